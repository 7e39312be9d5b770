import { describe, expect, it } from 'vitest'
import { changeOf, compare } from '../../../knowledge/area/compare.ts'
import { addMonths } from '../../../knowledge/area/months.ts'
import { figures, monthsTo, steady } from './samples.ts'

const TWO_YEARS = monthsTo(202609, 24)

describe('a year laid beside the year before', () => {
  const here = steady(TWO_YEARS, {
    burglary: [2, 1],
    'bicycle-theft': [40, 20],
    shoplifting: [30, 30],
    'violent-crime': [25, 25],
    robbery: [1, 1],
  })

  it('tells the three most common kinds, with both sums', () => {
    const compared = compare(figures(here))
    expect(compared?.top.map(({ kind, now, before }) => [kind, now, before])).toEqual([
      ['bicycle-theft', 480, 240],
      ['shoplifting', 360, 360],
      ['violent-crime', 300, 300],
    ])
    expect(compared).toMatchObject({ from: 202510, to: 202609, before: { from: 202410, to: 202509 }, missing: [] })
    expect(compared?.all).toMatchObject({ now: 1176, before: 924 })
  })

  it('tells a kind that was asked for too, however rare', () =>
    expect(compare(figures(here), ['robbery', 'shoplifting'])?.asked).toMatchObject([{ kind: 'robbery', now: 12 }]))

  it('never tells violence and sexual offences of a street, a station or the homes around a postcode', () => {
    for (const kind of ['street', 'station', 'small-area'] as const) {
      const compared = compare(figures(here, { kind }), ['violent-crime'])
      expect(compared?.top.map((one) => one.kind)).toEqual(['bicycle-theft', 'shoplifting', 'burglary'])
      expect(compared).toMatchObject({ asked: [], held: ['violent-crime'] })
    }
  })

  it('sets it beside the borough by how many of every hundred', () => {
    const around = steady(TWO_YEARS, { 'bicycle-theft': [100, 100], 'violent-crime': [300, 300] })
    const [first] = compare(figures(here, { around }))?.top ?? []
    expect(first).toMatchObject({ share: 41, around: { now: 1200, share: 25 } })
  })

  it('leaves the borough out where its months are others', () => {
    const around = steady(monthsTo(202608, 24), { 'bicycle-theft': [100, 100] })
    expect(compare(figures(here, { around }))?.top[0]?.around).toBeUndefined()
  })
})

describe('months without figures', () => {
  it('are left out of both years, and named', () => {
    const gap = TWO_YEARS.filter((month) => month !== 202505)
    const compared = compare(figures(steady(gap, { burglary: [10, 10] })))
    expect(compared).toMatchObject({ missing: [202605], from: 202510, to: 202609 })
    expect(compared?.all).toMatchObject({ now: 110, before: 110 })
  })

  it('are not compared where more than three are missing', () => {
    const gaps = TWO_YEARS.filter((month) => month < 202501 || month > 202504)
    const compared = compare(figures(steady(gaps, { burglary: [10, 10] })))
    expect(compared?.before).toBeUndefined()
    expect(compared?.all).toEqual({ now: 120 })
  })

  it('are no year before where only thirteen are known', () => {
    const compared = compare(figures(steady(monthsTo(202512, 13), { burglary: [10, 10] })))
    expect(compared).toMatchObject({ from: 202501, to: 202512, missing: [] })
    expect(compared?.before).toBeUndefined()
  })

  it('begin the year where the first known one is', () => {
    const compared = compare(figures(steady(monthsTo(202512, 2), { burglary: [10, 10] })))
    expect(compared).toMatchObject({ from: 202511, to: 202512, missing: [] })
  })

  it('are nothing at all where there are none', () => expect(compare(figures(steady([], {})))).toBeUndefined())
})

describe('a change', () => {
  it.each([
    [19, 60, { kind: 'few' }],
    [60, 19, { kind: 'few' }],
    [67, 47, { kind: 'same' }],
    [1307, 2293, { kind: 'moved', percent: -43 }],
    [791, 501, { kind: 'moved', percent: 58 }],
    [100_000, 100_001, { kind: 'same' }],
  ])('from %i this year, %i before', (now, before, expected) => expect(changeOf(now, before)).toEqual(expected))
})

describe('months', () => {
  it('go over the end of a year, both ways', () => {
    expect(addMonths(202601, -1)).toBe(202512)
    expect(addMonths(202512, 13)).toBe(202701)
    expect(addMonths(202603, -24)).toBe(202403)
  })
})
