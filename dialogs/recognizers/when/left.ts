import type { Piece } from './piece.ts'
import { at, type Tokens } from './token.ts'

/** The answer as the readers left it: which tokens some piece tells. */
export interface Left {
  readonly tokens: Tokens
  readonly pieces: readonly Piece[]
  readonly taken: readonly boolean[]
  readonly clocks: number
  /** Only hours were read, so that the day is our guess. */
  readonly onlyHours: boolean
  /** Where "from" or "since" stands first, taken by none. */
  readonly led: number
  readonly since: boolean
}

/** How near to a time a number must stand to be taken for a part of it, in tokens. */
const NEAR = 8

/** Whether a piece lies within a few tokens. */
export function near({ tokens, taken }: Left, i: number): boolean {
  for (let k = i - NEAR; k <= i + NEAR; k++) if (taken[k] === true && at(tokens, k).kind !== 'sign') return true
  return false
}
