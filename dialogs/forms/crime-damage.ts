import { defineForm } from '../form.ts'
import { crimeBusiness, crimeInsurance, crimeLeads, crimeRisk } from './blocks/crime.ts'
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
import { damage, damageWho } from './blocks/damage.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence } from './blocks/evidence.ts'
import { homeHarmKnown } from './blocks/home-harm.ts'
import { forTheYoung } from './blocks/role-and-nation.ts'
import { vehicleUsedByThem } from './blocks/vehicle-used-apart.ts'
import { whatDrugs, whatInjury, whatWhy } from './blocks/what-happened.ts'
import { when, whenDiscovered } from './blocks/when.ts'
import { wherePlace } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

/** Damage, graffiti or fire (domain 3.4 with the variant `damage` of 3.5). `dm.veh` is the damaged vehicle, `veh` one that was used. */
export const crimeDamage = defineForm({
  id: 'crime-damage',
  version: '1',
  title: 'Report criminal damage',
  examples: [
    'I want to report damage to my car, someone keyed it',
    'form for a smashed window please',
    'log graffiti on our community hall, we have it on camera',
    'reporting a wheelie bin fire outside number nine last night',
    'our fence was kicked in and the council said to report it to you',
    'need a report number, shop front bricked again',
  ],
  team: 'telephone-and-digital-investigation',
  teams: teamForFamily,
  minutes: 12,
  ready: [
    'What was damaged, and who owns it',
    'When you last saw it whole, and when you found out',
    'What the repair will cost, if you know',
    'Photos or camera footage, if there are any',
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
      answer: { kind: 'choice', options: [{ id: 'damage', label: 'Damage, graffiti or fire' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'damage',
    },
    ...damage,
    ...when,
    ...whenDiscovered,
    ...wherePlace,
    ...whatInjury,
    ...crimeLeads,
    ...whatWhy,
    'what.drugs': { ...whatDrugs['what.drugs'], when: { field: 'crime.seen', is: ['yes', 'camera'] } },
    ...homeHarmKnown,
    ...crimeInsurance,
    ...crimeRisk,
    ...damageWho,
    ...crimeSuspects,
    'sus.any': {
      ...crimeSuspects['sus.any'],
      when: {
        any: [
          { field: 'crime.seen', is: ['yes', 'camera'] },
          { field: 'crime.lines', is: 'know-them' },
          { field: 'dm.who', is: 'yes' },
        ],
      },
    },
    ...vehicleUsedByThem,
    ...witnesses,
    ...evidence,
    'item.any': {
      section: 'Other things',
      answer: { kind: 'yes-no' },
      ask: 'Was anything stolen too?',
      why: 'So that it is listed as stolen.',
      label: 'Something stolen too',
      optional: true,
      unknown: true,
      tells: {
        no: ['nothing ..3 stolen|taken|missing|nicked', 'not ..3 take|steal ..2 anything'],
        yes: ['<took>|stole ..3 as_well|too', 'also ..2 <took>|stole|stolen'],
      },
    },
    items: {
      repeat: stolenItem,
      max: 10,
      more: 'Was anything else stolen?',
      label: 'A thing that was stolen',
      when: { field: 'item.any', is: 'yes' },
    },
    ...crimeClosing,
  },
  priority: [
    {
      when: {
        any: [
          ...gateYes,
          ...urgentPerson,
          familyToday,
          {
            all: [
              { field: 'dm.fireLife', is: 'yes' },
              { field: 'when.at', withinDays: 1 },
            ],
          },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [
          ...sameDay,
          itemInView,
          family,
          hateWithViolence,
          {
            all: [
              { field: 'dm.tagOffensive', is: 'yes' },
              { field: 'what.injury', is: ['minor', 'hospital'] },
            ],
          },
          { field: 'dm.before', is: 'yes' },
          { field: 'dm.fireLife', is: 'yes' },
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          ...nextDay,
          { field: 'dm.who', is: 'yes' },
          { field: 'dm.tagOffensive', is: 'yes' },
          { field: 'what.why', is: 'who-i-am' },
          { field: 'dm.how', is: 'fire' },
          { field: 'veh.vrm', given: true },
        ],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    ...crimeSignals,
    { when: { field: 'dm.fireLife', is: 'yes' }, letter: 'T', text: 'The fire put lives at risk' },
    { when: { field: 'dm.before', is: 'yes' }, letter: 'R', text: 'It has happened before' },
    { when: itemInView, letter: 'I', text: 'A finding app shows where it is' },
    { when: { field: 'dm.who', is: 'yes' }, letter: 'I', text: 'Has an idea who did it' },
    { when: { field: 'dm.tag', given: true }, letter: 'I', text: 'Graffiti words or tag given' },
    { when: { field: 'veh.vrm', given: true }, letter: 'I', text: 'A number plate was seen' },
    { when: { field: 'dm.tagOffensive', is: 'yes' }, letter: 'V', text: 'Graffiti that is offensive or hateful' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Felt picked out because of who they are' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'V', text: 'Partner, ex-partner or family' },
  ],
  declarations: declaration,
  next: [
    ...crimeNext,
    'Keep photos of the damage, and what the repair costs. You can make it safe and mend it.',
    'If it happens again, or you find out who did it, tell the police.',
  ],
})
