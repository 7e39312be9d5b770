/** The characters of a reference: none that is misread for another (no I, O, Z, 0, 1). 31 of them, a prime, which the check needs. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXY23456789'
/** What is drawn at random: no vowel, so that no word is spelt. The check character may still be one. */
const DRAWN = 'BCDFGHJKLMNPQRSTVWXY23456789'
const DATA = 9
const SHAPE = /^[A-HJ-NP-Y2-9]{10}$/
const SEPARATORS = /[\s\u2010-\u2015.\-_]+/g
/** The longest text that is looked at: a reference spelt out with spaces and dashes. */
const LONGEST = 40

/**
 * The check character over nine characters: weights 1 to 9 and 10 for the check itself, sum 0 modulo 31.
 * As 31 is prime and the weights differ, one wrong character and any two that changed places are always seen.
 */
function checkCharacter(data: string): string {
  let sum = 0
  for (let at = 0; at < DATA; at++) sum += (at + 1) * ALPHABET.indexOf(data.charAt(at))
  // The inverse of 10 modulo 31 is 28 (10 x 28 = 280 = 9 x 31 + 1).
  const value = ((31 - (sum % 31)) * 28) % 31
  return ALPHABET.charAt(value)
}

function grouped(ten: string): string {
  return `${ten.slice(0, 4)}-${ten.slice(4, 8)}-${ten.slice(8)}`
}

/**
 * Makes a reference such as "7KQ4-M2XD-9B": nine random characters and a check character, in the pattern of the intake
 * contract's `Submission.reference`. `random` gives that many random bytes. About 10^13 different ones.
 */
export function makeReference(random: (bytes: number) => Uint8Array): string {
  const bytes = random(DATA * 2)
  let data = ''
  for (let at = 0; at < DATA; at++) {
    const number = (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0)
    data += DRAWN.charAt(number % DRAWN.length)
  }
  return grouped(data + checkCharacter(data))
}

/**
 * Reads a reference as a person writes it: small letters, spaces or no dashes. Undefined where it is none, its check
 * fails, or it has a character that no reference has (0, 1, I, O, Z): a misreading is never guessed at.
 */
export function readReference(text: string): string | undefined {
  const trimmed = text.length > LONGEST ? text.trim() : text
  if (trimmed.length > LONGEST) return undefined
  const ten = trimmed.replace(SEPARATORS, '').toUpperCase()
  if (!SHAPE.test(ten) || checkCharacter(ten) !== ten.charAt(DATA)) return undefined
  return grouped(ten)
}

/** Whether this is one of our references, written exactly as we write it. */
export function isReference(text: string): boolean {
  return text.length === 12 && readReference(text) === text
}
