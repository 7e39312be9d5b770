import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexFeatures } from '../../../../dialogs/recognizers/intent/feature-index.ts'
import { featureCounts, vectorOf, WEIGHTS } from '../../../../dialogs/recognizers/intent/features.ts'
import { createVectoriser } from '../../../../dialogs/recognizers/intent/vectoriser.ts'

const word = fc.constantFrom('my', 'bike', 'was', 'nicked', 'lost', 'keys', 'tube', 'stolen', 'x', '12', '£', 'holborn')
const text = fc.array(word, { maxLength: 15 })

it('makes the very vector that counting by names makes, in whatever order texts come', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { minLength: 1, maxLength: 6 }), (known, asked) => {
      const names = [...new Set(known.flatMap((words) => featureCounts(words).flatMap((group) => [...group.keys()])))]
      const index = indexFeatures(names.join('\n'))
      const idf = Float32Array.from(names, (name, at) => name.length + at / 7)
      const vector = createVectoriser(index, idf, WEIGHTS)
      for (const words of asked) expect(vector(words)).toEqual(vectorOf(featureCounts(words), index, idf, WEIGHTS))
    }),
  )
})
