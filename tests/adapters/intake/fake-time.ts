import type { Timers } from '../../../adapters/intake/timers.ts'
import type { Clock } from '../../../dialogs/ports.ts'

/** A clock and timers that only move when they are told to. */
export class FakeTime implements Clock, Timers {
  #now = Date.UTC(2026, 10, 20, 9, 30)
  readonly #waiting = new Set<{ at: number; readonly run: () => void }>()

  now(): number {
    return this.#now
  }

  after(ms: number, run: () => void): () => void {
    const entry = { at: this.#now + ms, run }
    this.#waiting.add(entry)
    return () => void this.#waiting.delete(entry)
  }

  /** Sets the clock back, as a machine does that finds it was ahead. Timers wait on as before. */
  setBack(ms: number): void {
    this.#now -= ms
    for (const entry of this.#waiting) entry.at -= ms
  }

  /** Moves on by `ms`, running what comes due on the way; `settle` is awaited after each step. */
  async pass(ms: number, settle: () => Promise<void>): Promise<void> {
    const end = this.#now + ms
    await settle()
    for (;;) {
      const next = [...this.#waiting].toSorted((a, b) => a.at - b.at)[0]
      if (next === undefined || next.at > end) break
      this.#now = Math.max(this.#now, next.at)
      this.#waiting.delete(next)
      next.run()
      await settle()
    }
    this.#now = end
  }
}
