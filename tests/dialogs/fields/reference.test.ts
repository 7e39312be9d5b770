import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { referenceKind } from '../../../dialogs/fields/reference.ts'
import { makeReference } from '../../../dialogs/reference.ts'
import { reads } from './reads.ts'

describe('a reference', () => {
  it('of our own is taken as it is read out, with figures in it or without', () => {
    for (let count = 0; count < 500; count += 1) {
      const reference = makeReference((bytes) => randomBytes(bytes))
      for (const said of [reference, reference.toLowerCase(), `my reference is ${reference}`]) {
        expect(reads(referenceKind, { kind: 'reference' }, said)).toBe(reference)
      }
      expect(referenceKind.fits(reference, { kind: 'reference' })).toBe(true)
    }
  })

  it.each([
    ['01/1234567/26', '01/1234567/26'],
    ['crime number 20/123456/26', '20/123456/26'],
    ['I do not have one', '(unclear)'],
    ['no idea mate', '(unclear)'],
  ])('reads %j as %j', (said, value) => expect(reads(referenceKind, { kind: 'reference' }, said)).toBe(value))
})
