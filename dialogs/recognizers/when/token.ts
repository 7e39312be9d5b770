/** A word, number or sign of the text, already put into plain spelling. `start` and `end` are offsets in the text as given. */
export interface Token {
  readonly kind: 'word' | 'number' | 'ordinal' | 'sign' | 'iso'
  /** Lower case, known abbreviations and misspellings written out. */
  readonly text: string
  /** Of numbers and ordinals, digits or words. */
  readonly value: number
  /** The digits as typed, so that 0730 and 730 differ. Empty for number words. */
  readonly digits: string
  readonly start: number
  readonly end: number
  /** Nothing stands between it and the token before. */
  readonly glued: boolean
  /** Part of something that is no time: a plate, a price, a phone number, 1080p. */
  readonly stuck: boolean
  /** Begins with a capital letter. */
  readonly capital: boolean
}

/** A token past either end, so that readers need no bounds. */
export const NONE: Token = {
  kind: 'sign',
  text: '',
  value: -1,
  digits: '',
  start: 0,
  end: 0,
  glued: false,
  stuck: false,
  capital: false,
}

/** The tokens of a text, in its order. */
export type Tokens = readonly Token[]

/** The token at an index; past either end `NONE`. */
export const at = (tokens: Tokens, i: number): Token => tokens[i] ?? NONE

/** The plain text of the token at an index; empty past either end. */
export const word = (tokens: Tokens, i: number): string => (tokens[i] ?? NONE).text

/** Whether the tokens from `i` are these words. */
export function says(tokens: Tokens, i: number, ...words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (word(tokens, i + k) !== words[k]) return false
  return true
}
