import { nearest, weekdayOf, ymd } from './calendar.ts'
import { counts, isMonth, leavesTime, monthAt, yearAt } from './company.ts'
import { figures, SEPARATORS } from './date-figures.ts'
import { namedDay } from './holidays.ts'
import { type Got, got, type Scan } from './piece.ts'
import { monthDay, sought, whole } from './said-date.ts'
import { at, says, type Tokens, word } from './token.ts'
import { WEEKDAYS } from './vocabulary.ts'

/** Dates in figures, with the month's name, by ordinal, and days that have a name. */
export function readDate(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  if (token.kind === 'iso') return readIso(token.text, i)
  if (token.kind === 'number' && !token.stuck) return figures(scan, i) ?? withMonth(scan, i) ?? ofMonth(scan, i)
  const named = namedDay(tokens, i)
  if (!named && (token.kind === 'ordinal' || token.text === 'the')) return withMonth(scan, i) ?? ordinal(scan, i)
  if (named && word(tokens, named.to) === 'weekend') return weekendOf(scan, named.to + 1, named.day)
  if (named)
    return inEvening(
      withYear(scan, named.to, (year) => named.day(year)),
      tokens,
      i,
      named.to,
    )
  return isMonth(tokens, i) ? monthFirst(scan, i) : undefined
}

/** "guy fawkes weekend": the one nearest to the day. */
function weekendOf(scan: Scan, to: number, holiday: (year: number) => number): Got | undefined {
  const day = nearest({ holiday }, scan.now.today, scan.now.tense === 'future' ? 1 : -1)
  if (day === undefined) return undefined
  const saturday = nearest({ weekday: 6 }, weekdayOf(day) === 0 ? day : day + 3, -1) ?? day
  return got(to, { kind: 'days', first: saturday, last: Math.max(saturday + 1, weekdayOf(day) === 1 ? day : 0) })
}

/** Marks a day whose name tells an evening: "bonfire night", "New Year's Eve". */
function inEvening(found: Got | undefined, tokens: Tokens, from: number, to: number): Got | undefined {
  const evening = [word(tokens, to - 1), word(tokens, from)].some((text) => EVENINGS.has(text))
  if (!evening || found === undefined) return found
  return { ...found, said: found.said.map((each) => (each.kind === 'day' ? { ...each, evening: true } : each)) }
}

const EVENINGS = new Set(['night', 'eve', 'nye', 'hogmanay', 'halloween'])

function readIso(text: string, i: number): Got {
  const [year = 0, month = 0, dom = 0] = text.slice(0, 10).split('-').map(Number)
  const day = whole(year, month, dom)
  if (text.length < 16) return got(i + 1, day)
  const hour = Number(text.slice(11, 13))
  const minute = Number(text.slice(14, 16))
  return hour < 24 && minute < 60 ? got(i + 1, day, { kind: 'clock', hour, minute, sure: true }) : got(i + 1, day)
}

const isDom = (tokens: Tokens, i: number): boolean => {
  const token = at(tokens, i)
  return (token.kind === 'number' || token.kind === 'ordinal') && !token.stuck && token.value >= 0 && token.value <= 99
}

const JOINS = new Set(['-', 'to', 'and', 'or', '/', '&', 'until'])

/** "23 Nov", "the 23rd of November 2025", and "3rd or 4th of November" as two days. */
function withMonth(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const first = word(tokens, i) === 'the' ? i + 1 : i
  if (!isDom(tokens, first)) return undefined
  const month = scan.whole ? monthByNumber(tokens, first) : undefined
  if (month) return withYear(scan, first + 4, undefined, month, at(tokens, first).value)
  const here = monthAfter(tokens, first + 1)
  if (here) return withYear(scan, here.to, undefined, here.month, at(tokens, first).value)
  const join = first + 1
  if (!JOINS.has(word(tokens, join))) return undefined
  const second = word(tokens, join + 1) === 'the' ? join + 2 : join + 1
  const there = isDom(tokens, second) ? monthAfter(tokens, second + 1) : undefined
  if (!there) return undefined
  // Only the first day: the second follows as a date of its own, so that the word between them still joins them.
  const said = monthDay(scan.now, there.month, at(tokens, first).value)
  const year = yearAt(tokens, there.to, ymd(scan.now.today).year, false)
  if (year) return got(first + 1, whole(year.year, there.month, at(tokens, first).value))
  return said && got(first + 1, said)
}

/** "the 2nd of the 1st": the month by its number. */
function monthByNumber(tokens: Tokens, i: number): number | undefined {
  const month = at(tokens, i + 3)
  const said = at(tokens, i).kind === 'ordinal' && says(tokens, i + 1, 'of', 'the') && month.kind === 'ordinal'
  return said && month.value >= 1 && month.value <= 12 ? month.value : undefined
}

function monthAfter(tokens: Tokens, i: number): { readonly month: number; readonly to: number } | undefined {
  let k = i
  if (word(tokens, k) === 'of' || word(tokens, k) === '-' || word(tokens, k) === '/') k++
  if (word(tokens, k) === 'may' && word(tokens, k + 1) === 'have') return undefined
  return isMonth(tokens, k) ? { month: monthAt(tokens, k), to: k + 1 } : undefined
}

/** "Nov 23", "November the 23rd, 2025". */
function monthFirst(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const k = word(tokens, i + 1) === 'the' ? i + 2 : i + 1
  const token = at(tokens, k)
  if (!isDom(tokens, k) || token.value > 31 || token.value < 1 || token.digits.length > 2) return undefined
  const next = word(tokens, k + 1)
  const clockish = next === 'am' || next === 'pm' || next === ':' || next === 'oclock' || counts(next)
  if (token.kind === 'number' && (clockish || token.digits === '')) return undefined
  return withYear(scan, k + 1, undefined, monthAt(tokens, i), token.value)
}

/** A day by month and day (or by name), with the year that may follow. */
function withYear(
  scan: Scan,
  to: number,
  named: ((year: number) => number) | undefined,
  month = 0,
  dom = 0,
): Got | undefined {
  const { tokens, now } = scan
  const thisYear = ymd(now.today).year
  const dash = SEPARATORS.has(word(tokens, to)) && at(tokens, to + 1).glued ? 1 : 0
  const said = yearAt(tokens, to + dash, thisYear, now.birth === true)
  const last = word(tokens, to) === 'last' && word(tokens, to + 1) === 'year'
  const year = last ? thisYear - 1 : said?.year
  if (year !== undefined) {
    const end = last ? to + 2 : (said?.to ?? to)
    return got(end, named ? { kind: 'day', day: named(year), fixed: true } : whole(year, month, dom))
  }
  if (named && !now.birth && says(tokens, to, 'before', 'last')) {
    const latest = nearest({ holiday: named }, now.today, -1) ?? now.today
    return got(to + 2, { kind: 'day', day: named(ymd(latest).year - 1), fixed: true })
  }
  const day = named ? sought(now, { holiday: named }) : monthDay(now, month, dom)
  return day && got(to, day)
}

/** "2 of this month", "the 30 last month": the month itself follows, and the day is looked for in it. */
function ofMonth({ tokens, now, whole: isWhole }: Scan, i: number): Got | undefined {
  const { value, digits } = at(tokens, i)
  const k = word(tokens, i + 1) === 'of' ? i + 2 : i + 1
  const month = ['this', 'last'].includes(word(tokens, k)) && word(tokens, k + 1) === 'month'
  const said = isWhole && month && digits !== '' && value > 0 && value < 32 ? sought(now, { dom: value }) : undefined
  return said && got(i + 1, said)
}

/** "the 31st": the last month that has it. "Tuesday 17" too, where the number can be no hour. */
function ordinal(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const k = word(tokens, i) === 'the' ? i + 1 : i
  const token = at(tokens, k)
  if (token.kind !== 'ordinal' || token.value < 1 || token.value > 31 || token.stuck) return undefined
  const before = word(tokens, i - 1)
  const led =
    k > i || before === 'on' || before === 'to' || before === 'since' || before === 'and' || WEEKDAYS.has(before)
  if (says(tokens, k + 1, 'to', 'last')) return undefined
  if (OWNERS.has(before) || OWNERS.has(word(tokens, i - 2)) || THINGS.has(word(tokens, k + 1))) return undefined
  if (!led && !(scan.whole && token.digits !== '')) return undefined
  if (token.digits === '' && !scan.whole && !WEEKDAYS.has(before)) return undefined
  const next = at(tokens, k + 1)
  const timed = scan.whole && next.kind === 'number' && !next.stuck && next.digits !== ''
  if (!timed && !fitsDay(tokens, k + 1)) return undefined
  const said = sought(now, { dom: token.value })
  return said && got(k + 1, said)
}

/** "my son's 18th", "the 3rd floor": no days of a month. */
const OWNERS = new Set('my his her our their your'.split(' '))
const THINGS = new Set('birthday bday party floor street avenue anniversary time one person hole lamppost'.split(' '))

const fitsDay = (tokens: Tokens, i: number): boolean =>
  leavesTime(tokens, i, false) ||
  (word(tokens, i) === '/' && at(tokens, i + 1).kind === 'ordinal') ||
  [
    'of',
    'this',
    'during',
    'around',
    'between',
    'early',
    'late',
    'about',
    'approx',
    'roughly',
    'gone',
    'just',
    'maybe',
    'like',
    'say',
    '@',
    'nearly',
    'into',
    'up',
    'going',
    'through',
  ].includes(word(tokens, i))
