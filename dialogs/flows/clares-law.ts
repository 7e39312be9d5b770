import { defineFlow } from '../flow.ts'
import { nations } from './blocks/other-nations.ts'
import { unsafeDevice } from './blocks/unsafe-device.ts'

/** Asking if a partner was abusive before: the Domestic Violence Disclosure Scheme (domain 2.6 T32, 0.3). */
export const claresLaw = defineFlow({
  id: 'clares-law',
  title: 'Ask if a partner was abusive before (Clare’s Law)',
  examples: [
    'how do I do a Clare’s Law check',
    'want to know if my new boyfriend has hurt anyone before',
    'my mum has met a man and his ex says he broke her arm',
    'right to ask about a partner’s past',
    'someone told me my girlfriend has been in prison for beating her last fella',
    'I have a bad feeling about the chap my daughter has moved in with',
    'can you tell me if my husband has a record for violence towards women',
    'domestic violence disclosure scheme',
    'he lost his temper last night and his mates joked that it was like the last one',
    'is there a way to look someone up before I move in with them',
    'a friend of mine is seeing a bloke who was violent to my cousin',
    'she wants to marry me and I keep hearing things about her exes',
  ],
  sensitive: true,
  steps: {
    device: {
      key: 'gate.safeDevice',
      ask: 'Is it safe for you to use this phone or computer now?',
      hint: 'Answer no if the person you ask about could see your screen.',
      why: 'Some people check the phone of others. We do not want to make things worse for you.',
      risk: true,
      yes: 'danger',
      no: { outcome: 'not-safe-here' },
      unsure: { outcome: 'not-safe-here' },
    },
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone in danger now?',
      hint: 'Answer yes too if it will be dangerous when the person comes back.',
      why: 'Then a call to 999 comes first. A check takes time.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'who',
    },
    who: {
      key: 'da.who',
      ask: 'Whose partner is it about?',
      why: 'If it is about someone else’s partner, the police tell only the person who can be kept safe by it.',
      options: [
        {
          id: 'me',
          label: 'My own partner or ex',
          says: ['mine', 'my partner', 'my ex', 'my boyfriend', 'my girlfriend', 'my husband', 'my wife'],
          goto: 'reason',
        },
        {
          id: 'someone-else',
          label: 'The partner of someone I know',
          says: ['a friend', 'my daughter', 'my mum', 'someone else'],
          goto: 'reason',
        },
      ],
    },
    reason: {
      ask: 'Why do you want to know?',
      why: 'The law lets the police tell people only to keep someone safe.',
      options: [
        {
          id: 'worried',
          label: 'I worry that someone may be hurt',
          says: ['worried', 'safety', 'to be safe', 'i am scared'],
          goto: 'nation',
        },
        {
          id: 'job',
          label: 'For a job or a volunteer',
          says: ['employer', 'job', 'work check', 'dbs'],
          goto: { flow: 'criminal-record-check' },
        },
        {
          id: 'court',
          label: 'For a family court case',
          says: ['court', 'custody', 'family court', 'evidence'],
          goto: { outcome: 'not-for-court' },
        },
        {
          id: 'curious',
          label: 'I am just curious',
          says: ['curious', 'nosy', 'no special reason'],
          goto: { outcome: 'not-for-this' },
        },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Where does the person live who may be at risk?',
      why: 'Scotland and Northern Ireland have their own ways to ask.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: 'byWho' },
        { ...nations.wales, goto: 'byWho' },
        { ...nations.scotland, goto: { outcome: ['scotland', 'support'] } },
        { ...nations.northernIreland, goto: { outcome: ['northern-ireland', 'support'] } },
        { ...nations.outside, goto: { outcome: ['abroad', 'support'] } },
        { ...nations.notSure, goto: 'byWho' },
      ],
      unsure: 'byWho',
    },
    byWho: {
      when: [{ step: 'who', is: 'someone-else', goto: { outcome: ['ask-for-other', 'what-next', 'support'] } }],
      otherwise: { outcome: ['ask', 'what-next', 'support'] },
    },
  },
  outcomes: {
    'not-safe-here': { ...unsafeDevice, form: 'clares-law-request' },
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999. If you cannot speak on a mobile, cough or tap, and press 55 when you are asked.'],
      contacts: ['h.999', 'h.silent999', 'h.landline999', 'h.relay999', 'h.bsl999'],
      form: 'clares-law-request',
    },
    ask: {
      kind: 'report',
      title: 'Ask here',
      say: [
        'You can ask here in about 10 minutes. Tell us a safe way to reach you.',
        'Do not tell your partner that you are asking, if that could put you in danger.',
      ],
      form: 'clares-law-request',
    },
    'ask-for-other': {
      kind: 'report',
      title: 'Ask here for someone else',
      say: [
        'You can ask here in about 10 minutes. You may not be told the answer: it goes to the person who can be kept safe by it.',
        'Do not tell the person you are worried about that you asked. It could put someone in danger.',
      ],
      form: 'clares-law-request',
    },
    'what-next': {
      kind: 'advice',
      title: 'What happens with it',
      say: [
        'The police look at what they know, and may want to meet and see your ID. They tell someone only if it is lawful and needed to keep a person safe.',
        'They try to keep it private. National guidance aims at an answer within 28 days, but it can take longer: ask the officer about your case.',
      ],
      form: 'clares-law-request',
    },
    scotland: {
      kind: 'elsewhere',
      title: 'Ask Police Scotland',
      say: ['Police Scotland has its own way to ask. Call 101, or ask here and we will pass it on.'],
      contacts: ['h.101', 'h.relay101'],
      form: 'clares-law-request',
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Ask the Police Service of Northern Ireland',
      say: ['Northern Ireland has its own way to ask. Call 101, or ask here and we will pass it on.'],
      contacts: ['h.101', 'h.relay101'],
      form: 'clares-law-request',
    },
    abroad: {
      kind: 'elsewhere',
      title: 'Ask the police where the person lives',
      say: ['This check is for people who live in the UK. British people abroad can ask the Foreign Office for help.'],
      contacts: ['h.fcdo'],
      form: 'clares-law-request',
    },
    'not-for-court': {
      kind: 'advice',
      title: 'This is not for court cases',
      say: [
        'What is told under this law is to keep someone safe, and not for a court case. A solicitor can say how the court gets what it needs.',
        'If you worry that someone may be hurt, you can still ask here.',
      ],
      form: 'clares-law-request',
    },
    'not-for-this': {
      kind: 'advice',
      title: 'This is only to keep someone safe',
      say: [
        'The police can tell people only where someone may be at risk. If something worries you, you can still ask here.',
        'You can also talk it over with a helpline.',
      ],
      contacts: ['h.ndah', 'h.lff', 'h.mens'],
      form: 'clares-law-request',
    },
    support: {
      kind: 'advice',
      title: 'Talk to someone meanwhile',
      say: [
        'You do not have to wait for an answer to get help. Choose the line for where you are. There is one for men too.',
      ],
      contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
      form: 'clares-law-request',
    },
  },
})
