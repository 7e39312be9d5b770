import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { londonNow } from '../../dialogs/recognizers/london-time.ts'
import type { SwitchedOffAt } from '../../dialogs/switches.ts'
import { anyOff, offByRule, type TopicRule, WEEKDAYS } from '../../dialogs/topic-rules.ts'
import { bankHolidaysOf } from '../../knowledge/bank-holidays.ts'

const holidays = bankHolidaysOf('england-wales')
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const staffed: TopicRule = {
  topic: 'crime-robbery',
  reason: 'Staffed by day',
  open: [{ days: WORKDAYS, from: '08:00', to: '20:00' }],
}
const off = offByRule(staffed, holidays)
const at = (local: string) => Date.parse(local)

describe('a rule without hours', () => {
  it('is off at all times, with the force’s words, and not for another topic', () => {
    const never = offByRule({ topic: 'a', reason: 'No', say: 'Never here.', instead: ['h.council'] }, holidays)
    expect(never('a', 0)).toEqual({ reason: 'No', say: 'Never here.', instead: ['h.council'] })
    expect(never('b', 0)).toBeUndefined()
  })
})

describe('opening hours', () => {
  it.each([
    ['just before it opens', '2026-11-23T07:59:59Z', '2026-11-23T08:00:00Z'],
    ['on its first minute', '2026-11-23T08:00:00Z', undefined],
    ['on its last minute', '2026-11-23T19:59:59Z', undefined],
    ['when it closes', '2026-11-23T20:00:00Z', '2026-11-24T08:00:00Z'],
    ['on a Friday night, until Monday', '2026-11-20T21:00:00Z', '2026-11-23T08:00:00Z'],
    ['in summer, by London time', '2026-07-01T06:30:00Z', '2026-07-01T07:00:00Z'],
    ['in summer, once open', '2026-07-01T07:00:00Z', undefined],
    ['over the change to winter time', '2026-10-24T12:00:00Z', '2026-10-26T08:00:00Z'],
    ['over the change to summer time', '2026-03-28T12:00:00Z', '2026-03-30T07:00:00Z'],
  ])('%s', (_, now, until) => {
    const expected = until === undefined ? undefined : { reason: 'Staffed by day', until: at(until) }
    expect(off('crime-robbery', at(now))).toEqual(expected)
  })

  it('hold on bank holidays unless the rule says otherwise', () => {
    const christmas = at('2026-12-25T10:00:00Z')
    expect(off('crime-robbery', christmas)).toBeUndefined()
    const shut = offByRule({ ...staffed, closedOnBankHolidays: true }, holidays)
    expect(shut('crime-robbery', christmas)?.until).toBe(at('2026-12-29T08:00:00Z'))
  })

  it('may run to midnight and on from it', () => {
    const night = offByRule(
      {
        ...staffed,
        open: [
          { days: ['fri'], from: '22:00', to: '24:00' },
          { days: ['sat'], from: '00:00', to: '04:00' },
        ],
      },
      holidays,
    )
    expect(night('crime-robbery', at('2026-11-20T23:59:00Z'))).toBeUndefined()
    expect(night('crime-robbery', at('2026-11-21T00:00:00Z'))).toBeUndefined()
    expect(night('crime-robbery', at('2026-11-21T04:00:00Z'))?.until).toBe(at('2026-11-27T22:00:00Z'))
  })

  it('tell no opening where there is none', () => {
    const none = offByRule({ ...staffed, open: [] }, holidays)
    expect(none('crime-robbery', 0)).toEqual({ reason: 'Staffed by day' })
  })

  it('always open when they say so, and not before', () => {
    const hours = fc
      .tuple(
        fc.subarray([...WEEKDAYS], { minLength: 1 }),
        fc.integer({ min: 0, max: 22 }),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([days, from, length]) => ({
        days,
        from: `${String(from).padStart(2, '0')}:00`,
        to: `${String(Math.min(24, from + length)).padStart(2, '0')}:00`,
      }))
    const times = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') })
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1, maxLength: 4 }), times, (open, now) => {
        const by = offByRule({ ...staffed, open }, new Set())
        const until = by('crime-robbery', now)?.until
        if (until === undefined) return by('crime-robbery', now) === undefined
        expect(until).toBeGreaterThan(now)
        // An hour that the clocks leave out opens late; it is open by then.
        expect([londonNow(until), by('crime-robbery', until)]).toEqual([londonNow(until), undefined])
        for (let time = now; time < until; time += 30 * 60_000) expect(by('crime-robbery', time)).toBeDefined()
        return true
      }),
      { numRuns: 60 },
    )
  })
})

describe('several reasons at once', () => {
  const byHand =
    (until: number | undefined): SwitchedOffAt =>
    (_, now) =>
      until !== undefined && now >= until ? undefined : { reason: 'By hand', ...(until === undefined ? {} : { until }) }

  it('are off while any holds, in the words of the first', () => {
    expect(anyOff([])('crime-robbery', 0)).toBeUndefined()
    const until = at('2026-11-23T22:00:00Z')
    const both = anyOff([off, byHand(until)])
    expect(both('crime-robbery', at('2026-11-23T12:00:00Z'))).toEqual({
      reason: 'By hand',
      until: at('2026-11-24T08:00:00Z'),
    })
    expect(both('crime-robbery', at('2026-11-23T21:00:00Z'))).toEqual({
      reason: 'Staffed by day',
      until: at('2026-11-24T08:00:00Z'),
    })
    expect(both('crime-robbery', at('2026-11-24T09:00:00Z'))).toBeUndefined()
  })

  it('promise no time where one of them knows none', () => {
    expect(anyOff([off, byHand(undefined)])('crime-robbery', at('2026-11-23T21:00:00Z'))).toEqual({
      reason: 'Staffed by day',
    })
  })
})
