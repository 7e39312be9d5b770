import { defineBlock } from '../../form.ts'
import { ownVehicle } from './vehicle-own.ts'

/** The stolen vehicle itself (domain 3.2 B8 with role "mine"). Marks and extras are `vt.plates`. */
export const stolenVehicle = defineBlock({
  'veh.hasVrm': { ...ownVehicle.hasVrm, section: 'The vehicle' },
  'veh.vrm': { ...ownVehicle.vrm, when: { field: 'veh.hasVrm', is: 'full' } },
  'veh.vrmPart': { ...ownVehicle.vrmPart, when: { field: 'veh.hasVrm', is: 'part' } },
  'veh.country': { ...ownVehicle.country, when: { field: 'veh.hasVrm', is: 'foreign' } },
  'veh.type': ownVehicle.type,
  'veh.make': ownVehicle.make,
  'veh.model': { ...ownVehicle.model, when: { field: 'veh.make', given: true } },
  'veh.colour': ownVehicle.colour,
  'veh.tracker': {
    answer: { kind: 'yes-no' },
    ask: 'Does it have a tracker, or an app that can show where it is?',
    why: 'A tracker may find it while it is still whole.',
    label: 'Tracker',
    unknown: true,
    words: ['tracker'],
    remarks: [
      {
        on: 'yes',
        say: [
          'Call 101 now and say that it has a tracker. Do not go to where it shows. If you see it being driven, call 999.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
  'veh.trackerText': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which company is the tracker with, and what does it show?',
    hint: 'A link to the map helps, if you have one.',
    why: 'The police may ask the company where it is.',
    label: 'Tracker company and link',
    unknown: true,
    when: { field: 'veh.tracker', is: 'yes' },
  },
  'veh.keys': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes', says: ['they took the keys', 'keys gone'] },
        { id: 'no', label: 'No', says: ['i still have the keys', 'i have all the keys'] },
      ],
    },
    ask: 'Were the keys taken too?',
    why: 'It shows how it may have been done.',
    label: 'Keys taken',
    unknown: true,
    words: ['keys'],
  },
  'veh.keysNumber': {
    answer: { kind: 'number', min: 1, max: 20 },
    ask: 'How many sets of keys were taken?',
    why: 'An insurer may ask, and it shows what the person who has it can do.',
    label: 'Sets of keys taken',
    unknown: true,
    when: { field: 'veh.keys', is: 'yes' },
  },
  'veh.finance': {
    answer: { kind: 'yes-no' },
    ask: 'Is it on finance, leased or hired?',
    why: 'Then another company may be its owner.',
    label: 'Finance, lease or hire',
    unknown: true,
  },
  'veh.financeCompany': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which company is that with?',
    why: 'It may own the vehicle, and should be told.',
    label: 'Finance company',
    unknown: true,
    when: { field: 'veh.finance', is: 'yes' },
  },
  'veh.vin': {
    answer: { kind: 'text', max: 40, format: 'vin' },
    ask: 'What is its VIN, also called the chassis number?',
    hint: 'It has 17 letters and numbers, and is in the log book.',
    why: 'It stays the same when the number plates are changed.',
    label: 'VIN',
    optional: true,
    unknown: true,
    words: ['vin', 'chassis'],
  },
  'veh.value': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'About how much is it worth?',
    hint: 'In pounds. A guess is fine.',
    why: 'It is written in the record, and your insurer may ask.',
    label: 'Worth of the vehicle',
    optional: true,
    unknown: true,
    reads: 'money',
    words: ['value', 'worth', 'price'],
  },
  'veh.insurer': {
    answer: { kind: 'text', max: 100 },
    ask: 'Who is it insured with? Give the policy number too if you have it.',
    why: 'The insurer and the police may need to talk to each other.',
    label: 'Insurer',
    optional: true,
    unknown: true,
  },
})

/** How the vehicle went (domain 3.5 `vehicle`). */
export const vehicleTheft = defineBlock<
  | 'vt.towed'
  | 'vt.lent'
  | 'vt.parked'
  | 'vt.parkedGone'
  | 'vt.method'
  | 'vt.keeper'
  | 'vt.keeperName'
  | 'vt.plates'
  | 'vt.fuel'
  | 'vt.fuelMileage',
  'crime.seen'
>({
  'vt.towed': {
    section: 'How it went',
    answer: { kind: 'yes-no' },
    ask: 'Have you checked that it was not towed away or moved?',
    hint: 'Answer yes if it could not have been towed, for example because it stood on your own drive.',
    why: 'Many vehicles that seem to be stolen were towed away.',
    label: 'Checked that it was not towed',
    unknown: true,
    words: ['towed'],
    remarks: [
      {
        on: 'no',
        say: ['{{force.towed}} You can go on here now and check after.'],
        contacts: ['h.trace', 'h.council'],
      },
    ],
  },
  'vt.lent': {
    answer: { kind: 'yes-no' },
    ask: 'Did anyone have permission to take or use it?',
    hint: 'For example someone you lent or sold it to, or a hire or finance company.',
    why: 'With permission it is often not theft, but a matter between two people.',
    label: 'Someone had permission',
    unknown: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'If they had your permission, this may be a dispute that a civil court deals with. A person will look at it.',
          'If you think that they never meant to give it back, call 101.',
        ],
        contacts: ['h.101', 'h.relay101'],
      },
    ],
  },
  'vt.parked': {
    answer: { kind: 'when' },
    ask: 'When was it parked there?',
    why: 'It shows from when on to look for camera footage.',
    label: 'Parked at',
    unknown: true,
    notAfter: 'when.at',
    words: ['parked'],
  },
  'vt.parkedGone': {
    answer: { kind: 'when' },
    ask: 'When did you see that it was gone?',
    why: 'It shows up to when to look for camera footage.',
    label: 'Seen to be gone at',
    unknown: true,
    notBefore: 'vt.parked',
    when: {
      any: [
        { field: 'crime.seen', given: false },
        { field: 'crime.seen', not: 'yes' },
      ],
    },
    words: ['gone'],
  },
  'vt.method': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'keyless',
          label: 'Without the key, by electronics',
          says: ['keyless', 'relay', 'keyless theft', 'signal'],
        },
        {
          id: 'keys-burglary',
          label: 'With keys taken from a home',
          says: ['broke in and took the keys', 'car keys from the house', 'burglary'],
        },
        { id: 'keys-left', label: 'The keys were in it', says: ['keys left in', 'left the keys in', 'engine running'] },
        {
          id: 'hijack',
          label: 'Someone was made to hand it over',
          says: ['hijack', 'carjacked', 'car jacked', 'hijacked'],
        },
        { id: 'towed', label: 'Towed or lifted away', says: ['on a tow truck', 'winched', 'lifted onto a lorry'] },
        { id: 'test-drive', label: 'Taken on a test drive', says: ['test drive', 'test ride'] },
        { id: 'other', label: 'In another way', says: ['other', 'something else', 'hot wired'] },
      ],
    },
    ask: 'How was it taken, if you know?',
    why: 'How it was done can link one theft with others.',
    label: 'How it was taken',
    unknown: true,
    words: ['how'],
    remarks: [
      {
        on: 'hijack',
        say: [
          'If someone was made to hand it over, call 101 now. Call 999 if it only just happened or if anyone is hurt.',
        ],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
      {
        on: 'keys-burglary',
        say: ['Someone going into a home to take keys is a burglary too. Call 101, and touch as little as you can.'],
        contacts: ['h.101', 'h.relay101'],
      },
    ],
  },
  'vt.keeper': {
    answer: { kind: 'yes-no' },
    ask: 'Are you the registered keeper?',
    hint: 'The name in the log book.',
    why: 'The police may need to reach the keeper.',
    label: 'Registered keeper',
    unknown: true,
    remarks: [
      {
        on: ['yes', 'no'],
        say: [
          'The insurer and DVLA should be told that it is stolen. Ask what it costs before you agree to pay for getting it back.',
        ],
        contacts: ['h.stolenvehicle'],
      },
    ],
  },
  'vt.keeperName': {
    answer: { kind: 'text', max: 100 },
    ask: 'Who is the registered keeper?',
    why: 'The police may need to reach the keeper.',
    label: 'Name of the keeper',
    unknown: true,
    declined: true,
    when: { field: 'vt.keeper', is: 'no' },
  },
  'vt.plates': {
    answer: { kind: 'text', max: 500 },
    ask: 'Is there anything that makes it stand out?',
    hint: 'For example a private plate, damage, stickers, a company name or extra parts.',
    why: 'It tells it from others of the same make.',
    label: 'What makes it stand out',
    optional: true,
    unknown: true,
    words: ['stickers', 'marks'],
  },
  'vt.fuel': {
    answer: { kind: 'text', max: 50 },
    ask: 'About how much fuel or charge was left in it?',
    why: 'It shows how far it can have gone.',
    label: 'Fuel or charge left',
    optional: true,
    unknown: true,
  },
  'vt.fuelMileage': {
    answer: { kind: 'number', min: 0, max: 2_000_000, unit: 'miles' },
    ask: 'About how many miles has it done?',
    why: 'A found vehicle can be matched by it.',
    label: 'Mileage',
    optional: true,
    unknown: true,
    words: ['mileage'],
  },
})
