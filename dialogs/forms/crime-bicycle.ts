import { defineForm } from '../form.ts'
import { bike } from './blocks/bike.ts'
import { crimeAttempt, crimeBusiness, crimeInsurance, crimeLeads, crimeRisk } from './blocks/crime.ts'
import { crimeClosing, crimeNext } from './blocks/crime-closing.ts'
import { crimeOpening } from './blocks/crime-opening.ts'
import {
  crimeSignals,
  family,
  familyToday,
  gateYes,
  hateWithViolence,
  itemInView,
  nextDay,
  sameDay,
  teamForFamily,
  urgentPerson,
} from './blocks/crime-priority.ts'
import { stolenWithBike } from './blocks/crime-stolen-items.ts'
import { crimeSuspects } from './blocks/crime-suspects.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence } from './blocks/evidence.ts'
import { homeHarmKnown } from './blocks/home-harm.ts'
import { forTheYoung } from './blocks/role-and-nation.ts'
import { vehicleUsed } from './blocks/vehicle.ts'
import { whatDrugs, whatInjury, whatWhy } from './blocks/what-happened.ts'
import { when, whenDiscovered } from './blocks/when.ts'
import { wherePlace } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

/**
 * A stolen bicycle (domain 3.4 with the variant `bike` of 3.5). The crime's kind is settled by the form itself.
 * Suspects, a vehicle, other items and injuries each open with one question, and only where earlier answers point to them.
 */
export const crimeBicycle = defineForm({
  id: 'crime-bicycle',
  version: '1',
  title: 'Report a stolen bicycle',
  examples: [
    'I want to fill in the form about my stolen bike',
    'report the theft of an e-bike please',
    'can I log a pushbike that got taken from the rack',
    'need to put in a report, cycle gone from outside work',
    'someone took the front wheel and saddle off my bike, where do I report that',
    'start a report for my daughter’s scooter, the electric one, that was pinched',
  ],
  team: 'telephone-and-digital-investigation',
  teams: teamForFamily,
  minutes: 10,
  ready: [
    'The make, model and colour of the bike',
    'The frame number, if you have it',
    'A photo or a receipt, if you have one',
    'When you last saw it, and where',
  ],
  story: 'what.text',
  account: 'open',
  sensitive: family,
  short: forTheYoung,
  noFiles: forTheYoung,
  fields: {
    ...crimeOpening,
    ...crimeBusiness,
    'crime.type': {
      section: 'What you are reporting',
      answer: { kind: 'choice', options: [{ id: 'bike', label: 'A stolen bike' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'bike',
    },
    ...crimeAttempt,
    ...when,
    ...whenDiscovered,
    ...wherePlace,
    ...whatInjury,
    ...crimeLeads,
    ...whatWhy,
    ...homeHarmKnown,
    'what.drugs': { ...whatDrugs['what.drugs'], when: { field: 'crime.seen', is: ['yes', 'camera'] } },
    ...bike,
    ...crimeInsurance,
    ...crimeRisk,
    ...crimeSuspects,
    ...vehicleUsed,
    ...witnesses,
    ...evidence,
    'item.any': {
      section: 'Other things',
      answer: { kind: 'yes-no' },
      ask: 'Was anything else taken, such as lights or a bag?',
      why: 'So that all of it is written down.',
      label: 'Other things taken',
      optional: true,
      unknown: true,
      reads: 'other-thing',
      tells: { no: ['nothing else ..3', 'only|just ..1 took|taken|stole|nicked|got ..2 bike', 'just the bike'] },
    },
    items: {
      repeat: stolenWithBike,
      max: 10,
      more: 'Was anything else taken?',
      label: 'A thing that was taken',
      when: { field: 'item.any', is: 'yes' },
    },
    ...crimeClosing,
  },
  priority: [
    { when: { any: [...gateYes, ...urgentPerson, familyToday] }, suggest: 'urgent-review' },
    {
      when: {
        any: [
          ...sameDay,
          itemInView,
          family,
          hateWithViolence,
          {
            all: [
              { field: 'bike.place', is: 'home' },
              {
                any: [
                  { field: 'when.at', withinDays: 2 },
                  { field: 'when.discovered', withinDays: 2 },
                ],
              },
            ],
          },
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          ...nextDay,
          { field: 'bike.sale', is: 'yes' },
          { field: 'veh.vrm', given: true },
          { field: 'what.why', is: 'who-i-am' },
        ],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    ...crimeSignals,
    { when: itemInView, letter: 'I', text: 'A finding app shows where it is' },
    { when: { field: 'bike.sale', is: 'yes' }, letter: 'I', text: 'Seen for sale' },
    { when: { field: 'veh.vrm', given: true }, letter: 'I', text: 'A number plate was seen' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'V', text: 'Partner, ex-partner or family' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Felt picked out because of who they are' },
  ],
  declarations: declaration,
  next: [
    ...crimeNext,
    'If you find out more, or see the bike, tell the police. Do not try to get it back yourself.',
    'You can mark it as stolen on BikeRegister, and tell your insurer if you have one.',
  ],
})
