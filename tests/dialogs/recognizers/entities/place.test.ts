import { expect, it } from 'vitest'
import { findPlaces } from '../../../../dialogs/recognizers/entities/place.ts'

const places = (text: string) => findPlaces(text).map((mention) => mention.value)

it.each([
  ['nicked from outside Holborn station last night', ['Holborn station']],
  ['on Bethnal Green Road', ['Bethnal Green Road']],
  ['Bethnal Green Road, by the bank', ['Bethnal Green Road', 'the bank']],
  ['left it in the car park behind Tesco', ['the car park behind Tesco']],
  ['walking down oxford street', ['oxford street']],
  ['outside the pub', ['the pub']],
  ['in Peckham on Tuesday', ['Peckham']],
  ['in glasgow', ['glasgow']],
  ["at king's cross station", ["king's cross station"]],
  ['on the A406 near Brent Cross', ['A406', 'Brent Cross']],
  ['near junction 10 of the M25', ['junction 10 of the M25']],
  ['M4 J8 westbound', ['M4 J8']],
  ['crashed on the a1(m)', ['a1(m)']],
  ['behind the library on Mare Street', ['the library on Mare Street']],
  ['at Victoria Park', ['Victoria Park']],
  ['near the high street', ['the high street']],
])('in %j finds %j', (text, expected) => expect(places(text)).toEqual(expected))

it.each([
  'on Facebook Marketplace',
  'by Dave on Monday',
  'in January',
  'he is in a mood',
  'from Sarah',
  'at 4pm',
  'in the morning',
  'on my way home',
  'on A4 paper',
  '',
])('in %j finds none', (text) => expect(places(text)).toEqual([]))
