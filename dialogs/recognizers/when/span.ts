import { type Day, nearest } from './calendar.ts'
import { isNight, PARTS } from './day-parts.ts'
import { clockTime, type Failed, type Interval, nothing, wholeDays, wrongSide } from './interval.ts'
import type { Moment } from './moment.ts'
import type { ClockPiece, Now } from './piece.ts'
import { dayIn, GRACE, minutesOf, settle } from './settle.ts'

/** Two moments as the ends of one span: "between 10pm and 2am on Saturday", "Friday night to Monday morning". */
export function span(a: Moment, b: Moment, now: Now): Interval | Failed {
  if (a.instant || b.instant) return ofInstants(a, b, now)
  const aDay = dayIn(a)
  const bDay = endDay(a, b, aDay, now)
  if (!a.clock && !a.part && !b.clock && !b.part) return ofDays(a, b, now)
  if (a.days || b.days) {
    if (aDay === undefined && bDay === undefined) return ofDays(a, b, now)
  }
  const last = bDay ?? aDay
  if (last === undefined) return undated(a, b, now)
  const first = firstDay(a, aDay, last, b)
  const own = aDay !== undefined && bDay !== undefined
  const pair = ends(a, b, own ? (last - first) * 1440 : 0, own, first, now)
  if (!pair)
    return now.tense === 'past' && last > now.today
      ? wrongSide
      : { failed: 'ambiguous', day: wholeDays(Math.min(first, last), last) }
  let [from, to] = pair
  let base = first * 1440
  const early = b.part === 'morning' || b.part?.endsWith('hours') === true
  if (!own && to < from) {
    // "from 10pm to 2am on Saturday" begins on Saturday; "... on Saturday morning" ends on it.
    if (aDay === undefined && early) from -= 1440
    else to += 1440
  }
  if (!own && aDay === undefined && a.clock && early && from > to) from -= 1440
  // "Saturday night into Sunday" ends with the night.
  if (own && isNight(a.part) && !b.clock && !b.part && last === first + 1) to = 1800
  let interval = clockTime(base + from, base + to)
  while (now.tense === 'past' && interval.start > now.minutes + GRACE && !fixed(a) && !fixed(b)) {
    base -= (a.day?.sought ?? b.day?.sought) ? 10080 : 1440
    interval = clockTime(base + from, base + to)
  }
  return within(interval, now)
}

/** On a Friday, "Thursday night to Friday morning" ends today. */
function endDay(a: Moment, b: Moment, aDay: Day | undefined, now: Now): Day | undefined {
  const timed = (b.clock ?? b.part) !== undefined
  return b.day?.orToday && timed && a.day?.sought && aDay !== undefined && now.today - aDay < 7 ? now.today : dayIn(b)
}

const fixed = (moment: Moment): boolean => moment.day?.fixed === true

function firstDay(a: Moment, aDay: Day | undefined, last: Day, b: Moment): Day {
  if (aDay === undefined) return last
  if (aDay <= last) return aDay
  const back = a.day?.sought && b.day !== undefined ? nearest(a.day.sought, last, -1) : undefined
  return back ?? aDay
}

function within(interval: Interval, now: Now): Interval | Failed {
  if (interval.end < interval.start) return nothing
  if (now.tense !== 'past') return now.tense === 'future' && interval.end < now.minutes ? wrongSide : interval
  if (interval.start > now.minutes + GRACE) return wrongSide
  return { ...interval, end: Math.min(interval.end, Math.max(interval.start, now.minutes)) }
}

function ofInstants(a: Moment, b: Moment, now: Now): Interval | Failed {
  const x = settle(a, now)
  const y = settle(b, now)
  if ('failed' in x || 'failed' in y) return 'failed' in x ? y : x
  return x.start <= y.end ? clockTime(x.start, y.end) : nothing
}

function ofDays(a: Moment, b: Moment, now: Now): Interval | Failed {
  const end = dayIn(b) ?? b.days?.last
  let start = dayIn(a) ?? a.days?.first
  if (end === undefined || start === undefined) return settle(end === undefined ? a : b, now)
  if (start > end && a.day?.sought) start = nearest(a.day.sought, end, -1) ?? start
  if (start > end) return end > start - 8 ? wholeDays(end, start) : nothing
  if (now.tense === 'past' && start > now.today) return wrongSide
  return wholeDays(start, now.tense === 'past' ? Math.min(end, now.today) : end)
}

/** No day at all: the last time that span was over or under way. */
function undated(a: Moment, b: Moment, now: Now): Interval | Failed {
  if ((!a.clock || !b.clock) && (a.loose || b.loose) && !(a.clock || b.clock)) return nothing
  const pair = ends(a, b, 0, false, undefined, now)
  if (!pair) return { failed: 'ambiguous' }
  const [from, to] = pair
  const end = to < from ? to + 1440 : to
  const today = now.today * 1440
  const shift =
    now.tense === 'future'
      ? today + from >= now.minutes
        ? 0
        : 1440
      : today + from <= now.minutes + GRACE && today + end <= now.minutes + 720
        ? 0
        : -1440
  return within(clockTime(today + shift + from, today + shift + end), now)
}

/** The minutes of both ends from the first day. Undefined where morning or evening cannot be told. */
function ends(
  a: Moment,
  b: Moment,
  apart: number,
  own: boolean,
  day: Day | undefined,
  now: Now,
): readonly [number, number] | undefined {
  const ofA = choices(a, b, true)
  const ofB = choices(b, a, false).map((minute) => minute + apart)
  if (ofA.length === 1 && ofB.length === 1) return [ofA[0] ?? 0, ofB[0] ?? 0]
  if (ofB.length === 1) {
    const end = ofB[0] ?? 0
    const before = ofA.filter((minute) => minute < end)
    if (own && before.length > 1) return undefined
    return before.length > 0 ? [before.at(-1) ?? 0, end] : [ofA.at(-1) ?? 0, end]
  }
  if (ofA.length === 1) {
    const start = ofA[0] ?? 0
    const after = ofB.filter((minute) => minute > start)
    if (own && after.length > 1) return undefined
    return [start, after[0] ?? (ofB[0] ?? 0) + 1440]
  }
  const [a0 = 0, a1 = 0] = ofA
  const [b0 = 0, b1 = 0] = ofB
  if (own) return undefined
  // "9 to 5" is a working day.
  if (a0 > b0 && a0 >= 420) return [a0, b1]
  const limit =
    day === now.today && now.tense === 'past' ? now.minutes - now.today * 1440 + GRACE : Number.POSITIVE_INFINITY
  return a1 > limit && a0 <= limit ? [a0, b0 > a0 ? b0 : b1] : undefined
}

/** The minutes that one end may be at. A part alone gives its start or its end. */
function choices(moment: Moment, other: Moment, isStart: boolean): readonly number[] {
  const alone = dayIn(moment) === undefined && moment.clock?.sure !== true
  const part = moment.part ?? (alone || isStart ? sharedPart(moment, other) : undefined)
  const clock: ClockPiece | undefined = moment.clock
  if (clock) return minutesOf(clock, part, moment.edge)
  if (part && moment.part) return [isStart ? PARTS[part][0] : PARTS[part][1]]
  return [isStart ? 0 : 1439]
}

const sharedPart = (moment: Moment, other: Moment): Moment['part'] =>
  moment.clock && !moment.clock.half && dayIn(moment) === undefined ? other.part : undefined
