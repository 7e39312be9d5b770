import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFollowUp } from '../../../dialogs/follow-up.ts'
import { readFollowUp } from '../../../dialogs/recognizers/follow-up.ts'

describe('a question about the answer before it', () => {
  it.each([
    ['and in Scotland?', 'scotland'],
    ['What about Scotland', 'scotland'],
    ['is that the same in Wales?', 'wales'],
    ['does it apply in northern ireland too?', 'northern-ireland'],
    ['what if I live in Scotland?', 'scotland'],
    ['ok and for England?', 'england'],
    ['How long does that take?', 'how-long'],
    ['how long does it take', 'how-long'],
    ['and how long will this take then?', 'how-long'],
    ['how long do I have?', 'deadline'],
    ['is there a time limit?', 'deadline'],
    ['am I too late', 'deadline'],
    ["what if I don't have it?", 'without'],
    ['what if I haven’t got one', 'without'],
    ["what if I can't find it?", 'without'],
    ["I don't have one, what do I do?", 'without'],
    ['how much does it cost?', 'cost'],
    ['is that free?', 'cost'],
    ['do i have to pay for that', 'cost'],
    ['thanks, is there a fee?', 'cost'],
    ['who do I call?', 'who'],
    ['Who should I contact about that?', 'who'],
    ["what's the number?", 'who'],
    ['are they open now?', 'who'],
    ['what do I need?', 'need'],
    ['can I do that online?', 'online'],
    ['have you got a link?', 'online'],
    ['what happens next?', 'after'],
    ['and then?', 'after'],
    ['can my mum do it for me?', 'someone-else'],
    ['what if they say no?', 'refused'],
    ['can I appeal?', 'refused'],
  ])('%s is about %s', (text, about) => {
    expect(readFollowUp(text)).toEqual({ about, bare: true })
  })

  it.each([
    ["what if I don't have the frame number?", 'without'],
    ['how long does the check take?', 'how-long'],
    ['how much is the new passport?', 'cost'],
    ['do I need a crime number?', 'need'],
  ])('%s is about %s, and may be one of its own', (text, about) => {
    expect(readFollowUp(text)).toEqual({ about, bare: false })
  })

  it.each([
    'my bike was stolen in Scotland',
    'how long does it take to get a crime number after I report online?',
    'yes',
    'no',
    'thanks',
    'I do not know',
    'who stole my bike?',
    'how much was taken: 40 pounds',
    'what if my neighbour does it again and they call me names and I have to call you?',
    'is that a crime?',
    '',
    '?',
    'and '.repeat(500),
  ])('%j is none', (text) => {
    expect(readFollowUp(text)).toBeUndefined()
  })

  it('where a question stands, a place alone is an answer and no question', () => {
    expect(readFollowUp('in Scotland', true)).toBeUndefined()
    expect(readFollowUp('they refused', true)).toBeUndefined()
    expect(readFollowUp('who do i call', true)).toEqual({ about: 'who', bare: true })
    expect(readFollowUp("I don't have it, what do I do", true)).toEqual({ about: 'without', bare: true })
    expect(readFollowUp('in Scotland?', true)).toEqual({ about: 'scotland', bare: true })
    expect(readFollowUp('and in Scotland', true)).toEqual({ about: 'scotland', bare: true })
  })
})

describe('whatever is written', () => {
  it('the reader answers in a moment, with a follow-up or nothing', () => {
    const words = fc.array(
      fc.constantFrom('and', 'what', 'if', 'i', 'do', 'not', 'have', 'it', 'in', 'scotland', 'free', 'is', 'that'),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          words.map((list) => list.join(' ')),
        ),
        (text) => {
          const read = readFollowUp(text)
          expect(read === undefined || isFollowUp(read.about)).toBe(true)
        },
      ),
    )
  })
})
