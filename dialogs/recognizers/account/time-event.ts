import type { Interval } from '../when/interval.ts'
import type { TimeRole } from './time-roles.ts'

/** A time of a story, with what it is the time of. */
export interface Timed {
  readonly role: TimeRole
  /** An hour was told, and not only a day. */
  readonly clock: boolean
  /** Something was left or parked at that time. */
  readonly put: boolean
  readonly interval: Interval
}

/** Minutes of a day. */
export const DAY = 1440

/** The one time of a role; undefined where two differ and neither is the other's day. */
export function only(times: readonly Timed[], role: TimeRole): Interval | undefined {
  return narrowest(times.filter((time) => time.role === role).map(({ interval }) => interval))
}

/** The narrowest of several that lie one in another; undefined where two lie apart. */
export function narrowest(intervals: readonly Interval[]): Interval | undefined {
  const sorted = intervals.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const [first] = sorted
  return first !== undefined && sorted.every(({ start, end }) => start <= first.start && end >= first.end)
    ? first
    : undefined
}

/** From when all was last well to when it was found out, at most a month. */
export function spanOf(left: Interval | undefined, found: Interval | undefined): Interval | undefined {
  if (left === undefined || found === undefined || found.end <= left.start || found.end - left.start > 31 * DAY)
    return undefined
  return { start: left.start, end: found.end, days: left.days || found.days }
}

/** When it happened: as said, else the span in which it must have. */
export function eventOf(times: readonly Timed[], span: Interval | undefined): Interval | undefined {
  const events = times.filter(({ role }) => role === 'event').map(({ interval }) => intoSpan(interval, span))
  const plain = times
    .filter(({ role }) => role === 'plain' || role === 'seen')
    .map(({ interval }) => intoSpan(interval, span))
  const day = narrowest(events)
  // "rear-ended yesterday", and later on "about 5.40pm": the hour of that day.
  const clocked = times.some(({ role, clock }) => role === 'event' && clock)
  const fine = clocked
    ? times.filter(({ role }) => role === 'seen').map(({ interval }) => intoSpan(interval, span))
    : plain
  const finer = day === undefined ? [] : fine.filter(({ start, end }) => start >= day.start && end <= day.end)
  const said = events.length === 0 ? narrowest(plain) : narrowest([...events, ...finer])
  if (span === undefined) return said
  if (said === undefined) return events.length === 0 ? span : undefined
  const exact = said.end - said.start < EXACT
  if (exact && said.start >= span.start && said.end <= span.end) return said
  if (!overlaps(said, span)) return events.length > 0 ? undefined : span
  return exact || said.end - said.start < span.end - span.start - DAY ? said : span
}

/** "Parked there from half past 6 till 8": where that is all that is told, it happened in that time. */
export function lasting(times: readonly Timed[]): Interval | undefined {
  const [only, ...more] = times
  return more.length === 0 && only?.role === 'left' && only.interval.end > only.interval.start && !only.interval.days
    ? only.interval
    : undefined
}

/** A time this short is when it happened; a longer one is only the part of a day, in minutes. */
const EXACT = 120

/** A clock time without a day of its own, told beside a span over midnight, belongs into it. */
function intoSpan(interval: Interval, span: Interval | undefined): Interval {
  if (span === undefined || interval.days || overlaps(interval, span)) return interval
  const moved = [DAY, -DAY].map((by) => ({ ...interval, start: interval.start + by, end: interval.end + by }))
  return moved.find((one) => one.start >= span.start && one.end <= span.end) ?? interval
}

const overlaps = (one: Interval, other: Interval) => one.start <= other.end && one.end >= other.start
