import { weekdayOf } from './calendar.ts'
import { type Interval, wholeDays } from './interval.ts'
import type { Moment } from './moment.ts'
import type { Now } from './piece.ts'
import { dayIn } from './settle.ts'

/** "Monday, Tuesday and Wednesday", "Wed, Thurs and today": three or more days, each right behind the one before. */
export function runOf(moments: readonly Moment[], now: Now): Interval | undefined {
  if (moments.length < 3 || moments.some(isMore)) return undefined
  const end = moments.at(-1)
  const last = end?.day?.orToday && !end.days ? now.today : end && dayIn(end)
  if (last === undefined || last > now.today) return undefined
  const first = last - moments.length + 1
  return moments.every((each, k) => isOn(each, first + k)) ? wholeDays(first, last) : undefined
}

/** Whether more than a day is told, so that it is no plain list. */
const isMore = ({ day, clock, part, instant, bound }: Moment): boolean =>
  !day || clock !== undefined || part !== undefined || instant !== undefined || bound !== undefined

/** Whether a moment tells this day, by its name or by its date. */
function isOn({ day, days }: Moment, on: number): boolean {
  if (days && (on < days.first || on > days.last)) return false
  const name = day?.sought?.dom === undefined ? day?.sought?.weekday : undefined
  return name === undefined ? day?.day === on : weekdayOf(on) === name
}
