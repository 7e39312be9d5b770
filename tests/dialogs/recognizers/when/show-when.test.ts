import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WhenValue } from '../../../../dialogs/answer-type.ts'
import { addDays, toInstant } from '../../../../dialogs/recognizers/london-time.ts'
import { readWhen } from '../../../../dialogs/recognizers/when/read-when.ts'
import { showTime, showWhen } from '../../../../dialogs/recognizers/when/show-when.ts'

const NOW = toInstant('2026-11-20T09:30')

describe('a time shown back', () => {
  it.each<[WhenValue, string]>([
    [{ date: '2026-11-17' }, 'Tuesday 17 November 2026'],
    [{ from: '2026-11-07', to: '2026-11-08' }, 'Saturday 7 to Sunday 8 November 2026'],
    [{ from: '2026-10-31', to: '2026-11-01' }, 'Saturday 31 October to Sunday 1 November 2026'],
    [{ from: '2025-12-31', to: '2026-01-01' }, 'Wednesday 31 December 2025 to Thursday 1 January 2026'],
    [{ start: '2026-11-17T19:30', end: '2026-11-17T19:30' }, 'Tuesday 17 November 2026 at 7:30pm'],
    [{ start: '2026-11-17T00:00', end: '2026-11-17T00:00' }, 'Tuesday 17 November 2026 at midnight'],
    [{ start: '2026-11-17T12:00', end: '2026-11-17T12:00' }, 'Tuesday 17 November 2026 at midday'],
    [{ start: '2026-11-17T18:00', end: '2026-11-17T20:00' }, 'Tuesday 17 November 2026, between 6pm and 8pm'],
    [
      { start: '2026-11-14T22:00', end: '2026-11-15T02:00' },
      'between 10pm on Saturday 14 November 2026 and 2am on Sunday 15 November 2026',
    ],
  ])('%o is "%s"', (value, words) => {
    expect(showWhen(value)).toBe(words)
  })

  it.each([
    ['00:30', '12:30am'],
    ['09:05', '9:05am'],
    ['12:15', '12:15pm'],
    ['23:00', '11pm'],
  ])('%s is %s', (time, words) => {
    expect(showTime(time)).toBe(words)
  })

  const past = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2026-11-20', -days))
  const minute = fc.integer({ min: 0, max: 1439 }).map((m) => new Date(m * 60_000).toISOString().slice(11, 16))

  it('is read as the same date again', () => {
    fc.assert(
      fc.property(past, (date) => {
        expect(readWhen(showWhen({ date }), NOW)).toEqual({ ok: true, value: { date } })
      }),
    )
  })

  it('is read as the same point and span again', () => {
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 3 }), minute, minute, (day, more, a, b) => {
        const date = addDays(day, -4)
        const point = { start: `${date}T${a}`, end: `${date}T${a}` }
        expect(readWhen(showWhen(point), NOW)).toEqual({ ok: true, value: point })
        const long = { start: `${date}T${a}`, end: `${addDays(date, more)}T${b}` }
        expect(readWhen(showWhen(long), NOW)).toEqual({ ok: true, value: long })
        if (a < b) {
          const short = { start: `${date}T${a}`, end: `${date}T${b}` }
          expect(readWhen(showWhen(short), NOW)).toEqual({ ok: true, value: short })
        }
      }),
    )
  })
})
