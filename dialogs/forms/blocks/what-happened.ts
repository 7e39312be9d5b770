import { defineBlock } from '../../form.ts'

/** The account in the person's own words (domain 3.2 B6). The only question that every report of a crime needs. */
export const whatHappened = defineBlock({
  'what.text': {
    section: 'What happened',
    answer: { kind: 'long-text', min: 10, max: 4000 },
    ask: 'Tell us what happened, in your own words.',
    hint: 'Start where you like. Leave out bank card numbers and passwords.',
    why: 'Your own words tell the police more than boxes can.',
    label: 'What happened',
    reads: 'account',
    words: ['account', 'story', 'what happened'],
  },
})

/** Hurt or not: asked in every report of a crime. A recent stay in hospital is for a call (domain 2.2 T08, 3.2 B6). */
export const whatInjury = defineBlock({
  'what.injury': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['nobody', 'no one', 'none'] },
        { id: 'minor', label: 'Yes, a little', says: ['minor', 'a bruise', 'a cut'] },
        { id: 'hospital', label: 'Yes, and needed hospital', says: ['hospital', 'a and e', 'ambulance', 'badly'] },
      ],
    },
    ask: 'Was anyone hurt?',
    why: 'If someone was hurt, it is looked at in a different way.',
    label: 'Anyone hurt',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'hospital',
        say: [
          'If this was in the last few days, call 101 so that someone can talk to you soon. Call 999 if anyone is badly hurt now.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
})

/** What was said, and a reason if the person thinks that there was one. */
export const whatSaid = defineBlock({
  'what.said': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What was said, as close as you remember?',
    hint: 'You do not have to write words that hurt you.',
    why: 'The exact words can matter for what the law calls it.',
    label: 'What was said',
    optional: true,
    unknown: true,
    words: ['words'],
  },
})

/** Happened before: a person it keeps happening to may need more help. */
export const whatBefore = defineBlock({
  'what.before': {
    answer: { kind: 'yes-no' },
    ask: 'Has anything like this happened before?',
    why: 'If it keeps happening, the police may look at it sooner.',
    label: 'Happened before',
    unknown: true,
  },
  'what.beforeText': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What happened before, and when?',
    why: 'It helps to see what is behind this.',
    label: 'What happened before',
    unknown: true,
    when: { field: 'what.before', is: 'yes' },
  },
})

/** A reason, and drink or drugs: short, and for all crimes where there is someone to say it of. */
export const whatWhy = defineBlock({
  'what.why': {
    answer: {
      kind: 'choices',
      none: 'random',
      options: [
        { id: 'random', label: 'No reason', says: ['random', 'no', 'by chance'] },
        { id: 'know-them', label: 'Because they know me', says: ['i know them', 'they know me'] },
        { id: 'who-i-am', label: 'Because of who I am', says: ['hate', 'my race', 'my religion', 'my disability'] },
        { id: 'dispute', label: 'An argument or dispute', says: ['argument', 'dispute', 'falling out'] },
      ],
    },
    ask: 'Do you think there was a reason for it?',
    hint: 'You can choose more than one.',
    why: 'If someone was picked out because of who they are, the police need to know.',
    label: 'A reason for it',
    optional: true,
    unknown: true,
    remarks: [
      {
        on: 'who-i-am',
        say: ['Being picked out because of who you are is not your fault. Say in your account what made you think so.'],
        contacts: ['h.tv'],
      },
    ],
  },
})

/** Drink and drugs, where there was someone to see. */
export const whatDrugs = defineBlock({
  'what.drugs': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['none'] },
        { id: 'drink', label: 'Drink', says: ['alcohol', 'drunk'] },
        { id: 'drugs', label: 'Drugs', says: ['high', 'stoned'] },
        { id: 'both', label: 'Both', says: ['drink and drugs'] },
      ],
    },
    ask: 'Were drink or drugs involved?',
    why: 'It can explain what happened. It does not change how you are treated.',
    label: 'Drink or drugs',
    optional: true,
    unknown: true,
    declined: true,
  },
})
