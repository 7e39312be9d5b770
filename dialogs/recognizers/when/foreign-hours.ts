import { leavesTime } from './company.ts'
import { clock } from './hour-company.ts'
import { type Got, got, type Scan } from './piece.ts'
import { at, word } from './token.ts'

/** An hour as others say it: "at 9 hour", "hour 16", "20h". */
export function foreignHour(scan: Scan, i: number): Got | undefined {
  const { tokens, whole } = scan
  if (!whole) return undefined
  const { value } = at(tokens, i)
  const sign = at(tokens, i + 1)
  const behind = word(tokens, i + 2)
  const hour = clock(value, 0, undefined, value > 12)
  if (behind !== 'ago' && (sign.text === 'hour' || sign.text === 'hours')) {
    const ends = ENDS.has(behind) && sign.text === 'hour' && value > 1
    const letter = value > 12 && sign.glued && sign.end - sign.start === 1
    if (letter || word(tokens, i - 1) === 'at' || (ends && isDated(scan.before))) return got(i + 2, hour)
  }
  const named = NAMES.has(word(tokens, i - 1)) && at(tokens, i - 2).kind !== 'number'
  return named ? got(i + 1, hour) : undefined
}

const ENDS = new Set(['', ',', '.', 'in'])
/** "HOUR 16", "CLOCK 8" */
const NAMES = new Set(['hour', 'oclock'])

const isDated = (before: Scan['before']): boolean => before?.kind === 'day' || before?.kind === 'part'

/** "at 8 AND A HALF", as others say it. */
export function andHalf({ tokens, whole }: Scan, i: number): number | undefined {
  const k = word(tokens, i + 1) === 'a' ? i + 2 : i + 1
  const led = whole && word(tokens, i) === 'and' && word(tokens, k) === 'half'
  return led && leavesTime(tokens, k + 1, false) && word(tokens, k + 1) !== 'past' ? k + 1 : undefined
}
