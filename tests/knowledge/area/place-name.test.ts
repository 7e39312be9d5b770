import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeKey, readPlace } from '../../../knowledge/area/place-name.ts'

describe('a place in people’s words', () => {
  it.each([
    ['SW1A 1AA', { kind: 'postcode', postcode: 'SW1A 1AA' }],
    ['my postcode is sw1a1aa please', { kind: 'postcode', postcode: 'SW1A 1AA' }],
    ['SE22', { kind: 'outward', outward: 'SE22' }],
    ['in se22.', { kind: 'outward', outward: 'SE22' }],
    ['Peckham', { kind: 'name', name: 'Peckham' }],
    ['I live in Peckham, London', { kind: 'name', name: 'Peckham' }],
    ['around Mill Lane in Exampleton', { kind: 'name', name: 'Mill Lane', within: 'Exampleton' }],
    ['Mill Hill, Barnet', { kind: 'name', name: 'Mill Hill', within: 'Barnet' }],
    ['the London Borough of Camden', { kind: 'name', name: 'Camden', hint: 'borough' }],
    ['Camden, the whole borough', { kind: 'name', name: 'Camden', hint: 'borough' }],
    ['Abbey ward, Merton', { kind: 'name', name: 'Abbey', within: 'Merton', hint: 'ward' }],
    ['near Holborn tube station', { kind: 'name', name: 'Holborn', hint: 'station' }],
    [
      'we had a lot of trouble last year at Holborn station with bikes',
      { kind: 'name', name: 'Holborn', hint: 'station' },
    ],
    ['???', undefined],
    ['', undefined],
  ])('"%s"', (said, expected) => expect(readPlace(said)).toEqual(expected))

  it('is never a fault, whatever is written', () =>
    fc.assert(fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (said) => void readPlace(said))))

  it('is compared without case, accents, marks and short forms', () => {
    expect(placeKey('Holborn & Covent Garden')).toBe(placeKey('holborn and covent garden'))
    expect(placeKey("St. James's St")).toBe('st jamess street')
    expect(placeKey('Ynys Môn')).toBe('ynys mon')
    expect(placeKey('Mill Rd')).toBe('mill road')
  })
})
