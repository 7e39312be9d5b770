import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createCountedStore } from '../../../../dialogs/recognizers/intent/counted-store.ts'
import { weighed } from '../../../../dialogs/recognizers/intent/features.ts'

const GROUPS = 3
const FEATURES = 40
const WEIGHTS = [1, 0.5, 0.8]
const IDF = Float32Array.from({ length: FEATURES + 1 }, (_, at) => at / 7)

it('gives any counted texts weighed as each by itself, by their new places and without what is left out', () => {
  const group = fc
    .uniqueArray(fc.nat(FEATURES - 1))
    .chain((features) =>
      fc
        .array(fc.integer({ min: 1, max: 60_000 }), { minLength: features.length, maxLength: features.length })
        .map((times) => ({ features, times })),
    )
  const text = fc.array(group, { minLength: GROUPS, maxLength: GROUPS })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const store = createCountedStore()
      for (const one of texts) store.add(one)
      const placeOf = Int32Array.from({ length: FEATURES }, (_, at) => (at % 4 === 0 ? -1 : FEATURES - at))
      const vectors = texts.map((groups) =>
        weighed(
          groups.map(({ features, times }) => {
            const kept = [...features.keys()].filter((n) => (features[n] ?? 0) % 4 !== 0)
            return { features: kept.map((n) => FEATURES - (features[n] ?? 0)), times: kept.map((n) => times[n] ?? 0) }
          }),
          IDF,
          WEIGHTS,
        ),
      )
      const all = vectors.flatMap(({ indices }) => indices)
      expect(store.texts).toBe(texts.length)
      const { starts, indices, values } = store.rows(placeOf, all.length, IDF, WEIGHTS)
      expect([...indices]).toEqual(all)
      expect(values).toEqual(Float32Array.from(vectors.flatMap((vector) => vector.values)))
      expect([...starts].map((start, row) => start - (starts[row - 1] ?? 0)).slice(1)).toEqual(
        vectors.map((vector) => vector.indices.length),
      )
    }),
  )
})

it('has room for a text longer than all before', () => {
  const store = createCountedStore()
  const features = Array.from({ length: 1_200_000 }, (_, at) => at)
  store.add([{ features: [7], times: [1] }])
  store.add([{ features, times: features.map(() => 2) }])
  const kept = Int32Array.from(features)
  const { starts, indices } = store.rows(kept, features.length + 1, Float32Array.from(features), [1])
  expect([...starts]).toEqual([0, 1, features.length + 1])
  expect([indices[0], indices.at(-1)]).toEqual([7, features.length - 1])
})
