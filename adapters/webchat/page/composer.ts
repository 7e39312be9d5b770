import { FIELD_ERROR } from './described.ts'
import { inputModeOf } from './input-hints.ts'

/** Where the person writes. The draft is kept until it is sent. */
export class Composer {
  readonly #box: HTMLTextAreaElement
  readonly #keep: (draft: string) => void

  constructor(
    form: HTMLFormElement,
    box: HTMLTextAreaElement,
    parts: { readonly draft: string; readonly keep: (draft: string) => void; readonly send: (text: string) => void },
  ) {
    this.#box = box
    this.#keep = parts.keep
    if (box.value === '') box.value = parts.draft
    box.addEventListener('input', () => parts.keep(box.value))
    box.addEventListener('keydown', (event) => {
      // While a word is composed (Welsh, Chinese...), Enter takes the word.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      form.requestSubmit()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const text = box.value.trim()
      if (text === '') return box.focus()
      this.#set('')
      parts.send(text)
    })
  }

  /** The right keyboard on a phone and room enough for what is asked; and where an answer was not taken, the words that say why. */
  suit(kind: string | undefined, problem: string | undefined): void {
    this.#box.inputMode = inputModeOf(kind) ?? 'text'
    this.#box.rows = kind === 'long-text' ? 6 : 2
    if (problem === undefined) for (const name of ['aria-invalid', 'aria-describedby']) this.#box.removeAttribute(name)
    else {
      this.#box.setAttribute('aria-invalid', 'true')
      this.#box.setAttribute('aria-describedby', FIELD_ERROR)
    }
  }

  /** Gives words back that were not taken, before what was written since. */
  giveBack(text: string): void {
    this.#set(this.#box.value === '' ? text : `${text}\n${this.#box.value}`)
  }

  #set(text: string): void {
    this.#box.value = text
    this.#keep(text)
  }
}
