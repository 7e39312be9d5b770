import { defineFlow } from '../flow.ts'

/** Criminal record checks (domain 2.6 T48): what for, then where. */
export const criminalRecordCheck = defineFlow({
  id: 'criminal-record-check',
  title: 'Criminal record checks',
  examples: [
    'I need a DBS for a new job',
    'where do I get a police certificate for an Australian visa',
    'good conduct certificate for working in Dubai',
    'volunteering with the Scouts, they want me checked',
    'how can I see if I have a criminal record',
    'ACRO form please',
    'my enhanced disclosure has been stuck at the police for weeks',
    'what do I need to prove I have no convictions',
    'landlord asks for a basic check, how much is it',
    'do old cautions show up when I apply to be a teacher',
    'PVG scheme in Glasgow',
    'embassy wants a letter from you saying I am clean',
  ],
  steps: {
    purpose: {
      key: 'crc.purpose',
      ask: 'What do you need it for?',
      why: 'Different bodies make checks for work, for visas and for your own use.',
      reads: 'options',
      options: [
        {
          id: 'work',
          label: 'A job or volunteering in the UK',
          says: ['dbs', 'new job', 'volunteering', 'volunteer', 'pvg', 'my employer'],
          goto: 'nation',
        },
        {
          id: 'visa',
          label: 'A visa, or to live or work abroad',
          says: ['visa', 'police certificate', 'emigrating', 'work abroad', 'embassy', 'good conduct'],
          goto: { outcome: 'certificate' },
        },
        {
          id: 'own',
          label: 'To see what is on my own record',
          says: ['my own record', 'see my record', 'what is on my record', 'my police record'],
          goto: { flow: 'own-data', sets: { 'od.whose': 'me' } },
        },
        {
          id: 'delete',
          label: 'To have something taken off my record',
          says: ['delete my record', 'off my record', 'wipe my record'],
          goto: { flow: 'record-deletion' },
        },
        {
          id: 'partner',
          label: 'To find out about a partner or about someone near a child',
          says: ['clares law', 'sarahs law', 'my partners past'],
          goto: 'about',
        },
      ],
      unsure: 'nation',
    },
    about: {
      key: 'crc.about',
      ask: 'Which of these is it?',
      why: 'There is a scheme of its own for each.',
      options: [
        {
          id: 'partner',
          label: 'The past of a partner or ex-partner',
          says: ['partner', 'boyfriend', 'girlfriend', 'husband', 'wife', 'clares law'],
          goto: { flow: 'clares-law' },
        },
        {
          id: 'child',
          label: 'Someone who has contact with a child',
          says: ['child', 'my kids', 'sarahs law'],
          goto: { flow: 'sarahs-law' },
        },
      ],
    },
    nation: {
      ask: 'Where in the UK is the job or the volunteering?',
      why: 'England and Wales, Scotland and Northern Ireland each have their own body for checks.',
      reads: 'nation',
      options: [
        { id: 'england', label: 'England', goto: 'stage' },
        { id: 'wales', label: 'Wales', goto: 'stage' },
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
          goto: { outcome: 'certificate' },
        },
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'], goto: 'stage' },
      ],
      unsure: 'stage',
    },
    stage: {
      key: 'crc.stage',
      ask: 'Which of these fits best?',
      why: 'So that we tell you who can help.',
      options: [
        { id: 'basic', label: 'I need a basic check', says: ['basic', 'for myself'], goto: { outcome: 'basic' } },
        {
          id: 'higher',
          label: 'I was asked for a standard or enhanced check',
          says: ['standard', 'enhanced', 'work with children', 'work with adults'],
          goto: { outcome: 'higher' },
        },
        {
          id: 'late',
          label: 'I applied and it takes too long',
          says: ['still waiting', 'delayed', 'stuck', 'stage 4'],
          goto: { outcome: 'late' },
        },
        {
          id: 'wrong',
          label: 'Something on it is wrong',
          says: ['a mistake', 'not me', 'wrong'],
          goto: { outcome: 'wrong' },
        },
      ],
      unsure: { outcome: 'basic' },
    },
  },
  outcomes: {
    basic: {
      kind: 'elsewhere',
      title: 'Ask for a basic check from DBS',
      say: [
        'You can order a basic check yourself, online. Check the price on the website, as it changes.',
        'The police do not make these checks at the front counter.',
      ],
      contacts: ['h.dbs'],
      form: 'callback-request',
    },
    higher: {
      kind: 'elsewhere',
      title: 'Your employer asks DBS for it',
      say: [
        'You cannot order a standard or enhanced check yourself. The employer or the group that needs it asks DBS.',
      ],
      contacts: ['h.dbs'],
      form: 'callback-request',
    },
    late: {
      kind: 'elsewhere',
      title: 'Track it with DBS',
      say: [
        'Use the tracking page of DBS with your form number. Part of an enhanced check is made by the police where you lived.',
        'If it waits there for very long, DBS can ask the force to speed it up.',
      ],
      contacts: ['h.dbs'],
      form: 'callback-request',
    },
    wrong: {
      kind: 'elsewhere',
      title: 'Tell DBS that it is wrong',
      say: ['Tell DBS as soon as you can. It asks the police to check what is about you and what is not.'],
      contacts: ['h.dbs'],
      form: 'callback-request',
    },
    scotland: {
      kind: 'elsewhere',
      title: 'Ask Disclosure Scotland',
      say: ['Disclosure Scotland makes all checks for work in Scotland, PVG too.'],
      contacts: ['h.disclosurescotland'],
      form: 'callback-request',
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Ask AccessNI',
      say: ['AccessNI makes the checks for work in Northern Ireland.'],
      contacts: ['h.accessni'],
      form: 'callback-request',
    },
    certificate: {
      kind: 'elsewhere',
      title: 'Ask ACRO for a police certificate',
      say: [
        'For a visa or work abroad you usually need a police certificate from ACRO. It is not the same as a DBS check.',
        'Check first what the embassy asks for. Prices and times are on the website of ACRO.',
      ],
      contacts: ['h.acro'],
      form: 'callback-request',
    },
  },
})
