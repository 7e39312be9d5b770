import { defineFlow } from '../flow.ts'

/** Vetting and job checks (domain 2.6 T47): the police's own vetting, or a check for another job. */
export const vetting = defineFlow({
  id: 'vetting',
  title: 'Vetting and job checks',
  examples: [
    'how long does police vetting take',
    'I have been refused at vetting and do not know why',
    'our cleaners work in your stations, how do they get cleared',
    'filled in the vetting form months ago, heard nothing',
    'need to tell you about a change for my clearance',
    'will my brother’s conviction stop me from joining',
    'NPPV level 3 for a contractor',
    'can I fail because of debts',
    'my company got a police contract, what checks do the lads need',
    'appeal a failed clearance for a control room job',
    'security check for a post with the force',
    'which background check does a school want from me',
  ],
  request: true,
  steps: {
    job: {
      key: 've.job',
      ask: 'What is the check for?',
      why: 'The police only vet people who work for them or in their buildings.',
      reads: 'options',
      options: [
        {
          id: 'police-job',
          label: 'A job or volunteering with the police',
          says: ['police job', 'join the police', 'police staff', 'special constable', 'pcso'],
          goto: 'stage',
        },
        {
          id: 'contractor',
          label: 'Work for a company that serves the police',
          says: ['contractor', 'nppv', 'supplier', 'my company'],
          goto: { outcome: 'contractor' },
        },
        {
          id: 'other-job',
          label: 'Any other job or volunteering',
          says: ['another job', 'school', 'care home', 'dbs', 'taxi licence'],
          goto: { flow: 'criminal-record-check', sets: { 'crc.purpose': 'work' } },
        },
        {
          id: 'government',
          label: 'A government security check (SC or DV)',
          says: ['security clearance', 'sc clearance', 'dv clearance', 'developed vetting'],
          goto: { outcome: 'government' },
        },
      ],
      unsure: { outcome: 'force-unit' },
    },
    stage: {
      key: 've.stage',
      ask: 'Where have you got to?',
      why: 'So that we tell you who can help.',
      options: [
        {
          id: 'before',
          label: 'I have not applied yet',
          says: ['not yet', 'thinking of applying'],
          goto: { flow: 'jobs' },
        },
        {
          id: 'waiting',
          label: 'I am waiting for an answer',
          says: ['waiting', 'heard nothing'],
          goto: { outcome: 'force-unit' },
        },
        {
          id: 'change',
          label: 'Something in my life has changed',
          says: ['change of circumstances', 'i moved', 'i got married', 'i was arrested'],
          goto: { outcome: 'change' },
        },
        {
          id: 'refused',
          label: 'I was refused',
          says: ['failed', 'turned down', 'refused'],
          goto: { outcome: 'refused' },
        },
      ],
      unsure: { outcome: 'force-unit' },
    },
  },
  outcomes: {
    'force-unit': {
      kind: 'elsewhere',
      title: 'Ask the vetting unit of that force',
      say: [
        'Write to the vetting unit or the recruitment team that sent you the form. We cannot see vetting files here.',
        'How long it takes differs by force and by role.',
      ],
      contacts: ['h.policeuk'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    contractor: {
      kind: 'elsewhere',
      title: 'Ask your employer’s contact at the force',
      say: [
        'Your company asks the force for the right level of vetting for each person. You cannot apply on your own.',
        'If you wait for an answer, ask your company, or the vetting unit of that force.',
      ],
      contacts: ['h.policeuk'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    change: {
      kind: 'elsewhere',
      title: 'Tell the vetting unit soon',
      say: [
        'Tell the vetting unit of that force straight away. Keeping a change back can count against you more than the change.',
      ],
      contacts: ['h.policeuk'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    refused: {
      kind: 'elsewhere',
      title: 'Ask about an appeal',
      say: [
        'Read the letter for the reason and the last day to appeal. Write to the vetting unit that decided.',
        'You can ask for a copy of the information that is held about you.',
      ],
      contacts: ['h.policeuk'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    government: {
      kind: 'elsewhere',
      title: 'Ask your employer',
      say: [
        'Government security checks are not made by the local police. Your employer, or the body that sponsors you, asks for them.',
      ],
      contacts: ['h.ukvetting'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
  },
})
