import { londonNow } from '../london-time.ts'
import { addMonths, fromLocal, nearest } from './calendar.ts'
import { type Got, got, type Now, type Said, type Scan } from './piece.ts'
import { quantity } from './quantity.ts'
import { at, type Tokens, word } from './token.ts'
import { WEEKDAYS } from './vocabulary.ts'

const UNITS: ReadonlyMap<string, { readonly minutes?: number; readonly days?: number; readonly months?: number }> =
  new Map([
    ['second', { minutes: 1 / 60 }],
    ['seconds', { minutes: 1 / 60 }],
    ['minute', { minutes: 1 }],
    ['minutes', { minutes: 1 }],
    ['hour', { minutes: 60 }],
    ['hours', { minutes: 60 }],
    ['day', { days: 1 }],
    ['days', { days: 1 }],
    ['night', { days: 1 }],
    ['nights', { days: 1 }],
    ['week', { days: 7 }],
    ['weeks', { days: 7 }],
    ['fortnight', { days: 14 }],
    ['fortnights', { days: 14 }],
    ['weekend', { days: 7 }],
    ['weekends', { days: 7 }],
    ['month', { months: 1 }],
    ['months', { months: 1 }],
    ['year', { months: 12 }],
    ['years', { months: 12 }],
  ])

const TAIL = new Set([
  'or',
  'so',
  'thereabouts',
  'ish',
  'maybe',
  'roughly',
  'about',
  'give',
  'take',
  'more',
  'less',
  'approx',
  'something',
  'like',
  ',',
  'now',
  'odd',
])

/** London's civil minute some minutes of real time ago, clock changes counted. */
const back = (now: Now, minutes: number): number => fromLocal(londonNow(now.instant - Math.round(minutes) * 60_000))

/** "20 mins ago", "a couple of days ago", "a fortnight ago", "in three weeks", "5 days from now". */
export function readAgo(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const ahead = word(tokens, i) === 'in'
  const start = ahead ? i + 1 : i
  const single = scan.whole && i === 0 && ['hour', 'week', 'month', 'year', 'fortnight'].includes(word(tokens, start))
  const many = quantity(tokens, start) ?? (single ? { low: 1, high: 1, to: start } : undefined)
  if (!many) return undefined
  const unitWord = word(tokens, many.to)
  const plural = unitWord.endsWith('s') ? WEEKDAYS.get(unitWord.slice(0, -1)) : undefined
  if (plural !== undefined) return sundaysAgo(scan, many.low, plural, many.to + 1)
  const unit = UNITS.get(unitWord)
  if (!unit) return undefined
  const more = rest(tokens, many.to + 1, unit.minutes ?? 0)
  const end = tail(tokens, more.to)
  const low = many.low + more.extra
  const high = many.high + more.extra
  if (word(tokens, end) === 'ago' || word(tokens, end) === 'back' || word(tokens, end) === 'earlier')
    return said(scan, unit, unitWord, low, high, end + 1)
  const time = word(tokens, end) === 'time' ? end + 1 : end
  const fromNow = word(tokens, end) === 'from' && ['now', 'today'].includes(word(tokens, end + 1))
  if (fromNow) return said(scan, unit, unitWord, -high, -low, end + 2)
  const asked = scan.now.tense === 'future' && scan.whole && word(tokens, many.to - 1) !== ''
  if ((ahead && (scan.now.tense !== 'past' || time > end)) || (asked && start < many.to))
    return said(scan, unit, unitWord, -high, -low, time)
  return undefined
}

/** A length of time: "two days", "half an hour", "an hour and a half". Of months and years there is none. */
export function readLength(
  tokens: Tokens,
  i: number,
): { readonly minutes?: number; readonly days?: number; readonly to: number } | undefined {
  const many = quantity(tokens, i)
  const unit = many && UNITS.get(word(tokens, many.to))
  if (!many || !unit || many.low !== many.high) return undefined
  const more = rest(tokens, many.to + 1, unit.minutes ?? 0)
  const total = many.low + more.extra
  if (unit.minutes !== undefined) return { minutes: Math.round(total * unit.minutes), to: more.to }
  return unit.days === undefined ? undefined : { days: Math.round(total * unit.days), to: more.to }
}

/** "an hour AND A HALF ago", "an hour AND 20 MINUTES ago", "2h30 ago". */
function rest(tokens: Tokens, i: number, minutes: number): { readonly extra: number; readonly to: number } {
  const glued = at(tokens, i)
  if (minutes === 60 && glued.glued && glued.digits.length === 2 && !glued.stuck && glued.value < 60)
    return { extra: glued.value / 60, to: i + 1 }
  if (!['and', 'n', '&'].includes(word(tokens, i))) return { extra: 0, to: i }
  const k = word(tokens, i + 1) === 'a' ? i + 2 : i + 1
  if (word(tokens, k) === 'half') return { extra: 0.5, to: k + 1 }
  const more = minutes === 60 ? quantity(tokens, i + 1) : undefined
  const unit = more && UNITS.get(word(tokens, more.to))
  return more && unit?.minutes === 1 ? { extra: more.low / 60, to: more.to + 1 } : { extra: 0, to: i }
}

function tail(tokens: Tokens, i: number): number {
  let k = i
  while (k < i + 4 && TAIL.has(word(tokens, k))) k++
  return k
}

function said(
  scan: Scan,
  unit: { readonly minutes?: number; readonly days?: number; readonly months?: number },
  name: string,
  low: number,
  high: number,
  to: number,
): Got | undefined {
  const { now, tokens } = scan
  if (unit.minutes !== undefined)
    return got(to, { kind: 'instant', start: back(now, high * unit.minutes), end: back(now, low * unit.minutes) })
  const day = (n: number): number =>
    unit.days !== undefined
      ? now.today - Math.round(n * unit.days)
      : addMonths(now.today, -Math.round(n * (unit.months ?? 1)))
  if (low !== high) return got(to, { kind: 'days', first: day(high), last: day(low) })
  if (name.startsWith('weekend')) {
    const saturday = (nearest({ weekday: 6 }, now.today - 1, -1) ?? now.today) - 7 * (low - 1)
    return got(to, { kind: 'days', first: saturday, last: saturday + 1 })
  }
  const weeks = unit.days !== undefined && unit.days >= 7 ? (low * unit.days) / 7 : 0
  const weekday = weeks > 0 ? weekdayBehind(scan, to) : undefined
  if (weekday) return got(weekday.to, { kind: 'day', day: weeksBefore(now, weekday.day, weeks), fixed: true })
  const shift = word(tokens, to) === 'yesterday' ? 1 : 0
  const end = to + (shift || word(tokens, to) === 'today' ? 1 : 0)
  const base: Said = { kind: 'day', day: day(low) - shift, fixed: true }
  return name.startsWith('night') ? got(end, base, { kind: 'part', part: 'night' }) : got(end, base)
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

function sundaysAgo(scan: Scan, count: number, weekday: number, to: number): Got | undefined {
  if (word(scan.tokens, to) !== 'ago' && word(scan.tokens, to) !== 'back') return undefined
  const last = nearest({ weekday }, scan.now.today - 1, -1)
  return last === undefined ? undefined : got(to + 1, { kind: 'day', day: last - 7 * (count - 1), fixed: true })
}

/** "in the last hour", "over the past few weeks", "within the last 24 hours": up to now. */
export function readLately(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const k = word(tokens, i) === 'the' ? i + 1 : i
  if (word(tokens, k) !== 'last' && word(tokens, k) !== 'past') return undefined
  const bare = UNITS.get(word(tokens, k + 1))
  const lead = word(tokens, i - 1)
  const led = k > i && ['in', 'within', 'over', 'for', 'during', 'since', 'throughout'].includes(lead)
  const many = bare ? { low: 1, high: 1, to: k + 1 } : (quantity(tokens, k + 1) ?? undefined)
  if (!many || (bare && !led && bare.minutes === undefined)) return undefined
  const unit = UNITS.get(word(tokens, many.to))
  if (!unit || ['night', 'weekend', 'nights'].includes(word(tokens, many.to))) return undefined
  if (unit.minutes !== undefined)
    return got(many.to + 1, { kind: 'instant', start: back(now, many.high * unit.minutes), end: now.minutes })
  const first =
    unit.days !== undefined
      ? now.today - Math.round(many.high * unit.days)
      : addMonths(now.today, -Math.round(many.high * (unit.months ?? 1)))
  return got(many.to + 1, { kind: 'days', first, last: now.today })
}
