import { defineFlow } from '../flow.ts'
import { nations } from './blocks/other-nations.ts'
import { unsafeDevice } from './blocks/unsafe-device.ts'

/** Asking if someone who sees a child is a risk to them: the Child Sex Offender Disclosure Scheme (domain 2.6 T33, 0.3). */
export const sarahsLaw = defineFlow({
  id: 'sarahs-law',
  title: 'Ask if someone is a risk to a child (Sarah’s Law)',
  examples: [
    'Sarah’s Law check please',
    'new man in my ex’s house where my kids stay at weekends',
    'how can I find out if our babysitter is on the register',
    'football coach gives my lad lifts home and presents, can you look him up',
    'my sister’s lodger is alone with the twins and something is off',
    'is there a sex offender living with my granddaughter',
    'child sex offender disclosure',
    'neighbours say the fella at number nine went to prison over a little girl, mine play in his garden',
    'can I ask about an uncle who wants to take the children camping',
    'want to be sure about my partner before he moves in with me and my baby',
    'somebody told me the music teacher has been in court over pupils',
    'is he safe to be around my kid',
  ],
  sensitive: true,
  steps: {
    device: {
      key: 'gate.safeDevice',
      ask: 'Is it safe for you to use this phone or computer now?',
      hint: 'Answer no if the person you ask about could see your screen.',
      why: 'We do not want to make things worse for you or the child.',
      risk: true,
      yes: 'danger',
      no: { outcome: 'not-safe-here' },
      unsure: { outcome: 'not-safe-here' },
    },
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone in danger right now?',
      hint: 'A child, or anyone else.',
      why: 'Then a call to 999 comes first. A check takes time.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'named',
    },
    named: {
      ask: 'Is it about one person you can name, who has contact with a child you can name?',
      why: 'This check is about one person and one child or family. It does not tell who lives in a street.',
      yes: 'relation',
      no: { outcome: ['not-named', 'support'] },
      unsure: { outcome: ['not-named', 'support'] },
    },
    relation: {
      key: 'sl.relation',
      ask: 'Who are you to the child?',
      why: 'The police tell only the person who is best placed to protect the child. That may not be the one who asks.',
      options: [
        {
          id: 'parent',
          label: 'Parent or guardian',
          says: ['mum', 'dad', 'mother', 'father', 'guardian', 'carer'],
          goto: 'nation',
        },
        {
          id: 'grandparent',
          label: 'Grandparent',
          says: ['nan', 'gran', 'grandma', 'grandad'],
          goto: 'nation',
        },
        { id: 'family', label: 'Other family', says: ['aunt', 'uncle', 'brother', 'sister'], goto: 'nation' },
        { id: 'friend', label: 'Friend or neighbour', says: ['friend', 'neighbour'], goto: 'nation' },
        {
          id: 'professional',
          label: 'I work with the child',
          says: ['teacher', 'social worker', 'nurse', 'club leader'],
          goto: { outcome: ['professional', 'ask-for-other', 'what-next'] },
        },
        { id: 'other', label: 'Someone else', says: ['none of these'], goto: 'nation' },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Where does the child live?',
      why: 'Scotland and Northern Ireland have their own ways to ask.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: 'byRelation' },
        { ...nations.wales, goto: 'byRelation' },
        { ...nations.scotland, goto: { outcome: ['scotland', 'support'] } },
        { ...nations.northernIreland, goto: { outcome: ['northern-ireland', 'support'] } },
        { ...nations.outside, goto: { outcome: ['abroad', 'support'] } },
        { ...nations.notSure, goto: 'byRelation' },
      ],
      unsure: 'byRelation',
    },
    byRelation: {
      when: [{ step: 'relation', is: 'parent', goto: { outcome: ['ask', 'what-next', 'support'] } }],
      otherwise: { outcome: ['ask-for-other', 'what-next', 'support'] },
    },
  },
  outcomes: {
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999 and say where the child is. If you cannot speak on a mobile, press 55 when you are asked.'],
      contacts: ['h.999', 'h.silent999', 'h.landline999', 'h.relay999', 'h.bsl999'],
      form: 'sarahs-law-request',
    },
    'not-safe-here': { ...unsafeDevice, form: 'sarahs-law-request' },
    ask: {
      kind: 'report',
      title: 'Ask here',
      say: [
        'You can ask here in about 10 minutes. Have the names ready, and dates of birth if you know them.',
        'Do not tell the person you ask about, and keep what you are told to yourself. It is there to protect the child.',
      ],
      form: 'sarahs-law-request',
    },
    'ask-for-other': {
      kind: 'report',
      title: 'Ask here for a child you worry about',
      say: [
        'You can ask here in about 10 minutes. If there is something to tell, it goes to the person who can best protect the child.',
        'Do not tell the person you ask about.',
      ],
      form: 'sarahs-law-request',
    },
    'what-next': {
      kind: 'advice',
      title: 'What happens with it',
      say: [
        'The police look first at whether a child may be in danger. They may then want to meet you. It can take several weeks.',
        'Each force has its own times: ask when they contact you. Call 999 if a child is in danger, and do not wait for an answer.',
      ],
      form: 'sarahs-law-request',
    },
    'not-named': {
      kind: 'advice',
      title: 'This check needs a person and a child',
      say: [
        'If you worry about a child and cannot name the person, call 101, or talk to the NSPCC or the council’s children’s services.',
        'You can also tell us here what you know about someone, with or without your name.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.reportchildabuse'],
      form: 'intelligence-report',
    },
    professional: {
      kind: 'advice',
      title: 'Follow your safeguarding rules too',
      say: [
        'Tell your safeguarding lead and the council’s children’s services. You may have a duty to report: check your own rules.',
      ],
      contacts: ['h.reportchildabuse'],
      form: 'sarahs-law-request',
    },
    scotland: {
      kind: 'elsewhere',
      title: 'Ask Police Scotland',
      say: ['Police Scotland has its own way to ask. Call 101, or ask here and we will pass it on.'],
      contacts: ['h.101', 'h.relay101'],
      form: 'sarahs-law-request',
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Ask the Police Service of Northern Ireland',
      say: ['Northern Ireland has its own way to ask. Call 101, or ask here and we will pass it on.'],
      contacts: ['h.101', 'h.relay101'],
      form: 'sarahs-law-request',
    },
    abroad: {
      kind: 'elsewhere',
      title: 'Ask the police where the child lives',
      say: [
        'This check is for children who live in the UK. British people abroad can ask the Foreign Office for help.',
      ],
      contacts: ['h.fcdo'],
      form: 'sarahs-law-request',
    },
    support: {
      kind: 'advice',
      title: 'Talk to someone meanwhile',
      say: ['You can talk your worry over with the NSPCC. Anyone under 19 can talk to Childline.'],
      contacts: ['h.nspcc', 'h.childline'],
      form: 'sarahs-law-request',
    },
  },
})
