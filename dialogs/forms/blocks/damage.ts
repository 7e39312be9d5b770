import { defineBlock } from '../../form.ts'
import { ownVehicle } from './vehicle-own.ts'

const isVehicle = { field: 'dm.what', is: ['vehicle', 'vehicle-by-driver'] } as const
const isSpray = { field: 'dm.how', is: 'spray' } as const
const isFire = { field: 'dm.how', is: 'fire' } as const

/** What was damaged, how and whose it is (domain 3.5 `damage`). */
export const damage = defineBlock({
  'dm.what': {
    section: 'The damage',
    answer: {
      kind: 'choice',
      options: [
        { id: 'home', label: 'A home', says: ['my windows', 'front door', 'my house', 'my flat', 'window at home'] },
        {
          id: 'vehicle',
          label: 'A vehicle',
          says: ['my car', 'my van', 'our car', 'my motorbike', 'wing mirror', 'tyres'],
        },
        {
          id: 'fence',
          label: 'A fence, wall or garden',
          says: ['fence', 'garden wall', 'my hedge', 'my plants', 'my gate', 'our gate', 'greenhouse'],
        },
        {
          id: 'shop',
          label: 'A shop or business',
          says: ['shop window', 'shopfront', 'shop front', 'my shop', 'our office'],
        },
        { id: 'phone', label: 'A phone or other small thing', says: ['my phone', 'my laptop', 'my glasses'] },
        { id: 'grave', label: 'A grave or memorial', says: ['headstone', 'gravestone', 'war memorial', 'grave'] },
        {
          id: 'street',
          label: 'Something in the street or a park',
          says: ['bus shelter', 'park bench', 'street sign', 'playground', 'underpass'],
        },
        {
          id: 'school',
          label: 'A school or other public building',
          says: ['our school', 'school windows', 'our church', 'village hall', 'community centre'],
        },
        {
          id: 'vehicle-by-driver',
          label: 'A vehicle, by another vehicle',
          says: ['vehicle by driver', 'rammed my car', 'hit by another car'],
        },
        { id: 'other', label: 'Something else', says: ['something different', 'none of these'] },
      ],
    },
    ask: 'What was damaged?',
    why: 'It decides which team looks at it.',
    label: 'What was damaged',
    unknown: true,
    reads: 'options',
    words: ['damaged'],
  },
  'dm.veh.hasVrm': {
    ...ownVehicle.hasVrm,
    ask: 'Do you know the number plate of the damaged vehicle?',
    when: isVehicle,
  },
  'dm.veh.vrm': { ...ownVehicle.vrm, when: { field: 'dm.veh.hasVrm', is: 'full' } },
  'dm.veh.vrmPart': { ...ownVehicle.vrmPart, when: { field: 'dm.veh.hasVrm', is: 'part' } },
  'dm.veh.country': { ...ownVehicle.country, when: { field: 'dm.veh.hasVrm', is: 'foreign' } },
  'dm.veh.type': { ...ownVehicle.type, when: isVehicle },
  'dm.veh.make': { ...ownVehicle.make, when: isVehicle },
  'dm.veh.model': { ...ownVehicle.model, when: { field: 'dm.veh.make', given: true } },
  'dm.veh.colour': { ...ownVehicle.colour, when: isVehicle },
  'dm.how': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'hit',
          label: 'Kicked, punched or hit',
          says: ['kicked', 'punched', 'smashed', 'kicked in', 'with a hammer'],
        },
        { id: 'thrown', label: 'Something was thrown', says: ['thrown', 'threw', 'brick', 'egged', 'stone through'] },
        { id: 'scratched', label: 'Scratched', says: ['keyed', 'scratch', 'scratches', 'scored'] },
        {
          id: 'spray',
          label: 'Graffiti, spray paint or pen',
          says: ['graffiti', 'spray paint', 'sprayed', 'tagged', 'painted on'],
        },
        {
          id: 'fire',
          label: 'It was set on fire',
          says: ['set fire', 'set on fire', 'arson', 'burnt', 'burned', 'torched', 'set alight'],
        },
        {
          id: 'driven',
          label: 'A vehicle drove into it',
          says: ['drove into', 'driven into', 'rammed', 'reversed into', 'crashed into'],
        },
        {
          id: 'cut',
          label: 'Cut or slashed',
          says: ['slashed', 'tyres let down', 'stabbed the tyres', 'cut the cable'],
        },
        { id: 'other', label: 'In another way', says: ['something else', 'none of these'] },
      ],
    },
    ask: 'How was it damaged?',
    why: 'Fire, crashes and graffiti are each dealt with in their own way.',
    label: 'How it was damaged',
    unknown: true,
    reads: 'options',
    words: ['how'],
    remarks: [
      {
        on: 'driven',
        say: ['If it was a crash, and not done on purpose, there is another report that fits better.'],
        offer: { flow: 'road-collision' },
      },
      {
        on: 'fire',
        say: ['Setting fire to something on purpose is arson. Do not go into a burnt building or vehicle.'],
      },
    ],
  },
  'dm.fire': {
    answer: { kind: 'yes-no' },
    ask: 'Was the fire service called?',
    why: 'They write down how it started.',
    label: 'Fire service called',
    unknown: true,
    when: isFire,
  },
  'dm.fireLife': {
    answer: { kind: 'yes-no' },
    ask: 'Could the fire have killed or hurt someone?',
    why: 'A fire that puts lives at risk is more serious.',
    label: 'Lives at risk from the fire',
    unknown: true,
    risk: true,
    when: isFire,
    remarks: [
      {
        on: 'yes',
        say: ['Call 101 now as well if the police do not know about it yet. Call 999 if it could happen again soon.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
  'dm.tag': {
    answer: { kind: 'text', max: 500 },
    ask: 'What words, name or picture was put there?',
    hint: 'You do not have to write words that hurt you.',
    why: 'The same name or sign in other places can show who did it.',
    label: 'Graffiti words or tag',
    unknown: true,
    declined: true,
    when: isSpray,
    words: ['tag', 'graffiti'],
  },
  'dm.tagPhoto': {
    answer: { kind: 'file', accept: ['photo'], max: 5 },
    ask: 'Do you have a photo of it?',
    hint: 'Skip if not.',
    why: 'It may be cleaned off before anyone sees it.',
    label: 'Photo of the graffiti',
    optional: true,
    when: isSpray,
  },
  'dm.tagOffensive': {
    answer: { kind: 'yes-no' },
    ask: 'Is it offensive or hateful?',
    why: 'Hate towards a group of people is looked at in its own way.',
    label: 'Offensive or hateful',
    unknown: true,
    when: isSpray,
    remarks: [
      {
        on: 'yes',
        say: ['This may be a hate crime. There is a report that fits it better, if you want to use it.'],
        contacts: ['h.tv'],
        offer: { flow: 'hate-crime' },
      },
    ],
  },
  'dm.cost': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'About how much will the repair cost?',
    hint: 'In pounds. A guess is fine.',
    why: 'It decides how the law sees it, and a court can order it to be paid.',
    label: 'Cost of repair',
    unknown: true,
    reads: 'money',
    words: ['cost', 'repair', 'value'],
  },
  'dm.owner': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'mine', label: 'It is mine', says: ['me', 'i do', 'my own', 'mine', 'us'] },
        {
          id: 'landlord',
          label: 'My landlord or housing association',
          says: ['landlord', 'housing association', 'i rent it'],
        },
        { id: 'work', label: 'My work or business', says: ['my employer', 'the company', 'my business', 'work'] },
        { id: 'public', label: 'The council or another public body', says: ['council', 'the public', 'highways'] },
        { id: 'other', label: 'Someone else', says: ['a neighbour', 'a friend', 'my family', 'other'] },
      ],
    },
    ask: 'Who owns it?',
    why: 'The owner is the one it was done to in law.',
    label: 'Owner',
    unknown: true,
    words: ['owner'],
  },
  'dm.ownerName': {
    answer: { kind: 'text', max: 100 },
    ask: 'What is the name of the owner?',
    why: 'The police may need to ask the owner.',
    label: 'Name of the owner',
    unknown: true,
    declined: true,
    when: { field: 'dm.owner', is: ['landlord', 'work', 'public', 'other'] },
  },
  'dm.before': {
    answer: { kind: 'yes-no' },
    ask: 'Has anything like this happened before?',
    why: 'If it keeps happening, the police may look at it sooner.',
    label: 'Happened before',
    unknown: true,
  },
  'dm.beforeText': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What happened before, and when?',
    why: 'It helps to see what is behind this.',
    label: 'What happened before',
    unknown: true,
    when: { field: 'dm.before', is: 'yes' },
  },
})

/** Whether there is an idea of who did it (domain 3.5 `damage`). Not asked of those who said that they know. */
export const damageWho = defineBlock<'dm.who', 'crime.lines'>({
  'dm.who': {
    section: 'The person who did it',
    answer: { kind: 'yes-no' },
    ask: 'Do you have any idea who did it?',
    why: 'A name to begin with is what helps most.',
    label: 'Idea who did it',
    unknown: true,
    when: {
      any: [
        { field: 'crime.lines', given: false },
        { field: 'crime.lines', not: 'know-them' },
      ],
    },
  },
})
