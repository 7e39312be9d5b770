import { expect, it } from 'vitest'
import { findPeopleCounts } from '../../../../dialogs/recognizers/entities/people-count.ts'

const counts = (text: string) => findPeopleCounts(text).map((mention) => mention.value)

it.each([
  ['two lads on a moped', [2]],
  ['3 men in balaclavas', [3]],
  ['a pair of them on one bike', [2]],
  ['five in a van', [5]],
  ['one man and two women', [1, 2]],
  ['a group of about ten outside', [10]],
  ['a gang of six or seven', [6]],
  ['group of 12 youths', [12]],
  ['there were five of them', [5]],
  ['four of us saw it', [4]],
  ['2 of the lads ran', [2]],
  ['a couple of blokes', [2]],
  ['a pair of lads', [2]],
  ['half a dozen kids', [6]],
  ['around 20 people watching', [20]],
  ['two young black lads', [2]],
  ['three or so masked men', [3]],
])('in %j counts %j people', (text, expected) => expect(counts(text)).toEqual(expected))

it.each([
  'took 2 bikes',
  'left 2 in the fridge',
  'a 14 year old boy',
  'aged 15 boy',
  '3 man tent',
  'two kids bikes',
  '10 people carriers',
  'at 9 people came',
  'some people',
  '50 quid',
  'no one saw',
  'bus 12',
  '',
])('in %j counts nobody', (text) => expect(counts(text)).toEqual([]))
