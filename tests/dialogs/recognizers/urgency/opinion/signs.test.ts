import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNumbering, indexFeatures } from '../../../../../dialogs/recognizers/intent/feature-index.ts'
import { vectorOf, weighed } from '../../../../../dialogs/recognizers/intent/features.ts'
import { look } from '../../../../../dialogs/recognizers/urgency/look.ts'
import { knownSigns, SIGN_WEIGHTS, signsOf } from '../../../../../dialogs/recognizers/urgency/opinion/signs.ts'

const word = fc.constantFrom('he', 'has', 'a', 'knife', 'help', 'not', '12', 'yesterday', 'lars', 'mnie', 'gdzie', '火')
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const COMMON = new Set(['he', 'has', 'a'])

it('finds by number the very signs that it finds by name', () => {
  const signs = (of: string) => signsOf(look(of), of, COMMON)
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), text, (known, asked) => {
      const names = [...new Set(known.flatMap((one) => signs(one).flatMap((group) => [...group.keys()])))]
      const numbering = createNumbering()
      const index = indexFeatures(numbering.tableOf(names.map(numbering.numberOf)))
      const idf = Float32Array.from(names, (name, at) => name.length + at / 7)
      const byNumber = weighed(knownSigns(look(asked), asked, COMMON, index), idf, SIGN_WEIGHTS)
      expect(byNumber).toEqual(vectorOf(signs(asked), index, idf, SIGN_WEIGHTS))
    }),
  )
})
