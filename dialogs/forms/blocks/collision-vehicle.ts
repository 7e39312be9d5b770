import { defineGroup } from './group.ts'
import { vehicleFields } from './vehicle.ts'

const more = { field: 'details', is: 'yes' } as const

/**
 * One vehicle of a crash (domain 3.7 `co.veh`). The plate comes before whose it is, as a story may hold it.
 * The teller's own comes first where the story tells of it.
 */
export const collisionVehicle = defineGroup({
  hasVrm: {
    ...vehicleFields.hasVrm,
    ask: 'Do you know the number plate of this vehicle?',
    hint: 'Take one vehicle at a time. You can start with any of them.',
    unknown: true,
    reads: 'vehicle-plate',
  },
  vrm: { ...vehicleFields.vrm, when: { field: 'hasVrm', is: 'full' }, reads: 'vehicle-plate' },
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
    reads: 'vehicle-whose',
  },
  type: { ...vehicleFields.type, reads: 'vehicle-kind' },
  make: { ...vehicleFields.make, reads: 'vehicle-make' },
  model: { ...vehicleFields.model, when: { field: 'make', given: true }, reads: 'vehicle-model' },
  colour: { ...vehicleFields.colour, reads: 'vehicle-colour' },
  damage: {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        {
          id: 'front',
          label: 'Front',
          says: ['bonnet', 'front bumper'],
          tells: [
            'my|our ..1 front ..1 bumper|door|wing|light|lights|headlight|wheel|arch|panel|quarter|mirror|wing_mirror|side|end|tyre|boot|bonnet|window|windscreen|doors|lamp',
            'front ..2 of my|our|mine',
            'my|our bonnet|radiator|grille|headlight|headlights',
            'front ..1 bumper|end|wing ..3 my|mine !his !her !their',
          ],
        },
        {
          id: 'back',
          label: 'Back',
          says: ['rear', 'boot', 'rear bumper'],
          tells: [
            'my|our ..1 back|rear ..1 bumper|door|wing|light|lights|headlight|wheel|arch|panel|quarter|mirror|wing_mirror|side|end|tyre|boot|bonnet|window|windscreen|doors|lamp',
            'into|hit ..2 back|rear of me|us|my|our|mine',
            'back|rear ..1 of my|our|mine',
            'my|our boot|tailgate|tow_bar',
            'rear_ended ..2',
            'i|we <was>|got|been rear_ended|shunted|hit_from_behind',
          ],
        },
        {
          id: 'left',
          label: 'Left side',
          says: ['passenger side', 'nearside'],
          tells: [
            'my|our passenger|nearside|left|left_hand ..2 bumper|door|wing|light|lights|headlight|wheel|arch|panel|quarter|mirror|wing_mirror|side|end|tyre|boot|bonnet|window|windscreen|doors|lamp',
            'passenger|nearside|near_side|left|left_hand ..1 side|door|doors|wing|mirror ..2 of|on my|our|mine',
          ],
        },
        {
          id: 'right',
          label: 'Right side',
          says: ['driver side', 'offside'],
          tells: [
            'my|our drivers|driver|offside|right|right_hand ..2 bumper|door|wing|light|lights|headlight|wheel|arch|panel|quarter|mirror|wing_mirror|side|end|tyre|boot|bonnet|window|windscreen|doors|lamp',
            'drivers|driver|offside|off_side|right|right_hand ..1 side|door|doors|wing|mirror ..2 of|on my|our|mine',
          ],
        },
        {
          id: 'top',
          label: 'Top or under it',
          says: ['roof', 'underneath'],
          tells: ['my|our roof|sunroof|underside|undercarriage'],
        },
        {
          id: 'none',
          label: 'No damage',
          says: ['none', 'nothing'],
          tells: ['no|not_any damage ..2 to|on my|our|mine', 'my|our|mine ..3 not ..1 damaged|a_scratch|marked'],
        },
      ],
    },
    ask: 'Where is it damaged?',
    hint: 'You can choose more than one.',
    why: 'It shows how the vehicles met.',
    label: 'Damage',
    optional: true,
    unknown: true,
    tells: { of: 'own-vehicle' },
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
        {
          id: 'ahead',
          label: 'Going straight on',
          says: ['straight', 'straight ahead'],
          tells: ['i|we <was>|were ..2 going|driving|heading straight ..1 on|ahead?', 'going straight on|ahead|over'],
        },
        {
          id: 'bend',
          label: 'Going round a bend',
          says: ['bend'],
          tells: ['i|we <was>|were|came|coming|going|went ..2 round ..2 bend|corner'],
        },
        {
          id: 'left',
          label: 'Turning left',
          says: ['left'],
          tells: ['i|we <was>|were ..2 turning ..1 left', 'i|we ..1 turned left'],
        },
        {
          id: 'right',
          label: 'Turning right',
          says: ['right'],
          tells: ['i|we <was>|were ..2 turning ..1 right', 'i|we ..1 turned right'],
        },
        { id: 'u-turn', label: 'Turning round', says: ['u turn'] },
        {
          id: 'overtaking',
          label: 'Overtaking',
          says: ['passing'],
          tells: ['i|we <was>|were ..2 overtaking|passing', 'i|we overtook'],
        },
        {
          id: 'lane',
          label: 'Changing lane',
          says: ['lane change'],
          tells: ['i|we <was>|were ..2 changing|switching ..1 lane|lanes', 'i|we ..1 changed lane|lanes'],
        },
        {
          id: 'reversing',
          label: 'Reversing',
          says: ['backing up'],
          tells: ['i|we <was>|were ..2 reversing|backing', 'i|we ..1 reversed|backed'],
        },
        {
          id: 'slowing',
          label: 'Slowing or stopping',
          says: ['braking', 'slowing down'],
          tells: ['i|we <was>|were ..2 slowing|braking|stopping', 'i|we ..1 braked|slowed'],
        },
        {
          id: 'waiting',
          label: 'Waiting in traffic',
          says: ['at the lights', 'stopped', 'queue'],
          tells: [
            'i|we <was>|were|had ..2 stopped|stationary|waiting|queuing|queueing|sat|stuck|held ..3',
            'stopped|stationary|waiting|queuing|queueing|sat ..2 at|in|behind the|a ..2 lights|traffic|queue|junction|roundabout|crossing|red',
          ],
        },
        {
          id: 'moving-off',
          label: 'Moving off',
          says: ['setting off', 'pulling out'],
          tells: [
            'i|we <was>|were ..2 setting_off|moving_off|pulling_away|pulling_out',
            'i|we ..1 set_off|pulled_out|pulled_away|moved_off',
          ],
        },
        {
          id: 'parked',
          label: 'Parked',
          says: ['not moving'],
          tells: ['i|we <was>|were|had ..1 parked', 'my|our ..2 <car> <was> ..1 parked', 'parked ..1 <car>'],
        },
      ],
    },
    ask: 'What was it doing?',
    why: 'It goes into the national record of crashes.',
    label: 'What it was doing',
    optional: true,
    unknown: true,
    when: more,
    tells: { of: 'own-vehicle' },
  },
  skid: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No' },
        {
          id: 'skidded',
          label: 'It skidded',
          says: ['skid', 'yes'],
          tells: ['i|we|my_car|car|bike skidded|slid|aquaplaned|spun ..2', 'lost the back_end'],
        },
        {
          id: 'overturned',
          label: 'It turned over',
          says: ['rolled', 'on its roof', 'on its side'],
          tells: [
            'my_car|car|it|i|we|van ..1 rolled|overturned|flipped|on_its_roof|on_its_side ..2',
            'ended ..2 on ..1 roof|side',
            'on its roof',
          ],
        },
        { id: 'jackknifed', label: 'A trailer swung round', says: ['jackknife'] },
      ],
    },
    ask: 'Did it skid or turn over?',
    why: 'It goes into the national record of crashes.',
    label: 'Skid',
    optional: true,
    unknown: true,
    when: more,
    tells: { of: 'own-vehicle' },
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
