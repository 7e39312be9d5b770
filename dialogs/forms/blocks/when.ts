import { defineBlock } from '../../form.ts'
import { footageClock } from './evidence.ts'

/** When it happened: a point, a span or days in one question (domain 3.2 B4). */
export const when = defineBlock({
  'when.at': {
    section: 'When and where',
    answer: { kind: 'when' },
    ask: 'When did it happen?',
    hint: 'A rough time is fine. If you do not know exactly, give the last time all was well and the time you found out.',
    why: 'The police use the time to look for camera footage and for other reports like yours.',
    label: 'When it happened',
    unknown: true,
    reads: 'when',
    clock: footageClock,
    words: ['date', 'day', 'time', 'when'],
  },
  'when.approx': {
    answer: { kind: 'text', max: 100 },
    ask: 'What is your best guess of when it happened?',
    hint: 'For example: some time in the school holidays.',
    why: 'Even a rough guess helps.',
    label: 'Rough time',
    unknown: true,
    when: { field: 'when.at', given: false },
  },
})

/** For damage, theft and break-ins that are found later. */
export const whenDiscovered = defineBlock({
  'when.discovered': {
    answer: { kind: 'when' },
    ask: 'When did you find out?',
    hint: 'Skip this if you saw it happen, or have told us already.',
    why: 'It shows between which times it can have happened.',
    label: 'When you found out',
    optional: true,
    unknown: true,
    notBefore: 'when.at',
    words: ['found out', 'noticed'],
    reads: 'when-found',
  },
})

/** Only where things happened again and again over a time. */
export const whenPeriod = defineBlock({
  'when.periodFirst': {
    answer: { kind: 'date' },
    ask: 'When did it start?',
    hint: 'A month is fine.',
    why: 'It shows how long this has gone on.',
    label: 'When it started',
    unknown: true,
    words: ['start', 'first time'],
  },
  'when.periodLast': {
    answer: { kind: 'date' },
    ask: 'When did it last happen?',
    why: 'What happened lately may need a quicker answer.',
    label: 'Last time it happened',
    unknown: true,
    clock: footageClock,
    words: ['last time'],
  },
  'when.periodOften': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'daily',
          label: 'Every day',
          says: ['daily', 'all the time', 'most days'],
          tells: [
            'every|each day|night|evening|morning',
            'daily|nightly|constantly',
            'day in day_out',
            'all the time',
            'most|nearly_every|almost_every days|nights|day|night|evenings',
            'several|many|multiple|few times a day',
          ],
        },
        {
          id: 'weekly',
          label: 'Every week',
          says: ['weekly', 'several times a week'],
          tells: [
            'every|each week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
            'weekly',
            'once|twice|couple_of_times|few_times|three_times|several_times a|per week',
            'most weekends|weeks',
          ],
        },
        {
          id: 'monthly',
          label: 'Every month',
          says: ['monthly', 'now and then'],
          tells: [
            'every month|fortnight|few_weeks|couple_of_weeks|other_week',
            'monthly|fortnightly',
            'once|twice|couple_of_times|few_times a month',
          ],
        },
        {
          id: 'less',
          label: 'Less often',
          says: ['rarely', 'a few times'],
          tells: [
            'few times|once|twice a year',
            'every few|couple_of months',
            'occasionally|rarely',
            'now and then|again',
          ],
        },
      ],
    },
    ask: 'How often does it happen?',
    why: 'Things that happen again and again are looked at together.',
    label: 'How often',
    unknown: true,
  },
})
