import { defineFlow } from '../flow.ts'

/**
 * A notice about driving or parking that came by post (domain 2.3 T39 with 4.2). Which paper it is comes first, then what is wrong with it.
 * It tells what the paper asks for. It gives no legal advice and writes no defence. No safety gate: it is about a letter.
 */
export const drivingNotice = defineFlow({
  id: 'driving-notice',
  title: 'A letter about speeding or driving',
  examples: [
    'I have had a speeding letter through the post',
    'got flashed by a camera, what now',
    'the NIP came three weeks after the date on it',
    'letter wants to know who was driving and it was not me',
    'can I do a course and not get points',
    'how do I see the photo from the camera',
    'single justice procedure notice, what do I do with it',
    'you are chasing me for a car I sold in the spring',
    'bus lane fine came from the council',
    'I have lost the form that asks for the driver',
    'conditional offer of a fixed penalty, how long have I got',
    'my company got a notice for one of the vans',
    'I have been done for 36 in a 30',
  ],
  steps: {
    kind: {
      ask: 'Which letter did you get?',
      hint: 'The heading is usually at the top of the first page.',
      why: 'Each letter has its own answer and its own time limit.',
      reads: 'options',
      options: [
        {
          id: 'nip',
          label: 'One that asks who was driving, or warns of prosecution',
          says: [
            'nip',
            'notice of intended prosecution',
            'section 172',
            's172',
            'who was driving',
            'name the driver',
            'speeding letter',
          ],
          goto: 'nation',
        },
        {
          id: 'fixed-penalty',
          label: 'A fixed penalty or an offer of one',
          says: ['fixed penalty', 'conditional offer', 'fpn', 'points and a fine'],
          goto: { outcome: ['fixed-penalty', 'question'] },
        },
        {
          id: 'course',
          label: 'An offer of a course',
          says: ['speed awareness', 'speed awareness course', 'course offer', 'do a course'],
          goto: { outcome: ['course', 'question'] },
        },
        {
          id: 'single-justice',
          label: 'A single justice procedure notice',
          says: ['single justice', 'single justice procedure', 'sjp', 'sjpn'],
          goto: 'courtDate',
        },
        {
          id: 'court',
          label: 'Another court paper',
          says: ['summons', 'court letter', 'court notice', 'postal requisition', 'court paper'],
          goto: { outcome: ['court', 'question'] },
        },
        {
          id: 'council',
          label: 'A penalty charge from a council or Transport for London',
          says: ['pcn', 'penalty charge notice', 'bus lane', 'congestion charge', 'ulez', 'council fine'],
          goto: { outcome: 'council' },
        },
        {
          id: 'private',
          label: 'A parking charge from a private company',
          says: ['private parking', 'parking charge notice', 'supermarket car park', 'parking firm', 'parking company'],
          goto: { outcome: 'private' },
        },
        {
          id: 'none-yet',
          label: 'I have no letter yet',
          says: ['no letter yet', 'got flashed', 'will i get a ticket', 'waiting for a letter', 'camera flashed'],
          goto: { outcome: ['no-letter-yet', 'question'] },
        },
      ],
      unsure: { outcome: ['read-it', 'question'] },
    },
    nation: {
      ask: 'Where did the driving happen?',
      why: 'Northern Ireland has other rules for these letters.',
      reads: 'nation',
      options: [
        { id: 'england', label: 'England', goto: 'served' },
        { id: 'wales', label: 'Wales', goto: 'served' },
        { id: 'scotland', label: 'Scotland', goto: 'served' },
        { id: 'northern-ireland', label: 'Northern Ireland', says: ['ni', 'ulster'], goto: { outcome: 'psni' } },
        {
          id: 'outside-uk',
          label: 'Outside the UK',
          says: ['abroad', 'another country', 'overseas'],
          goto: { outcome: 'abroad' },
        },
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'], goto: 'served' },
      ],
      unsure: 'served',
    },
    served: {
      key: 'notice.served',
      ask: 'On what date did the letter come?',
      hint: 'You can say that you do not know.',
      why: 'You have 28 days from then to say who was driving.',
      answer: { kind: 'date' },
      unknown: true,
      clock: 'section-172-28-day',
      goto: 'matter',
    },
    matter: {
      ask: 'What would you like to know about it?',
      why: 'So that you get the part that you need.',
      reads: 'options',
      options: [
        {
          id: 'what-to-do',
          label: 'What I have to do',
          says: ['what do i do', 'how do i reply', 'how long have i got', 'what now', 'fill it in'],
          goto: 'age',
        },
        {
          id: 'not-driver',
          label: 'I was not the driver',
          says: ['not me', 'i was not driving', 'my son was driving', 'my wife was driving', 'my husband was driving'],
          goto: { outcome: ['name-driver', 'reply', 'question'] },
        },
        {
          id: 'not-known',
          label: 'I do not know who was driving',
          says: ['cannot remember who', 'shared car', 'either of us', 'who was driving that day'],
          goto: { outcome: ['find-out', 'reply', 'question'] },
        },
        {
          id: 'not-mine',
          label: 'It was not my car, or I had sold it',
          says: ['sold the car', 'sold it', 'not my car', 'never owned it', 'hire car', 'had sold it'],
          goto: { outcome: ['not-keeper', 'reply', 'question'] },
        },
        {
          id: 'cloned',
          label: 'I think my number plate was copied',
          says: ['cloned', 'copied plate', 'fake plates', 'never been there'],
          goto: { outcome: ['cloned', 'reply', 'cloned-report'] },
        },
        {
          id: 'late',
          label: 'It came too late',
          says: ['more than 14 days', 'came late', 'too late', 'three weeks later', 'out of time'],
          goto: { outcome: ['late', 'reply', 'question'] },
        },
        {
          id: 'photos',
          label: 'I want to see the photos',
          says: ['photo', 'photos', 'picture', 'evidence', 'proof'],
          goto: { outcome: ['photos', 'reply', 'question'] },
        },
        {
          id: 'course',
          label: 'If I can do a course',
          says: ['course', 'speed awareness', 'avoid points'],
          goto: { outcome: ['course', 'reply', 'question'] },
        },
        {
          id: 'lost',
          label: 'I lost the letter, or the form is wrong',
          says: ['lost the form', 'lost the letter', 'wrong name', 'spelt wrong', 'threw it away'],
          goto: { outcome: ['lost-form', 'reply', 'question'] },
        },
      ],
      unsure: { outcome: ['reply', 'question'] },
    },
    age: {
      when: [{ step: 'served', past: 'section-172-28-day', goto: { outcome: ['reply-late', 'question'] } }],
      otherwise: { outcome: ['reply', 'question'] },
    },
    courtDate: {
      key: 'notice.court',
      ask: 'What is the date on the notice?',
      hint: 'You can say that you do not know.',
      why: 'You usually have 21 days from then to answer.',
      answer: { kind: 'date' },
      unknown: true,
      clock: 'single-justice-21-day',
      goto: { outcome: ['single-justice', 'question'] },
    },
  },
  outcomes: {
    reply: {
      kind: 'advice',
      title: 'Answer the letter',
      say: [
        'You have 28 days from the day it came to say who was driving, in the way the letter tells you. If they have passed, answer now.',
        'Only the office named on the letter can talk about your case. Use its phone number, email or website.',
      ],
    },
    'reply-late': {
      kind: 'advice',
      title: 'Answer the letter now',
      say: [
        'Answer today, in the way the letter tells you, and say why it is late.',
        'Only the office named on the letter can talk about your case. You may want advice from a solicitor.',
      ],
      contacts: ['h.solicitor', 'h.citizensadvice'],
    },
    'name-driver': {
      kind: 'advice',
      title: 'Give the name of the driver',
      say: [
        'Fill in the part of the letter about another driver, with their full name and address. They get a letter of their own.',
      ],
    },
    'find-out': {
      kind: 'advice',
      title: 'Try to find out who drove',
      say: [
        'Look at diaries, messages and receipts, and ask to see the photos. Say in your answer what you did to find out.',
        'A solicitor can advise you. We cannot.',
      ],
      contacts: ['h.solicitor', 'h.citizensadvice'],
    },
    'not-keeper': {
      kind: 'advice',
      title: 'Send the letter back and say so',
      say: [
        'Say who bought or hired the vehicle and on what date, and send a copy of the proof. Do not throw the letter away.',
        'Check that DVLA knows that you sold it.',
      ],
      contacts: ['h.dvlacontact'],
    },
    cloned: {
      kind: 'advice',
      title: 'Say that it was not your vehicle',
      say: [
        'Answer the letter and send proof of where your vehicle was. Ask to see the photos, as small things may differ.',
        'Write to DVLA as well.',
      ],
      contacts: ['h.dvlacontact'],
    },
    'cloned-report': {
      kind: 'report',
      title: 'Report the copied number plate',
      say: ['You can report it here as a crime. Have the letter at hand.'],
      form: 'crime-other',
    },
    late: {
      kind: 'advice',
      title: 'About the 14 days',
      say: [
        'Only the first letter has to come within 14 days of the driving, and only to the person whose name DVLA has. There are exceptions.',
        'You must still say who was driving. A solicitor can advise you, and we cannot.',
      ],
      contacts: ['h.solicitor'],
    },
    'lost-form': {
      kind: 'advice',
      title: 'Ask for a new copy',
      say: [
        'Ask the office that sent it for a new copy. If a name or number on it is wrong, tell them, and answer it all the same.',
      ],
    },
    photos: {
      kind: 'advice',
      title: 'Where to see the photos',
      say: [
        'The letter usually gives a website or an address where you can ask for the photos. They may only help to show who was driving.',
      ],
    },
    course: {
      kind: 'advice',
      title: 'The police decide who is offered a course',
      say: [
        'You cannot ask for a course yourself. If you can have one, the offer comes by letter after you said who was driving.',
        'People who took one for something in the last 3 years usually cannot have another.',
      ],
      contacts: ['h.ndors'],
    },
    'fixed-penalty': {
      kind: 'advice',
      title: 'Pay it or ask for a court, by the date shown',
      say: [
        'Do as the letter says before the date on it. If you do nothing, it can go to court and cost more.',
        'If you do not agree, ask for a court hearing in the way the letter tells you. Questions go to the office named on it.',
      ],
      contacts: ['h.citizensadvice', 'h.solicitor'],
    },
    court: {
      kind: 'advice',
      title: 'Answer the court by the date shown',
      say: [
        'Do what the paper says by the date on it. It may ask you to come to court.',
        'We cannot advise you on what to say. A solicitor or Citizens Advice can.',
      ],
      contacts: ['h.solicitor', 'h.citizensadvice'],
    },
    'single-justice': {
      kind: 'advice',
      title: 'Say if you plead guilty or not guilty, in time',
      say: [
        'Answer by post or online, as the notice says. If you do not answer, you may be found guilty without being heard.',
        'We cannot advise you on what to say. A solicitor or Citizens Advice can.',
      ],
      contacts: ['h.plea', 'h.solicitor', 'h.citizensadvice'],
    },
    council: {
      kind: 'elsewhere',
      title: 'Ask the council that sent it',
      say: [
        'A penalty charge is not from the police. Pay or appeal to the council or Transport for London as the letter says.',
        'If the vehicle was not yours, you can report a copied number plate here.',
      ],
      contacts: ['h.council'],
      form: 'crime-other',
    },
    private: {
      kind: 'elsewhere',
      title: 'Ask the company that sent it',
      say: [
        'This is usually not a fine from the police. Appeal to the company, then to POPLA or the IAS, as the letter says.',
        'If you think that it is a trick to get money, you can still tell us here.',
      ],
      contacts: ['h.popla', 'h.ias', 'h.citizensadvice'],
      form: 'crime-other',
    },
    'no-letter-yet': {
      kind: 'advice',
      title: 'We cannot see if a letter is on its way',
      say: [
        'A first letter usually goes to the person whose name DVLA has, within 14 days. Check that DVLA has your address.',
        'A flash does not always mean a letter.',
      ],
      contacts: ['h.dvlacontact'],
    },
    'read-it': {
      kind: 'advice',
      title: 'Look who sent the letter',
      say: [
        'The first page says who sent it, what you must do and by when. Call the office on the letter if it is not clear.',
        'Beware of texts and emails that ask for money: look the office up yourself.',
      ],
      contacts: ['h.citizensadvice'],
    },
    psni: {
      kind: 'elsewhere',
      title: 'Ask the Police Service of Northern Ireland',
      say: [
        'Other rules hold in Northern Ireland. Use the contact on the letter, or call 101.',
        'You can also write to us here and we will pass it on.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'report-update',
    },
    abroad: {
      kind: 'elsewhere',
      title: 'Ask the office that sent it',
      say: [
        'The police of that country deal with it. Use the contact on the letter, and check that it is real before you pay.',
        'If you think that it is a trick, you can tell us here.',
      ],
      contacts: ['h.fcdo'],
      form: 'crime-other',
    },
    question: {
      kind: 'report',
      title: 'If you cannot reach the office on the letter',
      say: ['You can send a message with the reference on the letter. It does not stop the time limit.'],
      form: 'report-update',
    },
  },
})
