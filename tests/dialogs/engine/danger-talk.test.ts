import { describe, expect, it } from 'vitest'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const RED = 'he has got a knife and he is trying to get in the back door'

function atColour(): Talk {
  const talk = new Talk(kitchenServices()).start('kitchen-sink-form').says('no', 'yes', 'the tap', 'a spanner')
  expect(talk.key).toBe('sink.colour')
  return talk
}

describe('danger inside a form', () => {
  it('shows 999 at once, with the silent and deaf routes, and keeps the draft', () => {
    const talk = atColour().say(RED)
    expect(talk.replies[0]?.assistant).toMatchObject({ urgency: 'emergency', outcome: { kind: 'emergency' } })
    for (const way of ['999', '55', '18000', 'British Sign Language', 'text']) expect(talk.text).toContain(way)
    expect(talk.value('sink.part')).toBe('tap')
    expect(talk.value('sink.colour')).toBeUndefined()
    expect(talk.replies.at(-1)?.assistant.question).toMatchObject({
      in: 'front-door',
      key: 'safety',
      options: [{ id: 'safe' }],
    })
  })

  it.each([
    'I am safe, go on',
    'im safe now',
    'safe',
    'I AM SAFE',
    'we are safe',
  ])('goes back to the same question on %j', (words) => {
    expect(atColour().says(RED, words).key).toBe('sink.colour')
  })

  it('goes back on a tap on the option', () => {
    expect(atColour().say(RED).tap('safety', 'safe').key).toBe('sink.colour')
  })

  it.each([
    'no',
    'I am not safe',
    'is it safe?',
    'white',
    'yes',
    'please hurry',
  ])('does not take %j for being safe', (words) => {
    const talk = atColour().says(RED, words)
    expect(talk.key).toBe('safety')
    expect(talk.text).toContain('999')
    expect(talk.value('sink.colour')).toBeUndefined()
  })

  it('notes the alarm in the submission, with the question at which it came', () => {
    expect(atColour().say(RED).state.concerns).toMatchObject([{ kind: 'emergency', answerKey: 'sink.colour' }])
  })

  it('can be left at once from the card', () => {
    expect(atColour().says(RED, 'quick exit').replies.at(-1)?.exit).toBe(true)
  })

  it('keeps what was written where an account was asked, and uses it only when told to', () => {
    const talk = atColour().says('white', 'skip')
    const account = 'There was a fire by the sink and right now he is hitting my mum with a pan'
    talk.says(account, 'I am safe, go on')
    expect(talk.key).toBe('sink.story')
    expect(talk.value('sink.story')).toBeUndefined()
    expect(talk.say('use it').value('sink.story')).toBe(account)
  })

  it('shows the card for a gate answered yes, and asks on when the person is safe', () => {
    const talk = new Talk(kitchenServices()).start('kitchen-sink-form').say('yes')
    expect(talk.replies.some(({ assistant }) => assistant.urgency === 'emergency')).toBe(true)
    expect(talk.say('I am safe, go on').key).toBe('sink.insured')
    expect(talk.value('gate.danger')).toBe('yes')
  })

  it('sees danger at both ends of a message that is too long to read', () => {
    const filler = 'the water ran and ran. '.repeat(1000)
    expect(atColour().say(`${filler}${RED}`).key).toBe('safety')
    expect(atColour().say(`${RED}. ${filler}`).key).toBe('safety')
  })

  it('sees danger in the words of a button that is none', () => {
    expect(atColour().tap('sink.colour', RED).key).toBe('safety')
  })
})

describe('amber', () => {
  const AMBER = 'he threatened to kill me and I am scared he will come back soon'

  it('asks at most two gate questions and comes back', () => {
    const talk = atColour().say(AMBER)
    expect(talk.key).toBe('gate.danger')
    expect(talk.replies.at(-1)?.assistant.question?.in).toBe('front-door')
    expect(talk.says('no', 'no').key).toBe('sink.colour')
    expect(talk.state.concerns.length).toBeGreaterThan(0)
  })

  it('shows the card when a gate question is answered yes', () => {
    const talk = atColour().says(AMBER, 'yes')
    expect(talk.key).toBe('safety')
  })
})

describe('leaving a matter with danger in it', () => {
  it('is told that nothing was sent, and what is shortest', () => {
    const talk = atColour().says(RED, 'I am safe, go on', 'stop', 'yes')
    expect(talk.text).toContain('Nothing about that has been sent')
    expect(talk.text).toContain('101')
  })
})
