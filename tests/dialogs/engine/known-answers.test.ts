import { beforeEach, describe, expect, it } from 'vitest'
import { kitchenServices } from './kitchen-content.ts'
import { Talk } from './talk.ts'

let talk: Talk
beforeEach(() => {
  talk = new Talk(kitchenServices())
})

/** All that was asked in a form from here to its review. */
function askedToReview(): readonly string[] {
  const asked: string[] = []
  for (let turn = 0; turn < 60 && talk.key !== 'review'; turn += 1) {
    if (talk.key !== undefined) asked.push(talk.key)
    const kind = talk.replies.at(-1)?.assistant.question?.kind
    talk.say(kind === 'yes-no' ? 'no' : 'skip')
    if (talk.key === asked.at(-1)) talk.say("I don't know")
    if (talk.key === asked.at(-1)) talk.say(ANSWER[talk.key ?? ''] ?? 'the tap')
  }
  return asked
}
const ANSWER: Readonly<Record<string, string>> = {
  'sink.story': 'It came off in my hand.',
  'sink.visit': '10am',
  'sink.place': 'Mill Lane',
  'sink.people': '3',
  'con.terms': 'yes',
}

describe('what the way to a form has told', () => {
  it('is not asked again when the flow led straight to it', () => {
    talk.start('kitchen-sink').says('no', 'yes', 'the wall')
    talk.say('start the report')
    expect(talk.state.matter?.id).toBe('kitchen-sink-form')
    expect(talk.value('sink.tools')).toEqual(['bucket'])
    expect(askedToReview()).not.toContain('sink.tools')
    expect(talk.replies.at(-1)?.assistant.review?.answers).toContainEqual(
      expect.objectContaining({ key: 'sink.tools', display: 'A bucket' }),
    )
  })

  it('is not asked again when an outcome offered the form', () => {
    talk.start('kitchen-sink').says('no', 'yes', 'a pipe', 'yes')
    expect(talk.key).toBe('start')
    talk.say('start the report')
    expect(talk.value('sink.tools')).toEqual(['spanner'])
    expect(talk.value('sink.part')).toBe('pipe')
  })

  it('is not asked again where a choice on the way told it', () => {
    talk.start('kitchen-sink').says('no', 'yes', 'the tap', 'yesterday', '20', 'start the report')
    expect(talk.state.matter?.id).toBe('kitchen-sink-form')
    expect(talk.value('sink.tools')).toEqual(['spanner', 'bucket'])
    expect(askedToReview()).not.toContain('sink.tools')
  })

  it('is not told by a choice that was taken back', () => {
    talk.start('kitchen-sink').says('no', 'yes', 'the tap', 'back', 'the wall', 'start the report')
    expect(talk.value('sink.tools')).toEqual(['bucket'])
  })

  it('is still known to someone who first says no, and then wants to tell the police', () => {
    talk.start('kitchen-sink').says('no', 'yes', 'a pipe', 'yes', 'not now')
    expect(talk.state.matter).toBeUndefined()
    talk.say('I still want to tell the police')
    expect(talk.state.matter?.id).toBe('kitchen-sink-form')
    expect(talk.value('sink.tools')).toEqual(['spanner'])
    expect(talk.value('sink.insured')).toBe('yes')
  })

  it('can be changed like any other answer', () => {
    talk.start('kitchen-sink').says('no', 'yes', 'the wall', 'start the report')
    askedToReview()
    talk.say('change tools').say('nothing')
    expect(talk.value('sink.tools')).toEqual(['none'])
  })
})

describe('a draft that is open', () => {
  it('is offered to be kept when another topic is chosen out of several', () => {
    talk.start('kitchen-sink-form').says('no', 'yes', 'the tap')
    talk.say('can I also report the drain and another kitchen?')
    expect(talk.replies.at(-1)?.assistant.question?.key).toBe('matter')
    talk.say('A blocked drain')
    expect(talk.key).toBe('draft')
    expect(talk.state.matter?.id).toBe('kitchen-sink-form')
    talk.say('start the other')
    expect(talk.state.matter?.id).toBe('kitchen-drain')
    expect(talk.state.aside[0]?.answers['sink.part']?.value).toBe('tap')
  })
})

describe('time limits in a form', () => {
  const limits = () => talk.replies.flatMap(({ assistant }) => assistant.deadline?.kind ?? [])

  it('are told when they begin to run, each once', () => {
    talk.start('kitchen-sink-form').says('no', 'yes', 'the tap', 'skip', 'white', 'skip', 'It came off in my hand.')
    expect(talk.key).toBe('sink.since')
    talk.say('yesterday at 3pm')
    expect(limits()).toEqual(['nip-14-day'])
    talk.says('yes', 'in three weeks')
    expect(limits()).toEqual(['evidence-overwrite'])
    talk.say('10am')
    expect(limits()).toEqual(['collision-24-hour'])
    expect(talk.text).toContain('3pm on Monday 23 November 2026')
    talk.say('Mill Lane')
    expect(limits()).toEqual([])
  })

  it('are told anew when the date is corrected', () => {
    talk.start('kitchen-sink-form').says('no', 'yes', 'the tap', 'skip', 'white', 'skip', 'It came off in my hand.')
    talk.says('yesterday at 3pm', 'yes', 'in three weeks', '10am')
    talk.say('change the day').say('Friday at 5pm')
    expect(limits()).toEqual(expect.arrayContaining(['nip-14-day', 'collision-24-hour']))
    expect(talk.text).toContain('More than 24 hours')
  })
})
