import { expect, it } from 'vitest'
import { limitKey } from '../../../adapters/http/client-address.ts'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s: one home has a whole /64', (address, key) => {
  expect(limitKey(address)).toBe(key)
})
