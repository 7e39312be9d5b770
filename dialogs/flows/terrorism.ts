import { defineFlow, type Sets } from '../flow.ts'
import { emergencyContacts } from './blocks/tell-in-confidence.ts'

const sets: Sets = { 'in.kind': ['terrorism'] }

/** Suspected terrorism (domain 2.5 T28, 1.4 N6): danger first, then Counter Terrorism Policing's own ways in, all over the UK. */
export const terrorism = defineFlow({
  id: 'terrorism',
  title: 'Suspected terrorism',
  examples: [
    'a man has been filming the guards at the arena three nights running',
    'I think my cousin is being sucked into something extreme online',
    'neighbour is hoarding bottles of hair bleach in a lock-up and gets cross when asked',
    'terrorism',
    'found a video telling people how to make a bomb',
    'someone at college keeps saying the attackers were heroes',
    'a customer tried to rent a big van with cash and no licence and asked how much weight it takes',
    'who do I tell about a possible plot',
    'my nephew talks about going abroad to fight',
    'worried that a pupil is being radicalised',
    'they asked odd questions about when the crowd is largest',
    'flags, knives and a list of names in the room I rent out',
  ],
  steps: {
    now: {
      ask: 'Is there a threat right now, such as a bag, a vehicle or a person that looks dangerous?',
      hint: 'Answer yes too if someone has said that they will hurt people soon.',
      why: 'A threat right now needs a 999 call.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'kind',
    },
    kind: {
      ask: 'What is it about?',
      why: 'Each of these has its own team that deals with it.',
      options: [
        {
          id: 'odd',
          label: 'I saw or heard something that worries me',
          says: ['saw something odd', 'someone acting strangely', 'something suspicious'],
          goto: { outcome: ['act', 'on-trains'] },
        },
        {
          id: 'plan',
          label: 'Someone may plan an attack, or help others to',
          says: ['a plan', 'planning an attack', 'a plot'],
          goto: { outcome: ['act', 'on-trains'] },
        },
        {
          id: 'online',
          label: 'Terrorist posts, videos or websites',
          says: ['online material', 'a video', 'a website'],
          goto: { outcome: 'online' },
        },
        {
          id: 'drawn-in',
          label: 'Someone I know is being drawn in',
          says: ['radicalised', 'being groomed', 'extremist views'],
          goto: 'travel',
        },
        {
          id: 'package',
          label: 'A bag, parcel or letter',
          says: ['suspicious package', 'bag', 'parcel'],
          goto: { flow: 'suspicious-package' },
        },
        {
          id: 'threat',
          label: 'A threat by phone, letter or message',
          says: ['bomb threat', 'threatening call'],
          goto: { outcome: 'threat' },
        },
        { id: 'other', label: 'Something else', says: ['none of these'], goto: { outcome: ['act', 'on-trains'] } },
      ],
      unsure: { outcome: ['act', 'on-trains'] },
    },
    travel: {
      ask: 'Do you think they may hurt someone, or travel to join a group, in the next few days?',
      why: 'If it may happen soon, the police need to hear it now.',
      risk: true,
      yes: { outcome: 'soon' },
      no: { outcome: 'act-early' },
      unsure: { outcome: ['act-early', 'act'] },
    },
  },
  outcomes: {
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Move away to a safe place and warn others if you can. Then call 999.',
        'If you must hide, put your phone on silent. Do not touch a bag or parcel that worries you.',
      ],
      contacts: emergencyContacts,
      form: 'intelligence-report',
      sets,
    },
    threat: {
      kind: 'emergency',
      title: 'Call 999 about the threat',
      say: [
        'Call 999 now. Write down the exact words, the time and any number or name.',
        'Keep the message. Do not answer it and do not delete it.',
      ],
      contacts: emergencyContacts,
      form: 'intelligence-report',
      sets,
    },
    soon: {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Call 999 if it may happen in the next hours or days. Say who they are, where they are and what they said.',
        'You do not have to be sure. You can also call the Anti-Terrorist Hotline.',
      ],
      contacts: ['h.999', 'h.ath', 'h.relay999', 'h.bsl999'],
      form: 'intelligence-report',
      sets,
    },
    act: {
      kind: 'elsewhere',
      title: 'Tell Counter Terrorism Policing',
      say: [
        'Call the Anti-Terrorist Hotline, or use the form at gov.uk/ACT. It is in confidence, and you do not have to be sure.',
        'Do not ask questions or follow anyone. You can still tell us here.',
      ],
      contacts: ['h.ath'],
      form: 'intelligence-report',
      sets,
    },
    'on-trains': {
      kind: 'advice',
      title: 'On a train or in a station',
      say: ['Tell the staff, or text British Transport Police. If it looks dangerous, call 999.'],
      contacts: ['h.btp', 'h.999'],
    },
    online: {
      kind: 'elsewhere',
      title: 'Report terrorist material online',
      say: [
        'Report it on GOV.UK, with the link. You do not have to give your name.',
        'Do not share it, download it or send it to us. You can still tell us here where you saw it.',
      ],
      contacts: ['h.actonline', 'h.ath'],
      form: 'intelligence-report',
      sets,
    },
    'act-early': {
      kind: 'elsewhere',
      title: 'Talk to ACT Early',
      say: [
        'ACT Early listens to people who worry about a friend, a relative or someone they work with. It is in confidence.',
        'The aim is to help the person early. If you work with them, tell your safeguarding lead too.',
        'If it is you who is being drawn in, they listen to you as well. You can still tell us here.',
      ],
      contacts: ['h.acte', 'h.ath'],
      form: 'intelligence-report',
      sets,
    },
  },
})
