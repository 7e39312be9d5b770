import { addMonths, type Day, dayOf, ymd } from './calendar.ts'
import { yearAt } from './company.ts'
import { type Got, got, type Scan } from './piece.ts'
import { says, word } from './token.ts'

const days = (to: number, first: Day, last: Day): Got => got(to, { kind: 'days', first, last })

const SEASONS: ReadonlyMap<string, readonly [month: number, months: number]> = new Map([
  ['spring', [3, 3]],
  ['summer', [6, 3]],
  ['autumn', [9, 3]],
  ['winter', [12, 3]],
])

const LEADS = new Set(['in', 'the', 'over', 'since', 'during'])

/** "the summer SOLSTICE": one day of it. */
const THINGS = new Set(['solstice', 'equinox', 'ball', 'fair', 'fete', 'party', 'sale', 'sales', 'concert'])

/** "last summer", "in the winter": the last one that has begun; with "last", the last that is over; "the summer before last". */
export function readSeason(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const lead = ['last', 'this'].includes(word(tokens, i)) ? i + 1 : i
  const season = SEASONS.get(word(tokens, lead))
  const before = word(tokens, lead - 1)
  if (!season || THINGS.has(word(tokens, lead + 1))) return undefined
  const beforeLast = says(tokens, lead + 1, 'before', 'last')
  if (!beforeLast && lead === i && !LEADS.has(before) && !scan.whole) return undefined
  if (now.tense === 'future') return undefined
  const { year } = ymd(now.today)
  const said = yearAt(tokens, lead + 1, year, false)
  const first = (y: number): Day => dayOf(y, season[0], 1)
  const last = (y: number): Day => addMonths(first(y), season[1]) - 1
  const isLast = beforeLast || before === 'last'
  const y =
    said?.year ??
    [year, year - 1, year - 2].find((each) => (isLast ? last(each) < now.today : first(each) <= now.today)) ??
    year - 1
  if (beforeLast) return days(lead + 3, first(y - 1), last(y - 1))
  return days(said?.to ?? lead + 1, first(y), first(y) <= now.today ? Math.min(last(y), now.today) : last(y))
}
