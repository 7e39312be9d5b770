import { describe, expect, it } from 'vitest'
import { packModel, unpackModel } from '../../../../dialogs/recognizers/intent/model-file.ts'

const MODEL = {
  version: 1,
  words: 'café:2 “quoted”:1',
  none: Float32Array.from([]),
  deep: { idf: Float32Array.from([0.1, -2.5, 1e-30]), classes: Uint16Array.from([0, 65_535, 3]) },
  starts: Uint32Array.from([0, 4_000_000_000]),
  weights: [Int8Array.from([-127, 0, 127])],
}

describe('the file of a model', () => {
  it('gives back what was put in, number for number', () => {
    expect(unpackModel(Uint8Array.from(packModel(MODEL)))).toEqual(MODEL)
  })

  it('is read from bytes that lie anywhere in memory', () => {
    const packed = packModel(MODEL)
    const shifted = new Uint8Array(packed.length + 3)
    shifted.set(packed, 3)
    expect(unpackModel(shifted.subarray(3))).toEqual(MODEL)
  })

  it('is refused where it was cut short', () => {
    const packed = Uint8Array.from(packModel(MODEL))
    for (const length of [0, 5, 40, packed.length - 8]) expect(() => unpackModel(packed.slice(0, length))).toThrow()
  })
})
