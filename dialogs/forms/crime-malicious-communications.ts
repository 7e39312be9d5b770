import { defineForm } from '../form.ts'
import { personLeads, personSuspects } from './blocks/against-a-person.ts'
import { contactWithCare } from './blocks/contact-with-care.ts'
import { crimeBusiness, crimeRisk } from './blocks/crime.ts'
import { crimeNext } from './blocks/crime-closing.ts'
import {
  crimeSignals,
  family,
  familyToday,
  gateYes,
  nextDay,
  sameDay,
  teamForFamily,
  urgentPerson,
  weaponToday,
} from './blocks/crime-priority.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence } from './blocks/evidence.ts'
import { hateInside } from './blocks/hate.ts'
import { homeHarm } from './blocks/home-harm.ts'
import { injury } from './blocks/injury.ts'
import { maliciousBlock } from './blocks/malicious-communications.ts'
import { personWithCare } from './blocks/person-with-care.ts'
import { aboutPeople, anonymous, forTheYoung, nation, role } from './blocks/role-and-nation.ts'
import { gateAlready, gateNear, safetyGate } from './blocks/safety-gate.ts'
import { support } from './blocks/support.ts'
import { whatHappened, whatInjury, whatWhy } from './blocks/what-happened.ts'
import { whatToAPerson } from './blocks/what-to-a-person.ts'
import { when } from './blocks/when.ts'
import { where } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

const violent = { field: 'mc.threat', is: ['kill', 'violence'] } as const
const inPerson = { field: 'mc.how', is: ['letter', 'other'] } as const

/**
 * Threats, abuse or pictures by message or online (domain 3.4 with the variant `malcomms` of 3.5). Files are taken only where
 * the person has said that there are no sexual pictures.
 */
export const crimeMaliciousCommunications = defineForm({
  id: 'crime-malicious-communications',
  version: '1',
  title: 'Report malicious communications',
  examples: [
    'report threatening messages please',
    'I need to report abuse I get on Instagram',
    'want to log poison pen letters',
    'report that my pictures were posted without my say',
    'can I make a report about prank calls at night',
    'send you the number that keeps texting me filth',
  ],
  team: 'telephone-and-digital-investigation',
  teams: teamForFamily,
  minutes: 15,
  ready: ['The account names, numbers or links', 'When it was sent', 'The messages, but no sexual pictures'],
  story: 'what.text',
  account: 'open',
  sensitive: {
    any: [
      { field: 'what.da', is: 'yes' },
      { field: 'mc.images', is: ['adult', 'under-18'] },
    ],
  },
  short: forTheYoung,
  noFiles: {
    any: [{ field: 'mc.images', is: ['adult', 'under-18'] }, forTheYoung],
  },
  fields: {
    ...safetyGate,
    ...gateNear,
    ...gateAlready,
    ...homeHarm,
    ...whatHappened,
    'what.text': {
      ...whatHappened['what.text'],
      hint: 'Start where you like. You do not have to repeat all the words, or say what is in a picture.',
    },
    ...role,
    ...nation,
    ...anonymous,
    ...aboutPeople,
    'crime.type': {
      section: 'What you are reporting',
      answer: { kind: 'choice', options: [{ id: 'malcomms', label: 'Messages or posts' }] },
      ask: 'What are you reporting?',
      why: 'It decides which questions we ask.',
      label: 'What you are reporting',
      fixed: 'malcomms',
    },
    ...maliciousBlock,
    ...when,
    ...where,
    'loc.type': { ...where['loc.type'], ask: 'What kind of place did it come to?', when: inPerson },
    'loc.find': { ...where['loc.find'], ask: 'Where were you when it reached you?' },
    'loc.text': { ...where['loc.text'], when: inPerson },
    'what.hate': whatToAPerson['what.hate'],
    ...hateInside,
    'what.injury': { ...whatInjury['what.injury'], when: violent },
    'what.weapon': { ...whatToAPerson['what.weapon'], ask: 'Was a weapon shown or spoken of?', when: violent },
    ...whatWhy,
    ...personLeads,
    ...crimeBusiness,
    ...crimeRisk,
    ...personSuspects,
    ...witnesses,
    ...evidence,
    'ev.files': {
      ...evidence['ev.files'],
      hint: 'Add files or a link, or skip. Never send naked or sexual pictures.',
      when: {
        all: [
          { field: 'mc.images', is: 'no' },
          {
            field: 'ev.any',
            is: [
              'cctv',
              'doorbell',
              'dashcam',
              'phone-video',
              'photos',
              'messages',
              'screenshots',
              'medical',
              'receipts',
            ],
          },
        ],
      },
    },
    'ev.link': {
      ...evidence['ev.link'],
      when: {
        all: [
          { field: 'mc.images', is: 'no' },
          { field: 'ev.any', is: ['messages', 'screenshots', 'photos', 'phone-video'] },
        ],
      },
    },
    ...injury,
    'inj.photos': {
      ...injury['inj.photos'],
      when: {
        all: [
          { field: 'mc.images', is: 'no' },
          { field: 'what.injury', is: ['minor', 'hospital'] },
        ],
      },
    },
    ...personWithCare,
    ...contactWithCare,
    ...support,
  },
  priority: [
    {
      when: {
        any: [
          ...gateYes,
          ...urgentPerson,
          familyToday,
          weaponToday,
          { field: 'mc.threat', is: 'kill' },
          { field: 'mc.images', is: 'under-18' },
          { field: 'gate.safeDevice', is: 'no' },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [
          ...sameDay,
          violent,
          { field: 'mc.images', is: 'adult' },
          { field: 'mc.money', is: 'yes' },
          family,
          { field: 'ha.repeat', is: ['same', 'others', 'yes'] },
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [
          ...nextDay,
          { field: 'mc.account', given: true },
          { field: 'mc.still', is: 'yes' },
          { field: 'what.hate', is: ['race', 'religion', 'disability', 'sexual-orientation', 'transgender', 'sex'] },
        ],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    ...crimeSignals,
    { when: { field: 'mc.threat', is: 'kill' }, letter: 'T', text: 'Threat to kill' },
    { when: { field: 'mc.threat', is: ['violence', 'other'] }, letter: 'T', text: 'Threats' },
    { when: { field: 'mc.threat', is: 'sexual' }, letter: 'H', text: 'Sexual words or pictures were sent' },
    {
      when: { field: 'what.weapon', is: ['knife', 'gun', 'bottle', 'acid', 'vehicle', 'other'] },
      letter: 'T',
      text: 'A weapon was shown or spoken of',
    },
    { when: { field: 'ha.repeat', is: ['same', 'others', 'yes'] }, letter: 'R', text: 'Happened before' },
    { when: { field: 'mc.images', is: 'adult' }, letter: 'H', text: 'Intimate pictures of an adult' },
    { when: { field: 'mc.images', is: 'under-18' }, letter: 'H', text: 'Intimate pictures of someone under 18' },
    { when: { field: 'mc.money', is: 'yes' }, letter: 'R', text: 'Asked for money' },
    { when: { field: 'mc.still', is: 'yes' }, letter: 'R', text: 'Still going on' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'R', text: 'By a partner, an ex-partner or family' },
    { when: { field: 'mc.kept', is: 'yes' }, letter: 'I', text: 'The messages are kept' },
    { when: { field: 'mc.account', given: true }, letter: 'I', text: 'Account names or numbers are known' },
    {
      when: { field: 'what.hate', is: ['race', 'religion', 'disability', 'sexual-orientation', 'transgender', 'sex'] },
      letter: 'V',
      text: 'Felt picked out because of who they are',
    },
  ],
  declarations: declaration,
  next: [
    ...crimeNext,
    'Keep the messages. Block the person and tell the site or app, after you have kept what you need.',
    'It is not your fault. Victim Support and, for pictures, the Revenge Porn Helpline can help with or without the police.',
  ],
})
