import { addMonths, type Day, dayOf, daysIn, ymd } from './calendar.ts'
import { monthAt, yearAt } from './company.ts'
import { sought } from './dates.ts'
import { easter } from './holidays.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, says, word } from './token.ts'
import { weekend, weeks } from './weeks.ts'

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

const days = (to: number, first: Day, last: Day): Got => got(to, { kind: 'days', first, last })

const ahead = (to: number, first: Day, last: Day): Got => got(to, { kind: 'days', first, last, ahead: true })

/** Several days: weeks, weekends, months, seasons, years, Christmas. */
export function readStretch(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const start = word(tokens, i) === 'the' ? i + 1 : i
  const month = edgeAt(scan, start).part ? months(scan, start) : undefined
  return (
    month ??
    weeks(scan, start) ??
    weekend(scan, start) ??
    feast(scan, start) ??
    months(scan, start) ??
    seasons(scan, start) ??
    years(scan, start)
  )
}

/** Christmas, Easter and New Year as a few days; the single days are in `holidays.ts`. */
function feast(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const lead = word(tokens, i) === 'last' ? i + 1 : i
  const led = lead > i || ['over', 'at', 'since', 'after', 'around', 'before', 'during'].includes(word(tokens, i - 1))
  if (!led && !scan.whole) return undefined
  const name = word(tokens, lead)
  if (name !== 'christmas' && name !== 'easter' && !(name === 'new' && word(tokens, lead + 1) === 'year'))
    return undefined
  const to = name === 'new' ? lead + 2 : lead + 1
  if (name === 'christmas' && ['night', 'morning', 'evening', 'afternoon'].includes(word(tokens, to))) {
    const said = sought(now, { month: 12, dom: 25 })
    return said && got(to, said)
  }
  const said = yearAt(tokens, to, ymd(now.today).year, false)
  const { year } = ymd(now.today)
  const start = (y: number): Day =>
    name === 'christmas' ? dayOf(y, 12, 24) : name === 'easter' ? easter(y) - 2 : dayOf(y - 1, 12, 31)
  const length = name === 'christmas' ? 2 : name === 'easter' ? 3 : 1
  if (said) return days(said.to, start(said.year), start(said.year) + length)
  const latest = [year + 1, year, year - 1].map(start).find((day) => day <= now.today) ?? start(year - 1)
  return days(to, latest, latest + length)
}

/** "in August", "last March", "early August 2025", "the end of last month" is left to the month. */
function months(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const edge = edgeAt(scan, i)
  const lead = ['last', 'this', 'next'].includes(word(tokens, edge.to)) ? edge.to + 1 : edge.to
  const m = monthAt(tokens, lead)
  if (m === 0) return edge.part ? edgeOfMonth(scan, edge.to, edge.part) : undefined
  const before = word(tokens, lead - 1)
  const said = yearAt(tokens, lead + 1, ymd(now.today).year, false)
  const lastYear = says(tokens, lead + 1, 'last', 'year') || says(tokens, lead + 2, 'last', 'year')
  const alone = scan.whole && (tokens.length <= 4 || lead === 0)
  const goesOn = scan.before?.kind === 'days' && (before === 'to' || before === 'and' || before === '-')
  const led = goesOn || (OTHER_WORDS.has(word(tokens, lead)) ? CLOSE : LEADS).has(before)
  if (!led && edge.part === undefined && !said && !lastYear && !alone) return undefined
  if (word(tokens, lead) === 'may' && ['have', 'be', 'of', 'well', 'not'].includes(word(tokens, lead + 1)) && !led)
    return undefined
  const { year, month: current } = ymd(now.today)
  const future = now.tense === 'future'
  const guess = future
    ? m < current
      ? year + 1
      : year
    : m > current || (m === current && before === 'last')
      ? year - 1
      : year
  const y = lastYear ? year - 1 : (said?.year ?? (before === 'next' && !future ? year + (m <= current ? 1 : 0) : guess))
  const to = lastYear ? (says(tokens, lead + 1, 'last') ? lead + 3 : lead + 4) : (said?.to ?? lead + 1)
  const [first, last] = edged(dayOf(y, m, 1), daysIn(y, m), edge.part)
  if (first > now.today && !future && y === year) return ahead(to, first, last)
  return days(to, first, future ? last : first <= now.today ? Math.min(last, now.today) : last)
}

type Edge = 'early' | 'mid' | 'late' | 'first week' | 'last week'

function edgeAt(scan: Scan, i: number): { readonly part?: Edge; readonly to: number } {
  const { tokens } = scan
  const first = word(tokens, i)
  if (first === 'early' || first === 'late' || first === 'mid')
    return { part: first, to: word(tokens, i + 1) === '-' ? i + 2 : i + 1 }
  if (
    (first === 'first' || first === 'last') &&
    word(tokens, i + 1) === 'week' &&
    ['of', 'in'].includes(word(tokens, i + 2)) &&
    monthAt(tokens, i + 3) > 0
  )
    return { part: `${first} week`, to: i + 3 }
  const named =
    first === 'start' || first === 'beginning'
      ? 'early'
      : first === 'middle'
        ? 'mid'
        : first === 'end'
          ? 'late'
          : undefined
  return named && word(tokens, i + 1) === 'of' ? { part: named, to: i + 2 } : { to: i }
}

function edged(first: Day, length: number, part: Edge | undefined): readonly [Day, Day] {
  if (part === 'early') return [first, first + 9]
  if (part === 'first week') return [first, first + 6]
  if (part === 'last week') return [first + length - 7, first + length - 1]
  if (part === 'mid') return [first + 9, first + 19]
  return part === 'late' ? [first + 19, first + length - 1] : [first, first + length - 1]
}

/** "the end of last month", "the start of the month". */
function edgeOfMonth(scan: Scan, i: number, part: Edge): Got | undefined {
  const { tokens, now } = scan
  const back = word(tokens, i) === 'last' ? 1 : 0
  if (word(tokens, i + 1) !== 'month' || !['last', 'the', 'this'].includes(word(tokens, i))) return undefined
  const inside = addMonths(now.today, -back)
  const { year, month: m } = ymd(inside)
  const [first, last] = edged(dayOf(year, m, 1), daysIn(year, m), part)
  return days(i + 2, first, back || first > now.today ? last : Math.min(last, now.today))
}

const SEASONS: ReadonlyMap<string, readonly [month: number, months: number]> = new Map([
  ['spring', [3, 3]],
  ['summer', [6, 3]],
  ['autumn', [9, 3]],
  ['winter', [12, 3]],
])

/** "last summer", "in the winter": the last one that has begun; with "last", the last that is over. */
function seasons(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const lead = ['last', 'this'].includes(word(tokens, i)) ? i + 1 : i
  const season = SEASONS.get(word(tokens, lead))
  const before = word(tokens, lead - 1)
  if (!season || !(lead > i || ['in', 'the', 'over', 'since', 'during'].includes(before) || scan.whole))
    return undefined
  if (now.tense === 'future') return undefined
  const { year } = ymd(now.today)
  const said = yearAt(tokens, lead + 1, year, false)
  const first = (y: number): Day => dayOf(y, season[0], 1)
  const last = (y: number): Day => addMonths(first(y), season[1]) - 1
  const isLast = before === 'last'
  const y =
    said?.year ??
    [year, year - 1, year - 2].find((each) => (isLast ? last(each) < now.today : first(each) <= now.today)) ??
    year - 1
  return days(said?.to ?? lead + 1, first(y), first(y) <= now.today ? Math.min(last(y), now.today) : last(y))
}

/** "in 2019", "2019" as the whole answer. */
function years(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const token = at(tokens, i)
  if (token.digits.length !== 4 || token.stuck || token.value < 1960) return undefined
  const before = word(tokens, i - 1)
  if (!['in', 'since', 'during', 'from'].includes(before) && !(scan.whole && tokens.length === 1)) return undefined
  const { year } = ymd(now.today)
  if (token.value > year + 1) return undefined
  return days(i + 1, dayOf(token.value, 1, 1), token.value === year ? now.today : dayOf(token.value, 12, 31))
}
