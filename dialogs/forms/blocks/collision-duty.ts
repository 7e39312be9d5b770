import { defineBlock } from '../../form.ts'
import { footageClock } from './evidence.ts'

const driver = { field: 'co.role', is: 'driver' } as const

/** Something else was hit: a vehicle, a person, a listed animal or property (Road Traffic Act 1988 s.170(1)). Not known counts too. */
const dutyToSwap = {
  all: [
    driver,
    {
      any: [
        { field: 'co.involved', given: false },
        { field: 'co.involved', not: ['nothing', 'wild-animal'] },
      ],
    },
  ],
} as const
const hurt = { field: 'co.hurt', is: ['minor', 'serious', 'death', 'not-known'] } as const

/** Not swapped with all, or not known; after an injury, insurance not shown, or not known. */
const owesReport = {
  any: [{ field: 'co.duty', not: 'yes' }, { all: [hurt, { field: 'co.insuranceShown', not: 'yes' }] }],
} as const

/** The Road Traffic Acts do not hold in Northern Ireland or abroad (domain 0.4). */
const underTheActs = {
  any: [
    { field: 'nation', given: false },
    { field: 'nation', is: ['england', 'wales', 'scotland', 'not-sure'] },
  ],
} as const

/**
 * Whom the 24 hours bind: a driver who did not swap details with all, or did not show insurance after an injury, and has not told the
 * police in person yet, on a road or in a public place (Road Traffic Act 1988 s.170(1)-(6)). An officer who came has been told.
 */
const mustTellInPerson = {
  all: [
    driver,
    owesReport,
    underTheActs,
    {
      any: [
        { field: 'co.attended', given: false },
        { field: 'co.attended', not: 'yes' },
      ],
    },
    {
      any: [
        { field: 'co.inperson', given: false },
        { field: 'co.inperson', not: 'yes' },
      ],
    },
    {
      any: [
        { field: 'co.private', given: false },
        { field: 'co.private', not: 'private' },
      ],
    },
  ],
} as const

/** After an injury, insurance that was not shown can be shown at a police station within 7 days (s.170(7)). */
const mustShowInsurance = { all: [driver, hurt, { field: 'co.insuranceShown', not: 'yes' }, underTheActs] } as const

/** An offence by a driver is told of: the 14 days, which do not usually hold where there was a crash (Road Traffic Offenders Act 1988 s.2(1)). */
const offenceTold = {
  all: [
    underTheActs,
    {
      any: [
        { field: 'co.offence', is: 'yes' },
        { field: 'co.hitrun', is: 'yes' },
      ],
    },
  ],
} as const

/** The road questions of the safety gate (domain 3.7): a serious crash never waits in a form. */
export const collisionGate = defineBlock({
  'gate.danger': {
    section: 'Are you safe',
    answer: { kind: 'yes-no' },
    ask: 'Is anyone badly hurt or in danger right now?',
    hint: 'Answer yes too if a driver seems drunk, or has only just driven away.',
    why: 'People in danger need help before they need a form.',
    label: 'Anyone in danger now',
    risk: true,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: ['Call 999 now. Say where it is and who is hurt. Keep away from moving traffic.'],
        contacts: ['h.999'],
      },
    ],
  },
  'co.now': {
    answer: { kind: 'yes-no' },
    ask: 'Is it still going on right now?',
    hint: 'Answer yes if you are still there, or if the road is still blocked.',
    why: 'Some things have to be cleared up at once, before any form.',
    label: 'Still going on',
    risk: true,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: [
          'Call 999 if the road is blocked, if it is a motorway, or if anyone could be hurt.',
          'On a motorway, wait behind the barrier, away from the traffic.',
        ],
        contacts: ['h.999'],
      },
    ],
  },
  'co.hurt': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['nobody', 'no one'] },
        { id: 'minor', label: 'Yes, a little', says: ['minor', 'slightly', 'whiplash', 'bruises'] },
        { id: 'serious', label: 'Yes, badly', says: ['serious', 'hospital', 'broken bones', 'seriously'] },
        { id: 'death', label: 'Someone died', says: ['death', 'died', 'killed'] },
        { id: 'not-known', label: 'I do not know', says: ['not sure', 'do not know'] },
      ],
    },
    ask: 'Was anyone hurt, even a little?',
    hint: 'Pain that came later counts too.',
    why: 'When someone is hurt, it is looked at in a different way, and a driver has more duties.',
    label: 'Anyone hurt',
    risk: true,
    remarks: [
      {
        on: ['serious', 'death'],
        say: [
          'If no officer has come yet, call 999 now. Call 101 if officers came and you have more to say.',
          'This form is read later. You can go on with it as well.',
        ],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
    ],
  },
})

/** The account, before all detail (domain 3.7). */
export const collisionAccount = defineBlock({
  'co.account': {
    section: 'What happened',
    answer: { kind: 'long-text', min: 10, max: 4000 },
    ask: 'Tell us what happened, in your own words.',
    hint: 'When and where, who was there, and which way each of you was going.',
    why: 'Your own words tell the police more than boxes can.',
    label: 'What happened',
    reads: 'account',
    words: ['account', 'story', 'what happened'],
  },
})

/** Who the person is in this (domain 3.7). */
export const collisionRole = defineBlock({
  'co.role': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'driver',
          label: 'I was driving or riding a vehicle',
          says: ['driver', 'driving', 'motorbike rider', 'i was driving'],
        },
        { id: 'passenger', label: 'I was a passenger', says: ['passenger', 'in the back'] },
        { id: 'pedestrian', label: 'I was on foot', says: ['pedestrian', 'walking'] },
        { id: 'cyclist', label: 'I was on a bike', says: ['cyclist', 'cycling', 'pushbike'] },
        {
          id: 'parked-owner',
          label: 'My vehicle was parked',
          says: ['owner of the parked car', 'it was parked', 'my car was parked'],
        },
        {
          id: 'property-owner',
          label: 'It was my property or animal',
          says: ['my wall', 'my dog', 'my horse', 'owner of the property', 'my animal'],
        },
        { id: 'witness', label: 'I saw it', says: ['witness', 'i only saw it'] },
        {
          id: 'for-someone',
          label: 'I am telling you for someone else',
          says: ['for someone else', 'on behalf', 'for my mum', 'for my dad'],
        },
      ],
    },
    ask: 'What was your part in it?',
    why: 'A driver has duties that others do not have.',
    label: 'Your part in it',
    words: ['role'],
    remarks: [
      {
        on: ['passenger', 'pedestrian', 'cyclist', 'parked-owner', 'property-owner', 'witness', 'for-someone'],
        say: ['You do not have a duty to report it, but you may.'],
      },
      {
        on: 'parked-owner',
        say: [
          'If nothing shows who did it, you may only get a reference. Ask shops and homes nearby for footage soon.',
        ],
      },
    ],
  },
})

/** What a driver has to do by law (domain 3.7 and 4.3; Road Traffic Act 1988 s.170). */
export const collisionDuty = defineBlock<
  | 'co.involved'
  | 'co.duty'
  | 'co.insuranceShown'
  | 'co.inperson'
  | 'co.inpersonRef'
  | 'co.attended'
  | 'co.attendedRef'
  | 'co.hitrun'
  | 'co.offence'
  | 'co.offenceList',
  'co.role' | 'co.hurt'
>({
  'co.attended': {
    answer: { kind: 'yes-no' },
    ask: 'Did police officers come to the crash?',
    why: 'Then there is a record already, and yours can be added to it.',
    label: 'Police came',
    unknown: true,
    remarks: [
      {
        on: 'yes',
        say: ['Then the police have a record. You can add to it with "Update an existing report", or go on here.'],
        offer: { form: 'report-update' },
      },
    ],
  },
  'co.attendedRef': {
    answer: { kind: 'reference' },
    ask: 'What reference did the police give you?',
    why: 'So that the two reports can be put together.',
    label: 'Police reference',
    unknown: true,
    when: { field: 'co.attended', is: 'yes' },
    words: ['reference'],
  },
  'co.involved': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'vehicle',
          label: 'Another vehicle that was in use',
          says: ['another car', 'another vehicle', 'rear ended', 'two cars', 'other driver'],
        },
        {
          id: 'parked',
          label: 'A parked vehicle',
          says: ['parked car', 'parked van', 'my parked car', 'parked vehicle', 'while it was parked'],
        },
        {
          id: 'person',
          label: 'A person on foot or on a bike',
          says: ['pedestrian', 'cyclist', 'knocked off my bike', 'knocked down', 'a person'],
        },
        {
          id: 'animal',
          label: 'A dog, horse, cow, sheep, pig, goat, donkey or mule',
          says: ['a dog', 'a horse', 'a cow', 'cattle', 'sheep', 'farm animal', 'hit a dog'],
        },
        {
          id: 'wild-animal',
          label: 'A cat or a wild animal',
          says: ['a cat', 'a deer', 'a fox', 'a badger', 'wild animal', 'hit a cat', 'hit a deer'],
        },
        {
          id: 'property',
          label: 'A wall, sign, barrier, lamp post or other property',
          says: ['wall', 'road sign', 'barrier', 'lamp post', 'bollard', 'fence', 'a gate', 'garden wall'],
        },
        {
          id: 'railway',
          label: 'A train, a tram or a level crossing',
          says: ['a train', 'a tram', 'level crossing', 'railway bridge'],
        },
        {
          id: 'nothing',
          label: 'Nothing else, only the one vehicle',
          says: ['only me', 'nothing', 'a ditch', 'came off my bike'],
        },
      ],
    },
    ask: 'What was hit?',
    why: 'For some animals and for property the law asks more of a driver than for others.',
    label: 'What was hit',
    unknown: true,
    reads: 'options',
    words: ['hit'],
    remarks: [
      {
        on: 'wild-animal',
        say: [
          'There is no duty to report a crash with a cat or a wild animal, if no person was hurt and nothing else was damaged.',
          'For a hurt animal, call a vet or an animal charity. You can still go on here.',
        ],
        contacts: ['h.rspca', 'h.sspca'],
      },
      {
        on: 'railway',
        say: ['British Transport Police should know too. Call 999 if anything is still on the tracks.'],
        contacts: ['h.btp', 'h.999'],
      },
      {
        on: 'nothing',
        say: [
          'If nothing else was damaged and no one but the driver was hurt, a driver does not have to report it.',
          'If someone else was hurt, a driver must tell the police in person as soon as they can and within 24 hours.',
        ],
      },
    ],
  },
  'co.duty': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes, all of it', says: ['yes', 'we swapped details', 'all'] },
        { id: 'some', label: 'Only some of it', says: ['some', 'partly', 'not the address'] },
        { id: 'no', label: 'No', says: ['did not stop', 'we did not'] },
        {
          id: 'nobody',
          label: 'There was nobody there',
          says: ['nobody there', 'no one there', 'the owner was not there', 'left a note'],
        },
      ],
    },
    ask: 'Did you stop and swap names, addresses and number plates?',
    why: 'A driver who did not must tell the police in person, usually within 24 hours.',
    label: 'Stopped and swapped details',
    unknown: true,
    when: dutyToSwap,
    words: ['swapped details'],
    remarks: [
      {
        on: 'yes',
        say: [
          'If no one was hurt and no law was broken, you do not have to tell the police. Tell your insurer. You can still report it here.',
        ],
      },
      {
        on: ['some', 'no', 'nobody'],
        say: [
          'Then a driver must by law tell the police in person, unless an officer came to the crash.',
          'Go to a police station with an open front counter, or call 101 to ask where.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.policeuk'],
      },
    ],
  },
  'co.insuranceShown': {
    answer: { kind: 'yes-no' },
    ask: 'Did you show your insurance to the other person or to an officer?',
    why: 'After an injury, a driver who did not show it must tell the police in person.',
    label: 'Insurance shown',
    unknown: true,
    when: { all: [driver, hurt] },
    remarks: [
      {
        on: 'no',
        say: [
          'After an injury a driver must then tell the police in person, as soon as they can and within 24 hours, and show the insurance.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.policeuk'],
      },
    ],
  },
  'co.inperson': {
    answer: { kind: 'yes-no' },
    ask: 'Have you told an officer or a police station in person?',
    why: 'If not, you may still have to.',
    label: 'Told the police in person',
    unknown: true,
    when: {
      all: [
        driver,
        owesReport,
        {
          any: [
            { field: 'co.attended', given: false },
            { field: 'co.attended', not: 'yes' },
          ],
        },
      ],
    },
    remarks: [
      {
        on: 'no',
        say: ['Do it as soon as you can. If more than 24 hours have passed, go now. You may want legal advice.'],
        contacts: ['h.101', 'h.relay101', 'h.policeuk'],
      },
    ],
  },
  'co.inpersonRef': {
    answer: { kind: 'reference' },
    ask: 'What reference were you given?',
    why: 'So that the two can be put together.',
    label: 'Reference from the police',
    unknown: true,
    when: { field: 'co.inperson', is: 'yes' },
  },
  'co.hitrun': {
    answer: { kind: 'yes-no' },
    ask: 'Did another driver leave without giving details?',
    why: 'The police may be able to find a driver who did not stop.',
    label: 'A driver left',
    unknown: true,
    words: ['hit and run'],
  },
  'co.offence': {
    answer: { kind: 'yes-no' },
    ask: 'Do you think that a driver broke the law?',
    hint: 'For example by being on the phone, drunk or not insured.',
    why: 'If not, there may be nothing for the police to do.',
    label: 'A law was broken',
    optional: true,
    unknown: true,
  },
  'co.offenceList': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'careless', label: 'Careless driving', says: ['careless', 'not looking', 'pulled out'] },
        { id: 'dangerous', label: 'Dangerous driving', says: ['dangerous', 'racing', 'wrong side'] },
        { id: 'speed', label: 'Too fast', says: ['speeding', 'speed'] },
        { id: 'red-light', label: 'Red light or stop sign', says: ['red light', 'stop sign', 'give way'] },
        { id: 'phone', label: 'On the phone', says: ['phone', 'texting'] },
        { id: 'drink-drugs', label: 'Drink or drugs', says: ['drunk', 'drink driving', 'on drugs'] },
        { id: 'no-insurance', label: 'No insurance or licence', says: ['uninsured', 'no insurance', 'no licence'] },
        { id: 'not-stopped', label: 'Did not stop', says: ['drove off', 'failed to stop', 'hit and run'] },
        { id: 'other', label: 'Something else', says: ['other'] },
      ],
    },
    ask: 'What do you think they did?',
    hint: 'You can choose more than one.',
    why: 'So that the right thing is looked at.',
    label: 'What they did',
    optional: true,
    unknown: true,
    when: { field: 'co.offence', is: 'yes' },
  },
})

/** When it was, and the limits that run from then (domain 4.2, 4.3). Asked after all that makes them run. */
export const collisionWhen = defineBlock({
  'co.when': {
    answer: { kind: 'when' },
    ask: 'When did the crash happen?',
    hint: 'The date, and the time if you know it. A rough time is fine.',
    why: 'A driver has at most 24 hours for some duties, and cameras are wiped soon.',
    label: 'When it happened',
    reads: 'when',
    clock: [
      { clock: 'collision-24-hour', when: mustTellInPerson },
      { clock: 'collision-7-day', when: mustShowInsurance },
      { clock: 'nip-14-day', when: offenceTold, crash: { field: 'co.when', given: true } },
      ...footageClock,
    ],
    words: ['date', 'day', 'time', 'when'],
  },
})
