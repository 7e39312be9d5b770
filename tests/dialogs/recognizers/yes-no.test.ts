import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadingYesNo, readYesNo } from '../../../dialogs/recognizers/yes-no.ts'
import { ASKED, NO, UNCLEAR, YES } from './yes-no.cases.ts'

describe('reading yes or no', () => {
  it.each(YES)('takes "%s" as yes', (text) => expect(readYesNo(text)).toBe('yes'))
  it.each(NO)('takes "%s" as no', (text) => expect(readYesNo(text)).toBe('no'))
  it.each(UNCLEAR)('asks again after "%s"', (text) => expect(readYesNo(text)).toBe('unclear'))
  it.each(ASKED)('to "%s" reads "%s" as %s', (ask, text, answer) => expect(readYesNo(text, ask)).toBe(answer))

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, ask) => {
        expect(['yes', 'no', 'unclear']).toContain(readYesNo(text, ask))
        leadingYesNo(text)
      }),
    )
  })

  it('reads 10,000 characters in a few milliseconds', () => {
    for (const text of ['no '.repeat(3400), 'a'.repeat(10_000), ',.'.repeat(5000), '\uD800'.repeat(10_000)]) {
      const start = performance.now()
      readYesNo(text, text)
      leadingYesNo(text)
      expect(performance.now() - start).toBeLessThan(50)
    }
  })
})

describe('the yes or no that a text begins with', () => {
  it.each([
    ['no, the bike was blue', { answer: 'no', rest: 'the bike was blue' }],
    ['No. It was on Tuesday.', { answer: 'no', rest: 'It was on Tuesday.' }],
    ['nah it was red', { answer: 'no', rest: 'it was red' }],
    ['yes - and the wheel', { answer: 'yes', rest: 'and the wheel' }],
    ['no', undefined],
    ['no idea', undefined],
    ['no more than usual', undefined],
    ['the bike was blue', undefined],
    ['north of here', undefined],
  ])('of "%s"', (text, found) => expect(leadingYesNo(text)).toEqual(found))
})
