import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBusinessDays, isBusinessDay } from '../../../dialogs/clocks/business-days.ts'
import { nipAsDeadline, nipDeadline } from '../../../dialogs/clocks/nip.ts'
import { nipMessage } from '../../../dialogs/clocks/nip-words.ts'
import { addDays, daysBetween } from '../../../dialogs/recognizers/london-time.ts'
import { bankHolidaysOf } from '../../../knowledge/bank-holidays.ts'

const england = { holidays: bankHolidaysOf('england-wales') }
const scotland = { holidays: bankHolidaysOf('scotland') }
const ireland = { holidays: bankHolidaysOf('northern-ireland') }

describe('the last day on which a notice can be served', () => {
  it.each([
    ['an ordinary spring day', '2026-03-01', '2026-03-15'],
    ['over the new year', '2026-12-20', '2027-01-03'],
    ['a leap day', '2028-02-29', '2028-03-14'],
    ['over a leap day', '2028-02-20', '2028-03-05'],
    ['over the end of February in an ordinary year', '2027-02-20', '2027-03-06'],
    ['over the start of summer time', '2026-03-22', '2026-04-05'],
    ['over the end of summer time', '2026-10-18', '2026-11-01'],
    ['New Year’s Eve', '2026-12-31', '2027-01-14'],
  ])('is 14 days after the offence: %s', (_, offence, due) => {
    expect(nipDeadline(offence, offence, england)).toMatchObject({ due, daysLeft: 14 })
  })
})

describe('the last day to post a first-class letter', () => {
  it.each([
    ['Christmas, Boxing Day and New Year in England', '2026-12-20', england, '2026-12-29'],
    ['2 January in Scotland, taken on Monday 4', '2026-12-21', scotland, '2026-12-29'],
    ['the same dates in England', '2026-12-21', england, '2026-12-30'],
    ['a plain week', '2026-11-02', england, '2026-11-12'],
    ['service due on a Sunday', '2026-03-01', england, '2026-03-11'],
    ['service due on Easter Monday', '2026-03-23', england, '2026-03-31'],
    ['Easter in Scotland, where Monday is no holiday', '2026-03-24', scotland, '2026-04-02'],
    ['Easter in England, a day later', '2026-03-24', england, '2026-04-01'],
    ['12 July in Northern Ireland', '2026-06-30', ireland, '2026-07-09'],
    ['12 July is no holiday in England', '2026-06-30', england, '2026-07-10'],
  ])('leaves two business days: %s', (_, offence, options, posting) => {
    expect(nipDeadline(offence, offence, options).lastPostingDay).toBe(posting)
  })

  it('is always a business day from which two more end by the last day of service, and the next one is too late', () => {
    const days = fc.integer({ min: 0, max: 4 * 365 }).map((past) => addDays('2024-01-05', past))
    const nations = fc.constantFrom(england, scotland, ireland)
    fc.assert(
      fc.property(days, nations, (offence, nation) => {
        const { lastPostingDay, due } = nipDeadline(offence, offence, nation)
        expect(isBusinessDay(lastPostingDay, nation.holidays)).toBe(true)
        expect(addBusinessDays(lastPostingDay, 2, nation.holidays) <= due).toBe(true)
        const next = addBusinessDays(lastPostingDay, 1, nation.holidays)
        expect(addBusinessDays(next, 2, nation.holidays) > due).toBe(true)
      }),
    )
  })
})

describe('how a report stands', () => {
  it.each([
    ['the same day', '2026-11-10', '2026-11-10', 'in-time', 14],
    ['two days before the cut-off', '2026-11-10', '2026-11-15', 'in-time', 9],
    ['one day before the cut-off', '2026-11-10', '2026-11-16', 'urgent', 8],
    ['on the cut-off', '2026-11-10', '2026-11-17', 'urgent', 7],
    ['one day after the cut-off', '2026-11-10', '2026-11-18', 'late', 6],
    ['on the last day of service', '2026-11-10', '2026-11-24', 'late', 0],
    ['one day too late', '2026-11-10', '2026-11-25', 'past-14-days', -1],
    ['over the end of summer time', '2026-10-20', '2026-10-27', 'urgent', 7],
  ])('%s', (_, offence, today, status, daysLeft) => {
    expect(nipDeadline(offence, today, england)).toMatchObject({ status, daysLeft })
  })

  it('follows the cut-off of the force', () => {
    const options = { ...england, reportWithinDays: 10 }
    expect(nipDeadline('2026-11-10', '2026-11-18', options)).toMatchObject({
      reportBy: '2026-11-20',
      status: 'in-time',
    })
  })

  it('makes an exception where there was a crash, and where no warning is needed', () => {
    expect(nipDeadline('2026-11-01', '2026-11-23', { ...england, collision: true }).status).toBe('nip-exempt-accident')
    expect(nipDeadline('2026-11-01', '2026-11-23', { ...england, needsNip: false }).status).toBe('no-14-day-rule')
  })

  it('counts daysLeft to the last day of service for every pair of days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 40 }), (start, later) => {
        const offence = addDays('2024-01-05', start)
        const today = addDays(offence, later)
        const nip = nipDeadline(offence, today, england)
        expect(nip.daysLeft).toBe(14 - later)
        expect(daysBetween(offence, nip.due)).toBe(14)
        expect(nip.status === 'past-14-days').toBe(later > 14)
      }),
    )
  })
})

describe('what is told', () => {
  const told = (today: string, options: object = {}) =>
    nipMessage(nipDeadline('2026-11-20', today, { ...england, ...options }), today).join(' ')

  it.each([
    [
      'in time',
      '2026-11-23',
      {},
      [
        'until Friday 27 November 2026',
        'must arrive by Friday 4 December 2026',
        'usually be posted by Wednesday 2 December 2026',
      ],
    ],
    ['on the day before the cut-off', '2026-11-26', {}, ['Send this today', 'by Friday 4 December 2026']],
    [
      'late',
      '2026-11-30',
      {},
      ['may not have time', 'posted by Wednesday 2 December 2026', 'kept|keep it as information'],
    ],
    ['late, after the last posting day', '2026-12-03', {}, ['may not have time', 'post may take longer']],
    ['past', '2026-12-05', {}, ['too late for most', 'ended on Friday 4 December 2026', 'can still report']],
    [
      'a crash',
      '2026-11-23',
      { collision: true },
      ['crash', '14-day rule does not usually apply', 'Friday 4 December 2026'],
    ],
    ['a crash long ago', '2026-12-24', { collision: true }, ['14-day rule does not usually apply.$']],
    ['no rule', '2026-12-05', { needsNip: false }, ['may not hold', 'can still report']],
  ] as const)('says how it stands, with dates in full words: %s', (_, today, options, words) => {
    for (const part of words) expect(told(today, options)).toMatch(new RegExp(part))
    expect(told(today, options)).not.toMatch(/we will|police will|!/i)
  })

  it('has sentences of 25 words at most, in every status on every day', () => {
    for (const options of [{}, { collision: true }, { needsNip: false }])
      for (let day = 0; day < 20; day += 1) {
        const sentences = told(addDays('2026-11-20', day), options).split(/[.]\s/)
        expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([])
      }
  })

  it('goes into the submission as nip-14-day', () => {
    expect(nipAsDeadline(nipDeadline('2026-11-20', '2026-11-23', england))).toEqual({
      kind: 'nip-14-day',
      due: '2026-12-04',
      daysLeft: 11,
    })
  })
})
