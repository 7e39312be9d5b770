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
    // The shapes of domain 4.7: hints, never a reason to refuse.
    ['CAD 1234/23NOV26', 'CAD 1234/23NOV26'],
    ['my cad number is 1234/23nov26', '1234/23NOV26'],
    ['1234567/22', '1234567/22'],
    ['BCA-12345-26-0100-IR', 'BCA-12345-26-0100-IR'],
    ['it is 0526123456', '0526123456'],
    ['26000123456', '26000123456'],
    ['MP-20261123-0123', 'MP-20261123-0123'],
    ['log MP-20261123-0123', 'MP-20261123-0123'],
    ['46/12345/26', '46/12345/26'],
    ['NFRC26110012345', 'NFRC26110012345'],
    ['123456 of 20/11/26', '123456 OF 20/11/26'],
    ['I do not have one', '(unclear)'],
    ['no idea mate', '(unclear)'],
  ])('reads %j as %j', (said, value) => expect(reads(referenceKind, { kind: 'reference' }, said)).toBe(value))
})
