import { type Reading, read, refuse } from '../../reading.ts'
import type { Now } from './piece.ts'
import { nowOf, pieces } from './pieces.ts'
import { minutesOf } from './settle.ts'
import { tokenize } from './tokenize.ts'

/** "1930" alone: as an answer about the time it is one. */
const FOUR = /^\s*\d{4}\s*$/
const LIKE = 'Enter a time, like 7:30pm'

/** A time on the clock alone, "HH:MM". Unclear where it may be morning or evening. `now` is an instant in ms. */
export function readTime(text: string, now: number): Reading<string> {
  const at: Now = nowOf(now, 'any')
  const tokens = tokenize(FOUR.test(text) ? `at ${text}` : text)
  if (tokens.length === 0) return refuse('empty', 'Enter the time')
  const found = pieces(tokens, at, true)
  const clocks = found.filter((piece) => piece.kind === 'clock')
  const clock = clocks.at(-1)
  if (!clock || clocks.length > 1) return refuse('unclear', LIKE)
  const part = found.find((piece) => piece.kind === 'part')?.part
  const options = minutesOf(clock, part)
  if (options.length > 1) return refuse('unclear', 'Say if that is in the morning or the evening, like 8pm')
  const minute = (options[0] ?? 0) % 1440
  return read(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
}
