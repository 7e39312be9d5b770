import { CARE, type Frame, type Rule } from './rule.ts'

const ALWAYS: readonly Frame[] = ['past', 'habit', 'over', 'negated', 'asked']

/** Honour-based abuse, forced marriage, cutting of girls, and so-called cures. */
export const HONOUR: readonly Rule[] = [
  {
    id: 'honour.told',
    level: 'blue',
    urgency: 'safeguarding',
    says: [
      'forced ..2 marriage|marry',
      'arranged marriage ..8 do not_want|does not_want|forced|16|15|14|17|against|refuse|scared',
      'forcing|making|force|make|made|making|want|pressuring|promised|marrying|marry|engaged ..4 marry|married|wedding|nikah|marriage|cousin|off ..6',
      'marry|married|wedding|marriage|engagement|engaged|nikah|husband ..8 abroad|pakistan|india|bangladesh|somalia|iraq|afghanistan|nigeria|turkey|iran|against|cousin|never_met|not_met|do not_want|does not_want|flight|flights|school|years_older|stranger|15|16|14|17',
      'taking|take|took|taken|sending|send|sent|fly|flying|flights|ticket|tickets|trip|holiday|plane|sends ..6 pakistan|india|bangladesh|somalia|iraq|afghanistan|nigeria|kurdistan|gambia|sudan|abroad|back_home|egypt|kenya|yemen|home_country ..8 marry|married|wedding|marriage|cut|fgm|circumcised|circumcision|not_come_back|fixed|scared|against|one_way|summer|school|ceremony|not_let|cousin',
      'honour|izzat|honor ..3',
      'shame|shamed|disgrace|dishonour|dishonoured|shaming ..3 on|to|the|my|our family|family|community|name ..6',
      'brought shame',
      'fgm|female_genital|circumcised ..2 girl|daughter|niece|sister|her',
      'cut|cutting|circumcise|circumcised|cutter|ceremony ..8 girl|girls|daughter|niece|abroad|holiday|summer|somalia|africa|gambia|private_parts|clitoris|down_there',
      '<child>|she|niece|daughter|girls ..6 cut|circumcised ..6 holiday|abroad|summer|trip|culture|grandmother|auntie|tradition|ceremony',
      'conversion therapy|exorcism|exorcise|cure_me|pray_the_gay|corrective_rape',
      'gay|lesbian|trans|bi|queer|bisexual ..10 fixed|cured|cure|disown|disowned|kick_me|kicked_out|send_me|marry|beat|kill|found_out|kicked|not_ok|isnt_ok|exorcism|imam|pastor',
      'family|dad|mum|brother|uncle|brothers|parents ..8 found out ..8 boyfriend|gay|girlfriend|seeing|white|muslim|hindu|lesbian|pregnant|dating ..6',
      'dishonoured|disowned ..4',
      'not marry|accept ..6 disown|family|kill',
      'possessed|witchcraft|djinn|jinn|witch|evil_spirit ..6 <child>|beat*|pastor|daughter|me|her|him',
    ],
    despite: ALWAYS,
    unless: ['pets', 'weddingfun'],
  },
  {
    id: 'honour.now',
    level: 'red',
    urgency: 'emergency',
    says: [
      'at|in ..1 airport ..10 marry|married|marriage|forced|against|do not_want|help|spoon',
      'flight|fly|flying|plane ..3 tonight|today|in_the_morning|tomorrow|now|in_an_hour|hours ..8 marry|married|marriage|cut|forced|against|do not want',
      'marry|married|marriage|wedding ..8 tonight|today|tomorrow ..6 forced|against|do not_want|help|not_want',
      'forced|being made ..3 marry|married|marriage ..4 tonight|today|tomorrow|now',
    ],
    before: CARE,
    unless: ['weddingfun'],
  },
]
