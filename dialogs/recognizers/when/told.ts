import type { Interval } from './interval.ts'
import { type Failed, nothing, wholeDays, wrongSide } from './interval.ts'
import type { Moment } from './moment.ts'
import type { Now } from './piece.ts'
import { dayIn, GRACE, settle } from './settle.ts'
import { span } from './span.ts'

/** All moments as one interval: a span where words join two, else what the whole answer comes to. Never after now where the past is asked. */
export function told(moments: readonly Moment[], now: Now, whole: boolean): Interval | Failed {
  const result = joined(moments, now, whole)
  if ('failed' in result || now.tense !== 'past') return result
  if (result.start > now.minutes + GRACE) return wrongSide
  const latest = result.days ? now.today * 1440 + 1439 : Math.max(result.start, now.minutes)
  return result.end > latest ? { ...result, end: latest } : result
}

function joined(moments: readonly Moment[], now: Now, whole: boolean): Interval | Failed {
  const at = moments.findIndex((moment) => moment.joined)
  const a = moments[at - 1]
  const b = moments[at]
  if (at > 0 && a && b)
    return span(
      withContext(a, moments.slice(0, at - 1), moments.slice(at + 1)),
      withContext(b, [], moments.slice(at + 1)),
      now,
    )
  const first = moments[0]
  if (!first) return nothing
  if (moments.length === 1) return settle(first, now)
  return whole ? several(moments, now) : settle(withContext(first, [], moments.slice(1)), now)
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
  if (moments.filter((each) => dayIn(each) !== undefined).length <= 1 && first.clock && last.clock)
    return span(withContext(first, [], moments), last, now)
  const ends = moments.map((moment) => settle(moment, now)).filter((each): each is Interval => !('failed' in each))
  if (ends.length < 2) return ends[0] ?? settle(first, now)
  const start = Math.min(...ends.map((each) => each.start))
  const end = Math.max(...ends.map((each) => each.end))
  if (end - start > 15 * 1440) return nothing
  return ends.every((each) => !each.days)
    ? { start, end, days: false }
    : wholeDays(Math.floor(start / 1440), Math.floor(end / 1440))
}
