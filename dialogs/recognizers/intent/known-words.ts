import { stem } from './stem.ts'

/** How well a text's words are known to a model. */
export interface KnownWords {
  /** How much of the text is made of words that training has seen, by their weight, from 0 to 1. */
  readonly known: number
  /** How many of its words training has not seen. */
  readonly unknown: number
  /** The share of its word pairs that training has seen. */
  readonly pairs: number
  readonly words: number
}

/** Tells how well words are known. `idfOf` gives the weight of a feature, undefined for one that training has not seen; `unseen` stands in for that; `pairIs` tells whether training has seen a pair of stems. */
export function knownWords(
  tokens: readonly string[],
  idfOf: (feature: string) => number | undefined,
  unseen: number,
  pairIs = (first: string, second: string): boolean => idfOf(`b${first} ${second}`) !== undefined,
): KnownWords {
  let known = 0
  let all = 0
  let unknown = 0
  let pairs = 0
  let last = '<'
  for (const token of tokens) {
    const stemmed = stem(token)
    const weight = idfOf(`s${stemmed}`)
    known += weight ?? 0
    all += weight ?? unseen
    if (weight === undefined) unknown += 1
    if (pairIs(last, stemmed)) pairs += 1
    last = stemmed
  }
  if (pairIs(last, '>')) pairs += 1
  return { known: all === 0 ? 0 : known / all, unknown, pairs: pairs / (tokens.length + 1), words: tokens.length }
}
