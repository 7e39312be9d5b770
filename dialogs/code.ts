import { AssistantError } from './errors.ts'
import { readReference } from './reference.ts'

/** What a code opens: a draft that was saved, or the status of a report that was sent. */
export type CodeKind = 'draft' | 'report'

/**
 * The characters of a code: those of a reference without the ones that are misread or misheard for each other
 * (no vowel, no B, G, L, Q, S, U, Z). 23 of them, a prime, which the check needs.
 */
const ALPHABET = 'CDFHJKMNPRTVWXY23456789'
/** The first character tells the kind, so that no code passes for one of the other kind. */
const FIRST: Readonly<Record<CodeKind, string>> = { draft: 'CDFHJKM', report: 'NPRTVWXY' }
const LENGTH = 10
const SHAPE = /^[CDFHJKMNPRTVWXY][CDFHJKMNPRTVWXY2-9]{9}$/
const SEPARATORS = /[\s\u2010-\u2015.\-_]+/g
/** The longest text that is looked at: a code spelt out with spaces and dashes. */
const LONGEST = 40
/** A draw that happens to be a reference too is drawn again; about one in thirty is. */
const MOST_DRAWS = 100

/** A code that was read, in capitals and without its dash. */
export interface ReadCode {
  readonly kind: CodeKind
  readonly code: string
}

/**
 * The check character over nine characters: weights 1 to 9 and 10 for the check itself, sum 0 modulo 23.
 * As 23 is prime and the weights differ, one wrong character and any two that changed places are always seen.
 */
function checkCharacter(data: string): string {
  let sum = 0
  for (let at = 0; at < LENGTH - 1; at++) sum += (at + 1) * ALPHABET.indexOf(data.charAt(at))
  // The inverse of 10 modulo 23 is 7 (10 x 7 = 70 = 3 x 23 + 1).
  const value = ((23 - (sum % 23)) * 7) % 23
  return ALPHABET.charAt(value)
}

/**
 * Makes a code: nine random characters and a check character, some 5 x 10^11 different ones of each kind. It is never
 * also one of our references. `random` gives that many random bytes. Throws INTERNAL where they are not random.
 */
export function makeCode(kind: CodeKind, random: (bytes: number) => Uint8Array): string {
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const bytes = random((LENGTH - 1) * 2)
    let data = ''
    for (let at = 0; at < LENGTH - 1; at++) {
      const from = at === 0 ? FIRST[kind] : ALPHABET
      data += from.charAt(((bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0)) % from.length)
    }
    const code = data + checkCharacter(data)
    if (readReference(code) === undefined) return code
  }
  throw new AssistantError('INTERNAL', 'No code could be drawn: the random numbers are not random. Nothing was saved.')
}

/**
 * Reads a code as a person writes it: in any case, with or without spaces and dashes. Undefined where it is none or its
 * check fails: a misreading is never guessed at.
 */
export function readCode(text: string): ReadCode | undefined {
  const trimmed = text.length > LONGEST ? text.trim() : text
  if (trimmed.length > LONGEST) return undefined
  const code = trimmed.replace(SEPARATORS, '').toUpperCase()
  if (!SHAPE.test(code) || checkCharacter(code) !== code.charAt(LENGTH - 1)) return undefined
  if (readReference(code) !== undefined) return undefined
  return { kind: FIRST.draft.includes(code.charAt(0)) ? 'draft' : 'report', code }
}

/** A code as it is shown, in two groups of five: "KMNP7-4XR9D". */
export function showCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}
