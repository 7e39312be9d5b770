import { type Day, nearest, weekdayOf, ymd } from './calendar.ts'
import { monthAt } from './company.ts'
import { readDate } from './dates.ts'
import { bankHolidays, easter } from './holidays.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, type Tokens, word } from './token.ts'

const days = (to: number, first: Day, last: Day): Got => got(to, { kind: 'days', first, last })

const LEADS = new Set(['last', 'this', 'next', 'easter', 'past'])

/** "over the weekend", "last weekend", "weekend before last", "weekend just gone", "the bank holiday weekend". */
export function weekend(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const first = word(tokens, i)
  if (first === 'bank' && word(tokens, i + 1) === 'holiday') return bank(scan, i)
  const k = i + (LEADS.has(first) ? 1 : 0) + (first === 'this' && word(tokens, i + 1) === 'past' ? 1 : 0)
  if (word(tokens, k) !== 'weekend') return undefined
  const start = saturdayBefore(now.today, first === 'last')
  if (word(tokens, k + 1) === 'before' && word(tokens, k + 2) === 'last') return days(k + 3, start - 7, start - 6)
  const of = weekendOf(scan, k + 1)
  if (of) return of
  if (first === 'easter') return days(k + 1, latestEaster(now.today) - 2, latestEaster(now.today) + 1)
  if (first === 'next' || now.tense === 'future') {
    const next = nearest({ weekday: 6 }, now.today + 1, 1) ?? now.today
    return got(k + 1, { kind: 'days', first: next, last: next + 1, ahead: true })
  }
  if (first === 'this' && weekdayOf(now.today) === 6) return days(k + 1, now.today, now.today)
  return days(behindGone(tokens, k + 1), start, Math.min(start + 1, now.today))
}

/** The Saturday that a weekend began. On a Sunday "last weekend" is the one before, "the weekend" is this one. */
function saturdayBefore(today: Day, isLast: boolean): Day {
  const weekday = weekdayOf(today)
  const saturday = nearest({ weekday: 6 }, today - (weekday === 6 || isLast ? 1 : 0), -1) ?? today
  return isLast && weekday === 0 ? saturday - 7 : saturday
}

/** "of the 7th": the weekend nearest to a date. */
function weekendOf(scan: Scan, i: number): Got | undefined {
  const of = word(scan.tokens, i) === 'of' ? readDate(scan, i + 1) : undefined
  const said = of?.said[0]
  if (!of || said?.kind !== 'day') return undefined
  const saturday = nearest({ weekday: 6 }, said.day + (weekdayOf(said.day) === 0 ? 0 : 3), -1) ?? said.day
  return days(of.to, saturday, saturday + 1)
}

/** The token behind "just gone", "gone" or "past". */
function behindGone(tokens: Tokens, i: number): number {
  const text = word(tokens, i)
  if (text === 'just' && word(tokens, i + 1) === 'gone') return i + 2
  return text === 'gone' || text === 'past' ? i + 1 : i
}

/** "the bank holiday weekend", "bank holiday Monday", "the bank holiday before last". */
function bank(scan: Scan, i: number): Got | undefined {
  const isWeekend = word(scan.tokens, i + 2) === 'weekend' && scan.now.tense !== 'future'
  return isWeekend ? bankWeekend(scan, i, i + 3) : bankHoliday(scan, i, i + 2)
}

/** The bank holidays around now that fit the month said before them. */
function bankHolidaysNear({ now, tokens }: Scan, i: number): readonly Day[] {
  const { year } = ymd(now.today)
  const all = [...bankHolidays(year - 1), ...bankHolidays(year), ...bankHolidays(year + 1)].toSorted((a, b) => a - b)
  return all.filter((day) => inMonth(word(tokens, i - 1), day) ?? true)
}

/** The last bank holiday that is over, or the one before it; `k` is the token behind "bank holiday". */
export function bankHoliday(scan: Scan, i: number, k: number): Got | undefined {
  const { now, tokens } = scan
  const monday = word(tokens, k) === 'monday'
  const to = monday ? k + 1 : k
  const fits = bankHolidaysNear(scan, i).filter((day) => !monday || weekdayOf(day) === 1)
  const gone = fits.filter((each) => each <= now.today - (word(tokens, i - 1) === 'last' ? 1 : 0))
  const beforeLast = word(tokens, to) === 'before' && word(tokens, to + 1) === 'last'
  const day = now.tense === 'future' ? fits.find((each) => each >= now.today) : gone.at(beforeLast ? -2 : -1)
  return day === undefined ? undefined : got(beforeLast ? to + 2 : to, { kind: 'day', day, fixed: true })
}

/** The weekend of the last bank holiday: Saturday to Monday, at Easter from Friday. */
function bankWeekend(scan: Scan, i: number, to: number): Got | undefined {
  const { today } = scan.now
  const monday = bankHolidaysNear(scan, i).findLast((day) => weekdayOf(day) === 1 && day - 2 <= today)
  if (monday === undefined) return undefined
  const isEaster = monday === easter(ymd(monday).year) + 1
  return days(behindGone(scan.tokens, to), monday - (isEaster ? 3 : 2), Math.min(monday, today))
}

/** "May bank holiday", "August bank holiday": the month stands before. */
const inMonth = (text: string, day: Day): boolean | undefined => {
  const wanted = monthAt([{ ...at([], 0), text }], 0)
  return wanted === 0 ? undefined : ymd(day).month === wanted
}

const latestEaster = (today: Day): Day => {
  const { year } = ymd(today)
  return easter(year) - 2 <= today ? easter(year) : easter(year - 1)
}
