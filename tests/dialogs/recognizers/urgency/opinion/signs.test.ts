import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNumbering, indexFeatures } from '../../../../../dialogs/recognizers/intent/feature-index.ts'
import { look } from '../../../../../dialogs/recognizers/urgency/look.ts'
import { createSigns, putSigns, SIGN_WEIGHTS } from '../../../../../dialogs/recognizers/urgency/opinion/signs.ts'

const word = fc.constantFrom('he', 'has', 'a', 'knife', 'help', 'not', '12', 'yesterday', 'lars', 'mnie', 'gdzie', '火')
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const COMMON = new Set(['he', 'has', 'a'])

/** The signs of a text by name, in the order in which they come. */
function named(of: string): readonly string[] {
  const names: string[] = []
  putSigns(look(of), of, COMMON, (_group, parts) => names.push(parts.join('')))
  return names
}

it('finds of a text those signs that a model knows, and counts each in its group', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), text, (told, asked) => {
      const known = [...new Set(told.flatMap(named))]
      const numbering = createNumbering()
      const index = indexFeatures(numbering.tableOf(known.map(numbering.numberOf)))
      const signs = createSigns(COMMON, index.getAll)(look(asked), asked)
      expect(signs).toHaveLength(SIGN_WEIGHTS.length)
      const counted = signs.flatMap(({ features, times }) => features.map((at, n) => [known[at] ?? '', times[n] ?? 0]))
      const wanted = new Map<string, number>()
      for (const name of named(asked)) if (known.includes(name)) wanted.set(name, (wanted.get(name) ?? 0) + 1)
      expect(new Map(counted.map(([name, often]) => [String(name), Number(often)]))).toEqual(wanted)
    }),
  )
})

it('sees what rules found, its words in their order, and its shape', () => {
  const names = named('he has a knife, help me?')
  for (const sign of ['whe', 'ba knife', 'tha a knife', 'r?', 'r+red', 'fhe has a'])
    expect([sign, names.includes(sign)]).toEqual([sign, true])
})
