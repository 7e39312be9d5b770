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
import { fromVehicle } from './blocks/from-vehicle.ts'
import { homeHarmKnown } from './blocks/home-harm.ts'
import { forTheYoung } from './blocks/role-and-nation.ts'
import { vehicleUsedByThem } from './blocks/vehicle-used-apart.ts'
import { whatDrugs, whatInjury, whatWhy } from './blocks/what-happened.ts'
import { when, whenDiscovered } from './blocks/when.ts'
import { wherePlace } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

/** Things or parts taken from a vehicle (domain 3.4 with the variant `fromvehicle` of 3.5). `fv.veh` is the person's own, `veh` the one that was used. */
export const crimeFromVehicle = defineForm({
  id: 'crime-from-vehicle',
  version: '1',
  title: 'Report a theft from a vehicle',
  examples: [
    'I want to report a catalytic converter theft',
    'form for tools stolen out of a van',
    'log this please, sat nav and a coat gone from my motor',
    'need to report both plates missing off my car so I do not get the fines',
    'start a report, somebody smashed the quarter light and had my gym bag',
    'making a report for our firm, diesel siphoned from two lorries',
  ],
  team: 'telephone-and-digital-investigation',
  teams: teamForFamily,
  minutes: 12,
  ready: [
    'The number plate of your vehicle',
    'When you parked it and when you found out',
    'What was taken, with serial numbers or marks',
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
      answer: { kind: 'choice', options: [{ id: 'fromvehicle', label: 'A theft from a vehicle' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'fromvehicle',
    },
    ...crimeAttempt,
    ...fromVehicle,
    items: {
      section: 'The things that were taken',
      repeat: stolenItem,
      max: 20,
      more: 'Was anything else taken?',
      label: 'A thing that was taken',
      when: {
        all: [
          { field: 'crime.attempt', not: 'attempt' },
          { field: 'fv.what', is: ['inside', 'tools', 'other'] },
        ],
      },
    },
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
    ...crimeSuspects,
    ...vehicleUsedByThem,
    ...witnesses,
    ...evidence,
    ...crimeClosing,
  },
  priority: [
    { when: { any: [...gateYes, ...urgentPerson, familyToday] }, suggest: 'urgent-review' },
    { when: { any: [...sameDay, itemInView, family, hateWithViolence] }, suggest: 'same-day' },
    {
      when: { any: [...nextDay, { field: 'veh.vrm', given: true }, { field: 'what.why', is: 'who-i-am' }] },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    ...crimeSignals,
    { when: { field: 'fv.what', is: 'plates' }, letter: 'R', text: 'Number plates were taken and may be misused' },
    { when: itemInView, letter: 'I', text: 'A finding app shows where it is' },
    { when: { field: 'fv.moved', is: 'no' }, letter: 'I', text: 'The vehicle was not moved or cleaned' },
    { when: { field: 'veh.vrm', given: true }, letter: 'I', text: 'A number plate was seen' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'V', text: 'Partner, ex-partner or family' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Felt picked out because of who they are' },
  ],
  declarations: declaration,
  next: [
    ...crimeNext,
    'If number plates were taken, you will usually need new ones from a registered supplier. DVLA can tell you what else to do.',
    'If you see your things for sale, save the page and tell the police. Do not go to meet the seller.',
  ],
})
