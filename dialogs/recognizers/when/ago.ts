import { londonNow } from '../london-time.ts'
import { addMonths, fromLocal, nearest } from './calendar.ts'
import { type Got, got, type Now, type Said, type Scan } from './piece.ts'
import { type Quantity, quantity } from './quantity.ts'
import { recounted } from './recounted.ts'
import { at, type Tokens, word } from './token.ts'
import { rest, shareOf, UNITS, type Unit } from './units.ts'
import { WEEKDAYS } from './vocabulary.ts'

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
export const back = (now: Now, minutes: number): number =>
  fromLocal(londonNow(now.instant - Math.round(minutes) * 60_000))

/** "20 mins ago", "a couple of days ago", "a fortnight ago", "in three weeks", "5 days from now"; "before two days", as others say it. */
export function readAgo(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const lead = word(tokens, i)
  const start = lead === 'in' || AHEAD_OF.has(lead) ? i + 1 : i
  const single = scan.whole && i === 0 && ['hour', 'week', 'month', 'year', 'fortnight'].includes(word(tokens, start))
  const many = quantity(tokens, start) ?? (single ? { low: 1, high: 1, to: start } : undefined)
  if (!many) return undefined
  const unitWord = word(tokens, many.to)
  const plural = unitWord.endsWith('s') ? WEEKDAYS.get(unitWord.slice(0, -1)) : undefined
  if (plural !== undefined) return sundaysAgo(scan, many.low, plural, many.to + 1)
  const unit = UNITS.get(unitWord)
  if (!unit) return undefined
  const count = counted(tokens, many, unit)
  const end = tail(tokens, count.to)
  if (BEHIND.has(word(tokens, end))) {
    const other = recounted(tokens, end + 1)
    if (other?.mends) return said(scan, unit, unitWord, other.value, other.value, other.to)
    const [low, high] = [Math.min(count.low, other?.value ?? 99), Math.max(count.high, other?.value ?? 0)]
    return said(scan, unit, unitWord, low, high, other?.to ?? end + 1)
  }
  if (AHEAD_OF.has(lead))
    return turned(scan, end) ? said(scan, unit, unitWord, count.low, count.high, count.to) : undefined
  if (word(tokens, i - 1) === 'since' && turned(scan, count.to))
    return said(scan, unit, unitWord, count.high, count.high, count.to)
  return toCome(scan, i, { unit, unitWord, many, end, ...count, to: count.to })
}

const BEHIND = new Set(['ago', 'back', 'earlier'])
/** Words that stand before a count where another language's "ago" does. */
const AHEAD_OF = new Set(['before', 'ago'])

/** Whether nothing follows that the count could be reckoned from. */
function turned({ tokens, whole, now }: Scan, i: number): boolean {
  return whole && now.tense === 'past' && COUNT_ENDS.has(word(tokens, i))
}

const COUNT_ENDS = new Set([
  '',
  ',',
  '.',
  'in',
  'at',
  'about',
  'around',
  'maybe',
  'and',
  'night',
  'morning',
  'evening',
  '!',
])

/** The whole count: "an hour OR TWO", "1 hr 20 MINS". */
function counted(
  tokens: Tokens,
  many: Quantity,
  unit: Unit,
): { readonly low: number; readonly high: number; readonly to: number } {
  const behind = at(tokens, many.to + 2)
  const orMore = word(tokens, many.to + 1) === 'or' && behind.kind === 'number' && !behind.stuck
  if (orMore && many.high === 1 && behind.value > 1 && behind.value < 5)
    return { low: 1, high: behind.value, to: many.to + 3 }
  const more = rest(tokens, many.to + 1, unit)
  const low = many.low + more.extra
  const longer = upTo(tokens, more.to, unit)
  return longer && longer.high > low
    ? { low, high: longer.high, to: longer.to }
    : { low, high: many.high + more.extra, to: more.to }
}

/** "45 mins TO AN HOUR", in the first unit. */
function upTo(tokens: Tokens, i: number, unit: Unit): { readonly high: number; readonly to: number } | undefined {
  const many = ['to', 'or', '-'].includes(word(tokens, i)) ? quantity(tokens, i + 1) : undefined
  const other = many && UNITS.get(word(tokens, many.to))
  if (!many || !other) return undefined
  const more = rest(tokens, many.to + 1, other)
  return { high: (many.high + more.extra) * shareOf(other, unit), to: more.to }
}

interface Counted {
  readonly unit: Unit
  readonly unitWord: string
  readonly many: Quantity
  readonly low: number
  readonly high: number
  readonly to: number
  /** The token behind the words that make the count a rough one. */
  readonly end: number
}

/** "in three weeks", "5 days from now", and a count alone where the future is asked. */
function toCome(scan: Scan, i: number, { unit, unitWord, many, low, high, end }: Counted): Got | undefined {
  const { tokens } = scan
  const ahead = word(tokens, i) === 'in'
  const start = ahead ? i + 1 : i
  const time = word(tokens, end) === 'time' ? end + 1 : end
  const fromNow = word(tokens, end) === 'from' && ['now', 'today'].includes(word(tokens, end + 1))
  if (fromNow) return said(scan, unit, unitWord, -high, -low, end + 2)
  const asked = scan.now.tense === 'future' && scan.whole && word(tokens, many.to - 1) !== ''
  if ((ahead && (scan.now.tense !== 'past' || time > end)) || (asked && start < many.to))
    return said(scan, unit, unitWord, -high, -low, time)
  return undefined
}

function tail(tokens: Tokens, i: number): number {
  let k = i
  while (k < i + 4 && TAIL.has(word(tokens, k))) k++
  return k
}

function said(scan: Scan, unit: Unit, name: string, low: number, high: number, to: number): Got | undefined {
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
  const rough = (unit.days ?? 7) >= 7 ? ({ rough: true } as const) : {}
  const base: Said = { kind: 'day', day: day(low) - shift, fixed: true, ...rough }
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
