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
import { mainStolenItem } from './blocks/crime-stolen-items.ts'
import { crimeSuspects } from './blocks/crime-suspects.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence } from './blocks/evidence.ts'
import { homeHarmKnown } from './blocks/home-harm.ts'
import { forTheYoung } from './blocks/role-and-nation.ts'
import { theft } from './blocks/theft.ts'
import { theftDriveOff, theftItemParts, theftPetParts, theftShop } from './blocks/theft-kinds.ts'
import { vehicleUsed } from './blocks/vehicle.ts'
import { whatDrugs, whatInjury, whatWhy } from './blocks/what-happened.ts'
import { when, whenDiscovered } from './blocks/when.ts'
import { wherePlace } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

const drivenOff = { field: 'theft.how', is: 'drive-off' } as const
const vehicleThere = { any: [drivenOff, { field: 'veh.any', is: 'yes' }] } as const

/**
 * A theft with no force, not of a vehicle and not from a home (domain 3.4 with the variant `theft` of 3.5).
 * A shop lists what is gone in one go; fuel that was not paid for asks after the vehicle; all others list thing by thing.
 */
export const crimeTheft = defineForm({
  id: 'crime-theft',
  version: '1',
  title: 'Report a theft',
  examples: [
    'I want to fill in a report about something that was stolen from me',
    'where is the form for a stolen purse',
    'put in a report: handbag gone from the back of my chair',
    'we run a convenience store and need to log a shoplifter',
    'let me make a statement about the parcel that was lifted off my step',
    'need it on record that my laptop was taken from the library',
  ],
  team: 'telephone-and-digital-investigation',
  teams: teamForFamily,
  minutes: 12,
  ready: [
    'What was taken, with make, colour and serial numbers',
    'For a phone, its IMEI number',
    'When you last had it, and where',
    'Photos, receipts or camera footage, if there are any',
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
      answer: { kind: 'choice', options: [{ id: 'theft', label: 'A theft' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'theft',
    },
    ...crimeAttempt,
    ...when,
    ...whenDiscovered,
    ...wherePlace,
    ...crimeLeads,
    ...theft,
    ...theftShop,
    ...theftDriveOff,
    items: {
      section: 'What was taken',
      repeat: { ...mainStolenItem, ...theftItemParts, ...theftPetParts },
      max: 20,
      more: 'Was anything else taken?',
      label: 'A thing that was taken',
      when: {
        all: [
          { field: 'crime.attempt', not: 'attempt' },
          { field: 'theft.how', not: ['shop', 'drive-off'] },
        ],
      },
    },
    ...whatInjury,
    ...whatWhy,
    ...homeHarmKnown,
    'what.drugs': { ...whatDrugs['what.drugs'], when: { field: 'crime.seen', is: ['yes', 'camera'] } },
    ...crimeInsurance,
    ...crimeRisk,
    ...crimeSuspects,
    ...vehicleUsed,
    'veh.any': {
      ...vehicleUsed['veh.any'],
      when: {
        all: [
          { field: 'crime.seen', is: ['yes', 'camera'] },
          { field: 'theft.how', not: 'drive-off' },
        ],
      },
    },
    'veh.hasVrm': { ...vehicleUsed['veh.hasVrm'], when: vehicleThere },
    'veh.type': { ...vehicleUsed['veh.type'], when: vehicleThere },
    'veh.make': { ...vehicleUsed['veh.make'], when: vehicleThere },
    'veh.colour': { ...vehicleUsed['veh.colour'], when: vehicleThere },
    'veh.features': { ...vehicleUsed['veh.features'], when: vehicleThere },
    'veh.people': { ...vehicleUsed['veh.people'], when: vehicleThere },
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
          itemInView,
          family,
          { field: 'theft.force', is: 'yes' },
          { field: 'theft.shopThreat', is: 'yes' },
          hateWithViolence,
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          ...nextDay,
          { field: 'theft.shopBanned', is: 'yes' },
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
    { when: { field: 'theft.force', is: 'yes' }, letter: 'T', text: 'Force or fear was used' },
    { when: itemInView, letter: 'I', text: 'A finding app shows where it is' },
    { when: { field: 'theft.shopThreat', is: 'yes' }, letter: 'T', text: 'Staff were threatened or hurt' },
    { when: { field: 'theft.shopBanned', is: 'yes' }, letter: 'R', text: 'The person had been banned from the shop' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'V', text: 'Partner, ex-partner or family' },
    { when: { field: 'what.why', is: 'who-i-am' }, letter: 'V', text: 'Felt picked out because of who they are' },
    { when: { field: 'veh.vrm', given: true }, letter: 'I', text: 'A number plate was seen' },
  ],
  declarations: declaration,
  next: [
    ...crimeNext,
    'If you see your things for sale, save the page and tell the police. Do not go to meet the seller.',
    'Ask your network to block a stolen phone, and your bank to stop cards.',
  ],
})
