import type { Question } from './activity.ts'
import { choicesControl } from './choices-control.ts'
import { button, element } from './element.ts'
import { fileControl } from './file-control.ts'
import { words } from './page-language.ts'
import { progressIn } from './progress-words.ts'

/** What a control does with an answer. `value` is what a button sends. */
export interface AnswerActs {
  answer(text: string, value: { readonly key: string; readonly answer: string | readonly string[] }): void
  files(files: readonly File[]): void
  tell(words: string): void
}

/** The controls for a question. Writing the answer is always possible beside them. */
export function answerControls(question: Question, acts: AnswerActs): readonly HTMLElement[] {
  const controls: HTMLElement[] = []
  const { key, kind, options = [], required } = question
  if (kind === 'choices') controls.push(choicesControl(question, acts))
  else if (options.length > 0) {
    const buttons = options.map(({ id, label }) =>
      element(
        'li',
        {},
        button(label, 'option', () => acts.answer(label, { key, answer: id })),
      ),
    )
    controls.push(element('ul', { class: 'options' }, ...buttons))
  }
  if (kind === 'file') controls.push(fileControl(acts.files))
  if (!required)
    controls.push(button(words('Skip'), 'small', () => acts.answer(words('Skip'), { key: 'command', answer: 'skip' })))
  const left = progressIn(words, question.progress)
  if (left !== '') controls.push(element('p', { class: 'progress' }, left))
  return controls
}
