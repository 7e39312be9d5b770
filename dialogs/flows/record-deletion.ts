import { defineFlow } from '../flow.ts'

/** Taking something off a police record (domain 2.6 T51). */
export const recordDeletion = defineFlow({
  id: 'record-deletion',
  title: 'Have a record deleted',
  examples: [
    'how do I get my arrest wiped, I was never charged',
    'remove my fingerprints from your system',
    'caution from when I was 15 still shows',
    'they mixed me up with my cousin and now it is on file',
    'want my DNA destroyed',
    'can an old conviction be taken off',
    'early deletion application',
    'my mugshot is still held and I did nothing wrong',
    'found not guilty, why is it still on there',
    'I want to be forgotten by the police',
    'is there a way to clean my record for a job',
    'false allegation is on my file, I want it gone',
  ],
  request: true,
  steps: {
    what: {
      key: 'rd.what',
      ask: 'What is it that you want to have deleted?',
      why: 'Some records can be deleted early, and some are kept.',
      options: [
        {
          id: 'arrest',
          label: 'An arrest, with no conviction',
          says: ['arrest', 'never charged', 'no charge', 'not guilty', 'released'],
          goto: 'nation',
        },
        {
          id: 'caution',
          label: 'A caution, warning or reprimand',
          says: ['caution', 'reprimand', 'warning'],
          goto: 'nation',
        },
        {
          id: 'samples',
          label: 'Fingerprints, DNA or a custody photo',
          says: ['fingerprints', 'dna', 'photo', 'mugshot', 'biometrics'],
          goto: 'nation',
        },
        {
          id: 'conviction',
          label: 'A conviction by a court',
          says: ['conviction', 'convicted', 'court'],
          goto: { outcome: 'conviction' },
        },
        {
          id: 'wrong',
          label: 'Something that is wrong or is not about me',
          says: ['a mistake', 'wrong person', 'not me', 'incorrect'],
          goto: { outcome: 'wrong' },
        },
        {
          id: 'check',
          label: 'I do not know what is on it',
          says: ['not sure what is there', 'i need to see it first'],
          goto: { flow: 'own-data', sets: { 'od.whose': 'me' } },
        },
      ],
    },
    nation: {
      ask: 'Which part of the UK was it in?',
      why: 'Each part of the UK has its own rules for police records.',
      reads: 'nation',
      options: [
        { id: 'england', label: 'England', goto: { outcome: 'acro' } },
        { id: 'wales', label: 'Wales', goto: { outcome: 'acro' } },
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
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'], goto: { outcome: 'acro' } },
      ],
      unsure: { outcome: 'acro' },
    },
  },
  outcomes: {
    acro: {
      kind: 'elsewhere',
      title: 'Ask the Record Deletion Unit of ACRO',
      say: [
        'You can usually ask ACRO to have it deleted early, for example if there was no crime, or it was a mistake. The chief officer of the force decides.',
        'Use the form on the website of ACRO, and say why. It can take some months.',
      ],
      contacts: ['h.acro'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    scotland: {
      kind: 'elsewhere',
      title: 'Ask Police Scotland',
      say: ['Police Scotland decides about its own records. Write to its data protection team.'],
      contacts: ['h.policescotland'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Ask the Police Service of Northern Ireland',
      say: [
        'The PSNI decides about its own records. Look for record deletion on its website, or ask ACRO who deals with yours.',
      ],
      contacts: ['h.psni', 'h.acro'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    abroad: {
      kind: 'elsewhere',
      title: 'Ask in that country',
      say: ['The police of that country hold the record. If it also shows on a UK record, ask ACRO.'],
      contacts: ['h.acro', 'h.fcdo'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    conviction: {
      kind: 'elsewhere',
      title: 'A conviction usually stays on the record',
      say: [
        'A conviction is usually not deleted, but after some time you may not have to tell an employer. A solicitor or Citizens Advice can explain.',
        'If you think that the court was wrong, ask a solicitor about an appeal.',
      ],
      contacts: ['h.solicitor', 'h.citizensadvice'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    wrong: {
      kind: 'elsewhere',
      title: 'Ask the force to put it right',
      say: [
        'Write to the data protection team of the force that holds it, and show what is wrong. It is free, and it should usually answer within a month.',
        'If it shows on a DBS check, tell DBS too. If you do not agree with the answer, you can go to the ICO.',
      ],
      contacts: ['h.policeuk', 'h.dbs', 'h.ico'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
  },
})
