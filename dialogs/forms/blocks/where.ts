import type { Option } from '../../answer-type.ts'
import { defineBlock } from '../../form.ts'

const places: readonly Option[] = [
  {
    id: 'home',
    label: 'A home',
    says: ['my house', 'my flat', 'at home', 'inside my home'],
    tells: [
      'in|inside|into|at my|our|the|his|her ..1 house|flat|home|bungalow|apartment',
      'in|inside|into|at my|our|his|her ..1 kitchen|bedroom|living_room|bathroom|conservatory|lounge|hallway|front_room',
      'off|from|on|in|outside ..2 doorstep|porch|doormat|front_step',
      'my|our ..1 front|back ..1 door|doors',
      'burgled|ransacked',
    ],
  },
  {
    id: 'garden',
    label: 'A garden or drive',
    says: ['garden', 'driveway', 'drive', 'front garden', 'back garden'],
    tells: [
      'on|off|from|in|up|down|outside ..1 my|our|the|his|her|their ..2 drive|driveway|garden|yard|patio|shed|garage|carport',
      'bottom|end ..2 garden',
    ],
  },
  {
    id: 'street',
    label: 'A street',
    says: ['the road', 'pavement', 'on the street', 'outside'],
    tells: [
      'parked|left|locked|chained|stood|standing|leaving|parking ..4 on|in ..2 street|road|lane|avenue|pavement|kerb|the_road|layby',
      'parked|left|locked|chained ..3 outside ..1 my|our|the|his|her|mums|dads ..2 house|flat|home|place|address|front_door',
      'i|we|son|daughter|husband|wife|partner|mum|dad|friend ..3 walking|walked|jogging|running|cycling|strolling|jogged|cycled ..1 down|along|up|home|on ..4 street|road|lane|avenue|high_street|pavement|path',
      'on|along ..1 the pavement|footpath|kerb|roadside',
      'in the street',
      'round the corner ..3',
      'parked|locked|left outside ..1 my|our',
    ],
  },
  {
    id: 'shop',
    label: 'A shop',
    says: ['supermarket', 'shopping centre', 'store'],
    tells: [
      'in|inside ..2 shop|supermarket|store|tesco|asda|sainsburys|morrisons|aldi|lidl|boots|primark|coop|co_op|waitrose|iceland|superdrug|argos|shopping_centre|poundland|matalan|ikea|spar|one_stop|newsagents|chemist|pharmacy|precinct !car !car_park',
      'our|my shop|store',
      'from|off our|my|the ..1 shelves|till|counter|shop|store',
    ],
  },
  {
    id: 'pub',
    label: 'A pub, cafe or other venue',
    says: ['pub', 'bar', 'cafe', 'restaurant', 'club', 'gym', 'venue'],
    tells: [
      'in|inside ..3 pub|bar|club|nightclub|cafe|coffee_shop|restaurant|costa|starbucks|nero|greggs|mcdonalds|kfc|wetherspoons|spoons|gym|leisure_centre|hotel|cinema|theatre|bookies|takeaway|kebab_shop|hairdressers|salon|nandos|swimming_baths|social_club !car !car_park',
    ],
  },
  {
    id: 'car-park',
    label: 'A car park',
    says: ['parking'],
    tells: [
      'in|at|from|of|around|across ..4 car_park|carpark|multi_storey|ncp',
      'car_park|carpark|multi_storey|ncp|park_and_ride',
    ],
  },
  {
    id: 'park',
    label: 'A park or open space',
    says: ['the park', 'field', 'woods', 'common', 'beach'],
    tells: [
      'in|through|across|round|around|at ..1 park|woods|common|heath|field|fields|rec|beach|cemetery|forest|towpath|canal|playground|skatepark|allotment|allotments',
      'playing_fields|recreation_ground|nature_reserve|skate_park|country_park',
    ],
  },
  {
    id: 'school',
    label: 'A school or college',
    says: ['school', 'college', 'university', 'nursery'],
    tells: [
      'at|in|inside|outside ..3 school|college|university|uni|academy|nursery|sixth_form !run !uniform !holidays',
    ],
  },
  {
    id: 'work',
    label: 'A place of work',
    says: ['work', 'my work', 'office', 'building site'],
    tells: [
      'my|our|his|her ..1 office|workplace|depot|warehouse|building_site|works',
      'outside|at|behind ..1 my|our work|office|workplace',
      'building site',
    ],
  },
  {
    id: 'transport',
    label: 'Public transport or a station',
    says: ['public transport', 'bus', 'train', 'tube', 'tram', 'station', 'bus stop', 'airport'],
    tells: [
      'on|off|onto ..4 bus|train|tube|tram|coach|metro|underground|dlr|overground !stop !station',
      'at|in|outside|inside|on|by|near ..2 bus_stop|bus_station|railway_station|train_station|tube_station|platform',
      'at|in|outside|from|by ..1 station',
    ],
  },
  {
    id: 'vehicle',
    label: 'In or on a vehicle',
    says: ['car', 'van', 'in my car', 'on my car'],
    tells: [
      'i|we|me|us ..5 in|inside|into ..2 taxi|uber|cab|minicab',
      'in|inside ..1 my|our ..1 taxi|uber|cab|minicab',
    ],
  },
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
  words: ['place', 'where', 'address', 'location', 'street'],
  reads: 'place',
} as const

const text = {
  answer: { kind: 'text', max: 500 },
  ask: 'What else helps to find the exact spot?',
  hint: 'For example: by the side gate, across from the library. Skip this if it is clear.',
  why: 'A street can be long. The exact spot helps to find the right camera.',
  label: 'Exact spot',
  optional: true,
  words: ['spot'],
  tells: {
    clause: [
      'near|by|opposite|beside|next_to|behind|in_front_of|outside the|a ..2 entrance|exit|gate|gates|lamp_post|bench|post_box|zebra_crossing|trolley_park|cash_machine|lifts|bins|ticket_machine|toilets|subway|underpass|steps|main_doors',
      'bottom|top|end|corner|back|rear|far_side|side|middle of the|my|our ..1 garden|road|street|car_park|field|platform|hill|drive|alley|building|park',
      'level|floor|row|bay <num>',
    ],
  },
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
  ask: 'Which line or route was it?',
  hint: 'Say about which train or bus, for example: the 73 bus at about 5pm, top deck.',
  why: 'Trains, buses and stations have cameras of their own.',
  label: 'Line or route',
  unknown: true,
  when: { field: 'loc.type', is: 'transport' },
  words: ['line', 'route', 'bus', 'train'],
  tells: {
    clause: [
      '<num>|number_<num> bus|tram|train',
      'the ..1 <num> bus|tram',
      'northern|central|victoria|piccadilly|jubilee|district|circle|elizabeth|metropolitan|bakerloo line',
      'train|bus|coach|tram from|to ..6',
      'from ..3 to ..3 train',
    ],
  },
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
    ask: 'Which site or app was it on?',
    hint: 'Give any links and user names.',
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
