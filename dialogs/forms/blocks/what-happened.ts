import { defineBlock } from '../../form.ts'

/** The account in the person's own words (domain 3.2 B6). The only question that every report of a crime needs. */
export const whatHappened = defineBlock({
  'what.text': {
    section: 'What happened',
    answer: { kind: 'long-text', min: 10, max: 4000 },
    ask: 'Tell us what happened, in your own words.',
    hint: 'Start where you like. Leave out bank card numbers and passwords.',
    why: 'Your own words tell the police more than boxes can.',
    label: 'What happened',
    reads: 'account',
    words: ['account', 'story', 'what happened'],
  },
})

/** Hurt or not: asked in every report of a crime. A recent stay in hospital is for a call (domain 2.2 T08, 3.2 B6). */
export const whatInjury = defineBlock({
  'what.injury': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['nobody', 'no one', 'none'] },
        { id: 'minor', label: 'Yes, a little', says: ['minor', 'a bruise', 'a cut'] },
        { id: 'hospital', label: 'Yes, and needed hospital', says: ['hospital', 'a and e', 'ambulance', 'badly'] },
      ],
    },
    ask: 'Was anyone hurt?',
    why: 'If someone was hurt, it is looked at in a different way.',
    label: 'Anyone hurt',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'hospital',
        say: [
          'If this was in the last few days, call 101 so that someone can talk to you soon. Call 999 if anyone is badly hurt now.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
})

/** What was said, and a reason if the person thinks that there was one. */
export const whatSaid = defineBlock({
  'what.said': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What was said, as close as you remember?',
    hint: 'You do not have to write words that hurt you.',
    why: 'The exact words can matter for what the law calls it.',
    label: 'What was said',
    optional: true,
    unknown: true,
    words: ['words'],
    tells: {
      clause: [
        'he|she|they|one|man|woman|lad|bloke|guy|them|boy|girl|lads|driver|neighbour|someone ..2 said|says|shouted|screamed|yelled|shouting|saying|screaming|started_shouting ..1 to|at|you|what|that|i|give|go|come|get|are|im|are_you ..3',
        'called|calling me|him|her|us|them a|an|names ..3',
        'he|she|they|one|man|woman|lad|bloke|guy|neighbour told me|us to|i|that|he',
      ],
    },
  },
})

/** Happened before: a person it keeps happening to may need more help. */
export const whatBefore = defineBlock({
  'what.before': {
    answer: { kind: 'yes-no' },
    ask: 'Has anything like this happened before?',
    why: 'If it keeps happening, the police may look at it sooner.',
    label: 'Happened before',
    unknown: true,
    tells: {
      yes: [
        'second|third|fourth|fifth|2nd|3rd|4th|umpteenth time',
        'happened|done|did|had|tried|been|broken ..3 before !i !we !going',
        'happened|done|been|had|hit|targeted ..3 twice|three_times|several_times|loads_of_times|many_times|a_few_times|once_before',
        'did|done|happened|had ..1 the? same ..3 last|before|in',
        'did|done|has|have|been ..2 it|this|in|through|here|our_shed|my_car again',
        'yet|once again',
        'keeps|keep ..1 happening|doing|coming|getting',
        'not ..2 first_time|the_first|first',
        'things|stuff|this|something|it|similar ..2 before',
        'last_time|previously|previous ..6 <did>|happened|broke|broken|burgled|stolen|incident|incidents|occasion',
        'also ..3 last_year|last_month|last_week|in_the_summer|at_christmas|in_january|in_february|in_march|in_april|in_may|in_june|in_july|in_august|in_september|in_october',
      ],
      no: [
        'first time !i !we ..3',
        'never|not ..2 happened|had|been|done|seen|experienced ..4 before|to_me|to_us|like_this|round_here',
        'never had ..3 trouble|problem|problems|bother|issue|issues|anything',
        'nothing like this|that ..2 before|happened',
        'nothing like it',
        'only happened once',
        'one off',
        'not ..2 happened ..2 before',
      ],
    },
  },
  'what.beforeText': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What happened before?',
    hint: 'Say roughly when, if you can.',
    why: 'It helps to see what is behind this.',
    label: 'What happened before',
    unknown: true,
    when: { field: 'what.before', is: 'yes' },
    tells: {
      clause: [
        'second|third|fourth|fifth|2nd|3rd|4th|umpteenth time',
        'happened|done|did|had|tried|been|broken ..3 before !i !we !going',
        'happened|done|been|had|hit|targeted ..3 twice|three_times|several_times|loads_of_times|many_times|a_few_times|once_before',
        'did|done|happened|had ..1 the? same ..3 last|before|in',
        'did|done|has|have|been ..2 it|this|in|through|here|our_shed|my_car again',
        'yet|once again',
        'keeps|keep ..1 happening|doing|coming|getting',
        'not ..2 first_time|the_first|first',
        'things|stuff|this|something|it|similar ..2 before',
        'last_time|previously|previous ..6 <did>|happened|broke|broken|burgled|stolen|incident|incidents|occasion',
        'also ..3 last_year|last_month|last_week|in_the_summer|at_christmas|in_january|in_february|in_march|in_april|in_may|in_june|in_july|in_august|in_september|in_october',
      ],
    },
  },
})

/** A reason, and drink or drugs: short, and for all crimes where there is someone to say it of. */
export const whatWhy = defineBlock({
  'what.why': {
    section: 'More about it',
    answer: {
      kind: 'choices',
      none: 'random',
      options: [
        {
          id: 'random',
          label: 'No reason',
          says: ['random', 'no', 'by chance'],
          tells: ['for no reason|apparent_reason', 'random|randomly|unprovoked|at_random', 'out of nowhere|the_blue'],
        },
        {
          id: 'know-them',
          label: 'Because they know me',
          says: ['i know them', 'they know me'],
          tells: ['because he|she|they know|knows me|us|where_i_live'],
        },
        { id: 'who-i-am', label: 'Because of who I am', says: ['hate', 'my race', 'my religion', 'my disability'] },
        {
          id: 'dispute',
          label: 'An argument or dispute',
          says: ['argument', 'dispute', 'falling out'],
          tells: [
            'argument|dispute|feud|disagreement|a_row|arguments|fell_out|falling_out|fallen_out ..3',
            'had words',
            'grudge|bad_blood',
            'been arguing|falling_out',
          ],
        },
      ],
    },
    ask: 'Do you think there was a reason for it?',
    hint: 'You can choose more than one.',
    why: 'If someone was picked out because of who they are, the police need to know.',
    label: 'A reason for it',
    optional: true,
    unknown: true,
    remarks: [
      {
        on: 'who-i-am',
        say: ['Being picked out because of who you are is not your fault. Say in your account what made you think so.'],
        contacts: ['h.tv'],
      },
    ],
  },
})

/** Drink and drugs, where there was someone to see. */
export const whatDrugs = defineBlock({
  'what.drugs': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'no',
          label: 'No',
          says: ['none'],
          tells: ['not|nobody|no_one ..2 drunk|drinking|drink', 'sober', 'no drink|drugs ..2'],
        },
        {
          id: 'drink',
          label: 'Drink',
          says: ['alcohol', 'drunk'],
          tells: [
            'he|she|they|lad|lads|man|bloke|both|driver|neighbour|woman|guy|men ..4 drunk|drinking|pissed|hammered|wasted|slurring|swaying|steaming|tipsy|intoxicated|plastered|paralytic|bladdered',
            'had|having ..1 drink|few_drinks|too_much_to_drink|skinful',
            'smelt|smelled|smelling|stank|reeked|stinking|stunk of ..1 drink|alcohol|booze|beer|whisky|vodka',
            'clearly|obviously|well|very|really|quite drunk',
          ],
        },
        {
          id: 'drugs',
          label: 'Drugs',
          says: ['high', 'stoned'],
          tells: [
            'smelt|smelled|smelling|stank|reeked|stinking|stunk of weed|cannabis',
            'he|she|they|lad|lads|man|bloke|both|driver|woman|guy ..4 stoned|high_on|high_as|clearly_high|off_his_head|off_her_head|off_his_face|on_drugs|on_something|wired|spaced_out',
            'on drugs|something',
            'taking drugs',
          ],
        },
        {
          id: 'both',
          label: 'Both',
          says: ['drink and drugs'],
          tells: ['drink|drunk ..2 and|or ..2 drugs|stoned|high'],
        },
      ],
    },
    ask: 'Were drink or drugs involved?',
    why: 'It can explain what happened. It does not change how you are treated.',
    label: 'Drink or drugs',
    optional: true,
    unknown: true,
    declined: true,
  },
})
