import type { Question } from './activity.ts'
import { isAnswered } from './changeable.ts'
import { button, unseen } from './element.ts'
import { words } from './page-language.ts'

/** An answer of the person's as shown, and the question that it answered. */
interface Earlier {
  readonly message: HTMLElement
  readonly question: Question
  readonly change: HTMLElement
}

/** The person's answers in the log that can still be changed, each by a tap on it. */
export class EarlierAnswers {
  readonly #change: (key: string, said: string) => void
  #waiting: { readonly message: HTMLElement; readonly question: Question } | undefined
  #all: readonly Earlier[] = []

  constructor(change: (key: string, said: string) => void) {
    this.#change = change
  }

  /** Something was said while this question stood. Whether it was an answer shows in what is asked next. */
  said(message: HTMLElement, question: Question | undefined): void {
    this.#waiting = question === undefined ? undefined : { message, question }
  }

  /** What is asked now. A question that is put again was not answered; another matter's answers are not changed from here. */
  asked(question: Question): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    // Who goes back, or changes another answer, is asked what was answered before.
    const goesBack = this.#all.some((one) => isSame(one.question, question))
    if (waiting !== undefined && !goesBack && isAnswered(waiting.question, question))
      this.#offer(waiting.message, waiting.question)
    if (question.in === 'front-door') return
    for (const one of this.#all) one.change.hidden = one.question.in !== question.in
  }

  /** The report is sent: its answers stay as they are. */
  closed(): void {
    for (const { change, message } of this.#all) {
      change.remove()
      message.classList.remove('changeable')
    }
    this.#all = []
  }

  #offer(message: HTMLElement, question: Question): void {
    const said = shortened(message.querySelector('p')?.textContent ?? '')
    const change = button(words('Change'), 'change', () => this.#change(question.key, said))
    change.append(unseen(` ${words('my answer: {}', said)}`))
    // It comes into a message that was told before, and is not itself told.
    change.setAttribute('aria-live', 'off')
    message.classList.add('changeable')
    message.append(change)
    // The answer that counts is the last one.
    const [before, others] = [
      this.#all.filter((one) => isSame(one.question, question)),
      this.#all.filter((one) => !isSame(one.question, question)),
    ]
    for (const one of before) {
      one.change.remove()
      one.message.classList.remove('changeable')
    }
    this.#all = [...others, { message, question, change }]
  }
}

function isSame(one: Question, other: Question): boolean {
  return one.in === other.in && one.key === other.key
}

function shortened(said: string): string {
  return said.length <= 60 ? said : `${said.slice(0, 57)}…`
}
