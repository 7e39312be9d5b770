import { beforeEach, describe, expect, it } from 'vitest'
import type { Content } from '../../../dialogs/content.ts'
import { equalityMonitoring } from '../../../dialogs/forms/equality-monitoring.ts'
import { kitchenSinkForm } from '../kitchen-sink.ts'
import { ANSWERS } from './kitchen-answers.ts'
import { kitchenContent, kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

const withEquality = (form = kitchenSinkForm): Content => ({
  ...kitchenContent,
  forms: new Map([form, equalityMonitoring].map((one) => [one.id, one])),
})

let talk: Talk
beforeEach(() => {
  talk = new Talk(kitchenServices(withEquality()))
})

/** Sends a report about the kitchen. */
function sendReport(): Talk {
  talk.start('kitchen-sink-form')
  for (const [, answer] of ANSWERS) talk.say(answer)
  talk.say('send')
  while (talk.key?.startsWith('dec.') === true) talk.say('yes')
  return talk
}

function answerAll(words = 'prefer not to say'): Talk {
  for (let turn = 0; talk.key?.startsWith('eq.') === true && turn < 20; turn += 1) talk.say(words)
  return talk
}

describe('the questions about the person', () => {
  it('are offered with the receipt, once, and nothing has to be answered', () => {
    sendReport()
    expect(talk.replies.at(-1)?.assistant.offers).toEqual([{ id: 'equality-monitoring', label: 'Questions about you' }])
    expect(talk.replies.at(-1)?.assistant.question).toBeUndefined()
    sendReport()
    expect(talk.replies.at(-1)?.assistant.offers).toBeUndefined()
  })

  it.each([
    'equality questions',
    'Yes, the equality questions please'.replace(' please', ''),
    'Equality monitoring.',
  ])('begin when asked for by %j', (words) => {
    sendReport().say(words)
    expect(talk.state.matter?.id).toBe('equality-monitoring')
    expect(talk.key).toBe('eq.ethnicity')
  })

  it('begin with a tap on the offer', () => {
    sendReport().tap('matter', 'equality-monitoring')
    expect(talk.key).toBe('eq.ethnicity')
  })

  it('put "prefer not to say" first in every list, and take skip', () => {
    talk.start('equality-monitoring')
    while (talk.key?.startsWith('eq.') === true) {
      const question = talk.replies.at(-1)?.assistant.question
      expect(question?.options?.[0]?.id).toBe('prefer-not')
      expect(question?.required).toBe(false)
      talk.say('skip')
    }
    expect(talk.key).toBe('review')
  })

  it('are sent apart: nothing in them leads to the report', () => {
    sendReport()
    const report = talk.last.submissions[0]?.submission
    const sent = talk.state.sent
    talk.say('equality questions')
    answerAll().says('send', 'yes')
    const apart = talk.last.submissions[0]?.submission
    expect(apart?.form.id).toBe('equality-monitoring')
    expect(apart?.reference).not.toBe(report?.reference)
    for (const time of [apart?.startedAt, apart?.submittedAt, apart?.declaration.agreedAt])
      expect(time).toBe('2026-11-23T00:00:00.000Z')
    expect(apart).not.toHaveProperty('story')
    expect(apart).not.toHaveProperty('concerns')
    expect(apart?.answers.every(({ key }) => /^(?:eq|dec)\./.test(key))).toBe(true)
    expect(JSON.stringify(apart)).not.toContain(report?.reference)
    expect(talk.state.sent).toEqual(sent)
    expect(JSON.stringify(talk.state)).not.toContain('eq.')
  })

  it('carry no danger that was told of before, and do not take it from the report that follows', () => {
    talk.start('kitchen-sink-form').say('he will be back soon and I am scared')
    talk.says('no', 'no')
    expect(talk.state.concerns.length).toBeGreaterThan(0)
    const { concerns } = talk.state
    talk.start('equality-monitoring')
    if (talk.key === 'draft') talk.say('start the other')
    answerAll().says('send', 'yes')
    const [apart] = talk.last.submissions
    expect(apart?.submission).not.toHaveProperty('concerns')
    expect(talk.state.concerns).toEqual(concerns)
  })

  it.each([['abuse', { ...kitchenSinkForm, sensitive: true as const }]])('are not offered after %s', (_, form) => {
    talk = new Talk(kitchenServices(withEquality(form)))
    sendReport()
    expect(talk.replies.at(-1)?.assistant.submission?.status).toBe('queued')
    expect(talk.replies.at(-1)?.assistant.offers).toBeUndefined()
    expect(talk.text).not.toContain('equality')
  })

  it('are not offered after danger', () => {
    talk.start('kitchen-sink-form').say('he will be back soon and I am scared')
    talk.says('no', 'no')
    for (const [, answer] of ANSWERS) talk.say(answer)
    talk.say('send')
    while (talk.key?.startsWith('dec.') === true) talk.say('yes')
    expect(talk.replies.some(({ assistant }) => assistant.submission !== undefined)).toBe(true)
    expect(talk.text).not.toContain('equality')
  })
})
