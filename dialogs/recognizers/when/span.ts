import { type Day, nearest } from './calendar.ts'
import { isNight, PARTS, type PartName } from './day-parts.ts'
import { clockTime, type Failed, type Interval, nothing, wholeDays, wrongSide } from './interval.ts'
import type { Moment } from './moment.ts'
import { aboutMidnight, isOfOneDay, timed } from './nights.ts'
import type { ClockPiece, Now } from './piece.ts'
import { dayIn, GRACE, minutesOf, settle } from './settle.ts'

/** Two moments as the ends of one span: "between 10pm and 2am on Saturday", "Friday night to Monday morning". */
export function span(a: Moment, b: Moment, now: Now): Interval | Failed {
  if (a.instant || b.instant) return ofInstants(a, b, now)
  // The first and the last of several times: the days from one to the other.
  if ((b.series && !isOfOneDay(a, b)) || (!timed(a) && !timed(b))) return ofDays(a, b, now)
  if (isOfDays(a, b)) return ofDays(a, b, now)
  const aDay = dayIn(a)
  const bDay = endDay(a, b, aDay, now)
  const last = bDay ?? aDay
  if (last === undefined) return a.days || b.days ? ofDays(a, b, now) : undated(a, b, now)
  const midnight = aboutMidnight(a, b, now)
  if (midnight) return midnight
  const first = firstDay(a, aDay, last, b)
  const own = aDay !== undefined && bDay !== undefined && (aDay !== bDay || !a.clock || !b.clock)
  const pair = ends(a, b, own ? last - first : undefined, first, now)
  if (!pair) return untold(first, last, own, now)
  const [from, to] = own ? ownEnds(a, b, pair, last - first) : sharedEnds(a, b, pair, aDay === undefined)
  return within(begun(clockTime(first * 1440 + from, first * 1440 + to), a, b, now), now)
}

/** "Monday to last night": the hours of one end are no truer than its day. */
const isOfDays = (a: Moment, b: Moment): boolean =>
  !timed(a) && !b.clock && dayIn(a) !== undefined && dayIn(b) !== undefined

/** What is left where the hours cannot be told: the days, where each end has its own. */
function untold(first: Day, last: Day, own: boolean, now: Now): Interval | Failed {
  if (now.tense === 'past' && last > now.today) return wrongSide
  if (own && last > first) return wholeDays(first, last)
  return { failed: 'ambiguous', day: wholeDays(Math.min(first, last), last) }
}

/** Both ends have a day of their own. "Saturday night into Sunday" ends with the night. */
function ownEnds(a: Moment, b: Moment, pair: Ends, apart: number): Ends {
  return isNight(a.part) && !timed(b) && apart === 1 ? [pair[0], 1800] : pair
}

/** Both ends share one day. `ofLast`: it was said with the second. */
function sharedEnds(a: Moment, b: Moment, pair: Ends, ofLast: boolean): Ends {
  let [from, to] = pair
  const early = ofLast && (b.part === 'morning' || b.part?.endsWith('hours') === true)
  // "from 10pm to 2am on Saturday" begins on Saturday; "... on Saturday morning" ends on it.
  if (to < from && early) from -= 1440
  else to = endAfter(from, to, b.part ?? a.part)
  if (early && a.clock && from > to) from -= 1440
  return [from, to]
}

/** The end behind the beginning. Of a night, "10 to 5" ends at five in the morning. */
function endAfter(from: number, to: number, part: Moment['part']): number {
  if (to >= from) return to
  return isNight(part) && to >= 1020 ? to + 720 : to + 1440
}

/** Of days that were not fixed: moved back until the span has begun. */
function begun(interval: Interval, a: Moment, b: Moment, now: Now): Interval {
  if (now.tense !== 'past' || fixed(a) || fixed(b)) return interval
  const limit = now.minutes + GRACE
  const step = (a.day?.sought ?? b.day?.sought) ? 10080 : 1440
  const back = Math.max(0, Math.ceil((interval.start - limit) / step)) * step
  return { ...interval, start: interval.start - back, end: interval.end - back }
}

/** On a Friday, "Thursday night to Friday morning" ends today. */
function endDay(a: Moment, b: Moment, aDay: Day | undefined, now: Now): Day | undefined {
  return b.day?.orToday && (timed(a) || timed(b)) && a.day?.sought && aDay !== undefined && now.today - aDay < 7
    ? now.today
    : dayIn(b)
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
  // On a Wednesday "Monday to Wednesday" ends today.
  if (b.day?.orToday && a.day?.sought && start >= end && start <= now.today) return wholeDays(start, now.today)
  if (start > end && a.day?.sought) start = nearest(a.day.sought, end, -1) ?? start
  if (start > end) return end > start - 8 ? wholeDays(end, start) : nothing
  if (now.tense === 'past' && start > now.today) return wrongSide
  return wholeDays(start, now.tense === 'past' ? Math.min(end, now.today) : end)
}

/** A span that ends so far ahead was yesterday's, in minutes; one that ends sooner may be under way. */
const SOON = 60

/** No day at all: the last time that span was over or under way. */
function undated(a: Moment, b: Moment, now: Now): Interval | Failed {
  if ((!a.clock || !b.clock) && (a.loose || b.loose) && !(a.clock || b.clock)) return nothing
  const pair = ends(a, b, undefined, undefined, now)
  if (!pair) return { failed: 'ambiguous' }
  const [from, to] = pair
  const end = endAfter(from, to, b.part ?? a.part)
  const today = now.today * 1440
  const shift =
    now.tense === 'future'
      ? today + from >= now.minutes
        ? 0
        : 1440
      : today + from <= now.minutes + GRACE && today + end <= now.minutes + (b.clock ? SOON : 720)
        ? 0
        : -1440
  return within(clockTime(today + shift + from, today + shift + end), now)
}

/** Minutes from the start of the first day. */
type Ends = readonly [from: number, to: number]

/**
 * The minutes of both ends. Undefined where morning or evening cannot be told. `apart`: how many days lie between the
 * ends, where each has its own; `first`: the first day, where one was said.
 */
function ends(a: Moment, b: Moment, apart: number | undefined, first: Day | undefined, now: Now): Ends | undefined {
  const own = apart !== undefined
  const ofA = choices(a, b, true)
  const ofB = choices(b, a, false).map((minute) => minute + (apart ?? 0) * 1440)
  const [a0 = 0, a1] = ofA
  const [b0 = 0, b1] = ofB
  if (b1 === undefined) return a1 === undefined ? [a0, b0] : endingAt(b0, [a0, a1], own)
  // "yesterday until 5": nothing tells which five.
  if (a1 === undefined && !timed(a) && b.part === undefined) return undefined
  if (a1 === undefined) return beginningAt(a0, [b0, b1], own)
  if (own) return undefined
  // "9 to 5" is a working day.
  if (a0 > b0 && a0 >= 420) return [a0, b1]
  const limit =
    first === now.today && now.tense === 'past' ? now.minutes - now.today * 1440 + GRACE : Number.POSITIVE_INFINITY
  return a1 > limit && a0 <= limit ? [a0, b0 > a0 ? b0 : b1] : undefined
}

/** The later of two beginnings that lies before the end; with a day of its own only one may. */
function endingAt(end: number, [early, late]: Ends, own: boolean): Ends | undefined {
  if (own && late < end) return undefined
  return [late < end || early >= end ? late : early, end]
}

/** The earlier of two ends that lies behind the beginning; with a day of its own only one may. */
function beginningAt(start: number, [early, late]: Ends, own: boolean): Ends | undefined {
  if (own && early > start) return undefined
  return [start, early > start ? early : late > start ? late : early + 1440]
}

/** The minutes that one end may be at. A part alone gives its start or its end. */
function choices(moment: Moment, other: Moment, isStart: boolean): readonly number[] {
  const alone = dayIn(moment) === undefined && moment.clock?.sure !== true
  const part = moment.part ?? (alone || isStart ? sharedPart(moment, other) : undefined)
  const clock: ClockPiece | undefined = moment.clock
  if (clock) {
    // "Tuesday midnight to 6 on Wednesday": the one that Tuesday ends with.
    const { weekday, dom } = moment.day?.sought ?? {}
    if (clock.midnight && isStart && !part && weekday !== undefined && dom === undefined) return [1440]
    const shared = minutesOf(clock, part, moment.edge)
    // "8 this morning to half 5": the part said with the beginning is not that of the end.
    const past = !isStart && !moment.part && part && !isNight(part) && (shared[0] ?? 0) < beginning(other, part)
    return past ? minutesOf(clock, undefined, moment.edge) : shared
  }
  if (part && moment.part) return [isStart ? PARTS[part][0] : PARTS[part][1]]
  return [isStart ? 0 : 1439]
}

const beginning = ({ clock }: Moment, part: PartName): number => (clock ? (minutesOf(clock, part)[0] ?? 0) : 0)

const sharedPart = (moment: Moment, other: Moment): Moment['part'] =>
  moment.clock && dayIn(moment) === undefined && (!moment.clock.half || (other.clock && isNight(other.part)))
    ? other.part
    : undefined
