import type { Option } from '../../answer-type.ts'
import { defineBlock } from '../../form.ts'

const places: readonly Option[] = [
  { id: 'home', label: 'A home', says: ['my house', 'my flat', 'at home', 'inside my home'] },
  { id: 'garden', label: 'A garden or drive', says: ['garden', 'driveway', 'drive', 'front garden', 'back garden'] },
  { id: 'street', label: 'A street', says: ['the road', 'pavement', 'on the street', 'outside'] },
  { id: 'shop', label: 'A shop', says: ['supermarket', 'shopping centre', 'store'] },
  {
    id: 'pub',
    label: 'A pub, cafe or other venue',
    says: ['pub', 'bar', 'cafe', 'restaurant', 'club', 'gym', 'venue'],
  },
  { id: 'car-park', label: 'A car park', says: ['parking'] },
  { id: 'park', label: 'A park or open space', says: ['the park', 'field', 'woods', 'common', 'beach'] },
  { id: 'school', label: 'A school or college', says: ['school', 'college', 'university', 'nursery'] },
  { id: 'work', label: 'A place of work', says: ['work', 'my work', 'office', 'building site'] },
  {
    id: 'transport',
    label: 'Public transport or a station',
    says: ['public transport', 'bus', 'train', 'tube', 'tram', 'station', 'bus stop', 'airport'],
  },
  { id: 'vehicle', label: 'In or on a vehicle', says: ['car', 'van', 'in my car', 'on my car'] },
]

const online: Option = { id: 'online', label: 'Online', says: ['internet', 'on an app', 'social media', 'website'] }
const other: Option = { id: 'other', label: 'Somewhere else', says: ['other', 'none of these'] }

const type = {
  ask: 'What kind of place was it?',
  why: 'It helps to find out who may have cameras there, and which team should look at this.',
  label: 'Kind of place',
  unknown: true,
  words: ['kind of place'],
  remarks: [
    {
      on: 'transport',
      say: [
        'For trains, trams, the Tube and stations there is British Transport Police. You can text or call them, or go on here.',
      ],
      contacts: ['h.btp', 'h.btpcall'],
    },
  ],
} as const

const find = {
  answer: { kind: 'location' },
  ask: 'Where was it?',
  hint: 'An address, a postcode, a street and town, what3words, or what it is near to.',
  why: 'It decides which officers deal with it, and where to look for cameras.',
  label: 'Where it happened',
  unknown: true,
  reads: 'place',
  words: ['place', 'where', 'address', 'location', 'street'],
} as const

const text = {
  answer: { kind: 'text', max: 500 },
  ask: 'Is there anything more that helps to find the exact spot?',
  hint: 'For example: by the side gate, across from the library.',
  why: 'A street can be long. The exact spot helps to find the right camera.',
  label: 'Exact spot',
  optional: true,
  words: ['spot'],
} as const

const floor = {
  answer: { kind: 'text', max: 100 },
  ask: 'Which flat, floor, unit, platform or stop was it?',
  why: 'Big buildings and stations have many parts.',
  label: 'Flat, floor or stop',
  optional: true,
  when: { field: 'loc.type', is: ['home', 'work', 'school', 'shop', 'transport', 'car-park'] },
  words: ['flat', 'floor', 'platform', 'stop'],
} as const

const transport = {
  answer: { kind: 'text', max: 100 },
  ask: 'Which line or route was it, and about which train or bus?',
  hint: 'For example: the 73 bus at about 5pm, top deck.',
  why: 'Trains, buses and stations have cameras of their own.',
  label: 'Line or route',
  unknown: true,
  when: { field: 'loc.type', is: 'transport' },
  words: ['line', 'route', 'bus', 'train'],
} as const

/** Where it happened, for things that cannot happen online (domain 3.2 B5). */
export const wherePlace = defineBlock({
  'loc.type': { ...type, answer: { kind: 'choice', options: [...places, other] } },
  'loc.find': find,
  'loc.text': text,
  'loc.floor': floor,
  'loc.transport': transport,
})

/** Where it happened, online or not. */
export const where = defineBlock({
  'loc.type': { ...type, answer: { kind: 'choice', options: [...places, online, other] } },
  'loc.find': {
    ...find,
    when: {
      any: [
        { field: 'loc.type', given: false },
        { field: 'loc.type', not: 'online' },
      ],
    },
  },
  'loc.text': {
    ...text,
    when: {
      any: [
        { field: 'loc.type', given: false },
        { field: 'loc.type', not: 'online' },
      ],
    },
  },
  'loc.floor': floor,
  'loc.transport': transport,
  'loc.online': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which site or app was it on? Tell us any links and user names.',
    why: 'Sites and apps can be asked to keep what is there.',
    label: 'Site or app',
    unknown: true,
    when: { field: 'loc.type', is: 'online' },
    words: ['site', 'app', 'website', 'link'],
  },
})

/** For reports about roads: many traffic laws hold only on a road or in a place open to the public. */
export const wherePrivate = defineBlock({
  'loc.private': {
    answer: { kind: 'yes-no' },
    ask: 'Was it on private land?',
    hint: 'A car park that anyone can drive into is open to the public, so answer no for that.',
    why: 'Many traffic laws hold only on roads and in places open to the public.',
    label: 'On private land',
    optional: true,
    unknown: true,
  },
})
