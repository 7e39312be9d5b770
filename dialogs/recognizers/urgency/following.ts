import type { Rule } from './rule.ts'

const STALKED = { urgency: 'safeguarding', level: 'blue' } as const

/** Being followed or watched, now or again and again. */
export const FOLLOWING: readonly Rule[] = [
  {
    id: 'following.now',
    loose: true,
    level: 'red',
    urgency: 'emergency',
    says: [
      '<who> ..3 <follow> me|us|him|her|my ..3',
      '<who> ..2 is ..1 following|stalking|tailing|chasing ..2 <them>',
      'am|is|are|being|was ..1 being ..1 followed|stalked|chased|tailed|watched',
      'being followed|chased|tailed',
      '<who> ..1 followed|chased me|us|her|him ..3 off|from|home|into|down|all|on|to|and|out',
      'following me|us|her|him',
      'stalker|stalkers ..4 outside|here|sat|standing|parked|following|behind|at|in|back|waiting|watching|now',
      'crossed ..3 every|each|when_time|i',
      '<vehicle> ..3 following|tailing|chasing|behind ..1 me|us|her|him',
      'keeps ..2 looking|turning|stopping|waiting ..4 i stop|walk|turn',
      'walking behind me',
      'got off ..4 same stop',
    ],
    unless: ['online', 'luck', 'keeps-on'],
    before: STALKED,
  },
  {
    id: 'following.stalked',
    level: 'blue',
    urgency: 'safeguarding',
    says: [
      'stalking|stalker|stalked ..3',
      '<who> ..4 following|follows|followed ..2 me|her|him|us',
      '<who> ..3 will not leave me|her|him|us alone',
      '<who> ..2 will not stop ..3 contacting|texting|calling|messaging|turning|ringing|following|phoning|emailing',
      '<who> ..3 keeps ..3 turning up|texting|calling|messaging|following|ringing|phoning|showing|driving|coming|sending|watching|waiting|contacting|leaving',
      '<lover> ..4 keeps ..2 turning|texting|calling|messaging|following|ringing|phoning|showing|driving|coming|sending|watching|waiting|contacting',
      'turns|turning|turned|shows|showing up ..3 work|house|home|gym|school|uni|college|everywhere|place',
      'waits|waiting|waited outside ..2 my|her|his work|school|house|gym',
      'tracker|tracking_device|airtag|air_tag|gps ..4 car|bag|coat|phone|van|my|bike',
      'put|found|hid|hidden|planted ..3 tracker|airtag|air_tag|camera|spyware|tracking',
      'tracking ..2 my|her|his|me phone|location|car|movements|everywhere',
      'knows ..3 everywhere|where_i|every ..2 go|am|been|move',
      'obsessed with me|her|him',
      'watches|watching|spying ..2 on? me|my_house|her ..3',
    ],
    despite: ['past', 'habit', 'over', 'negated', 'asked'],
    unless: ['luck', 'nuisance'],
  },
]
