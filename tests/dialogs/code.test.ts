import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCode, readCode, showCode } from '../../dialogs/code.ts'
import { makeReference, readReference } from '../../dialogs/reference.ts'

const ALPHABET = 'CDFHJKMNPRTVWXY23456789'
const kinds = fc.constantFrom('draft' as const, 'report' as const)
/** Codes from bytes that fast-check can shrink; the counter makes a second draw another one. */
const codes = fc.tuple(kinds, fc.uint8Array({ minLength: 18, maxLength: 18 })).map(([kind, bytes]) => {
  let draws = 0
  const random = () => bytes.map((byte, at) => (at === 1 ? (byte + draws++) % 256 : byte))
  return { kind, code: makeCode(kind, random) }
})

function withAt(text: string, at: number, character: string): string {
  return text.slice(0, at) + character + text.slice(at + 1)
}

describe('a code', () => {
  it('is ten characters of the contract that no one misreads, and reads as itself with its kind', () => {
    fc.assert(
      fc.property(codes, ({ kind, code }) => {
        expect(code).toMatch(/^[A-HJ-NP-Y2-9]{10}$/)
        expect(code).not.toMatch(/[AEIOUBGLQSZ01]/)
        expect(readCode(code)).toEqual({ kind, code })
      }),
    )
  })

  it('is shown in two groups of five and read in any case, with spaces, dashes or spelt out', () => {
    fc.assert(
      fc.property(codes, ({ kind, code }) => {
        const shown = showCode(code)
        expect(shown).toMatch(/^\w{5}-\w{5}$/)
        const ways = [shown, shown.toLowerCase(), shown.replace('-', ' '), [...code].join(' '), ` ${shown}\n`]
        for (const way of ways) expect(readCode(way)).toEqual({ kind, code })
      }),
    )
  })

  it('shows every single wrong character, without looking anything up', () => {
    fc.assert(
      fc.property(codes, ({ code }) => {
        for (let at = 0; at < 10; at++) {
          for (const other of `${ALPHABET}01ILOSZ`) {
            if (other !== code.charAt(at)) expect(readCode(withAt(code, at, other))).toBeUndefined()
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('shows every two characters that changed places', () => {
    fc.assert(
      fc.property(codes, ({ code }) => {
        for (let one = 0; one < 10; one++) {
          for (let two = 0; two < one; two++) {
            const [a, b] = [code.charAt(one), code.charAt(two)]
            if (a !== b) expect(readCode(withAt(withAt(code, one, b), two, a))).toBeUndefined()
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is never a reference, and no reference is a code', () => {
    for (let time = 0; time < 20_000; time++) {
      expect(readReference(makeCode('draft', randomBytes))).toBeUndefined()
      expect(readCode(makeReference(randomBytes))).toBeUndefined()
    }
  })

  it('does not repeat in ten thousand', () => {
    const made = Array.from({ length: 10_000 }, () => makeCode('draft', randomBytes))
    expect(new Set(made).size).toBe(made.length)
  })

  it.each([
    '',
    'burglary',
    '07700900123',
    'AB12 CDE',
    'SW1A 1AA',
    '2345678923',
    'x'.repeat(100_000),
  ])('is not read out of %j', (text) => {
    expect(readCode(text)).toBeUndefined()
  })

  it('is drawn again where it would be a reference too, and refused where the random numbers never change', () => {
    const ten = (seed: number) => Uint8Array.from({ length: 18 }, (_, at) => (seed * (at + 3)) % 256)
    const stuck = Array.from({ length: 256 }, (_, seed) => ten(seed)).filter((bytes) => !made(() => bytes))
    expect(stuck.length).toBeGreaterThan(0)
    for (const first of stuck) {
      let draws = 0
      expect(readCode(makeCode('draft', (bytes) => (draws++ === 0 ? first : randomBytes(bytes))))).toBeDefined()
      expect(draws).toBeGreaterThan(1)
      expect(() => makeCode('draft', () => first)).toThrow('INTERNAL')
    }
  })
})

function made(random: () => Uint8Array): boolean {
  try {
    return makeCode('draft', random) !== ''
  } catch {
    return false
  }
}
