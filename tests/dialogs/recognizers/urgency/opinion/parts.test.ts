import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../../../dialogs/recognizers/urgency/opinion/parts.ts'

describe('the parts of a text', () => {
  it('are its sentences, with what ends them', () => {
    expect(partsOf('My bin was not emptied. Is that you?\nhe is in my kitchen!! help')).toEqual([
      'My bin was not emptied.',
      'Is that you?',
      'he is in my kitchen!!',
      'help',
    ])
    expect(partsOf('at 5.30 he left')).toEqual(['at 5.30 he left'])
    expect(partsOf('')).toEqual([''])
  })

  it('are cut at commas and conjunctions where a sentence does not end', () => {
    const long =
      'i was at the shop for milk and bread because we had none and then i came home, he is in my kitchen with a bar'
    expect(partsOf(long)).toEqual([
      'i was at the shop for milk',
      'and bread',
      'because we had none',
      'and',
      'then i came home,',
      'he is in my kitchen with a bar',
    ])
    expect(partsOf('he came in, and then he left')).toEqual(['he came in, and then he left'])
  })

  it('are at most forty, and no word of any text is in none', () => {
    const text = fc.array(fc.constantFrom('a', 'and', 'he,', 'out.', 'help!', '\n', 'so', '?'), { maxLength: 300 })
    fc.assert(
      fc.property(text, (words) => {
        const parts = partsOf(words.join(' '))
        expect(parts.length).toBeLessThanOrEqual(40)
        const all = (of: readonly string[]) => of.join(' ').split(/\s+/).join('')
        expect(all(parts)).toBe(all(words))
      }),
    )
  })
})
