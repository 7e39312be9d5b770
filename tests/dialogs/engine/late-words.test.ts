import { describe, expect, it } from 'vitest'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

/** At the question for the colour: the part and the tools (a spanner) are answered. */
function atColour(): Talk {
  return new Talk(kitchenServices()).start('kitchen-sink-form').says('no', 'yes', 'the tap', 'a spanner')
}

describe('words that were written for a question which is answered by now', () => {
  it('change that answer, and the question that stands is put again', () => {
    const talk = atColour().say('white')
    expect(talk.key).toBe('sink.serial')
    talk.tap('sink.colour', 'dark green')
    expect(talk.value('sink.colour')).toBe('dark green')
    expect(talk.key).toBe('sink.serial')
    expect(talk.value('sink.serial')).toBeUndefined()
  })

  it('change several ticks at once', () => {
    const talk = atColour().tap('sink.tools', 'spanner, bucket')
    expect(talk.value('sink.tools')).toEqual(['spanner', 'bucket'])
    expect(talk.key).toBe('sink.colour')
  })

  it('that cannot be read put their own question again, and nothing changes', () => {
    const talk = atColour().tap('sink.insured', 'it is about something else')
    expect(talk.value('sink.insured')).toBe('yes')
    expect(talk.key).toBe('sink.insured')
    expect(talk.say('no').value('sink.insured')).toBe('no')
  })

  it('are a command where they are one', () => {
    const talk = atColour().say('white').tap('sink.colour', 'help')
    expect(talk.value('sink.colour')).toBe('white')
    expect(talk.key).toBe('sink.serial')
  })

  it('are looked at for danger first', () => {
    const talk = atColour().say('white').tap('sink.colour', 'help he has got a knife and he is coming in')
    expect(talk.replies.some(({ assistant }) => assistant.urgency === 'emergency')).toBe(true)
    expect(talk.value('sink.colour')).toBe('white')
  })

  it('never fill the question that stands', () => {
    const talk = atColour().tap('no.such.question', 'purple')
    expect(talk.value('sink.colour')).toBeUndefined()
    expect(talk.key).toBe('sink.colour')
  })
})

describe('a question that is put again', () => {
  it('says how often, and only since an answer was not taken', () => {
    const talk = new Talk(kitchenServices()).start('kitchen-sink-form').say('no')
    const again = () => talk.replies.at(-1)?.assistant.question?.again
    expect(again()).toBeUndefined()
    talk.say('perhaps, who knows')
    expect([talk.key, again()]).toEqual(['sink.insured', 1])
    talk.say('could be either')
    expect(again()).toBe(2)
    talk.say('help')
    expect([talk.key, again()]).toEqual(['sink.insured', undefined])
  })
})
