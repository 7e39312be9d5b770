import { beforeAll, describe, expect, it } from 'vitest'
import { createRecognise, loadModels, type Recognise } from '../../../bot/recognise.ts'
import { ANSWERS } from './kitchen-answers.ts'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

let recognise: Recognise
beforeAll(async () => {
  recognise = createRecognise(await loadModels())
})

/** The kitchen's form at this question. */
function at(key: string): Talk {
  const talk = new Talk({ ...kitchenServices(), recognise }).start('kitchen-sink-form')
  for (const [asked, words] of ANSWERS) {
    if (talk.key === key) return talk
    if (talk.key === asked) talk.say(words)
    if (talk.key === 'check') talk.say('no')
  }
  return talk
}

describe('a command in the person’s own words', () => {
  it.each([
    ['could you take me to the question I had before this one please', 'sink.part'],
    ['what I told you about the part was wrong', 'sink.part'],
  ])('is done at a question that reads only its own answers: %s', (words, key) => {
    expect(at('sink.tools').say(words).key).toBe(key)
  })

  it('gives the reason where that is asked for', () => {
    const talk = at('sink.since').say('what on earth do you want to know that for')
    expect(talk.key).toBe('sink.since')
    expect(talk.text).not.toContain('I could not')
  })

  it.each([
    ['sink.since', '31 February 2026'],
    ['sink.since', 'in three weeks'],
    ['con.phone', '07700 9001'],
    ['sink.postcode', 'sw1a'],
    ['sink.people', 'four hundred'],
  ])('is nothing that was tried to be an answer to %s: %s', (key, words) => {
    const talk = at(key)
    const before = talk.state.matter?.answers
    expect(talk.say(words).key).toBe(key)
    expect(talk.state.matter?.answers).toEqual(before)
    expect(talk.state.hold).toBeUndefined()
  })

  it.each([
    ['rep.first', 'Skip Bridges'],
    ['sink.place', 'the back of the emergency exit at Stop Lane'],
    [
      'sink.story',
      'I went back to change my shoes on Tuesday, but it was too late to save the carpet and I gave up on the tap',
    ],
  ])('is no answer to %s that reads like one: %s', (key, words) => {
    const talk = at(key)
    talk.say(words)
    expect(talk.state.matter?.answers[key]).toBeDefined()
  })
})
