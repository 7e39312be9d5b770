import { describe, expect, it } from 'vitest'
import { choiceKind } from '../../../dialogs/fields/choice.ts'
import { choicesKind } from '../../../dialogs/fields/choices.ts'
import { confirmKind } from '../../../dialogs/fields/confirm.ts'
import { fileKind } from '../../../dialogs/fields/file.ts'
import { locationKind } from '../../../dialogs/fields/location.ts'
import { numberKind } from '../../../dialogs/fields/number.ts'
import { yesNoKind } from '../../../dialogs/fields/yes-no.ts'
import { reads } from './reads.ts'

const options = [
  { id: 'home', label: 'At home' },
  { id: 'street', label: 'In the street' },
  { id: 'none', label: 'None of these' },
]

describe('a number', () => {
  it.each([
    ['3', 3],
    ['three', 3],
    ['about 30', 30],
    ['30ish', 30],
    ['1,250', '(impossible)'],
    ['twenty five', 25],
    ['2.5', 2.5],
    ['none', 0],
    ['there were 3 of them', 3],
    ['3 or 4', '(unclear)'],
    ['lots', '(unclear)'],
    ['-3', '(impossible)'],
    ['101', '(impossible)'],
    ['', '(empty)'],
  ])('reads %j as %j', (text, value) => expect(reads(numberKind, { kind: 'number', max: 100 }, text)).toBe(value))

  it.each([
    ['1.75', 1.75],
    ['1.75m', 1.75],
    ['175 cm', 1.75],
    ['5\'9"', 1.75],
    ['5’9”', 1.75],
    ['5 ft 9', 1.75],
    ['5 foot 11 inches', 1.8],
    ['six foot', 1.83],
    ['about six foot two', 1.88],
  ])('reads the height %j as %j metres', (text, value) =>
    expect(reads(numberKind, { kind: 'number', unit: 'm' }, text)).toBe(value))

  it('shows its unit', () => expect(numberKind.display(30, { kind: 'number', unit: 'mph' })).toBe('30 mph'))
})

describe('a place', () => {
  it.each([
    ['outside Holborn station', { text: 'outside Holborn station' }],
    ['12 Downing St, sw1a 1aa', { text: '12 Downing St, sw1a 1aa', postcode: 'SW1A 1AA' }],
    ['///filled.count.soap', { text: '///filled.count.soap', what3words: 'filled.count.soap' }],
    ['filled.count.soap by the gate', { text: 'filled.count.soap by the gate', what3words: 'filled.count.soap' }],
    ['on www.tesco.com', { text: 'on www.tesco.com' }],
    ['51.5014, -0.1419', { text: '51.5014, -0.1419', latitude: 51.5014, longitude: -0.1419 }],
    ['51.5014 N 0.1419 W', { text: '51.5014 N 0.1419 W', latitude: 51.5014, longitude: -0.1419 }],
    ['0.1419, 51.5014', { text: '0.1419, 51.5014' }],
    ['M25 J10', { text: 'M25 J10', road: 'M25 J10' }],
    ['junction 8a of the m4', { text: 'junction 8a of the m4', road: 'M4 J8A' }],
    ['A406 near the lights', { text: 'A406 near the lights', road: 'A406' }],
    ['x', '(too-short)'],
    ['x'.repeat(501), '(too-long)'],
    ['', '(empty)'],
  ])('reads %j as %j', (text, value) => expect(reads(locationKind, { kind: 'location' }, text)).toEqual(value))
})

describe('a file', () => {
  const type = { kind: 'file', accept: ['photo', 'video'] } as const
  it.each([
    ['https://example.com/v.mp4', [{ link: 'https://example.com/v.mp4' }]],
    ['here: https://example.com/v.', [{ link: 'https://example.com/v' }]],
    ['http://example.com/v', '(unclear)'],
    ['https://x@example.com/v', '(unclear)'],
    ['I will send it later', '(unclear)'],
  ])('reads %j as %j', (text, value) => expect(reads(fileKind, type, text)).toEqual(value))

  it('shows names, and sends ids', () => {
    const file = { id: 'f1', fileName: 'a.jpg', mediaType: 'image/jpeg', bytes: 3, sha256: '00' }
    expect(fileKind.fits([file], type)).toBe(true)
    expect(fileKind.display([file, { link: 'https://example.com/v' }], type)).toBe('a.jpg, https://example.com/v')
    expect(fileKind.intake([file, { link: 'https://example.com/v' }], type)).toEqual(['f1'])
  })
})

describe('a statement to agree to', () => {
  it.each([
    ['I agree', 'yes'],
    ['agreed', 'yes'],
    ['ok', 'yes'],
    ['tick', 'yes'],
    ['Confirm.', 'yes'],
    ['yes, I confirm', 'yes'],
    ['yes', 'yes'],
    ['I do not agree', 'no'],
    ["i don't agree", 'no'],
    ['no', 'no'],
    ['do I have to agree?', '(unclear)'],
    ['maybe', '(unclear)'],
    ['', '(empty)'],
  ])('reads %j as %j', (text, value) => expect(reads(confirmKind, { kind: 'confirm' }, text)).toBe(value))
})

describe('yes and no', () => {
  it.each([
    ['yes', 'yes'],
    ['nah', 'no'],
    ['not sure', '(unclear)'],
    ['', '(empty)'],
  ])('reads %j as %j', (text, value) => expect(reads(yesNoKind, { kind: 'yes-no' }, text)).toBe(value))

  it('shows words and sends a truth value', () => {
    expect(yesNoKind.display('no', { kind: 'yes-no' })).toBe('No')
    expect(yesNoKind.intake('no', { kind: 'yes-no' })).toBe(false)
  })
})

describe('options', () => {
  it('reads one by its label or its place, and shows its label', () => {
    expect(reads(choiceKind, { kind: 'choice', options }, 'at home')).toBe('home')
    expect(reads(choiceKind, { kind: 'choice', options }, '2')).toBe('street')
    expect(reads(choiceKind, { kind: 'choice', options }, 'on the moon')).toBe('(unclear)')
    expect(choiceKind.display('home', { kind: 'choice', options })).toBe('At home')
  })

  it('reads several, and refuses a list that holds none with others', () => {
    const type = { kind: 'choices', options, none: 'none' } as const
    expect(reads(choicesKind, type, 'At home, In the street')).toEqual(['home', 'street'])
    expect(choicesKind.fits(['home', 'none'], type)).toBe(false)
    expect(choicesKind.fits(['home', 'gone'], type)).toBe(false)
    expect(choicesKind.display(['home', 'street'], type)).toBe('At home, In the street')
  })
})
