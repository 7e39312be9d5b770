import { describe, expect, it } from 'vitest'
import { limitMessage } from '../../../dialogs/clocks/limit-words.ts'
import { addMonths, limitFrom } from '../../../dialogs/clocks/limits.ts'

describe('time limits', () => {
  it.each([
    ['collision-24-hour', '2026-11-22', '2026-11-23', '2026-11-23', 0],
    ['collision-24-hour', '2026-12-31', '2027-01-02', '2027-01-01', -1],
    ['collision-7-day', '2028-02-25', '2028-02-26', '2028-03-03', 6],
    ['section-172-28-day', '2026-03-01', '2026-03-01', '2026-03-29', 28],
    ['section-172-28-day', '2026-10-20', '2026-11-23', '2026-11-17', -6],
    ['right-to-review-3-month', '2026-11-30', '2026-12-01', '2027-02-28', 89],
    ['right-to-review-3-month', '2027-11-30', '2028-02-29', '2028-02-29', 0],
    ['procession-6-day', '2026-12-05', '2026-11-23', '2026-11-28', 5],
    ['procession-6-day', '2026-11-29', '2026-11-23', '2026-11-22', -1],
    ['evidence-overwrite', '2026-11-25', '2026-11-23', '2026-11-25', 2],
  ] as const)('%s from %s, seen on %s, ends on %s', (kind, from, today, due, daysLeft) => {
    expect(limitFrom(kind, from, today)).toEqual({ kind, due, daysLeft })
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months are %s', (date, months, after) => expect(addMonths(date, months)).toBe(after))

  it('says the last day in full, and something else when it is past', () => {
    expect(limitMessage({ kind: 'procession-6-day', due: '2026-11-28', daysLeft: 5 })).toContain(
      'Saturday 28 November 2026',
    )
    expect(limitMessage({ kind: 'procession-6-day', due: '2026-11-20', daysLeft: -3 })).toContain('as soon as you can')
  })
})
