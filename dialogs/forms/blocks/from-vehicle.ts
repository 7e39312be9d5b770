import { defineBlock } from '../../form.ts'
import { ownVehicle } from './vehicle-own.ts'

/** What was taken from or off a vehicle (domain 3.5 `fromvehicle`). */
export const fromVehicle = defineBlock({
  'fv.veh.hasVrm': { ...ownVehicle.hasVrm, section: 'Your vehicle' },
  'fv.veh.vrm': { ...ownVehicle.vrm, when: { field: 'fv.veh.hasVrm', is: 'full' } },
  'fv.veh.vrmPart': { ...ownVehicle.vrmPart, when: { field: 'fv.veh.hasVrm', is: 'part' } },
  'fv.veh.country': { ...ownVehicle.country, when: { field: 'fv.veh.hasVrm', is: 'foreign' } },
  'fv.veh.type': ownVehicle.type,
  'fv.veh.make': ownVehicle.make,
  'fv.veh.model': { ...ownVehicle.model, when: { field: 'fv.veh.make', given: true } },
  'fv.veh.colour': ownVehicle.colour,
  'fv.what': {
    section: 'What was taken',
    answer: {
      kind: 'choices',
      options: [
        { id: 'inside', label: 'Things from inside', says: ['items inside', 'a bag', 'sat nav', 'things inside'] },
        { id: 'converter', label: 'Catalytic converter', says: ['cat', 'catalytic', 'cat converter'] },
        { id: 'plates', label: 'Number plates', says: ['plates', 'number plate', 'registration plates'] },
        { id: 'wheels', label: 'Wheels', says: ['alloys', 'tyres', 'wheel'] },
        { id: 'fuel', label: 'Fuel', says: ['diesel', 'petrol'] },
        { id: 'tools', label: 'Tools', says: ['power tools', 'my tools', 'drills'] },
        {
          id: 'parts',
          label: 'Airbag or other parts',
          says: ['airbag', 'parts', 'headlights', 'wing mirror', 'badge'],
        },
        { id: 'battery', label: 'Battery', says: ['the battery'] },
        { id: 'other', label: 'Something else', says: ['other'] },
      ],
    },
    ask: 'What was taken, or what were they after?',
    hint: 'You can choose more than one.',
    why: 'Some things are taken again and again in one area, and that can be seen across reports.',
    label: 'What was taken',
    unknown: true,
    words: ['taken'],
    remarks: [
      {
        on: 'plates',
        say: [
          'Get new plates from a registered supplier, and tell DVLA. Keep the number of your report, in case fines come to you.',
        ],
        contacts: ['h.plates'],
      },
      {
        on: 'converter',
        say: ['Have a garage look at it before you drive far.'],
      },
    ],
  },
  'fv.entry': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'window',
          label: 'Through a window',
          says: ['window', 'smashed the window', 'broke the glass', 'quarter light'],
        },
        {
          id: 'lock',
          label: 'By a lock or door',
          says: ['forced the door', 'peeled the door', 'lock', 'picked the lock'],
        },
        { id: 'unlocked', label: 'It was not locked', says: ['unlocked', 'left open', 'not locked'] },
        { id: 'keyless', label: 'Without the key, by electronics', says: ['keyless', 'signal', 'cloned the key'] },
        { id: 'roof', label: 'Through the roof', says: ['roof', 'soft top', 'sunroof'] },
        {
          id: 'no-entry',
          label: 'They did not get in',
          says: ['from outside', 'underneath', 'did not need to get in'],
        },
      ],
    },
    ask: 'How did they get in?',
    why: 'How it was done can link one theft with others.',
    label: 'How they got in',
    unknown: true,
    words: ['got in'],
  },
  'fv.moved': {
    answer: { kind: 'yes-no' },
    ask: 'Has it been moved or cleaned since?',
    why: 'There may be fingerprints or other traces on it.',
    label: 'Moved or cleaned',
    unknown: true,
    remarks: [{ on: 'no', say: ['If you can, do not clean it yet, and touch as little as you can.'] }],
  },
  'fv.damage': {
    answer: { kind: 'text', max: 500 },
    ask: 'What damage is there?',
    why: 'So that it is written down with the theft.',
    label: 'Damage',
    optional: true,
    unknown: true,
    words: ['damage'],
  },
  'fv.damageCost': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'About how much will the repair cost?',
    hint: 'In pounds. A guess is fine.',
    why: 'It is written in the record, and a court can order it to be paid.',
    label: 'Cost of repair',
    optional: true,
    unknown: true,
    when: { field: 'fv.damage', given: true },
    words: ['repair'],
  },
  'fv.tools': {
    answer: { kind: 'text', max: 500 },
    ask: 'What trade are the tools for, and how are they marked?',
    hint: 'Say too if you have receipts.',
    why: 'Marked tools can be known again when they are sold.',
    label: 'Tools',
    unknown: true,
    when: { field: 'fv.what', is: 'tools' },
    words: ['tools'],
  },
})
