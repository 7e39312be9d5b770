import type { Rule } from './rule.ts'

/** Bags, vehicles and people that may be a bomb or an attack. */
export const SUSPICIOUS_PACKAGE: readonly Rule[] = [
  {
    id: 'package.now',
    loose: true,
    level: 'red',
    urgency: 'emergency',
    says: [
      'suspicious|suspect|unattended|abandoned|dodgy|strange|weird ..2 bag|rucksack|suitcase|holdall|package|parcel|backpack|case|briefcase|device|canister|box|object',
      '<bag> ..5 ticking|wires|beeping|wire|smoking|fuse|timer|hissing|leaking|humming',
      'ticking|beeping ..5 <bag>',
      'bag|rucksack|suitcase|holdall|package|parcel|backpack|briefcase ..3 unattended|abandoned|dumped',
      'bag|rucksack|suitcase|holdall|package|parcel|backpack|briefcase ..2 left ..6 station|platform|train|tube|carriage|bus|shop|mall|cinema|ran|legged|nobody|hours|synagogue|mosque|embassy|airport|under|outside|concert|seats|by_itself|walked off',
      'left|dumped|dropped ..2 bag|rucksack|suitcase|holdall|package|backpack|briefcase ..4 ran|and|then|legged|by|under|outside|next',
      '<who> ..3 left|dumped|dropped|planted ..3 <bag> ..6 ran|legged|walked|scarpered|off|hurried',
      'there is|has|got|planted|have|found|put|hidden|strapped|carrying|making|threatening|a ..3 bomb|pipe_bomb|suicide_vest|explosives|explosive_device|ied ..1 !hoax',
      'bomb ..3 in|on|under|at|outside|strapped|going ..3 bag|station|school|bus|train|building|car|off|plane|house|shop|here',
      'bomb threat|scare',
      'explosive|suicide_vest|belt ..3',
      'grenade|unexploded|ww2_shell|mortar_shell ..6',
      'terrorist|terror_attack ..4',
      '<who> ..4 going to ..1 blow|attack|bomb|shoot_up ..4',
      'white powder|strange powder ..4 envelope|letter|post|parcel',
      '<vehicle> ..3 driving|driven|drove|ploughing ..3 into ..2 people|crowd|pedestrians',
    ],
    unless: ['lostluggage', 'drillonly'],
  },
]
