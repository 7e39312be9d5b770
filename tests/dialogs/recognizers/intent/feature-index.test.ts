import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNumbering, indexFeatures } from '../../../../dialogs/recognizers/intent/feature-index.ts'

const feature = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((name) => !name.includes('\n'))

function indexed(names: readonly string[]) {
  const numbering = createNumbering()
  return indexFeatures(numbering.tableOf(names.map(numbering.numberOf)))
}

describe('the index of features', () => {
  it('numbers them as they stand, and knows no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(feature, { maxLength: 200 }),
        fc.array(feature, { maxLength: 50 }),
        (names, others) => {
          const index = indexed(names)
          for (const [at, name] of names.entries()) expect(index.get(name)).toBe(at)
          for (const other of others)
            expect(index.get(other)).toBe(names.includes(other) ? names.indexOf(other) : undefined)
        },
      ),
    )
  })

  it('finds a pair as it finds the name that is made of it', () => {
    const word = fc.string({ unit: 'binary', maxLength: 6 })
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 20 }), word, (pairs, other) => {
        const index = indexed([...new Set(pairs.map(([first, second]) => `b${first} ${second}`))])
        for (const [first, second] of [...pairs, [other, other] as const])
          for (const found of [index.getPair('b', first, second), index.getParts(['b', first, ' ', second])])
            expect(found).toBe(index.get(`b${first} ${second}`))
      }),
    )
  })

  it('keeps those that are kept, in their new order', () => {
    const numbering = createNumbering()
    const numbers = ['wbike', 'wvan', 'wbike', 'wdog'].map(numbering.numberOf)
    const index = indexFeatures(numbering.tableOf([2, 0]))
    expect([numbers, numbering.size()]).toEqual([[0, 1, 0, 2], 3])
    expect(['wbike', 'wvan', 'wdog'].map((name) => index.get(name))).toEqual([1, undefined, 0])
  })

  it('finds nothing among none, and no part of a name', () => {
    expect(indexed([]).get('')).toBeUndefined()
    const index = indexed(['wstolen', 'wsto'])
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
