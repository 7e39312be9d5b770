import type { WhenValue } from '../../answer-type.ts'
import { type Reading, read, refuse, type Unread, unclear } from '../../reading.ts'
import { dayOf } from './calendar.ts'
import { doubtful } from './doubt.ts'
import { onlyHabits, withoutHabits } from './habits.ts'
import { type Failed, type Interval, whenOf } from './interval.ts'
import { lengthened } from './lengths.ts'
import { likelyHours } from './likely-hours.ts'
import type { Moment } from './moment.ts'
import { moments } from './moments.ts'
import { byOccasion } from './occasions.ts'
import type { Now, Piece } from './piece.ts'
import { nowOf, pieces } from './pieces.ts'
import { withoutReports } from './reports.ts'
import { type Tokens, word } from './token.ts'
import { tokenize } from './tokenize.ts'
import { told } from './told.ts'

/** Said when a time that has happened lies ahead of now (domain wording for dates). */
export const NOT_YET = 'The date it happened must be today or in the past'
const OVER = 'The date must be today or in the future'
const TOO_OLD = 'The date must be in 1900 or later'
const WHICH_HALF = 'Say if it was in the morning or the evening, like "8pm yesterday"'
const WHICH_HALF_AHEAD = 'Say if it is in the morning or the evening, like "8pm tomorrow"'

/** Of more times than this in one answer no one can tell which is meant. */
const MOST_TIMES = 12

/**
 * What a Londoner means by a whole answer to "when?". `now` is an instant in ms since 1970. Unclear with `say` where an
 * hour may be morning or evening; `impossible` for dates that do not exist or lie on the wrong side of now.
 * Never throws; reads the first 4,000 characters at most, each token a fixed number of times.
 */
export function readWhen(text: string, now: number, tense: Now['tense'] = 'past'): Reading<WhenValue> {
  const { result, unread } = interval(text, nowOf(now, tense))
  return unread ?? (result && !('failed' in result) ? read(whenOf(result)) : unclear)
}

/** The interval that an answer tells, or why there is none with what to say. Both, where only the hour is not clear. */
export function interval(text: string, now: Now): { readonly result?: Interval | Failed; readonly unread?: Unread } {
  const tokens = tokenize(text)
  if (tokens.length === 0) return { unread: refuse('empty', 'Enter the date it happened') }
  const found = pieces(tokens, now, true)
  if (found.length > MOST_TIMES) return { unread: unclear }
  const { moments: all, wrong, length } = moments(tokens, withoutHabits(tokens, found), now, true)
  const list = withoutReports(goingOn(all, tokens), tokens)
  if (wrong !== undefined) return { unread: refuse('impossible', wrong) }
  if (onlyHabits(tokens, found) || doubtful(tokens, found) || list.some((each) => mayBeSlip(each, now)))
    return { unread: unclear }
  const result = told(likelyHours(byOccasion(list, tokens), tokens, now), now, true)
  if (!('failed' in result)) {
    if (length === undefined && isHalfSpan(tokens, found, result)) return { unread: unclear }
    return result.start < dayOf(1900, 1, 1) * 1440
      ? { unread: refuse('impossible', TOO_OLD) }
      : { result: lengthened(result, length, now) }
  }
  const ahead = now.tense === 'future'
  if (result.failed === 'ambiguous') return { result, unread: refuse('unclear', ahead ? WHICH_HALF_AHEAD : WHICH_HALF) }
  return { result, unread: result.failed === 'wrong-side' ? refuse('impossible', ahead ? OVER : NOT_YET) : unclear }
}

/** "on the 12th of September" said on the 3rd: a date of last year would be told with its year, so it may be a slip. */
const mayBeSlip = ({ day }: Moment, now: Now): boolean =>
  now.tense === 'past' &&
  day?.sought?.month !== undefined &&
  day.sought.dom !== undefined &&
  now.today - day.day > LONG_AGO

/** The date is nearer ahead, at most five weeks, or there was none in a year. */
const LONG_AGO = 330

/** "from 2 this morning and it's STILL GOING": up to now. */
function goingOn(all: readonly Moment[], tokens: Tokens): readonly Moment[] {
  const goes = tokens.some(({ text }, k) => text === 'still' && GOING.has(word(tokens, k + 1)))
  return goes ? all.map((each) => (each.bound === 'from' ? { ...each, bound: 'since' } : each)) : all
}

const GOING = new Set(['going', 'happening', 'ongoing', 'on'])

/** "between 1 and the time I got home": a span was begun, and only one end of it was read. */
function isHalfSpan(tokens: Tokens, found: readonly Piece[], { start, end, days }: Interval): boolean {
  const k = tokens.findIndex(({ text }) => text === 'between')
  const one = days ? Math.floor(start / 1440) === Math.floor(end / 1440) : start === end
  // "midnight between the 8th and 9th": both days were read.
  const behind = found.filter(({ kind, from }) => kind === 'day' && from > k)
  return k >= 0 && one && behind.length < 2 && found.some(({ from }) => from > k && from <= k + 3)
}
