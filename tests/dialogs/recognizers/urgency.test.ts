import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDanger } from '../../../dialogs/recognizers/urgency.ts'
import cases from './urgency.cases.json' with { type: 'json' }

const recall = (set: readonly { urgency: string; text: string }[], urgency: string) => {
  const of = set.filter((one) => one.urgency === urgency)
  return of.filter((one) => findDanger(one.text).urgency === urgency).length / of.length
}

const falseAlarms = (set: readonly { urgency: string; text: string }[]) => {
  const calm = set.filter((one) => one.urgency === 'none')
  return calm.filter((one) => ['emergency', 'crisis'].includes(findDanger(one.text).urgency)).length / calm.length
}

describe('danger in free text, measured', () => {
  for (const [name, set] of [
    ['measure', cases.measure],
    ['practice', cases.practice],
  ] as const) {
    it(`finds nearly all emergencies of the ${name} set`, () =>
      expect(recall(set, 'emergency')).toBeGreaterThanOrEqual(0.88))
    it(`finds nearly all crises of the ${name} set`, () => expect(recall(set, 'crisis')).toBeGreaterThanOrEqual(0.9))
    it(`finds most that need care of the ${name} set`, () =>
      expect(recall(set, 'safeguarding')).toBeGreaterThanOrEqual(0.85))
    it(`seldom alarms for nothing in the ${name} set`, () => expect(falseAlarms(set)).toBeLessThanOrEqual(0.05))
  }
})

describe('danger, case by case', () => {
  it.each([
    ['he has a knife', 'red', 'emergency'],
    ['someone is breaking in', 'red', 'emergency'],
    ["I've been stabbed", 'red', 'emergency'],
    ["she's not breathing", 'red', 'emergency'],
    ["he's outside my door", 'red', 'emergency'],
    ["I'm going to kill myself", 'red', 'crisis'],
    ["there's a bomb", 'red', 'emergency'],
    ['my child has been taken', 'red', 'emergency'],
    ["he'll be back soon", 'amber', 'emergency'],
    ['he threatened to kill me', 'amber', 'emergency'],
    ['I hurt myself last week', 'amber', 'crisis'],
    ["my ex won't leave me alone", 'blue', 'safeguarding'],
    ['my husband hits me', 'blue', 'safeguarding'],
    ['I was raped last year', 'blue', 'safeguarding'],
    ['HE HAS GOT A KNIFE', 'red', 'emergency'],
    ['hes got a kn1fe', 'red', 'emergency'],
    ['heeeelp he is hittin me', 'red', 'emergency'],
    ['man brkng in plz', 'red', 'emergency'],
    ['he\u200B has a knife', 'red', 'emergency'],
    ['he’s got a knife', 'red', 'emergency'],
    ['mae cyllell ganddo fe', 'red', 'emergency'],
    ['I do not know what to do he has a knife', 'red', 'emergency'],
    ['He hit me last week. He is outside my door shouting.', 'red', 'emergency'],
    ['the car went through the shop window', 'red', 'emergency'],
    ['a car went through the barrier and down the bank', 'red', 'emergency'],
    ['a lorry went through the lights and has overturned', 'red', 'emergency'],
  ])('"%s" is %s, %s', (text, level, urgency) => expect(findDanger(text)).toMatchObject({ level, urgency }))

  it.each([
    'my bike was stolen yesterday',
    "he hasn't got a knife",
    'no weapons, nobody hurt',
    'is it legal to carry a knife',
    'what if someone breaks in',
    'when should I call 999',
    'this heat is murder',
    'she killed it at the talk',
    "I'm dying to hear from you",
    'I would kill for a coffee',
    'a stab in the dark',
    'my phone battery died',
    'we were robbed, never a penalty',
    'lost a bayonet and medals on the train',
    'what do I do with old kitchen knives',
    "I'm writing a novel about a murder",
    'someone shot past me on a scooter last week',
    'the red car went through the red light at the crossing and nearly hit me',
    'a van drove through the lights on red this morning',
    'car went through the village at sixty',
    'help me fill in this form',
    'help',
    '',
    '?',
  ])('"%s" is no danger', (text) => expect(findDanger(text).level).toBe('none'))

  it('names the rules that matched', () => expect(findDanger('he has a knife').rules).toContain('weapons.held'))
})

describe('long and hostile text', () => {
  const filler = 'The bus was late and the shop was shut again on the corner of the road. '.repeat(400)

  it.each([
    ['beginning', `he has a knife ${filler}`],
    ['end', `${filler} he has a knife`],
  ])('sees danger at the %s of a long text', (_, text) => expect(findDanger(text).urgency).toBe('emergency'))

  it.each([
    ['he ', 8000],
    ['a', 8000],
    ['not ', 8000],
    ['he is hitting ', 8000],
    ['knife ', 8000],
    ['i will kill he has got a gun in my house ', 8000],
    ['what if when someone ', 8000],
    ['!', 8000],
    ['\uD800', 8000],
    ['1 ', 8000],
    ["'", 8000],
    ['not sure if he was in the back of my car with the girl who was in ', 8000],
  ])('reads "%s" over and over to the end', (piece, length) => {
    const text = piece.repeat(Math.ceil(length / piece.length))
    expect(['red', 'amber', 'blue', 'none']).toContain(findDanger(text).level)
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void findDanger(text)))
  })
})
