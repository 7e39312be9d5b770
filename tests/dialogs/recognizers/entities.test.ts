import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../dialogs/recognizers/entities.ts'

const NOW = Date.UTC(2026, 10, 20, 9, 30)
const found = (text: string) =>
  findEntities(text, NOW)
    .filter((entity) => entity.kind !== 'when')
    .map((entity) => `${entity.kind} ${String(entity.value)}`)

describe('finding entities', () => {
  it.each([
    [
      'my bike was nicked from outside Holborn station last night, black Trek, about six hundred quid',
      ['place Holborn station', 'colour black', 'make Trek', 'money 600.00'],
    ],
    ['two lads in a white van LK19 XYZ', ['people-count 2', 'colour white', 'vehicle-registration LK19XYZ']],
    ['on the A406 near Brent Cross, reg ab12 cde', ['place A406', 'place Brent Cross', 'vehicle-registration AB12CDE']],
    ['imei 490154203237518, call 07700 900123', ['imei 490154203237518', 'phone +447700900123']],
    ['crime ref 01/1234567/26', ['crime-reference 01/1234567/26']],
    ['22 Acacia Road, N1 9GU', ['place 22 Acacia Road', 'postcode N1 9GU']],
    ['frame number WTU123456X, sam@example.com', ['frame-number WTU123456X', 'email sam@example.com']],
    ['reg “ab12 cde” – it’s £50', ['vehicle-registration AB12CDE', 'money 50.00']],
    ['between 4PM and 6PM on platform 4a', []],
    ['', []],
  ])('in %j finds %j', (text, expected) => expect(found(text)).toEqual(expected))

  it('finds when', () => {
    expect(findEntities('it was nicked yesterday', NOW).map((entity) => entity.kind)).toEqual(['when'])
  })

  it('never claims a piece of the text twice, keeps their order, and quotes the text', () => {
    const words =
      'reg,AB12,CDE,SW1A,1AA,07700,900123,£,600,quid,two,lads,in,the,M25,J10,on,20/11/2026,at,4pm,black,Trek,sam@example.com,\u200b,\ud800,’,frame number,1k,-,/,.'.split(
        ',',
      )
    const text = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 300 }),
    )
    fc.assert(
      fc.property(text, (said) => {
        const entities = findEntities(said, NOW)
        return entities.every(
          (entity, i) =>
            entity.text === said.slice(entity.start, entity.end) &&
            entity.end > entity.start &&
            entity.start >= (entities[i - 1]?.end ?? 0),
        )
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '1 ',
    '1-',
    '1k ',
    'a@a.',
    'reg a1 ',
    'in The ',
    '07700 ',
    'two thousand ',
    'junction 1 of M1 ',
    '\ud800',
    '((+',
  ])('gets to the end of 10,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    expect(Array.isArray(findEntities(text, NOW))).toBe(true)
  })
})
