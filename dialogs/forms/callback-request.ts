import { defineForm } from '../form.ts'
import { contactSafely } from './blocks/contact.ts'
import { dangerGate } from './blocks/danger-gate.ts'
import { declarationWithCare } from './blocks/declaration-with-care.ts'
import { reporter } from './blocks/person-reporting.ts'
import { areYouUnder18 } from './blocks/person-with-care.ts'
import { requesterHelp } from './blocks/requester.ts'
import { gateSafeDevice } from './blocks/safety-gate.ts'

const harm = ['sexual', 'home', 'stalking', 'child', 'past'] as const
const young = { field: 'rep.under18', is: 'yes' } as const

/**
 * A call back (domain 3.14 `REQ:callback`), above all for sexual offences and domestic abuse: no account, a word for the topic,
 * and safe contact. It ends without a question about feedback (domain 7.2).
 */
export const callbackRequest = defineForm({
  id: 'callback-request',
  version: '1',
  title: 'Ask for a call back',
  examples: [
    'please arrange a call for me tomorrow',
    'form so that someone phones me',
    'I want to leave my number for an officer',
    'book a ring back after work',
    'can you put me down for a phone call, it is private',
    'rather not write it, have a woman officer call me',
  ],
  team: 'contact-centre',
  teams: [
    { when: { field: 'cb.about', is: ['child', 'past'] }, team: 'child-protection' },
    { when: { field: 'cb.about', is: 'sexual' }, team: 'sexual-offences' },
    { when: { field: 'cb.about', is: ['home', 'stalking'] }, team: 'public-protection' },
  ],
  minutes: 3,
  ready: ['A safe number or address', 'Times that are good for you'],
  account: 'none',
  sensitive: true,
  short: young,
  fields: {
    ...gateSafeDevice,
    ...dangerGate,
    'cb.about': {
      section: 'What it is about',
      answer: {
        kind: 'choice',
        options: [
          { id: 'sexual', label: 'Something sexual that I did not want', says: ['rape', 'sexual assault', 'sexual'] },
          {
            id: 'home',
            label: 'Being hurt or controlled by a partner, an ex or family',
            says: ['domestic abuse', 'my partner', 'my ex', 'family'],
          },
          {
            id: 'stalking',
            label: 'Someone who will not leave me alone',
            says: ['stalking', 'harassment', 'following me'],
          },
          { id: 'child', label: 'Harm to a child or a young person', says: ['my child', 'a child', 'i am a child'] },
          {
            id: 'past',
            label: 'Something that was done to me as a child',
            says: ['when i was a child', 'years ago', 'historic abuse'],
          },
          {
            id: 'welfare',
            label: 'A worry about someone’s safety or health',
            says: ['welfare', 'mental health', 'worried about someone'],
          },
          { id: 'case', label: 'A report that I made before', says: ['my case', 'my report', 'an update'] },
          { id: 'request', label: 'A request, a form or a question', says: ['a question', 'a form', 'something else'] },
        ],
      },
      ask: 'What is it about?',
      hint: 'You do not have to say. We do not ask what happened.',
      why: 'So that someone with the right training calls you.',
      label: 'What it is about',
      unknown: true,
      declined: true,
      remarks: [
        {
          on: 'sexual',
          say: [
            'It is not your fault. You can get medical care and support now, with or without the police.',
            'If it was in the last days, a sexual assault referral centre can also keep traces safe.',
          ],
          contacts: ['h.rasasl', 'h.sarc', 'h.rcs', 'h.nidash', 'h.lff'],
        },
        {
          on: 'home',
          say: ['It is not your fault. These helplines listen in confidence, with or without the police.'],
          contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens', 'h.galop'],
        },
        {
          on: 'stalking',
          say: ['It is not your fault. The National Stalking Helpline can help you to keep safe.'],
          contacts: ['h.stalk'],
        },
        {
          on: 'child',
          say: ['Call 999 if a child is in danger now. The NSPCC listens to adults, and Childline to children.'],
          contacts: ['h.999', 'h.nspcc', 'h.childline'],
        },
        {
          on: 'past',
          say: ['It was not your fault. NAPAC listens to adults who were harmed as children.'],
          contacts: ['h.napac'],
        },
        {
          on: 'welfare',
          say: ['Call 999 if someone may die or be badly hurt. Samaritans listen day and night.'],
          contacts: ['h.999', 'h.sam'],
        },
      ],
    },
    'cb.last': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'today', label: 'Today', says: ['just now', 'this morning', 'tonight'] },
          { id: 'week', label: 'In the last 7 days', says: ['this week', 'yesterday', 'a few days ago'] },
          { id: 'longer', label: 'Longer ago', says: ['years ago', 'months ago', 'a long time ago'] },
        ],
      },
      ask: 'When was the last time?',
      hint: 'Roughly is fine. You can say "prefer not to say".',
      why: 'If it was lately, someone should look at this sooner.',
      label: 'Last time',
      unknown: true,
      declined: true,
      risk: true,
      when: { field: 'cb.about', is: ['sexual', 'home', 'stalking', 'child'] },
      remarks: [
        {
          on: 'today',
          say: ['You do not have to wait for a call back. You can call 101 now, or 999 if you feel in danger.'],
          contacts: ['h.101', 'h.relay101', 'h.999'],
        },
      ],
    },
    'rep.under18': { ...areYouUnder18, declined: true },
    'cb.topic': {
      answer: { kind: 'text', max: 50 },
      ask: 'Which word or two may the caller use for what it is about?',
      hint: 'For example "the form" or "Tuesday". Choose one that is safe if others hear it.',
      why: 'So that you know at once why they call, and others do not.',
      label: 'Word for the topic',
      optional: true,
    },
    'cb.caller': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'any', label: 'I do not mind', says: ['anyone', 'either'] },
          { id: 'woman', label: 'A woman', says: ['female', 'female officer', 'lady'] },
          { id: 'man', label: 'A man', says: ['male', 'male officer'] },
        ],
      },
      ask: 'Would you like to talk to a woman or to a man?',
      hint: 'We cannot promise it, but we pass it on.',
      why: 'Some things are easier to say to one or the other.',
      label: 'Who you would like to talk to',
      optional: true,
    },
    'rep.first': {
      ...reporter.first,
      section: 'How to reach you',
      ask: 'What name should they ask for?',
      hint: 'A first name is enough. It does not have to be your real one.',
    },
    'rep.last': { ...reporter.last, optional: true, declined: true },
    ...contactSafely,
    'con.times': { ...contactSafely['con.times'], when: { field: 'con.method', given: true } },
    ...requesterHelp,
  },
  priority: [
    {
      when: {
        any: [
          { field: 'gate.danger', is: 'yes' },
          { field: 'gate.safeDevice', is: 'no' },
          { field: 'cb.about', is: 'child' },
          {
            all: [
              { field: 'cb.about', is: 'sexual' },
              { field: 'cb.last', is: ['today', 'week'] },
            ],
          },
          {
            all: [
              { field: 'cb.about', is: ['home', 'stalking'] },
              { field: 'cb.last', is: 'today' },
            ],
          },
          { all: [{ field: 'cb.about', is: [...harm] }, young] },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [{ field: 'cb.about', is: [...harm, 'welfare'] }, { field: 'cb.about', given: false }, young],
      },
      suggest: 'same-day',
    },
  ],
  otherwisePriority: 'next-day',
  signals: [
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
    { when: { field: 'gate.safeDevice', is: 'no' }, letter: 'T', text: 'The device may be watched' },
    { when: { field: 'cb.about', is: [...harm] }, letter: 'H', text: 'About harm by a person' },
    { when: { field: 'cb.about', is: 'child' }, letter: 'V', text: 'About harm to a child' },
    { when: { field: 'cb.about', is: 'welfare' }, letter: 'V', text: 'A worry about someone’s safety or health' },
    { when: { field: 'cb.last', is: ['today', 'week'] }, letter: 'R', text: 'Happened in the last 7 days' },
    { when: young, letter: 'V', text: 'Under 18' },
    { when: { field: 'con.safe', is: ['no', 'set-times'] }, letter: 'V', text: 'Not safe to contact at any time' },
    { when: { field: 'cb.caller', is: ['woman', 'man'] }, letter: 'E', text: 'Would like a woman or a man to call' },
  ],
  declarations: declarationWithCare,
  next: [
    'A person reads it and calls or writes in the way that you said is safe. We cannot say how soon.',
    'They may call from a number that is hidden. They use the word that you chose.',
    'If it cannot wait, call 101. Call 999 if you are in danger.',
    'Type "exit" to leave this chat and open another page.',
  ],
})
