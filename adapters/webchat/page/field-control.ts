import type { Question } from './activity.ts'
import { errorLine, FIELD_ERROR, QUESTION } from './described.ts'
import { element } from './element.ts'
import { type FieldShape, type Shape, shapeFor } from './field-shapes.ts'
import { type Values, wordsOf } from './field-words.ts'
import { words } from './page-language.ts'

/** What a control of fields needs, and whom it tells. */
export interface FieldParts {
  /** Why the last answer was not taken. */
  readonly problem: string | undefined
  /** What stood in the fields before, for the same question. */
  readonly held: Values
  /** Nothing may be filled in or kept by the browser. */
  readonly privately: boolean
  keep(values: Values): void
  answer(text: string): void
}

const HINT = 'field-hint'

/** The fields of a question with a button; undefined where the box for words is all that is needed. */
export function fieldControl(question: Question, parts: FieldParts): HTMLElement | undefined {
  const shape = shapeFor(question, parts.privately)
  if (shape === undefined) return undefined
  const form = element('form', { class: 'fields', novalidate: '', autocomplete: 'off' })
  const made = shape.fields.map((field) => fieldOf(field, shape, parts))
  const values = () => Object.fromEntries(made.map(({ name, input }) => [name, input.value]))
  form.addEventListener('input', () => parts.keep(values()))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    parts.keep(values())
    const said = wordsOf(question.kind, values())
    if (said.whole) return parts.answer(said.text)
    form.querySelector(`#${FIELD_ERROR}`)?.remove()
    form.prepend(errorLine(words(said.problem), true))
    for (const { input, name } of made) describe(input, shape, name === said.at)
    made.find(({ name }) => name === said.at)?.input.focus()
  })
  if (parts.problem !== undefined) form.append(errorLine(parts.problem))
  form.append(
    groupOf(
      shape,
      made.map(({ node }) => node),
    ),
  )
  if (shape.hint !== undefined) form.append(element('p', { id: HINT, class: 'hint' }, words(shape.hint)))
  form.append(element('p', {}, element('button', { type: 'submit', class: 'main' }, words('Continue'))))
  return form
}

/** Several fields are one answer, named by the question. */
function groupOf({ fields }: Shape, nodes: readonly HTMLElement[]): HTMLElement {
  const across = fields[0]?.width === 'two' ? 'parts across' : 'parts'
  return fields.length === 1
    ? element('div', { class: across }, ...nodes)
    : element('div', { class: across, role: 'group', 'aria-labelledby': QUESTION }, ...nodes)
}

function fieldOf(field: FieldShape, shape: Shape, { held, problem }: FieldParts) {
  const { name, type, fill, width, keyboard, prose, capitals, before } = field
  const id = `field-${name}`
  const input = element('input', {
    id,
    name,
    type,
    class: width,
    autocomplete: fill,
    ...(keyboard === undefined ? {} : { inputmode: keyboard }),
    ...(prose === false ? { spellcheck: 'false', autocorrect: 'off' } : {}),
    ...(capitals === true ? { autocapitalize: 'characters' } : {}),
  })
  input.value = held[name] ?? ''
  describe(input, shape, problem !== undefined)
  const label = element('label', { for: id }, words(field.label))
  const box = before === undefined ? input : element('span', { class: 'before' }, mark(before), input)
  return { name, input, node: element('div', { class: 'part' }, label, box) }
}

/** A sign that the label says in words too. */
function mark(sign: string): HTMLElement {
  return element('span', { 'aria-hidden': 'true' }, sign)
}

function describe(input: HTMLElement, { fields, hint }: Shape, wrong: boolean): void {
  const about = [
    ...(wrong ? [FIELD_ERROR] : []),
    ...(fields.length === 1 ? [QUESTION] : []),
    ...(hint === undefined ? [] : [HINT]),
  ]
  if (about.length > 0) input.setAttribute('aria-describedby', about.join(' '))
  if (wrong) input.setAttribute('aria-invalid', 'true')
  else input.removeAttribute('aria-invalid')
}
