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
 * A request under the Child Sex Offender Disclosure Scheme (domain 3.14 `REQ:csods`). No account and no files: who it is about,
 * what contact they have with the child, and a safe way to be reached.
 */
export const sarahsLawRequest = defineForm({
  id: 'sarahs-law-request',
  version: '1',
  title: 'Ask under Sarah’s Law',
  examples: [
    'check if someone is safe around my daughter',
    'ask whether my ex’s new partner is on a register',
    'request about a man who spends time with my grandson',
    'child sex offender disclosure application',
    'I want to know about the person who looks after my kids',
    'form to ask about a neighbour and my children',
  ],
  team: 'public-protection',
  minutes: 10,
  ready: ['The name of the person you ask about', 'The name and birthday of the child', 'A safe way to reach you'],
  account: 'none',
  sensitive: true,
  fields: {
    ...gateSafeDevice,
    ...dangerGate,
    nation: {
      ...nation.nation,
      ask: 'Where does the child live?',
      why: 'Scotland and Northern Ireland have their own ways to ask.',
      remarks: [
        {
          on: ['scotland', 'northern-ireland'],
          say: ['There is another way to ask there. Call 101, or go on here and we will pass it on.'],
          contacts: ['h.101', 'h.relay101'],
        },
        {
          on: 'outside-uk',
          say: ['This check is for people who live in the UK. You can still go on here.'],
          contacts: ['h.fcdo'],
        },
      ],
    },
    'sl.relation': {
      section: 'The child',
      answer: {
        kind: 'choice',
        options: [
          { id: 'parent', label: 'Parent or guardian', says: ['mum', 'dad', 'mother', 'father', 'guardian', 'carer'] },
          { id: 'grandparent', label: 'Grandparent', says: ['nan', 'gran', 'grandma', 'grandad'] },
          { id: 'family', label: 'Other family', says: ['aunt', 'uncle', 'brother', 'sister'] },
          { id: 'friend', label: 'Friend or neighbour', says: ['friend', 'neighbour'] },
          {
            id: 'professional',
            label: 'I work with the child',
            says: ['teacher', 'social worker', 'nurse', 'club leader'],
          },
          { id: 'other', label: 'Someone else', says: ['none of these'] },
        ],
      },
      ask: 'Who are you to the child?',
      why: 'The police tell only the person who is best placed to protect the child. That may not be the one who asks.',
      label: 'Who you are to the child',
    },
    'sl.childName': {
      answer: { kind: 'text', max: 200 },
      ask: 'What is the name of the child?',
      hint: 'If there is more than one child, give all their names.',
      why: 'So that the police know whom to protect.',
      label: 'Name of the child',
    },
    'sl.childDob': {
      answer: { kind: 'date', birth: true },
      ask: 'What is the child’s date of birth?',
      hint: 'If there is more than one child, give the youngest here. You can tell the others later.',
      why: 'So that the police know whom to protect.',
      label: 'Birthday of the child',
      unknown: true,
    },
    'sl.name': {
      section: 'The person you ask about',
      answer: { kind: 'name', max: 100 },
      ask: 'What is the full name of the person you ask about?',
      hint: 'Other names they use help too.',
      why: 'So that the police look for the right person.',
      label: 'Name of the person',
    },
    'sl.dob': {
      answer: { kind: 'date', birth: true },
      ask: 'What is that person’s date of birth?',
      why: 'So that the police look for the right person.',
      label: 'Birthday of the person',
      unknown: true,
    },
    'sl.addr': {
      answer: { kind: 'location' },
      ask: 'Where does that person live?',
      why: 'So that the police look for the right person.',
      label: 'Where the person lives',
      unknown: true,
      declined: true,
    },
    'sl.contact': {
      answer: { kind: 'text', max: 500 },
      ask: 'How does that person have contact with the child?',
      hint: 'For example lives there, looks after the child, runs a club.',
      why: 'So that the police can see what the danger may be.',
      label: 'Contact with the child',
      unknown: true,
    },
    'sl.alone': {
      answer: { kind: 'yes-no' },
      ask: 'Are they alone with the child at times?',
      why: 'So that the police can see what the danger may be.',
      label: 'Alone with the child',
      unknown: true,
      risk: true,
    },
    'sl.why': {
      answer: { kind: 'long-text', max: 1000 },
      ask: 'Why are you worried?',
      hint: 'A few words are enough. You can skip this. Do not ask the child about it.',
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
    { when: { field: 'sl.childDob', underAge: 18 }, letter: 'V', text: 'About a child' },
    { when: { field: 'sl.alone', is: 'yes' }, letter: 'R', text: 'Alone with the child at times' },
  ],
  declarations: declarationWithCare,
  next: [
    'The police will read this and contact you in the safe way that you gave. They look first at whether a child may be in danger.',
    'They may then want to meet you and see your ID. It can take several weeks, and each force has its own times.',
    'You may be told something, or nothing. What you are told must stay with you.',
    'If a child is in danger at any time, call 999. Type "exit" to leave this chat and open another page.',
  ],
})
