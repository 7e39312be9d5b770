import { expect, it } from 'vitest'
import { phoneKind as kind } from '../../../dialogs/fields/phone.ts'
import { reads } from './reads.ts'

it.each([
  ['07700 900123', '+447700900123'],
  ['(07700) 900-123', '+447700900123'],
  ['7700900123', '+447700900123'],
  ['o7700 9oo123', '(unclear)'],
  ['O7700 900123', '+447700900123'],
  ['+44 (0) 7700 900123', '+447700900123'],
  ['0044 7700 900123', '+447700900123'],
  ['01632 960 001', '+441632960001'],
  ['my number is 07700 900123, after 6', '+447700900123'],
  ['oh seven seven double oh nine double oh one two three', '+447700900123'],
  ['07700 triple nine 123', '+447700999123'],
  ['+33 6 39 98 12 34', '+33639981234'],
  ['07700 900123 or 07700 900124', '(unclear)'],
  ['999', '(unclear)'],
  ['07700 90012', '(unclear)'],
  ['no phone', '(unclear)'],
  ['', '(empty)'],
])('reads the phone number %j as %j', (text, value) => expect(reads(kind, { kind: 'phone' }, text)).toBe(value))

it('shows a British number as people write it', () => {
  expect(kind.display('+447700900123', { kind: 'phone' })).toBe('07700 900123')
  expect(kind.display('+33639981234', { kind: 'phone' })).toBe('+33 6 39 98 12 34')
})
