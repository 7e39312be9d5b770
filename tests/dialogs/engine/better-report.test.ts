import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { realServices } from './real-services.ts'
import { Talk } from './talk.ts'

const STORY = 'Yesterday at 6pm a man on a moped grabbed my phone out of my hand on Example Road and rode off.'

let services: Services
let talk: Talk
beforeAll(async () => {
  services = await realServices()
})
beforeEach(() => {
  talk = new Talk(services)
})

/** Answers what stands until `key` is asked: "no" to a yes or no, "I don't know", the first option. */
function upTo(key: string): void {
  for (let turn = 0; turn < 60 && talk.key !== key; turn += 1) {
    const put = talk.replies.at(-1)?.assistant.question
    const before = talk.key
    talk.say(put?.kind === 'yes-no' ? 'no' : "I don't know")
    if (talk.key === before) talk.say(put?.options?.[0]?.label ?? 'skip')
  }
  expect(talk.key).toBe(key)
}

describe('a report that fits the matter better', () => {
  beforeEach(() => {
    talk.start('crime-theft')
    upTo('what.text')
    talk.say(STORY)
    upTo('theft.force')
    talk.say('yes')
  })

  it('is offered, and takes over what was told', () => {
    expect(talk.replies.at(-1)?.assistant.question?.options?.map(({ id }) => id)).toEqual(['keep', 'switch'])
    talk.say('start the other')
    expect(talk.state.matter?.id).toBe('crime-robbery')
    expect(talk.value('what.text')).toBe(STORY)
    expect(talk.value('gate.danger')).toBe('no')
    expect(talk.value('role')).toBe('victim')
    expect(talk.value('when.at')).toEqual({ start: '2026-11-22T18:00', end: '2026-11-22T18:00' })
    expect(talk.value('theft.force')).toBeUndefined()
  })

  it('is left where the person stays, with nothing lost', () => {
    talk.say('go on with this one')
    expect(talk.state.matter?.id).toBe('crime-theft')
    expect(talk.value('theft.force')).toBe('yes')
  })
})

describe('a report of harm at home', () => {
  it('is offered by a report about a thing, and nothing has to be told twice', () => {
    talk.start('crime-bicycle')
    upTo('what.text')
    talk.say('My ex came round last night and took my bike out of the front garden.')
    expect(talk.value('crime.lines')).toEqual(['know-them'])
    upTo('what.da')
    talk.say('yes').say('start the other')
    expect(talk.state.matter?.id).toBe('domestic-abuse-report')
    expect(talk.state.matter?.story).toContain('My ex came round')
    expect(talk.value('gate.danger')).toBe('no')
    expect(talk.key).toBe('gate.safeDevice')
  })
})
