import { defineForm } from '../form.ts'
import {
  burglary,
  burglaryAttempt,
  burglaryKeys,
  burglaryPlace,
  burglaryTaken,
  burglaryWhere,
} from './blocks/burglary.ts'
import { crimeBusiness, crimeInsurance, crimeLeads, crimeRisk } from './blocks/crime.ts'
import { crimeClosing, crimeNext } from './blocks/crime-closing.ts'
import { crimeOpening } from './blocks/crime-opening.ts'
import {
  anyWeapon,
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
  weaponToday,
} from './blocks/crime-priority.ts'
import { stolenItem } from './blocks/crime-stolen-items.ts'
import { crimeSuspects } from './blocks/crime-suspects.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence } from './blocks/evidence.ts'
import { homeHarmKnown } from './blocks/home-harm.ts'
import { forTheYoung } from './blocks/role-and-nation.ts'
import { vehicleUsed } from './blocks/vehicle.ts'
import { whatBefore, whatDrugs, whatInjury, whatWhy } from './blocks/what-happened.ts'
import { whatToAPerson } from './blocks/what-to-a-person.ts'
import { when, whenDiscovered } from './blocks/when.ts'
import { witnesses } from './blocks/witnesses.ts'

/** A home, or a building that is joined to one (domain 2.2 T06). */
const atHome = [
  { field: 'bg.place', is: ['house', 'flat', 'hallway', 'caravan'] },
  { field: 'bg.connected', is: 'yes' },
] as const

/** In the last 48 hours: when it happened, or when it was found (domain 8.4, P2). */
const lately = {
  any: [
    { field: 'when.at', withinDays: 2 },
    { field: 'when.discovered', withinDays: 2 },
  ],
} as const

/**
 * A burglary, done or tried (domain 3.4 with the variant `burglary` of 3.5).
 * The kind of place is `bg.place`, which is finer than `loc.type` and stands in its stead.
 */
export const crimeBurglary = defineForm({
  id: 'crime-burglary',
  version: '1',
  title: 'Report a burglary',
  examples: [
    'I would like to report a break-in on the form',
    'house was done over while we were away, where do I report it',
    'start a report for our shed, padlock snapped',
    'somebody has been in my mum’s flat, I want to fill it in for her',
    'report an attempted burglary, they bent the back door but gave up',
    'need to log a burglary at our salon for the landlord and the insurers',
  ],
  team: 'contact-centre',
  teams: teamForFamily,
  minutes: 15,
  ready: [
    'The address',
    'When you last knew that all was well, and when you found out',
    'What is missing, with makes and serial numbers',
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
    'crime.type': {
      section: 'What you are reporting',
      answer: { kind: 'choice', options: [{ id: 'burglary', label: 'A burglary' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'burglary',
    },
    ...burglaryAttempt,
    ...burglaryPlace,
    ...burglaryWhere,
    ...when,
    ...whenDiscovered,
    ...burglary,
    'what.weapon': { ...whatToAPerson['what.weapon'], when: { field: 'bg.home', is: 'yes' } },
    ...whatInjury,
    ...burglaryTaken,
    items: {
      repeat: stolenItem,
      max: 20,
      more: 'Was anything else taken?',
      label: 'A thing that was taken',
      when: { field: 'bg.stolen', is: 'yes' },
    },
    ...burglaryKeys,
    ...crimeLeads,
    ...whatBefore,
    ...whatWhy,
    'what.drugs': { ...whatDrugs['what.drugs'], when: { field: 'crime.seen', is: ['yes', 'camera'] } },
    ...homeHarmKnown,
    ...crimeInsurance,
    ...crimeRisk,
    ...crimeSuspects,
    ...vehicleUsed,
    ...witnesses,
    ...evidence,
    ...crimeClosing,
  },
  priority: [
    { when: { any: [...gateYes, ...urgentPerson, familyToday, weaponToday] }, suggest: 'urgent-review' },
    {
      when: {
        any: [
          ...sameDay,
          { all: [{ any: [...atHome] }, lately] },
          { field: 'bg.worry', is: 'yes' },
          { field: 'bg.home', is: 'yes' },
          { field: 'what.before', is: 'yes' },
          { field: 'what.weapon', is: 'gun' },
          itemInView,
          family,
          hateWithViolence,
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          ...nextDay,
          ...atHome,
          { field: 'bg.keys', is: 'yes' },
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
    { when: anyWeapon, letter: 'T', text: 'A weapon was used or shown' },
    { when: itemInView, letter: 'I', text: 'A finding app shows where it is' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Felt picked out because of who they are' },
    { when: { field: 'bg.home', is: 'yes' }, letter: 'H', text: 'Someone was in at the time' },
    { when: { field: 'bg.keys', is: 'yes' }, letter: 'R', text: 'Keys or papers were taken' },
    { when: { field: 'what.before', is: 'yes' }, letter: 'R', text: 'It has happened before' },
    { when: { field: 'bg.touched', is: 'no' }, letter: 'I', text: 'Nothing was cleaned or touched' },
    { when: { field: 'bg.worry', is: 'yes' }, letter: 'V', text: 'Someone there is elderly, ill or scared' },
    { when: { field: 'bg.entry', is: 'tricked' }, letter: 'V', text: 'Someone was tricked into letting them in' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'V', text: 'Partner, ex-partner or family' },
    { when: { field: 'bg.access', given: true }, letter: 'E', text: 'Said when a visit would suit' },
  ],
  declarations: declaration,
  next: [
    ...crimeNext,
    'Leave the place as it is, if you can. If you have to mend a door or window, take photos first.',
    'Victim Support can help you, with or without the police.',
  ],
})
