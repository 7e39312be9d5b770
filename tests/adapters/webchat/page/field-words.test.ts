import { describe, expect, it } from 'vitest'
import { shapeFor } from '../../../../adapters/webchat/page/field-shapes.ts'
import { wordsOf } from '../../../../adapters/webchat/page/field-words.ts'
import type { AnswerType } from '../../../../dialogs/answer-type.ts'
import { readField } from '../../../../dialogs/fields/field-kinds.ts'

const NOW = Date.parse('2026-11-28T21:00:00Z')
const reading = (type: AnswerType, text: string) => readField(text, type, { now: NOW })

describe('what the fields of a control say', () => {
  it.each<[AnswerType, Readonly<Record<string, string>>, string, unknown]>([
    [{ kind: 'when' }, { day: '3', month: '2', year: '2026' }, '3/2/2026', { date: '2026-02-03' }],
    [
      { kind: 'when' },
      { day: ' 12 ', month: 'March', year: '2026', time: '5:30pm' },
      '12 March 2026 5:30pm',
      { start: '2026-03-12T17:30', end: '2026-03-12T17:30' },
    ],
    [
      { kind: 'when' },
      { day: '12', month: '03', year: '2026', time: 'between 6pm and 8pm' },
      '12/03/2026 between 6pm and 8pm',
      { start: '2026-03-12T18:00', end: '2026-03-12T20:00' },
    ],
    [{ kind: 'date', birth: true }, { day: '31', month: '12', year: '1979' }, '31/12/1979', '1979-12-31'],
    [{ kind: 'time' }, { time: '17:30' }, '17:30', '17:30'],
    [{ kind: 'number' }, { number: '12' }, '12', 12],
    [{ kind: 'money' }, { money: '1,250.50' }, '£1,250.50', '1250.50'],
    [{ kind: 'money' }, { money: '£20' }, '£20', '20.00'],
    [{ kind: 'phone' }, { phone: '07700 900 982' }, '07700 900 982', '+447700900982'],
    [{ kind: 'email' }, { email: 'ada@example.org' }, 'ada@example.org', 'ada@example.org'],
    [{ kind: 'name', max: 50 }, { name: 'Ó Súilleabháin' }, 'Ó Súilleabháin', 'Ó Súilleabháin'],
    [{ kind: 'postcode' }, { postcode: 'sw1a 1aa' }, 'SW1A 1AA', 'SW1A 1AA'],
    [{ kind: 'vehicle-registration' }, { 'vehicle-registration': 'ab12 cde' }, 'AB12 CDE', 'AB12CDE'],
    [
      { kind: 'location' },
      { line1: 'Flat 2, 8 Example Road', line2: '', town: 'London', postcode: 'SW1A 1AA' },
      'Flat 2, 8 Example Road, London, SW1A 1AA',
      expect.objectContaining({ postcode: 'SW1A 1AA' }),
    ],
  ])('is read as it is meant: %j %j', (type, values, text, value) => {
    expect(wordsOf(type.kind, values)).toEqual({ whole: true, text })
    expect(reading(type, text)).toEqual({ ok: true, value })
  })

  it.each([
    ['when', {}, 'day', 'Enter the date, or write your answer.'],
    ['when', { time: '5pm' }, 'day', 'Enter the date too, or write your answer.'],
    ['when', { month: '3', year: '2026' }, 'day', 'The date must include a day.'],
    ['date', { day: '3', year: '2026' }, 'month', 'The date must include a month.'],
    ['date', { day: '3', month: '2', year: '  ' }, 'year', 'The date must include a year.'],
    ['phone', { phone: ' ' }, 'phone', 'Enter a phone number, or write your answer.'],
    ['location', { line1: ' ' }, 'line1', 'Enter the address or the place, or write your answer.'],
  ])('is asked for where it is not whole: %s %j', (kind, values, at, problem) => {
    expect(wordsOf(kind, values)).toEqual({ whole: false, at, problem })
  })

  it('is left to the assistant to judge: a day that is none, and a name of 10,000 characters, go as they are', () => {
    expect(wordsOf('date', { day: '31', month: '2', year: '2026' })).toEqual({ whole: true, text: '31/2/2026' })
    const long = 'x'.repeat(10_000)
    expect(wordsOf('name', { name: long })).toEqual({ whole: true, text: long })
    expect(reading({ kind: 'name', max: 50 }, long)).toMatchObject({ ok: false, why: 'too-long' })
  })
})

describe('the fields for a question', () => {
  const fill = (key: string, kind: string, privately = false) =>
    shapeFor({ key, kind }, privately)?.fields.map((field) => field.fill)

  it('let a browser fill in what is the person’s own, and nothing else', () => {
    expect(fill('rep.first', 'name')).toEqual(['given-name'])
    expect(fill('rep.last', 'name')).toEqual(['family-name'])
    expect(fill('rep.dob', 'date')).toEqual(['bday-day', 'bday-month', 'bday-year'])
    expect(fill('con.phone', 'phone')).toEqual(['tel'])
    expect(fill('con.email', 'email')).toEqual(['email'])
    expect(fill('rep.postcode', 'postcode')).toEqual(['postal-code'])
    expect(fill('rep.addr', 'location')).toEqual(['address-line1', 'address-line2', 'address-level2', 'postal-code'])
    for (const [key, kind] of [
      ['when.at', 'when'],
      ['loc.find', 'location'],
      ['con.thirdpartyPhone', 'phone'],
      ['sl.childDob', 'date'],
      ['cl.partnerName', 'name'],
      ['wit.0.phone', 'phone'],
    ] as const)
      expect(new Set(fill(key, kind)), key).toEqual(new Set(['off']))
  })

  it('let a browser fill in and keep nothing of a private matter', () => {
    for (const [key, kind] of [
      ['rep.first', 'name'],
      ['rep.dob', 'date'],
      ['rep.addr', 'location'],
      ['con.phone', 'phone'],
    ] as const)
      expect(new Set(fill(key, kind, true)), key).toEqual(new Set(['off']))
  })

  it('are none where words are all that is needed', () => {
    for (const kind of ['text', 'long-text', 'choice', 'yes-no', 'reference', 'something new'])
      expect(shapeFor({ key: 'a', kind }, false)).toBeUndefined()
  })
})
