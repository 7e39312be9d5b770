import { defineFlow } from '../flow.ts'

/** Freedom of information (domain 2.6 T50): only what is not about oneself. */
export const freedomOfInformation = defineFlow({
  id: 'freedom-of-information',
  title: 'Freedom of information',
  examples: [
    'I want to put in an FOI',
    'how many people were stopped in my town last year',
    'figures for knife crime in our borough over five years',
    'journalist here, who do I ask for police spending data',
    'what does the force pay for tasers',
    'request for the policy on drones',
    'student doing a dissertation, need numbers on burglary',
    'you have not replied to my information request',
    'where is your publication scheme',
    'how much did you spend on overtime for the match',
    'can I have the minutes of that meeting, it is public',
    'a list of all speed camera sites in the county',
  ],
  request: true,
  steps: {
    about: {
      key: 'foi.about',
      ask: 'Is what you want to know about you?',
      why: 'Information about yourself is free to you in another way.',
      yes: { flow: 'own-data', sets: { 'od.whose': 'me' } },
      no: 'stage',
      unsure: 'stage',
    },
    stage: {
      key: 'foi.stage',
      ask: 'What do you want to do?',
      why: 'So that we send you to the right place.',
      options: [
        {
          id: 'ask',
          label: 'Ask for information',
          says: ['make a request', 'put in an foi', 'a new request'],
          goto: 'nation',
        },
        {
          id: 'area',
          label: 'See crime figures for a place',
          says: ['crime figures', 'crime near me', 'crime map'],
          goto: { flow: 'your-area' },
        },
        {
          id: 'late',
          label: 'I asked and got no answer, or do not agree with it',
          says: ['no answer', 'late', 'refused', 'internal review'],
          goto: { outcome: 'late' },
        },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Which part of the UK is the police force in?',
      why: 'Scotland has its own law for this.',
      reads: 'nation',
      options: [
        { id: 'england', label: 'England', goto: { outcome: 'ask' } },
        { id: 'wales', label: 'Wales', goto: { outcome: 'ask' } },
        { id: 'scotland', label: 'Scotland', goto: { outcome: 'scotland' } },
        {
          id: 'northern-ireland',
          label: 'Northern Ireland',
          says: ['ni', 'ulster'],
          goto: { outcome: 'northern-ireland' },
        },
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'all of them'], goto: { outcome: 'ask' } },
      ],
      unsure: { outcome: 'ask' },
    },
  },
  outcomes: {
    ask: {
      kind: 'elsewhere',
      title: 'Write to the force',
      say: [
        'Write to the force by email or by the form on its website, with your name and what you want to know. It should usually answer within 20 working days.',
        'Look first if it is published already. The force can refuse if it would cost too much or harm an investigation.',
      ],
      contacts: ['h.foi', 'h.policeuk'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
      clock: 'information-request-20-working-day',
    },
    scotland: {
      kind: 'elsewhere',
      title: 'Write to Police Scotland',
      say: ['Scotland has its own freedom of information law, also with 20 working days. Write to Police Scotland.'],
      contacts: ['h.policescotland'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Write to the Police Service of Northern Ireland',
      say: [
        'Write to the PSNI with your name and what you want to know. It should usually answer within 20 working days.',
      ],
      contacts: ['h.psni'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
      clock: 'information-request-20-working-day',
    },
    late: {
      kind: 'elsewhere',
      title: 'Ask the force to look at it again',
      say: [
        'Write to the force first and ask for an internal review. After that you can complain to the ICO.',
        'In Scotland it is the Scottish Information Commissioner.',
      ],
      contacts: ['h.policeuk', 'h.ico'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
  },
})
