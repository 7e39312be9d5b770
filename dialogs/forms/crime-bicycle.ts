import { defineForm } from '../form.ts'
import { bike } from './blocks/bike.ts'
import { contactIfNamed } from './blocks/contact.ts'
import { crimeAttempt, crimeBusiness, crimeInsurance, crimeLeads, crimeRisk } from './blocks/crime.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence, footageMayGo, footageSignal } from './blocks/evidence.ts'
import { injury } from './blocks/injury.ts'
import { personReporting } from './blocks/person-reporting.ts'
import { propertyItem } from './blocks/property-item.ts'
import { anonymous, nation, role } from './blocks/role-and-nation.ts'
import { gateAlready, gateNear, safetyGate } from './blocks/safety-gate.ts'
import { support } from './blocks/support.ts'
import { suspect } from './blocks/suspect.ts'
import { vehicleUsed } from './blocks/vehicle.ts'
import { whatDrugs, whatHappened, whatInjury, whatWhy } from './blocks/what-happened.ts'
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
  minutes: 10,
  ready: [
    'The make, model and colour of the bike',
    'The frame number, if you have it',
    'A photo or a receipt, if you have one',
    'When you last saw it, and where',
  ],
  story: 'what.text',
  account: 'open',
  fields: {
    ...safetyGate,
    ...gateNear,
    ...gateAlready,
    ...whatHappened,
    ...role,
    ...nation,
    ...anonymous,
    'crime.type': {
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
    'what.why': { ...whatWhy['what.why'], when: { field: 'crime.lines', is: 'know-them' } },
    'what.drugs': { ...whatDrugs['what.drugs'], when: { field: 'crime.seen', is: ['yes', 'camera'] } },
    ...crimeBusiness,
    ...bike,
    ...crimeInsurance,
    ...crimeRisk,
    'sus.any': {
      section: 'The person who did it',
      answer: { kind: 'yes-no' },
      ask: 'Can you tell us anything about who did it?',
      why: 'A name or a description can be matched with other reports.',
      label: 'Know something about them',
      when: {
        any: [
          { field: 'crime.seen', is: ['yes', 'camera'] },
          { field: 'crime.lines', is: 'know-them' },
        ],
      },
      words: ['suspect'],
    },
    suspects: {
      repeat: suspect,
      max: 5,
      more: 'Was there anyone else who did it?',
      label: 'A person who did it',
      when: { field: 'sus.any', is: 'yes' },
    },
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
    },
    items: {
      repeat: {
        status: {
          answer: { kind: 'choice', options: [{ id: 'stolen', label: 'Stolen' }] },
          ask: 'What happened to it?',
          why: 'So that it is listed as stolen.',
          label: 'What happened to it',
          fixed: 'stolen',
        },
        ...propertyItem,
      },
      max: 10,
      more: 'Was anything else taken?',
      label: 'A thing that was taken',
      when: { field: 'item.any', is: 'yes' },
    },
    ...injury,
    ...personReporting,
    ...contactIfNamed,
    ...support,
  },
  priority: [
    {
      when: {
        any: [
          { field: 'gate.heated', is: 'yes' },
          { field: 'gate.danger', is: 'yes' },
          { field: 'gate.support', is: 'yes' },
          { field: 'gate.near', is: 'yes' },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [
          {
            all: [
              { field: 'role', is: 'victim' },
              { field: 'rep.dob', underAge: 18 },
            ],
          },
          {
            all: [
              { field: 'role', is: 'victim' },
              { field: 'rep.under18', is: 'yes' },
            ],
          },
          {
            all: [
              { field: 'crime.lines', is: 'know-them' },
              { field: 'crime.risk', is: 'yes' },
            ],
          },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [
          { field: 'ev.cctvDelete', withinDays: 3 },
          footageMayGo,
          { field: 'crime.lines', is: 'tracker' },
          { field: 'ev.any', is: 'tracker' },
          { field: 'rep.vuln', is: 'yes' },
          { field: 'what.injury', is: 'hospital' },
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          { field: 'ev.cctvDelete', withinDays: 7 },
          { field: 'crime.lines', is: ['know-them', 'plate', 'cctv', 'witness', 'forensic'] },
          { field: 'crime.risk', is: 'yes' },
          { field: 'what.injury', is: 'minor' },
          { field: 'bike.sale', is: 'yes' },
        ],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'gate.heated', is: 'yes' }, letter: 'T', text: 'Said that it could turn violent' },
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
    { when: { field: 'gate.support', is: 'yes' }, letter: 'T', text: 'Said that help is needed right away' },
    { when: { field: 'gate.near', is: 'yes' }, letter: 'T', text: 'Said that the person who did it is nearby' },
    { when: { field: 'what.injury', is: ['minor', 'hospital'] }, letter: 'H', text: 'Someone was hurt' },
    { when: { field: 'crime.risk', is: 'yes' }, letter: 'R', text: 'Worried that it will happen again' },
    { when: { field: 'crime.lines', is: 'know-them' }, letter: 'I', text: 'Knows who did it' },
    { when: { field: 'crime.lines', is: 'tracker' }, letter: 'I', text: 'There is a tracker' },
    { when: { field: 'ev.any', is: 'tracker' }, letter: 'I', text: 'There is a tracker log' },
    { when: { field: 'ev.any', is: ['cctv', 'doorbell'] }, letter: 'I', text: 'There is camera footage' },
    { when: { field: 'ev.cctvDelete', withinDays: 7 }, letter: 'I', text: 'Footage will be deleted within 7 days' },
    footageSignal,
    { when: { field: 'ev.any', is: 'forensic' }, letter: 'I', text: 'Something was touched or left behind' },
    { when: { field: 'bike.sale', is: 'yes' }, letter: 'I', text: 'Seen for sale' },
    { when: { field: 'rep.under18', is: 'yes' }, letter: 'V', text: 'Under 18' },
    { when: { field: 'rep.dob', underAge: 18 }, letter: 'V', text: 'Under 18' },
    { when: { field: 'rep.vuln', is: 'yes' }, letter: 'V', text: 'Something makes this harder for the person' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Felt picked out because of who they are' },
    { when: { field: 'sup.offer', is: 'yes' }, letter: 'E', text: 'Would like victim support' },
    { when: { field: 'sup.statement', is: 'yes' }, letter: 'E', text: 'Would give a statement' },
  ],
  declarations: declaration,
  next: [
    'A person will read your report. They look at how serious it is, and if there is a way to find who did it.',
    'You may be asked for more. You may be given a crime number, or told why no more can be done for now.',
    'If you find out more, or see the bike, tell the police. Do not try to get it back yourself.',
    'You can mark it as stolen on BikeRegister, and tell your insurer if you have one.',
  ],
})
