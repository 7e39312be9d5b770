import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contact } from '../../dialogs/content.ts'
import { openNow, readHours } from '../../dialogs/opening-hours.ts'
import { londonNow, toInstant } from '../../dialogs/recognizers/london-time.ts'
import { bankHolidaysOf } from '../../knowledge/bank-holidays.ts'
import { contacts } from '../../knowledge/contacts.ts'

const line: Contact = {
  key: 'h.line',
  name: 'A line',
  number: '01632 960123',
  hours: 'Monday to Friday, 8am to 8pm',
  for: 'Tests',
  area: 'England and Wales',
  source: { name: 'A source' },
  owner: 'tests',
  reviewBy: '2027-05-23',
  confidence: 'confirmed',
}
const nations = { Scotland: 'scotland', 'Northern Ireland': 'northern-ireland' } as const
const holidays = (area: string) =>
  bankHolidaysOf(area === 'Scotland' || area === 'Northern Ireland' ? nations[area] : 'england-wales')
const at = (london: string, change: Partial<Contact> = {}) =>
  openNow({ ...line, ...change }, { now: toInstant(london), holidays })

describe('reading hours', () => {
  it.each([
    ['Monday to Friday, 8am to 8pm', ['mon', 'tue', 'wed', 'thu', 'fri'], '08:00', '20:00'],
    ['Weekdays, 10am to 4pm', ['mon', 'tue', 'wed', 'thu', 'fri'], '10:00', '16:00'],
    ['5pm to midnight daily', ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], '17:00', '24:00'],
    ['9am to 11pm daily, call or text', ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], '09:00', '23:00'],
    ['Saturday to Monday, 9:30am to midday', ['sat', 'sun', 'mon'], '09:30', '12:00'],
    ['Tuesdays and Thursdays, midnight to 12pm', ['tue', 'thu'], '00:00', '12:00'],
    ['Weekends, 12am to 12:30am', ['sat', 'sun'], '00:00', '00:30'],
  ])('reads %s', (text, days, from, to) => {
    expect(readHours(text)).toEqual([{ days, from, to }])
  })

  it('reads parts with a semicolon between', () => {
    expect(readHours('Monday to Friday, 9am to 5pm; Saturday, 10am to 1pm')).toHaveLength(2)
  })

  it.each([
    'Office hours',
    'Online',
    '24 hours a day',
    'Check opening hours',
    '9am to 5pm',
    'Funday to Friday, 9am to 5pm',
    '5pm to 9am daily',
    'Weekdays. Check opening hours',
    '',
  ])('does not make hours of %j', (text) => {
    expect(readHours(text)).toBeUndefined()
  })

  it('reads the hours of the contacts that tell any', () => {
    const told = contacts.filter(({ hours }) => hours !== undefined && /\d[ap]m/.test(hours))
    expect(told.length).toBeGreaterThan(8)
    expect(told.filter(({ hours }) => readHours(hours ?? '') === undefined).map(({ key }) => key)).toEqual([])
  })
})

describe('open now', () => {
  it.each([
    ['2026-11-23T08:00', 'open now until 8pm'],
    ['2026-11-23T19:59', 'open now until 8pm'],
    ['2026-11-23T20:00', 'closed now, opens tomorrow at 8am'],
    ['2026-11-23T07:59', 'closed now, opens at 8am'],
    ['2026-11-27T21:00', 'closed now, opens on Monday at 8am'],
    ['2026-11-28T12:00', 'closed now, opens on Monday at 8am'],
  ])('at %s says "%s"', (when, words) => {
    expect(at(when)).toBe(words)
  })

  it('goes by London time on both sides of a change of the clocks', () => {
    // 25 October 2026: the clocks go back at 2am.
    expect(openNow(line, { now: Date.parse('2026-10-23T07:00:00Z'), holidays })).toBe('open now until 8pm')
    expect(openNow(line, { now: Date.parse('2026-10-26T07:59:00Z'), holidays })).toBe('closed now, opens at 8am')
    expect(openNow(line, { now: Date.parse('2026-10-26T08:00:00Z'), holidays })).toBe('open now until 8pm')
  })

  it('does not claim to know what those of working days do on a bank holiday, and passes it over for the next opening', () => {
    expect(at('2026-08-31T10:00')).toBe('it may be closed today, a bank holiday')
    expect(at('2026-08-29T10:00')).toBe('closed now, opens on Tuesday at 8am')
    expect(at('2026-12-24T21:00')).toBe('closed now, opens on Tuesday at 8am')
    expect(at('2026-08-31T10:00', { hours: '8am to 8pm daily' })).toBe('open now until 8pm')
  })

  it('heeds the bank holidays of the nation where the contact is', () => {
    expect(at('2026-08-31T10:00', { area: 'Scotland' })).toBe('open now until 8pm')
    expect(at('2026-08-03T10:00', { area: 'Scotland' })).toBe('it may be closed today, a bank holiday')
    expect(at('2026-07-13T10:00', { area: 'Northern Ireland' })).toBe('it may be closed today, a bank holiday')
  })

  it('does not overstate hours that were not seen in the source', () => {
    expect(at('2026-11-23T10:00', { confidence: 'unconfirmed' })).toBe('should be open now, until 8pm')
    expect(at('2026-11-23T07:00', { confidence: 'unconfirmed' })).toBe('should be closed now, opens at 8am')
  })

  it('says midnight for the end of the day', () => {
    expect(at('2026-11-23T18:00', { hours: '5pm to midnight daily' })).toBe('open now until midnight')
  })

  it.each([undefined, '24 hours a day', 'Office hours'])('says nothing for %s', (hours) => {
    const { hours: _, ...without } = line
    expect(openNow(hours === undefined ? without : { ...line, hours }, { now: 0, holidays })).toBeUndefined()
  })
})

describe('at any time', () => {
  const instant = fc.integer({ min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2028-12-01T00:00Z') })
  const clock = (hour: number) => `${hour % 12 === 0 ? 12 : hour % 12}${hour < 12 ? 'am' : 'pm'}`
  const hours = fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 })).filter(([a, b]) => a < b)

  it('a line that is open daily is open exactly within its hours by the clocks of London', () => {
    fc.assert(
      fc.property(instant, hours, (now, [from, to]) => {
        const words = openNow({ ...line, hours: `${clock(from)} to ${clock(to)} daily` }, { now, holidays })
        const hour = Number(londonNow(now).slice(11, 13))
        expect(words?.startsWith('open now')).toBe(from <= hour && hour < to)
      }),
    )
  })

  it('a line of working days is never said to be open on a weekend or a bank holiday', () => {
    fc.assert(
      fc.property(instant, (now) => {
        const local = londonNow(now)
        const day = new Date(`${local}Z`).getUTCDay()
        const off = day === 0 || day === 6 || holidays('').has(local.slice(0, 10))
        if (off) expect(openNow(line, { now, holidays })).not.toMatch(/^open now/)
      }),
    )
  })

  it('no text breaks the reader', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const { from, to } of readHours(text) ?? []) expect(from < to).toBe(true)
      }),
    )
  })
})
