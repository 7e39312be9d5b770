import fc from 'fast-check'
import { expect, it } from 'vitest'
import { conceptsIn } from '../../../../dialogs/recognizers/intent/concepts.ts'
import { createNumbering, indexFeatures } from '../../../../dialogs/recognizers/intent/feature-index.ts'
import { gramsOf } from '../../../../dialogs/recognizers/intent/features.ts'
import { stem } from '../../../../dialogs/recognizers/intent/stem.ts'
import { createKnownCounter } from '../../../../dialogs/recognizers/intent/vectoriser.ts'

const word = fc.constantFrom('my', 'bike', 'was', 'nicked', 'lost', 'keys', 'tube', 'stolen', 'x', '12', '£', 'holborn')
const text = fc.array(word, { maxLength: 15 })

/** The plain way: the features of each group by name, with how often each is there. */
function featureCounts(tokens: readonly string[]): readonly ReadonlyMap<string, number>[] {
  const stems = tokens.map(stem)
  const ends = ['<', ...stems, '>']
  const groups = [
    tokens.map((token) => `w${token}`),
    stems.map((one) => `s${one}`),
    ends.slice(1).map((end, at) => `b${ends[at]} ${end}`),
    ends.slice(2).map((end, at) => `y${ends[at]} ${end}`),
    tokens.flatMap(gramsOf),
    conceptsIn(stems).map((concept) => `k${concept}`),
  ]
  return groups.map((features) => {
    const counts = new Map<string, number>()
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
    return counts
  })
}

it('counts the very features that counting by names gives, in whatever order texts come', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { minLength: 1, maxLength: 6 }), (known, asked) => {
      const names = [...new Set(known.flatMap((words) => featureCounts(words).flatMap((group) => [...group.keys()])))]
      const numbering = createNumbering()
      const countsOf = createKnownCounter(indexFeatures(numbering.tableOf(names.map(numbering.numberOf))))
      for (const words of asked) {
        const wanted = featureCounts(words).map((group) => {
          const there = [...group].filter(([name]) => names.includes(name))
          return { features: there.map(([name]) => names.indexOf(name)), times: there.map(([, often]) => often) }
        })
        expect(countsOf(words)).toEqual(wanted)
      }
    }),
  )
})
