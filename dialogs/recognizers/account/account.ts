import type { Budget, Marked } from '../phrases/pattern.ts'
import { LISTED_WORDS, marked } from './marked.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { type AccountWord, accountWords } from './words.ts'

/** Steps that all searches in one account may take together. A story of 400 words takes some 40,000. */
const STEPS = 400_000

/** What a person told, taken apart once: all readings look at this. */
export interface Account {
  readonly text: string
  readonly words: readonly AccountWord[]
  readonly marked: Marked
  readonly segments: readonly Segment[]
  /** The number of the segment that each word stands in. */
  readonly segmentAt: readonly number[]
  readonly budget: Budget
}

const NO_REPAIRS: ReadonlyMap<string, string> = new Map()
const LISTED: ReadonlySet<string> = new Set(LISTED_WORDS)

/**
 * Takes an account apart. `known` are the words that are looked for, and are never taken for misspelt others;
 * `repairs` brings misspelt words to those that they likely are.
 */
export function accountOf(
  text: string,
  known: ReadonlySet<string> = LISTED,
  repairs: ReadonlyMap<string, string> = NO_REPAIRS,
): Account {
  const words = accountWords(text, repairs, known)
  const segments = segmentsOf(words)
  const segmentAt = segments.flatMap(({ from, to }, index) => new Array<number>(to - from).fill(index))
  return { text, words, marked: marked(words), segments, segmentAt, budget: { left: STEPS } }
}

/** The text from one word to before another, as it was written. */
export function textBetween({ text, words }: Account, from: number, to: number): string {
  const first = words[from]
  const last = words[to - 1]
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end)
}
