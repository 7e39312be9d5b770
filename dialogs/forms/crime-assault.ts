import { defineForm } from '../form.ts'
import { personLeads, personSuspects, personVehicle } from './blocks/against-a-person.ts'
import { assaultBlock } from './blocks/assault.ts'
import { contactWithCare } from './blocks/contact-with-care.ts'
import { crimeBusiness, crimeRisk } from './blocks/crime.ts'
import { crimeNext } from './blocks/crime-closing.ts'
import {
  anyHate,
  anyWeapon,
  crimeSignals,
  family,
  familyToday,
  gateYes,
  knowsWho,
  nextDay,
  sameDay,
  teamForFamily,
  urgentPerson,
  weaponToday,
} from './blocks/crime-priority.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence } from './blocks/evidence.ts'
import { hateInside } from './blocks/hate.ts'
import { homeHarm } from './blocks/home-harm.ts'
import { injury } from './blocks/injury.ts'
import { personReporting, reporter } from './blocks/person-reporting.ts'
import { aboutAnyVictim, aboutPeople, anonymous, forTheYoung, nation, role } from './blocks/role-and-nation.ts'
import { gateAlready, gateNear, safetyGate } from './blocks/safety-gate.ts'
import { support, supportCourt } from './blocks/support.ts'
import { whatDrugs, whatHappened, whatInjury, whatSaid, whatWhy } from './blocks/what-happened.ts'
import { whatToAPerson } from './blocks/what-to-a-person.ts'
import { when } from './blocks/when.ts'
import { wherePlace } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

/** Someone was hurt or attacked (domain 3.4 with the variant `assault` of 3.5). Harm at home is asked before the account. */
export const crimeAssault = defineForm({
  id: 'crime-assault',
  version: '1',
  title: 'Report an assault',
  examples: [
    'need to make a statement, I got jumped outside the arcade',
    'report an assault on one of my staff',
    'where do I put in a report about being punched',
    'I want it on file that he slapped me in the queue',
    'my daughter was kicked at the skate park, can I report it for her',
    'form for when somebody has attacked you',
  ],
  team: 'telephone-and-digital-investigation',
  teams: [...teamForFamily, { when: anyHate, team: 'hate-crime' }],
  minutes: 15,
  ready: [
    'When and where it was',
    'What you know about the person who did it',
    'Photos of injuries, if you have some',
    'Names of people who saw it, if they agree',
  ],
  story: 'what.text',
  account: 'open',
  sensitive: family,
  short: forTheYoung,
  noFiles: forTheYoung,
  fields: {
    ...safetyGate,
    ...gateNear,
    ...gateAlready,
    ...homeHarm,
    ...whatHappened,
    'what.text': {
      ...whatHappened['what.text'],
      hint: 'Start where you like, and say only what you want to. If it was sexual, do not tell it here: a few words are enough.',
    },
    ...role,
    ...nation,
    ...anonymous,
    ...aboutPeople,
    'vic.about': aboutAnyVictim,
    ...crimeBusiness,
    'crime.type': {
      section: 'What you are reporting',
      answer: { kind: 'choice', options: [{ id: 'assault', label: 'An assault' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'assault',
    },
    ...whatInjury,
    'what.weapon': whatToAPerson['what.weapon'],
    ...when,
    ...wherePlace,
    ...assaultBlock,
    'what.hate': whatToAPerson['what.hate'],
    ...hateInside,
    ...whatSaid,
    ...whatWhy,
    ...whatDrugs,
    ...personLeads,
    ...crimeRisk,
    ...personSuspects,
    ...personVehicle,
    ...witnesses,
    ...evidence,
    ...injury,
    ...personReporting,
    'rep.occupation': {
      ...reporter.occupation,
      when: {
        all: [
          { field: 'role', is: 'victim' },
          { field: 'as.work', is: ['shop', 'nhs', 'emergency', 'transport', 'other'] },
        ],
      },
    },
    ...contactWithCare,
    ...support,
    'sup.court': {
      ...supportCourt['sup.court'],
      when: {
        any: [
          { field: 'role', is: ['victim', 'business'] },
          { field: 'anonymous', is: 'named' },
        ],
      },
    },
  },
  priority: [
    {
      when: {
        any: [
          ...gateYes,
          ...urgentPerson,
          weaponToday,
          familyToday,
          { field: 'as.what', is: 'strangle' },
          {
            all: [
              { field: 'as.what', is: 'weapon' },
              { field: 'when.at', withinDays: 1 },
            ],
          },
          { field: 'as.now', is: 'not-safe' },
          { field: 'gate.safeDevice', is: 'no' },
          {
            all: [{ field: 'as.now', is: 'see-again' }, knowsWho],
          },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [
          ...sameDay,
          family,
          anyHate,
          { field: 'what.why', is: 'who-i-am' },
          { field: 'ha.repeat', is: ['same', 'others', 'yes'] },
          { field: 'what.weapon', is: ['knife', 'gun', 'acid'] },
        ],
      },
      suggest: 'same-day',
    },
    { when: { any: [...nextDay, { field: 'as.now', is: 'see-again' }] }, suggest: 'next-day' },
  ],
  otherwisePriority: 'routine',
  signals: [
    ...crimeSignals,
    { when: anyWeapon, letter: 'T', text: 'A weapon was used or shown' },
    { when: { field: 'as.what', is: 'weapon' }, letter: 'T', text: 'A weapon was used' },
    { when: { field: 'as.now', is: 'not-safe' }, letter: 'T', text: 'Not safe now' },
    { when: { field: 'as.what', is: 'strangle' }, letter: 'H', text: 'Pressure on the neck' },
    { when: { field: 'as.now', is: 'see-again' }, letter: 'R', text: 'May meet the person again' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'R', text: 'By a partner, an ex-partner or family' },
    { when: { field: 'ha.repeat', is: ['same', 'others', 'yes'] }, letter: 'R', text: 'Has happened before' },
    { when: { field: 'as.clothes', is: 'yes' }, letter: 'I', text: 'Clothes were kept' },
    { when: anyHate, letter: 'V', text: 'Felt picked out because of who they are' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Thinks it was because of who they are' },
    { when: { field: 'sup.court', is: 'yes' }, letter: 'E', text: 'Would go to court' },
  ],
  declarations: declaration,
  next: [
    ...crimeNext,
    'Keep clothes and messages as they are. Take photos of marks, as they fade.',
    'It is not your fault. You can get help from Victim Support at any time, with or without the police.',
  ],
})
