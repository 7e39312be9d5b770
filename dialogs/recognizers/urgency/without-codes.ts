/** Where a text has none of these it holds no code: nearly every one is told apart by it. */
const MAYBE = /\d[a-z]|[a-z]\d|[b-df-hj-np-tv-xz]{5}/i
const EDGES = /^[^a-z0-9]+|[^a-z0-9]+$/gi
const INSIDE = /[-.\u2010-\u2015_/]+/g
const VOWEL_INSIDE = /[aeiou].|[^a-z0-9]/
/** "100mph", "30yrs": an amount and its unit. */
const AMOUNT = /^\d+[a-z]+$/
const SHORTEST = 4
/** So many letters in a row without a vowel are no word, with figures or not. */
const SURELY = 9

/**
 * The text without references, codes, plates and numbers of things: they are no words, and whoever knows no word of a text
 * can only guess at it. The text itself where it holds none. Linear in the text.
 */
export function withoutCodes(text: string): string {
  if (!MAYBE.test(text)) return text
  return text
    .split(/(\s+)/)
    .filter((token) => !isCode(token))
    .join('')
    .trim()
}

function isCode(token: string): boolean {
  const plain = token.replace(EDGES, '').replace(INSIDE, '').toLowerCase()
  if (plain.length < SHORTEST || VOWEL_INSIDE.test(plain) || !/[a-z]/.test(plain)) return false
  return /\d/.test(plain) ? !AMOUNT.test(plain) : plain.length >= SURELY
}
