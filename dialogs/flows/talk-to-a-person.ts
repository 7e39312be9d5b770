import { defineFlow } from '../flow.ts'

/** Talking to a person (domain 2.6 T64): always possible. 999, 101, a helpline or a call back. */
export const talkToAPerson = defineFlow({
  id: 'talk-to-a-person',
  title: 'Talk to a person',
  examples: [
    'I want to speak to a real person',
    'can someone ring me',
    'not a robot, please',
    'how do I get hold of an actual officer',
    'stop this and put me through',
    'is there a live chat',
    'I would rather talk than type',
    'call me back after six',
    'this is going round in circles, get me a human',
    'who can I phone about this',
    'I just want to chat it over with somebody',
    'operator',
  ],
  sensitive: { step: 'support', is: ['home', 'sexual', 'young'] },
  request: true,
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Are you, or is anyone else, in danger right now?',
      why: 'If so, 999 is the quickest way to a person.',
      risk: true,
      yes: { outcome: 'danger' },
      no: 'about',
    },
    about: {
      key: 'tp.about',
      ask: 'Who would you like to talk to?',
      why: 'So that you do not wait in the wrong place.',
      options: [
        {
          id: 'police',
          label: 'The police, on the phone',
          says: ['police', 'phone', 'an officer', '101', 'call'],
          goto: { outcome: 'call' },
        },
        {
          id: 'back',
          label: 'Someone who calls me back',
          says: ['call back', 'callback', 'ring me', 'call me'],
          goto: { outcome: 'callback' },
        },
        {
          id: 'case',
          label: 'The officer on my case',
          says: ['my officer', 'the detective', 'officer in my case'],
          goto: { flow: 'existing-report' },
        },
        {
          id: 'local',
          label: 'My local team',
          says: ['neighbourhood team', 'local officer', 'pcso'],
          goto: { flow: 'neighbourhood-team' },
        },
        {
          id: 'support',
          label: 'A helpline, not the police',
          says: ['helpline', 'someone to talk to', 'support', 'counsellor'],
          goto: 'support',
        },
        {
          id: 'counter',
          label: 'Someone face to face',
          says: ['in person', 'police station', 'front desk'],
          goto: { flow: 'police-station' },
        },
      ],
      unsure: { outcome: ['call', 'callback'] },
    },
    support: {
      key: 'tp.support',
      ask: 'What would you like to talk about?',
      hint: 'You can answer "I do not know".',
      why: 'There are free helplines for many things.',
      risk: true,
      options: [
        {
          id: 'crime',
          label: 'Something that was done to me',
          says: ['a crime', 'i am a victim', 'what happened to me'],
          goto: { outcome: ['victim-help', 'callback'] },
        },
        {
          id: 'home',
          label: 'Being hurt or controlled at home',
          says: ['my partner', 'my ex', 'domestic abuse'],
          sets: { 'cb.about': 'home' },
          goto: { outcome: ['home-help', 'callback'] },
        },
        {
          id: 'sexual',
          label: 'Sexual violence',
          says: ['rape', 'sexual assault', 'abuse'],
          sets: { 'cb.about': 'sexual' },
          goto: { outcome: ['sexual-help', 'callback'] },
        },
        {
          id: 'low',
          label: 'Feeling very low, or thoughts of dying',
          says: ['low', 'suicidal', 'depressed', 'cannot go on'],
          sets: { 'cb.about': 'welfare' },
          goto: { outcome: ['low-help', 'callback'] },
        },
        {
          id: 'young',
          label: 'I am under 19 and want to talk',
          says: ['i am a child', 'i am 14', 'young person'],
          goto: { outcome: ['young-help', 'callback'] },
        },
      ],
      unsure: { outcome: ['victim-help', 'low-help', 'callback'] },
    },
  },
  outcomes: {
    danger: {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999. If you cannot speak, press 55 when asked on a mobile. No one is reading this chat now.'],
      contacts: ['h.999', 'h.relay999', 'h.bsl999', 'h.silent999'],
      form: 'callback-request',
    },
    call: {
      kind: 'call',
      title: 'Call 101',
      say: [
        'Call 101 to talk to the police when it is not an emergency. It is free.',
        'If it happened somewhere else, say which police force you want. Some forces have a live chat: its hours are on their website.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.policeuk'],
      form: 'callback-request',
    },
    callback: {
      kind: 'handoff',
      title: 'Ask for a call back',
      say: [
        'You can ask here for a call back, in about 3 minutes. You choose a safe way and good times.',
        'We cannot say how soon it will be. If it cannot wait, call 101.',
      ],
      form: 'callback-request',
    },
    'victim-help': {
      kind: 'advice',
      title: 'Victim Support',
      say: [
        'Victim Support listens and helps, with or without the police. In Scotland and Northern Ireland there are services of their own.',
      ],
      contacts: ['h.vs', 'h.vss', 'h.vsni'],
    },
    'home-help': {
      kind: 'advice',
      title: 'Domestic abuse helplines',
      say: ['It is not your fault. You can talk in confidence. Type "exit" to leave this chat at any time.'],
      contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens', 'h.galop'],
    },
    'sexual-help': {
      kind: 'advice',
      title: 'Sexual violence helplines',
      say: ['It is not your fault. You can get help and medical care with or without telling the police.'],
      contacts: ['h.rasasl', 'h.sarc', 'h.rcs', 'h.nidash', 'h.lff'],
    },
    'low-help': {
      kind: 'advice',
      title: 'Someone to listen now',
      say: [
        'You do not have to be alone with this. Call Samaritans or text Shout. Call 999 if you may hurt yourself now.',
      ],
      contacts: ['h.sam', 'h.shout', 'h.papyrus', 'h.111', 'h.999'],
    },
    'young-help': {
      kind: 'advice',
      title: 'Childline',
      say: [
        'Childline is free to call and talks with you about anything. You can also tell a grown-up that you trust.',
      ],
      contacts: ['h.childline'],
    },
  },
})
