import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newKey, seal, sealJson, unseal, unsealJson } from '../../../adapters/storage/sealing.ts'

const bytes = fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array))

describe('sealing', () => {
  it('opens what was sealed, by the same key and identity', () => {
    const key = newKey()
    fc.assert(
      fc.property(bytes, fc.string({ unit: 'binary' }), (plain, identity) => {
        expect(unseal(key, identity, seal(key, identity, plain)).equals(plain)).toBe(true)
      }),
    )
  })

  it('gives any JSON back', () => {
    const key = newKey()
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(unsealJson(key, 'a', sealJson(key, 'a', value)))).toBe(JSON.stringify(value))
      }),
    )
  })

  it('never opens once any bit is another', () => {
    const key = newKey()
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (plain, at, bit) => {
        const sealed = seal(key, 'row', plain)
        const position = at % sealed.length
        sealed.writeUInt8(sealed.readUInt8(position) ^ (1 << bit), position)
        expect(() => unseal(key, 'row', sealed)).toThrow('INTERNAL')
      }),
    )
  })

  it('never opens when it was cut, by another key, or as another row', () => {
    const key = newKey()
    const sealed = seal(key, 'state|a|1', Buffer.from('hello'))
    for (let length = 0; length < sealed.length; length++)
      expect(() => unseal(key, 'state|a|1', sealed.subarray(0, length))).toThrow('INTERNAL')
    expect(() => unseal(newKey(), 'state|a|1', sealed)).toThrow('INTERNAL')
    expect(() => unseal(key, 'state|a|2', sealed)).toThrow('INTERNAL')
  })

  it('uses no nonce twice', () => {
    const key = newKey()
    const nonces = Array.from({ length: 5000 }, () => seal(key, '', Buffer.alloc(1)).subarray(0, 12).toString('hex'))
    expect(new Set(nonces).size).toBe(5000)
  })

  it('says nothing of what was sealed in its error', () => {
    try {
      unseal(newKey(), 'row', seal(newKey(), 'row', Buffer.from('Osbert')))
    } catch (error) {
      expect(String(error)).not.toContain('Osbert')
    }
  })
})
