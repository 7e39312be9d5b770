import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Counted, WEIGHTS, weighed } from '../../../../dialogs/recognizers/intent/features.ts'
import { createGroupSums } from '../../../../dialogs/recognizers/intent/group-sums.ts'
import { sparseScores, toSparse } from '../../../../dialogs/recognizers/intent/sparse.ts'

const FEATURES = 36
const CLASSES = 5
const GROUPS = WEIGHTS.length

/** Each feature is of one group only. */
const text = fc
  .uniqueArray(fc.tuple(fc.nat(FEATURES - 1), fc.integer({ min: 1, max: 9 })), { selector: ([feature]) => feature })
  .map((all) =>
    WEIGHTS.map((_, group): Counted => {
      const own = all.filter(([feature]) => feature % GROUPS === group)
      return { features: own.map(([feature]) => feature), times: own.map(([, times]) => times) }
    }),
  )

/** A text, and what is left of it without some of its features. */
const family = fc.tuple(text, fc.array(fc.nat(FEATURES - 1), { maxLength: 4 })).map(([whole, without]) => {
  const part = whole.map(({ features, times }) => {
    const kept = features.map((_, n) => n).filter((n) => !without.includes(features[n] ?? 0))
    return { features: kept.map((n) => features[n] ?? 0), times: kept.map((n) => Math.max(1, (times[n] ?? 1) - 1)) }
  })
  return [whole, part]
})

it('scores as the plain way does, whatever texts came before, and always the same', () => {
  const weights = Float32Array.from({ length: FEATURES * CLASSES }, (_, at) => Math.sin(at * 7.3) * 2)
  const bias = Float32Array.from({ length: CLASSES }, (_, k) => k / 3)
  const sparse = toSparse({ classes: CLASSES, width: CLASSES, weights, bias }, 0.4)
  const idf = Float32Array.from({ length: FEATURES }, (_, at) => 1 + at / 5)
  fc.assert(
    fc.property(fc.array(family, { maxLength: 5 }), (families) => {
      const sums = createGroupSums(sparse, idf, WEIGHTS)
      for (const groups of families.flatMap(([whole = [], part = []]) => [whole, part, whole, part])) {
        const plain = new Float64Array(CLASSES)
        sparseScores(sparse, weighed(groups, idf, WEIGHTS), plain)
        const scores = sums(groups)
        for (const [k, score] of scores.entries()) expect(score).toBeCloseTo(plain[k] ?? Number.NaN, 7)
        expect(scores).toEqual(createGroupSums(sparse, idf, WEIGHTS)(groups))
      }
    }),
  )
})
