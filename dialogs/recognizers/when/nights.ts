import { type Failed, type Interval, nothing } from './interval.ts'
import type { Moment } from './moment.ts'
import type { Now } from './piece.ts'
import { dayIn, settle } from './settle.ts'

/** Whether an hour or a part of the day was told. */
export const timed = (moment: Moment): boolean => moment.clock !== undefined || moment.part !== undefined

/** Whether both ends tell hours, of which only one was said with its day: "started at 9, finished at 11 last night". */
export const isOfOneDay = (a: Moment, b: Moment): boolean =>
  a.clock !== undefined && b.clock !== undefined && (dayIn(a) === undefined || dayIn(b) === undefined)

/** "Saturday night into Sunday, about 2", "midnight between the 8th and 9th": an hour of the night between both days. */
export function aboutMidnight(a: Moment, b: Moment, now: Now): Interval | Failed | undefined {
  const clock = b.clock ?? a.clock
  const [first, second] = [dayIn(a), dayIn(b)]
  if (!clock || (a.clock && b.clock) || first === undefined || second === undefined) return undefined
  if (!b.into && !(a.clock?.midnight && !timed(b))) return undefined
  if (second - first !== 1) return b.into ? nothing : undefined
  return settle({ runs: [], day: { kind: 'day', day: first, fixed: true }, part: 'night', clock }, now)
}
