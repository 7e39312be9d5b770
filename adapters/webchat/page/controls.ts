import type { Question } from './activity.ts'
import { type AnswerActs, answerControls } from './answer-controls.ts'
import type { Values } from './field-words.ts'

/** What is shown for the open question, above the box for words. What was typed into fields stays while the same question is put again. */
export class Controls {
  readonly #place: HTMLElement
  readonly #acts: AnswerActs
  readonly #before: (question: Question) => readonly HTMLElement[]
  #shown: Question | undefined
  #held: { readonly of: string; readonly values: Values } = { of: '', values: {} }

  /** `before` gives what stands above the controls of a question. */
  constructor(place: HTMLElement, acts: AnswerActs, before: (question: Question) => readonly HTMLElement[]) {
    this.#place = place
    this.#acts = acts
    this.#before = before
  }

  /** Shows what fits the question. The focus is only moved where it stood on a control that goes. */
  show(question: Question | undefined, about: { readonly problem: string | undefined; readonly privately: boolean }) {
    if (question === this.#shown) return
    this.#shown = question
    const hadFocus = this.#place.contains(document.activeElement)
    this.#place.replaceChildren(...(question === undefined ? [] : this.#controls(question, about)))
    if (hadFocus) this.#place.focus({ preventScroll: true })
  }

  /** Takes everything away: nothing more can be answered. */
  clear(): void {
    this.#place.replaceChildren()
  }

  #controls(question: Question, about: { readonly problem: string | undefined; readonly privately: boolean }) {
    const of = `${question.in} ${question.key}`
    if (this.#held.of !== of) this.#held = { of, values: {} }
    const standing = {
      ...about,
      held: this.#held.values,
      keep: (values: Values) => {
        this.#held = { of, values }
      },
    }
    return [...this.#before(question), ...answerControls(question, this.#acts, standing)]
  }
}
