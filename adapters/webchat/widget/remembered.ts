import { attempt } from '../page/attempt.ts'

/** Whether the chat was in view on the page before this one. */
export type Shown = 'open' | 'minimised'

const KEY = 'police-assistant'

/**
 * What this tab remembers on the page's own side, so that the chat is there again on the next page: one word, and only while a
 * conversation is under way that is not private. A browser that forbids it makes the chat begin minimised.
 */
export class Remembered {
  #on = false
  #kept = false

  /** What was remembered, from the page before. */
  read(): Shown | undefined {
    const found = attempt(() => sessionStorage.getItem(KEY))
    if (found !== 'open' && found !== 'minimised') return undefined
    this.#on = this.#kept = true
    return found
  }

  /** A conversation is under way: remembers from here on. */
  begin(shown: Shown): void {
    this.#on = true
    this.set(shown)
  }

  set(shown: Shown): void {
    if (!this.#on) return
    attempt(() => sessionStorage.setItem(KEY, shown))
    this.#kept = attempt(() => sessionStorage.getItem(KEY)) === shown
  }

  /** Whether it was remembered here and is not any more: the conversation was left on a later page. */
  get lost(): boolean {
    return this.#kept && attempt(() => sessionStorage.getItem(KEY)) === null
  }

  forget(): void {
    this.#on = this.#kept = false
    attempt(() => sessionStorage.removeItem(KEY))
  }
}
