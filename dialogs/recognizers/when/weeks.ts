import { addMonths, type Day, dayOf, daysIn, mondayOf, ymd } from './calendar.ts'
import { monthAt } from './company.ts'
import { readDate } from './dates.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, says, type Tokens, word } from './token.ts'

const days = (to: number, first: Day, last: Day): Got => got(to, { kind: 'days', first, last })
const ahead = (to: number, first: Day, last: Day): Got => got(to, { kind: 'days', first, last, ahead: true })

/** "last week", "the week before last", "week commencing 9 November", "this month", "last year". */
export function weeks(scan: Scan, i: number): Got | undefined {
  return turnedRound(scan, i) ?? commencing(scan, i) ?? ending(scan, i) ?? led(scan, i)
}

/** Those that have "last" or "gone" behind: "week before last", "week just gone". */
function turnedRound(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const monday = mondayOf(now.today)
  if (says(tokens, i, 'week', 'before', 'last')) return days(i + 3, monday - 14, monday - 8)
  if (says(tokens, i, 'month', 'before', 'last')) return month(i + 3, addMonths(now.today, -2))
  if (says(tokens, i, 'year', 'before', 'last')) return year(i + 3, ymd(now.today).year - 1, 'last', now.today)
  if (says(tokens, i, 'week', 'just', 'gone')) return days(i + 3, monday - 7, monday - 1)
  // Welsh puts "last" behind: wythnos diwethaf.
  if (scan.whole && tokens.length === 2 && says(tokens, i, 'week', 'last')) return days(i + 2, monday - 7, monday - 1)
  if (says(tokens, i, 'this', 'time', 'last', 'month')) return sameDay(i + 4, addMonths(now.today, -1))
  if (says(tokens, i, 'this', 'time', 'last', 'year')) return sameDay(i + 4, addMonths(now.today, -12))
  if (!says(tokens, i, 'this', 'time', 'last', 'week')) return undefined
  return sameDay(i + 4, now.today - 7)
}

const sameDay = (to: number, day: Day): Got => got(to, { kind: 'day', day, fixed: true })

/** "week commencing 9 November", "w/c 9 November". */
function commencing(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const short = says(tokens, i, 'w', '/', 'c')
  if (!short && !(word(tokens, i) === 'week' && COMMENCES.has(word(tokens, i + 1)))) return undefined
  const date = readDate(scan, short ? i + 3 : i + 2)
  const said = date?.said[0]
  if (!date || said?.kind !== 'day') return undefined
  const first = word(tokens, i + 1) === 'of' ? mondayOf(said.day) : said.day
  return days(date.to, first, Math.min(first + 6, Math.max(now.today, first)))
}

/** "week ending 15th November", "w/e 15th". */
function ending(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const short = says(tokens, i, 'w', '/', 'e')
  if (!short && !says(tokens, i, 'week', 'ending')) return undefined
  const k = short ? i + 3 : i + 2
  const date = readDate(scan, k)
  const said = date?.said[0]
  return date && said?.kind === 'day' ? days(date.to, said.day - 6, said.day) : undefined
}

const COMMENCES = new Set(['commencing', 'beginning', 'starting', 'of'])

type Lead = 'last' | 'this' | 'next'

function leadAt(tokens: Tokens, i: number): Lead | undefined {
  const text = word(tokens, i)
  if (text === 'all') return 'this'
  return text === 'last' || text === 'this' || text === 'next' ? text : undefined
}

/** "last", "this" or "next" before a week, a month or a year. */
function led(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const lead = leadAt(tokens, i)
  if (!lead) return undefined
  const k = word(tokens, i + 1) === 'past' || word(tokens, i + 1) === 'coming' ? i + 2 : i + 1
  switch (word(tokens, k)) {
    case 'week':
      return week(scan, k + 1, lead)
    case 'month':
      if (lead === 'this') return days(k + 1, now.today - ymd(now.today).dom + 1, now.today)
      return month(k + 1, addMonths(now.today, lead === 'last' ? -1 : 1), lead === 'next')
    case 'year':
      if (lead === 'last') return monthOfYear(scan, k + 1) ?? year(k + 1, ymd(now.today).year, lead, now.today)
      return year(k + 1, ymd(now.today).year, lead, now.today)
    default:
      return undefined
  }
}

function week({ now }: Scan, to: number, lead: Lead): Got {
  const monday = mondayOf(now.today)
  if (lead === 'last') return days(to, monday - 7, monday - 1)
  if (lead === 'next') return ahead(to, monday + 7, monday + 13)
  return days(to, monday, now.tense === 'future' ? monday + 6 : now.today)
}

function month(to: number, inside: Day, isAhead = false): Got {
  const { year, month: m } = ymd(inside)
  const first = dayOf(year, m, 1)
  const last = first + daysIn(year, m) - 1
  return isAhead ? ahead(to, first, last) : days(to, first, last)
}

/** "last year IN NOVEMBER", "last year, about March". */
function monthOfYear({ tokens, now }: Scan, i: number): Got | undefined {
  let k = i
  while (k < i + 3 && BEFORE_MONTH.has(word(tokens, k))) k++
  const named = k > i ? monthAt(tokens, k) : 0
  if (named === 0 || at(tokens, k + 1).kind !== 'sign') return undefined
  return month(k + 1, dayOf(ymd(now.today).year - 1, named, 1))
}

const BEFORE_MONTH = new Set(['in', ',', 'about', 'around', 'sometime', 'maybe', 'think', 'i', '-'])

function year(to: number, current: number, lead: Lead, today: Day): Got {
  if (lead === 'this') return days(to, dayOf(current, 1, 1), today)
  const y = lead === 'last' ? current - 1 : current + 1
  return (lead === 'last' ? days : ahead)(to, dayOf(y, 1, 1), dayOf(y, 12, 31))
}
