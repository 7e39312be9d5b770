import { defineForm } from '../form.ts'
import { personLeads, personSuspects, personVehicle } from './blocks/against-a-person.ts'
import { assaultBlock } from './blocks/assault.ts'
import { contactWithCare } from './blocks/contact-with-care.ts'
import { crimeBusiness, crimeRisk } from './blocks/crime.ts'
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
import { hate } from './blocks/hate.ts'
import { homeHarm } from './blocks/home-harm.ts'
import { injury } from './blocks/injury.ts'
import { personWithCare } from './blocks/person-with-care.ts'
import { propertyItem } from './blocks/property-item.ts'
import { aboutPeople, anonymous, forTheYoung, nation, role } from './blocks/role-and-nation.ts'
import { gateAlready, gateNear, safetyGate } from './blocks/safety-gate.ts'
import { support } from './blocks/support.ts'
import { whatDrugs, whatHappened, whatInjury, whatSaid } from './blocks/what-happened.ts'
import { whatToAPerson } from './blocks/what-to-a-person.ts'
import { when } from './blocks/when.ts'
import { where } from './blocks/where.ts'
import { witnesses } from './blocks/witnesses.ts'

const violent = { field: 'ha.crime', is: ['assault', 'threat'] } as const
const taken = { field: 'ha.crime', is: ['theft', 'damage'] } as const
const notOnline = {
  any: [
    { field: 'ha.place', given: false },
    { field: 'ha.place', not: 'online' },
  ],
} as const

/** Harm because of who someone is (domain 3.10 with B4 to B14). How it felt is enough; who saw it may stay without a name. */
export const hateCrimeReport = defineForm({
  id: 'hate-crime-report',
  version: '1',
  title: 'Report a hate crime',
  examples: [
    'fill in a hate crime form',
    'report racist graffiti on our community hall',
    'I want to report that I was shouted at for wearing a turban',
    'make a report for a service user who is picked on because he is autistic',
    'log another homophobic incident at my address',
    'tell the police officially that they broke my window because I am Polish',
  ],
  team: 'hate-crime',
  teams: teamForFamily,
  minutes: 15,
  ready: [
    'When and where it was',
    'The words or signs, if you want to say them',
    'What you know about who did it',
    'Pictures or messages, if you have some',
  ],
  story: 'what.text',
  account: 'open',
  sensitive: { field: 'what.da', is: 'yes' },
  short: forTheYoung,
  noFiles: forTheYoung,
  fields: {
    ...safetyGate,
    ...gateNear,
    ...gateAlready,
    ...homeHarm,
    ...whatHappened,
    ...role,
    ...nation,
    ...anonymous,
    ...aboutPeople,
    'ha.thirdparty': {
      answer: { kind: 'text', max: 100 },
      ask: 'Which reporting centre or group is this from?',
      hint: 'Skip this if it is from none.',
      why: 'So that the centre can be told how it goes, if the person agrees.',
      label: 'Reporting centre',
      optional: true,
      unknown: true,
      when: { field: 'role', is: ['third-party', 'professional'] },
    },
    ...hate,
    'as.what': { ...assaultBlock['as.what'], when: { field: 'ha.crime', is: 'assault' } },
    ...whatInjury,
    'what.weapon': { ...whatToAPerson['what.weapon'], when: violent },
    ...when,
    'ha.place': {
      answer: {
        kind: 'choice',
        options: [
          {
            id: 'home',
            label: 'At or near a home',
            says: ['home', 'my house', 'my flat'],
            tells: [
              'in|inside|at|outside|near|through my|our|the|his|her ..1 house|home|flat|front_door|door|letterbox|garden|window|doorstep|block|estate|building',
              'next_door|neighbour|neighbours|upstairs|downstairs',
            ],
          },
          {
            id: 'school',
            label: 'A school or college',
            says: ['school', 'college', 'university'],
            tells: ['at|in|inside|outside ..3 school|college|university|uni|academy|nursery|sixth_form|playground'],
          },
          {
            id: 'work',
            label: 'A place of work',
            says: ['work', 'my work', 'office'],
            tells: [
              'at|in|from my|our|his|her ..1 work|office|workplace|depot|warehouse|job|shift',
              'at work',
              'colleague|colleagues|manager|boss|customer',
            ],
          },
          {
            id: 'worship',
            label: 'A place of faith or a community centre',
            says: ['mosque', 'synagogue', 'church', 'temple', 'gurdwara', 'place of worship', 'cemetery'],
            tells: ['mosque|church|synagogue|temple|gurdwara|masjid|chapel|community_centre|shul|prayer|mandir'],
          },
          {
            id: 'transport',
            label: 'A bus, train, tram or station',
            says: ['transport', 'bus', 'train', 'tram', 'tube', 'station'],
            tells: [
              'on|off|at|onto|getting_on ..4 bus|train|tube|tram|metro|underground|platform|station|bus_stop|coach',
            ],
          },
          {
            id: 'street',
            label: 'A street or park',
            says: ['street', 'park', 'pavement'],
            tells: [
              'on|in|down|along|across|walking ..4 street|road|high_street|pavement|park|town_centre|lane|path|bench|market|town|avenue',
              'in the park|street|road',
            ],
          },
          {
            id: 'shop',
            label: 'A shop, pub or cafe',
            says: ['shop', 'pub', 'cafe', 'restaurant'],
            tells: [
              'in|inside|at|outside ..4 shop|supermarket|tesco|asda|sainsburys|aldi|lidl|morrisons|pub|bar|cafe|restaurant|takeaway|wetherspoons|mcdonalds|costa|salon|barbers|petrol_station|corner_shop|shopping_centre',
            ],
          },
          {
            id: 'online',
            label: 'Online',
            says: ['internet', 'on an app'],
            tells: [
              'on|online|via ..2 facebook|twitter|instagram|tiktok|snapchat|whatsapp|xbox|online|x|messenger|discord|youtube|game|gaming',
              'online|comments|comment_section|posted',
            ],
          },
          { id: 'other', label: 'Somewhere else', says: ['another place', 'none of these'] },
        ],
      },
      ask: 'What kind of place was it?',
      why: 'It decides which team looks at it, and where there may be cameras.',
      label: 'Kind of place',
      unknown: true,
      words: ['kind of place'],
      remarks: [
        {
          on: 'transport',
          say: [
            'If it was on a train, a tram or in a station, British Transport Police deals with it. Text or call them, or go on here and we will pass it on.',
          ],
          contacts: ['h.btp', 'h.btpcall'],
        },
      ],
      reads: 'options',
    },
    'loc.find': { ...where['loc.find'], when: notOnline },
    'loc.text': { ...where['loc.text'], when: notOnline },
    'loc.floor': { ...where['loc.floor'], when: { field: 'ha.place', is: ['home', 'school', 'work', 'transport'] } },
    'loc.transport': { ...where['loc.transport'], when: { field: 'ha.place', is: 'transport' } },
    'loc.online': { ...where['loc.online'], when: { field: 'ha.place', is: 'online' } },
    ...whatSaid,
    ...whatDrugs,
    ...personLeads,
    ...crimeBusiness,
    ...crimeRisk,
    ...personSuspects,
    ...personVehicle,
    ...witnesses,
    ...evidence,
    items: {
      repeat: {
        status: {
          answer: {
            kind: 'choice',
            options: [
              { id: 'damaged', label: 'Damaged', says: ['broken', 'painted'] },
              { id: 'stolen', label: 'Stolen', says: ['taken'] },
            ],
          },
          ask: 'Was it damaged or taken?',
          why: 'So that it is listed in the right way.',
          label: 'Damaged or taken',
          unknown: true,
        },
        ...propertyItem,
      },
      max: 10,
      more: 'Was anything else damaged or taken?',
      label: 'A thing that was damaged or taken',
      section: 'What was damaged or taken',
      when: taken,
    },
    ...injury,
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
          weaponToday,
          familyToday,
          { field: 'gate.safeDevice', is: 'no' },
          { field: 'as.what', is: 'strangle' },
          { field: 'ha.kill', is: 'yes' },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [
          ...sameDay,
          violent,
          { field: 'what.injury', is: 'minor' },
          { field: 'ha.repeat', is: ['same', 'others', 'yes'] },
          family,
        ],
      },
      suggest: 'same-day',
    },
    { when: { any: [...nextDay] }, suggest: 'next-day' },
  ],
  otherwisePriority: 'next-day',
  signals: [
    ...crimeSignals,
    { when: { field: 'ha.kill', is: 'yes' }, letter: 'T', text: 'Threat to kill' },
    { when: { field: 'ha.crime', is: 'threat' }, letter: 'T', text: 'Threats' },
    { when: { field: 'as.what', is: 'strangle' }, letter: 'H', text: 'Strangling, or a hand on the neck' },
    {
      when: { field: 'what.weapon', is: ['knife', 'gun', 'bottle', 'acid', 'vehicle', 'other'] },
      letter: 'T',
      text: 'A weapon was used or shown',
    },
    { when: { field: 'ha.crime', is: 'assault' }, letter: 'H', text: 'Someone was attacked' },
    { when: { field: 'ha.repeat', is: 'same' }, letter: 'R', text: 'Happened before, by the same people' },
    { when: { field: 'ha.repeat', is: ['others', 'yes'] }, letter: 'R', text: 'Happened before' },
    { when: { field: 'what.da', is: 'yes' }, letter: 'R', text: 'By a partner, an ex-partner or family' },
    {
      when: {
        field: 'ha.strand',
        is: [
          'race',
          'religion',
          'disability',
          'sexual-orientation',
          'transgender',
          'sex',
          'age',
          'subculture',
          'other',
        ],
      },
      letter: 'V',
      text: 'Felt picked out because of who they are',
    },
    { when: { field: 'ha.tension', is: 'yes' }, letter: 'E', text: 'Worried about more trouble locally' },
  ],
  declarations: declaration,
  next: [
    'A person will read your report, and look at how serious it is and who should deal with it.',
    'You may be asked for more. You may be given a number, or told that it is not recorded as a crime, and why.',
    'If it happens again, write down when and what, and tell the police. Call 999 if anyone is in danger.',
    'It is not your fault. True Vision lists people who can help.',
  ],
})
