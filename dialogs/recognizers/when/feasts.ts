import { type Day, dayOf, ymd } from './calendar.ts'
import { yearAt } from './company.ts'
import { easter, namedDay } from './holidays.ts'
import { type Got, got, type Scan } from './piece.ts'
import { sought } from './said-date.ts'
import { says, word } from './token.ts'

const days = (to: number, first: Day, last: Day): Got => got(to, { kind: 'days', first, last })

interface Feast {
  /** The first day, in the year that it is named by. */
  readonly start: (year: number) => Day
  /** Days after the first. */
  readonly more: number
}

const FEASTS: ReadonlyMap<string, Feast> = new Map([
  ['christmas', { start: (year: number) => dayOf(year, 12, 24), more: 2 }],
  ['easter', { start: (year: number) => easter(year) - 2, more: 3 }],
  ['new', { start: (year: number) => dayOf(year - 1, 12, 31), more: 1 }],
])

const LEADS = new Set(['over', 'at', 'since', 'after', 'around', 'before', 'during'])
const PARTS = new Set(['night', 'morning', 'evening', 'afternoon'])

/** "the Christmas DO": what is named by a feast, and is on another day. */
const THINGS = new Set(
  'do party parties tree trees lights shopping shop shops market markets jumper present presents card cards meal drinks play show film concert fair temp temps egg eggs bonnet decorations club'.split(
    ' ',
  ),
)

/** Christmas, Easter and New Year as a few days; the single days are in `holidays.ts`. */
export function readFeast(scan: Scan, i: number): Got | undefined {
  const { tokens, now } = scan
  const lead = word(tokens, i) === 'last' ? i + 1 : i
  const name = word(tokens, lead)
  const feast = FEASTS.get(name)
  if (!feast || (name === 'new' && word(tokens, lead + 1) !== 'year' && word(tokens, lead + 1) !== 'years'))
    return undefined
  if (THINGS.has(word(tokens, lead + 1))) return undefined
  // "the Christmas Day": a day of its own, read from its name on.
  if (namedDay(tokens, lead)) return undefined
  const to = name === 'new' ? lead + 2 : lead + 1
  const { year } = ymd(now.today)
  if (name === 'christmas' && says(tokens, to, 'and', 'new', 'year')) return afterChristmas(scan, to + 3)
  const beforeLast = says(tokens, to, 'before', 'last')
  if (!scan.whole && !beforeLast && lead === i && !LEADS.has(word(tokens, i - 1))) return undefined
  if (name === 'christmas' && PARTS.has(word(tokens, to))) {
    const said = sought(now, { month: 12, dom: 25 })
    return said && got(to, said)
  }
  const { start, more } = feast
  const span = (end: number, first: Day): Got => days(end, first, first + more)
  if (beforeLast) return span(to + 2, start(start(year) + more < now.today ? year - 1 : year - 2))
  const said = yearOf(scan, to, name)
  if (said) return span(said.to, start(said.year))
  return span(to, [year + 1, year, year - 1].map(start).find((day) => day <= now.today) ?? start(year - 1))
}

/** "Christmas 2019", "Easter last year". */
function yearOf(
  { tokens, now }: Scan,
  i: number,
  name: string,
): { readonly year: number; readonly to: number } | undefined {
  const { year } = ymd(now.today)
  const last = says(tokens, i, 'last', 'year')
  return last ? { year: name === 'new' ? year : year - 1, to: i + 2 } : yearAt(tokens, i, year, false)
}

/** "between Christmas and New Year": Boxing Day to New Year's Eve. */
function afterChristmas({ now }: Scan, to: number): Got | undefined {
  if (now.tense === 'future') return undefined
  const { year } = ymd(now.today)
  const first = [year, year - 1].map((each) => dayOf(each, 12, 26)).find((day) => day <= now.today)
  return first === undefined ? undefined : days(to, first, first + 5)
}
