/** Milliseconds in which Shift must be pressed three times, as in the GOV.UK Design System's "Exit this page". */
const WITHIN_MS = 5_000

/** Counts presses of Shift that follow each other; any other key begins again. */
export class ShiftPresses {
  #at: readonly number[] = []

  /** How many presses there are with this one. A key that is held down counts once. `now` in milliseconds. */
  count(event: Pick<KeyboardEvent, 'key' | 'repeat'>, now: number): number {
    if (event.key !== 'Shift') this.#at = []
    else if (!event.repeat) this.#at = [...this.#at.filter((at) => now - at < WITHIN_MS), now]
    return event.key === 'Shift' && !event.repeat ? this.#at.length : 0
  }

  reset(): void {
    this.#at = []
  }
}
