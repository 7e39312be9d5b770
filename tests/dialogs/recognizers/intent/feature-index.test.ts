import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexFeatures, tableOf } from '../../../../dialogs/recognizers/intent/feature-index.ts'

const feature = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((name) => !name.includes('\n'))

describe('the index of features', () => {
  it('numbers them as they stand, and knows no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(feature, { maxLength: 200 }),
        fc.array(feature, { maxLength: 50 }),
        (names, others) => {
          const index = indexFeatures(tableOf(names))
          for (const [at, name] of names.entries()) expect(index.get(name)).toBe(at)
          for (const other of others)
            expect(index.get(other)).toBe(names.includes(other) ? names.indexOf(other) : undefined)
        },
      ),
    )
  })

  it('finds nothing among none, and no part of a name', () => {
    expect(indexFeatures(tableOf([])).get('')).toBeUndefined()
    const index = indexFeatures(tableOf(['wstolen', 'wsto']))
    expect(['wstolen', 'wsto', 'wst', 'wstolen\n', 'stolen', ''].map((name) => index.get(name))).toEqual([
      0,
      1,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
