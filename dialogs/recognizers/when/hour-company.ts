import type { ClockPiece } from './piece.ts'
import { at, type Token, type Tokens, word } from './token.ts'

/** Words before a number that make it a time: "at 8", "by 8". */
export const CUES = new Set(
  'at about around by after before since until from between gone past nearly almost approx approximately roughly circa @ ~ of'.split(
    ' ',
  ),
)

/** Cues that also stand before ages and sizes. */
export const LOOSE_CUES = new Set('about around roughly approx approximately nearly almost circa ~ of'.split(' '))

/** Words that join the two ends of a span of hours. */
export const JOINS = new Set(['to', '-', 'until', 'and', 'or', '/', '&'])

/** A time on the clock as a piece; it is sure where am or pm was said. */
export const clock = (hour: number, minute: number, half: 'am' | 'pm' | undefined, sure = false): ClockPiece => ({
  kind: 'clock',
  hour,
  minute,
  sure: sure || half !== undefined,
  ...(half ? { half } : {}),
})

/** Whether a token is an hour of the twelve-hour clock. */
export const isHour = (token: Token): boolean =>
  token.kind === 'number' && !token.stuck && token.value >= 1 && token.value <= 12 && token.digits.length < 3

/** "am" or "pm" at a token, dotted or not, and what follows it. */
function halfAt(tokens: Tokens, i: number): { readonly half?: 'am' | 'pm'; readonly to: number } {
  const text = word(tokens, i)
  if (text === 'am' || text === 'pm') return { half: text, to: i + 1 }
  const dotted =
    (text === 'a' || text === 'p') &&
    (word(tokens, i + 1) === 'm' || (word(tokens, i + 1) === '.' && word(tokens, i + 2) === 'm'))
  if (!dotted) return { to: i }
  const m = word(tokens, i + 1) === 'm' ? i + 1 : i + 2
  return {
    half: text === 'a' ? 'am' : 'pm',
    to: word(tokens, m + 1) === '.' && at(tokens, m + 1).glued ? m + 2 : m + 1,
  }
}

/** What may follow an hour: "ish", "o'clock", am or pm. `clear`: it makes the number before it a time. */
export function behindHour(
  tokens: Tokens,
  i: number,
): { readonly half?: 'am' | 'pm'; readonly to: number; readonly clear: boolean } {
  let k = i
  let clear = false
  for (let n = 0; n < 3; n++) {
    const text = word(tokens, k)
    if (text === 'ish' || text === 'oclock') clear = true
    else if (['o', '0'].includes(text) && ['clock', 'oclock'].includes(word(tokens, k + 1))) {
      clear = true
      k++
    } else if (text === '-' && word(tokens, k + 1) === 'ish') k++
    else break
    k++
    if (word(tokens, k - 1) === '-') k++
  }
  const half = halfAt(tokens, k)
  const end = ['ish', 'oclock'].includes(word(tokens, half.to)) ? half.to + 1 : half.to
  return { ...half, to: end, clear: clear || half.half !== undefined }
}
