import { defineBlock } from '../../form.ts'

/** Who reports, and for whom (domain 3.2 B1). */
export const role = defineBlock({
  role: {
    section: 'About you and this report',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'victim',
          label: 'It happened to me',
          says: ['victim', 'me', 'i am the victim', 'it was mine', 'my own'],
        },
        { id: 'witness', label: 'I saw it or know about it', says: ['witness', 'i saw it', 'i heard it'] },
        {
          id: 'third-party',
          label: 'I am reporting for someone else',
          says: ['third party', 'for someone else', 'for my child', 'for a friend', 'on behalf of someone'],
        },
        {
          id: 'business',
          label: 'It happened to my business or group',
          says: ['business', 'my company', 'my shop', 'my employer', 'a charity'],
        },
        {
          id: 'professional',
          label: 'I am reporting as part of my job',
          says: ['professional', 'teacher', 'social worker', 'nurse', 'security guard', 'council officer'],
        },
      ],
    },
    ask: 'Which of these describes you best?',
    why: 'It decides what we ask you, and what the police can tell you.',
    label: 'Your part in this',
    reads: 'own-loss',
    words: ['role'],
  },
  'role.consent': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes, they know and agree' },
        { id: 'no', label: 'No, they do not know or do not agree', says: ['they do not know', 'they do not want it'] },
        { id: 'cannot', label: 'They cannot agree', says: ['they are too ill', 'they lack capacity'] },
        { id: 'child', label: 'They are a child', says: ['it is my child', 'they are under 18'] },
      ],
    },
    ask: 'Does the person it happened to know that you are reporting, and do they agree?',
    hint: 'You can report whatever the answer is.',
    why: 'So that the police contact them in a safe way, or not at all.',
    label: 'The person agrees',
    unknown: true,
    risk: true,
    when: { field: 'role', is: ['third-party', 'professional'] },
  },
  'role.relation': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'parent', label: 'Parent or carer', says: ['mum', 'dad', 'mother', 'father', 'guardian', 'carer'] },
        { id: 'family', label: 'Other family', says: ['family', 'brother', 'sister', 'son', 'daughter', 'partner'] },
        { id: 'friend', label: 'Friend', says: ['mate', 'flatmate'] },
        { id: 'neighbour', label: 'Neighbour' },
        { id: 'work', label: 'Teacher or care worker', says: ['teacher', 'care worker', 'social worker'] },
        { id: 'other', label: 'Other', says: ['something else'] },
      ],
    },
    ask: 'How do you know them?',
    why: 'It helps the police to understand what you can tell them.',
    label: 'How you know them',
    unknown: true,
    when: { field: 'role', is: ['third-party', 'professional'] },
    words: ['relation'],
  },
})

/** Where in the UK, as law and force differ (domain 0.4). */
export const nation = defineBlock({
  nation: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'england', label: 'England' },
        { id: 'wales', label: 'Wales' },
        { id: 'scotland', label: 'Scotland' },
        { id: 'northern-ireland', label: 'Northern Ireland', says: ['ni', 'ulster'] },
        { id: 'outside-uk', label: 'Outside the UK', says: ['abroad', 'another country', 'overseas'] },
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'] },
      ],
    },
    ask: 'Where did it happen?',
    why: 'Different police forces and laws cover different parts of the UK.',
    label: 'Part of the UK',
    reads: 'nation',
    words: ['country', 'nation'],
    remarks: [
      {
        on: 'scotland',
        police: 'scotland',
        say: ['Police Scotland deals with this. You can call them on 101, or go on here and we will pass it on.'],
        contacts: ['h.101', 'h.relay101'],
      },
      {
        on: 'northern-ireland',
        police: 'northern-ireland',
        say: [
          'The Police Service of Northern Ireland deals with this. You can call them on 101, or go on here and we will pass it on.',
        ],
        contacts: ['h.101', 'h.relay101'],
      },
      {
        on: 'outside-uk',
        say: ['The police of that country deal with this, so tell them first. You can still go on here.'],
        contacts: ['h.fcdo'],
      },
    ],
  },
})

/** A name or none. Not asked of those it happened to: their report needs a way to reach them (domain 3.3). */
export const anonymous = defineBlock<'anonymous', 'role'>({
  anonymous: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'named', label: 'Yes, I will give my name', says: ['yes', 'give my name', 'i do not mind'] },
        {
          id: 'without-name',
          label: 'No, report without a name',
          says: ['no', 'anonymous', 'without a name', 'no name'],
        },
      ],
    },
    ask: 'Do you want to give your name?',
    why: 'With a name, the police can ask you more. It is your choice.',
    label: 'Giving your name',
    when: { field: 'role', is: ['witness', 'third-party', 'professional'] },
    words: ['anonymous'],
    remarks: [
      {
        on: 'without-name',
        say: [
          'The police will not be able to come back to you with questions or news.',
          'To stay fully unknown, you can tell the charity Crimestoppers instead.',
        ],
        contacts: ['h.cs'],
      },
    ],
  },
})
