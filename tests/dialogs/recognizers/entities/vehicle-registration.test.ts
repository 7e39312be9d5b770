import { describe, expect, it } from 'vitest'
import { findPlates } from '../../../../dialogs/recognizers/entities/vehicle-registration.ts'

const plates = (text: string) => findPlates(text).map((mention) => mention.value)

describe('finding number plates', () => {
  it.each([
    ['the reg was ab12 cde', ['AB12CDE']],
    ['scribbled on a receipt: ab 1Z cdo', []],
    ['scribbled on a receipt: ab I2 cde', ['AB12CDE']],
    ['AB1S CDE went through the lights', ['AB15CDE']],
    ['PEZ 4417 came off the ferry', ['PEZ4417']],
    ['her pride and joy, H214 CDE', ['H214CDE']],
    ['a van with CDE 417 on the front', ['CDE417']],
    ['embassy people again, 101 D 234', ['101D234']],
    ['my PIN 1234 was on a note', []],
    ['the A406 NCR was shut', []],
    ['a white van, LK19 XYZ, drove off', ['LK19XYZ']],
    ['LK19XYZ', ['LK19XYZ']],
    ['lk19xyz went past twice', ['LK19XYZ']],
    ['he drives a golf lk19 xyz', ['LK19XYZ']],
    ['AB-12-CDE', ['AB12CDE']],
    ['AB12.CDE', ['AB12CDE']],
    ['Reg: AB 12 CDE.', ['AB12CDE']],
    ['plates AB12CDE and EF13 GHJ', ['AB12CDE', 'EF13GHJ']],
    ['a brand new car, AB76 CDE', ['AB76CDE']],
    ['reg AB27 CDE, not out yet', ['AB27CDE']],
    ['plate KY7O ABC i think', ['KY70ABC']],
    ['reg is GJ2I XYZ', ['GJ21XYZ']],
    ['registration A812 0DE', []],
    ['plate MY1O DEF, he said', ['MY10DEF']],
    ['reg ST 1234', ['ST1234']],
    ['number plate P123 ABC', ['P123ABC']],
    ['the car, M456 KLP, hit me', ['M456KLP']],
    ['kit car reg Q123 ABC', ['Q123ABC']],
    ['old mini reg ABC 123D', ['ABC123D']],
    ['classic van ABC 123D parked there', ['ABC123D']],
    ['his private plate is 1 ABC', ['1ABC']],
    ['registration number: WM 1234', ['WM1234']],
    ['the plate said 1234 AB', ['1234AB']],
    ['NI reg ABZ 1234', ['ABZ1234']],
    ['embassy car with plates 101 D 234', ['101D234']],
    ['alpha bravo one two charlie delta echo', ['AB12CDE']],
    ['Kilo Yankee seven zero, alpha bravo charlie', ['KY70ABC']],
    ['A B 1 2 C D E was the plate', ['AB12CDE']],
    ['P123 ABC was the plate', ['P123ABC']],
  ])('in %j finds %j', (text, expected) => expect(plates(text)).toEqual(expected))

  it.each([
    'on the M25 near the A406',
    'the M25 the other day, in my car',
    'my car broke down on the A12 and was hit',
    'we took the B12 bus',
    'come at 4PM or 6PM when school is out',
    'it happened on 12 may',
    'in my car on 12 nov with dad',
    'at 10 the car came',
    'by 20 men',
    'recorded at 1080p on the dashcam of my car',
    'my postcode is SW1A 1AA',
    'flat 4, N1 9GU',
    'reg unknown, near the M25',
    'reg not seen, about 20 min later',
    'the car was doing 90 mph at 10 pm',
    'bus 123 and bus 45',
    'Samsung S24 in the car',
    'an iPhone 15 and a PS5',
    'partial plate LK19',
    'the number plate started with LK19',
    'AB00 CDE',
    'IA12 CDE',
    'flight BA123',
    'he is a size 12 or 14',
    'reg number 1st one was missing',
    '',
  ])('in %j finds none', (text) => expect(plates(text)).toEqual([]))

  it('tells where the plate stands', () => {
    const text = 'the reg was ab12 cde, silver'
    const [plate] = findPlates(text)
    expect(text.slice(plate?.start, plate?.end)).toBe('ab12 cde')
  })
})
