import { describe, expect, it } from 'vitest'
import { moneyKind as kind } from '../../../dialogs/fields/money.ts'
import { NOW, reads } from './reads.ts'

const type = { kind: 'money' } as const

describe('money', () => {
  it.each([
    ['£1,250.50', '1250.50'],
    ['1250', '1250.00'],
    ['1,250', '1250.00'],
    ['250.5', '250.50'],
    ['about 200', '200.00'],
    ['about six hundred quid', '600.00'],
    ['six hundred', '600.00'],
    ['2k', '2000.00'],
    ['2 grand', '2000.00'],
    ['roughly £600 I think', '600.00'],
    ['£20 quid', '20.00'],
    ['12 pounds 50', '12.50'],
    ['50p', '0.50'],
    ['a tenner', '10.00'],
    ['free', '0.00'],
    ['nothing', '0.00'],
    ['0', '0.00'],
    ['9999999.99', '9999999.99'],
    ['10000000', '(impossible)'],
    ['-50', '(impossible)'],
    ['$200', '(unclear)'],
    ['200 euros', '(unclear)'],
    ['500-600', '(unclear)'],
    ['between 500 and 600', '(unclear)'],
    ['500 or 600', '(unclear)'],
    ['a lot', '(unclear)'],
    ['', '(empty)'],
    ['1'.repeat(400), '(too-long)'],
  ])('reads %j as %j', (text, value) => expect(reads(kind, type, text)).toBe(value))

  it.each([
    ['1250.50', '£1,250.50', 125050],
    ['600.00', '£600', 60000],
    ['0.50', '£0.50', 50],
    ['9999999.99', '£9,999,999.99', 999999999],
  ])('shows %j as %j and sends %j pence', (value, shown, pence) => {
    expect(kind.display(value, type)).toBe(shown)
    expect(kind.intake(value, type)).toBe(pence)
  })

  it('asks for pounds when another currency is given', () => {
    expect(kind.read('$200', type, { now: NOW })).toMatchObject({ say: expect.stringContaining('pounds') })
  })

  it('keeps to the most that a question takes', () =>
    expect(reads(kind, { kind: 'money', max: 100 }, '101')).toBe('(impossible)'))
})
