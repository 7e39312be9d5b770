import { defineFlow } from '../flow.ts'
import { nations, policeAbroad, policeScotland, psni } from './blocks/other-nations.ts'
import { emergencyContacts, orCrimestoppers, tellUsHere } from './blocks/tell-in-confidence.ts'
import { unsafeDevice } from './blocks/unsafe-device.ts'
import { youngAndUsed } from './blocks/young-person.ts'

/** Modern slavery and trafficking (domain 2.5 T29): the person in it, someone who sees it, or someone whose job it is. */
export const modernSlavery = defineFlow({
  id: 'modern-slavery',
  title: 'Modern slavery',
  examples: [
    'the girls at the nail bar never leave and a man takes their phones',
    'I am not allowed to go out and they keep my passport',
    'ten men live in one room above the car wash and a van fetches them at five',
    'my boss takes all my wages for the rent and says I owe him more',
    'a lady cleans for the family opposite and has not had a day off in a year',
    'women brought in and out of a house all night, different cars',
    'human trafficking',
    'young boys begging and then giving the cash to a man in a car',
    'farm workers look hungry and scared of the gangmaster',
    'she says that if she leaves they will hurt her children back home',
    'I think that a patient of mine is a domestic slave',
    'they promised me a hotel job and now I must sleep with men',
  ],
  sensitive: { step: 'who', is: ['me'] },
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone hurt or in danger right now?',
      hint: 'Answer yes too if someone is being moved somewhere, or is locked in.',
      why: 'People in danger need a 999 call.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'who',
    },
    who: {
      ask: 'Who is this about?',
      why: 'If it is you, we ask less and help first.',
      risk: true,
      options: [
        { id: 'me', label: 'Me', says: ['it is me', 'i am the victim', 'myself', 'it happens to me'], goto: 'safe' },
        {
          id: 'someone',
          label: 'Someone I know or saw',
          says: ['someone else', 'other people', 'a neighbour', 'workers'],
          goto: 'child',
        },
        {
          id: 'work',
          label: 'Someone I work with as part of my job',
          says: ['my job', 'a patient', 'a pupil', 'a client'],
          goto: { outcome: ['professional', 'helpline'] },
        },
      ],
    },
    safe: {
      key: 'gate.safeDevice',
      ask: 'Is it safe for you to use this phone or computer?',
      hint: 'Answer no if the people who control you could see it.',
      why: 'We do not want to make things worse for you.',
      risk: true,
      yes: 'young',
      no: { outcome: 'unsafe-device' },
      unsure: { outcome: 'unsafe-device' },
    },
    young: {
      key: 'rep.under18',
      ask: 'Are you under 18?',
      why: 'Young people get more help and more care.',
      risk: true,
      yes: { outcome: ['young', 'helpline'] },
      no: { outcome: ['call-for-you', 'helpline'] },
      unsure: { outcome: ['call-for-you', 'helpline'] },
    },
    child: {
      key: 'in.children',
      ask: 'Is a child there, or someone who is ill, disabled or easily led?',
      why: 'Children and people who cannot look after themselves need help first.',
      risk: true,
      yes: { outcome: ['child', 'helpline'] },
      no: 'kind',
      unsure: 'kind',
    },
    kind: {
      ask: 'What do you think they are made to do?',
      why: 'For work without fair pay there is one more place that can help.',
      reads: 'options',
      options: [
        {
          id: 'labour',
          label: 'Work, such as in a car wash, farm, factory or shop',
          says: ['car wash', 'nail bar', 'farm', 'factory', 'building site', 'takeaway'],
          sets: { 'in.kind': ['slavery'] },
          goto: 'nation',
        },
        {
          id: 'sex',
          label: 'Sell sex',
          says: ['prostitution', 'brothel', 'sex work', 'sexual exploitation'],
          sets: { 'in.kind': ['slavery', 'sexual-exploitation'] },
          goto: 'nation',
        },
        {
          id: 'home',
          label: 'Work in a home',
          says: ['nanny', 'housework', 'cleaner', 'maid'],
          sets: { 'in.kind': ['slavery'] },
          goto: 'nation',
        },
        {
          id: 'crime',
          label: 'Beg, steal or grow drugs',
          says: ['begging', 'stealing', 'cannabis house', 'shoplifting'],
          sets: { 'in.kind': ['slavery'] },
          goto: 'nation',
        },
        {
          id: 'other',
          label: 'Something else',
          says: ['none of these'],
          sets: { 'in.kind': ['slavery'] },
          goto: 'nation',
        },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Where in the UK is it?',
      why: 'Different police forces cover different parts of the UK.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: 'result' },
        { ...nations.wales, goto: 'result' },
        { ...nations.scotland, goto: { outcome: ['police-scotland', 'helpline'] } },
        { ...nations.northernIreland, goto: { outcome: ['psni', 'helpline'] } },
        { ...nations.outside, goto: { outcome: ['abroad', 'helpline'] } },
        { ...nations.notSure, goto: 'result' },
      ],
      unsure: 'result',
    },
    result: {
      when: [
        {
          step: 'kind',
          is: ['labour', 'home'],
          goto: { outcome: ['report', 'helpline', 'labour', 'or-crimestoppers'] },
        },
      ],
      otherwise: { outcome: ['report', 'helpline', 'or-crimestoppers'] },
    },
  },
  outcomes: {
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Call 999. If you cannot speak on a mobile, press 55 when you are asked.',
        'If it is someone else, do not step in yourself. It could make things worse for them.',
      ],
      contacts: emergencyContacts,
      form: 'intelligence-report',
      sets: { 'in.kind': ['slavery'] },
    },
    'unsafe-device': unsafeDevice,
    young: youngAndUsed,
    'call-for-you': {
      kind: 'call',
      title: 'You can get help',
      say: [
        'It is not your fault. Call 101 and say that you need help to get away. Call 999 if you are in danger.',
        'You can ask for an interpreter. You can also ask us here to have someone call you back.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'callback-request',
    },
    professional: {
      kind: 'call',
      title: 'Call 101, and tell your safeguarding lead',
      say: [
        'Call 101 and say that you work with the person. Follow your own safeguarding steps too. Call 999 if they are in danger.',
        'Some bodies can refer a person for support (the National Referral Mechanism). Adults must usually agree to it; children need not.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'intelligence-report',
      sets: { 'in.kind': ['slavery'], 'in.how': 'work' },
    },
    child: {
      kind: 'call',
      title: 'Call 101 about the people at risk',
      say: [
        'Call 101 and say that a child or a person at risk is there. Call 999 if they may be hurt or moved.',
        'Do not go there yourself. You can also tell us here.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999', 'h.childline'],
      form: 'intelligence-report',
      sets: { 'in.kind': ['slavery'] },
    },
    helpline: {
      kind: 'advice',
      title: 'The Modern Slavery Helpline',
      say: ['You can talk to the Modern Slavery Helpline in confidence, with or without the police.'],
      contacts: ['h.ms'],
    },
    labour: {
      kind: 'advice',
      title: 'Work that is not paid or not safe',
      say: [
        'You can also tell the Fair Work Agency about bad treatment at work. Check its number on the website first.',
      ],
      contacts: ['h.fwa'],
    },
    'police-scotland': { ...policeScotland, form: 'intelligence-report' },
    psni: { ...psni, form: 'intelligence-report' },
    abroad: { ...policeAbroad, form: 'intelligence-report' },
    report: tellUsHere,
    'or-crimestoppers': orCrimestoppers,
  },
})
