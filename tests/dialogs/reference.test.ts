import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReference, makeReference, readReference } from '../../dialogs/reference.ts'

const PATTERN = /^[A-HJ-NP-Y2-9]{4}-[A-HJ-NP-Y2-9]{4}-[A-HJ-NP-Y2-9]{2}$/
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXY23456789'
const references = fc.uint8Array({ minLength: 18, maxLength: 18 }).map((bytes) => makeReference(() => bytes))
const places = [0, 1, 2, 3, 5, 6, 7, 8, 10, 11]

function withAt(text: string, at: number, character: string): string {
  return text.slice(0, at) + character + text.slice(at + 1)
}

describe('our reference', () => {
  it('fits the pattern of the intake contract and reads as itself', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(reference).toMatch(PATTERN)
        expect(isReference(reference)).toBe(true)
        expect(readReference(reference)).toBe(reference)
      }),
    )
  })

  it('does not repeat in ten thousand', () => {
    const made = Array.from({ length: 10_000 }, () => makeReference(randomBytes))
    expect(new Set(made).size).toBe(made.length)
  })

  it('spells no word: its first nine characters have no vowel', () => {
    fc.assert(fc.property(references, (reference) => !/[AEIOU]/.test(reference.slice(0, 11))))
  })

  it('shows every single wrong character', () => {
    fc.assert(
      fc.property(references, (reference) => {
        for (const at of places) {
          for (const other of ALPHABET) {
            if (other === reference.charAt(at)) continue
            expect(readReference(withAt(reference, at, other))).toBeUndefined()
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('shows every two characters that changed places, neighbours among them', () => {
    fc.assert(
      fc.property(references, (reference) => {
        for (const one of places) {
          for (const two of places) {
            const a = reference.charAt(one)
            const b = reference.charAt(two)
            if (a === b) continue
            expect(readReference(withAt(withAt(reference, one, b), two, a))).toBeUndefined()
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is read in small letters, with spaces, without dashes and with long dashes', () => {
    const reference = makeReference(randomBytes)
    const plain = reference.replaceAll('-', '')
    for (const said of [
      reference.toLowerCase(),
      plain,
      ` ${plain.split('').join(' ')} `,
      reference.replaceAll('-', ' – '),
      `${' '.repeat(60)}${reference}${' '.repeat(60)}`,
      `${reference}.`,
    ])
      expect(readReference(said)).toBe(reference)
    expect(isReference(plain)).toBe(false)
  })

  it.each([
    '',
    'B',
    '0123-4567-89',
    'OOOO-IIII-ZZ',
    'BCDF-GHJK',
    'A'.repeat(10_000),
    '\ud800'.repeat(12),
    '١٢٣٤-٥٦٧٨-٩٠',
  ])('takes %j for none', (text) => {
    expect(readReference(text)).toBeUndefined()
  })
})
