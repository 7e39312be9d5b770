import { defineBlock } from '../../form.ts'

const gotIn = {
  any: [
    { field: 'crime.attempt', given: false },
    { field: 'crime.attempt', is: 'done' },
  ],
} as const
const tricked = { field: 'bg.entry', is: 'tricked' } as const

/** Whether they got in or only tried (domain 3.4, for burglary). */
export const burglaryAttempt = defineBlock({
  'crime.attempt': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'done',
          label: 'They got in',
          says: ['got in', 'broke in', 'broken into', 'been burgled', 'was burgled', 'been in my house', 'ransacked'],
        },
        {
          id: 'attempt',
          label: 'They tried, but did not get in',
          says: [
            'tried to break in',
            'tried to get in',
            'tried to force',
            'attempted break in',
            'did not get in',
            'trying to get in',
          ],
        },
      ],
    },
    ask: 'Did they get in, or did they only try to?',
    why: 'Both can be reported. It is written down in a different way.',
    label: 'Got in or tried',
    unknown: true,
    reads: 'options',
  },
})

/** What was entered (domain 3.5 `burglary`). The triage of burglary asks the same. */
export const burglaryPlace = defineBlock({
  'bg.place': {
    section: 'The place',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'house',
          label: 'House or bungalow',
          says: ['my house', 'our house', 'bungalow', 'cottage', 'his house', 'her house'],
        },
        {
          id: 'flat',
          label: 'Flat or bedsit',
          says: ['my flat', 'our flat', 'my apartment', 'my bedsit', 'his flat', 'her flat'],
        },
        {
          id: 'hallway',
          label: 'Shared hallway or stairs',
          says: ['communal hall', 'stairwell', 'our hallway', 'bike room'],
        },
        {
          id: 'shed',
          label: 'Shed or summer house',
          says: ['shed', 'garden shed', 'my shed', 'summer house', 'summerhouse'],
        },
        {
          id: 'garage',
          label: 'Garage or lock-up',
          says: ['my garage', 'our garage', 'the garage', 'garage door', 'lock up'],
        },
        {
          id: 'outbuilding',
          label: 'Another outbuilding',
          says: ['outbuilding', 'greenhouse', 'stables', 'my workshop'],
        },
        {
          id: 'caravan',
          label: 'Caravan or boat',
          says: ['my caravan', 'our caravan', 'my boat', 'narrowboat', 'mobile home'],
        },
        {
          id: 'shop',
          label: 'Shop, pub or restaurant',
          says: ['our shop', 'my shop', 'our salon', 'our takeaway', 'our pub', 'my restaurant'],
        },
        {
          id: 'office',
          label: 'Office, warehouse or building site',
          says: ['our office', 'my office', 'warehouse', 'our unit', 'our site'],
        },
        {
          id: 'school',
          label: 'School, church or hall',
          says: ['our school', 'our church', 'village hall', 'our nursery', 'clubhouse'],
        },
        { id: 'farm', label: 'Farm building', says: ['barn', 'our farm', 'my farm', 'farmyard'] },
        { id: 'other', label: 'Somewhere else', says: ['something else', 'none of these'] },
      ],
    },
    ask: 'What did they get into, or try to get into?',
    why: 'A break-in at a home is looked at in a different way.',
    label: 'Place that was entered',
    unknown: true,
    reads: 'options',
    words: ['place'],
  },
  'bg.connected': {
    answer: { kind: 'yes-no' },
    ask: 'Is it joined to a home?',
    hint: 'For example a garage with a door into the house.',
    why: 'Then it counts as part of the home.',
    label: 'Joined to the home',
    unknown: true,
    when: { field: 'bg.place', is: ['garage', 'shed', 'outbuilding'] },
  },
})

/** Where the place is (domain 3.2 B5). Its kind is known from `bg.place`. */
export const burglaryWhere = defineBlock<'loc.find' | 'loc.text' | 'loc.floor', 'bg.place'>({
  'loc.find': {
    answer: { kind: 'location' },
    ask: 'Where is the place?',
    hint: 'An address or a postcode is best. A street and town, or what it is near to, will do too.',
    why: 'It decides which officers deal with it, and where to look for cameras.',
    label: 'Where it happened',
    unknown: true,
    reads: 'place',
    words: ['address', 'where', 'location', 'street'],
  },
  'loc.floor': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which flat, floor or unit was it?',
    why: 'Big buildings have many parts.',
    label: 'Flat, floor or unit',
    optional: true,
    when: { field: 'bg.place', is: ['flat', 'hallway', 'office', 'shop', 'garage'] },
    words: ['flat', 'floor', 'unit'],
  },
  'loc.text': {
    answer: { kind: 'text', max: 500 },
    ask: 'Is there anything more that helps to find the exact spot?',
    hint: 'For example: the back gate, the side that faces the railway.',
    why: 'It shows which cameras could have seen them.',
    label: 'Exact spot',
    optional: true,
    words: ['spot'],
  },
})

/** What happened in the place (domain 3.5 `burglary`). */
export const burglary = defineBlock<
  | 'bg.home'
  | 'bg.homeWho'
  | 'bg.worry'
  | 'bg.entry'
  | 'bg.bogus'
  | 'bg.bogusBadge'
  | 'bg.bogusFirm'
  | 'bg.bogusMoney'
  | 'bg.exit'
  | 'bg.search'
  | 'bg.touched'
  | 'bg.security'
  | 'bg.access',
  'crime.attempt'
>({
  'bg.home': {
    section: 'The break-in',
    answer: { kind: 'yes-no' },
    ask: 'Was anyone in there when it happened?',
    why: 'It is more serious when someone was in.',
    label: 'Someone was in',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'yes',
        say: ['If this was in the last day or two, call 101 as well. Call 999 if you think that they may come back.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
  'bg.homeWho': {
    answer: { kind: 'text', max: 500 },
    ask: 'Who was in, and were they asleep or awake?',
    why: 'They may have seen or heard something, or need help.',
    label: 'Who was in',
    optional: true,
    unknown: true,
    when: { field: 'bg.home', is: 'yes' },
  },
  'bg.worry': {
    answer: { kind: 'yes-no' },
    ask: 'Is anyone there elderly, ill or scared?',
    why: 'If so, someone may look at this sooner.',
    label: 'Someone elderly, ill or scared',
    unknown: true,
    declined: true,
    risk: true,
  },
  'bg.entry': {
    answer: {
      kind: 'choices',
      options: [
        {
          id: 'door-forced',
          label: 'Forced a door',
          says: ['kicked the door in', 'door forced', 'broke the lock', 'through the door'],
        },
        { id: 'window', label: 'Through a window', says: ['window', 'smashed a window', 'broke a window'] },
        { id: 'unlocked', label: 'It was not locked', says: ['unlocked', 'left open', 'open door'] },
        { id: 'letterbox', label: 'Keys through the letter box', says: ['letterbox', 'fished the keys'] },
        {
          id: 'tricked',
          label: 'Tricked someone to let them in',
          says: ['tricked', 'bogus caller', 'pretended', 'conned their way in'],
        },
        { id: 'roof', label: 'Through the roof', says: ['roof', 'skylight'] },
        { id: 'other', label: 'In another way', says: ['other', 'something else'] },
      ],
    },
    ask: 'How did they get in, or try to?',
    hint: 'You can choose more than one.',
    why: 'How it was done can link one break-in with others.',
    label: 'How they got in',
    unknown: true,
    words: ['got in', 'entry'],
  },
  'bg.bogus': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What did they say to be let in?',
    why: 'The same story is often used at other doors.',
    label: 'What they said',
    unknown: true,
    when: tricked,
  },
  'bg.bogusBadge': {
    answer: { kind: 'text', max: 500 },
    ask: 'Did they show a badge or wear a uniform? What was on it?',
    why: 'It can link reports with each other.',
    label: 'Badge or uniform',
    optional: true,
    unknown: true,
    when: tricked,
  },
  'bg.bogusFirm': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which company or office did they say they were from?',
    why: 'The company can be warned.',
    label: 'Company they named',
    optional: true,
    unknown: true,
    when: tricked,
  },
  'bg.bogusMoney': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'How much money did they get from you, if any?',
    why: 'It is written in the record.',
    label: 'Money they got',
    optional: true,
    unknown: true,
    when: tricked,
  },
  'bg.exit': {
    answer: { kind: 'text', max: 500 },
    ask: 'How did they leave?',
    why: 'It shows where to look for cameras and traces.',
    label: 'How they left',
    optional: true,
    unknown: true,
    when: gotIn,
  },
  'bg.search': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which rooms were they in, and what did they move?',
    why: 'There may be traces there.',
    label: 'Rooms and what was moved',
    optional: true,
    unknown: true,
    when: gotIn,
  },
  'bg.touched': {
    answer: { kind: 'yes-no' },
    ask: 'Has anything been cleaned, tidied or touched since?',
    why: 'There may be fingerprints or other traces.',
    label: 'Cleaned or touched',
    unknown: true,
    remarks: [
      { on: 'no', say: ['If you can, leave it as it is. Touch as little as you can.'] },
      { on: 'yes', say: ['That is all right. Leave the rest as it is, if you can.'] },
    ],
  },
  'bg.security': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'alarm', label: 'Alarm', says: ['burglar alarm', 'the alarm'] },
        { id: 'cctv', label: 'Camera', says: ['cctv', 'doorbell', 'cameras'] },
        { id: 'lights', label: 'Outside lights', says: ['security light', 'lights'] },
        { id: 'dog', label: 'Dog', says: ['a dog'] },
        { id: 'locks', label: 'Extra locks', says: ['window locks', 'locks', 'padlock'] },
        { id: 'none', label: 'None of these', says: ['none', 'no', 'nothing'] },
      ],
    },
    ask: 'Which of these does the place have?',
    hint: 'You can choose more than one.',
    why: 'It helps to give advice that fits.',
    label: 'Alarm, camera, locks',
    optional: true,
    unknown: true,
  },
  'bg.access': {
    answer: { kind: 'text', max: 500 },
    ask: 'When could someone from the police look at the place, if they need to?',
    hint: 'For example: weekdays after 5pm, or any time. We cannot promise a visit.',
    why: 'So that nobody comes when no one is there.',
    label: 'Good times for a visit',
    unknown: true,
    words: ['visit'],
  },
})

/** What is gone (domain 3.5 `burglary`): the keys question stands after the list of things. */
export const burglaryTaken = defineBlock<'bg.stolen', 'crime.attempt'>({
  'bg.stolen': {
    section: 'What was taken',
    answer: { kind: 'yes-no' },
    ask: 'Was anything taken?',
    why: 'So that the things can be looked for.',
    label: 'Something was taken',
    unknown: true,
    when: gotIn,
    words: ['taken'],
  },
})

/** Keys and papers let them come back. */
export const burglaryKeys = defineBlock<'bg.keys', 'bg.stolen'>({
  'bg.keys': {
    answer: { kind: 'yes-no' },
    ask: 'Were any keys, key fobs or papers with your address taken?',
    why: 'They could be used to get in again, or to take a car.',
    label: 'Keys or papers taken',
    unknown: true,
    when: { field: 'bg.stolen', is: 'yes' },
    remarks: [
      {
        on: 'yes',
        say: ['Change the locks if you can. If car keys are gone, move the car or block it in, and tell your insurer.'],
      },
    ],
  },
})
