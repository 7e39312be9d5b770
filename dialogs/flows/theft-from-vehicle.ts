import { defineFlow } from '../flow.ts'
import { nations, policeAbroad, policeScotland, psni } from './blocks/other-nations.ts'

/** Things or parts taken from a vehicle (domain 2.2 T05). Damage alone, the whole vehicle, and unpaid fuel go another way. */
export const theftFromVehicle = defineFlow({
  id: 'theft-from-vehicle',
  title: 'Something taken from or off a vehicle',
  examples: [
    'someone smashed my car window and took my gym bag',
    'van broken into and every tool gone',
    'my exhaust sounds like a tank, they have cut the cat off it',
    'both plates unscrewed overnight',
    'car is sitting on bricks, no wheels',
    'they siphoned the diesel out of my lorry',
    'went through the glovebox and had the sat nav',
    'left the boot open for two minutes and the shopping went',
    'batteries lifted off three plant machines in our yard',
    'airbag ripped out of the steering wheel',
    'kids went down the road trying door handles and got my sunglasses',
    'headlights have been taken out of my Range Rover',
  ],
  steps: {
    near: {
      key: 'gate.near',
      ask: 'Is it happening right now, or is the person who did it still nearby?',
      hint: 'Answer yes if you can see them, or think they are close.',
      why: 'If they are close by, a call to 999 is quicker than a report.',
      risk: true,
      yes: { outcome: 'happening-now' },
      no: 'what',
    },
    what: {
      ask: 'What happened to the vehicle?',
      why: 'Damage, a stolen vehicle and unpaid fuel each go another way.',
      reads: 'options',
      options: [
        {
          id: 'inside',
          label: 'Things or tools were taken from it',
          says: ['tools', 'my tools', 'sat nav', 'glovebox', 'from the boot', 'bag from my car', 'tools from my van'],
          goto: 'nation',
        },
        {
          id: 'parts',
          label: 'Parts of it were taken',
          says: [
            'catalytic converter',
            'catalytic',
            'alloys',
            'wheels',
            'battery',
            'airbag',
            'headlights',
            'car parts',
          ],
          goto: 'nation',
        },
        {
          id: 'plates',
          label: 'The number plates were taken',
          says: ['number plates', 'my plates', 'both plates', 'number plate stolen'],
          goto: 'nation',
        },
        {
          id: 'fuel',
          label: 'Fuel was taken from its tank',
          says: ['siphoned', 'syphoned', 'drained the tank', 'diesel from the tank'],
          goto: 'nation',
        },
        {
          id: 'damage',
          label: 'It was only damaged, nothing is gone',
          says: ['nothing was taken', 'nothing taken', 'only damage', 'just damage'],
          goto: { flow: 'criminal-damage' },
        },
        {
          id: 'whole',
          label: 'The whole vehicle is gone',
          says: ['vehicle is gone', 'car is gone', 'van is gone', 'whole car'],
          goto: { flow: 'vehicle-theft' },
        },
        {
          id: 'drive-off',
          label: 'A driver did not pay us for fuel',
          says: ['without paying for fuel', 'drove off without paying', 'did not pay for fuel', 'bilking'],
          goto: { outcome: 'drive-off' },
        },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Where did it happen?',
      why: 'Different police forces cover different parts of the UK.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: 'ending' },
        { ...nations.wales, goto: 'ending' },
        { ...nations.scotland, goto: { outcome: ['police-scotland', 'leave-it'] } },
        { ...nations.northernIreland, goto: { outcome: ['psni', 'leave-it'] } },
        { ...nations.outside, goto: { outcome: ['abroad', 'leave-it'] } },
        { ...nations.notSure, goto: 'ending' },
      ],
      unsure: 'ending',
    },
    ending: {
      when: [{ step: 'what', is: 'plates', goto: { outcome: ['new-plates', 'report'] } }],
      otherwise: { outcome: ['leave-it', 'report'] },
    },
  },
  outcomes: {
    'happening-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999 and say where they are and what they look like.', 'Do not go near them and do not follow them.'],
      contacts: ['h.999', 'h.relay999'],
      form: 'crime-from-vehicle',
    },
    'drive-off': {
      kind: 'report',
      title: 'Report it here with the number plate',
      say: [
        'Have the number plate, the sum and the camera footage ready.',
        'If the driver left details and could not pay, it may be a debt and not a crime.',
      ],
      form: 'crime-theft',
    },
    'police-scotland': { ...policeScotland, form: 'crime-from-vehicle' },
    psni: { ...psni, form: 'crime-from-vehicle' },
    abroad: { ...policeAbroad, form: 'crime-from-vehicle' },
    'new-plates': {
      kind: 'advice',
      title: 'Get new plates and tell DVLA',
      say: [
        'Get new plates from a registered supplier, and tell DVLA. Keep the number of your report, in case fines come to you.',
      ],
      contacts: ['h.plates'],
    },
    'leave-it': {
      kind: 'advice',
      title: 'Touch it as little as you can',
      say: ['If you can, do not clean or move it yet. Take photos, and tell your bank if cards were in it.'],
      contacts: ['h.bank'],
    },
    report: {
      kind: 'report',
      title: 'Report the theft here',
      say: ['You can report it here. Have the number plate and a list of what is gone ready.'],
      form: 'crime-from-vehicle',
    },
  },
})
