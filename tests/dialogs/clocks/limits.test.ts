import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBusinessDays } from '../../../dialogs/clocks/business-days.ts'
import { limitMessage } from '../../../dialogs/clocks/limit-words.ts'
import { addMonths, collisionLimit, isPast, limitFrom } from '../../../dialogs/clocks/limits.ts'
import { londonNow, toInstant } from '../../../dialogs/recognizers/london-time.ts'
import { bankHolidaysOf } from '../../../knowledge/bank-holidays.ts'

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
    ['complaint-review-28-day', '2026-12-10', '2026-12-10', '2027-01-07', 28],
    ['complaint-review-28-day', '2028-02-10', '2028-03-10', '2028-03-09', -1],
    ['data-request-1-month', '2026-01-31', '2026-01-31', '2026-02-28', 28],
    ['data-request-1-month', '2026-12-31', '2027-01-05', '2027-01-31', 26],
    ['single-justice-21-day', '2026-12-20', '2027-01-01', '2027-01-10', 9],
    ['section-172-28-day', '2026-12-20', '2026-12-20', '2027-01-17', 28],
    ['section-172-28-day', '2028-02-10', '2028-02-10', '2028-03-09', 28],
    ['section-172-28-day', '2026-10-20', '2026-10-20', '2026-11-17', 28],
    ['section-172-28-day', '2026-03-20', '2026-03-29', '2026-04-17', 19],
    ['collision-24-hour', '2026-10-24', '2026-10-25', '2026-10-25', 0],
    ['collision-24-hour', '2028-02-28', '2028-02-28', '2028-02-29', 1],
    ['right-to-review-3-month', '2026-10-31', '2026-11-23', '2027-01-31', 69],
    ['procession-6-day', '2027-01-03', '2026-12-27', '2026-12-27', 0],
    ['procession-6-day', '2028-03-03', '2028-02-25', '2028-02-25', 0],
    ['footage-7-to-31-day', '2026-11-22', '2026-11-23', '2026-11-29', 6],
    ['footage-7-to-31-day', '2026-11-16', '2026-11-23', '2026-11-23', 0],
    ['footage-7-to-31-day', '2026-11-01', '2026-11-23', '2026-11-23', 0],
    ['footage-7-to-31-day', '2026-10-23', '2026-11-23', '2026-11-23', 0],
    ['footage-7-to-31-day', '2026-10-22', '2026-11-23', '2026-11-22', -1],
    ['footage-7-to-31-day', '2026-12-28', '2026-12-29', '2027-01-04', 6],
    ['footage-7-to-31-day', '2028-02-25', '2028-02-26', '2028-03-03', 6],
    ['footage-7-to-31-day', '2026-10-20', '2026-10-25', '2026-10-27', 2],
    ['treasure-14-day', '2026-12-20', '2026-12-21', '2027-01-03', 13],
    ['treasure-14-day', '2028-02-20', '2028-03-06', '2028-03-05', -1],
    ['march-notice-28-day', '2026-12-28', '2026-11-23', '2026-11-30', 7],
    ['march-notice-28-day', '2028-03-10', '2028-02-12', '2028-02-11', -1],
    ['data-complaint-30-day', '2026-12-10', '2026-12-10', '2027-01-09', 30],
    ['data-complaint-30-day', '2028-02-10', '2028-02-10', '2028-03-11', 30],
  ] as const)('%s from %s, seen on %s, ends on %s', (kind, from, today, due, daysLeft) => {
    expect(limitFrom(kind, from, today)).toEqual({ kind, due, daysLeft, past: daysLeft < 0 })
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months are %s', (date, months, after) => expect(addMonths(date, months)).toBe(after))

  it.each([
    ['a plain month', 'england-wales', '2026-11-02', '2026-11-30'],
    ['over Christmas and New Year in England', 'england-wales', '2026-12-14', '2027-01-14'],
    ['over Christmas and New Year in Scotland, with a second day in January', 'scotland', '2026-12-14', '2027-01-15'],
    ['over Easter in England', 'england-wales', '2026-03-23', '2026-04-22'],
    ['over Easter in Scotland, where Monday counts', 'scotland', '2026-03-23', '2026-04-21'],
    ['over 12 July in Northern Ireland', 'northern-ireland', '2026-07-01', '2026-07-30'],
    ['the same days in England', 'england-wales', '2026-07-01', '2026-07-29'],
  ] as const)('20 working days: %s', (_, nation, from, due) => {
    const holidays = bankHolidaysOf(nation)
    expect(limitFrom('information-request-20-working-day', from, from, holidays).due).toBe(due)
  })

  it('30 working days are ten more than 20', () => {
    const holidays = bankHolidaysOf('england-wales')
    const twenty = limitFrom('information-request-20-working-day', '2026-12-14', '2026-12-14', holidays).due
    expect(limitFrom('review-answer-30-working-day', '2026-12-14', '2026-12-14', holidays).due).toBe(
      addBusinessDays(twenty, 10, holidays),
    )
  })

  it('says the last day in full, and something else when it is past', () => {
    expect(limitMessage({ kind: 'procession-6-day', due: '2026-11-28', daysLeft: 5, past: false })).toContain(
      'Saturday 28 November 2026',
    )
    expect(limitMessage({ kind: 'procession-6-day', due: '2026-11-20', daysLeft: -3, past: true })).toContain(
      'as soon as you can',
    )
  })
})

describe('the 24 hours after a crash, by the hour', () => {
  const point = (at: string) => ({ start: at, end: at })
  it.each([
    ['an ordinary day', point('2026-11-22T18:00'), '2026-11-23T10:00', '2026-11-23', '18:00', false],
    ['to the minute', point('2026-11-22T18:00'), '2026-11-23T18:00', '2026-11-23', '18:00', false],
    ['a minute later', point('2026-11-22T18:00'), '2026-11-23T18:01', '2026-11-23', '18:00', true],
    [
      'over the end of summer time, an hour earlier by the clock',
      point('2026-10-24T18:00'),
      '2026-10-25T16:00',
      '2026-10-25',
      '17:00',
      false,
    ],
    [
      'over the start of summer time, an hour later by the clock',
      point('2026-03-28T18:00'),
      '2026-03-29T18:30',
      '2026-03-29',
      '19:00',
      false,
    ],
    [
      'over the start of summer time, never after the day itself',
      point('2026-03-28T23:30'),
      '2026-03-29T12:00',
      '2026-03-29',
      '23:59',
      false,
    ],
    [
      'just before the end of summer time, when the 24 hours end on the same day',
      point('2026-10-25T00:30'),
      '2026-10-25T23:31',
      '2026-10-25',
      '23:30',
      true,
    ],
    [
      'in the hour that comes twice, from the first',
      point('2026-10-25T01:30'),
      '2026-10-26T00:00',
      '2026-10-26',
      '00:30',
      false,
    ],
    ['on a leap day', point('2028-02-28T21:00'), '2028-02-29T21:00', '2028-02-29', '21:00', false],
    ['New Year’s Eve', point('2026-12-31T23:15'), '2027-01-01T09:00', '2027-01-01', '23:15', false],
    [
      'a span counts from its beginning',
      { start: '2026-11-22T18:00', end: '2026-11-22T22:00' },
      '2026-11-23T19:00',
      '2026-11-23',
      '18:00',
      true,
    ],
  ])('%s', (_, when, now, due, at, past) => {
    expect(collisionLimit(when, toInstant(now))).toMatchObject({ due, at, past })
    expect(isPast('collision-24-hour', when, toInstant(now))).toBe(past)
  })

  it('is by the day where no time is known', () => {
    const limit = collisionLimit({ date: '2026-11-22' }, toInstant('2026-11-23T23:00'))
    expect(limit).toMatchObject({ due: '2026-11-23', past: false })
    expect(limit.at).toBeUndefined()
  })

  it('is never told later than it is, nor an hour too early but for midnight', () => {
    const minutes = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 })
    fc.assert(
      fc.property(minutes, (since) => {
        const start = Date.parse('2026-01-01T00:00:00Z') + since * 60_000
        const when = point(londonNow(start))
        const ends = toInstant(when.start) + 24 * 3_600_000
        const { due, at = '', past } = collisionLimit(when, ends)
        const told = toInstant(`${due}T${at}`)
        expect(past).toBe(false)
        expect(told).toBeLessThanOrEqual(ends)
        expect(ends - told).toBeLessThan(at === '23:59' ? 62 * 60_000 : 60 * 60_000 + 1)
        expect(collisionLimit(when, ends + 60_000).past).toBe(true)
      }),
    )
  })

  it('counts days from the day itself', () => {
    expect(collisionLimit(point('2026-10-25T00:30'), toInstant('2026-10-25T08:00')).daysLeft).toBe(0)
    expect(collisionLimit(point('2026-11-22T18:00'), toInstant('2026-11-22T19:00')).daysLeft).toBe(1)
  })

  it('says midnight as the start of its day', () => {
    const limit = collisionLimit(point('2026-11-22T00:00'), toInstant('2026-11-22T10:00'))
    expect(limitMessage(limit)).toContain('by midnight at the start of Monday 23 November 2026')
  })

  it('says the hour with the day', () => {
    const limit = collisionLimit(point('2026-11-22T18:30'), toInstant('2026-11-23T10:00'))
    expect(limitMessage(limit)).toContain('6:30pm on Monday 23 November 2026')
    expect(limitMessage({ ...limit, past: true })).toContain('More than 24 hours')
  })
})

describe('footage whose end is not known', () => {
  const told = (from: string) => limitMessage(limitFrom('footage-7-to-31-day', from, '2026-11-23'))
  it.each([
    ['2026-11-22', /from Sunday 29 November 2026 on.*keep a copy now/],
    ['2026-11-10', /any day now.*keep a copy today/],
    ['2026-10-01', /may be gone.*look now/],
  ])('filmed on %s', (from, words) => expect(told(from)).toMatch(words))

  it.each(['2026-11-22', '2026-11-10', '2026-10-01'])('is never said to be sure: %s', (from) => {
    expect(told(from)).toMatch(/^Many cameras .* may /)
  })
})

describe('every limit', () => {
  it.each([
    'collision-24-hour',
    'collision-7-day',
    'section-172-28-day',
    'right-to-review-3-month',
    'procession-6-day',
    'evidence-overwrite',
    'complaint-review-28-day',
    'data-request-1-month',
    'information-request-20-working-day',
    'single-justice-21-day',
    'review-answer-30-working-day',
    'footage-7-to-31-day',
    'treasure-14-day',
    'march-notice-28-day',
    'data-complaint-30-day',
  ] as const)('%s is told in sentences of 25 words at most, open and past', (kind) => {
    for (const past of [false, true])
      for (const daysLeft of [0, 9]) {
        const said = limitMessage({ kind, due: '2026-11-28', daysLeft, at: '18:30', past })
        expect(said.split(/[.]\s/).filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([])
        expect(said).not.toMatch(/[{}!]/)
      }
  })
})

describe('whether a limit is over', () => {
  it.each([
    ['section-172-28-day', '2026-10-26', false],
    ['section-172-28-day', '2026-10-25', true],
    ['right-to-review-3-month', '2026-08-23', false],
    ['right-to-review-3-month', '2026-08-22', true],
    ['nip-14-day', '2026-11-09', false],
    ['nip-14-day', '2026-11-08', true],
  ] as const)('%s from %s, seen on 23 November 2026: %s', (clock, date, past) => {
    expect(isPast(clock, { date }, toInstant('2026-11-23T12:00'))).toBe(past)
  })
})
