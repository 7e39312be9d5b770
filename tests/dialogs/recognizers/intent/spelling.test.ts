import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsWithin } from '../../../../dialogs/recognizers/intent/edits.ts'
import { createSpeller } from '../../../../dialogs/recognizers/intent/spelling.ts'
import { sortWords } from '../../../../dialogs/recognizers/intent/spelling-words.ts'

describe('counting edits', () => {
  it.each([
    ['bike', 'bike', 0],
    ['bike', 'bkie', 1],
    ['stolen', 'stollen', 1],
    ['insurance', 'insurence', 1],
    ['reference', 'refrense', 2],
    ['cat', 'dog', 3],
  ])('%s to %s takes %i', (a, b, edits) => {
    expect(editsWithin(a, b, 3)).toBe(edits)
    expect(editsWithin(b, a, 3)).toBe(edits)
  })

  it('says one more than the bound where it is passed', () => {
    expect(editsWithin('cat', 'dog', 1)).toBe(2)
    expect(editsWithin('a', 'a'.repeat(40), 2)).toBe(3)
  })

  it('is the same both ways, and nothing for a word and itself', () => {
    const word = fc.stringMatching(/^[a-e]{0,10}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editsWithin(a, b, 4)).toBe(editsWithin(b, a, 4))
        expect(editsWithin(a, a, 4)).toBe(0)
      }),
    )
  })
})

describe('repairing words', () => {
  const counts = new Map([
    ['bicycle', 25],
    ['stolen', 25],
    ['stoln', 1],
    ['knackered', 1],
    ['insurance', 3],
    ['brake', 1],
    ['bike', 9],
  ])
  const speller = createSpeller(sortWords(counts, ['broke', 'biker']))

  it.each([
    ['bycicle stollen', 'bicycle stolen'],
    ['bicycel', 'bicycle'],
    ['bycicel', 'bycicel'],
    ['stoln', 'stolen'],
    ['knackered', 'knackered'],
    ['insurrance', 'insurance'],
    ['insurrence', 'insurance'],
    ['broke', 'broke'],
    ['biker', 'biker'],
    ['bik', 'bik'],
    ['zzzz 1234', 'zzzz 1234'],
  ])('%s becomes %s', (said, meant) => {
    expect(speller.repair(said.split(' ')).join(' ')).toBe(meant)
  })

  it('repairs no more than twenty words of a message', () => {
    const repaired = speller.repair(new Array<string>(30).fill('stollen'))
    expect(repaired.filter((word) => word === 'stolen').length).toBe(20)
  })
})
