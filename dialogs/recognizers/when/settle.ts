import { type Day, nearest } from './calendar.ts'
import { isNight, minuteIn, narrowed, PARTS, type PartName } from './day-parts.ts'
import { clockTime, type Failed, type Interval, nothing, wholeDays, wrongSide } from './interval.ts'
import type { Moment } from './moment.ts'
import type { ClockPiece, Now } from './piece.ts'

/** A time may be this far ahead of our clock, in minutes: the person's may be fast. */
export const GRACE = 5

/** The minutes from the start of the day said that a clock time may be: one where it is clear, two where not. */
export function minutesOf(clock: ClockPiece, part: PartName | undefined, edge?: 'early' | 'late'): readonly number[] {
  const { hour, minute } = clock
  // "12.30 last night", "12:15 this morning"
  if (hour === 12 && part && !clock.half && (AT_MIDNIGHT.has(part) || isNight(part))) return beyond([minute], part)
  if (clock.half) return beyond([((hour % 12) + (clock.half === 'pm' ? 12 : 0)) * 60 + minute], part)
  if (clock.sure && !(part && hour >= 1 && hour <= 12 && clock.minute > 0 && hour !== 12))
    return beyond([hour * 60 + minute], part)
  if (part) return [minuteIn(part, hour, minute)]
  if (clock.sure) return [hour * 60 + minute]
  const early = (hour % 12) * 60 + minute
  return edge === 'early' ? [early] : edge === 'late' ? [early + 720] : [early, early + 720]
}

const AT_MIDNIGHT: ReadonlySet<PartName> = new Set(['morning', 'early hours', 'small hours', 'early morning'])

/** Of a night, what is before midday belongs to the day after the one said. */
const beyond = (minutes: readonly number[], part: PartName | undefined): readonly number[] =>
  isNight(part) ? minutes.map((each) => (each < 720 ? each + 1440 : each)) : minutes

/** The day of a moment, where it tells one. "Tuesday last week" is looked for in that week. */
export function dayIn(moment: Moment): Day | undefined {
  const { day, days } = moment
  const most = day?.sought?.weekday === undefined || day.sought.dom !== undefined ? 370 : 40
  if (day?.sought && days && days.last - days.first < most) {
    const inside = nearest(day.sought, days.last, -1)
    if (inside !== undefined && inside >= days.first) return inside
  }
  return day?.day
}

/** One moment as an interval. Nothing of it lies on the wrong side of now. */
export function settle(moment: Moment, now: Now): Interval | Failed {
  if (moment.instant)
    return clockTime(moment.instant.start, moment.bound === 'since' ? now.minutes : moment.instant.end)
  const day = dayIn(moment)
  if (moment.clock) return clocked(moment, moment.clock, day, now)
  if (moment.part) return parted(moment, moment.part, day, now)
  if (day === undefined) return moment.days ? stretched(moment, moment.days.first, moment.days.last, now) : nothing
  return stretched(moment, day, day, now)
}

function stretched(moment: Moment, first: Day, last: Day, now: Now): Interval | Failed {
  const past = now.tense === 'past'
  if (past && first > now.today) return wrongSide
  if (now.tense === 'future' && last < now.today) return wrongSide
  if (moment.bound === 'since' && first <= now.today) return wholeDays(first, now.today)
  if (moment.bound === 'from' && past && first < now.today) return wholeDays(first, now.today)
  // "after the weekend": its days are over; "after the 3rd" may be said of the 3rd itself.
  if (moment.bound === 'after' && past && first < now.today)
    return first < last && last < now.today ? wholeDays(last + 1, now.today) : wholeDays(first, now.today)
  if (moment.bound === 'before') return nothing
  return wholeDays(first, past ? Math.min(last, now.today) : last)
}

/** Keeps an interval on the right side of now, moving the day where it was not fixed. */
function sided(interval: Interval, moment: Moment, now: Now, day: Day): Interval | Failed {
  if (now.tense === 'past' && interval.start > now.minutes + GRACE) {
    const sought = moment.day?.sought
    const back = moment.day?.orYesterday
      ? day - 1
      : moment.days || moment.day?.fixed
        ? undefined
        : sought
          ? nearest(sought, day - 1, -1)
          : undefined
    if (back === undefined) return wrongSide
    const shift = (back - day) * 1440
    return { ...interval, start: interval.start + shift, end: interval.end + shift }
  }
  if (now.tense === 'past')
    return {
      ...interval,
      end: Math.max(interval.start, Math.min(interval.end, now.minutes + (interval.start > now.minutes ? GRACE : 0))),
    }
  return now.tense === 'future' && interval.end < now.minutes ? wrongSide : interval
}

function clocked(moment: Moment, clock: ClockPiece, said: Day | undefined, now: Now): Interval | Failed {
  if (moment.days && said === undefined) return stretched(moment, moment.days.first, moment.days.last, now)
  const options = optionsOf(moment, clock)
  if (said === undefined)
    return options.length > 1
      ? { failed: 'ambiguous' }
      : sided(bounded(moment, dayFor(options[0] ?? 0, now), options[0] ?? 0, now), moment, now, now.today)
  const day = isOfToday(moment, options, now) ? now.today : said
  const limit = now.tense === 'past' && day === now.today ? now.minutes + GRACE : Number.POSITIVE_INFINITY
  const open = options.filter((minute) => day * 1440 + minute <= limit)
  if (open.length === 0) {
    if (moment.day?.orYesterday && options.length > 1) return { failed: 'ambiguous', day: wholeDays(day - 1, day) }
    const first = options[0] ?? 0
    return sided(bounded(moment, day, first, now), moment, now, day)
  }
  if (now.tense === 'past' && day > now.today) return wrongSide
  if (open.length > 1) return { failed: 'ambiguous', day: wholeDays(day, day) }
  return sided(bounded(moment, day, open[0] ?? 0, now), moment, now, day)
}

/** "Tuesday at 8am" on a Tuesday, where that has passed. */
const isOfToday = ({ day }: Moment, options: readonly number[], now: Now): boolean =>
  day?.orToday === true && options.length === 1 && now.today * 1440 + (options[0] ?? 0) <= now.minutes

/** The minutes that the hour may be at, by the part and the name of its day. */
function optionsOf(moment: Moment, clock: ClockPiece): readonly number[] {
  const evening = moment.day?.evening === true && moment.edge === undefined && clock.hour > 3 && clock.hour < 12
  return ofNight(moment, clock, minutesOf(clock, moment.part, evening ? 'late' : moment.edge))
}

/** "midnight on Saturday", "1am on bonfire night": behind the day said, which is known by its evening. */
function ofNight({ day, part, edge, bound }: Moment, clock: ClockPiece, options: readonly number[]): readonly number[] {
  // "just before midnight on the 5th": the midnight that the day ends with.
  if (clock.midnight && day && !part && (bound === 'nearly' || bound === 'before')) return [1440]
  const byName = clock.midnight && day?.sought?.weekday !== undefined && day.sought.dom === undefined
  const [only] = options
  const known = byName || day?.evening || edge === 'late'
  if (part || only === undefined || options.length > 1 || !known) return options
  return only < 300 ? [only + 1440] : options
}

/** Without a day: the last time the clock said so, or the next. */
function dayFor(minute: number, now: Now): Day {
  const today = now.today * 1440 + minute
  if (now.tense === 'future') return today >= now.minutes ? now.today : now.today + 1
  return today <= now.minutes + GRACE ? now.today : now.today - Math.ceil((today - now.minutes - GRACE) / 1440)
}

function bounded(moment: Moment, day: Day, minute: number, now: Now): Interval {
  const at = day * 1440 + minute
  const [from, to] = moment.part ? PARTS[moment.part] : [0, 1439]
  switch (moment.bound) {
    case 'since':
      return clockTime(at, Math.max(at, now.minutes))
    case 'after':
    case 'from':
      return clockTime(at, Math.max(at, day * 1440 + endBehind(minute, to)))
    case 'before':
      return clockTime(Math.min(at, day * 1440 + (from < minute ? from : 0)), at)
    case 'gone':
      return clockTime(at, at + 60)
    case 'nearly':
      return clockTime(at - 15, at)
    default:
      return clockTime(at)
  }
}

/** "after 9": to the end of the part that was said, or of the day; "after midnight": of the night. */
const endBehind = (minute: number, part: number): number =>
  minute === 0 && part === 1439 ? 360 : part > minute ? part : minute < 1440 ? 1439 : 1800

/** "during the night" is the last one, at nightfall too. */
const nightFor = (part: PartName, now: Now): Day | undefined =>
  now.tense === 'past' && isNight(part) ? now.today - 1 : undefined

const isBeyond = ({ bound }: Moment): boolean => bound === 'before' || bound === 'after' || bound === 'gone'

/** The minute that a part of a day ends at. `end` is that of the part. */
function endOf({ bound }: Moment, day: Day, end: number, now: Now): number {
  if (bound === 'since') return now.minutes
  return day * 1440 + (bound === 'from' ? Math.max(end, 1439) : end)
}

/** Midday to one, evening to another: only the day is known. */
function dinner(moment: Moment, said: Day | undefined, now: Now): Interval | Failed {
  const today = moment.day?.orToday === true && now.today * 1440 + PARTS.dinner[0] <= now.minutes
  const only = today ? now.today : said
  return only === undefined ? nothing : stretched(moment, only, only, now)
}

function parted(moment: Moment, name: PartName, said: Day | undefined, now: Now): Interval | Failed {
  if (moment.days && said === undefined) return stretched(moment, moment.days.first, moment.days.last, now)
  if (said === undefined && moment.loose) return nothing
  // "until this morning": how far from it is not told. "this morning" at one: of the day that has just ended, or the hour.
  if (isBeyond(moment) || (moment.day?.orYesterday && name === 'morning')) return nothing
  if (name === 'dinner') return dinner(moment, said, now)
  const part = moment.edge ? narrowed(name, moment.edge) : name
  const [start, end] = PARTS[part]
  let day = said ?? nightFor(part, now) ?? dayFor(start, now)
  if (moment.day?.orToday && now.today * 1440 + end <= now.minutes) day = now.today
  // "the early hours, last night" is the night's part after midnight.
  if (moment.ofNight && end <= 720) day += 1
  let from = day * 1440 + start
  // "this morning" before six is the morning so far.
  if (day === now.today && from > now.minutes && part === 'morning') from = day * 1440
  return sided(clockTime(from, Math.max(from, endOf(moment, day, end, now))), moment, now, day)
}
