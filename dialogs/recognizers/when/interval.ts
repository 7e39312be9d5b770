import type { WhenValue } from '../../answer-type.ts'
import { toDate, toLocal } from './calendar.ts'

/** A time read: civil minutes from `start` to `end`, or with `days` whole days. */
export interface Interval {
  readonly start: number
  readonly end: number
  readonly days: boolean
}

/**
 * Why nothing could be read: an hour that may be morning or evening, a time on the wrong side of now, or nothing.
 * With `ambiguous` the day that was said, where one was.
 */
export interface Failed {
  readonly failed: 'ambiguous' | 'wrong-side' | 'nothing'
  readonly day?: Interval
}

/** No time was told. */
export const nothing: Failed = { failed: 'nothing' }
/** The time told lies ahead where the past is asked, or behind where the future is. */
export const wrongSide: Failed = { failed: 'wrong-side' }

/** Whole days from the first to the last, both counted; days as in `calendar.ts`. */
export const wholeDays = (first: number, last: number): Interval => ({
  start: first * 1440,
  end: last * 1440 + 1439,
  days: true,
})

/** A time on the clock, in civil minutes; a point where no end is given. */
export const clockTime = (start: number, end: number = start): Interval => ({ start, end, days: false })

/** As the interface wants it. */
export function whenOf(interval: Interval): WhenValue {
  if (!interval.days) return { start: toLocal(interval.start), end: toLocal(interval.end) }
  const from = toDate(Math.floor(interval.start / 1440))
  const to = toDate(Math.floor(interval.end / 1440))
  return from === to ? { date: from } : { from, to }
}
