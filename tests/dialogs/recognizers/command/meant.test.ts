import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadModels } from '../../../../bot/recognise.ts'
import { createMeant } from '../../../../dialogs/recognizers/command/meant.ts'
import { trainMeant } from '../../../../dialogs/recognizers/command/train-meant.ts'

const { meantIn } = await loadModels()

describe('what a message in a form is besides an answer', () => {
  it.each([
    ['could you kindly let me return to the question I had a moment ago', 'back'],
    ['is there any chance a real officer could give me a bell about all this instead', 'person'],
    ['why on earth would you lot need to know that about me', 'why'],
    ['roughly how many of these questions have we still got to get through', 'progress'],
    ['my bus is here, can i pick this up where i left off tonight', 'save'],
    ['i gave you the wrong date earlier, it was the 12th not the 11th', 'correction'],
    ['quick get this off the screen he is coming up the stairs', 'quick-exit'],
  ])('%s: %s', (text, name) => {
    expect(meantIn(text)?.name).toBe(name)
    expect(meantIn(text)?.sure).not.toBe('no')
  })

  it.each([
    'he was waiting at the bus stop by the post office',
    'through the back door of the kitchen',
    'black trainers and a grey hoodie with a hood',
    'about half past six in the evening',
    'he came back again on the friday',
    'i was on my way home from work',
  ])('an answer is an answer: %s', (text) => expect(meantIn(text)?.sure).not.toBe('anywhere'))

  it('is nothing where there are no words, or an account', () => {
    expect(meantIn('')).toBeUndefined()
    expect(meantIn('?!')?.sure ?? 'no').toBe('no')
    expect(meantIn('and then '.repeat(60))).toBeUndefined()
    expect(meantIn('31 2 2026')).toBeUndefined()
    expect(meantIn('a b c k')).toBeUndefined()
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => meantIn(text) !== null))
  })
})

describe('the training of what is meant', () => {
  const lines = {
    byId: new Map([
      ['back', ['the one before please', 'return to the last thing you asked', 'i want the earlier one']],
      ['person', ['get me an officer', 'i want somebody human', 'a real voice please']],
    ]),
    none: ['by the church', 'a red coat', 'on monday', 'in the kitchen', 'my uncle', 'two men'],
    knownWords: [],
  }
  const topics = { byId: new Map([['theft', ['my purse is gone from the pub']]]), none: [], knownWords: [] }

  it('gives the same model for the same lines, and one that can be used', () => {
    const model = trainMeant(lines, topics)
    expect(JSON.stringify(trainMeant(lines, topics))).toBe(JSON.stringify(model))
    expect(model.bounds.free).toBeGreaterThanOrEqual(model.bounds.plain)
    expect(createMeant(model)('get me an officer')?.name).toBe('person')
  })
})
