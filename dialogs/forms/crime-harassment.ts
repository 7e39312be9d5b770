import { defineForm } from '../form.ts'
import { personLeads, personSuspects, personVehicle } from './blocks/against-a-person.ts'
import { contactSafelyIfNamed } from './blocks/contact-with-care.ts'
import { crimeBusiness, crimeRisk } from './blocks/crime.ts'
import { crimeNext } from './blocks/crime-closing.ts'
import { crimeSignals, family, gateYes, nextDay, sameDayOverTime, urgentPerson } from './blocks/crime-priority.ts'
import { declarationWithCare } from './blocks/declaration-with-care.ts'
import { evidence } from './blocks/evidence.ts'
import { harassmentBlock } from './blocks/harassment.ts'
import { hateInside } from './blocks/hate.ts'
import { homeHarm } from './blocks/home-harm.ts'
import { injury } from './blocks/injury.ts'
import { personWithCare } from './blocks/person-with-care.ts'
import { aboutPeople, anonymous, forTheYoung, nation, role } from './blocks/role-and-nation.ts'
import { gateAlready, gateNear, gateSafeDevice, safetyGate, unsafeDevice } from './blocks/safety-gate.ts'
import { support } from './blocks/support.ts'
import { whatBefore, whatDrugs, whatHappened, whatInjury, whatSaid, whatWhy } from './blocks/what-happened.ts'
import { whatToAPerson } from './blocks/what-to-a-person.ts'
import { whenPeriod } from './blocks/when.ts'
import { where } from './blocks/where.ts'
import { suspectWithRisk } from './blocks/who-did-it.ts'
import { witnesses } from './blocks/witnesses.ts'

const inPerson = ['following', 'watching', 'turning-up', 'tracker'] as const

/** Stalking (domain 2.2 T10, 8.4): its signs, or what stalkers do where the signs are not known. By someone from home it is domestic abuse. */
const stalking = {
  any: [
    { field: 'hs.signs', is: 'two-plus' },
    { field: 'hs.fixated', is: 'yes' },
    family,
    {
      all: [
        { field: 'hs.signs', given: false },
        { field: 'hs.kind', is: [...inPerson] },
      ],
    },
  ],
} as const

/** Harassment or stalking (domain 3.4 with the variant `harassment` of 3.5): the device and danger first, safe contact is hard. */
export const crimeHarassment = defineForm({
  id: 'crime-harassment',
  version: '1',
  title: 'Report harassment or stalking',
  examples: [
    'I want to report a stalker',
    'make a report about somebody who will not stop contacting me',
    'fill in the harassment form',
    'put it on record that he has been outside my work again',
    'need to log months of silent calls and notes on my windscreen',
    'reporting for my colleague, a customer keeps following her',
  ],
  team: 'public-protection',
  minutes: 20,
  ready: [
    'When it began, and when it last happened',
    'What you know about who does it',
    'Messages, pictures or a list, if it is safe to keep them',
  ],
  story: 'what.text',
  account: 'short',
  sensitive: true,
  short: forTheYoung,
  noFiles: forTheYoung,
  fields: {
    'gate.safeDevice': {
      ...gateSafeDevice['gate.safeDevice'],
      remarks: [
        unsafeDevice,
        {
          on: 'yes',
          say: ['You can talk to the National Stalking Helpline in confidence, with or without the police.'],
          contacts: ['h.stalk'],
        },
      ],
    },
    ...safetyGate,
    ...gateNear,
    ...gateAlready,
    'what.da': homeHarm['what.da'],
    'what.text': {
      ...whatHappened['what.text'],
      hint: 'A few words are enough. You can skip this: the next questions ask what you can choose from.',
      optional: true,
    },
    ...role,
    ...nation,
    ...anonymous,
    ...aboutPeople,
    'crime.type': {
      section: 'What you are reporting',
      answer: { kind: 'choice', options: [{ id: 'harassment', label: 'Harassment or stalking' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'harassment',
    },
    ...harassmentBlock,
    ...whenPeriod,
    'when.periodFirst': { ...whenPeriod['when.periodFirst'], section: 'When and where' },
    ...where,
    'loc.find': { ...where['loc.find'], ask: 'Where does it mostly happen?' },
    ...whatInjury,
    'what.weapon': whatToAPerson['what.weapon'],
    ...whatSaid,
    ...whatBefore,
    'what.before': {
      ...whatBefore['what.before'],
      ask: 'Did anything like this happen before this began?',
      hint: 'By the same person or by someone else.',
    },
    'what.hate': whatToAPerson['what.hate'],
    ...hateInside,
    ...whatWhy,
    ...whatDrugs,
    ...personLeads,
    ...crimeBusiness,
    ...crimeRisk,
    ...personSuspects,
    suspects: {
      repeat: suspectWithRisk,
      max: 5,
      more: 'Is anyone else doing it?',
      label: 'A person who does it',
      when: { field: 'sus.any', is: 'yes' },
    },
    ...personVehicle,
    ...witnesses,
    ...evidence,
    ...injury,
    ...personWithCare,
    ...contactSafelyIfNamed,
    ...support,
  },
  priority: [
    {
      when: {
        any: [
          ...gateYes,
          ...urgentPerson,
          { field: 'gate.safeDevice', is: 'no' },
          { field: 'hs.threat', is: 'kill' },
          { field: 'hs.breach', is: 'yes' },
          { all: [{ field: 'when.periodLast', withinDays: 0 }, stalking] },
          {
            all: [
              { field: 'when.periodLast', withinDays: 1 },
              { field: 'what.weapon', is: ['knife', 'gun', 'bottle', 'acid', 'vehicle', 'other'] },
            ],
          },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [
          ...sameDayOverTime,
          stalking,
          { field: 'hs.kind', is: [...inPerson] },
          { field: 'hs.threat', is: ['hurt', 'other'] },
          { field: 'hs.children', is: 'yes' },
          { field: 'what.before', is: 'yes' },
          { field: 'when.periodOften', is: 'daily' },
        ],
      },
      suggest: 'same-day',
    },
    { when: { any: [...nextDay] }, suggest: 'next-day' },
  ],
  otherwisePriority: 'next-day',
  signals: [
    ...crimeSignals,
    { when: { field: 'gate.safeDevice', is: 'no' }, letter: 'T', text: 'The device may be watched' },
    { when: { field: 'hs.threat', is: 'kill' }, letter: 'T', text: 'Threat to kill' },
    { when: { field: 'hs.threat', is: ['hurt', 'other'] }, letter: 'T', text: 'Threats' },
    {
      when: { field: 'what.weapon', is: ['knife', 'gun', 'bottle', 'acid', 'vehicle', 'other'] },
      letter: 'T',
      text: 'A weapon was used or shown',
    },
    { when: { field: 'hs.fear', given: true }, letter: 'H', text: 'Tells how it changed their life' },
    { when: { field: 'hs.signs', is: 'two-plus' }, letter: 'R', text: 'Signs of stalking: two or more' },
    { when: { field: 'hs.fixated', is: 'yes' }, letter: 'R', text: 'The person seems fixed on them' },
    { when: { field: 'hs.breach', is: 'yes' }, letter: 'R', text: 'An order, bail or warning was broken' },
    { when: { field: 'hs.children', is: 'yes' }, letter: 'R', text: 'Children or others are caught up in it' },
    { when: { field: 'when.periodLast', withinDays: 0 }, letter: 'R', text: 'Contact today' },
    { when: { field: 'what.before', is: 'yes' }, letter: 'R', text: 'Has happened before' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'R', text: 'By a partner, an ex-partner or family' },
    { when: { field: 'hs.kind', is: 'tracker' }, letter: 'I', text: 'A tracker or spy app' },
    {
      when: { field: 'what.hate', is: ['race', 'religion', 'disability', 'sexual-orientation', 'transgender', 'sex'] },
      letter: 'V',
      text: 'Felt picked out because of who they are',
    },
    { when: { field: 'con.safe', is: ['no', 'set-times'] }, letter: 'V', text: 'Not always safe to contact' },
  ],
  declarations: declarationWithCare,
  next: [
    ...crimeNext,
    'You did the right thing. Write down each new time it happens, if it is safe, and add it to your report.',
    'Call 999 if they turn up, follow you or make a threat.',
    'The National Stalking Helpline can help you to plan how to stay safe.',
  ],
})
