import type { Interval } from './interval.ts'
import { type Got, got, type Now, type Scan } from './piece.ts'
import { type Tokens, word } from './token.ts'
import { readLength } from './units.ts'

const LEADS = new Set(['for', 'lasted', 'lasting'])
const ROUGHLY = new Set(['about', 'around', 'roughly', 'approx', 'maybe', 'nearly', 'a', 'good', 'like', 'another'])

/** How long it went on, behind an hour: "parked at 9 FOR 2 HOURS", "got back 15 MINUTES LATER". */
export function readDuration({ tokens, whole, hour }: Scan, i: number): Got | undefined {
  if (!whole || !hour) return undefined
  const length = readLength(tokens, i)
  if (length?.minutes === undefined || word(tokens, length.to) === 'ago') return undefined
  // "doors opened at 7, happened an hour later": no length, but another hour.
  if (word(tokens, length.to) === 'later' && [1, 2, 3].some((n) => word(tokens, i - n) === 'happened')) return undefined
  if (word(tokens, length.to) === 'later') return got(length.to + 1, { kind: 'length', minutes: length.minutes })
  return isLed(tokens, i) ? got(length.to, { kind: 'length', minutes: length.minutes }) : undefined
}

function isLed(tokens: Tokens, i: number): boolean {
  let k = i - 1
  while (k > i - 3 && ROUGHLY.has(word(tokens, k))) k--
  return LEADS.has(word(tokens, k))
}

/** The interval with its end so long behind its start, and never after now. */
export function lengthened(interval: Interval, minutes: number | undefined, now: Now): Interval {
  if (minutes === undefined || interval.days) return interval
  const end = interval.start + minutes
  return { ...interval, end: now.tense === 'past' ? Math.max(interval.start, Math.min(end, now.minutes)) : end }
}
