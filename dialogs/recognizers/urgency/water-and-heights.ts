import type { Rule } from './rule.ts'

/** People in water, on ice, in mud, stuck high up. */
export const WATER_AND_HEIGHTS: readonly Rule[] = [
  {
    id: 'water.in',
    loose: true,
    level: 'red',
    urgency: 'emergency',
    says: [
      '<who> ..3 drowning',
      'drowning ..3 help|in|now',
      '<who>|<vehicle>|dog_walker ..4 in|into|under ..2 <water> ..8',
      '<who> ..3 fallen|fell|jumped|slipped|gone|pushed|went|dived|swept|dragged|sinking|thrown ..3 in|into|off|through|under|out ..3 <water>|ice|pier|boat|jetty|quay|towpath|steps|mud',
      '<vehicle> ..4 gone|went|rolled|driven|crashed|fallen|sinking|in|into|drove ..3 in|into ..2 <water>',
      'keeps going under',
      'going ..1 under ..1 water|waves|$',
      'swept ..2 away|out',
      'cut off ..3 tide',
      'stuck ..3 mud|ice|cliff|quicksand',
      '<who>|child ..3 on ..2 ice ..6',
      'fell|fallen|gone through ..2 ice',
      'can not swim ..4',
      'calling|shouting|waving ..3 help ..4 <water>|sea|boat',
      '<who> ..4 flooded|flood|floodwater ..4 trapped|stuck|car',
      'capsized|overboard|man_overboard',
      'face down in ..2 <water>',
    ],
    unless: ['swim', 'pets', 'lostthings'],
  },
  {
    id: 'heights.stuck',
    loose: true,
    level: 'red',
    urgency: 'emergency',
    says: [
      '<who> ..4 stuck|hanging|dangling|trapped|fallen|fell ..4 cliff|roof|crane|ledge|scaffolding|balcony|window|cable_car|lift|ride ..3',
      '<who>|child ..3 climbing|climbed|climb ..3 pylon|crane|scaffolding|balcony|balconies|drainpipe|roof ..4 drunk|fall|slip|dangerous|alone',
      'building|wall|roof|scaffolding|ceiling|crane ..1 has|is|just ..1 collapsed|collapsing|falling|come_down|fallen ..5 people|road|someone|trapped|street|on',
      '<who> ..3 going to fall|slip',
    ],
    unless: ['pets', 'workhigh'],
  },
]
