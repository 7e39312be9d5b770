import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createCountedStore } from '../../../../dialogs/recognizers/intent/counted-store.ts'

const GROUPS = 3
const FEATURES = 40

it('gives back any counted texts as they were, by their new places and without what is left out', () => {
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
      const placeOf = Int32Array.from({ length: FEATURES }, (_, at) => (at % 4 === 0 ? -1 : at + 100))
      const wanted = texts.map((groups) =>
        groups.map(({ features, times }) => {
          const kept = [...features.keys()].filter((n) => (features[n] ?? 0) % 4 !== 0)
          return { features: kept.map((n) => (features[n] ?? 0) + 100), times: kept.map((n) => times[n] ?? 0) }
        }),
      )
      expect(store.texts).toBe(texts.length)
      expect([...store.placed(placeOf)]).toEqual(wanted)
    }),
  )
})

it('has room for a text longer than all before', () => {
  const store = createCountedStore()
  const features = Array.from({ length: 200_000 }, (_, at) => at)
  store.add([{ features, times: features.map(() => 2) }])
  const [[group] = []] = [...store.placed(Int32Array.from(features))]
  expect(group?.features.length).toBe(200_000)
  expect(group?.times.at(-1)).toBe(2)
})
