/** One form of a page: where it goes and what it sends by itself. */
interface PageForm {
  readonly action: string
  readonly fields: URLSearchParams
  readonly files: boolean
  /** Its buttons, by what stands on them. */
  readonly buttons: ReadonlyMap<string, readonly [string, string] | undefined>
}

/** What is filled in before a button is pressed. */
export type Filling = Readonly<Record<string, string | readonly string[]>>

/** A browser without scripts, as small as can be: it keeps cookies, reads forms, presses buttons and follows redirects to pages of ours. */
export class FormBrowser {
  readonly base: string
  readonly headers: Record<string, string>
  cookie = ''
  page = ''
  status = 0
  /** Where it was sent that is not ours. */
  elsewhere: string | undefined
  answer = new Headers()
  /** How often it was sent on. */
  redirects = 0

  constructor(base: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) {
    this.base = base
    this.headers = headers
  }

  get(path = '/chat/plain'): Promise<this> {
    return this.#ask(path, { method: 'GET' })
  }

  post(path: string, fields: Record<string, string> | URLSearchParams): Promise<this> {
    return this.#ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  }

  /** The form that has this button. */
  form(button: string): PageForm {
    const found = formsOf(this.page).find(({ buttons }) => buttons.has(button))
    if (found === undefined) throw new Error(`No button "${button}" on: ${this.text}`)
    return found
  }

  /** Fills a form in and presses its button. */
  press(button: string, filling: Filling = {}, form = this.form(button)): Promise<this> {
    const fields = new URLSearchParams(form.fields)
    for (const [name, value] of Object.entries(filling)) {
      fields.delete(name)
      for (const one of typeof value === 'string' ? [value] : value) fields.append(name, one)
    }
    const pressed = form.buttons.get(button)
    if (pressed !== undefined) fields.append(...pressed)
    return this.#ask(form.action, { method: 'POST', body: fields })
  }

  /** Chooses files in the form for them and sends it. */
  sendFiles(button: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<this> {
    const { action, fields } = this.form(button)
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    for (const { name, bytes } of files) body.append('file', new Blob([new Uint8Array(bytes)]), name)
    return this.#ask(action, { method: 'POST', body })
  }

  /** The words of the page, as they are read. */
  get text(): string {
    return wordsOf(this.page)
  }

  /** The page up to what was said earlier: the last exchange and its form. */
  get now(): string {
    return wordsOf(this.page.split('<details class="earlier">')[0] ?? '')
  }

  async #ask(path: string, init: RequestInit): Promise<this> {
    const headers = { ...this.headers, ...(this.cookie === '' ? {} : { cookie: this.cookie }) }
    const response = await fetch(`${this.base}${path}`, { ...init, headers, redirect: 'manual' })
    this.status = response.status
    this.answer = response.headers
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      this.cookie = /max-age=0/i.test(set) ? '' : pair
    }
    this.page = await response.text()
    const to = response.headers.get('location')
    if (to === null) return this
    this.redirects += 1
    this.elsewhere = to.startsWith('/') ? undefined : to
    return this.elsewhere === undefined ? this.#ask(to, { method: 'GET' }) : this
  }
}

function formsOf(page: string): readonly PageForm[] {
  return [...page.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)].map(([, head = '', inside = '']) => {
    const id = attribute(head, 'id')
    const outside =
      id === undefined
        ? ''
        : [...page.matchAll(new RegExp(`<button [^>]*form="${id}"[^>]*>.*?</button>`, 'gs'))].join('')
    const fields = new URLSearchParams()
    for (const [, given = ''] of inside.matchAll(/<input ([^>]*)>/g)) {
      const type = attribute(given, 'type') ?? 'text'
      const name = attribute(given, 'name')
      const ticked = (type !== 'radio' && type !== 'checkbox') || / checked(?: |$)/.test(` ${given}`)
      if (name !== undefined && type !== 'file' && ticked) fields.append(name, attribute(given, 'value') ?? '')
    }
    for (const [, given = '', text = ''] of inside.matchAll(/<textarea ([^>]*)>(.*?)<\/textarea>/gs))
      fields.append(attribute(given, 'name') ?? '', decoded(text))
    const own = inside.replace(/<button [^>]*form="[^>]*>.*?<\/button>/gs, '')
    const buttons = [...`${own}${outside}`.matchAll(/<button ([^>]*)>(.*?)<\/button>/gs)].map(
      ([, given = '', label = '']) => {
        const name = attribute(given, 'name')
        const sends = name === undefined ? undefined : ([name, attribute(given, 'value') ?? ''] as const)
        return [wordsOf(label), sends] as const
      },
    )
    return {
      action: attribute(head, 'action') ?? '',
      fields,
      files: head.includes('multipart/form-data'),
      buttons: new Map(buttons),
    }
  })
}

function attribute(given: string, name: string): string | undefined {
  const found = new RegExp(`(?:^| )${name}="([^"]*)"`).exec(given)?.[1]
  return found === undefined ? undefined : decoded(found)
}

function wordsOf(markup: string): string {
  return decoded(markup.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? sign)
}
