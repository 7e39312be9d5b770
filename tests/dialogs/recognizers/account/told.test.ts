import { describe, expect, it } from 'vitest'
import { accountOf } from '../../../../dialogs/recognizers/account/account.ts'
import { toldPerson } from '../../../../dialogs/recognizers/account/told-person.ts'
import { onlyPlace, toldPlaces } from '../../../../dialogs/recognizers/account/told-place.ts'
import { toldThings } from '../../../../dialogs/recognizers/account/told-things.ts'
import { toldTimes } from '../../../../dialogs/recognizers/account/told-times.ts'
import { toldVehicles } from '../../../../dialogs/recognizers/account/told-vehicles.ts'
import { findEntities } from '../../../../dialogs/recognizers/entities.ts'

/** Monday 23 November 2026, 10:00. */
const NOW = Date.parse('2026-11-23T10:00:00Z')
const at = (start: string, end = start) => ({ start, end })

describe('when it happened, when all was well, and when it was found out', () => {
  const times = (text: string) => toldTimes(accountOf(text), NOW)
  it('is a span from the one to the other where no one saw it', () => {
    expect(times('I locked it at 8pm on Thursday and on Friday at 7am it was gone.')).toMatchObject({
      at: at('2026-11-19T20:00', '2026-11-20T07:00'),
      last: at('2026-11-19T20:00'),
      found: at('2026-11-20T07:00'),
    })
  })

  it.each([
    ['He punched me yesterday at 3pm. I bought the coat in March.', at('2026-11-22T15:00')],
    [
      'It was there when I went to bed at 11 last night and gone when I went out at quarter past 7.',
      at('2026-11-22T23:00', '2026-11-23T07:15'),
    ],
    ['It was stolen on Friday between 8.40 in the morning and 3.15.', at('2026-11-20T08:40', '2026-11-20T15:15')],
    [
      'Some time between Friday 9pm when I locked up and Saturday 8am they got in.',
      at('2026-11-20T21:00', '2026-11-21T08:00'),
    ],
    ['The alarm went off at 2.47am today. I came in at 8am to find the door forced.', at('2026-11-23T02:47')],
    [
      'I had it in the pub on Friday at about 9pm and when I went for a taxi at half 11 it was not in my pocket.',
      at('2026-11-20T21:00', '2026-11-20T23:30'),
    ],
    ['It is now 9am and I reported it to the bank at 8.', undefined],
    ['Either on Monday or on Wednesday it was taken.', undefined],
  ])('%s', (text, when) => expect(times(text).at).toEqual(when))

  it('a birthday is none of them', () => {
    expect(toldTimes(accountOf('It was stolen. Born 9 June 1975.'), NOW, '1975-06-09')).toEqual({})
  })
})

describe('where it happened', () => {
  const place = (text: string, home?: string) => {
    const start = home === undefined ? -1 : text.indexOf(home)
    const lives = home === undefined ? undefined : { text: home, start, end: start + home.length }
    return onlyPlace(toldPlaces(text, findEntities(text, NOW), lives))?.text
  }
  it.each([
    [
      'outside the leisure centre on Commercial Road in Bournemouth',
      'the leisure centre on Commercial Road in Bournemouth',
    ],
    ['He hit me outside the Red Lion in Otley.', 'the Red Lion in Otley'],
    ['I was in the Fox and Hounds, Chester Road.', 'the Fox and Hounds, Chester Road'],
    ['It was at twenty past eight on Gloucester Road in Bristol.', 'Gloucester Road in Bristol'],
    ['It was taken from the cycle racks at Didcot Parkway station.', 'the cycle racks at Didcot Parkway station'],
    ['It was on Elm Road. He went off towards the canal.', 'Elm Road'],
    ['It was parked on the road outside my house.', undefined],
    ['It happened in Leeds.', undefined],
    ['I was going to the shop on Elm Road.', undefined],
    ['He lives at 14 Oak Street.', undefined],
    ['It was in Boots on Elm Road or in Tesco on Oak Street.', undefined],
    ['I saw it on Facebook, and it is registered on BikeRegister.', undefined],
  ])('%s', (text, where) => expect(place(text)).toBe(where))

  it('where the teller lives is no place by itself', () => {
    expect(place('I live at 14 Elm Road, Leeds LS1 1AA.', '14 Elm Road, Leeds LS1 1AA')).toBeUndefined()
  })
})

describe('the things of a story', () => {
  const things = (text: string) => toldThings(accountOf(text), findEntities(text, NOW))
  it('are each by itself, described from their own clause', () => {
    expect(
      things("They took my jewellery box, a HP laptop which is silver, worth about £500, and my wife's watch."),
    ).toEqual([
      { kind: 'jewellery', words: 'jewellery box', owner: 'mine' },
      { kind: 'laptop', words: 'HP laptop', make: 'HP', colour: 'silver', worth: '500.00' },
      { kind: 'watch', words: "wife's watch", owner: 'other' },
    ])
  })

  it.each([
    [
      'a sentence that begins with "it"',
      "I lost my rucksack. It's a dark green Osprey.",
      [{ kind: 'bag', make: 'Osprey', colour: 'dark green' }],
    ],
    ['a thing told of again', 'My iPhone was stolen. The phone is worth £300.', [{ kind: 'phone', worth: '300.00' }]],
    ['what was inside', 'I lost my purse with £40 in it.', [{ kind: 'bag' }, { kind: 'cash', worth: '40.00' }]],
    [
      'a list of one’s own',
      'I lost my purse, phone and keys.',
      [{ owner: 'mine' }, { owner: 'mine' }, { owner: 'mine' }],
    ],
  ])('%s', (_, text, expected) => expect(things(text)).toMatchObject(expected))

  it.each([
    ['I filmed it on my phone.'],
    ['The shop has cameras.'],
    ['They took nothing.'],
    ['My bag was in the boot and they did not find that.'],
    ['My neighbour had her laptop taken as well.'],
    ['He was wearing a black jacket.'],
    ['I saw him.'],
    ['They used my card in Boots.'],
  ])('%s holds none', (text) => expect(things(text)).toEqual([]))
})

describe('the vehicles of a story', () => {
  const vehicles = (text: string, main: 'own' | 'theirs' = 'own') =>
    toldVehicles(accountOf(text), findEntities(text, NOW), main)
  it('are told apart by "my" and "his"', () => {
    expect(vehicles('A blue Vauxhall Corsa, KL20 MNO, hit my grey Nissan Qashqai, GH18 JKL.')).toEqual([
      { whose: 'own', kind: 'car', make: 'Nissan', model: 'Qashqai', colour: 'grey', plate: 'GH18JKL' },
      { whose: 'theirs', kind: 'car', make: 'Vauxhall', model: 'Corsa', colour: 'blue', plate: 'KL20MNO' },
    ])
  })

  it.each([
    ["Mine's a green Honda Jazz, LB08 CDE.", [{ whose: 'own', make: 'Honda', model: 'Jazz', plate: 'LB08CDE' }]],
    ['My car is a Ford Fiesta ST.', [{ whose: 'own', make: 'Ford', model: 'Fiesta ST' }]],
    ['They drove off in a white Transit.', [{ whose: 'theirs', kind: 'van', colour: 'white' }]],
    ['He had a grey man bag and my partner plays golf.', []],
  ])('%s', (text, expected) => expect(vehicles(text)).toMatchObject(expected))
})

describe('the person who did it', () => {
  const person = (text: string, driver = false) => toldPerson(accountOf(text), driver)
  it('is described in the words of the story', () => {
    expect(
      person(
        'He was about 30, stocky, shaved head, big beard, white shirt, tattoos all up his neck. Northern Irish accent.',
        true,
      ),
    ).toEqual({
      sex: 'male',
      age: '30-39',
      build: 'muscular',
      hair: 'shaved head',
      face: 'big beard',
      clothes: 'white shirt',
      marks: 'tattoos all up his neck',
      voice: 'Northern Irish accent',
    })
  })

  it.each([
    ['several are not one', 'Two lads did it, one was about 20 in a black hoodie.', { sex: 'male' }],
    ['who stood by is not', 'A man hit me. A lady from the shop helped, she was about 60.', { sex: 'male' }],
    ['the teller is not', 'I was wearing a red coat and I am 43 years old.', undefined],
    ['an hour is no age', 'He came at about 11 in the morning.', undefined],
    ['being scared is no scar', 'He hit him and he is scared.', undefined],
  ])('%s', (_, text, expected) => expect(person(text)).toEqual(expected))
})
