import { defineFlow } from '../flow.ts'
import { emergencyContacts } from './blocks/tell-in-confidence.ts'

/** A bag, a parcel, a chemical or radiation that worries someone (domain 2.5 T35): any of it is for 999. */
export const suspiciousPackage = defineFlow({
  id: 'suspicious-package',
  title: 'A bag, parcel or chemical that looks dangerous',
  examples: [
    'a holdall was left under the bench at the bus station',
    'an envelope came to the office with powder in it',
    'metal drum leaking something yellow behind the units',
    'what should I do about an unattended suitcase',
    'a box with wires and tape by the shop door, nobody owns up to it',
    'the post room has a package that ticks',
    'old barrels with a radiation sign in the skip',
    'strong smell made us all cough in the corridor and there is a broken jar',
    'rucksack nobody has claimed for an hour',
    'we dug up something that looks like a wartime bomb',
    'an anonymous caller said there is a device in the school',
    'parcel addressed to nobody with oily stains on it',
  ],
  steps: {
    what: {
      ask: 'What is it?',
      hint: 'If it is near you, move away first.',
      why: 'What to do until help comes is not the same for all of these.',
      risk: true,
      options: [
        {
          id: 'bag',
          label: 'A bag, parcel or vehicle that was left',
          says: ['bag', 'suitcase', 'rucksack', 'box', 'package', 'unattended bag', 'a van'],
          goto: { outcome: 'move-away' },
        },
        {
          id: 'letter',
          label: 'A letter or parcel that came by post',
          says: ['letter', 'envelope', 'white powder', 'in the post'],
          goto: { outcome: 'letter' },
        },
        {
          id: 'chemical',
          label: 'A chemical, a spray or a strange smell',
          says: ['chemical', 'powder', 'acid', 'fumes', 'strange smell', 'spray'],
          goto: { outcome: 'chemical' },
        },
        {
          id: 'radiation',
          label: 'Something with a radiation sign',
          says: ['radiation', 'radioactive', 'nuclear'],
          goto: { outcome: 'radiation' },
        },
        {
          id: 'old-bomb',
          label: 'An old bomb, shell or grenade',
          says: ['bomb', 'shell', 'grenade', 'unexploded bomb', 'mine'],
          goto: { outcome: 'old-bomb' },
        },
        {
          id: 'threat',
          label: 'A bomb threat by phone or message',
          says: ['bomb threat', 'hoax call', 'threat'],
          goto: { outcome: 'threat' },
        },
        { id: 'gas', label: 'A smell of gas', says: ['gas', 'gas leak'], goto: { outcome: 'gas' } },
        {
          id: 'gone',
          label: 'It was there before, and is gone now',
          says: ['it is gone', 'not there any more', 'it was last week'],
          goto: { outcome: ['gone', 'act'] },
        },
        { id: 'other', label: 'Something else', says: ['none of these'], goto: { outcome: 'move-away' } },
      ],
      unsure: { outcome: 'move-away' },
    },
  },
  outcomes: {
    'move-away': {
      kind: 'emergency',
      title: 'Move away, then call 999',
      say: [
        'Do not touch it. Move away, out of sight of it, and tell staff and people near you.',
        'It is safer not to use a phone or radio close to it. Once you are well away, call 999.',
      ],
      contacts: emergencyContacts,
      form: 'intelligence-report',
    },
    letter: {
      kind: 'emergency',
      title: 'Put it down, then call 999',
      say: [
        'Put it down gently. Do not shake, open or smell it. Leave the room, close the door and keep others out.',
        'If powder touched you, stay apart from others and do not rub your eyes or mouth. Call 999 from another room.',
      ],
      contacts: emergencyContacts,
      form: 'intelligence-report',
    },
    chemical: {
      kind: 'emergency',
      title: 'Get away from it, then call 999',
      say: [
        'Go into fresh air, away from it and with the wind behind you. Warn others.',
        'If it is on someone, take off the outer clothes and rinse with a lot of water. Call 999 now.',
      ],
      contacts: emergencyContacts,
      form: 'intelligence-report',
    },
    radiation: {
      kind: 'emergency',
      title: 'Keep away, then call 999',
      say: ['Do not touch it or open it. Keep well away, keep others away, and call 999.'],
      contacts: emergencyContacts,
      form: 'intelligence-report',
    },
    'old-bomb': {
      kind: 'emergency',
      title: 'Do not touch it. Call 999',
      say: ['Leave it where it is, however old it looks. Move away, keep others away, and call 999.'],
      contacts: emergencyContacts,
      form: 'intelligence-report',
      sets: { 'in.kind': ['weapons'] },
    },
    threat: {
      kind: 'emergency',
      title: 'Call 999 about the threat',
      say: [
        'Call 999 now. Write down the exact words, the time and any number or name.',
        'Keep the message and do not answer it.',
      ],
      contacts: emergencyContacts,
      form: 'intelligence-report',
    },
    gas: {
      kind: 'emergency',
      title: 'Get out, then call about the gas',
      say: [
        'Open doors and windows and get out. Use no switch, flame or phone inside.',
        'From outside, call the gas emergency number. Call 999 if someone is ill or there is a fire.',
      ],
      contacts: ['h.gas', 'h.999', 'h.relay999', 'h.bsl999'],
      form: 'intelligence-report',
    },
    gone: {
      kind: 'call',
      title: 'Call 101, or tell us here',
      say: [
        'Call 101 or tell us here what you saw, where and when. On the railway, text British Transport Police.',
        'If you see it again, move away and call 999.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.btp', 'h.999'],
      form: 'intelligence-report',
    },
    act: {
      kind: 'advice',
      title: 'If it could be terrorism',
      say: ['You can call the Anti-Terrorist Hotline in confidence. You do not have to be sure.'],
      contacts: ['h.ath'],
    },
  },
})
