import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPutAsQuestion, turnsAside } from '../../../dialogs/engine/asks.ts'
import { refersBack } from '../../../dialogs/engine/refers-back.ts'
import { PHRASES } from '../../../dialogs/phrases.ts'
import { readCommand } from '../../../dialogs/recognizers/command.ts'
import { place } from '../../evaluate/context-place.ts'
import { realServices } from './real-services.ts'
import type { Talk } from './talk.ts'

const services = await realServices()

/** A form in which this question stands, with all others answered. */
function at(form: string, key: string): Talk {
  const placed = place(services, { in: form, key, kind: 'text', question: '' })
  if (placed === undefined || !placed.exact) throw new Error(`${form} does not ask ${key}.`)
  return placed.talk
}

const said = (talk: Talk) => JSON.stringify(talk.state.matter?.answers)

describe('A command in words of its own', () => {
  it.each([
    ['could you show me the question again please', 'repeat'],
    ['sorry, what am I supposed to put in this box', 'help'],
    ['show me an example of a frame number', 'help'],
    ["I don't understand what you are asking", 'help'],
    ['how many more questions are there to go', 'progress'],
    ['what page am I on', 'progress'],
    ['previous question please, I pressed the wrong thing', 'back'],
    ['skip this question, I have no idea', 'skip'],
    ['abandon the whole report', 'stop'],
    ['never mind, cancel it', 'stop'],
    ['can I talk to a real police officer on the phone', 'person'],
    ['is there a real person I can talk to', 'person'],
    ['save this until I have asked my husband', 'save'],
    ['what do you want my email for', 'why'],
    ['why do you need to know where I live', 'why'],
    ['close this tab quickly', 'quick-exit'],
    ['let me fix one thing first', 'change'],
  ])('"%s" is %s', (text, command) => expect(readCommand(text)).toBe(command))

  it.each([
    'he said stop, put your hands up',
    'get out of the car, he shouted',
    'the previous one was worse',
    'someone rang me back and shouted',
    'I spoke to an officer last week, he did nothing',
    'they came back to the house later and took it',
    'he asked the same question again and again',
    'what I want is my bike back',
    'I stopped, then he hit me',
    'it was next to the station, opposite the bank',
  ])('"%s" is an answer', (text) => expect(readCommand(text)).toBeUndefined())
})

describe('What says that an earlier answer is wrong', () => {
  it.each([
    ['oops, it should be the 4th', 'when'],
    ['I told you two of them, it was three', 'text'],
    ["the postcode I gave isn't right", 'phone'],
    ['you asked if I had a lock and I said no, I did', 'long-text'],
    ['can I amend what I said about the value', 'choice'],
    ['something is not right in what I wrote', 'confirm'],
    ['I put the wrong street down', 'location'],
  ] as const)('"%s" at a question of kind %s', (text, kind) => expect(refersBack(text, kind)).toBe(true))

  it.each([
    ['I put it in the shed but it was not locked', 'yes-no'],
    ['I told him to go away and he did not', 'long-text'],
    ['I said no and then it was over', 'long-text'],
    ['I gave him my phone, it was a Samsung', 'text'],
    ['I answered the door and he pushed in', 'long-text'],
    ['I pressed the alarm', 'yes-no'],
    ['wrong side of the road', 'text'],
    ['the man I told you about', 'text'],
  ] as const)('does not hear that in "%s"', (text, kind) => expect(refersBack(text, kind)).toBe(false))

  it('is never taken as the answer, and which answer is meant is asked', () => {
    const talk = at('crime-bicycle', 'rep.first')
    const before = said(talk)
    talk.say('whoops I typed the wrong thing earlier')
    expect(said(talk)).toBe(before)
    expect(talk.state.hold?.kind).toBe('change')
  })

  it('asks for the answer that it names again, and keeps the old one until then', () => {
    const talk = at('crime-bicycle', 'con.phone')
    const before = said(talk)
    talk.say('sorry I told you the wrong surname')
    expect(said(talk)).toBe(before)
    expect(talk.state.changing ?? talk.state.hold?.kind).toBeDefined()
  })

  it('does not fill an answer of any words with a sentence that only names it', () => {
    const talk = at('crime-damage', 'ev.files')
    const cctv = talk.value('ev.cctv')
    expect(talk.say('no I do not have a camera').value('ev.cctv')).toEqual(cctv)
    expect(talk.state.matter?.answers['ev.files']?.missing).toBe('skipped')
  })
})

describe('At the review', () => {
  it.each([
    'yes send it except the date is wrong',
    'all good apart from the address',
    'send it but my surname should be Hart',
    'all correct, only thing is the colour',
  ])('"%s" sends nothing', (text) => {
    const talk = at('crime-bicycle', 'review').say(text)
    expect(talk.value('review')).toBeUndefined()
    expect(talk.state.sent).toEqual([])
  })

  it.each(['send it', 'yes send it', 'all correct'])('"%s" goes on to sending', (text) => {
    expect(at('crime-bicycle', 'review').say(text).value('review')).toBe('yes')
  })
})

describe('A question beside the one that stands', () => {
  it.each([
    'do I put my landlord as well',
    'will you text me or ring me',
    'who gets to see this',
    'what happens if I get the date wrong',
    'if I find the receipt later can I still send it',
    'I only have my work number, is that ok',
    'how soon will somebody look at it',
  ])('"%s" is put as a question', (text) => expect(isPutAsQuestion(text)).toBe(true))

  it.each([
    'when I was at work',
    'where the bridge goes over the canal',
    'what looked like a white van',
    'who knows',
    'had a D lock on it',
    'was in the garage',
    'could be Tuesday',
    'can of red paint all over it',
    'Will Young',
    'how he got in I do not know',
    'May Street',
    'is was the blue one',
  ])('"%s" is not', (text) => expect(isPutAsQuestion(text)).toBe(false))

  it.each([
    ['crime-robbery', 'loc.find'],
    ['crime-bicycle', 'rep.first'],
    ['crime-theft', 'con.phone'],
    ['crime-damage', 'dm.what'],
  ])('is never taken as the answer in %s at %s, and the question is put again', (form, key) => {
    const talk = at(form, key)
    const before = said(talk)
    talk.say('do you want that rounded up or to the penny')
    expect(said(talk)).toBe(before)
    expect(talk.text).toContain(PHRASES.sideNotKnown)
    expect(talk.key).toBe(key)
  })
})

it('takes a quoted question as what was said', () => {
  const talk = at('crime-burglary', 'bg.bogus').say('can I have a glass of water')
  expect(talk.value('bg.bogus')).toBe('can I have a glass of water')
})

describe('Another matter', () => {
  it.each([
    'wrong form, I lost my wallet on the bus',
    'unrelated, I want a copy of my custody record',
    'a different thing, my neighbour plays loud music all night',
    'this is not the right form, I want to thank an officer',
  ])('"%s" says that it is another', (text) => expect(turnsAside(text)).toBe(true))

  it.each([
    'he took the wrong one',
    'the other side of the road',
    'forget-me-nots',
    'another man was with him',
  ])('"%s" does not', (text) => expect(turnsAside(text)).toBe(false))

  it('is offered while a report is open, and the report is kept', () => {
    const talk = at('crime-bicycle', 'bike.lock')
    const before = said(talk)
    talk.say('wrong form, I want to thank an officer')
    expect(said(talk)).toBe(before)
    expect(['leave-draft', 'which']).toContain(talk.state.hold?.kind)
  })
})

describe('Any words at an open question', () => {
  it('always end in a question, and nothing but the open answer is filled by words without a slip', () => {
    const words = fc.array(
      fc.constantFrom('blue', 'it', 'was', 'the', 'bike', 'on', 'Tuesday', 'is', 'I', 'said', 'wrong', 'can', '?', ','),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(words, (each) => {
        const talk = at('crime-bicycle', 'rep.first').say(each.join(' '))
        expect(talk.key).toBeDefined()
      }),
      { numRuns: 40 },
    )
  })
})
