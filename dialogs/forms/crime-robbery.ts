import { defineForm } from '../form.ts'
import { crimeAttempt, crimeBusiness, crimeInsurance, crimeLeads, crimeRisk } from './blocks/crime.ts'
import { crimeClosing, crimeNext } from './blocks/crime-closing.ts'
import { crimeOpening } from './blocks/crime-opening.ts'
import {
  anyHate,
  anyWeapon,
  crimeSignals,
  family,
  familyToday,
  gateYes,
  itemInView,
  teamForFamily,
  urgentPerson,
  weaponToday,
} from './blocks/crime-priority.ts'
import { mainStolenItem } from './blocks/crime-stolen-items.ts'
import { crimeSuspects } from './blocks/crime-suspects.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence } from './blocks/evidence.ts'
import { hateInside } from './blocks/hate.ts'
import { homeHarmKnown } from './blocks/home-harm.ts'
import { robbery } from './blocks/robbery.ts'
import { aboutAnyVictim, forTheYoung } from './blocks/role-and-nation.ts'
import { theftItemParts } from './blocks/theft-kinds.ts'
import { vehicleUsed } from './blocks/vehicle.ts'
import { whatDrugs, whatInjury, whatWhy } from './blocks/what-happened.ts'
import { whatToAPerson } from './blocks/what-to-a-person.ts'
import { when } from './blocks/when.ts'
import { wherePlace } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

const seenBySomeone = {
  any: [
    { field: 'role', is: 'victim' },
    { field: 'crime.seen', is: ['yes', 'camera'] },
    { field: 'crime.lines', is: 'know-them' },
  ],
} as const

/**
 * A robbery: something taken by force or threat (domain 3.4 with the variant `robbery` of 3.5).
 * It is a crime against a person, so hate, family and weapons are asked; those it happened to were there, and are not asked if they saw it.
 */
export const crimeRobbery = defineForm({
  id: 'crime-robbery',
  version: '1',
  title: 'Report a robbery',
  examples: [
    'I need to report being mugged last week',
    'form for a robbery please',
    'want to put in a report, two lads made my son hand over his trainers',
    'reporting that I was held up at the cash machine on Saturday',
    'can I do it online, someone pulled my chain off and shoved me',
    'our delivery driver was forced to give up his takings, I am doing the paperwork',
  ],
  team: 'contact-centre',
  teams: teamForFamily,
  minutes: 15,
  ready: [
    'When and where it happened',
    'What was taken',
    'What they looked like, as far as you remember',
    'Where there may be cameras',
  ],
  story: 'what.text',
  account: 'open',
  sensitive: family,
  short: forTheYoung,
  noFiles: forTheYoung,
  fields: {
    ...crimeOpening,
    ...crimeBusiness,
    'vic.about': aboutAnyVictim,
    'crime.type': {
      section: 'What you are reporting',
      answer: { kind: 'choice', options: [{ id: 'robbery', label: 'A robbery' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'robbery',
    },
    ...whatInjury,
    ...robbery,
    'what.weapon': {
      ...whatToAPerson['what.weapon'],
      when: {
        any: [
          { field: 'rob.force', given: false },
          { field: 'rob.force', is: ['weapon-shown', 'weapon-threatened'] },
        ],
      },
    },
    ...crimeAttempt,
    ...when,
    ...wherePlace,
    ...crimeLeads,
    'crime.seen': { ...crimeLeads['crime.seen'], when: { field: 'role', not: 'victim' } },
    'what.hate': whatToAPerson['what.hate'],
    ...hateInside,
    ...homeHarmKnown,
    ...whatWhy,
    ...whatDrugs,
    items: {
      section: 'What was taken',
      repeat: { ...mainStolenItem, ...theftItemParts },
      max: 20,
      more: 'Was anything else taken?',
      label: 'A thing that was taken',
      when: { field: 'crime.attempt', not: 'attempt' },
    },
    ...crimeInsurance,
    ...crimeRisk,
    ...crimeSuspects,
    'sus.any': { ...crimeSuspects['sus.any'], ask: 'Can you tell us anything about them?', when: seenBySomeone },
    ...vehicleUsed,
    'veh.any': { ...vehicleUsed['veh.any'], when: seenBySomeone },
    ...witnesses,
    ...evidence,
    ...crimeClosing,
  },
  priority: [
    {
      when: {
        any: [
          ...gateYes,
          ...urgentPerson,
          familyToday,
          weaponToday,
          { field: 'rob.force', is: 'neck' },
          {
            all: [
              { field: 'rob.force', is: ['weapon-shown', 'weapon-threatened'] },
              { field: 'when.at', withinDays: 1 },
            ],
          },
        ],
      },
      suggest: 'urgent-review',
    },
  ],
  otherwisePriority: 'same-day',
  signals: [
    ...crimeSignals,
    { when: anyWeapon, letter: 'T', text: 'A weapon was used or shown' },
    {
      when: { field: 'rob.force', is: ['weapon-shown', 'weapon-threatened'] },
      letter: 'T',
      text: 'A weapon was shown or spoken of',
    },
    { when: { field: 'rob.force', is: ['pushed', 'hit', 'held', 'neck'] }, letter: 'H', text: 'Force was used' },
    { when: { field: 'rob.force', is: 'neck' }, letter: 'H', text: 'Pressure on the neck' },
    { when: { field: 'rob.pin', is: 'yes' }, letter: 'R', text: 'Made to give a PIN or password, or to move money' },
    { when: anyHate, letter: 'V', text: 'Felt like hate' },
    { when: { field: 'ha.repeat', is: ['same', 'others', 'yes'] }, letter: 'R', text: 'Has happened before' },
    { when: itemInView, letter: 'I', text: 'A finding app shows where it is' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'V', text: 'Partner, ex-partner or family' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Felt picked out because of who they are' },
    { when: { field: 'rob.search', given: true }, letter: 'I', text: 'Something was dropped or touched' },
    { when: { field: 'veh.vrm', given: true }, letter: 'I', text: 'A number plate was seen' },
  ],
  declarations: declaration,
  next: [
    ...crimeNext,
    'If it was in the last day and you have not called, call 101 now. Camera footage can be lost soon.',
    'Keep the clothes that you wore, unwashed. Victim Support can help you, with or without the police.',
  ],
})
