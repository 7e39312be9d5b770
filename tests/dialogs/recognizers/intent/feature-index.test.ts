import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNumbering, indexFeatures, UNKNOWN } from '../../../../dialogs/recognizers/intent/feature-index.ts'
import { createNameList } from '../../../../dialogs/recognizers/intent/name-hash.ts'

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
          expect(index.getPair('b', first, second)).toBe(index.get(`b${first} ${second}`))
      }),
    )
  })

  it('numbers and finds many names in parts as it does each of them', () => {
    const parts = fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 600 }), fc.array(parts, { maxLength: 20 }), (known, others) => {
        const [one, all] = [createNumbering(), createNumbering()]
        const names = createNameList()
        const into = new Int32Array(known.length + others.length)
        for (const each of known) names.add(each)
        all.numberAll(names, into)
        const numbers = known.map((each) => one.numberOf(each.join('')))
        expect([...into.subarray(0, known.length)]).toEqual(numbers)
        const kept = [...new Set(numbers)]
        const [index, same] = [indexFeatures(one.tableOf(kept)), indexFeatures(all.tableOf(kept))]
        for (const each of others) names.add(each)
        same.getAll(names, into)
        expect([...into]).toEqual([...known, ...others].map((each) => index.get(each.join('')) ?? UNKNOWN))
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
