import type { Rule } from './rule.ts'

/** Fire, gas and explosion now. */
export const FIRE: readonly Rule[] = [
  {
    id: 'fire.now',
    loose: true,
    level: 'red',
    urgency: 'emergency',
    says: [
      '<home>|<vehicle>|bin|bins|building|tree|field|moor|barn|caravan|neighbour|place|it|tower|block|boat|sofa|school|pub|factory|warehouse|hotel|church is ..2 on ..1 fire|burning_down|burning|smoking',
      'on fire',
      'there is ..2 fire ..2 !door !station !engine',
      'fire ..2 in|at|upstairs|downstairs|started|spreading|spread|coming|next|broken|broke|outside|getting|and|help|quick|now',
      'smoke ..3 coming|pouring|billowing|everywhere|filling|from|out|under',
      'trapped ..4 fire|smoke',
      'gas ..2 leak|leaking|smell',
      'smell|smelling|see|seeing ..3 smoke|burning ..8 alarm|upstairs|flat|people|stuck|trapped|next_door|stairs|floor|building|coming|house|out',
      'people|child|<who> ..2 stuck|trapped ..4 floor|fire|building|upstairs|inside|lift ..2 smoke|fire|alarm|burning|flames',
      'smell ..3 gas',
      'carbon monoxide alarm',
      'has|have|is|are|just|someone|trying|they|he|she ..1 set|setting|sets|lit|lighting ..3 fire|light|alight ..3',
      'setting|lighting fire|fires|light ..4',
      'set|setting ..2 on fire',
      'set|setting light to ..3',
      'trying|going|threatening|threatened to ..1 burn|torch|set ..5 down|house|flat|fire|place|car|light|shop|us|me',
      'pouring|poured|pour|poured|splashed|throwing|dousing ..3 petrol|lighter_fluid|accelerant|paraffin ..5',
      'petrol ..4 letterbox|letter_box|door|through|lighter|everywhere|over',
      'pouring it through ..3',
      'firework|fireworks ..4 through|at ..3 letterbox|people|us|door|police|me|bus|house|cars|window',
      'explosion|exploded|explosions',
      'blow us|me|it|him|her|them|himself|everyone|place ..1 up',
      'blow|blowing up ..2 house|building|flat|school|station',
      'house|flat|kitchen|car fire ..3',
      'burning down',
    ],
    unless: ['objectsfire'],
  },
]
