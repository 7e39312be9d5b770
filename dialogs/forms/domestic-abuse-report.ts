import { defineForm, type Remark } from '../form.ts'
import { contactSafelyAtHome } from './blocks/contact-with-care.ts'
import { declarationWithCare } from './blocks/declaration-with-care.ts'
import { abuseRisk, abuseSafety, abuseWhat } from './blocks/domestic-abuse.ts'
import { evidence } from './blocks/evidence.ts'
import { reporter } from './blocks/person-reporting.ts'
import { areYouUnder18 } from './blocks/person-with-care.ts'
import { anonymous, nation } from './blocks/role-and-nation.ts'
import { gateAlready, gateSafeDevice, safetyGate } from './blocks/safety-gate.ts'
import { personWhoHarms } from './blocks/who-did-it.ts'

const aboutMe = { field: 'da.who', is: 'me' } as const
/** A child may ask for a call instead: a few questions, and a grown-up to talk to (domain 2.7, 7.2). */
const young: readonly Remark[] = [
  {
    on: 'yes',
    say: [
      'Thank you for telling us. You did nothing wrong. You can talk to Childline for free, and to a grown-up you trust.',
      'You do not have to fill this in. You can ask the police to call you, which is much shorter.',
    ],
    contacts: ['h.childline', 'h.999'],
    offer: { form: 'callback-request' },
  },
]
const named = { any: [aboutMe, { field: 'anonymous', is: 'named' }] } as const

/**
 * Domestic abuse (domain 3.13): short, nearly all of it skippable, support first, no account. The assistant writes risk answers
 * down and never scores them. Someone who worries about another person may stay without a name.
 */
export const domesticAbuseReport = defineForm({
  id: 'domestic-abuse-report',
  version: '1',
  title: 'Tell the police about harm at home',
  examples: [
    'I am ready to report my husband',
    'make a domestic abuse report',
    'want to put on record what my ex did, without phoning',
    'report what goes on next door, he shouts and she screams',
    'I need the police to know about my partner but not send anyone yet',
    'can I tell you about my brother hitting our mum on a form',
  ],
  team: 'public-protection',
  minutes: 15,
  ready: ['A safe way to reach you', 'A safe place, and some time on your own'],
  account: 'none',
  sensitive: true,
  short: { field: 'rep.under18', is: 'yes' },
  fields: {
    ...gateSafeDevice,
    ...safetyGate,
    ...abuseSafety,
    'rep.under18': { ...areYouUnder18, remarks: young, declined: true, when: aboutMe },
    nation: {
      ...nation.nation,
      ask: 'Which part of the UK is it?',
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
          on: 'scotland',
          say: [
            'Police Scotland deals with this. Call 101, or go on here and we will pass it on. A helpline is there too.',
          ],
          contacts: ['h.101', 'h.relay101', 'h.sdafmh', 'h.mens'],
        },
        {
          on: 'northern-ireland',
          say: [
            'The Police Service of Northern Ireland deals with this. Call 101, or go on here and we will pass it on. A helpline is there too.',
          ],
          contacts: ['h.101', 'h.relay101', 'h.nidash'],
        },
        {
          on: 'outside-uk',
          say: ['The police of that country can act where you are. You can still go on here.'],
          contacts: ['h.fcdo'],
        },
        {
          on: 'not-sure',
          say: [
            'You can talk to someone at any time, without the police. Choose the line for where you are. There is one for men too.',
          ],
          contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
        },
      ],
    },
    ...gateAlready,
    ...abuseWhat,
    ...abuseRisk,
    'da.evidence': {
      section: 'What there is to show',
      answer: {
        kind: 'choices',
        none: 'none',
        options: [
          { id: 'photos', label: 'Photos', says: ['pictures'] },
          { id: 'messages', label: 'Messages', says: ['texts', 'whatsapp', 'emails'] },
          { id: 'diary', label: 'A diary or notes', says: ['diary', 'notes', 'a list'] },
          { id: 'witnesses', label: 'Someone who saw or heard it', says: ['witnesses', 'a neighbour heard'] },
          { id: 'camera', label: 'A camera or doorbell', says: ['cctv', 'doorbell', 'ring'] },
          { id: 'medical', label: 'Notes of a doctor or hospital', says: ['medical', 'gp notes'] },
          { id: 'none', label: 'None, or it is not safe to keep any', says: ['none', 'nothing', 'not safe'] },
        ],
      },
      ask: 'Is there anything that shows what happened?',
      hint: 'Only if it is safe to keep. You do not have to send it, and you do not need it to get help.',
      why: 'It can help later. Your own word counts too.',
      label: 'What there is to show',
      optional: true,
      unknown: true,
      declined: true,
      words: ['evidence'],
    },
    'ev.cctvDelete': {
      ...evidence['ev.cctvDelete'],
      optional: true,
      when: { field: 'da.evidence', is: 'camera' },
    },
    'da.witnesses': {
      answer: { kind: 'text', max: 500 },
      ask: 'Who saw or heard it, and how can they be reached?',
      hint: 'Only people who will not tell the person who does the harm.',
      why: 'Others may have seen what you cannot prove.',
      label: 'Who saw or heard it',
      optional: true,
      unknown: true,
      declined: true,
      when: { field: 'da.evidence', is: 'witnesses' },
    },
    'sus.any': {
      section: 'The person who does the harm',
      answer: { kind: 'yes-no' },
      ask: 'Do you want to say who the person is?',
      hint: 'You can decide later. No one contacts them because of this form alone without thinking of your safety.',
      why: 'So that the police do not call or write to the wrong person.',
      label: 'Say who it is',
      optional: true,
      declined: true,
    },
    suspects: {
      repeat: personWhoHarms,
      max: 3,
      more: 'Is there another person who does the harm?',
      label: 'A person who does the harm',
      when: { field: 'sus.any', is: 'yes' },
    },
    'da.perpAware': {
      answer: { kind: 'yes-no' },
      ask: 'Does that person know that you may tell the police?',
      why: 'So that the police can plan how to keep you safe.',
      label: 'They know of this',
      optional: true,
      unknown: true,
      risk: true,
    },
    'da.want': {
      section: 'What you would like',
      answer: {
        kind: 'choices',
        options: [
          { id: 'record', label: 'That the police make a note of it', says: ['record it', 'on record', 'just noted'] },
          { id: 'call', label: 'That someone calls', says: ['call me', 'a call', 'ring me'] },
          { id: 'visit', label: 'That an officer visits', says: ['visit', 'an officer'] },
          { id: 'advice', label: 'Advice only', says: ['advice'] },
          { id: 'leave', label: 'Help to leave', says: ['leave', 'a refuge', 'somewhere safe'] },
          {
            id: 'past',
            label: 'To find out if the partner was abusive before',
            says: ['their past', 'clares law', 'partners past'],
          },
          { id: 'not-sure', label: 'Not sure', says: ['i do not know'] },
        ],
      },
      ask: 'What would you like to happen?',
      hint: 'You can choose more than one. The police must act if a life is at risk. We cannot promise the rest.',
      why: 'It is your life. What you want matters.',
      label: 'What you would like',
      unknown: true,
      declined: true,
      remarks: [
        {
          on: 'leave',
          say: ['A helpline can find a safe place and help to plan how to get there.'],
          contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
        },
        { on: 'past', say: ['When this is sent, say "Clare’s Law" to ask about a partner’s past.'] },
      ],
    },
    'da.note': {
      answer: { kind: 'long-text', max: 1000 },
      ask: 'Is there anything the police should know before they contact anyone?',
      hint: 'You do not have to tell what happened. Skip this if you like.',
      why: 'So that they do not make it worse by mistake.',
      label: 'To know before contact',
      optional: true,
    },
    anonymous: { ...anonymous.anonymous, section: 'About you', when: { field: 'da.who', is: 'someone-else' } },
    'role.relation': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'parent', label: 'Parent or carer', says: ['mum', 'dad', 'mother', 'father', 'carer'] },
          { id: 'family', label: 'Other family', says: ['family', 'brother', 'sister', 'son', 'daughter'] },
          { id: 'friend', label: 'Friend', says: ['mate', 'flatmate'] },
          { id: 'neighbour', label: 'Neighbour' },
          {
            id: 'work',
            label: 'I help them in my job',
            says: ['teacher', 'nurse', 'social worker', 'professional', 'doctor'],
          },
          { id: 'other', label: 'Other', says: ['something else'] },
        ],
      },
      ask: 'How do you know the person who is harmed?',
      why: 'It helps the police to understand what you can tell them.',
      label: 'How you know them',
      unknown: true,
      declined: true,
      when: { field: 'da.who', is: 'someone-else' },
    },
    'rep.first': { ...reporter.first, when: named },
    'rep.last': { ...reporter.last, when: named },
    'rep.known': { ...reporter.known, when: aboutMe },
    'rep.dob': { ...reporter.dob, when: aboutMe },
    'rep.gender': { ...reporter.gender, when: aboutMe },
    'rep.genderText': reporter.genderText,
    'rep.addr': {
      ...reporter.addr,
      hint: 'Nothing is posted there unless you say below that letters are safe.',
      why: 'So that help can find you in an emergency.',
      when: aboutMe,
    },
    'rep.more': { ...reporter.more, when: named },
    'rep.lang': reporter.lang,
    'rep.langText': reporter.langText,
    'rep.adjust': reporter.adjust,
    'rep.adjustOther': reporter.adjustOther,
    'rep.vuln': { ...reporter.vuln, when: { all: [aboutMe, { field: 'rep.more', is: 'yes' }] } },
    'rep.vulnText': reporter.vulnText,
    ...contactSafelyAtHome,
    'sup.offer': {
      section: 'Help and what happens next',
      answer: {
        kind: 'choice',
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'not-now', label: 'Not now', says: ['maybe later', 'later'] },
          { id: 'no', label: 'No' },
        ],
      },
      ask: 'Would you like a support service for abuse to contact you?',
      hint: 'It is free and separate from the police. They use the safe way that you gave.',
      why: 'Everyone who is harmed is offered help. You can also ask for it yourself at any time.',
      label: 'Support service',
      when: aboutMe,
      words: ['support'],
    },
  },
  priority: [
    {
      when: {
        any: [
          { field: 'gate.heated', is: 'yes' },
          { field: 'gate.danger', is: 'yes' },
          { field: 'gate.support', is: 'yes' },
          { field: 'gate.safeDevice', is: 'no' },
          { field: 'da.safe', is: ['no', 'not-sure'] },
          { field: 'da.last', is: 'today' },
          { field: 'da.what', is: ['strangling', 'honour'] },
          { field: 'da.kill', is: 'yes' },
          { field: 'da.separated', is: 'yes' },
          { field: 'da.breach', is: 'yes' },
          { field: 'da.thirdConsent', is: 'child' },
          { field: 'inj.who', is: 'child' },
          { field: 'rep.dob', underAge: 18 },
          { field: 'rep.under18', is: 'yes' },
          {
            all: [
              { field: 'da.what', is: 'sexual' },
              { field: 'da.last', is: ['today', 'week'] },
            ],
          },
          {
            all: [
              { field: 'da.worse', is: 'yes' },
              { field: 'da.live', is: 'yes' },
            ],
          },
        ],
      },
      suggest: 'urgent-review',
    },
  ],
  otherwisePriority: 'same-day',
  signals: [
    { when: { field: 'gate.heated', is: 'yes' }, letter: 'T', text: 'Said that it could turn violent' },
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
    { when: { field: 'gate.support', is: 'yes' }, letter: 'T', text: 'Said that help is needed right away' },
    { when: { field: 'gate.safeDevice', is: 'no' }, letter: 'T', text: 'The device may be watched' },
    { when: { field: 'da.safe', is: ['no', 'not-sure'] }, letter: 'T', text: 'Not safe, or not sure to be' },
    { when: { field: 'da.kill', is: 'yes' }, letter: 'T', text: 'Threat to kill' },
    { when: { field: 'da.weapon', is: 'yes' }, letter: 'T', text: 'Weapons, or a way to get a gun' },
    { when: { field: 'da.what', is: 'threats' }, letter: 'T', text: 'Threats' },
    { when: { field: 'da.what', is: 'strangling' }, letter: 'H', text: 'Strangling, or a hand on the neck' },
    { when: { field: 'da.what', is: ['hurting', 'sexual'] }, letter: 'H', text: 'Physical or sexual harm' },
    { when: { field: 'da.injury', is: ['minor', 'hospital'] }, letter: 'H', text: 'Someone is hurt' },
    { when: { field: 'inj.who', is: 'child' }, letter: 'V', text: 'A child is hurt' },
    { when: { field: 'da.thirdConsent', is: 'child' }, letter: 'V', text: 'The person harmed is a child' },
    { when: { field: 'da.last', is: 'today' }, letter: 'R', text: 'Last time was today' },
    { when: { field: 'da.separated', is: 'yes' }, letter: 'R', text: 'Split, or tried to leave' },
    { when: { field: 'da.worse', is: 'yes' }, letter: 'R', text: 'Getting worse or more often' },
    { when: { field: 'da.jealous', is: 'yes' }, letter: 'R', text: 'Very jealous or controlling' },
    { when: { field: 'da.live', is: 'yes' }, letter: 'R', text: 'Lives in the same home' },
    { when: { field: 'da.breach', is: 'yes' }, letter: 'R', text: 'An order or bail was broken' },
    { when: { field: 'da.children', is: 'yes' }, letter: 'R', text: 'Children in the home' },
    { when: { field: 'da.what', is: 'stalking' }, letter: 'R', text: 'Stalking' },
    { when: { field: 'da.what', is: 'honour' }, letter: 'R', text: 'Family honour or forced marriage' },
    { when: { field: 'da.perpAware', is: 'yes' }, letter: 'R', text: 'The person knows that police may be told' },
    {
      when: { field: 'da.evidence', is: ['photos', 'messages', 'diary', 'witnesses', 'camera', 'medical'] },
      letter: 'I',
      text: 'There is something to show',
    },
    { when: { field: 'ev.cctvDelete', withinDays: 7 }, letter: 'I', text: 'Footage will be deleted within 7 days' },
    { when: { field: 'da.pregnant', is: 'yes' }, letter: 'V', text: 'Pregnancy or a baby' },
    {
      when: { field: 'da.disability', is: ['disability', 'mental-health', 'care', 'money', 'language', 'alone'] },
      letter: 'V',
      text: 'Something makes it hard to get help',
    },
    { when: { field: 'da.immigration', is: 'yes' }, letter: 'V', text: 'Worry about a visa' },
    { when: { field: 'da.device', is: ['maybe', 'yes'] }, letter: 'V', text: 'The device may be seen' },
    { when: { field: 'con.safe', is: ['no', 'set-times'] }, letter: 'V', text: 'Not always safe to contact' },
    { when: { field: 'rep.under18', is: 'yes' }, letter: 'V', text: 'Under 18' },
    { when: { field: 'rep.dob', underAge: 18 }, letter: 'V', text: 'Under 18' },
    { when: { field: 'rep.vuln', is: 'yes' }, letter: 'V', text: 'Something makes this harder for the person' },
    { when: { field: 'da.thirdConsent', is: 'no' }, letter: 'V', text: 'The person harmed does not know' },
    { when: { field: 'da.want', is: ['call', 'visit', 'leave'] }, letter: 'E', text: 'Would like to be contacted' },
    { when: { field: 'da.want', is: ['record', 'advice'] }, letter: 'E', text: 'Would like it noted, or advice' },
    { when: { field: 'sup.offer', is: 'yes' }, letter: 'E', text: 'Would like a support service' },
  ],
  declarations: declarationWithCare,
  next: [
    'You did the right thing. What happens is never the fault of the person who is harmed.',
    'A trained person will read this, and use only the safe way that you gave. They may share it with people who help to keep you safe.',
    'Call 999 if you are in danger. If you cannot speak on a mobile, press 55 when you are asked.',
    'Type "exit" to leave this chat. Clear the history of this device too, if that is safe.',
  ],
})
