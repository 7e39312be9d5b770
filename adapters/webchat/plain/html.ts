/** Markup that is safe to send: all text in it went through `tag` and was escaped there. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What an element may hold. Text becomes text and never markup; undefined is nothing. */
export type Child = Html | string | undefined

/** Attributes by name: `true` stands for one without a value, undefined leaves it out. */
export type Attributes = Readonly<Record<string, string | true | undefined>>

const VOID: ReadonlySet<string> = new Set(['br', 'img', 'input', 'link', 'meta', 'rect'])
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** What turns the direction of writing, so that nothing reads as something else, and controls that HTML does not allow. */
const UNSHOWN = /[\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}|\p{Cs}/gu

/** One element. Names of elements and attributes come from this code, never from outside. */
export function tag(name: string, attributes: Attributes, ...children: readonly Child[]): Html {
  const given = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  )
  const open = `<${name}${given.join('')}>`
  return new Html(VOID.has(name) ? open : `${open}${all(...children).markup}</${name}>`)
}

/** Several children one after the other. */
export function all(...children: readonly Child[]): Html {
  return new Html(
    children
      .map((child) => (child === undefined ? '' : typeof child === 'string' ? escaped(child) : child.markup))
      .join(''),
  )
}

/** Words for a screen reader only. */
export function unseen(words: string): Html {
  return tag('span', { class: 'unseen' }, words)
}

function escaped(text: string): string {
  return text.replace(UNSHOWN, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
}
