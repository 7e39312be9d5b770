import { defineForm } from '../form.ts'
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
import { stolenItem } from './blocks/crime-stolen-items.ts'
import { crimeSuspects } from './blocks/crime-suspects.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence } from './blocks/evidence.ts'
import { homeHarmKnown } from './blocks/home-harm.ts'
import { forTheYoung } from './blocks/role-and-nation.ts'
import { stolenVehicle, vehicleTheft } from './blocks/vehicle-stolen.ts'
import { vehicleUsedApart } from './blocks/vehicle-used-apart.ts'
import { whatDrugs, whatInjury, whatWhy } from './blocks/what-happened.ts'
import { when } from './blocks/when.ts'
import { wherePlace } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

/**
 * A stolen vehicle (domain 3.4 with B8 and the variant `vehicle` of 3.5). Calling is often quicker, and is said at the door and at the end.
 * `veh` is the stolen vehicle, `sus.veh` the one that they came in.
 */
export const crimeVehicle = defineForm({
  id: 'crime-vehicle',
  version: '1',
  title: 'Report a stolen vehicle',
  examples: [
    'I want to report my car stolen on the form',
    'need a report made for a motorbike that went from outside my flat',
    'can I log a stolen van here, I have the reg and the VIN',
    'put it on your list please, white Transit gone from the yard',
    'filling in for my dad whose Fiesta has been taken off the drive',
    'report form, moped stolen by two lads at the lights last month',
  ],
  team: 'contact-centre',
  teams: teamForFamily,
  minutes: 15,
  ready: [
    'The number plate, make, model and colour',
    'When it was parked and when you saw that it was gone',
    'The tracker company, if it has a tracker',
    'The insurer and the finance company, if there is one',
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
      answer: { kind: 'choice', options: [{ id: 'vehicle', label: 'A stolen vehicle' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'vehicle',
    },
    ...crimeAttempt,
    ...stolenVehicle,
    ...when,
    'when.at': {
      ...when['when.at'],
      ask: 'When was it taken?',
      hint: 'A rough time is fine. If you do not know, say between which times it must have been.',
    },
    ...wherePlace,
    ...whatInjury,
    ...crimeLeads,
    ...vehicleTheft,
    'vt.inside': {
      section: 'What was in it',
      answer: { kind: 'yes-no' },
      ask: 'Was there anything in it that should be listed too?',
      hint: 'For example tools, a child seat or a bag.',
      why: 'So that all of it is written down.',
      label: 'Things in it',
      optional: true,
      unknown: true,
      reads: 'thing',
      tells: { no: ['nothing ..4 in|inside|of_value|valuable ..2 it|car|van?', 'no valuables'] },
    },
    items: {
      repeat: stolenItem,
      max: 10,
      more: 'Was anything else in it?',
      label: 'A thing that was in it',
      when: { field: 'vt.inside', is: 'yes' },
    },
    ...whatWhy,
    'what.drugs': { ...whatDrugs['what.drugs'], when: { field: 'crime.seen', is: ['yes', 'camera'] } },
    ...homeHarmKnown,
    ...crimeInsurance,
    ...crimeRisk,
    ...crimeSuspects,
    ...vehicleUsedApart,
    ...witnesses,
    ...evidence,
    ...crimeClosing,
  },
  priority: [
    { when: { any: [...gateYes, ...urgentPerson, familyToday] }, suggest: 'urgent-review' },
    {
      when: {
        any: [
          ...sameDay,
          { field: 'veh.tracker', is: 'yes' },
          itemInView,
          family,
          hateWithViolence,
          { field: 'vt.method', is: 'hijack' },
          {
            all: [
              { field: 'vt.method', is: 'keys-burglary' },
              { field: 'when.at', withinDays: 2 },
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
          { field: 'veh.hasVrm', is: ['full', 'part'] },
          { field: 'sus.veh.vrm', given: true },
          { field: 'what.why', is: 'who-i-am' },
        ],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    ...crimeSignals,
    { when: { field: 'vt.method', is: 'hijack' }, letter: 'T', text: 'Someone was made to hand it over' },
    { when: { field: 'vt.method', is: 'keys-burglary' }, letter: 'R', text: 'Keys were taken from a home' },
    { when: { field: 'veh.keys', is: 'yes' }, letter: 'R', text: 'Keys were taken' },
    { when: { field: 'veh.tracker', is: 'yes' }, letter: 'I', text: 'The vehicle has a tracker' },
    { when: itemInView, letter: 'I', text: 'A finding app shows where a thing in it is' },
    { when: { field: 'veh.vrm', given: true }, letter: 'I', text: 'Number plate of the stolen vehicle given' },
    { when: { field: 'sus.veh.vrm', given: true }, letter: 'I', text: 'A number plate of another vehicle was seen' },
    { when: { field: 'vt.lent', is: 'yes' }, letter: 'E', text: 'Someone had permission to use it' },
    { when: { field: 'vt.towed', is: 'no' }, letter: 'E', text: 'Not yet checked that it was not towed' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'V', text: 'Partner, ex-partner or family' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Felt picked out because of who they are' },
  ],
  declarations: declaration,
  next: [
    'If you have not called 101 yet, call now, so that its number plate can be looked out for.',
    ...crimeNext,
    'Tell your insurer, and then DVLA. If you find the vehicle, do not touch it, and call 101.',
  ],
})
