import { beforeAll, describe, expect, it } from 'vitest'
import type { ConversationState } from '../../../dialogs/engine/state.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { newState, readState } from '../../../dialogs/engine/upgrade.ts'
import { answerAll, type Way } from './answer-all.ts'
import { realServices } from './real-services.ts'
import { MONDAY_TEN, Talk } from './talk.ts'

let services: Services
beforeAll(async () => {
  services = await realServices()
})

const SENSITIVE_FORMS = [
  'callback-request',
  'clares-law-request',
  'crime-harassment',
  'domestic-abuse-report',
  'sarahs-law-request',
]

const told = (talk: Talk) => talk.replies.map(({ assistant }) => assistant.private)
const sensitive = () => {
  const { flows, forms } = services.content
  return [...flows.values(), ...forms.values()].filter((one) => one.sensitive === true).map(({ id }) => id)
}

describe('a conversation', () => {
  it('is private from the first reply of every sensitive flow and form, and begins with the device', () => {
    expect(sensitive().length).toBeGreaterThan(9)
    expect(sensitive()).toEqual(expect.arrayContaining(SENSITIVE_FORMS))
    for (const id of sensitive()) {
      const talk = new Talk(services).start(id)
      expect(told(talk).every((one) => one === true)).toBe(true)
      expect([id, talk.key]).toEqual([id, 'gate.safeDevice'])
    }
  })

  it('is not private before that, and in other matters', () => {
    const talk = new Talk(services)
    for (const { assistant } of talk.replies) expect(assistant.private).toBeUndefined()
    talk.start('crime-bicycle').says('no', 'no')
    expect(told(talk).every((one) => one === undefined)).toBe(true)
  })

  it('stays private in the next matter, and over being stored', () => {
    const talk = new Talk(services).start('domestic-abuse')
    talk.state = readState(JSON.parse(JSON.stringify(talk.state)))
    talk.start('bicycle-theft')
    expect(told(talk).every((one) => one === true)).toBe(true)
    expect(talk.state.matter?.id).toBe('bicycle-theft')
  })

  it.each<readonly [string, readonly string[], string]>([
    ['crime-assault', ['no', 'no', 'no', 'no', 'no'], 'yes'],
    ['online-abuse', ['no'], 'Naked or sexual pictures, shared or threatened'],
    ['modern-slavery', ['no'], 'me'],
    ['talk-to-a-person', ['no', 'A helpline, not the police'], 'Sexual violence'],
  ])('becomes private in %s only by the answer that tells', (id, before, telling) => {
    const talk = new Talk(services).start(id).says(...before)
    expect(told(talk).every((one) => one === undefined)).toBe(true)
    talk.say(telling)
    expect(told(talk).every((one) => one === true)).toBe(true)
  })

  it.each(SENSITIVE_FORMS)('stops %s with 999, the silent way and the way out where the device is not safe', (id) => {
    const talk = new Talk(services).start(id).say('no')
    expect(talk.key).toBe('safety')
    expect(talk.text).toMatch(/Type "exit"/)
    expect(talk.text).toMatch(/press 55/)
    expect(talk.replies.at(-1)?.assistant.urgency).toBe('emergency')
    talk.say('I am safe, go on')
    expect(talk.state.matter?.id).toBe(id)
    expect(talk.key).not.toBe('gate.safeDevice')
  })
})

describe('where the history is not ours to clear', () => {
  const CHANNELS: readonly ConversationState['channel'][] = ['sms', 'whatsapp', 'messenger', 'teams']

  function on(channel: ConversationState['channel']): Talk {
    const talk = new Talk(services)
    talk.state = newState(channel, 'en-GB', MONDAY_TEN)
    return talk
  }

  it.each(CHANNELS)('by %s, says so once, before the first question, with another way', (channel) => {
    const talk = on(channel).start('domestic-abuse')
    const at = talk.replies.findIndex(({ text }) => text.includes('I cannot clear it'))
    expect(at).toBe(0)
    expect(talk.replies[0]?.text).toMatch(/private window/)
    expect(talk.replies[0]?.text).toMatch(/101/)
    expect(talk.replies.at(-1)?.assistant.question?.key).toBe('gate.safeDevice')
    talk.say('yes').start('stalking-harassment')
    expect(talk.text).not.toContain('I cannot clear it')
  })

  it('says it after the help that a danger calls for', () => {
    const talk = on('whatsapp').say('my husband hits me and takes my money, it has gone on for years')
    const urgent = talk.replies.findIndex(({ assistant }) => assistant.urgency !== undefined)
    const warned = talk.replies.findIndex(({ text }) => text.includes('I cannot clear it'))
    expect([talk.key, urgent, warned]).toEqual(['gate.safeDevice', 0, 1])
  })

  it('says nothing of it on our own page, and in other matters', () => {
    expect(new Talk(services).start('domestic-abuse').text).not.toContain('I cannot clear it')
    expect(on('sms').start('lost-property').text).not.toContain('I cannot clear it')
  })
})

describe('feedback', () => {
  const asked = (id: string, way: Way) => Object.keys(answerAll(services.content, id, way))

  it('is asked for after a crime, and never after harm by someone from home or pictures that were shared', () => {
    expect(asked('crime-assault', { 'what.da': 'no' })).toContain('dec.contact')
    expect(asked('crime-assault', { 'what.da': 'yes' })).not.toContain('dec.contact')
    expect(asked('crime-malicious-communications', {})).toContain('dec.contact')
    expect(asked('crime-malicious-communications', { 'mc.images': 'adult' })).not.toContain('dec.contact')
    for (const id of sensitive().filter((one) => services.content.forms.has(one)))
      expect(asked(id, {})).not.toContain('dec.contact')
  })
})
