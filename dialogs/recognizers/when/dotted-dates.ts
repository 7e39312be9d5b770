import { type Got, got, type Scan } from './piece.ts'
import { monthDay } from './said-date.ts'
import { at, type Tokens, word } from './token.ts'
import { WEEKDAYS } from './vocabulary.ts'

const LEADS = new Set(['', ',', 'on', 'the', '(', 'was', 'it', '.', 'think', 'date', 'night', 'of', 'since'])
/** What makes the figures a price, a size or an hour. */
const NO_DATE = new Set(
  'am pm hours oclock ish k m quid pounds pound miles mile train bus o to or until & %'.split(' '),
)
const BETWEEN = new Set(', at about around approx roughly like @ circa maybe just after before gone'.split(' '))
const HALVES = new Set(['am', 'pm', 'oclock', 'ish', 'hours', 'a', 'p', ':'])

/** "29.12", "3.12 about 8pm": day and month by a point or a dash, where they can be no hour or the hour is told beside them. */
export function dottedDate({ tokens, now, whole, hour }: Scan, i: number): Got | undefined {
  const [a, sign, b] = [at(tokens, i), at(tokens, i + 1), at(tokens, i + 2)]
  const tight = sign.glued && b.glued && a.digits.length < 3 && b.digits.length < 3
  const before = word(tokens, i - 1)
  if (!whole || !tight || NO_DATE.has(word(tokens, i + 3)) || !(LEADS.has(before) || WEEKDAYS.has(before)))
    return undefined
  const beside = sign.text === '.' && hour === undefined && clockBehind(tokens, i + 3)
  const said = a.value > 23 || beside ? monthDay(now, b.value, a.value) : undefined
  return said && got(i + 3, said)
}

/** Whether an hour follows that leaves no doubt that it is one. */
function clockBehind(tokens: Tokens, i: number): boolean {
  let k = i
  while (k < i + 4 && BETWEEN.has(word(tokens, k))) k++
  const { kind, text, stuck, digits } = at(tokens, k)
  if (text === 'half' || text === 'quarter') return true
  if (kind !== 'number' || stuck) return false
  const next = word(tokens, k + 1)
  if (HALVES.has(next) || next === 'past' || (next === 'to' && at(tokens, k + 2).kind === 'number')) return true
  return digits.length === 4 || (next === '.' && at(tokens, k + 2).glued && HALVES.has(word(tokens, k + 3)))
}
