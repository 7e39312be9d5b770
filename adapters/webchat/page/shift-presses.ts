/** Milliseconds after which presses of Shift count from the beginning again, as in the GOV.UK Design System's "Exit this page". */
export const WITHIN_MS = 5_000

/** A key that goes down or comes up. */
export interface KeyPress {
  readonly type: string
  readonly key: string
}

/**
 * Counts presses of Shift by itself: it goes down and comes up with no other key in between, so that capitals are none. Any other key
 * begins again, and so does a pause of five seconds after a press.
 */
export class ShiftPresses {
  #count = 0
  #alone = false
  #last = Number.NEGATIVE_INFINITY

  /** How many presses there are with this one; 0 for all that is no press. Takes `keydown` and `keyup`; `now` in milliseconds. */
  count({ type, key }: KeyPress, now: number): number {
    if (key !== 'Shift') {
      this.reset()
      return 0
    }
    if (type === 'keydown') {
      this.#alone = true
      return 0
    }
    if (!this.#alone) return 0
    this.#alone = false
    this.#count = now - this.#last < WITHIN_MS ? this.#count + 1 : 1
    this.#last = now
    return this.#count
  }

  /** Whether presses are under way. */
  get begun(): boolean {
    return this.#count > 0
  }

  reset(): void {
    this.#count = 0
    this.#alone = false
  }
}
