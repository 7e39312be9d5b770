import { dayOf, daysIn, ymd } from './calendar.ts'
import { monthAt, yearAt } from './company.ts'
import { edgeAt, edged, edgeOfMonth, edgeOfWeek } from './edges.ts'
import { type Got, got, type Now, type Scan } from './piece.ts'
import { says, type Tokens, word } from './token.ts'

const LEADS = new Set([
  'in',
  'last',
  'since',
  'this',
  'from',
  'during',
  'of',
  'early',
  'late',
  'mid',
  'around',
  'about',
  'until',
  'next',
  'between',
  'back',
  'through',
  'before',
  'after',
  'by',
  'over',
  'was',
])
/** Months that are other words and names too need a closer word before them. */
const CLOSE = new Set([
  'in',
  'last',
  'since',
  'this',
  'from',
  'during',
  'early',
  'late',
  'mid',
  'until',
  'next',
  'between',
  'back',
])
const OTHER_WORDS = new Set([
  'march',
  'may',
  'april',
  'june',
  'august',
  'mar',
  'jan',
  'dec',
  'sep',
  'nov',
  'medi',
  'mai',
])

/** "in August", "last March", "early August 2025", "the end of last month". */
export function readMonth(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const edge = edgeAt(scan, i)
  const k = ['last', 'this', 'next'].includes(word(tokens, edge.to)) ? edge.to + 1 : edge.to
  const month = monthAt(tokens, k)
  if (month === 0)
    return edge.part ? (edgeOfMonth(scan, edge.to, edge.part) ?? edgeOfWeek(scan, edge.to, edge.part)) : undefined
  const { year: current } = ymd(now.today)
  const year = yearBehind(tokens, k + 1, current)
  const led = isLed(scan, k)
  const alone = scan.whole && (tokens.length <= 4 || k === 0)
  if (!led && !alone && edge.part === undefined && year === undefined) return undefined
  if (
    word(tokens, k) === 'may' &&
    !led &&
    !says(tokens, k + 1, 'of', 'last', 'year') &&
    MODALS.has(word(tokens, k + 1))
  )
    return undefined
  const y = year?.year ?? guess(now, month, word(tokens, k - 1))
  const to = year?.to ?? k + 1
  const [first, last] = edged(dayOf(y, month, 1), daysIn(y, month), edge.part)
  if (now.tense === 'future' || first > now.today) {
    const ahead = now.tense !== 'future' && y === current
    return got(to, ahead ? { kind: 'days', first, last, ahead } : { kind: 'days', first, last })
  }
  return got(to, { kind: 'days', first, last: Math.min(last, now.today) })
}

/** Behind "may" these make it no month. */
const MODALS = new Set(['have', 'be', 'of', 'well', 'not'])

/** Whether the word before makes a name a month, or a span goes on to it. */
function isLed({ tokens, before }: Scan, i: number): boolean {
  const lead = word(tokens, i - 1)
  if (before?.kind === 'days' && ['to', 'and', '-', 'or', '/', '&', 'until'].includes(lead)) return true
  return (OTHER_WORDS.has(word(tokens, i)) ? CLOSE : LEADS).has(lead)
}

/** The year behind a month, in figures or as "last year", "of last year". */
function yearBehind(
  tokens: Tokens,
  i: number,
  current: number,
): { readonly year: number; readonly to: number } | undefined {
  if (says(tokens, i, 'last', 'year')) return { year: current - 1, to: i + 2 }
  if (says(tokens, i + 1, 'last', 'year')) return { year: current - 1, to: word(tokens, i) === 'last' ? i + 2 : i + 3 }
  return yearAt(tokens, i, current, false)
}

/** The year of a month that was said without one. `lead` is the word before it. */
function guess(now: Now, month: number, lead: string): number {
  const { year, month: current } = ymd(now.today)
  if (now.tense === 'future') return month < current ? year + 1 : year
  if (lead === 'next') return month <= current ? year + 1 : year
  return month > current || (month === current && lead === 'last') ? year - 1 : year
}
