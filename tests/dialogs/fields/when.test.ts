import { describe, expect, it } from 'vitest'
import { whenKind } from '../../../dialogs/fields/when.ts'
import { toInstant } from '../../../dialogs/recognizers/london-time.ts'

const now = toInstant('2026-11-20T09:30')
const past = { kind: 'when' } as const
const future = { kind: 'when', tense: 'future' } as const

describe('the field kind when', () => {
  it('reads a span and says it back in full words', () => {
    const reading = whenKind.read('between 6 and 8 on Tuesday evening', past, { now })
    expect(reading.ok && whenKind.display(reading.value, past)).toBe('Tuesday 17 November 2026, between 6pm and 8pm')
  })

  it.each([
    ['tomorrow', 'The date it happened must be today or in the past'],
    ['31 February', 'There is no 31 February. Enter a real date'],
    ['29/02/2026', 'There is no 29 February 2026. Enter a real date'],
    ['11/23/2026', 'Enter the day first, then the month, then the year'],
    ['half 8 yesterday', 'Say if it was in the morning or the evening, like "8pm yesterday"'],
    ['', 'Enter the date it happened'],
    ['Monday 17 November 2026', '17 November 2026 is a Tuesday. Check the day and the date'],
  ])('answers %j with "%s"', (text, say) => {
    expect(whenKind.read(text, past, { now })).toMatchObject({ ok: false, say })
  })

  it.each([
    ['next Tuesday', { date: '2026-11-24' }],
    ['Saturday week', { date: '2026-11-28' }],
    ['in three weeks', { date: '2026-12-11' }],
    ['in 5 days', { date: '2026-11-25' }],
    ['5 December', { date: '2026-12-05' }],
    ['tomorrow at 6pm', { start: '2026-11-21T18:00', end: '2026-11-21T18:00' }],
    ['within 30 days', { date: '2026-12-20' }],
  ])('asked about the future, %s is %o', (text, value) => {
    expect(whenKind.read(text, future, { now })).toEqual({ ok: true, value })
  })

  it('gives the intake RFC 3339 with London time', () => {
    expect(whenKind.intake({ start: '2026-07-01T19:30', end: '2026-07-01T20:00' }, past)).toEqual({
      start: '2026-07-01T19:30:00+01:00',
      end: '2026-07-01T20:00:00+01:00',
    })
    expect(whenKind.intake({ date: '2026-07-01' }, past)).toEqual({ date: '2026-07-01' })
    expect(whenKind.intake({ from: '2026-07-01', to: '2026-07-02' }, past)).toEqual({
      from: '2026-07-01',
      to: '2026-07-02',
    })
  })

  it('knows what still fits', () => {
    expect(whenKind.fits({ date: '2026-07-01' }, past)).toBe(true)
    expect(whenKind.fits({ start: '2026-07-01T19:30', end: '2026-07-01T19:30' }, past)).toBe(true)
    expect(whenKind.fits({ date: '2026-02-31' }, past)).toBe(false)
    expect(whenKind.fits('2026-07-01', past)).toBe(false)
    expect(whenKind.fits(['2026-07-01'], past)).toBe(false)
    expect(whenKind.fits({ from: '2026-07-02', to: '2026-07-01' }, past)).toBe(false)
  })
})
