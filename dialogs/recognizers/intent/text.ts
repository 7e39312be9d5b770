import { fold } from '../words.ts'

/** The most characters of a message that are looked at. */
export const MOST_CHARACTERS = 2000
const MOST_LETTERS = 24
const TOKEN = /[a-z]+|\d+|[?£$]/g
const NOT = /n't\b/g
const ENDINGS = /'(?=(?:s|re|ve|ll|d|m)\b)/g

/**
 * A message in the form that rules and features share: at most 2,000 characters, lower case, no accents, plain apostrophes,
 * "isn't" as "is not", "I've" as "i ve". Never throws: lone surrogates and control characters fall out as separators.
 */
export function normalise(text: string): string {
  return fold(text.slice(0, MOST_CHARACTERS)).slice(0, MOST_CHARACTERS).replace(NOT, ' not').replace(ENDINGS, ' ')
}

/** The words, numbers and the signs ? £ $ of a normalised text. Words are cut at 24 letters, other apostrophes join ("o'clock"). */
export function tokens(normalised: string): string[] {
  const found = normalised.replaceAll("'", '').match(TOKEN) ?? []
  return found.map((token) => (token.length > MOST_LETTERS ? token.slice(0, MOST_LETTERS) : token))
}
