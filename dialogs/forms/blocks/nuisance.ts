import { defineBlock } from '../../form.ts'
import { vehicleFields } from './vehicle.ts'

const byVehicle = { field: 'asb.type', is: 'vehicles' } as const
const sawThem = { field: 'asb.whoAny', is: 'yes' } as const

/** What goes on, and whether now (domain 3.8). */
export const nuisanceKind = defineBlock({
  'asb.type': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'groups', label: 'Rowdy groups', says: ['groups', 'gangs', 'youths', 'kids hanging round'] },
        { id: 'abuse', label: 'Shouting or abuse', says: ['shouting', 'swearing', 'abuse', 'name calling'] },
        { id: 'drinking', label: 'Street drinking', says: ['drinking', 'drunks'] },
        { id: 'drugs', label: 'Drug use', says: ['drugs', 'weed', 'smoking cannabis'] },
        {
          id: 'vehicles',
          label: 'Vehicles, bikes or scooters',
          says: ['vehicles', 'bikes', 'cars', 'off road bikes', 'e scooters', 'racing', 'parking'],
        },
        { id: 'fireworks', label: 'Fireworks', says: ['bangers', 'rockets'] },
        { id: 'threats', label: 'Threats', says: ['threatening', 'threatened'] },
        { id: 'begging', label: 'Begging', says: ['beggars'] },
        { id: 'trespass', label: 'Going where they should not', says: ['trespass', 'on roofs', 'camping', 'climbing'] },
        { id: 'neighbour', label: 'A neighbour', says: ['next door', 'neighbours', 'upstairs', 'downstairs'] },
        { id: 'damage', label: 'Damage or things thrown', says: ['damage', 'throwing stones', 'eggs', 'vandalism'] },
        { id: 'noise', label: 'Noise', says: ['loud music', 'party', 'music'] },
        { id: 'litter', label: 'Rubbish, dog mess or dogs', says: ['litter', 'dog mess', 'rubbish', 'barking'] },
        { id: 'other', label: 'Something else', says: ['other'] },
      ],
    },
    ask: 'What is going on?',
    hint: 'You can choose more than one.',
    why: 'It shows which team can do something about it.',
    label: 'What is going on',
    words: ['kind of behaviour'],
    remarks: [
      {
        on: ['noise', 'litter'],
        say: ['The council deals with noise, rubbish and dogs. Tell them too. You can still go on here.'],
        contacts: ['h.council', 'h.noise'],
      },
      {
        on: 'vehicles',
        say: [
          'In England and Wales the police can take vehicles that are used to upset people. Number plates help most.',
        ],
      },
    ],
  },
  'asb.typeOther': {
    answer: { kind: 'text', max: 500 },
    ask: 'What else is going on?',
    why: 'So that it is written down in your words.',
    label: 'What else',
    unknown: true,
    when: { field: 'asb.type', is: 'other' },
  },
  'asb.where': {
    section: 'Where and how often',
    answer: { kind: 'location' },
    ask: 'Where is it happening?',
    hint: 'An address, a street and town, a postcode, what3words, or what it is near to.',
    why: 'It decides which neighbourhood team gets it.',
    label: 'Where',
    reads: 'place',
    words: ['place', 'where', 'address', 'location', 'street'],
  },
  'asb.often': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'first', label: 'This was the first time', says: ['first time', 'once', 'never before'] },
        { id: 'sometimes', label: 'Now and then', says: ['sometimes', 'a few times', 'monthly'] },
        { id: 'weekly', label: 'Every week', says: ['weekly', 'weekends', 'every weekend'] },
        { id: 'daily', label: 'Most days', says: ['daily', 'every day', 'every night', 'all the time'] },
      ],
    },
    ask: 'How often does it happen?',
    why: 'It helps to plan when to send someone past.',
    label: 'How often',
    unknown: true,
    words: ['often'],
  },
  'asb.oftenText': {
    answer: { kind: 'text', max: 500 },
    ask: 'On which days and at what times is it worst?',
    why: 'It helps to plan when to send someone past.',
    label: 'Days and times',
    optional: true,
    unknown: true,
    when: { field: 'asb.often', is: ['sometimes', 'weekly', 'daily'] },
    words: ['days', 'times'],
  },
})

/** Who does it, and with which vehicle (domain 3.8). Each opens with one question. */
export const nuisancePeople = defineBlock<
  | 'asb.whoAny'
  | 'asb.whoMany'
  | 'asb.whoAges'
  | 'asb.whoNames'
  | 'asb.whoClothes'
  | 'asb.whoSchool'
  | 'asb.landlord'
  | 'asb.veh.hasVrm'
  | 'asb.veh.vrm'
  | 'asb.veh.vrmPart'
  | 'asb.veh.country'
  | 'asb.veh.type'
  | 'asb.veh.make'
  | 'asb.veh.model'
  | 'asb.veh.colour'
  | 'asb.veh.features',
  'asb.type'
>({
  'asb.whoAny': {
    section: 'The people who do it',
    answer: { kind: 'yes-no' },
    ask: 'Can you tell us anything about the people who do it?',
    hint: 'Only what you have seen. Do not go closer to find out.',
    why: 'A name or a description can be matched with other reports.',
    label: 'Know something about them',
    unknown: true,
    words: ['who'],
  },
  'asb.whoMany': {
    answer: { kind: 'number', min: 1, max: 500, unit: 'people' },
    ask: 'About how many people are there?',
    why: 'It shows what would be needed there.',
    label: 'How many people',
    optional: true,
    unknown: true,
    when: sawThem,
  },
  'asb.whoAges': {
    answer: { kind: 'text', max: 100 },
    ask: 'About how old are they?',
    why: 'For young people, schools and parents can help.',
    label: 'Ages',
    optional: true,
    unknown: true,
    when: sawThem,
    words: ['age'],
  },
  'asb.whoNames': {
    answer: { kind: 'text', max: 500 },
    ask: 'Do you know any names, or where they live?',
    why: 'It is the quickest way to find the right people.',
    label: 'Names or addresses',
    optional: true,
    unknown: true,
    declined: true,
    when: sawThem,
    words: ['names'],
  },
  'asb.whoClothes': {
    answer: { kind: 'text', max: 500 },
    ask: 'What do they look like, and what do they wear?',
    why: 'A description can be matched with other reports.',
    label: 'Look and clothes',
    optional: true,
    unknown: true,
    when: sawThem,
    words: ['clothes'],
  },
  'asb.whoSchool': {
    answer: { kind: 'text', max: 100 },
    ask: 'Does any of them wear a school uniform? Which school is it?',
    why: 'Schools can often help.',
    label: 'School',
    optional: true,
    unknown: true,
    when: sawThem,
    words: ['school'],
  },
  'asb.landlord': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'council', label: 'The council', says: ['council house', 'council flat'] },
        { id: 'housing-association', label: 'A housing association', says: ['housing association', 'social housing'] },
        { id: 'private', label: 'A private landlord', says: ['private', 'letting agent'] },
        { id: 'own', label: 'They own it', says: ['owner', 'they bought it'] },
      ],
    },
    ask: 'Who is the landlord of the people who do it?',
    why: 'A council or a housing association can act against its own tenants.',
    label: 'Landlord',
    optional: true,
    unknown: true,
    when: { field: 'asb.type', is: ['neighbour', 'noise'] },
    remarks: [
      {
        on: ['council', 'housing-association'],
        say: ['Tell the landlord too. Keep a diary of days and times for them.'],
      },
    ],
  },
  'asb.veh.hasVrm': {
    ...vehicleFields.hasVrm,
    section: 'The vehicle',
    ask: 'Do you know the number plate of the vehicle?',
    hint: 'If there are several, take the one that you know most about.',
    unknown: true,
    when: byVehicle,
  },
  'asb.veh.vrm': { ...vehicleFields.vrm, when: { field: 'asb.veh.hasVrm', is: 'full' } },
  'asb.veh.vrmPart': { ...vehicleFields.vrmPart, unknown: true, when: { field: 'asb.veh.hasVrm', is: 'part' } },
  'asb.veh.country': { ...vehicleFields.country, when: { field: 'asb.veh.hasVrm', is: 'foreign' } },
  'asb.veh.type': { ...vehicleFields.type, when: byVehicle },
  'asb.veh.make': { ...vehicleFields.make, reads: 'make', when: byVehicle },
  'asb.veh.model': { ...vehicleFields.model, when: { field: 'asb.veh.make', given: true } },
  'asb.veh.colour': { ...vehicleFields.colour, reads: 'colour', when: byVehicle },
  'asb.veh.features': { ...vehicleFields.features, when: byVehicle },
})

/** What it does to people, why, and who else knows (domain 3.8). */
export const nuisanceHarm = defineBlock({
  'asb.harm': {
    section: 'What it does to you and others',
    answer: { kind: 'long-text', max: 500 },
    ask: 'How does it affect you or others?',
    hint: 'For example: no sleep, afraid to go out, children kept in.',
    why: 'How much harm it does decides how soon someone looks at it.',
    label: 'How it affects people',
    unknown: true,
    words: ['harm', 'affects'],
  },
  'asb.targeted': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'me', label: 'At me or my home', says: ['me', 'us', 'my family', 'my house'] },
        { id: 'another', label: 'At another person', says: ['another person', 'my neighbour', 'someone else'] },
        { id: 'area', label: 'At the whole area', says: ['everyone', 'the area', 'the street', 'all of us'] },
        { id: 'nobody', label: 'At nobody', says: ['no one', 'nobody in particular'] },
      ],
    },
    ask: 'Is it aimed at anyone?',
    why: 'People who are picked out may need more help.',
    label: 'Aimed at',
    unknown: true,
    remarks: [
      {
        on: 'me',
        say: ['Being picked out is not your fault. If you feel in danger at any time, call 999.'],
        contacts: ['h.999', 'h.vs'],
      },
    ],
  },
  'asb.why': {
    answer: {
      kind: 'choices',
      none: 'no',
      options: [
        { id: 'no', label: 'No', says: ['none of these'] },
        { id: 'race', label: 'Race or where someone is from', says: ['race', 'racism', 'nationality', 'skin colour'] },
        { id: 'religion', label: 'Religion or faith', says: ['religion', 'faith', 'islamophobia', 'antisemitism'] },
        { id: 'disability', label: 'Disability', says: ['disabled'] },
        { id: 'sexual-orientation', label: 'Sexual orientation', says: ['gay', 'lesbian', 'bisexual', 'homophobia'] },
        { id: 'transgender', label: 'Being transgender', says: ['trans', 'transphobia', 'transgender identity'] },
        { id: 'sex', label: 'Sex', says: ['being a woman', 'being a man', 'misogyny', 'gender'] },
      ],
    },
    ask: 'Is it, or does it feel like it is, because of any of these?',
    hint: 'You can choose more than one. How it feels to you is enough.',
    why: 'Hate towards a group of people is looked at in its own way.',
    label: 'Because of who someone is',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [
      {
        on: ['race', 'religion', 'disability', 'sexual-orientation', 'transgender'],
        say: ['There is a report for hate crime, with help that fits. You can use that one, or go on here.'],
        contacts: ['h.tv'],
        offer: { form: 'hate-crime-report' },
      },
    ],
  },
  'asb.vuln': {
    answer: { kind: 'yes-no' },
    ask: 'Is anyone it affects older, ill, disabled or alone?',
    why: 'Then someone may look at it sooner.',
    label: 'Someone older, ill, disabled or alone',
    unknown: true,
    declined: true,
    risk: true,
  },
  'asb.others': {
    section: 'Who else knows',
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'council', label: 'The council' },
        { id: 'landlord', label: 'A landlord', says: ['landlord', 'housing association', 'housing officer'] },
        { id: 'school', label: 'A school', says: ['school', 'head teacher'] },
        { id: 'police', label: 'The police', says: ['101', 'pcso', 'an officer'] },
        { id: 'other', label: 'Someone else', says: ['other', 'councillor', 'mp'] },
        { id: 'none', label: 'Nobody yet', says: ['none', 'no one', 'nobody', 'no'] },
      ],
    },
    ask: 'Who have you told about it so far?',
    hint: 'You can choose more than one.',
    why: 'So that they can work together.',
    label: 'Told so far',
    optional: true,
    unknown: true,
  },
  'asb.othersRef': {
    answer: { kind: 'text', max: 100 },
    ask: 'Do you have a reference from them?',
    why: 'So that the reports can be put together.',
    label: 'Their reference',
    optional: true,
    unknown: true,
    when: { field: 'asb.others', is: ['council', 'landlord', 'school', 'police', 'other'] },
    words: ['reference'],
  },
  'asb.count6m': {
    answer: { kind: 'number', min: 0, max: 500 },
    ask: 'How many times was it reported in the last 6 months?',
    hint: 'To the police, the council or a landlord, by you or others. Say 0 if this is the first time.',
    why: 'After several reports you may be able to ask for a review.',
    label: 'Reports in 6 months',
    optional: true,
    unknown: true,
    remarks: [
      {
        on: { atLeast: 3 },
        say: [
          'If nothing was done, you may be able to ask for an ASB case review. 3 reports in 6 months is common, but each area sets its own rule.',
        ],
        contacts: ['h.casereview', 'h.council'],
      },
    ],
  },
  'asb.share': {
    answer: { kind: 'yes-no' },
    ask: 'May the police share this with the council or a landlord?',
    hint: 'Answer no if you do not want that. They may still have to, to keep someone safe.',
    why: 'They can do things that the police cannot.',
    label: 'May be shared',
    unknown: true,
    risk: true,
    words: ['share'],
  },
})
