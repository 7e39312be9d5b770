import type { Field } from '../../form.ts'
import { defineBlock } from '../../form.ts'

const method = {
  section: 'How to reach you',
  answer: {
    kind: 'choices',
    options: [
      {
        id: 'phone',
        label: 'Phone call',
        says: ['phone', 'call', 'ring me'],
        tells: [
          'ring|call|phone|bell me|us|mobile',
          'give me|us ..1 ring|call|bell|buzz|shout',
          'by phone|telephone',
          'ring|call|phone|phoning|ringing|calling ..1 is|are|be ..1 fine|best|ok|okay|good|easiest|preferred|better',
          'ring|call|phone or email|text',
          'email|text or ring|call|phone',
          'prefer ..1 call|phone',
          'leave ..2 message|voicemail',
        ],
      },
      {
        id: 'text',
        label: 'Text message',
        says: ['text', 'sms'],
        tells: [
          'text|message|whatsapp me|us',
          'best|better|easier|prefer|easiest|rather ..3 text|message|texting|whatsapp',
          'by text|sms|whatsapp',
          'text|texts|texting ..1 is|are ..1 fine|best|ok|okay|better|easiest|good|preferred',
        ],
      },
      {
        id: 'email',
        label: 'Email',
        says: ['e-mail', 'mail'],
        tells: [
          'email|mail me|us',
          'by|via email',
          'email ..1 is|please|best|fine|preferred|only',
          'drop|send me|us|an ..2 email',
          'or email',
          'prefer ..2 email',
          'through email',
        ],
      },
      { id: 'post', label: 'Letter', says: ['post', 'by post'], tells: ['by post|letter', 'write to me|us'] },
    ],
  },
  ask: 'How should the police contact you?',
  hint: 'You can choose more than one.',
  why: 'So that you hear from them the way that suits you.',
  label: 'How to contact you',
  words: ['contact'],
  reads: 'own-way',
} as const satisfies Field<never>

const phone = {
  answer: { kind: 'phone' },
  ask: 'What is your phone number?',
  why: 'So that the police can reach you about this report.',
  label: 'Your phone number',
  when: { field: 'con.method', is: ['phone', 'text'] },
  words: ['my number', 'phone number', 'mobile'],
  reads: 'own-phone',
} as const satisfies Field<'con.method'>

const email = {
  answer: { kind: 'email' },
  ask: 'What is your email address?',
  why: 'So that the police can write to you about this report.',
  label: 'Your email address',
  when: { field: 'con.method', is: 'email' },
  words: ['my email', 'email address'],
  reads: 'own-email',
} as const satisfies Field<'con.method'>

const safe = {
  answer: {
    kind: 'choice',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'set-times', label: 'Only at set times', says: ['only sometimes', 'at certain times'] },
      { id: 'no', label: 'No', says: ['not safe'] },
    ],
  },
  ask: 'Is it safe to contact you this way?',
  hint: 'Think about who else may see or hear it.',
  why: 'So that a call or a letter does not make things worse for you.',
  label: 'Safe to contact you',
  risk: true,
  remarks: [
    {
      on: 'no',
      say: ['Then this way will be marked as not safe. Change how to contact you, or tell us a safer way next.'],
    },
  ],
} as const satisfies Field<never>

const rest = {
  'con.safeOther': {
    answer: { kind: 'text', max: 500 },
    ask: 'What would be a safer way to reach you?',
    why: 'So that no one contacts you in a way that is not safe.',
    label: 'Safer way to reach you',
    unknown: true,
    when: { field: 'con.safe', is: 'no' },
  },
  'con.times': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'weekday-mornings', label: 'Weekday mornings', says: ['mornings'] },
        { id: 'weekday-afternoons', label: 'Weekday afternoons', says: ['afternoons'] },
        { id: 'weekday-evenings', label: 'Weekday evenings', says: ['evenings', 'after work'] },
        { id: 'weekends', label: 'Weekends', says: ['saturday', 'sunday'] },
        { id: 'other', label: 'Other times', says: ['other'] },
      ],
    },
    ask: 'Which days and times are good?',
    hint: 'You can choose more than one.',
    why: 'So that the police call when it suits you.',
    label: 'Good times',
    unknown: true,
    when: { field: 'con.safe', is: 'set-times' },
    words: ['times'],
  },
  'con.timesOther': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which other times are good?',
    hint: 'For example: Tuesdays between 9am and 11am.',
    why: 'So that the police call when it suits you.',
    label: 'Other good times',
    when: { field: 'con.times', is: 'other' },
  },
  'con.voicemail': {
    answer: { kind: 'yes-no' },
    ask: 'Can the police leave you a message?',
    why: 'Someone else may hear your messages.',
    label: 'May leave a message',
    when: { field: 'con.method', is: 'phone' },
    words: ['voicemail', 'message'],
  },
  'con.thirdparty': {
    answer: { kind: 'yes-no' },
    ask: 'Is there someone else who can be contacted if you cannot be reached?',
    hint: 'If you are under 18, this can be a grown-up you trust.',
    why: 'Only if you want that.',
    label: 'Someone else to contact',
    optional: true,
    always: true,
    when: { field: 'con.method', given: true },
  },
  'con.thirdpartyName': {
    answer: { kind: 'name', max: 100 },
    ask: 'What is that person’s name?',
    why: 'So that the police know who they are talking to.',
    label: 'Name of that person',
    when: { field: 'con.thirdparty', is: 'yes' },
  },
  'con.thirdpartyRelation': {
    answer: { kind: 'text', max: 50 },
    ask: 'Who are they to you?',
    why: 'So that the police know how much to say.',
    label: 'Who that person is to you',
    optional: true,
    when: { field: 'con.thirdparty', is: 'yes' },
  },
  'con.thirdpartyPhone': {
    answer: { kind: 'phone' },
    ask: 'What is that person’s phone number?',
    why: 'So that the police can reach them.',
    label: 'Phone number of that person',
    when: { field: 'con.thirdparty', is: 'yes' },
  },
} as const satisfies Readonly<Record<string, Field<'con.method' | 'con.safe' | 'con.times' | 'con.thirdparty'>>>

const copy = {
  answer: { kind: 'yes-no' },
  ask: 'Do you want a copy of what you send?',
  why: 'So that you have it for yourself. We tell you how you get it. Nothing goes to an address that may not be safe.',
  label: 'A copy for you',
} as const satisfies Field<never>

const ordinary = {
  'con.phone': phone,
  'con.email': email,
  'con.safe': { ...safe, optional: true, when: { field: 'con.method', given: true } },
  ...rest,
  'con.voicemail': {
    ...rest['con.voicemail'],
    tells: {
      yes: ['leave ..2 message|voicemail', 'leave a ..1 message'],
      no: ['not|never ..2 leave ..3 message|voicemail|messages'],
    },
  },
  'con.copy': {
    ...copy,
    tells: { yes: ['email|send ..2 me|us ..1 copy', 'copy ..3 email|report please'] },
    when: {
      all: [
        { field: 'con.email', given: true },
        {
          any: [
            { field: 'con.safe', given: false },
            { field: 'con.safe', is: 'yes' },
          ],
        },
      ],
    },
  },
} as const

/** How to reach the person who reports (domain 3.2 B3). */
export const contact = defineBlock({ 'con.method': method, ...ordinary })

/** For sensitive reports: safety is a hard question, with a cover and a code word, and no copy by default. What may give someone away is never changed in passing. */
export const contactSafely = defineBlock({
  'con.method': method,
  'con.phone': phone,
  'con.email': email,
  'con.safe': safe,
  ...rest,
  'con.safeOther': { ...rest['con.safeOther'], risk: true },
  'con.voicemail': { ...rest['con.voicemail'], hint: 'If you are not sure, say no.', risk: true },
  'con.thirdparty': {
    ...rest['con.thirdparty'],
    hint: 'Choose someone you trust to keep it to themselves.',
    risk: true,
  },
  'con.who': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'police', label: 'The police', says: ['say police'] },
        { id: 'name', label: 'Just a name', says: ['a name', 'only a name'] },
        { id: 'nothing', label: 'Do not say', says: ['say nothing', 'do not say anything'] },
      ],
    },
    ask: 'Who should the caller say they are?',
    why: 'Someone else may answer the phone.',
    label: 'Who the caller says they are',
    risk: true,
    when: { field: 'con.method', is: ['phone', 'text'] },
  },
  'con.codeword': {
    answer: { kind: 'text', max: 20 },
    ask: 'Which word can we use, so that you know it is us?',
    hint: 'Skip this if you want none.',
    why: 'So that no one else can pretend to be us.',
    label: 'Code word',
    optional: true,
  },
  'con.copy': {
    ...copy,
    hint: 'Say no if anyone else can read your email.',
    risk: true,
    when: {
      all: [
        { field: 'con.email', given: true },
        { field: 'con.safe', is: 'yes' },
      ],
    },
  },
})
