import { ymd } from './calendar.ts'
import { dayBegins, isMonth, monthAt } from './company.ts'
import { MENDS } from './links.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, type Tokens, word } from './token.ts'

/** A part of a time that puts right what was just said: "sorry, 2026", "no, August", "8am, sorry, pm". */
export function readMend(scan: Scan, i: number): Got | undefined {
  if (!scan.whole || !scan.before) return undefined
  return year(scan, i) ?? month(scan, i) ?? half(scan, i)
}

/** "2nd of January 2025, sorry 2026": only the year is put right. */
function year({ tokens, now }: Scan, i: number): Got | undefined {
  const { digits, value, stuck } = at(tokens, i)
  const thisYear = ymd(now.today).year
  if (digits.length !== 4 || stuck || !MENDS.has(word(tokens, i - 1))) return undefined
  return value > thisYear - 20 && value <= thisYear + 1 ? got(i + 1, { kind: 'year', year: value }) : undefined
}

/** "31st of September, no wait, August": only the month. */
function month({ tokens, before }: Scan, i: number): Got | undefined {
  const dated = before?.kind === 'wrong' || (before?.kind === 'day' && before.sought?.month !== undefined)
  if (!dated || !isMonth(tokens, i) || at(tokens, i + 1).kind === 'number') return undefined
  return isMended(tokens, before.to, i) ? got(i + 1, { kind: 'month', month: monthAt(tokens, i) }) : undefined
}

/** "8am, sorry, pm": only the half of the day. */
function half({ tokens, before, hour }: Scan, i: number): Got | undefined {
  const text = word(tokens, i)
  if ((text !== 'am' && text !== 'pm') || before === undefined || !hour?.half) return undefined
  if (at(tokens, i + 1).kind === 'word' && !dayBegins(tokens, i + 1)) return undefined
  return isMended(tokens, before.to, i) ? got(i + 1, { ...hour, half: text }) : undefined
}

/** Whether nothing but words that put right stand between. */
function isMended(tokens: Tokens, from: number, to: number): boolean {
  const gap = tokens.slice(from, to)
  return gap.some(({ text }) => MENDS.has(text)) && gap.every(({ text }) => MENDS.has(text) || BESIDES.has(text))
}

const BESIDES = new Set(', . - ( i it was of in thats is that make on the well oh'.split(' '))
