import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Option } from '../../../dialogs/answer-type.ts'
import { readChoice, readChoices } from '../../../dialogs/recognizers/choice.ts'

const LOCK: readonly Option[] = [
  { id: 'locked', label: 'Locked with a lock' },
  { id: 'not-locked', label: 'Not locked' },
  { id: 'inside', label: 'Inside a building', says: ['in the house', 'indoors'] },
]
const ROLE: readonly Option[] = [
  { id: 'victim', label: 'It happened to me', says: ['me', 'victim'] },
  { id: 'witness', label: 'I saw it', says: ['witness'] },
  { id: 'for-other', label: 'I’m reporting for someone else' },
  { id: 'unknown', label: 'I don’t know' },
]
const COLOUR: readonly Option[] = ['Black', 'Blue', 'Dark blue', 'Green', 'Purple', 'Silver or grey'].map((label) => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
}))
const COUNT: readonly Option[] = [
  { id: 'a', label: '1 person' },
  { id: 'b', label: '2 to 5 people' },
  { id: 'c', label: 'More than 5' },
]
const SURE: readonly Option[] = [
  { id: 'y', label: 'Yes' },
  { id: 'n', label: 'No' },
  { id: 'u', label: 'Not sure' },
]
const REFERENCES: readonly Option[] = [
  { id: 'older', label: 'WRSR-3938-VU: Report a stolen bicycle' },
  { id: 'newer', label: 'LBJ6-HTMJ-99: Report a stolen bicycle' },
]
const WORN: readonly Option[] = [
  { id: 'hat', label: 'Hat, scarf or gloves' },
  { id: 'phone', label: 'Phone and charger' },
  { id: 'bag', label: 'Bag' },
  { id: 'keys', label: 'Keys' },
  { id: 'none', label: 'None of these' },
]

describe('one of several', () => {
  it.each<readonly [string, readonly Option[], string]>([
    ['Locked with a lock', LOCK, 'locked'],
    ['LOCKED WITH A LOCK.', LOCK, 'locked'],
    ['it was not locked', LOCK, 'not-locked'],
    ["it wasn't locked", LOCK, 'not-locked'],
    ['locked', LOCK, 'locked'],
    ['it was inside', LOCK, 'inside'],
    ['indoors', LOCK, 'inside'],
    ['in the house', LOCK, 'inside'],
    ['2', LOCK, 'not-locked'],
    ['2.', LOCK, 'not-locked'],
    ['option 2', LOCK, 'not-locked'],
    ['the second one', LOCK, 'not-locked'],
    ['second', LOCK, 'not-locked'],
    ['number three please', LOCK, 'inside'],
    ['b', LOCK, 'not-locked'],
    ['the last one', LOCK, 'inside'],
    ['1st', LOCK, 'locked'],
    ["I'm reporting for someone else", ROLE, 'for-other'],
    ['im reporting for someone else', ROLE, 'for-other'],
    ['witness', ROLE, 'witness'],
    ['dunno', ROLE, 'unknown'],
    ["I don't know", ROLE, 'unknown'],
    ['blue', COLOUR, 'blue'],
    ['dark blue', COLOUR, 'dark-blue'],
    ['it was dark blue', COLOUR, 'dark-blue'],
    ['purpel', COLOUR, 'purple'],
    ['a green one', COLOUR, 'green'],
    ['grey', COLOUR, 'silver-or-grey'],
    ['2 to 5 people', COUNT, 'b'],
    ['more than 5', COUNT, 'c'],
    ['yeah', SURE, 'y'],
    ['nope', SURE, 'n'],
    ['not sure', SURE, 'u'],
    ['no idea', SURE, 'u'],
    ['the second one', REFERENCES, 'newer'],
    ['the first', REFERENCES, 'older'],
    ['last', REFERENCES, 'newer'],
  ])('reads "%s"', (text, options, id) => expect(readChoice(text, options)).toEqual({ ok: true, value: id }))

  it.each<readonly [string, readonly Option[]]>([
    ['2 people saw it', LOCK],
    ['there were 2 of them', LOCK],
    ['it happened at 3', LOCK],
    ['the second time this month', LOCK],
    ['5', LOCK],
    ['0', LOCK],
    ['2', COUNT],
    ['red', COLOUR],
    ['blue or green', COLOUR],
    ['black and blue', COLOUR],
    ['not green', COLOUR],
    ['', LOCK],
    ['???', LOCK],
    ['prefer not to say', SURE],
    ['maybe', SURE],
    ['2 people saw it', SURE],
    ['dunno', LOCK],
  ])('asks again after "%s"', (text, options) => expect(readChoice(text, options).ok).toBe(false))
})

describe('several of them', () => {
  it.each<readonly [string, readonly string[]]>([
    ['bag', ['bag']],
    ['bag, keys', ['bag', 'keys']],
    ['keys and bag', ['bag', 'keys']],
    ['bag & keys', ['bag', 'keys']],
    ['bag/keys', ['bag', 'keys']],
    ['bag + keys', ['bag', 'keys']],
    ['Bag\nKeys', ['bag', 'keys']],
    ['Hat, scarf or gloves', ['hat']],
    ['hat, scarf or gloves, keys', ['hat', 'keys']],
    ['Phone and charger and keys', ['phone', 'keys']],
    ['3, 4', ['bag', 'keys']],
    ['3 4', ['bag', 'keys']],
    ['1 and 3', ['hat', 'bag']],
    ['all of them', ['hat', 'phone', 'bag', 'keys']],
    ['none', ['none']],
    ['None of these', ['none']],
    ['none of them', ['none']],
    ['no', ['none']],
    ['my keys and my bag', ['bag', 'keys']],
    ['phone', ['phone']],
  ])('reads "%s"', (text, ids) => expect(readChoices(text, WORN, 'none')).toEqual({ ok: true, value: ids }))

  it.each([
    'a car',
    'bag and a car',
    'none of these and keys',
    '9',
    '',
    'I had 3 drinks',
    ', , ,',
  ])('asks again after "%s"', (text) => expect(readChoices(text, WORN, 'none').ok).toBe(false))

  it('never throws, and gives only ids that were offered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readChoices(text, WORN, 'none')
        if (reading.ok) for (const id of reading.value) expect(WORN.map((option) => option.id)).toContain(id)
        readChoice(text, WORN)
      }),
    )
  })
})
