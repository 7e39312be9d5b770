import { beforeEach, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import type { SwitchedOff } from '../../../dialogs/switches.ts'
import { ANSWERS } from './kitchen-answers.ts'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const QUEUE: SwitchedOff = { reason: 'The review queue of Robin Marlow is not staffed' }
const NOT_TAKEN = /cannot take this here at the moment/

/** What is off now; a test changes it under a running conversation, as an operator does. */
let off: Record<string, SwitchedOff>
let talk: Talk

function services(): Services {
  return { ...kitchenServices(), switchedOff: (id) => off[id] }
}

beforeEach(() => {
  off = {}
  talk = new Talk(services())
})

const outcomes = () => talk.replies.flatMap(({ assistant: { outcome } }) => (outcome === undefined ? [] : [outcome.id]))
const links = () => talk.replies.flatMap((reply) => (reply.links ?? []).map(({ href }) => href))
const offered = () => talk.replies.at(-1)?.assistant.question?.options?.map(({ id }) => id) ?? []

/** Answers the form from the question that stands to the review. */
function toReview(): Talk {
  const from = ANSWERS.findIndex(([key]) => key === talk.key)
  for (const [, answer] of ANSWERS.slice(from)) talk.say(answer)
  expect(talk.key).toBe('review')
  return talk
}

describe('a topic that is switched off', () => {
  it.each([
    ['a flow', 'kitchen-sink'],
    ['a form', 'kitchen-sink-form'],
  ])('%s says so plainly when it is opened, with whom to call, and goes on with anything else', (_, id) => {
    off[id] = QUEUE
    talk.start(id)
    expect(talk.text).toMatch(NOT_TAKEN)
    expect(talk.text).toMatch(/101.*Relay UK.*18001 101.*999/s)
    expect(links()).toEqual(expect.arrayContaining(['tel:101', 'tel:18001101', 'tel:999']))
    expect(talk.text).not.toContain('Marlow')
    expect(talk.key).toBe('matter')
    expect(talk.state.matter).toBeUndefined()
    expect(outcomes()).toEqual(['switched-off'])
  })

  it('says when it is taken again, in London time, where that is known', () => {
    off['kitchen-sink'] = { ...QUEUE, until: Date.parse('2026-07-01T07:00:00Z') }
    expect(talk.start('kitchen-sink').text).toContain('again from Wednesday 1 July 2026 at 8am.')
    off['kitchen-sink'] = QUEUE
    expect(talk.start('kitchen-sink').text).not.toContain('again from')
  })

  it('says the force’s own words and names whom it names', () => {
    off['kitchen-sink'] = { ...QUEUE, say: 'Sinks are for plumbers.', instead: ['h.council'] }
    talk.start('kitchen-sink')
    expect(talk.text).toContain('Sinks are for plumbers.')
    expect(talk.text).toContain('gov.uk/find-local-council')
    expect(talk.text).not.toContain('101')
    expect(talk.text).toContain('999')
  })

  it('is not begun by the words of a message either', () => {
    off['kitchen-sink'] = QUEUE
    expect(talk.say('my tap is broken').text).toMatch(NOT_TAKEN)
    expect(talk.key).toBe('matter')
  })

  it('does not take someone out of the flow or form that they are in', () => {
    off['kitchen-drain'] = QUEUE
    talk.start('kitchen-sink-form').say('no').say('yes').start('kitchen-drain')
    expect(talk.text).toMatch(NOT_TAKEN)
    expect([talk.state.matter?.id, talk.key]).toEqual(['kitchen-sink-form', 'sink.part'])
    talk = new Talk(services()).start('kitchen-sink').start('kitchen-drain')
    expect([talk.state.matter?.id, talk.key]).toEqual(['kitchen-sink', 'danger'])
  })

  it('gives an article’s source and numbers instead of the answer', () => {
    off['how-do-i-turn-off-the-water'] = QUEUE
    talk.say('how do I turn off the water?')
    expect(talk.text).not.toContain('to the right')
    expect(talk.text).toContain('The book of kitchens, https://example.com/kitchens')
    expect(talk.text).toContain('Police non-emergency: 101')
    expect(talk.key).toBe('matter')
  })

  it('never hides danger', () => {
    for (const id of ['kitchen-sink', 'kitchen-drain', 'kitchen-sink-form']) off[id] = QUEUE
    talk.say('he has a knife and he is in my kitchen at the sink')
    expect(talk.replies[0]?.assistant.urgency).toBe('emergency')
    expect(talk.key).toBe('safety')
  })
})

describe('what leads to a topic that is switched off', () => {
  it('an outcome gives 101 in place of "start", and still does when the person wants to tell the police', () => {
    off['kitchen-sink-form'] = QUEUE
    talk.start('kitchen-sink').says('no', 'yes', 'a pipe').say('yes')
    expect(outcomes()).toEqual(['landlord', 'switched-off'])
    expect(talk.text).not.toContain('You can report it here')
    expect(talk.key).toBe('matter')
    talk.say('I still want to tell the police')
    expect([talk.text, talk.key]).toEqual([expect.stringMatching(NOT_TAKEN), 'matter'])
  })

  it('a flow that leads to it ends with whom to call', () => {
    off['kitchen-drain'] = QUEUE
    talk.start('kitchen-sink').says('no', 'yes', 'the drain')
    expect([outcomes(), talk.key]).toEqual([['switched-off'], 'matter'])
    off = { 'kitchen-sink-form': QUEUE }
    talk.start('kitchen-sink').says('no', 'yes', 'the wall')
    expect([outcomes(), talk.key]).toEqual([['switched-off'], 'matter'])
  })

  it('an offer inside a form is not made', () => {
    off['kitchen-drain'] = QUEUE
    talk.start('kitchen-sink-form').says('no', 'yes', 'the wall')
    expect(talk.text).toMatch(NOT_TAKEN)
    expect([talk.state.matter?.id, talk.key]).toEqual(['kitchen-sink-form', 'sink.tools'])
  })

  it('the menu does not offer it', () => {
    expect([...(talk.say('lorem ipsum dolor').state.put?.options ?? [])].map(({ id }) => id)).toContain('kitchen-sink')
    off['kitchen-sink'] = QUEUE
    talk.say('lorem ipsum dolor')
    expect(offered()).toEqual(['kitchen-drain'])
  })

  it('a choice of topics tells of it and offers the others', () => {
    const asking: Services = {
      ...services(),
      recognise: (text, now) => ({ ...kitchenServices().recognise(text, now), band: 'ask' }),
    }
    talk = new Talk(asking)
    off['kitchen-drain'] = QUEUE
    talk.say('the sink does not drain')
    expect(talk.text).toMatch(NOT_TAKEN)
    expect(offered()).toEqual(['kitchen-sink', 'none'])
    off['kitchen-sink'] = QUEUE
    expect(talk.say('yes').text).toMatch(NOT_TAKEN)
    expect(talk.key).toBe('matter')
    talk.say('the sink does not drain')
    expect([outcomes(), talk.key]).toEqual([['switched-off', 'switched-off'], 'matter'])
  })

  it('is told of where it was the second matter of a message', () => {
    talk.say('the sink does not drain')
    expect(offered()).toEqual(['kitchen-drain', 'kitchen-sink', 'none'])
    talk.say('the drain')
    off['kitchen-drain'] = QUEUE
    off['kitchen-sink'] = QUEUE
    talk.say('yes')
    expect(talk.text).toMatch(/cannot take this here at the moment: A broken kitchen/)
    expect(talk.key).toBe('matter')
  })

  it('the question whether to start it, and the one whether to switch to it, go when it goes off', () => {
    talk.start('kitchen-sink').says('no', 'yes', 'a pipe').say('yes')
    expect(talk.key).toBe('start')
    off['kitchen-sink-form'] = QUEUE
    expect(talk.say('yes').text).toMatch(NOT_TAKEN)
    expect(talk.key).toBe('matter')
    off = {}
    talk.start('kitchen-sink-form').say('no').start('kitchen-drain')
    expect(talk.key).toBe('draft')
    off['kitchen-drain'] = QUEUE
    talk.say('start the other')
    expect([talk.text, talk.state.matter?.id]).toEqual([expect.stringMatching(NOT_TAKEN), 'kitchen-sink-form'])
    expect(talk.key).toBe('sink.insured')
  })

  it('comes after the 999 card of an outcome too', () => {
    const { content } = talk.services
    const sink = content.flows.get('kitchen-sink')
    if (sink?.outcomes.leave === undefined) throw new Error('no such flow')
    const flow = {
      ...sink,
      outcomes: { ...sink.outcomes, leave: { ...sink.outcomes.leave, form: 'kitchen-sink-form' } },
    }
    talk.release({ ...content, flows: new Map([...content.flows, [flow.id, flow]]) })
    talk.start('kitchen-sink').say('yes')
    expect(talk.key).toBe('safety')
    off['kitchen-sink-form'] = QUEUE
    talk.say('I am safe, go on')
    expect([talk.text, talk.key]).toEqual([expect.stringMatching(NOT_TAKEN), 'matter'])
  })
})

describe('a form that is open when it is switched off', () => {
  beforeEach(() => {
    talk.start('kitchen-sink-form').say('no')
    off['kitchen-sink-form'] = QUEUE
  })

  it('is told of at the next turn, once, and goes on where it was', () => {
    talk.say('yes')
    expect(talk.replies[0]?.text).toMatch(/not taken here at the moment: Report a broken kitchen.*still finish.*101/s)
    expect(talk.key).toBe('sink.part')
    expect(talk.value('sink.insured')).toBe('yes')
    expect(talk.say('the tap').text).not.toContain('at the moment')
  })

  it('can be finished and sent, and the receipt says that it may not be read soon', () => {
    toReview().says('send', 'yes')
    talk.say('yes')
    expect(talk.last.submissions).toHaveLength(1)
    expect(talk.text).toMatch(/may not be read soon.*101/s)
    expect(talk.replies.at(-1)?.assistant.submission?.status).toBe('queued')
  })

  it('is told of again where it came on in between', () => {
    talk.say('yes')
    off = {}
    expect(talk.say('the tap').state.matter?.toldOff).toBeUndefined()
    off['kitchen-sink-form'] = QUEUE
    expect(talk.say('a spanner').text).toContain('not taken here at the moment')
  })

  it('is not deleted by "start again", which could not begin it anew', () => {
    talk.say('start again')
    expect(talk.text).toContain('kept your answers')
    expect([talk.key, talk.value('gate.danger')]).toEqual(['sink.insured', 'no'])
    off = {}
    expect(talk.say('start again').key).toBe('start-again')
    off['kitchen-sink-form'] = QUEUE
    expect(talk.say('yes').key).toBe('sink.insured')
    expect(talk.value('gate.danger')).toBe('no')
  })

  it('says nothing of it beside a 999 card, but at the turn after', () => {
    talk.say('he has a knife and he is coming in')
    expect(talk.text).not.toContain('at the moment')
    expect(talk.key).toBe('safety')
    talk.say('I am safe, go on')
    expect(talk.text).toContain('not taken here at the moment')
    expect(talk.key).toBe('sink.insured')
  })

  it('can be put aside and taken up again', () => {
    expect(talk.start('kitchen-drain').text).toContain('still finish')
    expect(talk.say('start the other').say('yes').key).toBe('resume')
    talk.say('yes')
    expect([talk.text.includes('at the moment'), talk.key]).toEqual([false, 'sink.insured'])
  })

  it('says nothing more once the person has left', () => {
    expect(talk.say('leave now').text).not.toContain('at the moment')
  })
})
