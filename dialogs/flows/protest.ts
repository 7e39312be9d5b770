import { defineFlow } from '../flow.ts'
import { nations } from './blocks/other-nations.ts'
import { emergencyContacts } from './blocks/tell-in-confidence.ts'

/** Protests and marches: to hold one, to worry about one, or a crime at one (domain 2.5 T34, 4.4 procession notice). */
export const protest = defineFlow({
  id: 'protest',
  title: 'Protests and marches',
  examples: [
    'we want to march through the town centre in June',
    'how do I let you know about a demo I am organising',
    'group planning to block our road on Saturday, should I be worried',
    'my shop window was smashed during the demonstration',
    'do we need permission to stand outside the council offices with placards',
    'campaigners are camped outside the clinic and shout at the nurses',
    'parade for the club’s hundredth birthday with a band',
    'got shoved by a counter protester',
    'rally',
    'walk of witness from the church to the market cross',
    'is there going to be trouble at the march next week',
    'our union wants to picket and then walk to the hospital',
  ],
  request: true,
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone hurt or in danger right now?',
      hint: 'Also if things are being smashed or set on fire.',
      why: 'Danger right now needs a 999 call.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'kind',
    },
    kind: {
      ask: 'What do you need?',
      why: 'Giving notice, worry and a crime go different ways.',
      options: [
        {
          id: 'hold',
          label: 'I want to hold a march or protest',
          says: ['organise', 'hold one', 'plan a march', 'give notice', 'organising'],
          goto: 'moves',
        },
        {
          id: 'worried',
          label: 'I worry about one that is planned',
          says: ['worried', 'one is coming', 'concerned about a protest'],
          goto: { outcome: 'worried' },
        },
        {
          id: 'disruption',
          label: 'One blocks a road or will not let people pass',
          says: ['blocking the road', 'obstruction', 'roadblock'],
          goto: { outcome: 'blocked' },
        },
        {
          id: 'crime',
          label: 'A crime at one that is over now',
          says: ['a crime', 'something was damaged', 'i was attacked'],
          goto: 'crime',
        },
        {
          id: 'police',
          label: 'How the police acted at one',
          says: ['complain about the police', 'police behaviour'],
          goto: { flow: 'complaint', sets: { 'cp.about': 'person' } },
        },
        {
          id: 'event',
          label: 'Another event, such as a street party',
          says: ['street party', 'carnival', 'fun run'],
          goto: { flow: 'event-filming' },
        },
        { id: 'other', label: 'Something else', says: ['none of these'], goto: { outcome: 'worried' } },
      ],
      unsure: { outcome: 'worried' },
    },
    crime: {
      ask: 'What happened there?',
      why: 'Each kind of crime has its own report.',
      risk: true,
      options: [
        {
          id: 'hurt',
          label: 'Someone was hurt or threatened',
          says: ['hurt', 'threatened', 'pushed', 'hit'],
          goto: { flow: 'assault' },
        },
        {
          id: 'damage',
          label: 'Something was damaged',
          says: ['damage', 'paint', 'smashed'],
          goto: { flow: 'criminal-damage' },
        },
        {
          id: 'hate',
          label: 'Hate because of who someone is',
          says: ['hate', 'racist chanting', 'hate chants'],
          goto: { flow: 'hate-crime' },
        },
        { id: 'other', label: 'Something else', says: ['none of these'], goto: { outcome: 'crime' } },
      ],
      unsure: { outcome: 'crime' },
    },
    moves: {
      key: 'pr.moves',
      ask: 'Which of these is it?',
      why: 'The law asks for notice of a march, not of a protest that stays in one place.',
      options: [
        {
          id: 'march',
          label: 'A march, parade or walk from one place to another',
          says: ['march', 'parade', 'procession', 'walk', 'it moves'],
          goto: 'nation',
        },
        {
          id: 'stays',
          label: 'A protest that stays in one place',
          says: ['static', 'a rally', 'a vigil', 'stays in one place', 'picket'],
          goto: 'nation',
        },
        {
          id: 'usual',
          label: 'A funeral, or a walk that is held the same way each year',
          says: ['funeral', 'yearly', 'traditional'],
          goto: 'nation',
        },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Where in the UK will it be?',
      why: 'Each part of the UK has its own law on marches.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: 'englandWales' },
        { ...nations.wales, goto: 'englandWales' },
        { ...nations.scotland, goto: 'scotland' },
        { ...nations.northernIreland, goto: 'northernIreland' },
        { ...nations.outside, goto: { outcome: 'abroad' } },
        { ...nations.notSure, goto: 'englandWales' },
      ],
      unsure: 'englandWales',
    },
    englandWales: {
      when: [
        { step: 'moves', is: 'stays', goto: { outcome: ['stays', 'notice-anyway'] } },
        { step: 'moves', is: 'usual', goto: { outcome: ['usual', 'notice-anyway'] } },
      ],
      otherwise: { outcome: ['notice', 'plan'] },
    },
    scotland: {
      when: [{ step: 'moves', is: 'stays', goto: { outcome: ['ask-there', 'notice-anyway'] } }],
      otherwise: { outcome: 'scotland' },
    },
    northernIreland: {
      when: [{ step: 'moves', is: 'stays', goto: { outcome: ['ask-there', 'notice-anyway'] } }],
      otherwise: { outcome: 'northern-ireland' },
    },
  },
  outcomes: {
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Move away if you can, then call 999. Say where you are and what you can see.'],
      contacts: emergencyContacts,
      form: 'crime-other',
    },
    worried: {
      kind: 'call',
      title: 'Call 101, or tell us here',
      say: [
        'Call 101 or tell us here what you have heard: who, where, when, and what makes you worry.',
        'Peaceful protest is lawful. If it turns violent, call 999.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'intelligence-report',
    },
    blocked: {
      kind: 'call',
      title: 'Call 101 about the blocked way',
      say: [
        'Call 101 if a protest blocks a road or keeps people from passing. Call 999 if someone may be hurt, or an ambulance cannot pass.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'antisocial-behaviour-report',
    },
    crime: {
      kind: 'call',
      title: 'Call 101, or report it here',
      say: ['Call 101 or report it here. Keep any photos and video, whole and unchanged.'],
      contacts: ['h.101', 'h.relay101'],
      form: 'crime-other',
    },
    stays: {
      kind: 'advice',
      title: 'No notice is needed',
      say: [
        'In England and Wales the law asks for no notice of a protest that stays in one place. The police can still set limits on it.',
        'It helps to tell them about it, so that it can be kept safe. The owner of the land may need to agree.',
      ],
      contacts: ['h.marchnotice'],
    },
    usual: {
      kind: 'advice',
      title: 'Notice is usually not needed',
      say: [
        'In England and Wales a funeral, or a walk that is held the same way as in other years, usually needs no notice.',
        'It helps to tell the police and the council, as roads may need care. Check the rules on GOV.UK.',
      ],
      contacts: ['h.marchnotice', 'h.council'],
    },
    'notice-anyway': {
      kind: 'report',
      title: 'Tell us about it here',
      say: ['You can tell us the place, the time and who to talk to.'],
      form: 'procession-notice',
    },
    notice: {
      kind: 'report',
      title: 'Give notice of your march here',
      say: [
        'In England and Wales the law asks for notice in writing, at least 6 clear days before. The day of the notice and the day of the march do not count.',
        'It is free. If the time is too short, give notice as soon as you can.',
      ],
      contacts: ['h.marchnotice'],
      form: 'procession-notice',
    },
    plan: {
      kind: 'advice',
      title: 'What to have ready',
      say: [
        'Have ready the date, the start time, the route, and the name and address of an organiser.',
        'Tell the council too if roads must close, or if you want music, stalls or fireworks.',
      ],
      contacts: ['h.council'],
    },
    'ask-there': {
      kind: 'advice',
      title: 'Ask the police there',
      say: [
        'Scotland and Northern Ireland have laws of their own on protests. Ask the police there if they need notice, and the council if it is on its land.',
      ],
      contacts: ['h.policescotland', 'h.psni', 'h.council'],
    },
    scotland: {
      kind: 'elsewhere',
      title: 'Tell the council in Scotland',
      say: [
        'In Scotland notice of a march goes to the council, and to the police, usually 28 days before. Check with the council.',
        'You can also tell us here and we will pass it on.',
      ],
      contacts: ['h.council', 'h.policescotland'],
      form: 'procession-notice',
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Tell the Parades Commission and the police there',
      say: [
        'In Northern Ireland notice of a parade is usually given 28 days before, on a form of the Parades Commission. Check with them.',
        'You can also tell us here and we will pass it on.',
      ],
      contacts: ['h.parades', 'h.psni'],
      form: 'procession-notice',
    },
    abroad: {
      kind: 'elsewhere',
      title: 'Ask in that country',
      say: ['Other countries have their own rules for marches. Ask the police or the council there first.'],
      contacts: ['h.fcdo'],
      form: 'procession-notice',
    },
  },
})
