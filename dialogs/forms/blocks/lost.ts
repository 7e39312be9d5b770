import { defineBlock } from '../../form.ts'

/** What could hurt someone comes before all else (domain 3.9, 2.4 T24). */
export const lostDanger = defineBlock({
  'lo.danger': {
    section: 'Keeping people safe',
    answer: { kind: 'yes-no' },
    ask: 'Could it hurt someone who finds it?',
    hint: 'For example a gun, bullets, explosives, a gun certificate, a knife, strong medicine, drugs or chemicals.',
    why: 'Something dangerous has to be found before someone is hurt.',
    label: 'Could hurt someone',
    risk: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'Call 101 now and say what it is. Call 999 if someone could be hurt right now.',
          'A report here may wait before it is read.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
})

/** The account, before all detail: most of what is asked later stands in it. */
export const lostAccount = defineBlock({
  'lo.text': {
    section: 'What happened',
    answer: { kind: 'long-text', min: 5, max: 4000 },
    ask: 'Tell us what you lost and how, in your own words.',
    hint: 'What it looks like, where and when you last had it. Leave out bank card numbers.',
    why: 'Your own words tell more than boxes can, and we ask only for the rest.',
    label: 'What happened',
    reads: 'account',
    words: ['account', 'story', 'what happened'],
  },
})

/** Lost or stolen, and where: most places keep what is handed in themselves (domain 3.9). */
export const lostWhere = defineBlock({
  'lo.stolen': {
    section: 'What happened',
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No, I lost it', says: ['no', 'lost', 'i dropped it', 'left it behind'] },
        { id: 'maybe', label: 'Maybe', says: ['perhaps', 'not sure', 'possibly', 'could be'] },
        { id: 'yes', label: 'Yes', says: ['stolen', 'someone took it', 'it was taken'] },
      ],
    },
    ask: 'Do you think that it was stolen?',
    why: 'A theft is a crime and is looked at in a different way.',
    label: 'Stolen',
    words: ['stolen'],
    remarks: [
      {
        on: 'yes',
        say: [
          'A theft has a report of its own. Call 999 if the person who took it is still there.',
          'You can change to the theft report now, or go on here.',
        ],
        contacts: ['h.999', 'h.101', 'h.relay101'],
        offer: { flow: 'theft' },
      },
    ],
  },
  'lo.venue': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'tfl',
          label: 'Tube, London bus, or other Transport for London',
          says: ['tube', 'london bus', 'overground', 'dlr', 'elizabeth line', 'underground'],
        },
        { id: 'train', label: 'Train or railway station', says: ['train', 'railway', 'train station'] },
        { id: 'bus', label: 'Bus, coach or tram elsewhere', says: ['bus', 'coach', 'tram', 'ferry'] },
        { id: 'taxi', label: 'Taxi or minicab', says: ['taxi', 'cab', 'uber', 'minicab'] },
        { id: 'airport', label: 'Airport or plane', says: ['airport', 'plane', 'flight'] },
        {
          id: 'venue',
          label: 'Shop, pub, school or other building',
          says: ['shop', 'pub', 'cafe', 'restaurant', 'hotel', 'gym', 'cinema', 'hospital', 'school', 'venue'],
        },
        {
          id: 'street',
          label: 'Street, park or somewhere outdoors',
          says: ['street', 'road', 'park', 'outdoors', 'beach', 'outside'],
        },
        { id: 'not-sure', label: 'Not sure', says: ['no idea', 'anywhere', 'could be anywhere'] },
      ],
    },
    ask: 'What kind of place might you have lost it in?',
    why: 'Most things that are handed in stay with the place or company where they were found.',
    label: 'Kind of place',
    words: ['kind of place'],
    remarks: [
      {
        on: 'tfl',
        say: ['Transport for London keeps what is found on its services. Ask there online first.'],
        contacts: ['h.tfl'],
      },
      {
        on: 'train',
        say: ['Ask the train company or the station. They keep what is found there.'],
        contacts: ['h.nationalrail'],
      },
      {
        on: ['bus', 'taxi', 'airport', 'venue'],
        say: ['Ask the company or the place itself. They keep what is found there.'],
      },
    ],
  },
  'lo.venueText': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which line, route, company or place was it?',
    hint: 'For example: the 14:05 to Leeds, or the name of the shop.',
    why: 'So that the right place can be asked.',
    label: 'Line, route or place',
    unknown: true,
    when: { field: 'lo.venue', is: ['tfl', 'train', 'bus', 'taxi', 'airport', 'venue'] },
    words: ['line', 'route', 'company'],
  },
  'lo.where': {
    answer: { kind: 'location' },
    ask: 'Where might you have lost it?',
    hint: 'An address, a street and town, a postcode, or what it is near to.',
    why: 'Things are matched by where they were lost and found.',
    label: 'Where you lost it',
    unknown: true,
    reads: 'place',
    words: ['place', 'where', 'location'],
  },
  'lo.when': {
    answer: { kind: 'when' },
    ask: 'Between which times could you have lost it?',
    hint: 'When you last had it, and when you saw that it was gone.',
    why: 'Things are matched by when they were lost and found.',
    label: 'When you lost it',
    unknown: true,
    reads: 'when',
    words: ['date', 'day', 'time', 'when'],
  },
})

/** Personal data and what has been done so far (domain 3.9). */
export const lostCare = defineBlock({
  'lo.data': {
    section: 'Keeping it safe',
    answer: { kind: 'yes-no' },
    ask: 'Does it hold personal information about you or others?',
    hint: 'For example a phone, a laptop, papers or a diary.',
    why: 'Someone could use it to pretend to be you.',
    label: 'Holds personal information',
    unknown: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'Lock and wipe a phone or computer from another device, and change your passwords. Stop any cards and papers.',
          'If it is about other people and belongs to your work, tell your work today.',
        ],
      },
    ],
  },
  'lo.action': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'blocked', label: 'Blocked it', says: ['blocked', 'locked it', 'wiped it'] },
        { id: 'cancelled', label: 'Cancelled it', says: ['cancelled', 'stopped my card', 'stopped it'] },
        { id: 'traced', label: 'Looked for it with an app', says: ['traced', 'tracked it', 'find my'] },
        { id: 'told-venue', label: 'Told the place or company', says: ['told the venue', 'asked there', 'rang them'] },
        { id: 'none', label: 'None of these', says: ['none', 'nothing', 'no', 'not yet'] },
      ],
    },
    ask: 'What have you done so far?',
    hint: 'You can choose more than one.',
    why: 'So that we do not tell you what you have done already.',
    label: 'Done so far',
    optional: true,
    remarks: [
      {
        on: 'none',
        say: ['Ask the places where you were, and stop any phone, card or paper that someone else could use.'],
      },
    ],
  },
  'lo.insurer': {
    answer: { kind: 'yes-no' },
    ask: 'Do you need this for insurance or for an embassy?',
    why: 'So that you do not wait for a police number that may not come.',
    label: 'For insurance or an embassy',
    optional: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'Most police forces no longer give a number for lost property. The reference that you get here shows that you reported it.',
        ],
      },
    ],
  },
})
