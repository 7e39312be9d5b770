import { defineForm } from '../form.ts'
import { crimeBusiness, crimeLeads, crimeRisk } from './blocks/crime.ts'
import { crimeClosing, crimeNext } from './blocks/crime-closing.ts'
import { crimeOpening } from './blocks/crime-opening.ts'
import {
  anyHate,
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
import { fraudBlock } from './blocks/fraud.ts'
import { hateInside } from './blocks/hate.ts'
import { homeHarmKnown } from './blocks/home-harm.ts'
import { otherCrime } from './blocks/other-crime.ts'
import { forTheYoung } from './blocks/role-and-nation.ts'
import { vehicleUsed } from './blocks/vehicle.ts'
import { whatBefore, whatDrugs, whatInjury, whatSaid, whatWhy } from './blocks/what-happened.ts'
import { whatToAPerson } from './blocks/what-to-a-person.ts'
import { when } from './blocks/when.ts'
import { where } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

/** Crimes that are done to a person. */
const toAPerson = { field: 'crime.type', is: ['blackmail', 'kidnap', 'threats', 'justice', 'sexual', 'other'] } as const

/** Any crime that has no report of its own (domain 3.4 with 2.2 T17). Where one has, it is offered. */
export const crimeOther = defineForm({
  id: 'crime-other',
  version: '1',
  title: 'Report another crime',
  examples: [
    'I need to report a crime but it does not fit any of your headings',
    'someone is leaning on me not to give evidence, where do I report that',
    'report men with dogs chasing hares across our barley',
    'form for telling you about blackmail',
    'I would like to report people digging with metal detectors on a protected site',
    'want to put something on record about bribes at our depot',
  ],
  team: 'crime-recording-desk',
  teams: teamForFamily,
  minutes: 12,
  ready: [
    'What happened, when and where',
    'Who did it, if you know',
    'Messages, photos or camera footage, if there are any',
  ],
  story: 'what.text',
  account: 'open',
  sensitive: { any: [family, { field: 'crime.type', is: 'sexual' }] },
  short: forTheYoung,
  noFiles: forTheYoung,
  fields: {
    ...crimeOpening,
    ...crimeBusiness,
    ...otherCrime,
    ...fraudBlock,
    ...when,
    ...where,
    'what.said': { ...whatSaid['what.said'], when: { field: 'crime.type', is: ['blackmail', 'threats', 'justice'] } },
    ...whatInjury,
    'what.weapon': { ...whatToAPerson['what.weapon'], when: toAPerson },
    'what.hate': { ...whatToAPerson['what.hate'], when: toAPerson },
    ...hateInside,
    'what.da': { ...homeHarmKnown['what.da'], when: toAPerson },
    'gate.safeDevice': homeHarmKnown['gate.safeDevice'],
    ...whatBefore,
    ...whatWhy,
    ...crimeLeads,
    'what.drugs': { ...whatDrugs['what.drugs'], when: { field: 'crime.seen', is: ['yes', 'camera'] } },
    ...crimeRisk,
    ...crimeSuspects,
    ...vehicleUsed,
    ...witnesses,
    ...evidence,
    'item.any': {
      section: 'Other things',
      answer: { kind: 'yes-no' },
      ask: 'Was anything stolen?',
      why: 'So that it is listed as stolen.',
      label: 'Something stolen',
      optional: true,
      unknown: true,
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
          weaponToday,
          { field: 'crime.type', is: ['kidnap', 'threats'] },
          { field: 'ot.soon', is: 'yes' },
          { field: 'fr.now', is: 'yes' },
          {
            all: [
              { field: 'crime.type', is: 'sexual' },
              { field: 'when.at', withinDays: 7 },
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
          { field: 'crime.type', is: ['blackmail', 'justice', 'sexual'] },
          { field: 'fr.vuln', is: 'yes' },
          itemInView,
          family,
          hateWithViolence,
          { all: [anyHate, { field: 'what.injury', is: ['minor', 'hospital'] }] },
          { field: 'what.before', is: 'yes' },
          { field: 'ha.repeat', is: ['same', 'others', 'yes'] },
          { field: 'what.weapon', is: 'gun' },
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          ...nextDay,
          anyHate,
          { field: 'what.why', is: 'who-i-am' },
          { field: 'veh.vrm', given: true },
          { field: 'fr.known', is: 'yes' },
          { field: 'fr.contactText', given: true },
        ],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    ...crimeSignals,
    {
      when: { field: 'crime.type', is: ['kidnap', 'threats'] },
      letter: 'T',
      text: 'Kidnap, or a threat to kill or hurt',
    },
    { when: { field: 'crime.type', is: 'blackmail' }, letter: 'T', text: 'Blackmail' },
    { when: { field: 'ot.soon', is: 'yes' }, letter: 'T', text: 'It could be carried out soon' },
    { when: { field: 'fr.now', is: 'yes' }, letter: 'T', text: 'Someone is there or coming to collect money' },
    { when: { field: 'crime.type', is: 'sexual' }, letter: 'H', text: 'A sexual offence in a public place' },
    { when: { field: 'fr.sent', is: 'money-today' }, letter: 'I', text: 'Money was sent in the last 24 hours' },
    { when: { field: 'fr.known', is: 'yes' }, letter: 'I', text: 'Known, and lives or works near' },
    { when: { field: 'fr.vuln', is: 'yes' }, letter: 'V', text: 'At risk, confused or under pressure' },
    { when: anyWeapon, letter: 'T', text: 'A weapon was used or shown' },
    { when: itemInView, letter: 'I', text: 'A finding app shows where it is' },
    { when: { field: 'what.before', is: 'yes' }, letter: 'R', text: 'It has happened before' },
    { when: { field: 'crime.type', is: 'justice' }, letter: 'R', text: 'A witness or a court case is being leaned on' },
    { when: { field: 'veh.vrm', given: true }, letter: 'I', text: 'A number plate was seen' },
    { when: anyHate, letter: 'V', text: 'Felt like hate' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'V', text: 'Partner, ex-partner or family' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Felt picked out because of who they are' },
  ],
  declarations: declaration,
  next: [
    ...crimeNext,
    'If another office deals with this, you may be told which one.',
    'If it happens again, or gets worse, call 101. Call 999 if anyone is in danger.',
  ],
})
