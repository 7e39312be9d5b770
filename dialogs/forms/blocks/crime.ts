import { defineBlock } from '../../form.ts'

/** Whether it was done or only tried (domain 3.4). Mostly read from the story, so that few are asked. */
export const crimeAttempt = defineBlock({
  'crime.attempt': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'done',
          label: 'They took it',
          says: [
            'stolen',
            'nicked',
            'pinched',
            'swiped',
            'half inched',
            'taken',
            'took my',
            'took it',
            'stole',
            'has gone',
            'is gone',
            'had it away',
          ],
        },
        {
          id: 'attempt',
          label: 'They tried, but did not get it',
          says: [
            'tried to steal',
            'tried to take',
            'tried to nick',
            'tried to pinch',
            'tried stealing',
            'trying to steal',
            'trying to nick',
            'attempted to steal',
            'attempted theft',
            'did not get it',
            'could not get it',
          ],
        },
      ],
    },
    ask: 'Did they take it, or did they only try to?',
    why: 'It is written down in a different way.',
    label: 'Taken or tried',
    unknown: true,
    reads: 'options',
  },
})

/** What decides if there is a way to find who did it (domain 3.4). */
export const crimeLeads = defineBlock({
  'crime.seen': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes, I saw it', says: ['yes', 'i saw it', 'i was there'] },
        { id: 'no', label: 'No, I found out later', says: ['no', 'found out later', 'found it later'] },
        { id: 'camera', label: 'No, but it is on camera', says: ['on camera', 'on cctv', 'cctv'] },
      ],
    },
    ask: 'Did you see it happen?',
    why: 'What you saw yourself counts for most.',
    label: 'Saw it happen',
    unknown: true,
  },
  'crime.lines': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'know-them', label: 'I know who did it', says: ['i know them', 'i know who it was', 'know them'] },
        { id: 'plate', label: 'A number plate', says: ['number plate', 'the reg', 'plate'] },
        { id: 'cctv', label: 'Cameras', says: ['cctv', 'camera', 'doorbell', 'dash cam'] },
        { id: 'tracker', label: 'A tracker', says: ['tracker', 'airtag', 'gps', 'find my'] },
        { id: 'witness', label: 'Someone else saw it', says: ['witness', 'a witness', 'witnesses'] },
        { id: 'forensic', label: 'Something they left or touched', says: ['fingerprints', 'left behind', 'blood'] },
        { id: 'none', label: 'Nothing that I know of', says: ['none', 'nothing', 'no'] },
      ],
    },
    ask: 'Is there anything that could help to find who did it?',
    hint: 'Choose all that you know of.',
    why: 'It is what the police look at first when they decide what they can do.',
    label: 'What could help to find them',
    unknown: true,
    words: ['leads', 'clues'],
    remarks: [
      {
        on: 'none',
        say: [
          'Without something to go on, it may not be possible to find who did it, and the case may be closed early.',
          'Your report still shows where this happens, and you can add to it later.',
        ],
      },
      {
        on: 'tracker',
        say: ['Do not go to where the tracker is. If you can see the person with it now, call 999.'],
        contacts: ['h.999', 'h.101'],
      },
      { on: 'forensic', say: ['Do not clean or touch it. Leave it where it is if you can.'] },
    ],
  },
})

/** A business needs someone who can be asked (domain 3.4). */
export const crimeBusiness = defineBlock<
  'crime.businessName' | 'crime.businessType' | 'crime.businessAddress' | 'crime.businessJob' | 'crime.businessContact',
  'role'
>({
  'crime.businessName': {
    section: 'The business',
    answer: { kind: 'text', max: 100 },
    ask: 'What is the name of the business or group?',
    why: 'The report is made in its name.',
    label: 'Business name',
    when: { field: 'role', is: 'business' },
  },
  'crime.businessType': {
    answer: { kind: 'text', max: 100 },
    ask: 'What kind of business or group is it?',
    why: 'Some kinds are picked out more often, and that can be seen across reports.',
    label: 'Kind of business',
    unknown: true,
    when: { field: 'role', is: 'business' },
  },
  'crime.businessAddress': {
    answer: { kind: 'location' },
    ask: 'What is its address?',
    why: 'For letters about this report.',
    label: 'Business address',
    unknown: true,
    when: { field: 'role', is: 'business' },
  },
  'crime.businessJob': {
    answer: { kind: 'text', max: 100 },
    ask: 'What is your job there?',
    why: 'So that the police know who speaks for the business.',
    label: 'Your job there',
    unknown: true,
    when: { field: 'role', is: 'business' },
  },
  'crime.businessContact': {
    answer: { kind: 'text', max: 100 },
    ask: 'Who else there can be contacted, and how?',
    why: 'Someone else can help if you are away.',
    label: 'Other contact there',
    optional: true,
    unknown: true,
    when: { field: 'role', is: 'business' },
  },
})

/** Asked for things that have a worth. Reporting only for insurance is fine. */
export const crimeInsurance = defineBlock({
  'crime.insurance': {
    answer: { kind: 'yes-no' },
    ask: 'Is this mainly for an insurance claim?',
    hint: 'That is fine. It does not count against you.',
    why: 'So that you get what your insurer needs.',
    label: 'For insurance',
    optional: true,
    unknown: true,
  },
})

/** Fear that it happens again raises the care that is taken. */
export const crimeRisk = defineBlock({
  'crime.risk': {
    answer: { kind: 'yes-no' },
    ask: 'Are you worried that it will happen again?',
    why: 'If you are, someone may look at it sooner.',
    label: 'Worried it happens again',
    unknown: true,
  },
  'crime.riskText': {
    answer: { kind: 'text', max: 500 },
    ask: 'What worries you?',
    why: 'So that the person who reads this knows why.',
    label: 'What worries you',
    optional: true,
    unknown: true,
    when: { field: 'crime.risk', is: 'yes' },
  },
})
