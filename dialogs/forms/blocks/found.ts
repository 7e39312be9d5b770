import type { Field } from '../../form.ts'
import { defineBlock } from '../../form.ts'
import { categories, propertyItem } from './property-item.ts'

/** Old coins, gold or silver from the ground: the coroner is told in England, Wales and Northern Ireland (domain 4.4; unconfirmed). */
const mayBeTreasure = {
  all: [
    { some: 'items', has: { field: 'cat', is: 'treasure' } },
    { field: 'nation', is: ['england', 'wales', 'northern-ireland', 'not-sure'] },
  ],
} as const

/** What must not be touched, before all else (domain 3.9, 2.4 T25). */
export const foundDanger = defineBlock({
  'fo.danger': {
    section: 'Keeping people safe',
    answer: {
      kind: 'choice',
      options: [
        { id: 'gun', label: 'A gun or bullets', says: ['gun', 'bullets', 'ammunition', 'shotgun', 'pistol'] },
        {
          id: 'explosive',
          label: 'A bomb, a shell, fireworks or something that looks like one',
          says: ['bomb', 'grenade', 'explosive', 'suspicious package', 'mortar', 'unexploded'],
        },
        {
          id: 'chemical',
          label: 'Chemicals or gas bottles',
          says: ['chemical', 'chemicals', 'acid', 'barrel', 'gas canister'],
        },
        { id: 'knife', label: 'A knife or another weapon', says: ['knife', 'machete', 'blade', 'weapon'] },
        {
          id: 'drugs',
          label: 'Drugs or medicine',
          says: ['drugs', 'pills', 'medicine', 'wraps', 'bag of white powder'],
        },
        { id: 'needle', label: 'Needles', says: ['needle', 'syringe', 'syringes', 'sharps'] },
        { id: 'none', label: 'None of these', says: ['no', 'none', 'not dangerous'] },
      ],
    },
    ask: 'Is it any of these dangerous things?',
    why: 'Some things must not be touched or moved.',
    label: 'Dangerous',
    risk: true,
    remarks: [
      {
        on: ['gun', 'explosive', 'chemical'],
        danger: true,
        say: ['Do not touch it or move it. Keep others away, go some way off and call 999.'],
        contacts: ['h.999'],
      },
      {
        on: ['knife', 'drugs'],
        say: ['Leave it where it is if you can, and call 101. Call 999 if someone could be hurt now.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
      {
        on: 'needle',
        say: ['Do not pick it up. The council clears needles away. You can still go on here.'],
        contacts: ['h.council'],
      },
    ],
  },
  'fo.text': {
    section: 'What you found',
    answer: { kind: 'long-text', max: 4000 },
    ask: 'Tell us how you found it, in your own words.',
    hint: 'What, when and where. You can skip this and answer the questions.',
    why: 'What you tell us here is not asked again.',
    label: 'How you found it',
    optional: true,
    reads: 'account',
    words: ['account', 'story'],
  },
})

/** One thing that was found: what helps to give it back, and where it belongs if not with the police. */
export const foundItem: Readonly<Record<string, Field>> = {
  status: {
    answer: { kind: 'choice', options: [{ id: 'found', label: 'Found' }] },
    ask: 'What happened to it?',
    why: 'So that it is listed as found.',
    label: 'What happened to it',
    fixed: 'found',
  },
  cat: {
    answer: {
      kind: 'choice',
      options: [
        ...categories.options,
        {
          id: 'treasure',
          label: 'Old coins, gold or silver from the ground',
          says: ['treasure', 'old coins', 'metal detecting', 'hoard'],
        },
      ],
    },
    ask: 'What did you find?',
    hint: 'If there are several things, take one at a time.',
    why: 'Some things go back to whoever made them. Others can be handed in.',
    label: 'Kind of thing',
    reads: 'options',
    words: ['item', 'thing'],
    remarks: [
      {
        on: 'cards',
        say: ['Hand a bank card to the bank, or cut it up. Do not type its number here.'],
        contacts: ['h.bank'],
      },
      {
        on: 'pet',
        say: ['For a dog, tell the council’s dog warden. A vet can usually read its chip.'],
        contacts: ['h.straydog', 'h.council'],
      },
      { on: 'medicine', say: ['Keep it away from children. Pharmacies usually take medicine in.'] },
      { on: 'bike', say: ['BikeRegister can show if it was stolen.'], contacts: ['h.bikeregister'] },
      {
        on: 'treasure',
        say: ['The coroner usually has to be told within 14 days. The finds officer does that with you.'],
        contacts: ['h.finds'],
      },
    ],
  },
  docKind: {
    ...propertyItem.docKind,
    why: 'Each kind goes back to a different office.',
    reads: 'options',
    remarks: [
      {
        on: 'uk-passport',
        say: ['Send it to HM Passport Office. Its website says where.'],
        contacts: ['h.foundpassport'],
      },
      {
        on: 'driving-licence',
        say: ['Post it to DVLA, whose website says where. In Northern Ireland it is DVA.'],
        contacts: ['h.dvlacontact', 'h.dva'],
      },
      { on: 'foreign-id', say: ['Send it to the embassy of that country.'], contacts: ['h.embassies'] },
      { on: 'permit', say: ['Send it to UK Visas and Immigration.'], contacts: ['h.ukvi'] },
    ],
  },
  desc: {
    ...propertyItem.desc,
    hint: 'Size, material, what is in it. Keep one detail back, so that only the owner can name it.',
  },
  make: { ...propertyItem.make, optional: true },
  model: { ...propertyItem.model, optional: true },
  colour: { ...propertyItem.colour, optional: true, reads: 'colour' },
  serial: { ...propertyItem.serial, hint: 'It may be on the back or under it.', why: 'It can lead to the owner.' },
  marks: { ...propertyItem.marks, why: 'They can show whose it is.' },
  photo: { ...propertyItem.photo, hint: 'Skip if not. Cover names, numbers and addresses.' },
}

/** Where, whose, what was done and where it is now (domain 3.9). */
export const foundDetails = defineBlock({
  'fo.venue': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'transport',
          label: 'A train, bus, plane, taxi or station',
          says: ['train', 'bus', 'tube', 'taxi', 'station', 'airport', 'tram'],
        },
        {
          id: 'venue',
          label: 'A shop, pub, school or other building',
          says: ['shop', 'pub', 'cafe', 'school', 'hotel', 'gym', 'church', 'cash machine'],
        },
        {
          id: 'street',
          label: 'A street, park or somewhere outdoors',
          says: ['street', 'road', 'park', 'beach', 'woods', 'outdoors', 'pavement'],
        },
        {
          id: 'home',
          label: 'My own home, garden or vehicle',
          says: ['my garden', 'my home', 'my drive', 'my car', 'my hedge'],
        },
        { id: 'other', label: 'Somewhere else', says: ['other', 'none of these'] },
      ],
    },
    ask: 'What kind of place did you find it in?',
    why: 'Shops, stations and transport companies keep what is found there, and owners ask there first.',
    label: 'Kind of place',
    unknown: true,
    words: ['kind of place'],
    remarks: [
      {
        on: ['transport', 'venue'],
        say: ['If you can, hand it to the staff there. Owners ask there first.'],
      },
    ],
  },
  'fo.where': {
    answer: { kind: 'location' },
    ask: 'Where did you find it?',
    hint: 'An address, a street and town, a postcode, or what it is near to.',
    why: 'Things are matched by where they were lost and found.',
    label: 'Where you found it',
    unknown: true,
    reads: 'place',
    words: ['place', 'where', 'location'],
  },
  'fo.when': {
    answer: { kind: 'when' },
    ask: 'When did you find it?',
    why: 'Things are matched by when they were lost and found.',
    label: 'When you found it',
    unknown: true,
    reads: 'when',
    clock: [{ clock: 'treasure-14-day', when: mayBeTreasure }],
    words: ['date', 'day', 'time', 'when'],
  },
  'fo.owner': {
    section: 'Getting it back to its owner',
    answer: { kind: 'text', max: 500 },
    ask: 'Is there a name, a number or anything on it that shows whose it is?',
    hint: 'Do not unlock a phone, and do not type bank card numbers.',
    why: 'It is the quickest way to find the owner.',
    label: 'Name or number on it',
    unknown: true,
    words: ['owner'],
  },
  'fo.tried': {
    answer: {
      kind: 'choices',
      none: 'nothing',
      options: [
        { id: 'asked-nearby', label: 'Asked people nearby', says: ['asked around', 'knocked on doors'] },
        { id: 'staff', label: 'Told staff there', says: ['told the shop', 'asked in the shop', 'told the driver'] },
        { id: 'note', label: 'Put up a note', says: ['note', 'poster'] },
        { id: 'online', label: 'Put it online', says: ['facebook', 'posted online', 'nextdoor'] },
        {
          id: 'contacted',
          label: 'Tried to reach the owner',
          says: ['rang them', 'called the number', 'wrote to them'],
        },
        { id: 'other', label: 'Something else', says: ['other'] },
        { id: 'nothing', label: 'Nothing yet', says: ['none', 'no', 'not yet'] },
      ],
    },
    ask: 'What have you done to find the owner?',
    hint: 'You can choose more than one.',
    why: 'A finder has to take fair steps to find the owner.',
    label: 'Done to find the owner',
    unknown: true,
    remarks: [
      {
        on: 'nothing',
        say: ['Ask nearby and look for a name. Keeping a thing without trying to find the owner may be theft.'],
      },
    ],
  },
  'fo.where2': {
    answer: { kind: 'text', max: 500 },
    ask: 'Where is it now?',
    why: 'So that it can be found again.',
    label: 'Where it is now',
    unknown: true,
    words: ['now'],
  },
  'fo.keep': {
    answer: { kind: 'yes-no' },
    ask: 'Can you keep it safe for now?',
    hint: 'Not if it is dangerous, alive, food or medicine, or could go bad.',
    why: 'The police do not take in everything, and may ask you to keep it for a while.',
    label: 'Can keep it safe',
    unknown: true,
    remarks: [
      {
        on: 'no',
        say: ['Leave it with staff if there are any. Call 101 to ask where to take it.'],
        contacts: ['h.101', 'h.relay101'],
      },
      { on: 'yes', say: ['Do not use it, clean it or give it away.'] },
    ],
  },
  'fo.crime': {
    answer: { kind: 'yes-no' },
    ask: 'Do you think that it is stolen or from a crime?',
    why: 'Then the police may want to look at it before anyone else touches it.',
    label: 'From a crime',
    unknown: true,
    remarks: [
      {
        on: 'yes',
        say: ['Touch it as little as you can. Call 101 and say why you think so. You can go on here as well.'],
        contacts: ['h.101', 'h.relay101'],
      },
    ],
  },
  'fo.crimeText': {
    answer: { kind: 'text', max: 500 },
    ask: 'What makes you think so?',
    why: 'It shows what to look at first.',
    label: 'Why it may be from a crime',
    unknown: true,
    when: { field: 'fo.crime', is: 'yes' },
  },
  'fo.claim': {
    answer: { kind: 'yes-no' },
    ask: 'Do you want it if no one claims it?',
    hint: 'It is kept for a while first, often {{force.foundKeptDays}} days. Phones, papers and some other things are not given to finders.',
    why: 'So that it is written down.',
    label: 'Want it if not claimed',
    optional: true,
  },
})
