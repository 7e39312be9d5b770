import type { Field } from '../../form.ts'
import { defineBlock } from '../../form.ts'

/** The questions about the person who reports (domain 3.2 B2), without conditions: each kind of report asks some of them. */
export const reporter = {
  title: {
    answer: { kind: 'text', max: 20 },
    ask: 'What title do you use, if any?',
    hint: 'For example Mr, Ms, Mx or Dr.',
    why: 'So that letters greet you as you like.',
    label: 'Title',
    optional: true,
    reads: 'own-title',
  },
  first: {
    answer: { kind: 'name', max: 50 },
    ask: 'What is your first name?',
    why: 'So that the police know who they are talking to.',
    label: 'First name',
    words: ['first name', 'my name'],
    reads: 'own-first',
  },
  last: {
    answer: { kind: 'name', max: 50 },
    ask: 'What is your last name?',
    why: 'So that the police know who they are talking to.',
    label: 'Last name',
    words: ['surname', 'last name', 'family name'],
    reads: 'own-last',
  },
  known: {
    answer: { kind: 'text', max: 100 },
    ask: 'What other names do you use?',
    hint: 'Skip this if there are none.',
    why: 'So that your report is matched with the right person.',
    label: 'Other name',
    optional: true,
  },
  dob: {
    answer: { kind: 'date', birth: true },
    ask: 'What is your date of birth?',
    why: 'It tells you from others of the same name, and shows if you are under 18.',
    label: 'Date of birth',
    unknown: true,
    declined: true,
    words: ['birthday', 'date of birth', 'dob'],
    reads: 'own-birth',
  },
  under18: {
    answer: { kind: 'yes-no' },
    ask: 'Are you under 18?',
    why: 'Young people get more help and more care.',
    label: 'Under 18',
    risk: true,
    when: { field: 'rep.dob', given: false },
  },
  gender: {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'female',
          label: 'Female',
          says: ['woman'],
          tells: ['i am a ..3 woman|female|mother|girl|grandmother|lady|mum'],
        },
        {
          id: 'male',
          label: 'Male',
          says: ['man'],
          tells: ['i am a ..3 man|male|father|bloke|boy|grandfather|lad|dad'],
        },
        { id: 'self-described', label: 'I use another word', says: ['non binary', 'nonbinary', 'self describe'] },
      ],
    },
    ask: 'How would you describe your gender?',
    hint: 'You do not have to say.',
    why: 'So that the right support can be offered, and to see that everyone is treated fairly.',
    label: 'Gender',
    optional: true,
    declined: true,
  },
  genderText: {
    answer: { kind: 'text', max: 50 },
    ask: 'Which word do you use?',
    why: 'So that it is written the way you say it.',
    label: 'Gender in your words',
    optional: true,
    declined: true,
    when: { field: 'rep.gender', is: 'self-described' },
  },
  addr: {
    answer: { kind: 'location' },
    ask: 'What is your home address?',
    hint: 'If you have no fixed address, say so, or where letters reach you.',
    why: 'For letters about your report.',
    label: 'Home address',
    unknown: true,
    declined: true,
    words: ['home address', 'my address'],
    reads: 'own-home',
  },
  postcode: {
    answer: { kind: 'postcode' },
    ask: 'What is your postcode?',
    why: 'It shows which local team you have.',
    label: 'Your postcode',
    optional: true,
    declined: true,
    words: ['my postcode'],
    reads: 'own-postcode',
  },
  occupation: {
    answer: { kind: 'text', max: 100 },
    ask: 'What is your job?',
    why: 'It can matter where this happened at work.',
    label: 'Your job',
    optional: true,
    declined: true,
    words: ['job'],
    tells: {
      clause: [
        'i am a|an ..1 joiner|plumber|electrician|builder|plasterer|roofer|carpenter|gardener|decorator|mechanic|nurse|teacher|driver|carer|chef|student|farmer|shopkeeper|postman|cleaner|engineer|solicitor|accountant|doctor|paramedic|landscaper',
        'i work as|in|for',
      ],
    },
  },
  more: {
    answer: { kind: 'yes-no' },
    ask: 'Is there anything that would make it easier for you to talk to us?',
    hint: 'For example another language, large print, or that you are ill, disabled or afraid.',
    why: 'So that people who need more help get it.',
    label: 'Help to talk to us',
    optional: true,
    declined: true,
    always: true,
  },
  lang: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['english is fine'] },
        { id: 'language', label: 'Yes, another language', says: ['yes', 'a translator', 'an interpreter'] },
        { id: 'bsl', label: 'Yes, British Sign Language', says: ['bsl', 'sign language'] },
      ],
    },
    ask: 'Do you need an interpreter or a translation?',
    why: 'You have the right to understand and to be understood.',
    label: 'Interpreter',
    optional: true,
    always: true,
    when: { field: 'rep.more', is: 'yes' },
    words: ['interpreter'],
  },
  langText: {
    answer: { kind: 'text', max: 50 },
    ask: 'Which language?',
    why: 'So that the right interpreter is found.',
    label: 'Language',
    optional: true,
    always: true,
    when: { field: 'rep.lang', is: 'language' },
    words: ['language'],
  },
  adjust: {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'large-print', label: 'Large print', says: ['big letters'] },
        { id: 'easy-read', label: 'Easy read', says: ['simple words'] },
        { id: 'advocate', label: 'Someone to speak for me', says: ['advocate', 'helper'] },
        { id: 'text-only', label: 'Text, not phone calls', says: ['deaf', 'no phone calls', 'relay'] },
        { id: 'other', label: 'Something else', says: ['other'] },
        { id: 'none', label: 'None of these', says: ['no', 'none'] },
      ],
    },
    ask: 'Which of these would help?',
    hint: 'You can choose more than one.',
    why: 'So that you can take part like anyone else.',
    label: 'What would help you',
    optional: true,
    always: true,
    when: { field: 'rep.more', is: 'yes' },
  },
  adjustOther: {
    answer: { kind: 'text', max: 500 },
    ask: 'What else would help?',
    why: 'So that you can take part like anyone else.',
    label: 'Other help',
    optional: true,
    always: true,
    when: { field: 'rep.adjust', is: 'other' },
  },
  vuln: {
    answer: { kind: 'yes-no' },
    ask: 'Does anything make this harder for you, such as illness, disability or fear?',
    why: 'People for whom it is harder may be helped sooner.',
    label: 'Makes it harder',
    optional: true,
    declined: true,
    risk: true,
    when: { field: 'rep.more', is: 'yes' },
  },
  vulnText: {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What makes it harder for you?',
    hint: 'Only what you want to say.',
    why: 'So that the person who reads this can take care.',
    label: 'What makes it harder',
    optional: true,
    declined: true,
    when: { field: 'rep.vuln', is: 'yes' },
  },
} as const satisfies Readonly<
  Record<string, Field<'rep.dob' | 'rep.gender' | 'rep.more' | 'rep.lang' | 'rep.adjust' | 'rep.vuln'>>
>

const named = {
  any: [
    { field: 'role', is: ['victim', 'business'] },
    { field: 'anonymous', is: 'named' },
  ],
} as const
const victim = { field: 'role', is: 'victim' } as const

/**
 * Who reports a crime: everything of those it happened to, little of others, nothing of those who give no name. Whether they are
 * under 18 was asked with their role.
 */
export const personReporting = defineBlock<
  | 'rep.title'
  | 'rep.first'
  | 'rep.last'
  | 'rep.known'
  | 'rep.dob'
  | 'rep.gender'
  | 'rep.genderText'
  | 'rep.addr'
  | 'rep.postcode'
  | 'rep.more'
  | 'rep.lang'
  | 'rep.langText'
  | 'rep.adjust'
  | 'rep.adjustOther'
  | 'rep.vuln'
  | 'rep.vulnText',
  'role' | 'anonymous'
>({
  'rep.title': { ...reporter.title, section: 'About you', when: named },
  'rep.first': {
    ...reporter.first,
    hint: 'If you would rather not say, it can only be kept as information: no crime number by letter, and no victim support.',
    declined: true,
    when: named,
  },
  'rep.last': { ...reporter.last, declined: true, when: named },
  'rep.known': { ...reporter.known, when: named },
  'rep.dob': { ...reporter.dob, when: victim },
  'rep.gender': { ...reporter.gender, when: victim },
  'rep.genderText': reporter.genderText,
  'rep.addr': { ...reporter.addr, when: victim },
  'rep.postcode': { ...reporter.postcode, when: { field: 'anonymous', is: 'named' } },
  'rep.more': { ...reporter.more, when: named },
  'rep.lang': reporter.lang,
  'rep.langText': reporter.langText,
  'rep.adjust': reporter.adjust,
  'rep.adjustOther': reporter.adjustOther,
  'rep.vuln': { ...reporter.vuln, when: { all: [victim, { field: 'rep.more', is: 'yes' }] } },
  'rep.vulnText': reporter.vulnText,
})

/** Who gives a statement: a name, a date of birth and an address are needed (domain 3.6). */
export const statementGiver = defineBlock({
  'rep.title': { ...reporter.title, section: 'About you' },
  'rep.first': reporter.first,
  'rep.last': reporter.last,
  'rep.known': reporter.known,
  'rep.dob': { ...reporter.dob, why: 'A witness statement needs it, and it shows if you are under 18.' },
  'rep.under18': reporter.under18,
  'rep.addr': { ...reporter.addr, why: 'A witness statement needs it. The driver is not given it.' },
  'rep.more': reporter.more,
  'rep.lang': reporter.lang,
  'rep.langText': reporter.langText,
  'rep.adjust': reporter.adjust,
  'rep.adjustOther': reporter.adjustOther,
})

/** Who lost something: only what is needed to give it back. */
export const ownerReporting = defineBlock({
  'rep.title': { ...reporter.title, section: 'About you' },
  'rep.first': reporter.first,
  'rep.last': reporter.last,
  'rep.postcode': reporter.postcode,
  'rep.more': reporter.more,
  'rep.lang': reporter.lang,
  'rep.langText': reporter.langText,
  'rep.adjust': reporter.adjust,
  'rep.adjustOther': reporter.adjustOther,
})
