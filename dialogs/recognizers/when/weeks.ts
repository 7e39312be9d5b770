import { addMonths, type Day, dayOf, daysIn, mondayOf, nearest, weekdayOf, ymd } from './calendar.ts'
import { monthAt } from './company.ts'
import { readDate } from './dates.ts'
import { bankHolidays, easter } from './holidays.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, says, word } from './token.ts'

const days = (to: number, first: Day, last: Day): Got => got(to, { kind: 'days', first, last })
const ahead = (to: number, first: Day, last: Day): Got => got(to, { kind: 'days', first, last, ahead: true })

/** "last week", "the week before last", "week commencing 9 November", "this month", "last year". */
export function weeks(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const first = word(tokens, i)
  const monday = mondayOf(now.today)
  if (first === 'week' && word(tokens, i + 1) === 'before' && word(tokens, i + 2) === 'last')
    return days(i + 3, monday - 14, monday - 8)
  if (first === 'month' && word(tokens, i + 1) === 'before' && word(tokens, i + 2) === 'last')
    return month(i + 3, addMonths(now.today, -2))
  if (first === 'week' && says(tokens, i + 1, 'just', 'gone')) return days(i + 3, monday - 7, monday - 1)
  // Welsh puts "last" behind: wythnos diwethaf.
  if (scan.whole && tokens.length === 2 && says(tokens, i, 'week', 'last')) return days(i + 2, monday - 7, monday - 1)
  if (says(tokens, i, 'this', 'time', 'last', 'week'))
    return got(i + 4, { kind: 'day', day: now.today - 7, fixed: true })
  const commencing = first === 'week' && ['commencing', 'beginning', 'starting', 'of'].includes(word(tokens, i + 1))
  const short = says(tokens, i, 'w', '/', 'c')
  if (commencing || short) {
    const date = readDate(scan, short ? i + 3 : i + 2)
    const said = date?.said[0]
    return date && said?.kind === 'day'
      ? days(date.to, said.day, Math.min(said.day + 6, Math.max(now.today, said.day)))
      : undefined
  }
  const lead = first === 'all' ? 'this' : first
  if (lead !== 'last' && lead !== 'this' && lead !== 'next') return undefined
  const skip = word(tokens, i + 1) === 'past' || word(tokens, i + 1) === 'coming' ? i + 2 : i + 1
  const unit = word(tokens, skip)
  const behindDay = word(tokens, skip + 1)
  if (unit === 'week' && lead === 'last' && weekdayWord(behindDay) && scan.before === undefined)
    return days(skip + 1, monday - 7, monday - 1)
  if (unit === 'week')
    return lead === 'last'
      ? days(skip + 1, monday - 7, monday - 1)
      : lead === 'this'
        ? days(skip + 1, monday, scan.now.tense === 'future' ? monday + 6 : now.today)
        : ahead(skip + 1, monday + 7, monday + 13)
  if (unit === 'month') {
    if (lead === 'this') return days(skip + 1, now.today - ymd(now.today).dom + 1, now.today)
    return month(skip + 1, addMonths(now.today, lead === 'last' ? -1 : 1), lead === 'next')
  }
  if (unit !== 'year') return undefined
  const { year } = ymd(now.today)
  if (lead === 'this') return days(skip + 1, dayOf(year, 1, 1), now.today)
  return lead === 'last'
    ? days(skip + 1, dayOf(year - 1, 1, 1), dayOf(year - 1, 12, 31))
    : ahead(skip + 1, dayOf(year + 1, 1, 1), dayOf(year + 1, 12, 31))
}

const weekdayWord = (text: string): boolean => text.endsWith('day') && text !== 'day'

function month(to: number, inside: Day, isAhead = false): Got {
  const { year, month: m } = ymd(inside)
  const first = dayOf(year, m, 1)
  const last = first + daysIn(year, m) - 1
  return isAhead ? ahead(to, first, last) : days(to, first, last)
}

/** "over the weekend", "last weekend", "weekend before last", "weekend just gone", "the bank holiday weekend". */
export function weekend(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const first = word(tokens, i)
  const bank = first === 'bank' && word(tokens, i + 1) === 'holiday'
  const lead = ['last', 'this', 'next', 'easter', 'past'].includes(first)
  const k = bank ? i + 2 : i + (lead ? 1 : 0) + (first === 'this' && word(tokens, i + 1) === 'past' ? 1 : 0)
  if (bank && word(tokens, k) !== 'weekend') return bankHoliday(scan, i, k)
  if (word(tokens, k) !== 'weekend') return undefined
  const saturday =
    nearest({ weekday: 6 }, now.today - (weekdayOf(now.today) === 6 || first === 'last' ? 1 : 0), -1) ?? now.today
  // On a Sunday "last weekend" is the one before, "the weekend" is this one.
  const start = first === 'last' && weekdayOf(now.today) === 0 ? saturday - 7 : saturday
  const text = word(tokens, k + 1)
  if (text === 'before' && word(tokens, k + 2) === 'last') return days(k + 3, start - 7, start - 6)
  const of = text === 'of' ? readDate(scan, k + 2) : undefined
  const named = of?.said[0]
  if (of && named?.kind === 'day') {
    const near = nearest({ weekday: 6 }, named.day + (weekdayOf(named.day) === 0 ? 0 : 3), -1) ?? named.day
    return days(of.to, near, near + 1)
  }
  if (first === 'easter') return days(k + 1, latestEaster(now.today) - 2, latestEaster(now.today) + 1)
  if (first === 'next' || scan.now.tense === 'future') {
    const next = nearest({ weekday: 6 }, now.today + 1, 1) ?? now.today
    return ahead(k + 1, next, next + 1)
  }
  if (first === 'this' && weekdayOf(now.today) === 6) return days(k + 1, now.today, now.today)
  const end =
    text === 'just' && word(tokens, k + 2) === 'gone' ? k + 3 : text === 'gone' || text === 'past' ? k + 2 : k + 1
  return days(end, start, Math.min(start + (bank ? 2 : 1), now.today))
}

function bankHoliday(scan: Scan, i: number, k: number): Got | undefined {
  const { now, tokens } = scan
  const monday = word(tokens, k) === 'monday'
  const { year } = ymd(now.today)
  const all = [...bankHolidays(year - 1), ...bankHolidays(year), ...bankHolidays(year + 1)].toSorted((a, b) => a - b)
  const fits = all.filter((day) => (!monday || weekdayOf(day) === 1) && (inMonth(word(tokens, i - 1), day) ?? true))
  const day =
    now.tense === 'future' ? fits.find((each) => each >= now.today) : fits.findLast((each) => each <= now.today)
  return day === undefined ? undefined : got(monday ? k + 1 : k, { kind: 'day', day, fixed: true })
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
