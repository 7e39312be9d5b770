import { defineGroup } from './group.ts'
import { looks } from './person-looks.ts'

const described = { field: 'describe', is: 'yes' } as const
const named = { field: 'known', is: 'yes' } as const
const namedOrDescribed = { any: [named, described] } as const
const strange = {
  any: [
    { field: 'known', is: ['by-sight', 'no'] },
    { field: 'known', given: false },
  ],
} as const

/** One person who may have done it, as a repeated group (domain 3.2 B7). A description is asked only of those who can give one. */
export const suspect = defineGroup({
  known: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes, I know who they are', says: ['yes', 'i know them', 'i know who it was'] },
        { id: 'by-sight', label: 'Only by sight', says: ['by sight', 'i have seen them around', 'seen them before'] },
        { id: 'no', label: 'No', says: ['a stranger', 'never seen them'] },
      ],
    },
    ask: 'Do you know who this person is?',
    why: 'A name or a place to look is what helps most.',
    label: 'Do you know them',
    unknown: true,
  },
  name: {
    answer: { kind: 'text', max: 100 },
    ask: 'What is their name?',
    why: 'So that the police can find the right person.',
    label: 'Name',
    optional: true,
    unknown: true,
    declined: true,
    always: true,
    when: named,
  },
  alias: {
    answer: { kind: 'text', max: 100 },
    ask: 'What nickname or user name do they use?',
    why: 'People are often known by another name.',
    label: 'Nickname or user name',
    optional: true,
    unknown: true,
    when: named,
    words: ['nickname', 'user name'],
  },
  relation: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'partner', label: 'Partner', says: ['husband', 'wife', 'boyfriend', 'girlfriend'] },
        { id: 'ex', label: 'Ex-partner', says: ['ex', 'ex husband', 'ex wife', 'ex boyfriend', 'ex girlfriend'] },
        { id: 'family', label: 'Family', says: ['brother', 'sister', 'son', 'daughter', 'cousin', 'parent'] },
        { id: 'friend', label: 'Friend', says: ['mate', 'flatmate'] },
        { id: 'neighbour', label: 'Neighbour', says: ['next door'] },
        { id: 'colleague', label: 'Someone from work', says: ['colleague', 'co worker'] },
        { id: 'carer', label: 'Carer' },
        { id: 'online', label: 'Someone I only know online', says: ['online only', 'online'] },
        {
          id: 'stranger',
          label: 'Someone I know by name or sight only',
          says: ['stranger', 'a local', 'none of these'],
        },
      ],
    },
    ask: 'Who are they to you?',
    why: 'If it is a partner or family, there is extra help.',
    label: 'Who they are to you',
    unknown: true,
    declined: true,
    when: { field: 'known', is: ['yes', 'by-sight'] },
    words: ['relation'],
    remarks: [
      {
        on: ['partner', 'ex', 'family'],
        say: [
          'There is help for harm at home, with or without the police. You can leave this chat at any time by typing "exit".',
        ],
        contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
      },
    ],
  },
  addr: {
    answer: { kind: 'text', max: 500 },
    ask: 'Where do they live, or where can they be found?',
    why: 'So that the police know where to look. Do not go there yourself.',
    label: 'Where they can be found',
    optional: true,
    unknown: true,
    when: named,
    words: ['their address'],
  },
  phone: {
    answer: { kind: 'phone' },
    ask: 'What is their phone number?',
    why: 'It can show who they are.',
    label: 'Their phone number',
    optional: true,
    unknown: true,
    when: named,
  },
  social: {
    answer: { kind: 'text', max: 500 },
    ask: 'Which accounts do they have online?',
    why: 'An account can show who they are.',
    label: 'Their accounts',
    optional: true,
    unknown: true,
    when: named,
    words: ['accounts'],
  },
  describe: {
    answer: { kind: 'yes-no' },
    ask: 'Can you describe what they looked like?',
    why: 'A description can be matched with camera footage.',
    label: 'Can describe them',
    when: strange,
  },
  sex: { ...looks.sex, always: true, when: namedOrDescribed },
  dobAge: { ...looks.dobAge, always: true, when: namedOrDescribed },
  ethnic: { ...looks.ethnic, when: described },
  height: { ...looks.height, when: described },
  build: { ...looks.build, when: described },
  hair: { ...looks.hair, when: described },
  face: { ...looks.face, always: true, when: described },
  clothes: { ...looks.clothes, always: true, when: described },
  voice: { ...looks.voice, when: described },
  marks: { ...looks.marks, when: described },
  left: {
    answer: { kind: 'text', max: 500 },
    ask: 'Which way did they go, and how?',
    hint: 'For example: on the bike towards the river.',
    why: 'It shows where to look for more cameras.',
    label: 'Which way they went',
    optional: true,
    unknown: true,
    words: ['which way'],
  },
  again: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'maybe', label: 'Maybe', says: ['perhaps', 'possibly'] },
        { id: 'no', label: 'No' },
      ],
    },
    ask: 'Would you know them again if you saw them?',
    why: 'Sometimes the police can show you pictures.',
    label: 'Would know them again',
    optional: true,
    unknown: true,
    when: strange,
  },
})
