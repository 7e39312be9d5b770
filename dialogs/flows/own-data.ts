import { defineFlow } from '../flow.ts'

/** Asking for one's own data (domain 2.6 T49): who holds it, and how soon it may be gone. */
export const ownData = defineFlow({
  id: 'own-data',
  title: 'See what the police hold about you',
  examples: [
    'I want to see everything you have on me',
    'subject access request form',
    'can I get the video from the officer’s chest camera',
    'how do I hear my own 999 call',
    'what is on the police computer about me',
    'need a copy of my statement from years back',
    'my solicitor says to ask for my file',
    'is there any intelligence kept with my name on it',
    'SAR please',
    'want the tape of when I was arrested',
    'you hold wrong stuff about my son, I want to read it',
    'get my custody photos and records',
  ],
  request: true,
  steps: {
    whose: {
      key: 'od.whose',
      ask: 'Is it about you?',
      why: 'You can only get information about yourself, or about someone who lets you ask for them.',
      options: [
        { id: 'me', label: 'Yes, about me', says: ['yes', 'me', 'myself', 'my own'], goto: 'what' },
        {
          id: 'for-someone',
          label: 'It is about someone I act for, like my child or a client',
          says: ['my child', 'my son', 'my daughter', 'a client', 'someone i care for'],
          goto: 'what',
        },
        {
          id: 'other',
          label: 'No, it is about another person',
          says: ['no', 'another person', 'my partner', 'my neighbour'],
          goto: 'other',
        },
        {
          id: 'general',
          label: 'No, it is about the police in general',
          says: ['figures', 'statistics', 'how many', 'policy'],
          goto: { flow: 'freedom-of-information', sets: { 'foi.about': 'no' } },
        },
      ],
    },
    other: {
      key: 'od.other',
      ask: 'Do you want to know if that person may be a danger to you or to a child?',
      why: 'There are schemes for that. Otherwise the police cannot tell you about another person.',
      risk: true,
      options: [
        {
          id: 'partner',
          label: 'Yes, a partner or ex-partner',
          says: ['yes to me', 'my partner'],
          goto: { flow: 'clares-law' },
        },
        {
          id: 'child',
          label: 'Yes, someone near a child',
          says: ['to a child', 'my children'],
          goto: { flow: 'sarahs-law' },
        },
        { id: 'no', label: 'No', goto: { outcome: 'not-others' } },
      ],
      unsure: { outcome: 'not-others' },
    },
    what: {
      key: 'od.what',
      ask: 'What do you want to see?',
      why: 'Different bodies keep different records, and video is kept only for a short time.',
      reads: 'options',
      options: [
        {
          id: 'computer',
          label: 'My record on the national police computer',
          says: ['pnc', 'police national computer', 'convictions and cautions', 'national police computer'],
          goto: 'askNational',
        },
        {
          id: 'local',
          label: 'What my local force has: reports, statements, custody records',
          says: ['my file', 'my statement', 'custody record', 'local force data', 'reports about me'],
          goto: 'askLocal',
        },
        {
          id: 'call',
          label: 'A recording of my 101 or 999 call',
          says: ['999 call', '101 call', 'call recording', 'phone recording'],
          goto: 'askSoon',
        },
        {
          id: 'video',
          label: 'Video of me: body-worn, custody or CCTV',
          says: ['body worn', 'body cam', 'bodycam', 'cctv of me', 'chest camera'],
          goto: 'askSoon',
        },
        {
          id: 'council-cctv',
          label: 'Video from a shop or a council camera',
          says: ['shop camera', 'council camera', 'council cctv', 'shop cctv'],
          goto: { outcome: 'not-ours' },
        },
        {
          id: 'collision',
          label: 'A report of a road crash',
          says: ['crash report', 'collision report', 'accident report'],
          goto: { flow: 'collision-report-request' },
        },
        {
          id: 'certificate',
          label: 'A certificate for a visa or a job',
          says: ['police certificate', 'dbs', 'visa'],
          goto: { flow: 'criminal-record-check' },
        },
      ],
      unsure: 'askLocal',
    },
    askNational: {
      when: [{ step: 'whose', is: 'for-someone', goto: { outcome: ['national', 'for-someone'] } }],
      otherwise: { outcome: 'national' },
    },
    askLocal: {
      when: [{ step: 'whose', is: 'for-someone', goto: { outcome: ['local', 'for-someone'] } }],
      otherwise: { outcome: 'local' },
    },
    askSoon: {
      when: [{ step: 'whose', is: 'for-someone', goto: { outcome: ['soon', 'for-someone'] } }],
      otherwise: { outcome: 'soon' },
    },
  },
  outcomes: {
    national: {
      kind: 'elsewhere',
      title: 'Ask ACRO',
      say: [
        'ACRO answers for most forces about the national police computer. It is free, and you should usually hear within a month.',
        'You need to show who you are, and where you live. In Scotland, ask Police Scotland.',
      ],
      contacts: ['h.acro', 'h.policescotland'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
      clock: 'data-request-1-month',
    },
    local: {
      kind: 'elsewhere',
      title: 'Ask your force for your data',
      say: [
        'Look for "subject access" or "request information about yourself" on the website of the force. It is free, and you should usually hear within a month.',
        'Say what you want, with dates and places, and show who you are. You may not get all of it.',
      ],
      contacts: ['h.policeuk', 'h.policescotland', 'h.psni', 'h.ico'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
      clock: 'data-request-1-month',
    },
    soon: {
      kind: 'elsewhere',
      title: 'Ask your force soon',
      say: [
        'Recordings are often kept only for about a month, so ask now. Use the "subject access" page of the force that made it.',
        'Give the date, the time, the place, and the number that you called from or what you wore. It is free, and you should usually hear within a month.',
      ],
      contacts: ['h.policeuk', 'h.policescotland', 'h.psni', 'h.ico'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
      clock: 'data-request-1-month',
    },
    'for-someone': {
      kind: 'advice',
      title: 'If you ask for someone else',
      say: [
        'Send proof that you may ask for them, such as a signed letter. For a young child, a parent or guardian usually asks.',
      ],
    },
    'not-ours': {
      kind: 'elsewhere',
      title: 'Ask the owner of the camera',
      say: [
        'Write to the shop or the council and ask for video of yourself. Ask soon, as it is often wiped within weeks.',
        'If the video shows a crime, say so in a report.',
      ],
      contacts: ['h.council', 'h.ico'],
      form: 'crime-other',
    },
    'not-others': {
      kind: 'advice',
      title: 'Information about another person',
      say: [
        'The police cannot give you information about another person in this way. A solicitor can tell you if there is another.',
        'If you are afraid of someone, tell us what happened.',
      ],
      contacts: ['h.solicitor', 'h.citizensadvice'],
      form: 'crime-other',
    },
  },
})
