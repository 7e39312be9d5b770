import { expect, it } from 'vitest'
import { postcodeKind as kind } from '../../../dialogs/fields/postcode.ts'
import { reads } from './reads.ts'

it.each([
  ['SW1A 1AA', 'SW1A 1AA'],
  ['sw1a1aa', 'SW1A 1AA'],
  ['it is sw1a 1aa.', 'SW1A 1AA'],
  ['my postcode is EC1A 1BB thanks', 'EC1A 1BB'],
  ['sw1a oaa', 'SW1A 0AA'],
  ['BFPO 57', 'BFPO 57'],
  ['SE22', '(unclear)'],
  ['SW1A 1CI', '(unclear)'],
  ['SW1A 1AA or EC1A 1BB', '(unclear)'],
  ['90210', '(unclear)'],
  ['near the park', '(unclear)'],
  ['', '(empty)'],
])('reads the postcode %j as %j', (text, value) => expect(reads(kind, { kind: 'postcode' }, text)).toBe(value))
