import { defineForm } from '../form.ts'
import { declaration } from './blocks/declaration.ts'
import { drivingAccount, drivingAffected, drivingFootage, drivingStatement } from './blocks/driving-footage.ts'
import { drivingOffence, drivingScene } from './blocks/driving-offence.ts'
import { drivingDriver, drivingVehicle } from './blocks/driving-vehicle.ts'
import { drivingWitness, youngOnTheRoad } from './blocks/driving-witness.ts'
import { forTheYoung, nation } from './blocks/role-and-nation.ts'
import { gateAlready, gateNow } from './blocks/safety-gate.ts'
import { wherePrivate } from './blocks/where.ts'
import { roadWitnesses } from './blocks/witnesses.ts'

/**
 * A driving offence that someone saw (domain 3.6). The person is named, as a signed statement is needed; what no one signs is
 * information (3.3). The clock on `dr.when` is the 14-day warning of RTOA 1988 s.1: near the force's cut-off it raises the priority (8.4, P3).
 */
export const drivingOffenceReport = defineForm({
  id: 'driving-offence-report',
  version: '1',
  title: 'Report a driving offence',
  examples: [
    'I have dash cam clips to hand in about a driver',
    'where is the form for reporting a motorist',
    'let me send you video of a lorry nearly wiping out a cyclist',
    'I want to make a formal report about how a van was driven',
    'reporting a taxi that shot through a red, I have the plate',
    'can I give a statement about someone texting at the wheel',
  ],
  team: 'traffic-prosecutions',
  minutes: 15,
  ready: [
    'The number plate',
    'The date, the time and the road',
    'Any video, whole and unedited',
    'Your own name, address and date of birth',
  ],
  story: 'dr.account',
  short: forTheYoung,
  noFiles: forTheYoung,
  account: 'open',
  fields: {
    ...gateNow,
    ...gateAlready,
    ...drivingAccount,
    ...nation,
    ...drivingOffence,
    'rep.under18': {
      ...youngOnTheRoad,
      when: { field: 'dr.role', is: ['passenger', 'cyclist', 'pedestrian', 'horse', 'home', 'other'] },
    },
    ...drivingVehicle,
    ...drivingDriver,
    ...drivingScene,
    ...wherePrivate,
    ...drivingAffected,
    ...drivingFootage,
    ...roadWitnesses,
    ...drivingStatement,
    ...drivingWitness,
  },
  priority: [
    {
      when: {
        any: [
          { field: 'gate.now', is: 'yes' },
          { field: 'gate.danger', is: 'yes' },
        ],
      },
      suggest: 'urgent-review',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'gate.now', is: 'yes' }, letter: 'T', text: 'Said that it is happening now' },
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is hurt or in danger' },
    { when: { field: 'dr.collision', is: 'yes' }, letter: 'H', text: 'There was a crash' },
    { when: { field: 'dr.affected', is: 'yes' }, letter: 'R', text: 'Someone had to brake, swerve or move' },
    { when: { field: 'dr.offence', is: 'drink-drugs' }, letter: 'R', text: 'The driver seemed drunk or on drugs' },
    { when: { field: 'dr.veh.vrm', given: true }, letter: 'I', text: 'There is a number plate' },
    { when: { field: 'dr.driver.known', is: 'yes' }, letter: 'I', text: 'Knows who the driver is' },
    { when: { field: 'dr.footage', is: ['mine', 'other-person'] }, letter: 'I', text: 'There is video' },
    {
      when: { field: 'wit.independent', is: 'yes' },
      letter: 'I',
      text: 'There is a witness who does not know the person',
    },
    { when: { field: 'rep.under18', is: 'yes' }, letter: 'V', text: 'Under 18' },
    { when: { field: 'rep.dob', underAge: 18 }, letter: 'V', text: 'Under 18' },
    { when: { field: 'dr.statement', is: 'yes' }, letter: 'E', text: 'Will sign a statement' },
    { when: { field: 'dr.statement', is: 'no' }, letter: 'E', text: 'Will not sign a statement: information only' },
    { when: { field: 'dr.court', is: 'yes' }, letter: 'E', text: 'Will go to court' },
    { when: { field: 'dr.court', is: 'no' }, letter: 'E', text: 'Will not go to court' },
    { when: { field: 'anonymous', is: 'without-name' }, letter: 'E', text: 'Does not want to give a name' },
  ],
  declarations: [
    ...declaration.slice(0, 3),
    {
      key: 'dr.truth',
      say: 'What I have said is true to the best of my knowledge. I know that I could be prosecuted if I say in a statement what I know is false or do not believe is true. Do you agree?',
      why: 'These words make a statement one that a court can use (Criminal Justice Act 1967 section 9).',
    },
    ...declaration.slice(3),
  ],
  next: [
    'A person will look at your report and any video, and decide if there is enough to act on.',
    'The keeper of the vehicle may be asked who was driving.',
    'You may not be told how it ends, unless you are needed as a witness.',
    'Keep the whole original of any video, and do not put it online.',
  ],
})
