import type { Question } from './activity.ts'
import { choicesControl } from './choices-control.ts'
import { confirmControl } from './confirm-control.ts'
import { errorLine, FIELD_ERROR, QUESTION } from './described.ts'
import { button, element } from './element.ts'
import { fieldControl } from './field-control.ts'
import type { Values } from './field-words.ts'
import { fileControl } from './file-control.ts'
import { words } from './page-language.ts'
import { progressIn } from './progress-words.ts'

/** What a control does with an answer. `value` is what a button sends. */
export interface AnswerActs {
  answer(text: string, value: { readonly key: string; readonly answer: string | readonly string[] }): void
  files(files: readonly File[]): void
  tell(words: string): void
}

/** How a question stands: why its last answer was not taken, what stood in its fields, and whether the browser may keep anything. */
export interface Standing {
  readonly problem: string | undefined
  readonly held: Values
  readonly privately: boolean
  keep(values: Values): void
}

/** The controls for a question. Writing the answer is always possible beside them. */
export function answerControls(question: Question, acts: AnswerActs, standing: Standing): readonly HTMLElement[] {
  const { key, required, unknown } = question
  const controls = [controlOf(question, acts, standing)].filter((one) => one !== undefined)
  const others: HTMLElement[] = []
  if (unknown === true) {
    const said = words('I don’t know')
    others.push(button(said, 'small', () => acts.answer(said, { key, answer: said })))
  }
  if (!required)
    others.push(button(words('Skip'), 'small', () => acts.answer(words('Skip'), { key: 'command', answer: 'skip' })))
  if (others.length > 0) controls.push(element('p', { class: 'row' }, ...others))
  const left = progressIn(words, question.progress)
  if (left !== '') controls.push(element('p', { class: 'progress' }, left))
  return controls
}

function controlOf(question: Question, acts: AnswerActs, standing: Standing): HTMLElement | undefined {
  const { key, kind, options = [] } = question
  const { problem } = standing
  if (kind === 'choices') return withProblem(choicesControl(question, acts), problem)
  if (kind === 'confirm' && key !== 'review') return confirmControl(question, acts, problem)
  if (options.length > 0) return withProblem(optionButtons(question, acts), problem)
  if (kind === 'file') return fileControl({ sorts: question.accept, problem, send: acts.files, tell: acts.tell })
  const fields = fieldControl(question, {
    ...standing,
    answer: (text) => acts.answer(text, { key, answer: text }),
  })
  return fields ?? (problem === undefined ? undefined : errorLine(problem))
}

function optionButtons({ key, options = [] }: Question, acts: AnswerActs): HTMLElement {
  const buttons = options.map(({ id, label }) =>
    element(
      'li',
      {},
      button(label, id === 'send' ? 'main' : 'option', () => acts.answer(label, { key, answer: id })),
    ),
  )
  const list = element('ul', { class: 'options' }, ...buttons)
  return element('div', { role: 'group', 'aria-labelledby': QUESTION }, list)
}

/** A group with the words that say what was wrong at its head. */
function withProblem(group: HTMLElement, problem: string | undefined): HTMLElement {
  if (problem === undefined) return group
  group.prepend(errorLine(problem))
  group.setAttribute('aria-describedby', FIELD_ERROR)
  return group
}
