import { describe, expect, it } from 'vitest'
import { parseDataKeys } from '../../../adapters/storage/data-keys.ts'

const one = Buffer.alloc(32, 251)
const two = Buffer.alloc(32, 2)

describe('DATA_KEY', () => {
  it.each([
    ['one key', one.toString('base64'), [one]],
    ['a key in base64url', one.toString('base64url'), [one]],
    ['a key in hex', one.toString('hex'), [one]],
    [
      'two keys, with spaces and a comma too many',
      ` ${one.toString('base64')} , ${two.toString('base64')},`,
      [one, two],
    ],
  ])('is read as %s', (_what, text, keys) => {
    expect(parseDataKeys(text)).toEqual(keys)
  })

  it.each([
    ['', 'DATA_KEY_MISSING'],
    [' , ', 'DATA_KEY_MISSING'],
    ['secret', 'DATA_KEY_WRONG'],
    [`${one.toString('base64')},x`, 'DATA_KEY_WRONG'],
  ])('is refused when it is %j', (text, code) => {
    expect(() => parseDataKeys(text)).toThrow(code)
  })

  it('stretches a passphrase to a key, always to the same', () => {
    const [key, again, other] = [
      ...parseDataKeys('a long passphrase,a long passphrase'),
      ...parseDataKeys('another passphrase'),
    ]
    expect(key).toHaveLength(32)
    expect(again).toEqual(key)
    expect(other).not.toEqual(key)
  })
})
