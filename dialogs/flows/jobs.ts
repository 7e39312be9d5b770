import { defineFlow } from '../flow.ts'

/** Jobs and volunteering with the police (domain 2.6 T57). Information only, so it has no question about danger. */
export const jobs = defineFlow({
  id: 'jobs',
  title: 'Jobs and volunteering with the police',
  examples: [
    'how do I become a police officer',
    'are you hiring',
    'want to be a detective, do I need a degree',
    'part time volunteer, can I be a special',
    'my son is 14 and wants to join the cadets',
    'what is the fitness test like',
    'call handler vacancies',
    'can I join with a tattoo on my neck',
    'leaving the army in May, would you have me',
    'apprenticeship for forensic work',
    'what does a PCSO earn',
    'I wear glasses, can I still apply for the force',
  ],
  steps: {
    role: {
      key: 'jo.role',
      ask: 'What would you like to be?',
      why: 'Each role has its own way in.',
      reads: 'options',
      options: [
        {
          id: 'officer',
          label: 'A police officer',
          says: ['police officer', 'become an officer', 'constable', 'policeman', 'policewoman'],
          goto: 'nation',
        },
        { id: 'detective', label: 'A detective', says: ['detective'], goto: 'nation' },
        {
          id: 'pcso',
          label: 'A community support officer (PCSO)',
          says: ['pcso', 'community support officer'],
          goto: 'nation',
        },
        {
          id: 'special',
          label: 'A special constable',
          says: ['specials', 'special constable'],
          goto: 'nation',
        },
        {
          id: 'staff',
          label: 'Police staff, such as call handler or forensics',
          says: ['police staff', 'call handler', 'forensics', 'office job', 'analyst'],
          goto: 'nation',
        },
        { id: 'volunteer', label: 'A volunteer', says: ['volunteer', 'volunteering'], goto: 'nation' },
        { id: 'cadet', label: 'A cadet', says: ['cadet', 'cadets'], goto: 'nation' },
        {
          id: 'applied',
          label: 'I have applied already',
          says: ['my application', 'already applied', 'waiting to hear'],
          goto: { outcome: 'applied' },
        },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Where would you like to work?',
      why: 'Scotland and Northern Ireland have one force each, with their own pages.',
      reads: 'nation',
      options: [
        { id: 'england', label: 'England', goto: 'kind' },
        { id: 'wales', label: 'Wales', goto: 'kind' },
        { id: 'scotland', label: 'Scotland', goto: { outcome: 'scotland' } },
        {
          id: 'northern-ireland',
          label: 'Northern Ireland',
          says: ['ni', 'ulster'],
          goto: { outcome: 'northern-ireland' },
        },
        {
          id: 'railway',
          label: 'On the railway',
          says: ['btp', 'british transport police', 'trains'],
          goto: { outcome: 'railway' },
        },
        { id: 'not-sure', label: 'Not sure', says: ['anywhere', 'i do not mind'], goto: 'kind' },
      ],
      unsure: 'kind',
    },
    kind: {
      when: [
        { step: 'role', is: ['officer', 'detective'], goto: { outcome: 'officer' } },
        { step: 'role', is: ['volunteer', 'cadet', 'special'], goto: { outcome: 'volunteer' } },
      ],
      otherwise: { outcome: 'force' },
    },
  },
  outcomes: {
    officer: {
      kind: 'elsewhere',
      title: 'Look at Joining the Police',
      say: [
        'Joining the Police shows the ways in, with or without a degree, and for detectives. Then apply on the website of the force that you want.',
        'You go through tests, a fitness and health check, and vetting.',
      ],
      contacts: ['h.joining', 'h.policeuk'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    volunteer: {
      kind: 'elsewhere',
      title: 'Ask the force where you live',
      say: [
        'Look for specials, volunteers or cadets on the website of your force. Cadets are usually between 13 and 17.',
        'You may have to wait until a place is free.',
      ],
      contacts: ['h.policeuk'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    force: {
      kind: 'elsewhere',
      title: 'Look at the careers page of your force',
      say: [
        'Jobs for PCSOs and police staff are on the careers page of each force. Joining the Police tells you about the roles.',
      ],
      contacts: ['h.policeuk', 'h.joining'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    applied: {
      kind: 'elsewhere',
      title: 'Ask the recruitment team',
      say: [
        'We cannot see applications here. Write to the recruitment team of that force, with the number of your application.',
      ],
      contacts: ['h.policeuk'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    scotland: {
      kind: 'elsewhere',
      title: 'Look at Police Scotland',
      say: ['Police Scotland has its own careers page, for officers, specials and staff.'],
      contacts: ['h.policescotland'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Look at the Police Service of Northern Ireland',
      say: ['The PSNI has its own careers page. It takes new officers at set times.'],
      contacts: ['h.psni'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    railway: {
      kind: 'elsewhere',
      title: 'Look at British Transport Police',
      say: ['British Transport Police has its own careers page at btp.police.uk.'],
      contacts: ['h.btpweb'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
  },
})
