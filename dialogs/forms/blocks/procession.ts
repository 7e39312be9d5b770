import { defineBlock } from '../../form.ts'
import { reporter } from './person-reporting.ts'

const march = [
  {
    any: [
      { field: 'pr.moves', is: 'march' },
      { field: 'pr.moves', given: false },
    ],
  },
] as const
const moves = {
  any: [
    { field: 'pr.moves', is: ['march', 'usual'] },
    { field: 'pr.moves', given: false },
  ],
} as const

/** What it is: a protest that stays in one place needs no notice by law (domain K192), is asked for no route, and no time limit runs. */
export const processionKind = defineBlock({
  'pr.moves': {
    section: 'The march',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'march',
          label: 'A march, parade or walk from one place to another',
          says: ['march', 'parade', 'procession', 'walk', 'it moves'],
        },
        {
          id: 'stays',
          label: 'A protest that stays in one place',
          says: ['static', 'a rally', 'a vigil', 'stays in one place', 'picket'],
        },
        {
          id: 'usual',
          label: 'A funeral, or a walk that is held the same way each year',
          says: ['funeral', 'yearly', 'traditional'],
        },
      ],
    },
    ask: 'Which of these is it?',
    why: 'The law asks for notice of a march, not of a protest that stays in one place.',
    label: 'Kind of event',
    unknown: true,
    reads: 'options',
    words: ['march', 'protest'],
  },
})

/** What a notice of a march must say: date, start time, route, an organiser's name and address (Public Order Act 1986 s.11(3); domain 3.14). */
export const processionPlan = defineBlock<
  'pr.date' | 'pr.start' | 'pr.startPlace' | 'pr.route' | 'pr.endPlace' | 'pr.end' | 'pr.purpose' | 'pr.numbers',
  'pr.moves' | 'nation'
>({
  'pr.date': {
    answer: { kind: 'date', tense: 'future' },
    ask: 'On what date will it be?',
    why: 'The law asks for notice of a march at least 6 clear days before.',
    label: 'Date',
    reads: 'when',
    clock: [
      {
        clock: 'procession-6-day',
        when: { all: [...march, { field: 'nation', is: ['england', 'wales', 'not-sure'] }] },
      },
      {
        clock: 'march-notice-28-day',
        when: { all: [...march, { field: 'nation', is: ['scotland', 'northern-ireland'] }] },
      },
    ],
    words: ['date', 'day'],
  },
  'pr.start': {
    answer: { kind: 'time' },
    ask: 'At what time will it start?',
    why: 'The law asks for the start time.',
    label: 'Start time',
    words: ['start', 'time'],
  },
  'pr.startPlace': {
    answer: { kind: 'location' },
    ask: 'Where will it start, or be held?',
    hint: 'A street and town, a postcode, or what it is near to.',
    why: 'It decides which police station the notice is for.',
    label: 'Where it starts',
    words: ['start place', 'place'],
  },
  'pr.route': {
    answer: { kind: 'long-text', min: 10, max: 4000 },
    ask: 'Which way will it go, street by street?',
    hint: 'For example: High Street, left into Mill Road, over the bridge to the park.',
    why: 'The law asks for the route.',
    label: 'Route',
    when: moves,
    words: ['route', 'way'],
  },
  'pr.endPlace': {
    answer: { kind: 'location' },
    ask: 'Where will it end?',
    why: 'Many people at one place need room.',
    label: 'Where it ends',
    unknown: true,
    when: moves,
    words: ['end place', 'finish'],
  },
  'pr.end': {
    answer: { kind: 'time' },
    ask: 'At about what time will it end?',
    why: 'It shows how long roads will be busy.',
    label: 'End time',
    unknown: true,
    words: ['end'],
  },
  'pr.purpose': {
    answer: { kind: 'text', max: 500 },
    ask: 'What is it for?',
    hint: 'For example: to support the library, or a parade for the town.',
    why: 'It helps to plan, and to see if others may come against it.',
    label: 'What it is for',
    words: ['purpose'],
  },
  'pr.numbers': {
    answer: { kind: 'number', min: 1, max: 2_000_000 },
    ask: 'About how many people will come?',
    why: 'It helps to keep people safe on the road.',
    label: 'How many people',
    unknown: true,
    words: ['people', 'numbers'],
  },
})

/** What helps to keep it safe. Asked of everyone, none of it demanded. */
export const processionCare = defineBlock({
  'pr.stewards': {
    section: 'Keeping it safe',
    answer: { kind: 'number', min: 0, max: 100_000 },
    ask: 'How many stewards will there be?',
    hint: 'Stewards are people of yours who look after the march. Put 0 if there are none.',
    why: 'The police work with stewards on the day.',
    label: 'Stewards',
    unknown: true,
    words: ['stewards'],
  },
  'pr.vehicles': {
    answer: { kind: 'yes-no' },
    ask: 'Will there be vehicles or floats in it?',
    why: 'Vehicles among people need more care.',
    label: 'Vehicles or floats',
    unknown: true,
    words: ['vehicles', 'floats'],
  },
  'pr.vehiclesText': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which vehicles or floats will there be?',
    hint: 'Say how many, too.',
    why: 'Vehicles among people need more care.',
    label: 'Which vehicles',
    unknown: true,
    when: { field: 'pr.vehicles', is: 'yes' },
  },
  'pr.amplifiers': {
    answer: { kind: 'yes-no' },
    ask: 'Will you use loudspeakers, a band or drums?',
    why: 'In some places the council has to agree to loud sound.',
    label: 'Loudspeakers or music',
    unknown: true,
    words: ['amplifiers', 'music', 'loudspeakers'],
    remarks: [
      {
        on: 'yes',
        say: ['Ask the council too: in some places you need its leave for loudspeakers in the street.'],
        contacts: ['h.council'],
      },
    ],
  },
  'pr.otherEvents': {
    answer: { kind: 'yes-no' },
    ask: 'Do you know of other events that day, such as a match or another march?',
    why: 'Two events in one place need more planning.',
    label: 'Other events',
    unknown: true,
    words: ['other events'],
  },
  'pr.otherEventsText': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which other events are they?',
    why: 'Two events in one place need more planning.',
    label: 'Which other events',
    unknown: true,
    when: { field: 'pr.otherEvents', is: 'yes' },
  },
  'pr.notes': {
    answer: { kind: 'long-text', max: 2000 },
    ask: 'What else would help the police to plan?',
    hint: 'For example people who may come against it, or your own plan for first aid. You can skip this.',
    why: 'So that nothing is missed.',
    label: 'Anything else',
    optional: true,
  },
})

/** Who organises it. One organiser is enough. */
export const processionOrganiser = defineBlock({
  'pr.group': {
    section: 'The organiser',
    answer: { kind: 'text', max: 100 },
    ask: 'Which group or body organises it, if any?',
    why: 'So that the police know who they are talking to.',
    label: 'Group',
    optional: true,
    words: ['group'],
  },
  'rep.first': { ...reporter.first, ask: 'What is the first name of the organiser?', label: 'Organiser, first name' },
  'rep.last': { ...reporter.last, ask: 'What is the last name of the organiser?', label: 'Organiser, last name' },
  'pr.organiserAddr': {
    answer: { kind: 'location' },
    ask: 'What is the address of the organiser?',
    why: 'The law asks for the name and address of an organiser.',
    label: 'Organiser, address',
    words: ['address'],
  },
})
