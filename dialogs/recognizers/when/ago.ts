import { nearest } from './calendar.ts'
import { said } from './counted-back.ts'
import { type Got, got, type Scan } from './piece.ts'
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
  if (BEHIND.has(word(tokens, end)) || isSinceThen(tokens, end))
    return plainly(scan, { unit, unitWord, many, end, ...count })
  if (AHEAD_OF.has(lead))
    return turned(scan, end) ? said(scan, unit, unitWord, count.low, count.high, count.to) : undefined
  if (isSince(tokens, i) && isWhole(scan) && !RECKONED.has(word(tokens, count.to)))
    return said(scan, unit, unitWord, count.high, count.high, count.to)
  if (start === i && unit.minutes !== undefined && isAlone(scan, i, end))
    return said(scan, unit, unitWord, count.low, count.high, end)
  return toCome(scan, i, { unit, unitWord, many, end, ...count, to: count.to })
}

/** "3 days AGO", with a second count behind it that puts it right or leaves it open. */
function plainly(scan: Scan, { unit, unitWord, low, high, end }: Counted): Got | undefined {
  const other = recounted(scan.tokens, end + 1)
  if (other?.mends) return said(scan, unit, unitWord, other.value, other.value, other.to)
  const [least, most] = [Math.min(low, other?.value ?? 99), Math.max(high, other?.value ?? 0)]
  return said(scan, unit, unitWord, least, most, other?.to ?? end + 1)
}

/** "like 20 mins", "about an hour": the whole answer. */
function isAlone(scan: Scan, i: number, end: number): boolean {
  const { tokens } = scan
  // "18h" is an hour of the clock.
  const unit = at(tokens, end - 1)
  if (unit.glued && unit.end - unit.start === 1) return false
  if (!isWhole(scan) || tokens.slice(0, i).some(({ text }) => !SOFT.has(text))) return false
  return tokens.slice(end).every(({ text }) => SOFT.has(text))
}

const SOFT = new Set(
  'about around like maybe roughly approx approximately say probably just nearly almost only . , ish mate bro bruv tbh i think'.split(
    ' ',
  ),
)

const BEHIND = new Set(['ago', 'back', 'earlier'])
/** "ten minutes SINCE", and nothing that it could be reckoned from. */
const isSinceThen = (tokens: Tokens, i: number): boolean =>
  word(tokens, i) === 'since' && ['', '.', ','].includes(word(tokens, i + 1))
/** Words that stand before a count where another language's "ago" does. */
const AHEAD_OF = new Set(['before', 'ago'])

/** Whether nothing follows that the count could be reckoned from. */
const turned = (scan: Scan, i: number): boolean => isWhole(scan) && COUNT_ENDS.has(word(scan.tokens, i))

const isWhole = ({ whole, now }: Scan): boolean => whole && now.tense === 'past'

/** "SINCE 20 minutes", "SINCE about two days", as others say it. */
const isSince = (tokens: Tokens, i: number): boolean =>
  word(tokens, i - 1) === 'since' || (word(tokens, i - 2) === 'since' && ROUGHLY.has(word(tokens, i - 1)))

const ROUGHLY = new Set([
  'about',
  'around',
  'like',
  'maybe',
  'already',
  'roughly',
  'approx',
  'nearly',
  'almost',
  'over',
])
/** Behind a count these make it one from another time. */
const RECKONED = new Set(['before', 'after', 'past', 'to', 'ago', 'from', 'prior', 'of', 'into', 'back', 'later'])

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

function sundaysAgo(scan: Scan, count: number, weekday: number, to: number): Got | undefined {
  if (word(scan.tokens, to) !== 'ago' && word(scan.tokens, to) !== 'back') return undefined
  const last = nearest({ weekday }, scan.now.today - 1, -1)
  return last === undefined ? undefined : got(to + 1, { kind: 'day', day: last - 7 * (count - 1), fixed: true })
}
