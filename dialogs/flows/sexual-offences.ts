import { defineFlow } from '../flow.ts'
import { railwayPolice } from './blocks/other-nations.ts'
import { unsafeDevice } from './blocks/unsafe-device.ts'

/**
 * Rape and other sexual offences (domain 2.2 T12). What happened is never asked: support comes first, care that is bound to time
 * is offered as a choice, and a trained person calls back. Lines of all nations are shown, so that nothing more must be asked.
 */
export const sexualOffences = defineFlow({
  id: 'sexual-offences',
  title: 'Rape, sexual assault or unwanted touching',
  examples: [
    'I was raped',
    'a man put his hand up my skirt on the bus',
    'my friend woke up with no clothes on and cannot remember',
    'some bloke flashed at me in the park',
    'my manager keeps rubbing himself against me',
    'something happened to me at a party and I did not want it',
    'I want to talk about a sexual assault',
    'he would not stop when I said no',
    'someone took a photo up my dress on the escalator',
    'it was years ago, it was my coach',
    'I am a bloke and I was forced into it by another man',
    'a masseur touched me where he should not have',
  ],
  sensitive: true,
  steps: {
    device: {
      key: 'gate.safeDevice',
      ask: 'Is it safe for you to use this phone or computer now?',
      hint: 'Answer no if someone who hurts you could see your screen.',
      why: 'We do not want to make things worse for you.',
      risk: true,
      yes: 'danger',
      no: { outcome: 'not-safe-here' },
      unsure: { outcome: 'not-safe-here' },
    },
    danger: {
      key: 'gate.danger',
      ask: 'Are you, or is anyone else, hurt or in danger now?',
      why: 'Then a call to 999 comes first.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'age',
    },
    age: {
      ask: 'Is the person it happened to under 18 now?',
      why: 'Children and young people have help of their own.',
      risk: true,
      yes: { flow: 'child-abuse' },
      no: 'kind',
      unsure: 'kind',
    },
    kind: {
      key: 'abuse.kind',
      ask: 'Which of these is closest?',
      hint: 'You do not have to say more than this. We will not ask what was done.',
      why: 'So that we show you the right people.',
      risk: true,
      options: [
        {
          id: 'assault',
          label: 'Rape or sexual assault',
          says: ['rape', 'raped', 'sexual assault', 'i was forced'],
          goto: 'recent',
        },
        {
          id: 'public',
          label: 'Flashing, touching or photos in a public place',
          says: ['flashing', 'exposure', 'upskirting', 'groped', 'touched on the bus'],
          goto: 'railway',
        },
        {
          id: 'images',
          label: 'Sexual pictures shared or threatened',
          says: ['nudes', 'revenge porn'],
          goto: { flow: 'online-abuse' },
        },
        {
          id: 'not-say',
          label: 'I would rather not say',
          says: ['prefer not to say', 'rather not say'],
          goto: 'recent',
        },
      ],
      unsure: 'recent',
    },
    railway: {
      key: 'loc.railway',
      ask: 'Was it on a train, a tram or the Tube, or in a station?',
      why: 'Railways have a police force of their own.',
      yes: { outcome: ['railway', 'support'] },
      no: 'how',
      unsure: 'how',
    },
    how: {
      ask: 'How would you like to tell the police?',
      hint: 'You can also call 101 at any time. The number comes next.',
      why: 'You choose what is easiest for you.',
      options: [
        {
          id: 'write',
          label: 'Write it here',
          says: ['write', 'type', 'report it here', 'a form'],
          goto: { outcome: ['public', 'support'] },
        },
        {
          id: 'call-back',
          label: 'Talk to someone',
          says: ['talk', 'call', 'call me', 'a call back', 'phone'],
          goto: { outcome: ['public-call', 'call-back', 'support'] },
        },
        {
          id: 'not-yet',
          label: 'Not the police, or not yet',
          says: ['not yet', 'not ready', 'no police', 'support'],
          goto: { outcome: ['no-police', 'support', 'support-more'] },
        },
      ],
      unsure: { outcome: ['no-police', 'support', 'support-more'] },
    },
    recent: {
      key: 'cb.last',
      ask: 'When was the last time?',
      hint: 'Roughly is fine. You can say that you do not know.',
      why: 'Some care works best in the first days. It is your choice if you want it.',
      risk: true,
      options: [
        { id: 'today', label: 'Today', says: ['just now', 'this morning', 'tonight'], goto: 'ready' },
        {
          id: 'week',
          label: 'In the last 7 days',
          says: ['this week', 'yesterday', 'last night', 'a few days ago'],
          goto: 'ready',
        },
        {
          id: 'longer',
          label: 'Longer ago',
          says: ['years ago', 'months ago', 'weeks ago', 'a long time ago'],
          goto: 'ready',
        },
      ],
      unsure: 'ready',
    },
    ready: {
      ask: 'What would you like to do?',
      hint: 'There is no wrong answer. You can change your mind later.',
      why: 'You choose what happens next.',
      options: [
        { id: 'report', label: 'Tell the police', says: ['report', 'report it', 'police'], goto: 'reportWhen' },
        {
          id: 'talk',
          label: 'Talk to someone first, not the police',
          says: ['talk', 'not ready', 'not yet', 'support'],
          goto: 'talkWhen',
        },
      ],
      unsure: 'talkWhen',
    },
    reportWhen: {
      when: [
        { step: 'recent', is: 'longer', goto: { outcome: ['support', 'support-more', 'call-past', 'call-back'] } },
      ],
      otherwise: { outcome: ['support', 'support-more', 'care', 'call', 'call-back'] },
    },
    talkWhen: {
      when: [{ step: 'recent', is: 'longer', goto: { outcome: ['no-police', 'support', 'support-more'] } }],
      otherwise: { outcome: ['no-police', 'support', 'support-more', 'care'] },
    },
  },
  outcomes: {
    'not-safe-here': { ...unsafeDevice, form: 'callback-request', sets: { 'cb.about': 'sexual' } },
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Call 999 and say that you need help. You do not have to say more than that. If you cannot speak on a mobile, press 55 when you are asked.',
      ],
      contacts: ['h.999', 'h.silent999', 'h.landline999', 'h.relay999', 'h.bsl999'],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
    care: {
      kind: 'advice',
      title: 'Care in the first days, if you want it',
      say: [
        'A sexual assault referral centre can look after your health and keep traces safe. You can usually go there without the police.',
        'If you can, wait before you wash, and keep the clothes in a clean bag. It is your choice, and you can report whatever you do.',
      ],
      contacts: ['h.sarc'],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
    call: {
      kind: 'call',
      title: 'Call 101, or 999 if you need help at once',
      say: [
        'I am sorry this happened. It is not your fault. Call 101 and ask to talk to someone about a sexual offence.',
        'You can ask who you talk to, and stop at any time. You do not have to tell it here.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
    'call-past': {
      kind: 'call',
      title: 'It is not too late. Call 101',
      say: [
        'I am sorry this happened. It is not your fault. Call 101 and ask to talk to someone about a sexual offence.',
        'In England and Wales there is usually no time limit for serious sexual offences. Other parts of the UK have their own rules: you can ask.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
    'call-back': {
      kind: 'report',
      title: 'Or ask for a call back',
      say: [
        'You can leave a safe way to reach you here. We will not ask what happened.',
        'No one reads this now. Call 999 if you need help at once.',
      ],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
    'no-police': {
      kind: 'advice',
      title: 'You do not have to tell the police',
      say: [
        'I am sorry this happened. It is not your fault. You can get help first, and choose later.',
        'If you want to talk to the police one day, call 101, or ask here for a call back.',
      ],
      contacts: ['h.sarc', 'h.101'],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
    public: {
      kind: 'report',
      title: 'Write it here',
      say: [
        'I am sorry this happened. It is not your fault. You do not have to go into detail: where and when is enough, as cameras may have seen it.',
        'If you would rather talk, call 101.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'crime-other',
      sets: { 'crime.type': 'other' },
    },
    'public-call': {
      kind: 'call',
      title: 'Call 101',
      say: [
        'I am sorry this happened. It is not your fault. Call 101, and say where and when it was, as cameras may have seen it.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
    railway: {
      ...railwayPolice,
      say: [
        'I am sorry this happened. It is not your fault.',
        'British Transport Police deals with trains, trams and stations. Text or call them.',
        'You can also ask us for a call back, and we will pass it on.',
      ],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
    support: {
      kind: 'advice',
      title: 'Talk to someone who will listen',
      say: ['You will be believed. Choose the line for where you are.'],
      contacts: ['h.rasasl', 'h.rcs', 'h.nidash', 'h.lff'],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
    'support-more': {
      kind: 'advice',
      title: 'More help',
      say: [
        'Men and boys: Safeline. LGBT+ people: Galop. Harmed as a child: NAPAC.',
        'If it happened in another country, the Foreign Office can help British people too.',
      ],
      contacts: ['h.safeline', 'h.galop', 'h.napac', 'h.fcdo'],
      form: 'callback-request',
      sets: { 'cb.about': 'sexual' },
    },
  },
})
