import type { Rule } from './rule.ts'

/** Threats and attacks for who someone is. Insults alone are a report, not an alarm. */
export const HATE: readonly Rule[] = [
  {
    id: 'hate.now',
    level: 'red',
    urgency: 'emergency',
    says: [
      '<who> ..3 shouting|screaming|yelling|hurling ..4 racist|homophobic|racial|slurs|nazi|antisemitic|transphobic ..6 <now>|at_me|us|train|bus|and|following|mosque|outside',
      '<who> ..3 outside|attacking|smashing ..3 mosque|synagogue|temple|church|asylum|hostel|refugee|hotel|gurdwara',
      'pulled|ripped|tore|tried|trying|pulling|ripping|tearing ..4 hijab|headscarf|turban|kippah|niqab ..4',
      'spat|spitting ..2 at|on me|us|him|her ..5 <now>',
    ],
    before: { urgency: 'none', level: 'none' },
  },
  {
    id: 'hate.threat',
    level: 'amber',
    urgency: 'emergency',
    says: [
      'burn|bomb|attack|shoot|kill|firebomb ..3 mosque|synagogue|temple|church|muslims|jews|gays|immigrants|asylum|hotel|gurdwara|migrants',
      'burn us out',
      'going to ..2 shoot up|bomb|attack ..2 school|mosque|synagogue|church|college',
    ],
    despite: ['habit'],
  },
]
