import { beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { asksForCopy } from '../../../dialogs/recognizers/copy-request.ts'
import { answerAll, sentTalk } from './answer-all.ts'
import { realServices } from './real-services.ts'
import { Talk } from './talk.ts'

let services: Services
beforeAll(async () => {
  services = await realServices()
})

const offered = (talk: Talk) =>
  talk.replies.flatMap(({ assistant }) => (assistant.submission?.copy ? [assistant.submission] : []))

describe('asking for a copy', () => {
  it.each([
    'download a copy',
    'Can I have a copy please?',
    'copy',
    'get a copy of my report',
    'please could you send me a copy thanks',
    'Print it.',
  ])('is understood: %s', (text) => expect(asksForCopy(text)).toBe(true))

  it.each([
    'I need a copy of the collision report for my insurer',
    'they copied my key',
    'a copy of my passport was stolen',
    'copy that',
    'get a copy of my criminal record',
  ])('is not what this means: %s', (text) => expect(asksForCopy(text)).toBe(false))

  it('offers the report that was just sent, and goes on', () => {
    const talk = sentTalk(services, 'lost-property-report', {}).say('download a copy')
    expect(offered(talk)).toEqual([{ reference: talk.state.sent[0]?.reference, status: 'queued', copy: true }])
    expect(talk.key).toBe('matter')
  })

  it('warns first after abuse, and offers it then, and not before', () => {
    const talk = sentTalk(services, 'domestic-abuse-report', { 'da.who': 'me' })
    expect(offered(talk)).toEqual([])
    talk.say('can I have a copy')
    expect(offered(talk)).toHaveLength(1)
    expect(talk.text).toContain('Anyone who can use the device can read it.')
  })

  it('offers each of several', () => {
    const first = sentTalk(services, 'lost-property-report', {})
    const talk = sentTalk(services, 'thanks-form', {}, (open) => {
      open.state = { ...open.state, sent: first.state.sent }
    })
    talk.say('download a copy')
    expect(offered(talk).map(({ reference }) => reference)).toEqual(talk.state.sent.map(({ reference }) => reference))
    expect(talk.state.sent).toHaveLength(2)
  })

  it('says how to ask for one where no file can be given', () => {
    const talk = sentTalk(services, 'lost-property-report', {})
    talk.state = { ...talk.state, channel: 'sms' }
    talk.say('copy')
    expect(offered(talk)).toEqual([])
    expect(talk.text).toContain(`call 101 and give your reference: ${talk.state.sent[0]?.reference}`)
  })

  it('says that there is none before anything is sent, and keeps the question that stands', () => {
    expect(new Talk(services).say('download a copy').text).toContain('there is no copy yet')
    const open = new Talk(services).start('crime-bicycle')
    const { key } = open
    expect(open.say('can I have a copy').text).toContain('There is nothing to copy yet.')
    expect(open.key).toBe(key)
  })

  it('leaves an answer in free words an answer', () => {
    const talk = new Talk(services).start('thanks-form')
    const { matter } = talk.state
    const answers = answerAll(services.content, 'thanks-form', {})
    const before = Object.entries(answers).slice(0, Object.keys(answers).indexOf('th.text'))
    talk.state = { ...talk.state, ...(matter && { matter: { ...matter, answers: Object.fromEntries(before) } }) }
    talk.say('repeat').say('a copy of my report')
    expect(talk.value('th.text')).toBe('a copy of my report')
  })
})
