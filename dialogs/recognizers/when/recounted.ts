import { MENDS } from './links.ts'
import { at, type Tokens, word } from './token.ts'

/** A second count behind "ago": "3 months ago, MAYBE 4", "two days ago, NO, THREE"; `mends` where only it counts. */
export function recounted(
  tokens: Tokens,
  i: number,
): { readonly value: number; readonly to: number; readonly mends: boolean } | undefined {
  let k = i
  let open = false
  let mends = false
  while (k < i + 5 && (BETWEEN.has(word(tokens, k)) || MENDS.has(word(tokens, k)))) {
    open ||= OR.has(word(tokens, k))
    mends ||= MENDS.has(word(tokens, k))
    k++
  }
  const token = at(tokens, k)
  const ends = ['', '.', ',', ')'].includes(word(tokens, k + 1))
  const fits = token.kind === 'number' && !token.stuck && token.value > 0 && token.value < 99
  return (open || mends) && ends && fits ? { value: token.value, to: k + 1, mends } : undefined
}

const OR = new Set(['or', 'maybe', 'perhaps', 'possibly', 'poss'])
const BETWEEN = new Set([...OR, ...'ish , . ? ( even like could be more - it was i well'.split(' ')])
