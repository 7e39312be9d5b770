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

  /** The right keyboard on a phone for what is asked. */
  suit(kind: string | undefined): void {
    this.#box.inputMode = inputModeOf(kind) ?? 'text'
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
