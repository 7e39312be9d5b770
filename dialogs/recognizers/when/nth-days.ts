import { addMonths, type Day, dayOf, daysIn, nearest, ymd } from './calendar.ts'
import { monthAt, yearAt } from './company.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, type Tokens, word } from './token.ts'
import { WEEKDAYS } from './vocabulary.ts'

/** "the first Monday of this month", "second Saturday in November", "the first weekend in November". */
export function readNthDay(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const start = word(tokens, i) === 'the' ? i + 1 : i
  const nth = nthAt(tokens, start)
  const name = word(tokens, start + 1)
  const isWeekend = name === 'weekend'
  const weekday = isWeekend ? 6 : WEEKDAYS.get(name)
  // "the second to last day": counted from the end.
  const ofMonth = name === 'day' && word(tokens, i - 1) !== 'to'
  if (nth === undefined || (weekday === undefined && !ofMonth)) return undefined
  if (word(tokens, start + 2) !== 'of' && word(tokens, start + 2) !== 'in') return undefined
  const month = monthOf(scan, start + 3)
  if (month === undefined) return undefined
  const day = weekday === undefined ? nthDayIn(month.first, nth) : nthIn(month.first, weekday, nth)
  if (day === undefined || (now.tense === 'past' && day > now.today)) return undefined
  return isWeekend
    ? got(month.to, { kind: 'days', first: day, last: day + 1 })
    : got(month.to, { kind: 'day', day, fixed: true })
}

/** 1 to 5, or -1 for the last. */
function nthAt(tokens: Tokens, i: number): number | undefined {
  const token = at(tokens, i)
  if (token.text === 'last') return -1
  return token.kind === 'ordinal' && token.value >= 1 && token.value <= 5 ? token.value : undefined
}

/** The first day of the month that stands at a token: "November 2025", "last month", "the month". */
function monthOf(scan: Scan, i: number): { readonly first: Day; readonly to: number } | undefined {
  const { tokens, now } = scan
  const current = ymd(now.today)
  const lead = word(tokens, i)
  if (word(tokens, i + 1) === 'month' && ['this', 'the', 'last'].includes(lead)) {
    const inside = ymd(lead === 'last' ? addMonths(now.today, -1) : now.today)
    return { first: dayOf(inside.year, inside.month, 1), to: i + 2 }
  }
  const month = monthAt(tokens, i)
  if (month === 0) return undefined
  const said = yearAt(tokens, i + 1, current.year, false)
  const past = now.tense !== 'future'
  const near = past ? (month > current.month ? -1 : 0) : month < current.month ? 1 : 0
  return { first: dayOf(said?.year ?? current.year + near, month, 1), to: said?.to ?? i + 1 }
}

/** "the LAST DAY of June", "the first day of last month". */
function nthDayIn(first: Day, nth: number): Day {
  const { year, month } = ymd(first)
  return nth < 0 ? first + daysIn(year, month) - 1 : first + nth - 1
}

function nthIn(first: Day, weekday: number, nth: number): Day | undefined {
  const { year, month } = ymd(first)
  const last = first + daysIn(year, month) - 1
  if (nth < 0) return nearest({ weekday }, last, -1)
  const day = (nearest({ weekday }, first, 1) ?? first) + (nth - 1) * 7
  return day > last ? undefined : day
}
