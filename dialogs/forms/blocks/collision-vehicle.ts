import { defineGroup } from './group.ts'
import { vehicleFields } from './vehicle.ts'

const more = { field: 'details', is: 'yes' } as const

/**
 * One vehicle of a crash (domain 3.7 `co.veh`). The plate comes before whose it is, as a story may hold it.
 * Make and colour are not read from the story: it may tell of the other vehicle.
 */
export const collisionVehicle = defineGroup({
  hasVrm: {
    ...vehicleFields.hasVrm,
    ask: 'Do you know the number plate of this vehicle?',
    hint: 'Take one vehicle at a time. You can start with any of them.',
    unknown: true,
  },
  vrm: { ...vehicleFields.vrm, when: { field: 'hasVrm', is: 'full' } },
  vrmPart: { ...vehicleFields.vrmPart, unknown: true, when: { field: 'hasVrm', is: 'part' } },
  country: { ...vehicleFields.country, when: { field: 'hasVrm', is: 'foreign' } },
  whose: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'mine', label: 'The one that I was in, or that is mine', says: ['mine', 'my car', 'ours'] },
        { id: 'other', label: 'The other one', says: ['other driver', 'the other driver', 'theirs', 'someone else'] },
        { id: 'witness', label: 'One that only saw it', says: ['a witness', 'witness'] },
      ],
    },
    ask: 'Whose vehicle is this?',
    why: 'So that it is not mixed up with another.',
    label: 'Whose vehicle',
    unknown: true,
  },
  type: vehicleFields.type,
  make: vehicleFields.make,
  model: { ...vehicleFields.model, when: { field: 'make', given: true } },
  colour: vehicleFields.colour,
  damage: {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'front', label: 'Front', says: ['bonnet', 'front bumper'] },
        { id: 'back', label: 'Back', says: ['rear', 'boot', 'rear bumper'] },
        { id: 'left', label: 'Left side', says: ['passenger side', 'nearside'] },
        { id: 'right', label: 'Right side', says: ['driver side', 'offside'] },
        { id: 'top', label: 'Top or under it', says: ['roof', 'underneath'] },
        { id: 'none', label: 'No damage', says: ['none', 'nothing'] },
      ],
    },
    ask: 'Where is it damaged?',
    hint: 'You can choose more than one.',
    why: 'It shows how the vehicles met.',
    label: 'Damage',
    optional: true,
    unknown: true,
  },
  details: {
    answer: { kind: 'yes-no' },
    ask: 'Can you say more about it, such as how it was moving and who insures it?',
    why: 'Only if you know it.',
    label: 'More about it',
    optional: true,
  },
  insurer: {
    answer: { kind: 'text', max: 100 },
    ask: 'Who insures it?',
    why: 'Insurers settle who pays.',
    label: 'Insurer',
    optional: true,
    unknown: true,
    when: more,
  },
  movement: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'ahead', label: 'Going straight on', says: ['straight', 'straight ahead'] },
        { id: 'bend', label: 'Going round a bend', says: ['bend'] },
        { id: 'left', label: 'Turning left', says: ['left'] },
        { id: 'right', label: 'Turning right', says: ['right'] },
        { id: 'u-turn', label: 'Turning round', says: ['u turn'] },
        { id: 'overtaking', label: 'Overtaking', says: ['passing'] },
        { id: 'lane', label: 'Changing lane', says: ['lane change'] },
        { id: 'reversing', label: 'Reversing', says: ['backing up'] },
        { id: 'slowing', label: 'Slowing or stopping', says: ['braking', 'slowing down'] },
        { id: 'waiting', label: 'Waiting in traffic', says: ['at the lights', 'stopped', 'queue'] },
        { id: 'moving-off', label: 'Moving off', says: ['setting off', 'pulling out'] },
        { id: 'parked', label: 'Parked', says: ['not moving'] },
      ],
    },
    ask: 'What was it doing?',
    why: 'It goes into the national record of crashes.',
    label: 'What it was doing',
    optional: true,
    unknown: true,
    when: more,
  },
  skid: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No' },
        { id: 'skidded', label: 'It skidded', says: ['skid', 'yes'] },
        { id: 'overturned', label: 'It turned over', says: ['rolled', 'on its roof', 'on its side'] },
        { id: 'jackknifed', label: 'A trailer swung round', says: ['jackknife'] },
      ],
    },
    ask: 'Did it skid or turn over?',
    why: 'It goes into the national record of crashes.',
    label: 'Skid',
    optional: true,
    unknown: true,
    when: more,
  },
  hitObject: {
    answer: { kind: 'text', max: 100 },
    ask: 'Which thing on or next to the road did it hit, if any?',
    hint: 'For example a kerb, a tree or a sign.',
    why: 'It goes into the national record of crashes.',
    label: 'Object hit',
    optional: true,
    unknown: true,
    when: more,
  },
  towing: {
    answer: { kind: 'yes-no' },
    ask: 'Was it towing anything?',
    why: 'It goes into the national record of crashes.',
    label: 'Towing',
    optional: true,
    unknown: true,
    when: more,
  },
  leftHand: {
    answer: { kind: 'yes-no' },
    ask: 'Was its steering wheel on the left?',
    why: 'It goes into the national record of crashes.',
    label: 'Wheel on the left',
    optional: true,
    unknown: true,
    when: more,
  },
})
