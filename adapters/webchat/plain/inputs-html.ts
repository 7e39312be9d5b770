import type { Question } from '../page/activity.ts'
import { type Shape, shapeFor } from '../page/field-shapes.ts'
import type { Values } from '../page/field-words.ts'
import { type Html, tag } from './html.ts'
import type { PageParts } from './page-parts.ts'

/** The id of the first field of an answer. */
export const FIELD = 'answer'
/** The id of the box for words, where it is the second way to answer. */
export const WORDS = 'words'

/** What stands in the fields. */
export interface Filled {
  readonly pick?: readonly string[] | undefined
  readonly text?: string | undefined
  readonly values?: Values | undefined
}

/** More options than this are a list to choose from, not a row of buttons. */
const MOST_RADIOS = 12
/** Answers that may be long get a box of several lines. */
const LONG: ReadonlySet<string> = new Set(['long-text', 'location'])

/** Radio buttons, boxes to tick, or a list to choose from. */
export function picks(question: Question | undefined, filled: Filled, { say }: PageParts): Html {
  const { kind, options = [] } = question ?? {}
  const isPicked = (id: string) => filled.pick?.includes(id) === true || undefined
  if (kind !== 'choices' && options.length > MOST_RADIOS) {
    const choices = options.map(({ id, label }) => tag('option', { value: id, selected: isPicked(id) }, label))
    const none = tag('option', { value: '' }, say('Choose, or write below'))
    return tag(
      'p',
      {},
      tag('select', { name: 'pick', id: FIELD, 'aria-label': say('Answers to choose') }, none, ...choices),
    )
  }
  const type = kind === 'choices' ? 'checkbox' : 'radio'
  // A radio button cannot be taken back, so there is one for who would rather write.
  const own = type === 'radio' ? [{ id: '', label: say('I will write my answer') }] : []
  const lines = [...options, ...own].map(({ id, label }, index) => {
    const box = tag('input', {
      type,
      name: 'pick',
      value: id,
      id: index === 0 ? FIELD : undefined,
      checked: isPicked(id),
    })
    return tag('li', {}, tag('label', { class: 'tick' }, box, ` ${label}`))
  })
  return tag('ul', { class: 'options' }, ...lines)
}

/** Several fields of one answer, as on the page with scripts. */
export function fieldsHtml({ fields }: Shape, filled: Filled, wrong: boolean, { say }: PageParts): Html {
  const parts = fields.map(({ name, label, type, fill, width, keyboard, prose, capitals }, index) => {
    const id = index === 0 ? FIELD : name
    const field = tag('input', {
      id,
      name,
      type,
      class: width,
      inputmode: keyboard,
      autocomplete: fill,
      autocapitalize: capitals === true ? 'characters' : undefined,
      spellcheck: prose === false ? 'false' : undefined,
      value: filled.values?.[name],
      'aria-invalid': wrong ? 'true' : undefined,
    })
    return tag('div', { class: 'part' }, tag('label', { for: id }, say(label)), field)
  })
  return tag('div', { class: fields[0]?.width === 'two' ? 'parts across' : 'parts' }, ...parts)
}

/** The box to write in: as long as the answer may be, with the keyboard that fits. */
export function textBox(
  field: { readonly id: string; readonly about: string | undefined; readonly wrong: boolean },
  question: Question | undefined,
  filled: Filled,
  parts: PageParts,
): Html {
  const { kind, key = '' } = question ?? {}
  const shared = {
    id: field.id,
    name: 'text',
    dir: 'auto',
    'aria-describedby': field.about,
    'aria-invalid': field.wrong ? 'true' : undefined,
  }
  if (kind === undefined || LONG.has(kind) || key === 'matter')
    return tag('textarea', { ...shared, rows: '5' }, filled.text)
  const only = field.id === FIELD ? shapeFor({ key, kind }, parts.private)?.fields[0] : undefined
  return tag('input', {
    ...shared,
    type: only?.type ?? 'text',
    class: only?.width ?? 'line',
    inputmode: only?.keyboard,
    autocomplete: only?.fill ?? 'off',
    autocapitalize: only?.capitals === true ? 'characters' : undefined,
    spellcheck: only?.prose === false ? 'false' : undefined,
    value: filled.text,
  })
}
