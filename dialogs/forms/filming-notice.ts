import { defineForm } from '../form.ts'
import { contact } from './blocks/contact.ts'
import { declarationForMessages } from './blocks/declaration-for-messages.ts'
import { requester, requesterHelp } from './blocks/requester.ts'

/** Notice of filming in a public place (domain 3.14 `REQ:filming`). It is no permit and closes no road. */
export const filmingNotice = defineForm({
  id: 'filming-notice',
  version: '1',
  title: 'Give notice of filming',
  examples: [
    'I want to notify you of a shoot on Friday',
    'form to tell police we are using prop guns',
    'register a student film with the force',
    'log our location and crew for a TV drama',
    'give notice that actors will be in police uniform',
    'send you the details of an advert we make in the market square',
  ],
  team: 'film-unit',
  minutes: 7,
  ready: [
    'The place, the date and the times',
    'A name and a phone number for the day',
    'The insurance, and any permission of the council or owner',
  ],
  story: 'fi.text',
  account: 'short',
  fields: {
    'fi.text': {
      section: 'What you film',
      answer: { kind: 'long-text', min: 3, max: 4000 },
      ask: 'What will you film? Tell us in a few sentences what people will see and hear.',
      hint: 'Loud noises, fights, fire or blood can make people call 999.',
      why: 'If someone calls the police about it, they know that it is a film.',
      label: 'What you film',
      reads: 'account',
      words: ['scene', 'film'],
    },
    'fi.company': {
      answer: { kind: 'text', max: 100 },
      ask: 'Which company, school or group makes the film?',
      hint: 'If it is only you, say so.',
      why: 'So that the police know who is behind it.',
      label: 'Company or group',
      unknown: true,
      words: ['company'],
    },
    'fi.when': {
      answer: { kind: 'when', tense: 'future' },
      ask: 'When will you film?',
      hint: 'Give the day with the first and the last hour, or the first and the last day.',
      why: 'So that officers on duty then know about it.',
      label: 'When you film',
      words: ['date', 'day', 'time', 'when'],
    },
    'fi.place': {
      answer: { kind: 'location' },
      ask: 'Where will you film?',
      hint: 'An address, a street and a town, or what3words.',
      why: 'So that officers near there know about it.',
      label: 'Where you film',
      reads: 'place',
      words: ['place', 'where', 'location'],
    },
    'fi.permission': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'asked', label: 'I have asked and wait for an answer', says: ['waiting', 'applied'] },
          { id: 'no', label: 'No', says: ['not yet'] },
        ],
      },
      ask: 'Do you have permission from the council, the film office or the owner of the land?',
      why: 'This notice is no permit. They decide if you may film there.',
      label: 'Permission to film',
      unknown: true,
      remarks: [
        {
          on: ['no', 'asked'],
          say: ['Ask the film office of the council, or the owner of the land. {{force.filming}}'],
          contacts: ['h.filmlondon', 'h.council'],
        },
      ],
    },
    'fi.crew': {
      answer: { kind: 'number', min: 1, max: 9999 },
      ask: 'About how many people will be there?',
      why: 'It shows how busy the place will be.',
      label: 'Number of people',
      unknown: true,
    },
    'fi.roads': {
      section: 'Roads, weapons and vehicles',
      answer: { kind: 'yes-no' },
      ask: 'Will you film on a road, or stop traffic?',
      why: 'Only the council or the police can stop traffic.',
      label: 'On a road',
      unknown: true,
      remarks: [
        {
          on: 'yes',
          say: ['Ask the council about closing or holding a road. Do not stop traffic yourself.'],
          contacts: ['h.council'],
        },
      ],
    },
    'fi.roadsText': {
      answer: { kind: 'text', max: 500 },
      ask: 'Which roads are they?',
      hint: 'Say what you will do there, too.',
      why: 'So that traffic and buses can be thought of.',
      label: 'Which roads',
      unknown: true,
      when: { field: 'fi.roads', is: 'yes' },
    },
    'fi.police': {
      answer: { kind: 'yes-no' },
      ask: 'Will actors be dressed as police, or will there be pretend police cars?',
      why: 'People must not take them for real police.',
      label: 'Actors as police',
      unknown: true,
      remarks: [
        {
          on: 'yes',
          say: [
            'Cover uniforms and cars between takes, and keep blue lights off on the road. To pretend to be police can be a crime.',
          ],
        },
      ],
    },
    'fi.policeText': {
      answer: { kind: 'text', max: 500 },
      ask: 'Which uniforms and cars will there be?',
      hint: 'Say how many, and how you will cover them between takes.',
      why: 'So that officers can tell the real from the pretend.',
      label: 'Uniforms and cars',
      unknown: true,
      when: { field: 'fi.police', is: 'yes' },
    },
    'fi.weapons': {
      answer: { kind: 'yes-no' },
      ask: 'Will there be any weapons in the film, real or pretend?',
      hint: 'Toy guns and rubber knives count.',
      why: 'People who see one may call 999, and armed officers may come.',
      label: 'Weapons',
      unknown: true,
      risk: true,
      remarks: [
        {
          on: 'yes',
          say: [
            'Keep it out of sight except during the take, and have one person look after it. On the day, tell the police by 101 when you start and when you end.',
          ],
          contacts: ['h.101', 'h.relay101'],
        },
      ],
    },
    'fi.weaponsText': {
      answer: { kind: 'text', max: 500 },
      ask: 'Which weapons will there be?',
      hint: 'Say if they are real or pretend, and who looks after them.',
      why: 'So that officers know what they may see.',
      label: 'Which weapons',
      risk: true,
      when: { field: 'fi.weapons', is: 'yes' },
    },
    'fi.vehicles': {
      answer: { kind: 'yes-no' },
      ask: 'Will there be stunts or special vehicles?',
      hint: 'For example a fast drive, a camera car, a low loader or a drone.',
      why: 'They need more room and more care.',
      label: 'Stunts or vehicles',
      unknown: true,
    },
    'fi.vehiclesText': {
      answer: { kind: 'text', max: 500 },
      ask: 'Which vehicles will there be?',
      hint: 'Give their number plates, if they have any.',
      why: 'So that officers know which vehicles belong to the film.',
      label: 'Which vehicles',
      unknown: true,
      when: { field: 'fi.vehicles', is: 'yes' },
    },
    'fi.insurance': {
      answer: { kind: 'yes-no' },
      ask: 'Do you have public liability insurance for it?',
      why: 'Councils and owners usually ask for it.',
      label: 'Insurance',
      unknown: true,
    },
    'fi.files': {
      answer: { kind: 'file', accept: ['photo', 'document'], max: 10 },
      ask: 'Which plan, permit or insurance paper can you add?',
      hint: 'Add files or a link, or skip.',
      why: 'A map or a plan often saves a call.',
      label: 'Files',
      optional: true,
      words: ['file', 'upload'],
    },
    'fi.dayName': {
      section: 'Who to call',
      answer: { kind: 'name', max: 100 },
      ask: 'Who is in charge on the day?',
      why: 'So that an officer can talk to the right person.',
      label: 'Person on the day',
    },
    'fi.dayPhone': {
      answer: { kind: 'phone' },
      ask: 'What is the phone number of that person?',
      why: 'So that the police can call before they send anyone.',
      label: 'Phone number on the day',
    },
    ...requester,
    ...requesterHelp,
    ...contact,
  },
  priority: [
    {
      when: {
        all: [
          { field: 'fi.when', withinDays: 3 },
          {
            any: [
              { field: 'fi.weapons', is: 'yes' },
              { field: 'fi.police', is: 'yes' },
            ],
          },
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          { field: 'fi.when', withinDays: 7 },
          { field: 'fi.weapons', is: 'yes' },
        ],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'fi.weapons', is: 'yes' }, letter: 'R', text: 'Weapons, real or pretend, in public' },
    { when: { field: 'fi.police', is: 'yes' }, letter: 'R', text: 'Actors or cars that look like police' },
    { when: { field: 'fi.roads', is: 'yes' }, letter: 'R', text: 'Filming on a road' },
  ],
  declarations: declarationForMessages,
  next: [
    'The film unit or the local team reads it and may call you.',
    'This is a notice and no permit. The council or the owner decides if you may film.',
    'If you use weapons or police uniforms, wait until you have heard from the police before you film.',
    'On the day, call 101 when you start and when you end. Call 999 if anyone is hurt.',
  ],
})
