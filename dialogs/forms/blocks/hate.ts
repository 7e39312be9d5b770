import type { Field } from '../../form.ts'
import { defineBlock } from '../../form.ts'

const detail = {
  answer: { kind: 'text', max: 100 },
  ask: 'Which group or faith was it aimed at?',
  hint: 'Only if you want to say.',
  why: 'It shows which groups are picked on, and where.',
  label: 'Group or faith',
  optional: true,
  declined: true,
} as const satisfies Field<never>

const reason = {
  answer: { kind: 'long-text', max: 1000 },
  ask: 'What made you think so?',
  hint: 'For example words, signs, the place or the day. You do not have to write words that hurt you.',
  why: 'It helps to show that it was because of who someone is.',
  label: 'What made you think so',
  unknown: true,
  declined: true,
  tells: {
    clause: [
      'called|calling|shouted|shouting|said|told|screamed ..4 paki|n_word|terrorist|faggot|tranny|spastic|foreigner|immigrant|poof|dyke|queer|raghead|retard|cripple|gypsy|pikey|jew|muslim|black|gay',
      'go back to your|where ..2',
      'because i|we|he|she|they|of ..3 gay|lesbian|trans|black|asian|muslim|jewish|polish|disabled|race|religion|colour|hijab|foreign|accent|skin|romanian|chinese',
      'racist|homophobic|transphobic|islamophobic|antisemitic ..3',
    ],
  },
} as const satisfies Field<never>

const perceived = {
  answer: {
    kind: 'choices',
    options: [
      { id: 'victim', label: 'The person it happened to', says: ['the victim', 'they do'] },
      { id: 'me', label: 'I do', says: ['me', 'myself'] },
      { id: 'another', label: 'Someone else who saw it', says: ['someone else', 'a witness', 'another person'] },
    ],
  },
  ask: 'Who thinks that it was because of who someone is?',
  hint: 'You can choose more than one. It is enough if one person thinks so.',
  why: 'Anyone can see it as hate. The police write down who does.',
  label: 'Who thinks so',
  unknown: true,
} as const satisfies Field<never>

const repeat = {
  answer: {
    kind: 'choice',
    options: [
      {
        id: 'no',
        label: 'No',
        says: ['first time', 'never'],
        tells: [
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
      {
        id: 'same',
        label: 'Yes, by the same people',
        says: ['same people', 'the same person', 'them again'],
        tells: [
          'same people|person|man|woman|lad|lads|neighbour|group|gang|family ..4',
          'him|her|them again',
          'he|she|they ..2 done|did|said|do ..3 before',
        ],
      },
      { id: 'others', label: 'Yes, by other people', says: ['other people', 'different people'] },
      {
        id: 'yes',
        label: 'Yes, I do not know by whom',
        says: ['yes'],
        tells: [
          'second|third|fourth|2nd|3rd time',
          'happened|happens ..3 before|all_the_time|a_lot|regularly',
          'not the first_time|first',
        ],
      },
    ],
  },
  ask: 'Has something like this happened before?',
  why: 'If it keeps happening, the police may look at it sooner.',
  label: 'Happened before',
  unknown: true,
} as const satisfies Field<never>

const repeatText = {
  answer: { kind: 'long-text', max: 500 },
  ask: 'What happened before?',
  hint: 'A few words are enough.',
  why: 'Seen together, small things can be serious.',
  label: 'What happened before',
  optional: true,
  unknown: true,
  when: { field: 'ha.repeat', is: ['same', 'others', 'yes'] },
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
} as const satisfies Field<'ha.repeat'>

const helper = {
  answer: {
    kind: 'choices',
    none: 'none',
    options: [
      { id: 'galop', label: 'Galop, for LGBT+ people', says: ['galop', 'lgbt'] },
      { id: 'cst', label: 'Community Security Trust, for Jewish people', says: ['cst', 'community security trust'] },
      { id: 'anti-muslim', label: 'A group against anti-Muslim hate', says: ['tell mama', 'for muslims'] },
      { id: 'local', label: 'A local group', says: ['local', 'someone near me'] },
      { id: 'none', label: 'None', says: ['no', 'no thanks'] },
    ],
  },
  ask: 'Would you like help from people who know about this?',
  hint: 'We note it. You can also call them yourself.',
  why: 'Some groups have helpers who have seen the same.',
  label: 'A specialist helper',
  optional: true,
  remarks: [
    { on: 'galop', say: ['You can reach Galop yourself too.'], contacts: ['h.galop'] },
    { on: 'cst', say: ['You can reach the Community Security Trust yourself too.'], contacts: ['h.cst'] },
    { on: 'anti-muslim', say: ['Check with them how they can help.'], contacts: ['h.tm'] },
    { on: 'local', say: ['True Vision lists helpers near you.'], contacts: ['h.tv'] },
  ],
} as const satisfies Field<never>

/** What hate was about, in a report of its own (domain 3.10). Sex, age and subculture are not national strands; some forces take them. */
export const hate = defineBlock({
  'ha.strand': {
    section: 'Why it happened',
    answer: {
      kind: 'choices',
      options: [
        { id: 'race', label: 'Race or nationality', says: ['race', 'racism', 'nationality', 'skin colour'] },
        { id: 'religion', label: 'Religion or faith', says: ['religion', 'faith', 'islamophobia', 'antisemitism'] },
        { id: 'disability', label: 'Disability', says: ['disabled', 'autism', 'wheelchair'] },
        { id: 'sexual-orientation', label: 'Sexual orientation', says: ['gay', 'lesbian', 'bisexual', 'homophobia'] },
        { id: 'transgender', label: 'Being transgender', says: ['trans', 'transphobia', 'transgender identity'] },
        { id: 'sex', label: 'Sex or gender', says: ['being a woman', 'being a man', 'misogyny'] },
        { id: 'age', label: 'Age', says: ['being old', 'being young'] },
        {
          id: 'subculture',
          label: 'How someone dresses or the group they are in',
          says: ['goth', 'punk', 'subculture'],
        },
        { id: 'other', label: 'Something else', says: ['other', 'another reason'] },
      ],
    },
    ask: 'What was it about?',
    hint: 'You can choose more than one. How it felt is enough.',
    why: 'Hate towards a group of people is looked at in its own way.',
    label: 'What it was about',
    risk: true,
    remarks: [
      {
        on: ['sex', 'age', 'subculture', 'other'],
        say: [
          'Not every police force counts this as hate crime. Tell us all the same: it may be a crime of another kind.',
        ],
      },
    ],
  },
  'ha.detail': detail,
  'ha.why': reason,
  'ha.crime': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'assault', label: 'Someone was attacked or hurt', says: ['assault', 'hit', 'pushed', 'spat at'] },
        { id: 'threat', label: 'Threats', says: ['threatened', 'a threat'] },
        { id: 'damage', label: 'Damage or graffiti', says: ['damage', 'graffiti', 'vandalism'] },
        { id: 'harassment', label: 'It keeps on happening', says: ['harassment', 'again and again', 'bullying'] },
        { id: 'theft', label: 'Something was taken', says: ['theft', 'stolen'] },
        { id: 'online', label: 'Something online or by message', says: ['online', 'messages'] },
        { id: 'verbal', label: 'Words said or shouted', says: ['verbal abuse', 'name calling', 'shouting', 'words'] },
        { id: 'other', label: 'Something else', says: ['other', 'none of these'] },
      ],
    },
    ask: 'What was done?',
    hint: 'You can choose more than one.',
    why: 'It decides who looks at it.',
    label: 'What was done',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'verbal',
        say: [
          'Words alone may not be a crime, and may not be recorded. The rules are changing. You can still tell us, and True Vision.',
        ],
        contacts: ['h.tv'],
      },
    ],
  },
  'ha.kill': {
    answer: { kind: 'yes-no' },
    ask: 'Did anyone threaten to kill someone?',
    why: 'The police take this very seriously.',
    label: 'Threat to kill',
    unknown: true,
    declined: true,
    risk: true,
    when: { field: 'ha.crime', is: 'threat' },
    remarks: [
      {
        on: 'yes',
        say: ['If you think that it may happen soon, call 999 now. If not, call 101 today as well.'],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
    ],
  },
  'ha.perceived': perceived,
  'ha.repeat': repeat,
  'ha.repeatText': repeatText,
  'ha.tension': {
    answer: { kind: 'yes-no' },
    ask: 'Are you worried about more trouble like this where you live?',
    why: 'The local team looks out for trouble between groups.',
    label: 'Worried about more trouble',
    optional: true,
    unknown: true,
  },
  'ha.tensionText': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What trouble do you fear, and where?',
    why: 'It shows the local team where to look.',
    label: 'Trouble that is feared',
    optional: true,
    unknown: true,
    when: { field: 'ha.tension', is: 'yes' },
  },
  'ha.support': helper,
})

const flagged = {
  field: 'what.hate',
  is: ['race', 'religion', 'disability', 'sexual-orientation', 'transgender', 'sex'],
} as const

/** The short hate block inside another report: opens where `what.hate` says so (domain 3.2 B6). */
export const hateInside = defineBlock<
  'ha.detail' | 'ha.why' | 'ha.perceived' | 'ha.repeat' | 'ha.repeatText' | 'ha.support',
  'what.hate'
>({
  'ha.detail': { ...detail, when: flagged },
  'ha.why': { ...reason, when: flagged },
  'ha.perceived': { ...perceived, when: flagged },
  'ha.repeat': { ...repeat, when: flagged },
  'ha.repeatText': repeatText,
  'ha.support': { ...helper, when: flagged },
})
