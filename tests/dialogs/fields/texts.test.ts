import { describe, expect, it } from 'vitest'
import type { TextFormat } from '../../../dialogs/answer-type.ts'
import { emailKind } from '../../../dialogs/fields/email.ts'
import { longTextKind } from '../../../dialogs/fields/long-text.ts'
import { nameKind } from '../../../dialogs/fields/name.ts'
import { referenceKind } from '../../../dialogs/fields/reference.ts'
import { textKind } from '../../../dialogs/fields/text.ts'
import { NOW, reads } from './reads.ts'

describe('a name', () => {
  it.each([
    ['Sam', 'Sam'],
    ["  Siobhán   O'Brien-Smith ", "Siobhán O'Brien-Smith"],
    ['J. R. Jones', 'J. R. Jones'],
    ['Nguyễn', 'Nguyễn'],
    ['my name is Sam Jones', 'Sam Jones'],
    ["it's Sam", 'Sam'],
    ["I'm not telling you", '(empty)'],
    ['Sam123', '(unclear)'],
    ['https://example.com', '(unclear)'],
    ['<b>Sam</b>', '(unclear)'],
    ['x'.repeat(51), '(too-long)'],
    ['', '(empty)'],
  ])('reads %j as %j', (text, value) => expect(reads(nameKind, { kind: 'name' }, text)).toBe(value))
})

describe('an email address', () => {
  it.each([
    ['Sam.Jones@Example.COM', 'Sam.Jones@example.com'],
    ['my email is sam@example.com.', 'sam@example.com'],
    ['sam @ example . com', 'sam@example.com'],
    ['sam at example dot com', 'sam@example.com'],
    ['mailto:sam@example.com', 'sam@example.com'],
    ['sam@gmial.com', '(unclear)'],
    ['sam@example', '(unclear)'],
    ['sam', '(unclear)'],
    ['a@b.example c@d.example', '(unclear)'],
    ['', '(empty)'],
  ])('reads %j as %j', (text, value) => expect(reads(emailKind, { kind: 'email' }, text)).toBe(value))

  it('asks about a domain that is nearly a well-known one', () => {
    expect(emailKind.read('sam@gmial.com', { kind: 'email' }, { now: NOW })).toMatchObject({
      say: 'Did you mean sam@gmail.com? Enter the email address again.',
    })
  })
})

describe('a short text', () => {
  it.each([
    ['  black\n Trek ', 'black Trek'],
    ['x'.repeat(101), '(too-long)'],
    ['', '(empty)'],
    ["'; DROP TABLE x; --", "'; DROP TABLE x; --"],
    ['Barclays, 4111 1111 1111 1111, pin 1234', 'Barclays, [removed], pin [removed]'],
    ['she has her Monzo card and about 40 pounds', 'she has her Monzo card and about 40 pounds'],
  ])('reads %j as %j', (text, value) => expect(reads(textKind, { kind: 'text' }, text)).toBe(value))

  it('still fits when what was taken out was shorter', () => {
    const value = reads(textKind, { kind: 'text', max: 12 }, 'my pin 12345')
    expect(value).toBe('my pin [removed]')
    expect(textKind.fits('my pin [removed]', { kind: 'text', max: 12 })).toBe(true)
  })

  it.each<[TextFormat, string, string]>([
    ['imei', '49-015420-323751-8', '490154203237518'],
    ['imei', 'my IMEI is 490154203237518', '490154203237518'],
    ['imei', '490154203237517', '(unclear)'],
    ['imei', '4901542032375', '(unclear)'],
    ['frame-number', 'wtu123456x', 'WTU123456X'],
    ['frame-number', 'the frame number is WTU123456X', 'WTU123456X'],
    ['frame-number', 'abc', '(unclear)'],
    ['serial', 'C02XL0THJGH5', 'C02XL0THJGH5'],
    ['serial', '!!', '(unclear)'],
    ['vin', 'wvwzzz1jz3w386752', 'WVWZZZ1JZ3W386752'],
    ['vin', 'WVWZZZ1JZ3W38675O', '(unclear)'],
    ['web-address', 'https://example.com/a?b=c', 'https://example.com/a?b=c'],
    ['web-address', 'www.example.com', 'www.example.com'],
    ['web-address', 'javascript:alert(1)', '(unclear)'],
    ['web-address', 'a shop', '(unclear)'],
    ['microchip', '985 112 001 234 567', '985112001234567'],
    ['microchip', '12345', '(unclear)'],
    ['document-number', '123 456 789', '123456789'],
    ['document-number', 'my passport number is 123456789', '123456789'],
    ['document-number', 'wraye-902030-sa9 9ab', 'WRAYE902030SA99AB'],
    ['document-number', 'GB 12/34 (old style)', 'GB 12/34 (old style)'],
    ['document-number', 'x'.repeat(41), '(unclear)'],
  ])('as %s reads %j as %j', (format, text, value) =>
    expect(reads(textKind, { kind: 'text', format }, text)).toBe(value))

  it('shows only the end of a document number, and the rest whole', () => {
    expect(textKind.display('123456789', { kind: 'text', format: 'document-number' })).toBe('hidden, ends in 789')
    expect(textKind.display('WTU123456X', { kind: 'text', format: 'frame-number' })).toBe('WTU123456X')
    expect(textKind.intake('123456789', { kind: 'text', format: 'document-number' })).toBe('123456789')
  })

  it('says where to find an IMEI', () => {
    expect(textKind.read('12', { kind: 'text', format: 'imei' }, { now: NOW })).toMatchObject({
      say: 'The IMEI must be 15 numbers. Dial *#06# to find it.',
    })
  })
})

describe('an account', () => {
  const type = { kind: 'long-text' } as const

  it.each([
    ['He said "stop".\n\nThen he left.', 'He said "stop".\n\nThen he left.'],
    ['card 4111 1111 1111 1111 was used', 'card [removed] was used'],
    ['4111111111111111', '[removed]'],
    ['my pin is 1234 and he saw it', 'my pin is [removed] and he saw it'],
    ['password is hunter2.', 'password is [removed]'],
    ['the password was changed', 'the password was changed'],
    ['imei 490154203237518', 'imei 490154203237518'],
    ['call 07700 900123', 'call 07700 900123'],
  ])('reads %j as %j', (text, value) => expect(reads(longTextKind, type, text)).toBe(value))

  it('tells the limit, and how long it was', () => {
    expect(longTextKind.read('x'.repeat(4312), type, { now: NOW })).toEqual({
      ok: false,
      why: 'too-long',
      say: 'What you wrote is 4,312 characters. The most is 4,000. Make it shorter and send it again.',
    })
  })
})

describe('a reference', () => {
  it.each([
    ['01/1234567/26', '01/1234567/26'],
    ['my crime ref is cad 1234/23nov26', 'CAD 1234/23NOV26'],
    ['ref: ab-123', 'AB-123'],
    ['the blue one', '(unclear)'],
    ['', '(empty)'],
  ])('reads %j as %j', (text, value) => expect(reads(referenceKind, { kind: 'reference' }, text)).toBe(value))
})
