import type { Rule } from './rule.ts'

/** People who cannot be found, above all children, the frail and those who may be in danger. */
export const MISSING: readonly Rule[] = [
  {
    id: 'missing.high-risk',
    loose: true,
    level: 'red',
    urgency: 'emergency',
    says: [
      '<child>|<frail> ..5 missing|disappeared|vanished|gone_missing',
      'missing ..4 <child>|<frail>',
      'lost my|our|a|the ..2 <child> ..1 at|in|on|and|near|he|she|please|help',
      'can not|nt|not ..1 find my|our|the|her|his ..2 <child>|mum|dad|nan|grandad|gran|wife|husband',
      '<child> ..4 has|have|did not ..2 come|came|returned|return|turned|got|arrived|get|been home|back|out|up|seen|to school',
      '<child> ..4 not ..1 come|came|returned|turned|got|arrived|been ..1 home|back|out|up|seen',
      '<child> ..5 nowhere|run_away|ran_away|runaway|wandered_off|ran_off|gone ..3',
      '<frail> ..6 gone|wandered|walked|left|went|wandering|missing|vanished|escaped|got_out|not_come ..4',
      'mum|dad|husband|wife|nan|grandad ..4 with ..1 dementia|alzheimers ..5',
      'dementia|alzheimers ..8 wandered|walked|gone|missing|left|lost|wandering|went|got_out',
      'wandered|walked|wandering off|out ..8 dementia|alzheimers|slippers|nightie|pyjamas|confused|nightdress|dressing_gown',
      'nobody|nobody_has|no_idea_seen|where ..3 her|him|she|he|my <child> ..2',
      'nobody has seen her|him|them ..2 since',
      'child missing',
      '<child> ..2 ran|run away ..4',
    ],
    despite: ['negated'],
    unless: ['pets', 'posters', 'lostthings'],
  },
  {
    id: 'missing.adult',
    loose: true,
    level: 'amber',
    urgency: 'emergency',
    says: [
      '<loved> ..3 missing|disappeared|vanished|gone_missing',
      '<loved> ..3 has|have|did not ..2 come|came|returned|return|turned|arrived|got|been ..1 home|back|seen|up|heard',
      'missing person|persons ..8 my|our',
      '<loved> ..4 not|nobody ..2 answering|picking|heard|seen|reach|reached|get_hold ..6 worried|days|since|unlike|scared|flat|phone_off',
      '<loved> not been seen',
      'nobody|not ..3 seen|heard|get_hold ..3 my|our <loved>',
      'agreed|safe|code word ..10 <loved>',
      'texted|sent|messaged ..5 code|safe word',
    ],
    despite: ['negated'],
    unless: ['pets', 'posters', 'lostthings', 'bike'],
  },
]
