import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { londonNow, toInstant } from '../../../../dialogs/recognizers/london-time.ts'
import { findWhen } from '../../../../dialogs/recognizers/when/find-when.ts'
import { readWhen } from '../../../../dialogs/recognizers/when/read-when.ts'
import { MAX_READ, MAX_TOKENS, tokenize } from '../../../../dialogs/recognizers/when/tokenize.ts'

const words = (
  'monday tues sat last next this week weekend night morning at about between from and to - until 6 8 10 12 31 30th ' +
  '7.30pm 19:30 1930hrs half quarter past noon midnight yesterday today tomorrow tonight ago hours 2 days a an the of ' +
  'november feb 2026 26 / . , no sorry i mean before after since by gone early late christmas eve bank holiday or 00:00 ' +
  '29/02 2026-11-19 fortnight couple few years in 0 99 am pm not easter £ 1 24/7'
).split(' ')

const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '))
const instant = fc.integer({ min: 946_684_800, max: 2_524_608_000 }).map((seconds) => seconds * 1000)
const tense = fc.constantFrom<'past' | 'future' | 'any'>('past', 'future', 'any')

describe('times in hostile text', () => {
  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), sentence), instant, tense, (text, now, which) => {
        readWhen(text, now, which)
        findWhen(text, now, which)
      }),
      { numRuns: 1500 },
    )
  })

  it('are real, in order, and never after now and five minutes where the past is asked', () => {
    fc.assert(
      fc.property(sentence, instant, (text, now) => {
        const limit = londonNow(now + 5 * 60_000)
        const reading = readWhen(text, now)
        const values = [...(reading.ok ? [reading.value] : []), ...findWhen(text, now).map((each) => each.value)]
        for (const value of values) {
          const [first, last] =
            'date' in value
              ? [value.date, value.date]
              : 'from' in value
                ? [value.from, value.to]
                : [value.start, value.end]
          expect(Number.isFinite(Date.parse(first))).toBe(true)
          expect(first <= last).toBe(true)
          expect(first <= limit.slice(0, first.length)).toBe(true)
          expect(last <= limit.slice(0, last.length)).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('are mentioned where they stand', () => {
    fc.assert(
      fc.property(sentence, instant, (text, now) => {
        for (const each of findWhen(text, now)) expect(text.slice(each.start, each.end)).toBe(each.text)
      }),
    )
  })

  it('cost no more for a text past the bound', () => {
    expect(tokenize('at 8 '.repeat(10_000)).length).toBeLessThanOrEqual(MAX_TOKENS + 1)
    expect(tokenize('somewhere '.repeat(10_000)).at(-1)?.end).toBeLessThanOrEqual(MAX_READ)
  })

  const now = toInstant('2026-11-20T09:30')
  it.each([
    '1 ',
    'between 6 and ',
    'last ',
    'a couple of ',
    'saturda ',
    '1/',
    '1.',
    'no ',
    'half ',
    '12:30 AB12CDE ',
    '\ud800',
    '\u200b',
  ])('read %j over and over to the end', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    expect(readWhen(text, now)).toHaveProperty('ok')
    expect(Array.isArray(findWhen(text, now))).toBe(true)
  })
})
