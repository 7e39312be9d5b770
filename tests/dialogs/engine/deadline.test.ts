import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../../../dialogs/answer.ts'
import type { AnswerValue } from '../../../dialogs/answer-type.ts'
import { deadlineFrom, deadlinesOf } from '../../../dialogs/engine/deadline.ts'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { roadCollision } from '../../../dialogs/flows/road-collision.ts'
import { collisionReport } from '../../../dialogs/forms/collision-report.ts'
import { drivingOffenceReport } from '../../../dialogs/forms/driving-offence-report.ts'
import { foundPropertyReport } from '../../../dialogs/forms/found-property-report.ts'
import { toInstant } from '../../../dialogs/recognizers/london-time.ts'
import { DEFAULT_FORCE, realServices } from './real-services.ts'
import { Talk } from './talk.ts'

/** Friday 20 November 2026, 9:30 in London. */
const NOW = toInstant('2026-11-20T09:30')

function answers(said: Readonly<Record<string, AnswerValue | null>>): Answers {
  return Object.fromEntries(
    Object.entries(said).map(([key, value]): [string, Answer] => [
      key,
      {
        value,
        ...(value === null ? { missing: 'unknown' as const } : {}),
        source: 'asked',
        at: '2026-11-20T09:30:00Z',
      },
    ]),
  )
}
const point = (at: string) => ({ start: at, end: at })

describe('the 14 days of a driving report', () => {
  const told = (said: Readonly<Record<string, AnswerValue | null>>, now = NOW) =>
    deadlinesOf(drivingOffenceReport, answers({ nation: 'england', ...said }), now, DEFAULT_FORCE).map(({ say }) => say)

  it.each([
    ['in time', '2026-11-18', 'You have until Wednesday 25 November 2026 to send this'],
    ['urgent', '2026-11-13', 'Send this today'],
    ['late', '2026-11-10', 'may not have time to act'],
    ['past', '2026-11-05', 'too late for most driving offences'],
  ])('are told as they stand: %s', (_, date, words) => {
    expect(told({ 'dr.when': { date } }).join()).toContain(words)
  })

  it('are told in other words once a crash is told of, before or after the date', () => {
    expect(told({ 'dr.collision': 'yes', 'dr.when': { date: '2026-11-18' } }).join()).toContain(
      'Because there was a crash, the 14-day rule does not usually apply',
    )
  })

  it.each([
    ['only a phone, in time', ['phone'], '2026-11-18', 'You have until'],
    ['only a phone, past', ['phone'], '2026-11-05', 'may not hold for what you saw'],
    ['only phone and belt, past', ['phone', 'seat-belt'], '2026-11-05', 'may not hold'],
    ['a phone and a red light, past', ['phone', 'red-light'], '2026-11-05', 'too late for most'],
    ['not known, past', null, '2026-11-05', 'too late for most'],
  ])('are the working target for every offence: %s', (_, offence, date, words) => {
    expect(told({ 'dr.offence': offence, 'dr.when': { date } }).join()).toContain(words)
  })

  it('follow the bank holidays of the nation where it was', () => {
    const posting = (nation: string) =>
      /posted by (.*?)\./.exec(
        told({ nation, 'dr.when': { date: '2026-12-21' } }, toInstant('2026-12-21T12:00')).join(),
      )?.[1]
    expect(posting('england')).toBe('Wednesday 30 December 2026')
    expect(posting('scotland')).toBe('Tuesday 29 December 2026')
    expect(posting('not-sure')).toBe('Wednesday 30 December 2026')
  })

  it.each(['northern-ireland', 'outside-uk'])('are not told for %s', (nation) => {
    expect(told({ nation, 'dr.when': { date: '2026-11-18' } })).toEqual([])
  })

  it('go by the London date, just after midnight in summer time', () => {
    const now = Date.parse('2026-06-30T23:30:00Z')
    expect(deadlineFrom('nip-14-day', { date: '2026-06-30' }, now, DEFAULT_FORCE)?.deadline.daysLeft).toBe(13)
  })

  it('follow the cut-off of the force', () => {
    const force = { ...DEFAULT_FORCE, reportWithinDays: 10 }
    expect(deadlineFrom('nip-14-day', { date: '2026-11-18' }, NOW, force)?.say).toContain('Saturday 28 November 2026')
  })
})

describe('from which day a span counts', () => {
  it.each([
    ['the first day', { from: '2026-11-10', to: '2026-11-12' }, '2026-11-24'],
    ['the last, where the first would be over', { from: '2026-11-01', to: '2026-11-12' }, '2026-11-26'],
    ['the first night', { start: '2026-11-12T23:00', end: '2026-11-13T01:00' }, '2026-11-26'],
  ])('%s', (_, value, due) => {
    expect(deadlineFrom('nip-14-day', value, NOW, DEFAULT_FORCE)?.deadline.due).toBe(due)
  })

  it('is none where the answer is no date', () => {
    expect(deadlineFrom('nip-14-day', 'blue', NOW, DEFAULT_FORCE)).toBeUndefined()
  })
})

describe('the limits of a crash', () => {
  const kinds = (said: Readonly<Record<string, AnswerValue | null>>) =>
    deadlinesOf(
      collisionReport,
      answers({ 'co.role': 'driver', 'co.hurt': 'no', 'co.when': point('2026-11-19T18:00'), ...said }),
      NOW,
      DEFAULT_FORCE,
    ).map(({ deadline }) => deadline.kind)

  it.each([
    ['a driver who swapped all', { 'co.duty': 'yes' }, []],
    ['a driver who swapped some', { 'co.duty': 'some' }, ['collision-24-hour']],
    ['a driver who is not sure', { 'co.duty': null }, ['collision-24-hour']],
    ['a passenger', { 'co.role': 'passenger' }, []],
    [
      'hurt, not shown',
      { 'co.hurt': 'minor', 'co.duty': 'yes', 'co.insuranceShown': 'no' },
      ['collision-24-hour', 'collision-7-day'],
    ],
    ['hurt, shown', { 'co.hurt': 'minor', 'co.duty': 'yes', 'co.insuranceShown': 'yes' }, []],
    ['told in person', { 'co.duty': 'no', 'co.inperson': 'yes' }, []],
    ['an officer came', { 'co.duty': 'no', 'co.attended': 'yes' }, []],
    ['closed private land', { 'co.duty': 'no', 'co.private': 'private' }, []],
    ['a car park', { 'co.duty': 'no', 'co.private': 'car-park' }, ['collision-24-hour']],
    ['Northern Ireland', { 'co.duty': 'no', nation: 'northern-ireland', 'co.offence': 'yes' }, []],
    ['another driver’s offence', { 'co.role': 'witness', 'co.offence': 'yes' }, ['nip-14-day']],
    ['a driver who left', { 'co.role': 'witness', 'co.hitrun': 'yes' }, ['nip-14-day']],
    ['a camera', { 'co.role': 'witness', 'ev.any': ['cctv'], 'ev.cctvDelete': null }, ['evidence-overwrite']],
  ])('%s', (_, said, expected) => expect(kinds(said)).toEqual(expected))
})

it('gives a finder of treasure 14 days, but not in Scotland', () => {
  const told = (nation: string) =>
    deadlinesOf(
      foundPropertyReport,
      answers({ nation, 'items.0.cat': 'treasure', 'fo.when': { date: '2026-11-18' } }),
      NOW,
      DEFAULT_FORCE,
    ).map(({ say }) => say)
  expect(told('wales').join()).toContain('Wednesday 2 December 2026')
  expect(told('scotland')).toEqual([])
})

describe('in the chat', () => {
  let services: Services
  beforeAll(async () => {
    services = await realServices()
  })
  const said = (talk: Talk) => talk.replies.map(({ text }) => text).join('\n')
  const limits = (talk: Talk) => talk.replies.flatMap(({ assistant }) => assistant.deadline ?? [])

  it('tells a driver the hour as soon as the time is given, and not again when the report is started', () => {
    const talk = new Talk(services, NOW).start(roadCollision.id)
    talk.says('no', 'no', 'England', 'a parked vehicle', 'I was driving or riding a vehicle', 'No', 'no')
    talk.say('There was nobody there')
    expect(talk.key).toBe('co.when')
    talk.say('yesterday at 6pm')
    expect(said(talk)).toContain('by 6pm on Friday 20 November 2026')
    expect(said(talk)).not.toContain('offence')
    expect(limits(talk)).toEqual([{ kind: 'collision-24-hour', due: '2026-11-20', daysLeft: 0 }])
    expect(talk.key).toBe('start')
    talk.say('start the report')
    expect(talk.state.matter?.id).toBe(collisionReport.id)
    expect(limits(talk)).toEqual([])
  })

  it('tells that the 24 hours are over, with advice and without a verdict', () => {
    const talk = new Talk(services, NOW).start(roadCollision.id)
    talk.says('no', 'no', 'England', 'a parked vehicle', 'I was driving or riding a vehicle', 'No', 'no')
    talk.says('There was nobody there', 'on Monday at 6pm')
    expect(said(talk)).toContain('You should tell the police now')
    expect(said(talk)).toContain('legal advice')
    expect(said(talk)).not.toMatch(/offence|broke the law|illegal/)
  })

  it('tells the 14 days in the flow about driving', () => {
    const talk = new Talk(services, NOW).start('driving-offence')
    talk.says('no', 'no', 'how someone drove', 'England', 'Yes, all of it', 'yesterday at 6pm')
    expect(said(talk)).toContain('You have until Thursday 26 November 2026')
    expect(limits(talk)).toEqual([{ kind: 'nip-14-day', due: '2026-12-03', daysLeft: 13 }])
  })

  it('tells a keeper the 28 days, and a court’s 21, from the letter’s date', () => {
    const letter = new Talk(services, NOW).start('driving-notice')
    letter.says('One that asks who was driving, or warns of prosecution', 'Wales', '16 November 2026')
    expect(limits(letter)).toEqual([{ kind: 'section-172-28-day', due: '2026-12-14', daysLeft: 24 }])
    const court = new Talk(services, NOW).start('driving-notice')
    court.says('A single justice procedure notice', '16 November 2026')
    expect(said(court)).toContain('Monday 7 December 2026')
  })
})
