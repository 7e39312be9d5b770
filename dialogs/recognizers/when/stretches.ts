import { dayOf, ymd } from './calendar.ts'
import { edgeAt } from './edges.ts'
import { readFeast } from './feasts.ts'
import { readMonth } from './months.ts'
import { type Got, got, type Scan } from './piece.ts'
import { readSeason } from './seasons.ts'
import { at, word } from './token.ts'
import { weekend } from './weekends.ts'
import { weeks } from './weeks.ts'

/** Several days: weeks, weekends, months, seasons, years, Christmas. */
export function readStretch(scan: Scan, i: number): Got | undefined {
  const { tokens } = scan
  const start = word(tokens, i) === 'the' ? i + 1 : i
  const month = edgeAt(scan, start).part ? readMonth(scan, start) : undefined
  return (
    month ??
    weeks(scan, start) ??
    weekend(scan, start) ??
    readFeast(scan, start) ??
    readMonth(scan, start) ??
    readSeason(scan, start) ??
    years(scan, start)
  )
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
  const last = token.value === year ? now.today : dayOf(token.value, 12, 31)
  return got(i + 1, { kind: 'days', first: dayOf(token.value, 1, 1), last })
}
