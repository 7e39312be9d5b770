import type { Field } from '../../form.ts'
import { defineBlock } from '../../form.ts'

const other = { field: 'da.who', is: 'someone-else' } as const

/** A question about risk: it may always be passed over. The assistant writes the answer down and never adds them up (domain 3.13). */
const risky = { answer: { kind: 'yes-no' }, optional: true, unknown: true, declined: true, risk: true } as const

const harmed: Field<'da.injury'>['when'] = { field: 'da.injury', is: ['minor', 'hospital'] }

/** Who it is about and how safe they are: the first questions of the report (domain 3.13). */
export const abuseSafety = defineBlock({
  'da.safe': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'not-sure', label: 'Not sure', says: ['i do not know', 'maybe', 'for now'] },
        { id: 'no', label: 'No' },
      ],
    },
    ask: 'Are you safe now?',
    why: 'You matter more than a form. If you are not safe, a call to 999 comes first.',
    label: 'Safe now',
    risk: true,
    remarks: [
      {
        on: 'no',
        danger: true,
        say: ['Call 999 now if you can. If you cannot speak on a mobile, press 55 when you are asked.'],
        contacts: ['h.999', 'h.silent999'],
      },
      {
        on: 'not-sure',
        say: [
          'If you become afraid that something will happen, call 999. If you cannot speak on a mobile, press 55 when you are asked.',
          'You can talk to a helpline at any time, and leave this chat by typing "exit".',
        ],
        contacts: ['h.999', 'h.silent999', 'h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
      },
    ],
  },
  'da.device': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No' },
        { id: 'maybe', label: 'Maybe', says: ['perhaps', 'not sure', 'i do not know'] },
        { id: 'yes', label: 'Yes' },
      ],
    },
    ask: 'Could the person who does the harm look at this phone or computer later?',
    why: 'They could see that you were here. We want you to know how to lower that risk.',
    label: 'They could see this device',
    risk: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'It is safer to stop here. Type "exit" to leave now. Use a phone or computer that they cannot reach, or call 101 from one.',
          'Clearing the history helps a little, but not against someone who watches the device. You can still go on if you choose.',
        ],
        contacts: ['h.101', 'h.relay101'],
      },
      {
        on: 'maybe',
        say: ['Clear the history of this device when you are done, if that will not make them suspicious.'],
      },
    ],
  },
  'da.who': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'me', label: 'Me', says: ['about me', 'myself', 'it is me'] },
        {
          id: 'someone-else',
          label: 'Someone else',
          says: ['another person', 'a friend', 'my sister', 'my mum', 'my neighbour'],
        },
      ],
    },
    ask: 'Is this about you, or about someone else?',
    why: 'If it is about someone else, we take care that they do not come to harm because you told us.',
    label: 'Who it is about',
    risk: true,
    remarks: [
      {
        on: 'someone-else',
        say: [
          'Thank you for looking out for them. Do not tell the person who does the harm, or anyone who could, that you told the police.',
          'We ask about the person who is harmed. Say "I do not know" whenever you do not.',
        ],
      },
    ],
  },
  'da.thirdConsent': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
        { id: 'cannot', label: 'They cannot agree', says: ['too ill', 'cannot say'] },
        { id: 'child', label: 'They are a child', says: ['a child', 'under 18'] },
      ],
    },
    ask: 'Does the person who is harmed know that you are telling the police?',
    hint: 'If they are under 18, say "a child". You can go on whatever the answer is.',
    why: 'So that the police contact them in a safe way, or not at all.',
    label: 'The person knows',
    unknown: true,
    risk: true,
    when: other,
    remarks: [
      {
        on: 'no',
        say: ['That is all right. Do not tell the person who does the harm. It could put them, and you, in danger.'],
      },
    ],
  },
  'da.victimName': {
    answer: { kind: 'text', max: 100 },
    ask: 'What is the name of the person who is harmed?',
    why: 'So that the police can find and help the right person.',
    label: 'Name of the person harmed',
    optional: true,
    unknown: true,
    declined: true,
    when: other,
  },
  'da.victimWhere': {
    answer: { kind: 'location' },
    ask: 'Where do they live, or where can they be found?',
    why: 'So that the police can find and help the right person.',
    label: 'Where the person harmed lives',
    optional: true,
    unknown: true,
    declined: true,
    when: other,
  },
})

/** What has been happening: only to be chosen, never to be told (domain 3.13). */
export const abuseWhat = defineBlock<
  | 'da.person'
  | 'da.live'
  | 'da.what'
  | 'da.last'
  | 'da.injury'
  | 'inj.who'
  | 'inj.what'
  | 'inj.whatOther'
  | 'inj.care'
  | 'inj.where'
  | 'inj.consent',
  never
>({
  'da.person': {
    section: 'What has been happening',
    answer: {
      kind: 'choice',
      options: [
        { id: 'partner', label: 'Partner', says: ['husband', 'wife', 'boyfriend', 'girlfriend'] },
        { id: 'ex', label: 'Ex-partner', says: ['ex', 'ex husband', 'ex wife', 'ex boyfriend', 'ex girlfriend'] },
        { id: 'parent', label: 'Parent', says: ['mum', 'dad', 'mother', 'father', 'stepdad', 'stepmum'] },
        { id: 'child', label: 'Son or daughter', says: ['child', 'my son', 'my daughter', 'grandson'] },
        { id: 'sibling', label: 'Brother or sister', says: ['sibling', 'my brother', 'my sister'] },
        { id: 'family', label: 'Other family', says: ['uncle', 'aunt', 'cousin', 'in laws', 'more than one'] },
        { id: 'carer', label: 'Carer', says: ['my carer'] },
      ],
    },
    ask: 'Who does the harm?',
    hint: 'Tell us who they are to the person who is harmed.',
    why: 'The law gives more help where it is a partner or family.',
    label: 'Who does the harm',
    unknown: true,
    declined: true,
    risk: true,
  },
  'da.live': {
    answer: { kind: 'yes-no' },
    ask: 'Does that person live in the same home?',
    why: 'So that no one calls or comes at a bad time.',
    label: 'Live in the same home',
    unknown: true,
    declined: true,
    risk: true,
  },
  'da.what': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'hurting', label: 'Hitting or hurting', says: ['hitting', 'hits', 'hurts', 'punching', 'pushing'] },
        { id: 'threats', label: 'Threats', says: ['threatens', 'threatened'] },
        {
          id: 'strangling',
          label: 'Strangling, or a hand on the neck',
          says: ['strangling', 'strangled', 'choking', 'hands on my neck'],
        },
        { id: 'sexual', label: 'Sexual harm', says: ['sexual', 'rape', 'forced sex'] },
        {
          id: 'controlling',
          label: 'Controlling who someone sees or what they do',
          says: ['controlling', 'control', 'not allowed out', 'checks everything'],
        },
        { id: 'money', label: 'Money', says: ['takes my money', 'wages', 'debts'] },
        { id: 'tracking', label: 'Tracking, or checking a phone', says: ['tracking', 'checks my phone'] },
        { id: 'damage', label: 'Damage', says: ['breaks things', 'smashes things'] },
        { id: 'pets', label: 'Harm to pets', says: ['pets', 'hurts the dog'] },
        { id: 'stalking', label: 'Stalking', says: ['following', 'turning up', 'will not leave me alone'] },
        { id: 'immigration', label: 'Threats about a visa', says: ['immigration', 'visa', 'deport'] },
        {
          id: 'honour',
          label: 'Family honour or forced marriage',
          says: ['honour', 'forced marriage', 'shame on the family'],
        },
        { id: 'other', label: 'Something else', says: ['other', 'none of these'] },
      ],
    },
    ask: 'Which of these have been happening?',
    hint: 'Choose any. You do not have to tell more than this.',
    why: 'Harm has many forms. Your choices tell the police what help is needed.',
    label: 'What has been happening',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [
      {
        on: 'strangling',
        say: [
          'Pressure on the neck can hurt you inside, even with no marks and days later. Go to A&E, or call 111 today.',
          'Call 999 for trouble breathing or swallowing, a changed voice, a bad headache, or feeling faint.',
        ],
        contacts: ['h.999', 'h.111health'],
      },
      {
        on: 'sexual',
        say: ['It is not your fault. You can get care without the police. We will not ask what was done.'],
        contacts: ['h.sarc', 'h.rasasl', 'h.rcs', 'h.nidash'],
      },
      {
        on: 'stalking',
        say: ['The National Stalking Helpline can help to plan how to stay safe.'],
        contacts: ['h.stalk'],
      },
      {
        on: 'honour',
        say: ['If someone may be taken abroad, held or made to marry soon, call 999. These helplines know about it.'],
        contacts: ['h.999', 'h.kn', 'h.fmu'],
      },
      { on: 'immigration', say: ['These helplines know about visas and abuse.'], contacts: ['h.sbs', 'h.ndah'] },
    ],
  },
  'da.last': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'today', label: 'Today', says: ['just now', 'this morning', 'tonight'] },
        { id: 'week', label: 'In the last week', says: ['this week', 'yesterday', 'a few days ago'] },
        { id: 'month', label: 'In the last month', says: ['this month', 'a few weeks ago'] },
        { id: 'longer', label: 'Longer ago', says: ['months ago', 'years ago', 'last year'] },
      ],
    },
    ask: 'When was the last time?',
    hint: 'Roughly is fine.',
    why: 'What happened lately may need help sooner.',
    label: 'Last time',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [
      {
        on: 'today',
        say: ['As it was today, call 101 as well if it is safe to call. Call 999 if you are in danger.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
  'da.injury': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['nobody', 'none'] },
        { id: 'minor', label: 'Yes, a little', says: ['minor', 'a bruise', 'a cut'] },
        { id: 'hospital', label: 'Yes, and needed hospital', says: ['hospital', 'a and e', 'badly'] },
      ],
    },
    ask: 'Is anyone hurt?',
    why: 'So that the person gets care, and it is written down.',
    label: 'Anyone hurt',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [
      {
        on: ['minor', 'hospital'],
        say: ['Call 999 for a bad injury, or 111 for health advice. A doctor can also write down what they see.'],
        contacts: ['h.999', 'h.111health'],
      },
    ],
  },
  'inj.who': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'harmed', label: 'The person who is harmed', says: ['me', 'i am', 'my friend', 'my mum', 'my sister'] },
        { id: 'child', label: 'A child', says: ['the children', 'my child', 'the baby'] },
        { id: 'other', label: 'Someone else', says: ['other', 'another person'] },
      ],
    },
    ask: 'Who is hurt?',
    hint: 'You can choose more than one.',
    why: 'So that everyone who is hurt is offered help.',
    label: 'Who is hurt',
    optional: true,
    unknown: true,
    declined: true,
    risk: true,
    when: harmed,
    remarks: [
      {
        on: 'child',
        say: ['If a child is badly hurt or in danger, call 999 now. For health advice call 111.'],
        contacts: ['h.999', 'h.111health'],
      },
    ],
  },
  'inj.what': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'bruise', label: 'Bruise', says: ['bruises', 'black eye', 'swelling'] },
        { id: 'cut', label: 'Cut', says: ['cuts', 'bleeding', 'scratch'] },
        { id: 'burn', label: 'Burn', says: ['burns'] },
        { id: 'break', label: 'Broken bone', says: ['break', 'broken'] },
        { id: 'head', label: 'Head injury', says: ['head', 'concussion'] },
        { id: 'bite', label: 'Bite', says: ['bites'] },
        { id: 'internal', label: 'Inside the body', says: ['internal'] },
        { id: 'other', label: 'Something else', says: ['other'] },
        { id: 'none', label: 'Nothing that can be seen', says: ['nothing', 'none visible'] },
      ],
    },
    ask: 'What injuries are there?',
    hint: 'You can skip this.',
    why: 'Marks fade. It is good to have them written down.',
    label: 'Injuries',
    optional: true,
    unknown: true,
    declined: true,
    risk: true,
    when: harmed,
  },
  'inj.whatOther': {
    answer: { kind: 'text', max: 500 },
    ask: 'What other injury is there?',
    why: 'So that it is written down in your words.',
    label: 'Other injury',
    optional: true,
    unknown: true,
    declined: true,
    risk: true,
    when: { field: 'inj.what', is: 'other' },
  },
  'inj.care': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'none', label: 'None', says: ['no treatment'] },
        { id: 'first-aid', label: 'First aid', says: ['plaster', 'paramedic'] },
        { id: 'gp', label: 'Doctor or pharmacist', says: ['gp', 'doctor', 'chemist'] },
        { id: 'ae', label: 'A&E', says: ['a and e', 'minor injuries unit'] },
        { id: 'admitted', label: 'Stayed in hospital', says: ['admitted', 'kept in'] },
        { id: 'sarc', label: 'Sexual assault centre', says: ['sarc'] },
      ],
    },
    ask: 'What treatment was there?',
    why: 'Doctors write down what they see, and that can help.',
    label: 'Treatment',
    optional: true,
    unknown: true,
    declined: true,
    risk: true,
    when: harmed,
  },
  'inj.where': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which hospital or surgery was it?',
    why: 'So that the police know where to ask, if you let them.',
    label: 'Hospital or surgery',
    risk: true,
    optional: true,
    unknown: true,
    declined: true,
    when: { field: 'inj.care', is: ['gp', 'ae', 'admitted', 'sarc'] },
  },
  'inj.consent': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'later', label: 'Ask me later', says: ['later', 'not now'] },
        { id: 'no', label: 'No' },
      ],
    },
    ask: 'May an officer ask later about seeing the medical notes?',
    hint: 'This is not a yes to seeing them. You can still say no then.',
    why: 'Medical notes are private. Nobody gets them from this answer.',
    label: 'May ask about medical notes',
    optional: true,
    risk: true,
    when: { field: 'inj.care', is: ['gp', 'ae', 'admitted', 'sarc'] },
  },
})

/** What may raise the risk, and who else is there. All but the children may be skipped; nobody here judges the answers. */
export const abuseRisk = defineBlock({
  'da.kill': {
    ...risky,
    section: 'What may put someone at more risk',
    ask: 'Has the person threatened to kill someone, such as a partner, the children or themselves?',
    hint: 'You can skip any of these.',
    why: 'The police take this very seriously, so that they can keep people safe.',
    label: 'Threat to kill',
    remarks: [
      {
        on: 'yes',
        say: ['If you think that it may happen soon, call 999 now. If not, call 101 today as well, if it is safe.'],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
    ],
  },
  'da.separated': {
    ...risky,
    ask: 'Has there been a split, or a try to leave, lately?',
    why: 'The time around a split can be more dangerous. Trained people can help to plan it.',
    label: 'Split or tried to leave',
    remarks: [
      {
        on: 'yes',
        say: ['The time around a split can be more dangerous. A helpline can help to plan it safely.'],
        contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
      },
    ],
  },
  'da.worse': {
    ...risky,
    ask: 'Is it getting worse, or happening more often?',
    why: 'If it is, help may be needed sooner.',
    label: 'Getting worse',
  },
  'da.weapon': {
    ...risky,
    ask: 'Does the person have weapons, or a way to get a gun?',
    why: 'So that you, and the officers, are safe.',
    label: 'Weapons or guns',
  },
  'da.jealous': {
    ...risky,
    ask: 'Is the person very jealous or controlling?',
    why: 'It helps trained people to see how much danger there may be.',
    label: 'Jealous or controlling',
  },
  'da.pregnant': {
    ...risky,
    ask: 'Is there a pregnancy or a baby?',
    why: 'This can be a time of more danger, and there is extra help.',
    label: 'Pregnancy or a baby',
  },
  'da.children': {
    answer: { kind: 'yes-no' },
    ask: 'Are there children in the home?',
    why: 'Children who see or hear it are victims too, and can get help.',
    label: 'Children in the home',
    unknown: true,
    declined: true,
    risk: true,
  },
  'da.childrenText': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What are their names and ages?',
    hint: 'Only if you wish.',
    why: 'So that they are kept safe too.',
    label: 'Names and ages of children',
    risk: true,
    optional: true,
    unknown: true,
    declined: true,
    when: { field: 'da.children', is: 'yes' },
  },
  'da.orders': {
    answer: { kind: 'yes-no' },
    ask: 'Is there a court order, bail or a rule that the person must stay away?',
    why: 'Breaking such an order can be a crime of its own.',
    label: 'Order or bail',
    unknown: true,
    declined: true,
    risk: true,
  },
  'da.ordersText': {
    answer: { kind: 'text', max: 500 },
    ask: 'What kind of order is it?',
    why: 'So that the police can find it.',
    label: 'The order',
    optional: true,
    unknown: true,
    when: { field: 'da.orders', is: 'yes' },
  },
  'da.breach': {
    answer: { kind: 'yes-no' },
    ask: 'Has the person broken it?',
    why: 'A broken order makes it more urgent.',
    label: 'Order broken',
    unknown: true,
    declined: true,
    risk: true,
    when: { field: 'da.orders', is: 'yes' },
    remarks: [
      {
        on: 'yes',
        say: ['If it is being broken now, call 999. If it was before, call 101 as well, if it is safe.'],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
    ],
  },
  'da.barriers': {
    answer: { kind: 'yes-no' },
    ask: 'Does anything make it hard to get help, such as a disability, a visa or money?',
    why: 'There are people who help with just that.',
    label: 'Hard to get help',
    optional: true,
    unknown: true,
    declined: true,
  },
  'da.disability': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'disability', label: 'A disability or long illness', says: ['disability', 'disabled', 'illness'] },
        { id: 'mental-health', label: 'Mental health', says: ['depression', 'anxiety'] },
        { id: 'care', label: 'Care from the person who does the harm', says: ['they are my carer', 'care'] },
        { id: 'money', label: 'Money', says: ['no money'] },
        { id: 'language', label: 'Language', says: ['english'] },
        { id: 'alone', label: 'No one to turn to', says: ['alone', 'no family here'] },
        { id: 'none', label: 'None of these', says: ['none', 'no'] },
      ],
    },
    ask: 'Which of these make it hard?',
    hint: 'You can choose more than one.',
    why: 'So that the right help is offered.',
    label: 'What makes it hard',
    optional: true,
    unknown: true,
    declined: true,
    when: { field: 'da.barriers', is: 'yes' },
  },
  'da.immigration': {
    answer: { kind: 'yes-no' },
    ask: 'Is there a worry about a visa or the right to stay?',
    hint: 'You do not have to say.',
    why: 'Some people use a visa to control others. There is help for that.',
    label: 'Worry about a visa',
    optional: true,
    unknown: true,
    declined: true,
    risk: true,
    when: { field: 'da.barriers', is: 'yes' },
    remarks: [{ on: 'yes', say: ['This helpline knows about visas and abuse.'], contacts: ['h.sbs'] }],
  },
})
