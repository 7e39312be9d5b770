import { defineForm } from '../form.ts'
import { contactSafely } from './blocks/contact.ts'
import { dangerGate } from './blocks/danger-gate.ts'
import { declarationWithCare } from './blocks/declaration-with-care.ts'
import { reporter } from './blocks/person-reporting.ts'
import { underEighteen } from './blocks/person-with-care.ts'
import { requester, requesterHelp } from './blocks/requester.ts'
import { nation } from './blocks/role-and-nation.ts'
import { gateSafeDevice } from './blocks/safety-gate.ts'

/**
 * A request under the Domestic Violence Disclosure Scheme (domain 3.14 `REQ:dvds`): who it is about, and a safe way to be reached.
 * The police tell only what is lawful and needed, and only to the person who can be kept safe by it.
 */
export const claresLawRequest = defineForm({
  id: 'clares-law-request',
  version: '1',
  title: 'Ask under Clare’s Law',
  examples: [
    'I want to ask about my boyfriend’s past',
    'request to know if he hurt someone before',
    'apply for a domestic violence disclosure',
    'find out whether my sister’s new man has a record of violence',
    'ask the police what my partner did to others',
    'form for the right to ask',
  ],
  team: 'public-protection',
  minutes: 10,
  ready: ['The name of the person you ask about', 'Their birthday and address, if you know', 'A safe way to reach you'],
  account: 'none',
  sensitive: true,
  fields: {
    ...gateSafeDevice,
    ...dangerGate,
    nation: {
      ...nation.nation,
      ask: 'Where does the person live who may be at risk?',
      why: 'Scotland and Northern Ireland have their own ways to ask.',
      remarks: [
        {
          on: 'england',
          say: ['You can talk to someone at any time, without the police.'],
          contacts: ['h.ndah', 'h.mens'],
        },
        {
          on: 'wales',
          say: ['You can talk to someone at any time, without the police.'],
          contacts: ['h.lff', 'h.mens'],
        },
        {
          on: ['scotland', 'northern-ireland'],
          say: ['There is another way to ask there. Call 101, or go on here and we will pass it on.'],
          contacts: ['h.101', 'h.relay101', 'h.sdafmh', 'h.nidash'],
        },
        {
          on: 'outside-uk',
          say: ['This check is for people who live in the UK. You can still go on here.'],
          contacts: ['h.fcdo'],
        },
      ],
    },
    'da.who': {
      section: 'Who it is about',
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'me',
            label: 'My own partner or ex',
            says: ['mine', 'my partner', 'my ex', 'my boyfriend', 'my girlfriend', 'my husband', 'my wife'],
          },
          {
            id: 'someone-else',
            label: 'The partner of someone I know',
            says: ['a friend', 'my daughter', 'my mum', 'someone else'],
          },
        ],
      },
      ask: 'Whose partner is it about?',
      why: 'If it is about someone else’s partner, the police tell only the person who can be kept safe by it.',
      label: 'Whose partner',
      risk: true,
      remarks: [
        {
          on: 'someone-else',
          say: [
            'Do not tell the person you are worried about that you asked. It could put someone in danger. You may not be told the answer.',
          ],
        },
      ],
    },
    'cl.now': {
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'together',
            label: 'Together',
            says: ['partner', 'married', 'husband', 'wife', 'boyfriend', 'girlfriend'],
          },
          { id: 'new', label: 'Just getting to know each other', says: ['new', 'dating', 'met a few times', 'online'] },
          { id: 'apart', label: 'No longer together', says: ['ex', 'split up', 'separated', 'divorced'] },
        ],
      },
      ask: 'What are the two to each other now?',
      why: 'So that the police understand how they are tied, and can think of safety first.',
      label: 'What they are to each other',
      unknown: true,
      declined: true,
    },
    'cl.relation': {
      answer: { kind: 'text', max: 100 },
      ask: 'Who are you to the person you worry about?',
      why: 'So that the police know how you know of it.',
      label: 'Who you are to them',
      unknown: true,
      declined: true,
      when: { field: 'da.who', is: 'someone-else' },
    },
    'cl.atRisk': {
      answer: { kind: 'name', max: 100 },
      ask: 'What is the name of the person you worry about?',
      hint: 'Do not tell the partner that you asked.',
      why: 'Only that person can be told.',
      label: 'The person you worry about',
      when: { field: 'da.who', is: 'someone-else' },
    },
    'cl.partnerName': {
      answer: { kind: 'name', max: 100 },
      ask: 'What is the full name of the partner you ask about?',
      hint: 'Other names they use help too.',
      why: 'So that the police look for the right person.',
      label: 'Name of the partner',
    },
    'cl.partnerDob': {
      answer: { kind: 'date', birth: true },
      ask: 'What is the partner’s date of birth?',
      why: 'So that the police look for the right person.',
      label: 'Birthday of the partner',
      unknown: true,
    },
    'cl.partnerAddr': {
      answer: { kind: 'location' },
      ask: 'Where does the partner live, now or before?',
      why: 'So that the police look for the right person.',
      label: 'Where the partner lives',
      unknown: true,
      declined: true,
    },
    'cl.together': {
      answer: { kind: 'yes-no' },
      ask: 'Do they live together now?',
      why: 'So that the police can think of your safety first.',
      label: 'Live together',
      unknown: true,
      declined: true,
      risk: true,
    },
    'cl.children': {
      answer: { kind: 'yes-no' },
      ask: 'Are there children in the home?',
      why: 'Children are thought of too when the police decide.',
      label: 'Children in the home',
      unknown: true,
      declined: true,
      risk: true,
    },
    'cl.childrenText': {
      answer: { kind: 'long-text', max: 500 },
      ask: 'What are their names and ages?',
      hint: 'Only if you wish.',
      why: 'So that they are kept safe too.',
      label: 'Names and ages of children',
      optional: true,
      risk: true,
      unknown: true,
      declined: true,
      when: { field: 'cl.children', is: 'yes' },
    },
    'cl.why': {
      answer: { kind: 'long-text', max: 1000 },
      ask: 'Why are you worried?',
      hint: 'A few words are enough. You can skip this.',
      why: 'It helps the police to see how urgent it is.',
      label: 'Why you are worried',
      optional: true,
    },
    ...requester,
    'rep.dob': { ...reporter.dob, why: 'The police must know for sure who they are talking to.' },
    'rep.under18': underEighteen,
    ...requesterHelp,
    ...contactSafely,
  },
  priority: [
    {
      when: {
        any: [
          { field: 'gate.danger', is: 'yes' },
          { field: 'gate.safeDevice', is: 'no' },
          { field: 'rep.dob', underAge: 18 },
          { field: 'rep.under18', is: 'yes' },
        ],
      },
      suggest: 'urgent-review',
    },
  ],
  otherwisePriority: 'same-day',
  signals: [
    { when: { field: 'rep.under18', is: 'yes' }, letter: 'V', text: 'Under 18' },
    { when: { field: 'rep.dob', underAge: 18 }, letter: 'V', text: 'Under 18' },
    { when: { field: 'con.safe', is: ['no', 'set-times'] }, letter: 'V', text: 'Not always safe to contact' },
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
    { when: { field: 'gate.safeDevice', is: 'no' }, letter: 'T', text: 'The device may be watched' },
    { when: { field: 'cl.now', is: 'apart' }, letter: 'R', text: 'No longer together' },
    { when: { field: 'cl.together', is: 'yes' }, letter: 'R', text: 'Lives with the partner' },
    { when: { field: 'cl.children', is: 'yes' }, letter: 'R', text: 'Children in the home' },
  ],
  declarations: declarationWithCare,
  next: [
    'The police will read this and contact you in the safe way that you gave. They may ask to meet you and to see your ID.',
    'National guidance aims at an answer within 28 days, but it can take longer.',
    'You may be told something, or nothing. If you are told nothing, that does not mean that there is no danger.',
    'If you are in danger at any time, call 999. Type "exit" to leave this chat and open another page.',
  ],
})
