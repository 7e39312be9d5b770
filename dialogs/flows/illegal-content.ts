import { defineFlow, type Sets } from '../flow.ts'
import { emergencyContacts, orCrimestoppers, tellUsHere } from './blocks/tell-in-confidence.ts'

const sets: Sets = { 'in.how': 'online' }

/** Extremist, hateful or illegal things online (domain 2.5 T37, 1.4 N12). Nothing of it is ever to be sent to us. */
export const illegalContent = defineFlow({
  id: 'illegal-content',
  title: 'Illegal or extreme things online',
  examples: [
    'came across a site with pictures of children that made me sick',
    'someone shared an execution video in our gaming chat',
    'a page that says all of one faith should be wiped out',
    'fake advert with a TV doctor selling miracle gummies',
    'an account is selling pistols and ships them in toy boxes',
    'how do I get a hateful video taken down',
    'a stranger posted a how-to for making bombs',
    'saw an advert for a crypto scheme with a made up celebrity',
    'a forum where they tell people to starve themselves',
    'man boasting online about hurting a little boy',
    'clip of people torturing a cat is doing the rounds',
    'racist memes on the town’s group page',
  ],
  steps: {
    danger: {
      ask: 'Does it show that someone will be hurt soon, or that a child is in danger now?',
      why: 'Danger that is near needs a 999 call.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'kind',
    },
    kind: {
      ask: 'What did you see?',
      hint: 'Do not send it to us, and do not share or save it.',
      why: 'Different bodies can have different things taken down.',
      options: [
        {
          id: 'terror',
          label: 'Terrorist or extremist material',
          says: ['terrorism', 'terrorist video', 'extremist', 'bomb making'],
          goto: { outcome: 'terror' },
        },
        {
          id: 'child',
          label: 'Sexual pictures or videos of children',
          says: ['child abuse images', 'indecent images', 'child sexual abuse'],
          goto: { outcome: ['child-images', 'worried-about-self'] },
        },
        {
          id: 'child-known',
          label: 'A child I know, or someone who contacts children',
          says: ['grooming', 'my child'],
          goto: { flow: 'child-abuse' },
        },
        {
          id: 'own-pictures',
          label: 'Private pictures of me or someone I know',
          says: ['my pictures', 'nudes', 'revenge porn'],
          goto: { flow: 'online-abuse' },
        },
        {
          id: 'advert',
          label: 'A scam advert or a scam website',
          says: ['fake advert', 'scam advert', 'scam website', 'fraud advert'],
          goto: 'lost',
        },
        {
          id: 'threat',
          label: 'A threat to hurt or kill someone',
          says: ['threats', 'death threat'],
          goto: { outcome: 'threat' },
        },
        {
          id: 'hate',
          label: 'Hate against a group of people',
          says: ['hate', 'racist posts', 'hate speech', 'homophobic', 'antisemitic', 'islamophobic'],
          goto: 'aimed',
        },
        {
          id: 'sale',
          label: 'Drugs, weapons or stolen things for sale',
          says: ['selling drugs', 'selling guns', 'stolen goods'],
          goto: { outcome: ['report', 'or-crimestoppers'] },
        },
        {
          id: 'self-harm',
          label: 'Posts about suicide, self-harm or not eating',
          says: ['suicide', 'self harm', 'eating disorder'],
          goto: { outcome: 'self-harm' },
        },
        {
          id: 'animals',
          label: 'Cruelty to animals',
          says: ['animal cruelty', 'animal torture'],
          goto: { outcome: ['site', 'report'] },
        },
        { id: 'other', label: 'Something else', says: ['none of these'], goto: { outcome: ['site', 'report'] } },
      ],
      unsure: { outcome: ['site', 'report'] },
    },
    lost: {
      ask: 'Did someone lose money or give away details because of it?',
      why: 'If so, it is fraud and needs steps of its own.',
      yes: { flow: 'fraud' },
      no: { outcome: 'advert' },
      unsure: { outcome: 'advert' },
    },
    aimed: {
      ask: 'Is it aimed at you or at someone you know?',
      why: 'Hate that is aimed at a person is reported in another way.',
      risk: true,
      yes: { flow: 'hate-crime' },
      no: { outcome: ['hate', 'site'] },
      unsure: { outcome: ['hate', 'site'] },
    },
  },
  outcomes: {
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999 and say what it says, where you saw it and who posted it. Keep the link. Do not share it.'],
      contacts: emergencyContacts,
      form: 'intelligence-report',
      sets,
    },
    terror: {
      kind: 'elsewhere',
      title: 'Report terrorist material on GOV.UK',
      say: [
        'Report it online with the link. You do not have to give your name. You can also call the Anti-Terrorist Hotline.',
        'Do not share or save it, and do not send it to us. You can still tell us here where you saw it.',
      ],
      contacts: ['h.actonline', 'h.ath'],
      form: 'intelligence-report',
      sets: { ...sets, 'in.kind': ['terrorism'] },
    },
    'child-images': {
      kind: 'elsewhere',
      title: 'Tell the Internet Watch Foundation',
      say: [
        'The Internet Watch Foundation works to get such pictures taken down. You do not have to give your name.',
        'Do not save, copy or send the pictures to anyone, not to us either. If you know who the child or the person is, call 101.',
        'If you are under 18 and saw it, it is not your fault. Tell a grown-up that you trust, or talk to Childline.',
      ],
      contacts: ['h.iwf', 'h.101', 'h.relay101', 'h.ceop', 'h.childline'],
      form: 'callback-request',
      sets: { 'cb.about': 'child' },
    },
    'worried-about-self': {
      kind: 'advice',
      title: 'If you worry about yourself or someone close',
      say: ['Stop It Now talks in confidence with people who worry about their own or another person’s thoughts.'],
      contacts: ['h.sin'],
    },
    advert: {
      kind: 'elsewhere',
      title: 'Report the advert or website',
      say: [
        'Tell the Advertising Standards Authority about a scam advert, and the National Cyber Security Centre about a scam website.',
        'You can also tell Report Fraud, or in Scotland call 101. You can still tell us here.',
      ],
      contacts: ['h.asa', 'h.ncscsite', 'h.rf', 'h.101', 'h.relay101'],
      form: 'intelligence-report',
      sets,
    },
    threat: {
      kind: 'call',
      title: 'Call 101 about the threat',
      say: [
        'Call 101 or report it here. Keep the link, the names and the time. Do not answer the person.',
        'If it may happen soon, call 999.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'crime-malicious-communications',
    },
    hate: {
      kind: 'elsewhere',
      title: 'Report hate online',
      say: [
        'True Vision explains what is a crime and how to report hate online. Words that hurt are not always a crime.',
        'You can still tell us here.',
      ],
      contacts: ['h.tv'],
      form: 'hate-crime-report',
    },
    site: {
      kind: 'advice',
      title: 'Tell the site or app',
      say: ['Use the report button of the site or app. It is usually the quickest way to have something taken down.'],
    },
    'self-harm': {
      kind: 'advice',
      title: 'Help, and how to report it',
      say: [
        'If you or the person who posted it may be in danger, call 999. You can talk to Samaritans at any time.',
        'Use the report button of the site or app. Many of them can offer the person help.',
      ],
      contacts: ['h.999', 'h.sam', 'h.childline', 'h.shout'],
      form: 'intelligence-report',
      sets,
    },
    report: { ...tellUsHere, sets },
    'or-crimestoppers': orCrimestoppers,
  },
})
