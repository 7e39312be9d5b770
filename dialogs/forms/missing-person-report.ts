import { defineForm } from '../form.ts'
import { contact } from './blocks/contact.ts'
import { declaration } from './blocks/declaration.ts'
import { missingGate, missingLastSeen, missingPersonLooks } from './blocks/missing.ts'
import { ownerReporting } from './blocks/person-reporting.ts'
import { nation } from './blocks/role-and-nation.ts'

/** Who saw someone tells where, when and how they looked, and is asked no more. */
const notSighting = { field: 'mi.kind', not: 'sighting' } as const

/**
 * A missing person, handed to the control room (domain 3.13 `missing`). Calling is said first and again at the end;
 * what was collected is sent too, and never waits as routine.
 */
export const missingPersonReport = defineForm({
  id: 'missing-person-report',
  version: '1',
  title: 'Tell us about a missing person',
  examples: [
    'I want to register my uncle as missing',
    'form for a missing person please',
    'take down the details of someone who has not come home',
    'let me send you a description and photo of my daughter who is gone',
    'can I log a sighting of that missing man online',
    'report that a resident of ours has not come back',
  ],
  team: 'control-room',
  minutes: 10,
  ready: [
    'When and where they were last seen, and what they wore',
    'A new photo',
    'Their phone number',
    'Their medicine',
  ],
  story: 'mi.text',
  account: 'open',
  fields: {
    ...missingGate,
    ...missingLastSeen,
    'mi.seenBy': {
      ...missingLastSeen['mi.seenBy'],
      when: notSighting,
      tells: {
        clause: [
          'last seen by ..3',
          'i|we|<kin>|neighbour|staff|carer|friend|teacher ..2 last saw ..3',
          'last person ..2 see|saw ..3',
          'was ..2 seen by|on ..3',
          'saw|seen him|her|them ..2 last',
          'i|we|<kin>|she|he ..2 saw him|her|them ..2',
        ],
      },
    },
    'mi.phone': { ...missingLastSeen['mi.phone'], when: notSighting },
    'mi.risk': { ...missingLastSeen['mi.risk'], when: notSighting },
    'mi.health': { ...missingLastSeen['mi.health'], when: notSighting },
    'mi.checked': {
      ...missingLastSeen['mi.checked'],
      when: notSighting,
      tells: {
        yes: [
          'rung|rang|phoned|called|checked|asked|tried|searched|looked|been_to|contacted|messaged|driven|been ..5 friends|hospital|hospitals|work|home|house|everywhere|family|neighbours|mates|school|college|college_friends|all_his|all_her|a_and_e|garden|park|streets|round|shed|loft|room|relatives|station|uni|flatmates',
        ],
        no: [
          'not|havent ..2 checked|looked|asked|rang|rung|phoned|searched|called ..4 yet|hospital|friends|anyone|anywhere',
        ],
      },
    },
    'mi.more': { ...missingLastSeen['mi.more'], when: notSighting },
    nation: { ...nation.nation, ask: 'Where were they last seen?', hint: 'Which part of the UK.' },
    ...missingPersonLooks,
    'mi.known': { ...missingPersonLooks['mi.known'], when: notSighting },
    'mi.addr': { ...missingPersonLooks['mi.addr'], when: notSighting },
    'mi.photo': { ...missingPersonLooks['mi.photo'], when: notSighting },
    'mi.relation': {
      section: 'About you',
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'parent',
            label: 'Parent or carer',
            says: ['mum', 'dad', 'mother', 'father', 'foster carer', 'guardian'],
            tells: [
              'my|our ..2 son|daughter|child|boy|girl|teenager|kid|lad|stepson|stepdaughter|foster ..3',
              'i am his|her|their ..1 mum|dad|mother|father|mam|foster_carer|guardian|parent|carer',
            ],
          },
          {
            id: 'partner',
            label: 'Partner',
            says: ['husband', 'wife', 'girlfriend', 'boyfriend'],
            tells: [
              'my ..1 husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|hubby|other_half|missus',
              'i am his|her|their ..1 husband|wife|partner|girlfriend|boyfriend',
            ],
          },
          {
            id: 'family',
            label: 'Other family',
            says: ['family', 'brother', 'sister', 'son', 'daughter'],
            tells: [
              'my|our ..2 dad|mum|mother|father|mam|nan|gran|grandma|grandad|grandfather|grandmother|brother|sister|uncle|aunt|auntie|cousin|nephew|niece|grandson|granddaughter|father_in_law|mother_in_law|brother_in_law|sister_in_law|in_laws',
              'i am his|her|their ..1 son|daughter|sister|brother|grandson|granddaughter|niece|nephew',
            ],
          },
          {
            id: 'friend',
            label: 'Friend or neighbour',
            says: ['friend', 'mate', 'neighbour', 'flatmate'],
            tells: [
              'my|our|a|an ..2 friend|mate|neighbour|flatmate|housemate|best_friend|pal|elderly_neighbour',
              'next_door neighbour',
            ],
          },
          {
            id: 'work',
            label: 'I work with them or look after them',
            says: ['care worker', 'teacher', 'social worker', 'colleague'],
            tells: [
              'resident|patient|service_user|young_person|pupil|student ..4 care_home|home|ward|hospital|unit|school|placement',
              'i am|work ..2 carer|support_worker|social_worker|nurse|teacher|manager|care_home|staff',
              'colleague|my_employee|works_with_me|work_with',
            ],
          },
          { id: 'stranger', label: 'I do not know them', says: ['stranger', 'i saw them', 'passer by'] },
          { id: 'myself', label: 'It is me', says: ['myself', 'me'] },
        ],
      },
      ask: 'Who are you to them?',
      why: 'It shows what you can tell, and who is told news.',
      label: 'Who you are to them',
      unknown: true,
      words: ['relation'],
    },
    ...ownerReporting,
    'rep.title': { ...ownerReporting['rep.title'], section: 'Your name' },
    ...contact,
  },
  priority: [
    {
      when: {
        any: [
          { field: 'mi.highRisk', is: 'yes' },
          { field: 'mi.highRisk', given: false },
          { all: [notSighting, { field: 'mi.under18', is: 'yes' }] },
          { field: 'mi.risk', is: ['suicide', 'harm', 'exploitation', 'memory', 'illness'] },
        ],
      },
      suggest: 'urgent-review',
    },
    { when: { field: 'mi.kind', is: 'lost-contact' }, suggest: 'routine' },
  ],
  otherwisePriority: 'same-day',
  signals: [
    { when: { field: 'mi.highRisk', is: 'yes' }, letter: 'T', text: 'Said that the person is at high risk' },
    { when: { field: 'mi.highRisk', given: false }, letter: 'T', text: 'Does not know if the person is at high risk' },
    { when: { field: 'mi.risk', is: 'suicide' }, letter: 'T', text: 'Might hurt themselves' },
    { when: { field: 'mi.risk', is: ['harm', 'exploitation'] }, letter: 'T', text: 'Someone might hurt or use them' },
    {
      when: { field: 'mi.risk', is: ['not-like-them', 'before'] },
      letter: 'R',
      text: 'Not like them, or missing before',
    },
    { when: { field: 'mi.when', withinDays: 1 }, letter: 'R', text: 'Last seen within a day' },
    { when: { field: 'mi.veh.vrm', given: true }, letter: 'I', text: 'There is a number plate' },
    { when: { field: 'mi.phone', given: true }, letter: 'I', text: 'There is a phone number' },
    { when: { field: 'mi.under18', is: 'yes' }, letter: 'V', text: 'The person is under 18' },
    { when: { field: 'mi.kind', is: 'sighting' }, letter: 'I', text: 'A missing person was seen' },
    { when: { field: 'mi.risk', is: ['illness', 'memory'] }, letter: 'V', text: 'Ill, disabled or confused' },
    { when: { field: 'mi.called', is: 'no' }, letter: 'E', text: 'Has not called the police yet' },
  ],
  declarations: declaration,
  next: [
    'Call 101 now if you have not called yet, and give the reference from this chat. Call 999 if you fear for them.',
    'What you sent goes to the control room. A person there decides how to look for them.',
    'It is not a crime to go missing. An adult who is found is asked before anyone is told where they are.',
    'Stay where you can be reached, and leave their room as it is. If they come back, tell the police at once.',
    'The charity Missing People can help you while you wait.',
  ],
})
