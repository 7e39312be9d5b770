import { describe, expect, it } from 'vitest'
import type { Option } from '../../../dialogs/answer-type.ts'
import { answersFromStory } from '../../../dialogs/engine/story.ts'
import type { Flow } from '../../../dialogs/flow.ts'
import { bicycleTheft } from '../../../dialogs/flows/bicycle-theft.ts'
import { drivingOffence } from '../../../dialogs/flows/driving-offence.ts'
import { lostProperty } from '../../../dialogs/flows/lost-property.ts'
import type { Form } from '../../../dialogs/form.ts'
import { crimeBicycle } from '../../../dialogs/forms/crime-bicycle.ts'
import { drivingOffenceReport } from '../../../dialogs/forms/driving-offence-report.ts'
import { lostPropertyReport } from '../../../dialogs/forms/lost-property-report.ts'
import { fieldsOf } from './form-fields.ts'

/** What the words alone tell, by the options of the questions; dates, places and the like have readers of their own. */
function told(definition: Flow | Form, text: string): Readonly<Record<string, unknown>> {
  const answers = answersFromStory(definition, {}, { text, entities: [] }, '2026-11-20T09:30:00Z')
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, { value }]) => (key === 'what.text' ? [] : [[key, value]])),
  )
}

describe('what a story about a bike tells by its words', () => {
  it.each([
    [
      'my folding bike was nicked from the shed',
      {
        role: 'victim',
        'bike.type': 'folding',
        'bike.place': 'shed',
        'bike.parts': 'no',
        'loc.type': 'garden',
        'crime.attempt': 'done',
      },
    ],
    [
      'someone tried to steal my e-bike, it was chained up',
      { role: 'victim', 'bike.type': 'e-bike', 'bike.lock': 'chain', 'crime.attempt': 'attempt' },
    ],
    [
      'came home and it was gone from outside my house',
      { role: 'victim', 'bike.parts': 'no', 'crime.seen': 'no', 'crime.attempt': 'done' },
    ],
    ['I unlocked the door and saw that someone stole it', { 'crime.attempt': 'done' }],
    [
      'taken off the train at Crewe',
      { 'bike.place': 'train', 'loc.type': 'transport', 'loc.find': { text: 'Crewe' }, 'crime.attempt': 'done' },
    ],
    ['left by the railings near the bike rack', {}],
    ['it is my ride to work and I am gutted', { role: 'victim' }],
  ])('%s', (text, expected) => expect(told(crimeBicycle, text)).toEqual(expected))
})

describe('what a first message tells the flows', () => {
  it.each<[string, Flow, Readonly<Record<string, string>>]>([
    ['my moped was pinched', bicycleTheft, { 'bike.type': 'motorbike' }],
    ['electric scooter gone from the hallway', bicycleTheft, { 'bike.type': 'e-scooter', 'bike.place': 'hallway' }],
    ['lost my purse, phone me if it turns up', lostProperty, { 'items.0.cat': 'bag' }],
    ['lost my Spanish passport', lostProperty, { 'items.0.cat': 'documents' }],
    [
      'my driving licence fell out of my pocket',
      lostProperty,
      { 'items.0.cat': 'documents', 'items.0.docKind': 'driving-licence' },
    ],
    ['other day I lost my cat', lostProperty, { 'items.0.cat': 'pet' }],
    ['he swerved round some parked cars', drivingOffence, {}],
    ['someone parked on the pavement all week', drivingOffence, { kind: 'parking' }],
    ['I do not have a dashcam but he was on his phone', drivingOffence, { kind: 'driving' }],
    ['tailgating me, and I have footage', drivingOffence, { kind: 'driving' }],
    ['no footage I am afraid, she went through a red light', drivingOffence, { kind: 'driving' }],
  ])('%s', (text, flow, expected) => expect(told(flow, text)).toEqual(expected))

  it('never fills a question about danger', () => {
    expect(told(bicycleTheft, 'no one is nearby and no force was used')).toEqual({})
    expect(told(lostProperty, 'it is a gun, yes it could hurt someone')).toEqual({})
  })
})

describe('questions that read their options from a story', () => {
  const definitions = [
    bicycleTheft,
    drivingOffence,
    lostProperty,
    crimeBicycle,
    drivingOffenceReport,
    lostPropertyReport,
  ]
  it('have no option with a word so short or common that any story holds it', () => {
    const common = new Set([
      'yes',
      'no',
      'mine',
      'none',
      'other',
      'me',
      'it',
      'work',
      'home',
      'the road',
      'outside',
      'one',
    ])
    const found = definitions.flatMap((definition) =>
      readable(definition).flatMap((options) =>
        options.flatMap(({ id, label, says }) =>
          [label, ...(says ?? [])].filter((word) => common.has(word.toLowerCase())).map(() => id),
        ),
      ),
    )
    expect(found).toEqual([])
  })
})

/** The options of each question that takes its answer from the words of a story. */
function readable(definition: Flow | Form): readonly (readonly Option[])[] {
  if ('steps' in definition) {
    return Object.values(definition.steps).flatMap((step) =>
      'ask' in step && step.reads === 'options' && 'options' in step ? [step.options] : [],
    )
  }
  return fieldsOf(definition).flatMap(([, { reads, answer }]) =>
    reads === 'options' && 'options' in answer && answer.options.every(({ tells }) => tells === undefined)
      ? [answer.options]
      : [],
  )
}
