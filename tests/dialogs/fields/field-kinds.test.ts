import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerType } from '../../../dialogs/answer-type.ts'
import { displayAnswer, fieldKind, fitsType, intakeAnswer, readField } from '../../../dialogs/fields/field-kinds.ts'
import { NOW } from './reads.ts'

const options = [
  { id: 'home', label: 'At home' },
  { id: 'street', label: 'In the street' },
]
const TYPES: readonly AnswerType[] = [
  { kind: 'yes-no' },
  { kind: 'choice', options },
  { kind: 'choices', options },
  { kind: 'text' },
  { kind: 'text', format: 'imei' },
  { kind: 'text', format: 'frame-number' },
  { kind: 'text', format: 'serial' },
  { kind: 'text', format: 'vin' },
  { kind: 'text', format: 'web-address' },
  { kind: 'text', format: 'microchip' },
  { kind: 'long-text' },
  { kind: 'name' },
  { kind: 'when' },
  { kind: 'date' },
  { kind: 'time' },
  { kind: 'number' },
  { kind: 'number', unit: 'm' },
  { kind: 'money' },
  { kind: 'phone' },
  { kind: 'email' },
  { kind: 'vehicle-registration' },
  { kind: 'vehicle-registration', partial: true },
  { kind: 'postcode' },
  { kind: 'location' },
  { kind: 'file', accept: ['photo'] },
  { kind: 'confirm' },
  { kind: 'reference' },
]

/** Pieces that answers are made of, so that random texts come near to real ones. */
const PIECES =
  'yes|no|AB12 CDE|SW1A 1AA|07700 900123|£600|six hundred quid|sam@example.com|yesterday|half seven|3|ref|reg|///a.b.c|M25 J10|https://example.com|starts with|one|hundred|a|and|,|.|-|/|?|\u200b|\ud800|\n|é|٣|名前|1/2/26|490154203237518'.split(
    '|',
  )
const said = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((list) => list.join('')),
)

describe.each(TYPES)('$kind $format $partial', (type) => {
  it('is the kind that it says', () => expect(fieldKind(type.kind).kind).toBe(type.kind))

  it('never throws; and what it reads fits, shows itself in words and can be sent', () => {
    fc.assert(
      fc.property(said, (text) => {
        const reading = readField(text, type, { now: NOW })
        if (!reading.ok) return (reading.say ?? 'x').length > 0
        const answer = { value: reading.value, source: 'asked', at: '2026-11-20T09:30:00Z' } as const
        const json = JSON.stringify(intakeAnswer(answer, type))
        return fitsType(reading.value, type) && displayAnswer(answer, type).length > 0 && JSON.parse(json) !== undefined
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '',
    ' ',
    '\u200b',
    '\ud800',
    '1'.repeat(10_000),
    'a '.repeat(5000),
    '1-'.repeat(5000),
    'in the '.repeat(1500),
  ])('answers hostile text', (text) => {
    expect(readField(text, type, { now: NOW })).toHaveProperty('ok')
  })

  it('does not blame: no "please", "sorry" or "invalid"', () => {
    for (const text of ['', 'qqq', '-1', 'x'.repeat(9000)]) {
      const reading = readField(text, type, { now: NOW })
      if (!reading.ok) expect(reading.say ?? '').not.toMatch(/please|sorry|invalid|forbidden|!/i)
    }
  })
})

describe('an answer without a value', () => {
  const base = { value: null, source: 'asked', at: '2026-11-20T09:30:00Z' } as const

  it.each([
    ['unknown', 'I do not know'],
    ['declined', 'I prefer not to say'],
    ['skipped', 'Not given'],
  ] as const)('that is %s shows as %j and is sent as null', (missing, words) => {
    expect(displayAnswer({ ...base, missing }, { kind: 'money' })).toBe(words)
    expect(intakeAnswer({ ...base, missing }, { kind: 'money' })).toBeNull()
  })

  it('is what an answer becomes when its type has changed', () => {
    const answer = { ...base, value: 'six' }
    expect(displayAnswer(answer, { kind: 'money' })).toBe('Not given')
    expect(intakeAnswer(answer, { kind: 'money' })).toBeNull()
    expect(fitsType('six', { kind: 'money' })).toBe(false)
  })
})
