import { describe, expect, it } from 'vitest'
import { ownBirth } from '../../../../dialogs/recognizers/account/own-birth.ts'
import { ownContact } from '../../../../dialogs/recognizers/account/own-contact.ts'
import { ownHome, ownPostcode } from '../../../../dialogs/recognizers/account/own-home.ts'
import { ownName } from '../../../../dialogs/recognizers/account/own-name.ts'
import { findEntities } from '../../../../dialogs/recognizers/entities.ts'

const NOW = Date.parse('2026-11-23T10:00:00Z')

describe('the name of the teller', () => {
  it.each<[string, ReturnType<typeof ownName>]>([
    ['My bag is gone. My name is Priya Nair.', { first: 'Priya', last: 'Nair' }],
    ['my name is priya nair and i lost my bag', { first: 'Priya', last: 'Nair' }],
    ['This is Tom Ashdown, my bike was stolen.', { first: 'Tom', last: 'Ashdown' }],
    ["It was taken last night. I'm his mum, Sunita Rao.", { first: 'Sunita', last: 'Rao' }],
    ['Someone took it, and I am upset. Thanks, Jean Okafor', { first: 'Jean', last: 'Okafor' }],
    ['The lock was cut and the bike is gone. - Jean Okafor', { first: 'Jean', last: 'Okafor' }],
    ['They broke the window of the car. Tony Beck 07700 900668', { first: 'Tony', last: 'Beck' }],
    ['They broke the window of the car. Mrs P Lovell 01632 960844', { title: 'Mrs', first: 'P', last: 'Lovell' }],
    ['It is gone. Cheers, Dave', { first: 'Dave' }],
    ["I'm OK, just shaken up.", undefined],
    ["I'm with Vodafone. I'm in Leeds.", undefined],
    ['His name is Paul Sample.', undefined],
    ['The company name is Sample Limited.', undefined],
    ['My name is Ann Sample. My name is Beth Other.', undefined],
    ["I don't want my name anywhere near it.", undefined],
  ])('%s', (text, name) => expect(ownName(text)).toEqual(name))
})

describe('how to reach the teller', () => {
  const contact = (text: string) => ownContact('phone', text, findEntities(text, NOW))
  it.each([
    ['Ring me on 07700 900123.', { value: '+447700900123', by: 'contact' }],
    ['My number is 07700 900123.', { value: '+447700900123', by: 'mine' }],
    ['Text me on 07700 900123.', { value: '+447700900123', by: 'contact', text: true }],
    ['My bike is gone. Ann Sample 07700 900123', { value: '+447700900123', by: 'alone' }],
    ['His number is 07700 900999. Ring me on 07700 900123.', { value: '+447700900123', by: 'contact' }],
    ['He rang me from 07700 900123.', undefined],
    ["The neighbour's number is 07700 900123.", undefined],
    ['The manager can be reached on 01632 960111.', undefined],
    ['07700 900123 or 07700 900456', undefined],
  ])('%s', (text, found) => expect(contact(text)).toEqual(found))
})

describe('where the teller lives', () => {
  it.each([
    ['I live at 14 Elm Road, Leeds LS1 1AA.', '14 Elm Road, Leeds LS1 1AA'],
    ['Address is 18 Fernley Rise, Guiseley, Leeds LS20 8AB.', '18 Fernley Rise, Guiseley, Leeds LS20 8AB'],
    [
      'It was taken from the shop on Tuesday afternoon. 9 Maple Court, Bournemouth BH8 8AB.',
      '9 Maple Court, Bournemouth BH8 8AB',
    ],
    ['He lives at 14 Elm Road, Leeds LS1 1AA and he did it to me last week.', undefined],
    ['My mum lives at 14 Elm Road, Leeds LS1 1AA and it was her bag.', undefined],
    ['It happened outside 14 Elm Road.', undefined],
  ])('%s', (text, home) => expect(ownHome(text, [])?.text).toBe(home))

  it('a signed postcode is the teller’s', () => {
    const text = 'I lost it. Megan Prosser, CF11 6AB'
    expect(ownPostcode(text, [text.indexOf('Prosser') + 7])).toBe('CF11 6AB')
    expect(ownPostcode('It was in CF11 6AB', [])).toBeUndefined()
  })
})

describe('the birthday of the teller', () => {
  it.each([
    ['born 3.4.82', '1982-04-03'],
    ['DOB 17/03/1990', '1990-03-17'],
    ['d.o.b 22.11.93', '1993-11-22'],
    ['Date of birth 2nd May 1951', '1951-05-02'],
    ['it happened on 3.4.26', undefined],
  ])('%s', (text, date) => expect(ownBirth(text, NOW)).toBe(date))
})
