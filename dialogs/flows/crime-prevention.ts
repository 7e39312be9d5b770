import { defineFlow } from '../flow.ts'
import { tellMe } from './blocks/tell-me.ts'

/** Crime prevention advice (domain 2.6 T53, Annex A.2). Advice only; each kind also leads to the neighbourhood team. */
export const crimePrevention = defineFlow({
  id: 'crime-prevention',
  title: 'How to keep safe from crime',
  examples: [
    'how do I make my house safer',
    'what lock should I buy for my bike',
    'keyless car, how do I stop it being taken',
    'tips for walking home at night',
    'vans keep getting broken into on our estate, what can we do',
    'my mum lives on her own and worries about burglars',
    'phone snatching is bad round here, any advice',
    'do you send someone to check our shop’s security',
    'how can I stop scammers getting to my dad',
    'tractor GPS keeps going from farms, how do I protect mine',
    'going away for two weeks, what should I do with the house',
    'does a doorbell camera put thieves off',
  ],
  request: true,
  steps: {
    happened: {
      key: 'cpr.happened',
      ask: 'Has something happened already that you want to report?',
      why: 'If it has, a report comes before advice.',
      yes: { outcome: 'tell-me' },
      no: 'what',
      unsure: 'what',
    },
    what: {
      key: 'cpr.what',
      ask: 'What do you want to keep safe?',
      why: 'So that you get the advice that fits.',
      reads: 'options',
      options: [
        {
          id: 'home',
          label: 'My home',
          says: ['my house', 'my flat', 'burglar', 'burglars', 'burglary', 'my shed'],
          goto: { outcome: ['home', 'team'] },
        },
        {
          id: 'vehicle',
          label: 'A car, van or motorbike',
          says: ['my car', 'my van', 'keyless', 'catalytic converter', 'my motorbike'],
          goto: { outcome: ['vehicle', 'team'] },
        },
        {
          id: 'bike',
          label: 'A bike or e-scooter',
          says: ['my bike', 'bicycle', 'bike lock', 'my ebike'],
          goto: { outcome: ['bike', 'team'] },
        },
        {
          id: 'phone',
          label: 'My phone or bag in the street',
          says: ['my phone', 'phone snatching', 'pickpockets', 'my handbag'],
          goto: { outcome: ['phone', 'team'] },
        },
        {
          id: 'online',
          label: 'Myself or my money online',
          says: ['scams', 'scammers', 'hackers', 'online', 'my accounts', 'fraud'],
          goto: { outcome: ['online', 'team'] },
        },
        {
          id: 'personal',
          label: 'Myself when I am out',
          says: ['walking home', 'at night', 'personal safety', 'going out'],
          goto: { outcome: ['personal', 'team'] },
        },
        {
          id: 'business',
          label: 'A shop or business',
          says: ['my shop', 'my business', 'shoplifting', 'our office'],
          goto: { outcome: ['business', 'team'] },
        },
        {
          id: 'rural',
          label: 'A farm or something in the country',
          says: ['farm', 'tractor', 'livestock', 'rural', 'quad bike'],
          goto: { outcome: ['rural', 'team'] },
        },
        {
          id: 'things',
          label: 'Parcels, tools or other things',
          says: ['my parcels', 'parcel thieves', 'my tools', 'my things'],
          goto: { outcome: ['things', 'team'] },
        },
        {
          id: 'street',
          label: 'My street, from damage or trouble',
          says: ['graffiti', 'vandals', 'antisocial behaviour', 'trouble in my street'],
          goto: { outcome: ['street', 'team'] },
        },
        {
          id: 'young-people',
          label: 'A young person, from knives, drugs or gangs',
          says: ['my son', 'my daughter', 'knives', 'county lines', 'gangs'],
          goto: { outcome: ['young-people', 'team'] },
        },
        {
          id: 'partner',
          label: 'Myself from someone I know',
          says: ['my ex', 'my partner', 'stalker', 'someone i know'],
          goto: 'known',
        },
      ],
    },
    known: {
      key: 'cpr.known',
      ask: 'Who is it that worries you?',
      why: 'There is special help for each.',
      risk: true,
      options: [
        {
          id: 'family',
          label: 'A partner, an ex-partner or family',
          says: ['my partner', 'my ex', 'my husband', 'my wife', 'family'],
          goto: { flow: 'domestic-abuse' },
        },
        {
          id: 'other',
          label: 'Someone else',
          says: ['a neighbour', 'a stranger', 'someone from work', 'a stalker'],
          goto: { flow: 'stalking-harassment' },
        },
      ],
    },
  },
  outcomes: {
    'tell-me': tellMe,
    home: {
      kind: 'advice',
      title: 'Keep your home safe',
      say: [
        'Lock doors and windows even when you are in, and double-lock the door. Keep keys out of sight and away from the letterbox.',
        'Use timers for lights when you are out. Mark what is worth a lot, and list it on Immobilise.',
        'If your door has a euro cylinder lock, check that it meets a security standard. A locksmith can tell you.',
      ],
      contacts: ['h.immobilise'],
    },
    vehicle: {
      kind: 'advice',
      title: 'Keep your vehicle safe',
      say: [
        'Leave nothing on show, and take tools in at night. Keep a keyless fob in a pouch that blocks its signal.',
        'A steering lock, a tracker and a marked catalytic converter make it harder to steal. Chain a motorbike to something fixed.',
      ],
    },
    bike: {
      kind: 'advice',
      title: 'Keep your bike safe',
      say: [
        'Use two good locks of different kinds, and lock both the frame and the wheel to something fixed.',
        'Take a photo, write down the frame number, and register it on BikeRegister.',
      ],
      contacts: ['h.bikeregister'],
    },
    phone: {
      kind: 'advice',
      title: 'Keep your phone and bag safe',
      say: [
        'Keep your phone away near the kerb, in an inside pocket, and your bag zipped. Look around before you take it out, and plan your way.',
        'Set a screen lock and a SIM PIN. Switch on the finding app, so that you can wipe the phone from afar. Dial *#06# and write down the IMEI.',
        'If someone threatens you, hand it over.',
      ],
    },
    online: {
      kind: 'advice',
      title: 'Keep safe online',
      say: [
        'Use a strong password of its own for your email, and two-step sign-in. Stop and think before you click or pay.',
        'The police and banks never ask for your PIN or to move money to a safe account. To check a call from your bank, use the bank hotline.',
      ],
      contacts: ['h.159', 'h.7726', 'h.sers'],
    },
    personal: {
      kind: 'advice',
      title: 'When you are out',
      say: [
        'Tell someone where you go, plan the way home, and use licensed taxis. In many bars you can "Ask for Angela" if you feel unsafe.',
        'Move away from trouble, and film only if it is safe. Call 999 if you are afraid of what someone will do.',
        'What others do is never your fault. If something was done to you, Victim Support and other helplines listen, with or without the police.',
      ],
      contacts: ['h.999', 'h.vs', 'h.vss', 'h.vsni'],
    },
    business: {
      kind: 'advice',
      title: 'Keep your business safe',
      say: [
        'People come before goods: do not put staff at risk. Check that cameras work and show faces.',
        'Ask about a business crime partnership near you, where shops share what they know.',
      ],
    },
    rural: {
      kind: 'advice',
      title: 'Keep a farm safe',
      say: [
        'Lock gates and fuel tanks, and take GPS units off tractors at night. Mark machines and write down their numbers.',
        'Ask about the rural crime team or a Farm Watch near you, and tell the police about vehicles that do not belong there.',
      ],
    },
    things: {
      kind: 'advice',
      title: 'Keep your things safe',
      say: [
        'Do not leave things unattended. Have parcels taken in by a neighbour or to a safe place, and ask for a time or a pick-up point.',
        'Lock tools away at night, mark them, and keep photos and serial numbers.',
      ],
      contacts: ['h.immobilise'],
    },
    street: {
      kind: 'advice',
      title: 'Damage and trouble near your home',
      say: [
        'Keep a diary of what happens, and report it each time: what happens again and again is seen as one pattern. Take photos of damage from where you are safe.',
        'Cameras and lights help, and clear waste that could be set on fire. If someone threatens you, ask about a letterbox guard.',
        'If it was reported often and nothing changes, you can ask the council for an ASB case review.',
      ],
      contacts: ['h.casereview', 'h.council'],
    },
    'young-people': {
      kind: 'advice',
      title: 'Young people, knives and drugs',
      say: [
        'Talk with them, and listen: many who carry a knife are afraid. Fearless has facts for young people, and takes what they know without a name.',
        'Signs that someone uses a young person, or their home, are new things, more than one phone, and days away from home. Tell us what you see.',
        'Knives can be handed in at knife bins: ask on 101 where they are. Talk to FRANK knows about drugs.',
      ],
      contacts: ['h.fearless', 'h.frank', 'h.101', 'h.relay101'],
    },
    team: {
      kind: 'report',
      title: 'Ask your neighbourhood team',
      say: [
        'Your local team can tell you what happens near you. You can send it a question here. {{force.neighbourhoodReply}}',
      ],
      contacts: ['h.policeuk'],
      form: 'neighbourhood-message',
      sets: { 'nm.topic': 'crime' },
    },
  },
})
