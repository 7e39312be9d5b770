import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  daysBetween,
  isDoubled,
  londonDate,
  londonNow,
  toInstant,
  weekday,
  withOffset,
} from '../../../dialogs/recognizers/london-time.ts'

describe('London time', () => {
  it.each([
    ['2026-01-15T12:00:00Z', '2026-01-15T12:00'],
    ['2026-07-15T12:00:00Z', '2026-07-15T13:00'],
    ['2026-07-15T23:30:00Z', '2026-07-16T00:30'],
    ['2026-03-29T00:59:00Z', '2026-03-29T00:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T02:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25T01:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25T01:30'],
  ])('%s is %s', (instant, local) => {
    expect(londonNow(Date.parse(instant))).toBe(local)
    expect(londonDate(Date.parse(instant))).toBe(local.slice(0, 10))
  })

  it.each([
    ['an ordinary winter time', '2026-01-15T12:00', '2026-01-15T12:00:00+00:00'],
    ['an ordinary summer time', '2026-07-15T09:05', '2026-07-15T09:05:00+01:00'],
    ['the hour left out in March, moved forward', '2026-03-29T01:30', '2026-03-29T02:30:00+01:00'],
    ['the hour that comes twice, the first of them', '2026-10-25T01:30', '2026-10-25T01:30:00+01:00'],
    ['the hour after it', '2026-10-25T02:00', '2026-10-25T02:00:00+00:00'],
    ['the hour before the change', '2026-10-25T00:30', '2026-10-25T00:30:00+01:00'],
  ])('%s has its offset', (_what, local, rfc) => {
    expect(withOffset(local)).toBe(rfc)
  })

  it.each([
    ['2026-10-25T01:00', true],
    ['2026-10-25T01:59', true],
    ['2026-10-25T00:59', false],
    ['2026-10-25T02:00', false],
    ['2026-03-29T01:30', false],
    ['2026-07-01T01:30', false],
  ])('%s comes twice: %s', (local, twice) => {
    expect(isDoubled(local)).toBe(twice)
  })

  it('reckons with dates without any time zone', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(weekday('2026-11-17')).toBe(2)
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
    expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31)
  })

  it('comes back from clock time to the instant, except in the hour that comes twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_262_304_000, max: 4_102_444_800 }), (seconds) => {
        const instant = Math.floor(seconds / 60) * 60_000
        const local = londonNow(instant)
        const back = toInstant(local)
        expect(londonNow(back)).toBe(local)
        if (!isDoubled(local)) expect(back).toBe(instant)
      }),
    )
  })
})
