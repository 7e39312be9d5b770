import type { Field } from '../../form.ts'
import { defineBlock } from '../../form.ts'

/** The questions about one vehicle (domain 3.2 B8), without the keys: forms put their own prefix before them. */
export const vehicleFields = {
  hasVrm: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'full', label: 'Yes, all of it', says: ['yes', 'the whole plate', 'full', 'all'] },
        {
          id: 'part',
          label: 'Part of it',
          says: ['some of it', 'half', 'only the start', 'a bit'],
          tells: [
            'part|partial|half|first|last|start|starts|ended|ending|began|begins|only ..4 plate|reg|registration',
            'plate|reg|registration ..3 started|ended|began|ending|starting|begins|ends|starts',
          ],
        },
        {
          id: 'no',
          label: 'No',
          says: ['none of it', 'did not see it', 'no plate'],
          tells: [
            'no|without|not_any|blank|false|missing ..1 plate|plates|number_plate|number_plates|reg|registration',
            'not ..2 get|got|see|catch|have|know|remember|take ..3 reg|plate|plates|number_plate|registration',
            'could_not|unable ..3 see|read|get|make ..3 plate|reg|registration|number_plate',
          ],
        },
        {
          id: 'foreign',
          label: 'It is not a UK plate',
          says: ['foreign', 'a foreign plate', 'left hand drive'],
          tells: ['foreign|polish|romanian|irish|french|german|lithuanian|bulgarian|european plate|plates|reg'],
        },
      ],
    },
    ask: 'Do you know the number plate?',
    why: 'The plate is the surest way to find out who keeps a vehicle.',
    label: 'Number plate known',
    reads: 'vehicle-registration',
  },
  vrm: {
    answer: { kind: 'vehicle-registration' },
    ask: 'What is the number plate?',
    hint: 'UK plates look like AB26 CDE.',
    why: 'The plate is the surest way to find out who keeps a vehicle.',
    label: 'Number plate',
    reads: 'vehicle-registration',
    words: ['plate', 'reg', 'registration', 'number plate'],
  },
  vrmPart: {
    answer: { kind: 'vehicle-registration', partial: true },
    ask: 'Which part of the number plate do you know?',
    hint: 'Put ? for each letter or number that you do not know, like AB2? ??E.',
    why: 'With the make and colour, part of a plate can be enough.',
    label: 'Part of the number plate',
    words: ['part of the plate'],
  },
  country: {
    answer: { kind: 'text', max: 100 },
    ask: 'What does the foreign number plate say?',
    hint: 'Say which country it is from, too.',
    why: 'Plates from abroad are looked up elsewhere.',
    label: 'Foreign plate',
    unknown: true,
    words: ['country'],
  },
  type: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'car', label: 'Car', says: ['saloon', 'estate', 'hatchback', '4x4', 'suv', 'people carrier'] },
        { id: 'van', label: 'Van', says: ['transit', 'pickup', 'pick up'] },
        { id: 'hgv', label: 'Lorry', says: ['hgv', 'truck', 'artic', 'tipper'] },
        { id: 'bus', label: 'Bus or coach', says: ['bus', 'coach', 'minibus'] },
        { id: 'taxi', label: 'Taxi', says: ['cab', 'minicab', 'uber', 'black cab', 'private hire'] },
        { id: 'motorbike', label: 'Motorbike', says: ['motorcycle', 'motor bike'] },
        { id: 'moped', label: 'Moped or scooter', says: ['moped', 'scooter', 'vespa'] },
        { id: 'e-scooter', label: 'E-scooter', says: ['electric scooter', 'escooter'] },
        { id: 'e-bike', label: 'E-bike', says: ['electric bike', 'ebike'] },
        { id: 'cycle', label: 'Pedal bike', says: ['bicycle', 'pushbike', 'push bike', 'cycle'] },
        { id: 'tractor', label: 'Tractor', says: ['farm vehicle'] },
        { id: 'horse', label: 'Horse or horse and cart', says: ['horse', 'pony and trap'] },
        { id: 'other', label: 'Something else', says: ['other', 'quad', 'quad bike'] },
      ],
    },
    ask: 'What kind of vehicle was it?',
    why: 'It is checked against the number plate.',
    label: 'Kind of vehicle',
    unknown: true,
    words: ['kind of vehicle'],
  },
  make: {
    answer: { kind: 'text', max: 50 },
    ask: 'What make was it?',
    why: 'It shows whether the number plate was read rightly.',
    label: 'Make',
    optional: true,
    unknown: true,
    words: ['make', 'brand'],
  },
  model: {
    answer: { kind: 'text', max: 50 },
    ask: 'What model was it?',
    why: 'It shows whether the number plate was read rightly.',
    label: 'Model',
    optional: true,
    unknown: true,
    words: ['model'],
  },
  colour: {
    answer: { kind: 'text', max: 50 },
    ask: 'What colour was it?',
    why: 'It shows whether the number plate was read rightly.',
    label: 'Colour',
    optional: true,
    unknown: true,
    words: ['colour', 'color'],
  },
  features: {
    answer: { kind: 'text', max: 500 },
    ask: 'What else was on it, such as damage, a roof box or a company name?',
    why: 'It helps to tell it from others of the same make.',
    label: 'Marks on the vehicle',
    optional: true,
    unknown: true,
    words: ['marks', 'company name', 'damage on the vehicle'],
  },
  people: {
    answer: { kind: 'number', min: 1, max: 99 },
    ask: 'How many people were in it?',
    why: 'The others in it saw what happened too.',
    label: 'People in it',
    optional: true,
    unknown: true,
  },
} as const satisfies Readonly<Record<string, Field<never>>>

/** A vehicle that was used in a crime: one yes or no for those who saw none. */
export const vehicleUsed = defineBlock<
  | 'veh.any'
  | 'veh.hasVrm'
  | 'veh.vrm'
  | 'veh.vrmPart'
  | 'veh.country'
  | 'veh.type'
  | 'veh.make'
  | 'veh.model'
  | 'veh.colour'
  | 'veh.features'
  | 'veh.people',
  'crime.seen'
>({
  'veh.any': {
    section: 'A vehicle that was used',
    answer: { kind: 'yes-no' },
    ask: 'Did they use a vehicle, such as a car, a van or a moped?',
    why: 'A vehicle can often be traced.',
    label: 'Vehicle used',
    unknown: true,
    when: { field: 'crime.seen', is: ['yes', 'camera'] },
    reads: 'their-vehicle',
    tells: { no: ['on foot', 'not|didnt ..3 come|arrive|use|have|in ..3 car|van|vehicle', 'no car|vehicle|van ..2'] },
  },
  'veh.hasVrm': {
    ...vehicleFields.hasVrm,
    unknown: true,
    when: { field: 'veh.any', is: 'yes' },
    reads: 'their-vehicle-plate',
  },
  'veh.vrm': { ...vehicleFields.vrm, when: { field: 'veh.hasVrm', is: 'full' }, reads: 'their-vehicle-plate' },
  'veh.vrmPart': { ...vehicleFields.vrmPart, unknown: true, when: { field: 'veh.hasVrm', is: 'part' } },
  'veh.country': { ...vehicleFields.country, when: { field: 'veh.hasVrm', is: 'foreign' } },
  'veh.type': { ...vehicleFields.type, when: { field: 'veh.any', is: 'yes' }, reads: 'their-vehicle-kind' },
  'veh.make': { ...vehicleFields.make, when: { field: 'veh.any', is: 'yes' }, reads: 'their-vehicle-make' },
  'veh.model': { ...vehicleFields.model, when: { field: 'veh.make', given: true }, reads: 'their-vehicle-model' },
  'veh.colour': { ...vehicleFields.colour, when: { field: 'veh.any', is: 'yes' }, reads: 'their-vehicle-colour' },
  'veh.features': { ...vehicleFields.features, when: { field: 'veh.any', is: 'yes' } },
  'veh.people': { ...vehicleFields.people, when: { field: 'veh.any', is: 'yes' } },
})
