import { defineForm } from '../form.ts'
import { contact } from './blocks/contact.ts'
import { declarationForMessages } from './blocks/declaration-for-messages.ts'
import { reporter } from './blocks/person-reporting.ts'

/** Thanks to someone in the police (domain 3.13 `thanks`). A name is not needed; sharing is real consent and is asked. */
export const thanksForm = defineForm({
  id: 'thanks-form',
  version: '1',
  title: 'Say thank you',
  examples: [
    'I want to fill in a thank you for a constable',
    'send praise to the officer who found my gran',
    'write a compliment for the file of PC Sample',
    'can you take down a thank-you message',
    'form to commend two of your staff',
    'leave good feedback for the custody nurse',
  ],
  team: 'compliments',
  minutes: 4,
  ready: ['What they did', 'The day and the place', 'A name or a badge number, if you have it'],
  story: 'th.text',
  account: 'open',
  fields: {
    'th.text': {
      section: 'Your thanks',
      answer: { kind: 'long-text', min: 5, max: 4000 },
      ask: 'What did they do? Tell us in your own words.',
      why: 'Your words are passed on as you write them.',
      label: 'What they did',
      reads: 'account',
      words: ['message', 'account', 'story'],
    },
    'th.kind': {
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'police',
            label: 'Someone in the police',
            says: ['an officer', 'police officer', 'a pcso', 'call handler', 'the police', 'police staff'],
            tells: [
              'pc|pcs|pcso|pcsos|police|officer|officers|policeman|policewoman|sergeant|constable|sgt|dc|detective|101|call_handler|call_taker|bobby|bobbies|copper|coppers|dog_handler|traffic_cops|999_operator',
            ],
          },
          {
            id: 'ambulance',
            label: 'Ambulance or hospital staff',
            says: ['ambulance', 'paramedic', 'a nurse', 'the hospital'],
            tells: [
              'paramedic|paramedics|ambulance|ambulance_crew|nurse|nurses|doctor|doctors|a_and_e_staff|hospital_staff',
            ],
          },
          {
            id: 'fire',
            label: 'The fire service',
            says: ['fire brigade', 'firefighters', 'fireman'],
            tells: ['fire_service|firefighter|firefighters|fireman|firemen|fire_brigade|fire_crew'],
          },
          {
            id: 'public',
            label: 'A member of the public',
            says: ['a stranger', 'a passer by'],
            tells: ['member|members of ..1 public', 'stranger|passer_by|passers_by|passerby'],
          },
        ],
      },
      ask: 'Who do you want to thank?',
      why: 'So that it reaches the right person.',
      label: 'Who you thank',
      unknown: true,
      remarks: [
        {
          on: 'ambulance',
          say: ['The ambulance service or the hospital has a page for thanks too.'],
          contacts: ['h.nhsthanks'],
        },
        { on: 'fire', say: ['The fire service has a page for thanks too.'], contacts: ['h.fire'] },
      ],
    },
    'th.force': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'local', label: 'A local force in England or Wales', says: ['local police', '{{force.calledAs}}'] },
          { id: 'btp', label: 'British Transport Police', says: ['btp', 'railway police', 'transport police'] },
          { id: 'scotland', label: 'Police Scotland', says: ['scottish police'] },
          { id: 'psni', label: 'Police Service of Northern Ireland', says: ['psni'] },
        ],
      },
      ask: 'Which police was it?',
      why: 'Each force passes on thanks to its own people.',
      label: 'Which police',
      unknown: true,
      reads: 'options',
      when: { field: 'th.kind', is: 'police' },
    },
    'th.who': {
      answer: { kind: 'text', max: 500 },
      ask: 'What is their name?',
      hint: 'If you do not know it, say what they looked like, or "I do not know".',
      why: 'It helps to find the right person.',
      label: 'Their name',
      unknown: true,
      words: ['officer', 'name of the officer'],
      reads: 'officer',
      tells: {
        span: [
          'pc|pcso|sgt|sergeant|dc|ds|inspector|constable|officer !was !who !is !from !came !at !on !and !that !in',
        ],
      },
    },
    'th.badge': {
      answer: { kind: 'text', max: 30 },
      ask: 'What is their badge number?',
      hint: 'It is on the shoulder, or in a message that they sent. You can skip this.',
      why: 'Two people can have the same name.',
      label: 'Badge number',
      optional: true,
      unknown: true,
      words: ['badge', 'collar number', 'shoulder number'],
    },
    'th.team': {
      answer: { kind: 'text', max: 100 },
      ask: 'Which team or station were they from?',
      why: 'It helps to find the right person.',
      label: 'Team or station',
      optional: true,
      unknown: true,
      words: ['team', 'station'],
      tells: {
        span: [
          'response|neighbourhood|local|safer|rural|roads|traffic|dog|firearms|cid|custody|control ..1 team|unit|section|room|policing_team',
        ],
      },
    },
    'th.when': {
      answer: { kind: 'when' },
      ask: 'When was it?',
      hint: 'A rough date is fine.',
      why: 'It shows who was on duty.',
      label: 'When it was',
      unknown: true,
      words: ['date', 'day', 'time', 'when'],
      reads: 'when-about',
    },
    'th.where': {
      answer: { kind: 'location' },
      ask: 'Where was it?',
      hint: 'A street and a town, the name of a station, or "on the phone".',
      why: 'It shows which team it was.',
      label: 'Where it was',
      unknown: true,
      words: ['place', 'where', 'address', 'location'],
      reads: 'place',
    },
    'th.share': {
      answer: { kind: 'yes-no' },
      ask: 'May we share your words with them and their manager?',
      why: 'Your thanks are yours. We pass them on only if you agree.',
      label: 'May be shared with them',
      risk: true,
    },
    'th.public': {
      answer: { kind: 'yes-no' },
      ask: 'May the force share your words in public, without your name?',
      hint: 'For example on its website.',
      why: 'Only if you agree. It makes no difference to your thanks.',
      label: 'May be shared in public',
      optional: true,
      risk: true,
    },
    anonymous: {
      section: 'About you',
      answer: {
        kind: 'choice',
        options: [
          { id: 'named', label: 'Yes, I will give my name', says: ['yes', 'give my name', 'i do not mind'] },
          {
            id: 'without-name',
            label: 'No, send it without a name',
            says: ['no', 'anonymous', 'without a name', 'no name'],
          },
        ],
      },
      ask: 'Do you want to give your name?',
      why: 'You do not have to.',
      label: 'Giving your name',
      words: ['anonymous'],
    },
    'rep.first': { ...reporter.first, when: { field: 'anonymous', is: 'named' } },
    'rep.last': { ...reporter.last, optional: true, when: { field: 'anonymous', is: 'named' } },
    'th.reply': {
      answer: { kind: 'yes-no' },
      ask: 'Would you like a reply, if they want to write back?',
      why: 'We ask how to reach you only if you want that.',
      label: 'Would like a reply',
      when: { field: 'anonymous', is: 'named' },
    },
    ...contact,
    'con.method': { ...contact['con.method'], when: { field: 'th.reply', is: 'yes' } },
  },
  priority: [],
  otherwisePriority: 'routine',
  signals: [{ when: { field: 'th.share', is: 'yes' }, letter: 'E', text: 'Thanks may be shared with the person' }],
  declarations: declarationForMessages,
  next: [
    'A person reads it and looks for the one that you thank.',
    'If you said that it may be shared, it goes to them and their manager.',
    'You will usually not get a reply, unless you asked for one.',
  ],
})
