import { addMonths, type Day, dayOf, daysIn, mondayOf, ymd } from './calendar.ts'
import { monthAt } from './company.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, says, word } from './token.ts'

/** A part of a month or a week. */
export type Edge = 'early' | 'mid' | 'late' | 'first week' | 'second week' | 'third week' | 'last week'

/** The part of a month that the words from a token on begin to tell, and the token behind them. */
export function edgeAt(scan: Scan, i: number): { readonly part?: Edge; readonly to: number } {
  const { tokens } = scan
  const first = word(tokens, i)
  if (first === 'early' || first === 'late' || first === 'mid')
    return { part: first, to: word(tokens, i + 1) === '-' ? i + 2 : i + 1 }
  const nth = at(tokens, i).kind === 'ordinal' ? (WEEKS[at(tokens, i).value - 1] ?? first) : first
  const week = word(tokens, i + 1) === 'week' && ['of', 'in'].includes(word(tokens, i + 2))
  if (week && isWeek(nth) && monthAt(tokens, i + 3) > 0) return { part: `${nth} week`, to: i + 3 }
  const way = says(tokens, i, 'half', 'way') ? i + 2 : first === 'halfway' ? i + 1 : 0
  if (way > 0 && word(tokens, way) === 'through') return { part: 'mid', to: way + 1 }
  const named = NAMED.get(first)
  return named && word(tokens, i + 1) === 'of' ? { part: named, to: i + 2 } : { to: i }
}

const WEEKS = ['first', 'second', 'third'] as const
const isWeek = (text: string): text is (typeof WEEKS)[number] | 'last' =>
  text === 'last' || WEEKS.some((each) => each === text)

const NAMED: ReadonlyMap<string, Edge> = new Map([
  ['start', 'early'],
  ['beginning', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
])

/** The first and the last day of a part of a month that begins on `first` and has `length` days. */
export function edged(first: Day, length: number, part: Edge | undefined): readonly [Day, Day] {
  if (part === 'early') return [first, first + 9]
  if (part === 'first week') return [first, first + 6]
  if (part === 'second week') return [first + 7, first + 13]
  if (part === 'third week') return [first + 14, first + 20]
  if (part === 'last week') return [first + length - 7, first + length - 1]
  if (part === 'mid') return [first + 9, first + 19]
  return part === 'late' ? [first + 19, first + length - 1] : [first, first + length - 1]
}

/** "the end of last month", "the start of the month". */
export function edgeOfMonth(scan: Scan, i: number, part: Edge): Got | undefined {
  const { tokens, now } = scan
  const back = word(tokens, i) === 'last' ? 1 : 0
  if (word(tokens, i + 1) !== 'month' || !['last', 'the', 'this'].includes(word(tokens, i))) return undefined
  const inside = addMonths(now.today, -back)
  const { year, month: m } = ymd(inside)
  const [first, last] = edged(dayOf(year, m, 1), daysIn(year, m), part)
  // "the end of the month" before it is over may be that of the last.
  if (now.tense === 'past' && word(tokens, i) === 'the' && last > now.today) return undefined
  return got(i + 2, { kind: 'days', first, last: back || first > now.today ? last : Math.min(last, now.today) })
}

/**
 * "the middle of last week", "early this week", "the end of the week before last". Wide enough to be true: the start is
 * Monday to Wednesday, the middle Tuesday to Thursday, the end Thursday to Sunday. Our own reading, said back.
 */
export function edgeOfWeek(scan: Scan, i: number, part: Edge): Got | undefined {
  const { tokens, now } = scan
  const reach = WEEK_EDGES.get(part)
  if (!reach || now.tense === 'future') return undefined
  const the = word(tokens, i) === 'the' ? i + 1 : i
  const beforeLast = says(tokens, the, 'week', 'before', 'last')
  const lead = word(tokens, i)
  if (!beforeLast && !((lead === 'last' || lead === 'this') && word(tokens, i + 1) === 'week')) return undefined
  const monday = mondayOf(now.today) - (beforeLast ? 14 : lead === 'last' ? 7 : 0)
  const first = monday + reach[0]
  if (first > now.today) return undefined
  return got(beforeLast ? the + 3 : i + 2, { kind: 'days', first, last: Math.min(monday + reach[1], now.today) })
}

const WEEK_EDGES: ReadonlyMap<Edge, readonly [from: number, to: number]> = new Map([
  ['early', [0, 2]],
  ['mid', [1, 3]],
  ['late', [3, 6]],
])
