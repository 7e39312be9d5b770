import { describe, expect, it } from 'vitest'
import { vehicleRegistrationKind as kind } from '../../../dialogs/fields/vehicle-registration.ts'
import { NOW, reads } from './reads.ts'

const whole = { kind: 'vehicle-registration' } as const
const partial = { kind: 'vehicle-registration', partial: true } as const

describe('a number plate', () => {
  it.each([
    ['AB12 CDE', 'AB12CDE'],
    ['ab12cde', 'AB12CDE'],
    ['ab-12-cde', 'AB12CDE'],
    [' A B 1 2 C D E ', 'AB12CDE'],
    ['"AB12 CDE".', 'AB12CDE'],
    ['it was AB12 CDE', 'AB12CDE'],
    ['reg is ab12 cde', 'AB12CDE'],
    ['the reg was ab12 cde, a silver golf', 'AB12CDE'],
    ['AB1Z CDE', '(unclear)'],
    ['AB1O CDE', 'AB10CDE'],
    ['KY7O ABC', 'KY70ABC'],
    ['GJ2I XYZ', 'GJ21XYZ'],
    ['AB27 CDE', 'AB27CDE'],
    ['AB77CDE', 'AB77CDE'],
    ['P123 ABC', 'P123ABC'],
    ['a1 bcd', 'A1BCD'],
    ['Q123ABC', 'Q123ABC'],
    ['ABC 123D', 'ABC123D'],
    ['abc1d', 'ABC1D'],
    ['AB 1234', 'AB1234'],
    ['1234 AB', '1234AB'],
    ['1 A', '1A'],
    ['ABC 123', 'ABC123'],
    ['ABZ 1234', 'ABZ1234'],
    ['WIA 1', 'WIA1'],
    ['101 D 234', '101D234'],
    ['12 AB 34', '12AB34'],
    ['alpha bravo one two charlie delta echo', 'AB12CDE'],
    ['AB00 CDE', '(unclear)'],
    ['AB50 CDE', '(unclear)'],
    ['I do not remember', '(unclear)'],
    ['a red one', '(unclear)'],
    ['AB12 CDE or AB13 CDE', '(unclear)'],
    ['12345678', '(unclear)'],
    ['ABCDEFG', '(unclear)'],
    ['', '(empty)'],
    ['A'.repeat(5000), '(too-long)'],
  ])('reads %j as %j', (text, value) => expect(reads(kind, whole, text)).toBe(value))

  it.each([
    ['AB12 CDE', 'AB12CDE'],
    ['AB1? ?DE', 'AB1??DE'],
    ['ab12 ***', 'AB12???'],
    ['AB12 ___', 'AB12???'],
    ['LK19', 'LK19'],
    ['LK19 something', 'LK19'],
    ['starts with LK19', 'LK19???'],
    ['ends CDE', '????CDE'],
    ['it began ab', 'AB?????'],
    ['A??????', '(unclear)'],
    ['a blue one', '(unclear)'],
    ['???', '(unclear)'],
  ])('where a part will do, reads %j as %j', (text, value) => expect(reads(kind, partial, text)).toBe(value))

  it('suggests what look-alikes would make a plate', () => {
    expect(kind.read('AB1Z CDE', whole, { now: NOW })).toMatchObject({
      ok: false,
      say: expect.stringContaining('AB12 CDE'),
    })
  })

  it('shows the standard space and sends none', () => {
    expect(kind.display('AB12CDE', whole)).toBe('AB12 CDE')
    expect(kind.display('P123ABC', whole)).toBe('P123 ABC')
    expect(kind.display('AB1??DE', partial)).toBe('AB1? ?DE')
    expect(kind.intake('AB12CDE', whole)).toBe('AB12CDE')
  })
})
