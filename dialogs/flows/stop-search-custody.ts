import { defineFlow } from '../flow.ts'

/** Stop and search, arrest and custody rights (domain 2.6 T58). Rights are told, never advice on a case. */
export const stopSearchCustody = defineFlow({
  id: 'stop-search-custody',
  title: 'Your rights: stop and search, arrest, custody',
  examples: [
    'police searched me for no reason',
    'do I have to give my name when they stop me',
    'my lad was patted down on his way home from college',
    'how long can you keep someone in a cell',
    'they took my phone when they nicked me, is that allowed',
    'I want the slip from when I was stopped last week',
    'do I get a free solicitor',
    'asked to come in for a voluntary interview, should I worry',
    'officer pulled me over three times this month',
    'released under investigation, what does that mean',
    'what can they do at the station if I am 16',
    'can you look in my bag without asking',
  ],
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone hurt or in danger right now?',
      why: 'If someone needs help now, call 999.',
      risk: true,
      yes: { outcome: 'danger' },
      no: 'nation',
    },
    nation: {
      ask: 'Where did it happen, or where is the person now?',
      why: 'The rules are not the same in each part of the UK.',
      reads: 'nation',
      options: [
        { id: 'england', label: 'England', goto: 'what' },
        { id: 'wales', label: 'Wales', goto: 'what' },
        { id: 'scotland', label: 'Scotland', goto: { outcome: 'scotland' } },
        {
          id: 'northern-ireland',
          label: 'Northern Ireland',
          says: ['ni', 'ulster'],
          goto: { outcome: 'northern-ireland' },
        },
        {
          id: 'outside-uk',
          label: 'Outside the UK',
          says: ['abroad', 'another country', 'overseas'],
          goto: { outcome: 'abroad' },
        },
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'], goto: 'what' },
      ],
      unsure: 'what',
    },
    what: {
      key: 'ssc.what',
      ask: 'What is it about?',
      why: 'So that we tell you the rights that fit.',
      options: [
        {
          id: 'search',
          label: 'A stop or a search in the street or in a car',
          says: ['stop and search', 'searched', 'stopped', 'pulled over'],
          goto: 'search',
        },
        {
          id: 'home',
          label: 'A search of a home',
          says: ['home search', 'search warrant', 'raided', 'searched my house'],
          goto: { outcome: ['home', 'unhappy'] },
        },
        {
          id: 'arrest',
          label: 'An arrest, or time in custody',
          says: ['arrested', 'custody', 'a cell', 'rights if arrested'],
          goto: { outcome: ['custody', 'lawyer'] },
        },
        {
          id: 'interview',
          label: 'An interview by arrangement',
          says: ['voluntary interview', 'asked to come in', 'interview'],
          goto: { outcome: ['interview', 'lawyer'] },
        },
        {
          id: 'bail',
          label: 'Bail, or being released under investigation',
          says: ['police bail', 'released under investigation', 'rui'],
          goto: { outcome: ['bail', 'lawyer'] },
        },
        {
          id: 'other',
          label: 'Someone else is in custody',
          says: ['my son is in custody', 'where is he'],
          goto: { flow: 'someone-in-custody' },
        },
        {
          id: 'record',
          label: 'A copy of my custody record or video',
          says: ['custody record', 'body worn video'],
          goto: { flow: 'own-data' },
        },
      ],
      unsure: { outcome: ['search', 'custody', 'lawyer'] },
    },
    search: {
      key: 'ssc.search',
      ask: 'What would you like?',
      why: 'You can know your rights, get the record, or complain.',
      options: [
        {
          id: 'rights',
          label: 'To know my rights',
          says: ['my rights', 'is it allowed', 'the law'],
          goto: { outcome: ['search', 'unhappy'] },
        },
        {
          id: 'record',
          label: 'The record of the search',
          says: ['the slip', 'a copy', 'the record', 'receipt'],
          goto: { outcome: ['record', 'search'] },
        },
        {
          id: 'complain',
          label: 'To complain about it',
          says: ['complain', 'it was not fair', 'racist'],
          goto: { flow: 'complaint', sets: { 'cp.about': 'person' } },
        },
      ],
      unsure: { outcome: ['search', 'unhappy'] },
    },
  },
  outcomes: {
    danger: {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999 if anyone is hurt or in danger. Ask for an ambulance if someone is ill.'],
      contacts: ['h.999', 'h.relay999'],
      form: 'complaint-form',
    },
    search: {
      kind: 'advice',
      title: 'Your rights in a stop and search',
      say: [
        'The officer should tell you their name or number, their station, why they search you and under which law. You usually do not have to give your name.',
        'You can ask for a record of it at the time, and usually up to 3 months later.',
      ],
      contacts: ['h.stopsearch'],
    },
    record: {
      kind: 'elsewhere',
      title: 'Ask for the record of the search',
      say: [
        'Ask the force that searched you, usually within 3 months. Give the day, the time, the place and what you wore.',
        'Any police station of that force can tell you how, or call 101. You can ask for a call back here.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.policeuk'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    home: {
      kind: 'advice',
      title: 'When the police search a home',
      say: [
        'The police may need a warrant, but not always, for example after an arrest. They should tell you why, and leave a paper that says what they did and took.',
        'A solicitor can tell you if a search was lawful. For damage, look at the paper or ask the force about a claim.',
      ],
      contacts: ['h.solicitor', 'h.citizensadvice'],
    },
    custody: {
      kind: 'advice',
      title: 'Your rights when you are arrested',
      say: [
        'You have the right to be told why, to free legal advice, to have someone told, to medical help if you are ill, and to see the rules. You can have an interpreter.',
        'Most people can be kept for up to 24 hours before a charge, longer for serious crimes. Under 18s and people who need it must have an appropriate adult.',
      ],
      contacts: ['h.arrested'],
    },
    interview: {
      kind: 'advice',
      title: 'An interview by arrangement',
      say: [
        'You are not under arrest and may leave, but then the police may decide to arrest you. You can have free legal advice.',
        'Ask before the day what it is about, and tell them if you need an interpreter or other help.',
      ],
    },
    bail: {
      kind: 'advice',
      title: 'Bail and release under investigation',
      say: [
        'Bail means that you must come back on a date, and may have to keep to rules. Released under investigation means that there is no date, but the case goes on.',
        'Your bail sheet names the officer. Your solicitor can ask for news, or for a change of the rules.',
      ],
    },
    lawyer: {
      kind: 'elsewhere',
      title: 'Ask a solicitor',
      say: [
        'This chat cannot give legal advice. At a police station you can ask for the duty solicitor at any time, day or night, for free.',
        'If you think that you were not treated well, you can complain here.',
      ],
      contacts: ['h.solicitor', 'h.citizensadvice'],
      form: 'complaint-form',
    },
    unhappy: {
      kind: 'report',
      title: 'If it was not done right',
      say: [
        'You can complain here in about 10 minutes. It should make no difference to any case against you. If you are under 18, an adult that you trust can help you.',
      ],
      form: 'complaint-form',
    },
    scotland: {
      kind: 'elsewhere',
      title: 'Ask Police Scotland or a solicitor there',
      say: [
        'Scotland has its own law and a code for stop and search. Police Scotland and a Scottish solicitor can tell you your rights.',
        'If you want to complain, you can send it here and we will pass it on.',
      ],
      contacts: ['h.policescotland', 'h.citizensadvice'],
      form: 'complaint-form',
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Ask the PSNI or a solicitor there',
      say: [
        'Northern Ireland has its own law. For a complaint, the Police Ombudsman is separate from the police.',
        'You can also send it here and we will pass it on.',
      ],
      contacts: ['h.psni', 'h.policeombudsman'],
      form: 'complaint-form',
    },
    abroad: {
      kind: 'elsewhere',
      title: 'Ask the British embassy there',
      say: [
        'The FCDO helps British people who are arrested abroad, and their families. It can give you a list of lawyers.',
        'If a UK police force had a part in it, you can tell us here.',
      ],
      contacts: ['h.fcdo'],
      form: 'complaint-form',
    },
  },
})
