import { londonNow } from '../london-time.ts'
import { addMonths, fromLocal, nearest } from './calendar.ts'
import { type Got, got, type Now, type Said, type Scan } from './piece.ts'
import { says, word } from './token.ts'
import type { Unit } from './units.ts'
import { WEEKDAYS } from './vocabulary.ts'

/** London's civil minute some minutes of real time ago, clock changes counted. */
export const back = (now: Now, minutes: number): number =>
  fromLocal(londonNow(now.instant - Math.round(minutes) * 60_000))

/** The time so many units ago, with what stands right behind that tells its day or its night. */
export function said(scan: Scan, unit: Unit, name: string, low: number, high: number, to: number): Got | undefined {
  const { now, tokens } = scan
  if (unit.minutes !== undefined)
    return got(to, { kind: 'instant', start: back(now, high * unit.minutes), end: back(now, low * unit.minutes) })
  const day = (n: number): number => dayAgo(now, unit, n)
  if (low !== high) return got(to, { kind: 'days', first: day(high), last: day(low) })
  if (name.startsWith('weekend')) {
    const saturday = (nearest({ weekday: 6 }, now.today - 1, -1) ?? now.today) - 7 * (low - 1)
    return got(to, { kind: 'days', first: saturday, last: saturday + 1 })
  }
  const weeks = unit.days !== undefined && unit.days >= 7 ? (low * unit.days) / 7 : 0
  const weekday = weeks > 0 ? weekdayBehind(scan, to) : undefined
  if (weekday) return got(weekday.to, { kind: 'day', day: weeksBefore(now, weekday.day, weeks), fixed: true })
  const night = weeks > 0 ? nightBehind(scan, to) : undefined
  if (night)
    return got(night.to, { kind: 'day', day: night.day - weeks * 7, fixed: true }, { kind: 'part', part: 'night' })
  const shift = word(tokens, to) === 'yesterday' ? 1 : 0
  const end = to + (shift || word(tokens, to) === 'today' ? 1 : 0)
  const rough = (unit.days ?? 7) >= 7 ? ({ rough: true } as const) : {}
  const base: Said = { kind: 'day', day: day(low) - shift, fixed: true, ...rough }
  return name.startsWith('night') ? got(end, base, { kind: 'part', part: 'night' }) : got(end, base)
}

/** "a week ago TONIGHT", "two weeks ago LAST NIGHT". */
function nightBehind({ tokens, now }: Scan, i: number): { readonly day: number; readonly to: number } | undefined {
  if (word(tokens, i) === 'tonight') return { day: now.today, to: i + 1 }
  return says(tokens, i, 'last', 'night') ? { day: now.today - 1, to: i + 2 } : undefined
}

/** The day some units ago. Half a day is told by the clock, half a month is fifteen days. */
function dayAgo(now: Now, unit: Unit, n: number): number {
  if (unit.days === 1 && !Number.isInteger(n)) return Math.floor(back(now, n * 1440) / 1440)
  if (unit.days !== undefined) return now.today - Math.round(n * unit.days)
  const months = n * (unit.months ?? 1)
  return addMonths(now.today, -Math.floor(months)) - Math.round((months % 1) * 30)
}

function weekdayBehind(scan: Scan, i: number): { readonly day: number; readonly to: number } | undefined {
  let k = i
  while (k < i + 3 && ['on', 'a', ',', 'last', 'this', 'past'].includes(word(scan.tokens, k))) k++
  const day = WEEKDAYS.get(word(scan.tokens, k))
  return day === undefined ? undefined : { day, to: k + 1 }
}

/** "a week ago on Tuesday" is the Tuesday before the last; further back, the one nearest to that many weeks ago. */
export function weeksBefore(now: Now, weekday: number, weeks: number): number {
  const last = nearest({ weekday }, now.today - 1, -1) ?? now.today
  if (weeks < 2) return last - 7
  return nearest({ weekday }, now.today - weeks * 7 + 3, -1) ?? last
}
