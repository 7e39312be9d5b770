import { type Got, got, type Scan } from './piece.ts'
import { says, type Tokens, word } from './token.ts'
import { readLength } from './units.ts'

/** "just now", "right now", "now" as the whole answer. */
export function readJustNow(scan: Scan, i: number): Got | undefined {
  const { tokens, now, before } = scan
  const first = word(tokens, i)
  const two = (first === 'just' || first === 'right' || first === 'happening') && word(tokens, i + 1) === 'now'
  const alone =
    scan.whole && first === 'now' && (tokens.length <= 3 || (before !== undefined && endsNow(tokens, i - 1)))
  const moment = says(tokens, i, 'a', 'moment', 'ago') || says(tokens, i, 'few', 'moments', 'ago')
  const just =
    says(tokens, i, 'just', 'happened') || (scan.whole && first === 'this' && MOMENTS.has(word(tokens, i + 1)))
  const speaking = goesOn(tokens, i)
  if (speaking) return got(speaking, { kind: 'instant', start: now.minutes, end: now.minutes })
  const since = two ? minutesBehind(scan, i + 2) : undefined
  if (since) return since
  const to = two || just ? i + 2 : alone ? i + 1 : moment ? i + 3 : 0
  return to > 0 ? { said: [{ kind: 'instant', start: now.minutes, end: now.minutes }], to } : undefined
}

/** The token behind "as we speak", or behind "ongoing" as the whole answer. */
function goesOn(tokens: Tokens, i: number): number | undefined {
  if (says(tokens, i, 'as', 'we', 'speak')) return i + 3
  return tokens.length === 1 && word(tokens, i) === 'ongoing' ? 1 : undefined
}

/** "until NOW", "between saturday and NOW", "i wake NOW". */
const endsNow = (tokens: Tokens, i: number): boolean => ENDS_NOW.has(word(tokens, i))
const MOMENTS = new Set(['minute', 'second', 'instant', 'moment'])
const ENDS_NOW = new Set('until to - and & wake woke up noticed notice found find saw see back home'.split(' '))

/** "just now, like 5 mins": how long ago, said behind. */
function minutesBehind(scan: Scan, i: number): Got | undefined {
  let k = i
  while (k < i + 3 && [',', 'like', 'about', 'maybe', '-', 'around'].includes(word(scan.tokens, k))) k++
  const length = readLength(scan.tokens, k)
  if (length?.minutes === undefined || word(scan.tokens, length.to) === 'ago') return undefined
  const start = scan.now.minutes - length.minutes
  return got(length.to, { kind: 'instant', start, end: start })
}
