import { isNight } from './day-parts.ts'
import type { Interval } from './interval.ts'
import { type Failed, nothing, wrongSide } from './interval.ts'
import type { Moment } from './moment.ts'
import type { ClockPiece, Now } from './piece.ts'
import { runOf } from './runs.ts'
import { dayIn, GRACE, settle } from './settle.ts'
import { span } from './span.ts'

/** All moments as one interval: a span where words join two, else what the whole answer comes to. Never after now where the past is asked. */
export function told(moments: readonly Moment[], now: Now, whole: boolean): Interval | Failed {
  const run = whole ? runOf(moments, now) : undefined
  const result = run ?? joined(whole ? ofOneNight(withinDays(withoutRough(moments, now))) : moments, now, whole)
  if ('failed' in result || now.tense !== 'past') return result
  if (result.start > now.minutes + GRACE) return wrongSide
  const latest = result.days ? now.today * 1440 + 1439 : Math.max(result.start, now.minutes)
  return result.end > latest ? { ...result, end: latest } : result
}

/** "about a month ago, the 20th of October", "a couple of months back, I think it was May": told twice, the second time more closely. */
function withoutRough(moments: readonly Moment[], now: Now): readonly Moment[] {
  const [a, b] = moments
  if (moments.length !== 2 || !a || !b || b.joined) return moments
  const [rough, other] = a.day?.rough ? [a, b] : [b, a]
  if (!rough.day?.rough || rough.clock || rough.part || other.day?.rough) return moments
  const day = dayIn(other) ?? now.today
  const close = other.day ? { first: day, last: day } : other.days
  if (!close) return moments
  const off = Math.max(close.first - rough.day.day, rough.day.day - close.last, 0)
  return off <= Math.max(4, (now.today - rough.day.day) / 4) ? [other] : moments
}

/** "Saturday night, well, Sunday morning, about 2": the night is named twice, and the hour lies in it. */
function ofOneNight(moments: readonly Moment[]): readonly Moment[] {
  const k = moments.findIndex((each, n) => each.either && isNightOf(moments[n - 1], each))
  const small = moments[k]
  if (small) return [...moments.slice(0, k - 1), { ...small, joined: false }, ...moments.slice(k + 1)]
  const [a, b] = moments
  if (moments.length !== 2 || !a || !b || b.joined) return moments
  if (isNightBefore(a, b) || isMorningAfter(a, b)) return [b]
  return isNightBefore(b, a) ? [a] : moments
}

/** "Wed night / early hours of today": two names of one night. */
function isNightOf(night: Moment | undefined, early: Moment): boolean {
  const [first, second] = [night && dayIn(night), dayIn(early)]
  if (!night || first === undefined || second === undefined || second - first !== 1) return false
  const isEarly =
    early.part === 'early hours' || early.part === 'small hours' || (early.part === 'morning' && isSmall(early))
  return isNight(night.part) && !night.clock && isEarly
}

/** "Sunday morning, well, Saturday night, 1ish": the first only names the morning that the night's hour is in. */
function isMorningAfter(morning: Moment, hour: Moment): boolean {
  const [first, second] = [dayIn(morning), dayIn(hour)]
  if (first === undefined || second === undefined || first - second !== 1) return false
  return morning.part === 'morning' && !morning.clock && isNight(hour.part) && hour.clock !== undefined
}

/** Whether the first names the night that the second, an hour of the small ones, is in. */
function isNightBefore(night: Moment, hour: Moment): boolean {
  const [first, second] = [dayIn(night), dayIn(hour)]
  if (first === undefined || second === undefined || second - first !== 1) return false
  // "Tuesday, well, the early hours of Wednesday, about 1"
  const early = [night.part, hour.part].some((part) => part === 'early hours' || part === 'small hours')
  return (isNight(night.part) || early) && !night.clock && isSmall(hour)
}

const isSmall = ({ clock, part }: Moment): boolean =>
  clock !== undefined &&
  (clock.hour <= 6 || clock.hour === 12) &&
  (clock.half === 'am' || part === 'morning' || part === 'early hours')

/** "twice last week, Tuesday and Thursday": each of these days is looked for in the days said once. */
function withinDays(moments: readonly Moment[]): readonly Moment[] {
  const { days } = moments.find((each) => each.days) ?? {}
  const only = moments.filter((each) => each.days).length === 1
  if (!days || !only || days.last - days.first > 31) return moments
  return moments.map((each) =>
    each.day?.sought && !each.days && !each.instant && !each.series ? { ...each, days } : each,
  )
}

function joined(moments: readonly Moment[], now: Now, whole: boolean): Interval | Failed {
  const at = moments.findIndex((moment) => moment.joined)
  const a = moments[at - 1]
  const b = moments[at]
  const leftOut = moments.some((each) => each !== a && each !== b && (each.clock || each.instant))
  if (at > 0 && a && b && (leftOut || (whole && b.bound === undefined && isNightBefore(a, b)))) return nothing
  if (at > 0 && a && b) {
    const others = [...moments.slice(0, at - 1), ...moments.slice(at + 1)]
    const result = span(
      withContext(a, moments.slice(0, at - 1), moments.slice(at + 1)),
      withContext(b, [], moments.slice(at + 1)),
      now,
    )
    return whole && !('failed' in result) && others.some((each) => isOutside(each, result)) ? nothing : result
  }
  const first = moments[0]
  if (!first) return nothing
  // "until an hour ago": it began before, and nothing tells when.
  if (moments.length === 1) return first.instant && first.bound === 'before' ? nothing : settle(first, now)
  return whole ? several(moments, now) : settle(withContext(first, [], moments.slice(1)), now)
}

/** "monday, tuesday and last night": a day that the span leaves out. */
function isOutside(moment: Moment, { start, end }: Interval): boolean {
  const day = dayIn(moment)
  return day !== undefined && ((day + 1) * 1440 <= start || day * 1440 > end)
}

/** A moment without a day takes the one that stands alone before or after the span. */
function withContext(moment: Moment, before: readonly Moment[], after: readonly Moment[]): Moment {
  if (dayIn(moment) !== undefined || moment.days || moment.instant) return moment
  const near = [...before.toReversed(), ...after].find((each) => dayIn(each) !== undefined)
  if (!near?.day) return moment
  const part = moment.part ?? near.part
  return { ...moment, day: near.day, ...(part ? { part } : {}), loose: false }
}

/** Unjoined moments of an answer: one span from the first to the last where they lie close, else unclear. */
function several(moments: readonly Moment[], now: Now): Interval | Failed {
  const first = moments[0]
  const last = moments.at(-1)
  if (!first || !last) return nothing
  const ofOneDay = moments.filter((each) => dayIn(each) !== undefined).length <= 1
  // "saw a lad at 4, the bell went at 6": nothing says that it went on from one to the other.
  if (ofOneDay && first.clock && last.clock)
    return last.either || last.listed || areClose(first.clock, last.clock)
      ? ofTwoHours(first, last, moments, now)
      : nothing
  const hour = ofOneHour(moments, now)
  if (hour) return hour
  const settled = moments.map((moment) => settle(moment, now))
  // "went to bed at 11, and the alarm went at 3 on Sunday": one of them would only be half of what was said.
  const open = settled.find((each) => 'failed' in each)
  if (open) return open
  const ends = settled.filter((each): each is Interval => !('failed' in each))
  if (ends.length < 2) return ends[0] ?? settle(first, now)
  // "I reported it Monday but it was Saturday": nothing says that it went on from one to the other.
  const [a, b] = ends
  if (a && b && ends.length === moments.length && isUnbroken(moments, ends)) return unbroken(moments, a, b)
  const days = new Set(moments.map(dayIn).filter((day) => day !== undefined))
  if (days.size > 1 && !moments.every((each) => each.clock ?? each.part)) return nothing
  return oneOf(ends)
}

/** One time told twice; of times that differ nothing says which is meant. */
function oneOf(ends: readonly Interval[]): Interval | Failed {
  const [first, ...more] = ends
  const same =
    first && more.every(({ start, end, days }) => start === first.start && end === first.end && days === first.days)
  return same ? first : nothing
}

/** Two hours of one day. "got in at 1am, went out at 7pm": where the second is still to come, they are no span. */
function ofTwoHours(first: Moment, last: Moment, moments: readonly Moment[], now: Now): Interval | Failed {
  const dated = moments.some((each) => dayIn(each) !== undefined)
  const open = now.tense === 'past' && !dated ? settle(last, now) : nothing
  const result = span(withContext(first, [], moments), last, now)
  if ('failed' in result || 'failed' in open) return result
  return open.start < result.start ? nothing : result
}

/** "about an hour ago, so 8ish": one time told twice, by the clock more closely. */
function ofOneHour(moments: readonly Moment[], now: Now): Interval | undefined {
  const [a, b] = moments
  if (moments.length !== 2 || !a || !b || !(a.instant ?? b.instant) || !(a.clock ?? b.clock)) return undefined
  const [count, clock] = a.instant ? [a, b] : [b, a]
  const [x, y] = [settle(count, now), settle(clock, now)]
  if ('failed' in x || 'failed' in y || y.days) return undefined
  return Math.abs(x.start - y.start) <= ONE_HOUR ? y : undefined
}

const HALF_AN_HOUR = 30

/** "twenty to nine, quarter to nine", "10, 10:30": one time told twice, roughly. */
function areClose(a: ClockPiece, b: ClockPiece): boolean {
  const apart = (b.hour % 12) * 60 + b.minute - (a.hour % 12) * 60 - a.minute
  return apart >= 0 && apart <= HALF_AN_HOUR
}

/** How far apart both may lie, in minutes. */
const ONE_HOUR = 40

/** Of a late part and an early one that follows it, a week on either side. */
function unbroken(moments: readonly Moment[], a: Interval, b: Interval): Interval {
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)]
  const turn = Math.max(a.start, b.start)
  if (!moments.every((each) => each.days)) return { start, end, days: true }
  return { start: Math.max(start, turn - 7 * 1440), end: Math.min(end, turn + 7 * 1440 - 1), days: true }
}

/** "end of june, beginning of july", "think monday, might be tuesday": whole days that follow one another. */
function isUnbroken(moments: readonly Moment[], ends: readonly Interval[]): boolean {
  const [a, b] = ends
  if (!a?.days || !b?.days || ends.length !== 2) return false
  const named = moments.every((each) => each.days) || moments[1]?.either === true
  return named && Math.abs(Math.max(a.start, b.start) - Math.min(a.end, b.end)) <= 1
}
