import { defineBlock, type Field } from '../../form.ts'

/** A child reports: the form is kept short and takes no pictures (domain 2.7, 3.2 B2). */
export const forTheYoung = { field: 'rep.under18', is: 'yes' } as const

const forSomeone = { field: 'role', is: ['third-party', 'professional'] } as const

const about = {
  answer: {
    kind: 'choices',
    none: 'none',
    options: [
      { id: 'under-18', label: 'Under 18', says: ['a child', 'a teenager', 'young'] },
      { id: 'older', label: '65 or over', says: ['elderly', 'old', 'a pensioner'] },
      { id: 'ill', label: 'Ill or disabled', says: ['ill', 'disabled', 'poorly', 'pregnant'] },
      { id: 'afraid', label: 'Afraid, or finds this very hard', says: ['afraid', 'scared', 'frightened'] },
      { id: 'none', label: 'None of these', says: ['none', 'no'] },
    ],
  },
  ask: 'Is any of this true of the person it happened to?',
  hint: 'You can choose more than one.',
  why: 'Children, older people and people who need more help are looked at sooner.',
  label: 'About the person it happened to',
  unknown: true,
  declined: true,
  risk: true,
} as const satisfies Field<never>

/** For crimes against a person: a business has staff it happened to. */
export const aboutAnyVictim = {
  ...about,
  when: {
    any: [
      { field: 'role', is: ['witness', 'business'] },
      { all: [forSomeone, { field: 'role.consent', not: 'child' }] },
    ],
  },
} as const

/** Who reports, and for whom (domain 3.2 B1). */
export const role = defineBlock({
  role: {
    section: 'About you and this report',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'victim',
          label: 'It happened to me',
          says: ['victim', 'me', 'i am the victim', 'it was mine', 'my own'],
          tells: [
            'through|at my|our ..2 window|windows|front_door|door|windscreen|letterbox',
            '<took>|stolen|<harm> ..2 my|our|mine|ours !<kin> !company !work !shop !business',
            'my|our !<kin> !company !work !shop !school !business ..4 <was> ..2 <taken>|broken_into|burgled|damaged|smashed|keyed|vandalised|robbed|scratched|ransacked|done_over|slashed|hacked|written_off',
            'i|we have|had|was|were|got|am|been ..2 burgled|robbed|mugged|attacked|assaulted|punched|hit|kicked|pickpocketed|followed|abused|threatened|spat_at|broken_into|rear_ended|scammed|headbutted|pushed|slapped|stabbed',
            "my|our ..2 <car>|<bike>|house|home|shed|garage|flat|phone|bag|purse|wallet|handbag|laptop 's|is|was|has ..1 gone|missing|stolen",
            'all my|our ..2 gone|taken|stolen',
            'broke|broken|got|been in|into|through ..2 my|our ..2 <car>|<house>|shed|garage',
            'punched|hit|kicked|slapped|pushed|shoved|spat|attacked|grabbed|threatened|headbutted|smacked me|us ..1 !mate',
            'in|off|on|from my|our ..1 shed|house|flat|garage|drive|driveway|garden ..6 <taken>|<took>|gone|broken|smashed',
          ],
        },
        {
          id: 'witness',
          label: 'I saw it or know about it',
          says: ['witness', 'i saw it', 'i heard it'],
          tells: [
            'i am|was|just|only ..2 witness',
            'as ..1 witness',
            'i was|just|only ..1 passing|walking_past|driving_past|a_bystander',
            'not my|mine car|bike|house|property|bag|van',
            'nothing to do with me',
            'witnessed ..3 someone|a|two|man|lad|lads|group|person|robbery|assault|fight|theft|burglary|attack',
          ],
        },
        {
          id: 'third-party',
          label: 'I am reporting for someone else',
          says: ['third party', 'for someone else', 'for my child', 'for a friend', 'on behalf of someone'],
          tells: [
            'on behalf of !my_company !my_employer !our_company !my_business',
            'report|reporting|writing|calling|asking|filling|doing|log|ringing|messaging ..4 for|behalf_of my|a|our|the ..2 <kin>',
            'i am|me his|her|their ..1 mum|dad|mother|father|son|daughter|wife|husband|partner|sister|brother|carer|guardian|nan|friend|parent|grandad|gran',
            'asked me to report|ring|call|fill|do|write',
          ],
        },
        {
          id: 'business',
          label: 'It happened to my business or group',
          says: ['business', 'my company', 'my shop', 'my employer', 'a charity'],
          tells: [
            'i am ..1 the|a ..2 manager|owner|director|caretaker|proprietor|headteacher|head_teacher|vicar|treasurer|secretary|landlord|landlady !of_the_flat !of_my_flat',
            'our community_centre|office|warehouse|premises|depot|site|church_hall|village_hall|clubhouse|surgery|nursery',
            'i am|we_are ..2 manager|owner|director|supervisor|proprietor|landlord|landlady|store_manager|shop_manager|franchisee|caretaker|site_manager ..2 of|at|for',
            'i|we run|own|manage ..3 shop|business|company|garage|nursery|school|club|salon|pub|restaurant|cafe|takeaway|farm|site|firm|store',
            'our|my ..1 shop|store|business|company|premises|warehouse|site|school|church|club|salon|pub|restaurant|cafe|depot ..4 <was>? <taken>|burgled|broken_into|robbed|damaged|vandalised|targeted|hit',
          ],
        },
        {
          id: 'professional',
          label: 'I am reporting as part of my job',
          says: ['professional', 'teacher', 'social worker', 'nurse', 'security guard', 'council officer'],
          tells: [
            'as part of|in my job|role|duties',
            'in my|a role|capacity|professional_capacity as',
            'i am ..2 teacher|social_worker|nurse|gp|doctor|paramedic|security_guard|security_officer|housing_officer|youth_worker|support_worker|care_worker ..8 report|reporting|refer|referral|duty|behalf',
          ],
        },
      ],
    },
    ask: 'Which of these describes you best?',
    why: 'It decides what we ask you, and what the police can tell you.',
    label: 'Your part in this',
    reads: 'own-loss',
    words: ['role'],
  },
  'role.consent': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'yes', label: 'Yes, they know and agree' },
        { id: 'no', label: 'No, they do not know or do not agree', says: ['they do not know', 'they do not want it'] },
        { id: 'cannot', label: 'They cannot agree', says: ['they are too ill', 'they lack capacity'] },
        { id: 'child', label: 'They are a child', says: ['it is my child', 'they are under 18'] },
      ],
    },
    ask: 'Has the person it happened to agreed to this report?',
    hint: 'You can report whatever the answer is.',
    why: 'So that the police contact them in a safe way, or not at all.',
    label: 'The person agrees',
    unknown: true,
    risk: true,
    when: forSomeone,
  },
  'role.relation': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'parent',
          label: 'Parent or carer',
          says: ['mum', 'dad', 'mother', 'father', 'guardian', 'carer'],
          tells: [
            'i am|me his|her|their ..1 mum|dad|mother|father|parent|guardian|carer|stepdad|stepmum',
            'behalf_of|report_for|reporting_for|writing_for my|our ..3 son|daughter|child|kid|boy|girl|children|kids|lad',
            'my|our ..2 son|daughter who is|was|aged',
          ],
        },
        {
          id: 'family',
          label: 'Other family',
          says: ['family', 'brother', 'sister', 'son', 'daughter', 'partner'],
          tells: [
            'behalf_of|report_for|reporting_for|writing_for my|our ..3 mum|dad|mother|father|brother|sister|nan|gran|grandma|grandad|wife|husband|partner|uncle|aunt|auntie|cousin|nephew|niece|in_laws',
            'i am|me his|her|their ..1 son|daughter|sister|brother|wife|husband|grandson|granddaughter|niece|nephew',
          ],
        },
        {
          id: 'friend',
          label: 'Friend',
          says: ['mate', 'flatmate'],
          tells: ['behalf_of|report_for|reporting_for|writing_for my|a|our ..3 friend|mate|flatmate|housemate|friends'],
        },
        {
          id: 'neighbour',
          label: 'Neighbour',
          tells: [
            'behalf_of|report_for|reporting_for|writing_for my|our|a|an ..3 neighbour|neighbours',
            'i am|me his|her|their ..1 neighbour',
          ],
        },
        {
          id: 'work',
          label: 'Teacher or care worker',
          says: ['teacher', 'care worker', 'social worker'],
          tells: ['i am|me his|her|their ..1 teacher|social_worker|support_worker|key_worker|care_worker|nurse'],
        },
        { id: 'other', label: 'Other', says: ['something else'] },
      ],
    },
    ask: 'How do you know them?',
    why: 'It helps the police to understand what you can tell them.',
    label: 'How you know them',
    unknown: true,
    when: forSomeone,
    words: ['relation'],
  },
})

/** Where in the UK, as law and force differ (domain 0.4). */
export const nation = defineBlock({
  nation: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'england', label: 'England' },
        { id: 'wales', label: 'Wales' },
        { id: 'scotland', label: 'Scotland' },
        { id: 'northern-ireland', label: 'Northern Ireland', says: ['ni', 'ulster'] },
        { id: 'outside-uk', label: 'Outside the UK', says: ['abroad', 'another country', 'overseas'] },
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'] },
      ],
    },
    ask: 'Where did it happen?',
    why: 'Different police forces and laws cover different parts of the UK.',
    label: 'Part of the UK',
    reads: 'nation',
    words: ['country', 'nation'],
    remarks: [
      {
        on: 'scotland',
        police: 'scotland',
        say: ['Police Scotland deals with this. You can call them on 101, or go on here and we will pass it on.'],
        contacts: ['h.101', 'h.relay101'],
      },
      {
        on: 'northern-ireland',
        police: 'northern-ireland',
        say: [
          'The Police Service of Northern Ireland deals with this. You can call them on 101, or go on here and we will pass it on.',
        ],
        contacts: ['h.101', 'h.relay101'],
      },
      {
        on: 'outside-uk',
        say: ['The police of that country deal with this, so tell them first. You can still go on here.'],
        contacts: ['h.fcdo'],
      },
    ],
  },
})

/** What a report without a name means (domain 3.3). It does not promise that no one can ever be found. */
export const withoutName = [
  'We cannot update you or come back with questions.',
  'We do not ask who you are, but we cannot promise that no one could ever find out who wrote. To be fully unknown, tell the charity Crimestoppers instead.',
] as const

/** A name or none. Not asked of those it happened to: their report needs a way to reach them (domain 3.3). */
export const anonymous = defineBlock<'anonymous', 'role'>({
  anonymous: {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'named',
          label: 'Yes, I will give my name',
          says: ['yes', 'give my name', 'i do not mind'],
          tells: ['happy|fine|okay ..2 give|leave|share ..2 name', 'not mind ..3 name'],
        },
        {
          id: 'without-name',
          label: 'No, report without a name',
          says: ['no', 'anonymous', 'without a name', 'no name'],
          tells: [
            'stay|remain|be|keep|report|reporting|kept|like|want|prefer ..4 anonymous',
            'anonymously',
            'not|rather_not|dont|prefer_not ..4 give|leave|use|want|share|put|attach ..3 name',
            'without ..2 my name',
            'keep|leave ..1 me|my_name ..1 out',
            'no names',
            'my name ..3 anywhere|mentioned|involved|kept_out|left_out|out_of',
          ],
        },
      ],
    },
    ask: 'Do you want to give your name?',
    why: 'With a name, the police can ask you more. It is your choice.',
    label: 'Giving your name',
    when: { field: 'role', is: ['witness', 'third-party', 'professional'] },
    words: ['anonymous'],
    remarks: [
      {
        on: 'without-name',
        say: withoutName,
        contacts: ['h.cs'],
      },
    ],
    reads: 'own-name',
  },
})

/**
 * Who it is about, asked early (domain 3.2 B2 `rep.under18`, B7 `victim`). Whether a child writes is asked here and not at the end, so
 * that a child is asked less. Of the person it happened to only what decides how soon it is looked at (domain 8.4), and a name if one wants.
 */
export const aboutPeople = defineBlock<
  'rep.under18' | 'vic.name' | 'vic.contact' | 'vic.about',
  'role' | 'role.consent'
>({
  'rep.under18': {
    answer: { kind: 'yes-no' },
    ask: 'Are you under 18?',
    why: 'Young people get more help and more care, and we ask them less.',
    label: 'Under 18',
    risk: true,
    when: { field: 'role', is: ['victim', 'witness', 'third-party'] },
    remarks: [
      {
        on: 'yes',
        say: [
          'Thank you for telling us. You did nothing wrong. We will ask you less.',
          'You can talk to Childline for free, and to a grown-up you trust. You can go on here, or do it with a grown-up. They can also call 101.',
          'Do not send pictures here. Keep them, and show them to a grown-up you trust.',
        ],
        contacts: ['h.childline', 'h.101'],
      },
    ],
  },
  'vic.name': {
    answer: { kind: 'text', max: 100 },
    ask: 'What is the name of the person it happened to?',
    why: 'So that the police know who it is about.',
    label: 'Name of the person it happened to',
    optional: true,
    unknown: true,
    declined: true,
    when: forSomeone,
  },
  'vic.contact': {
    answer: { kind: 'text', max: 500 },
    ask: 'How can the police reach that person?',
    hint: 'Only what they agreed to, and only what is safe for them.',
    why: 'So that they can be asked themselves, and be offered help.',
    label: 'How to reach that person',
    optional: true,
    unknown: true,
    declined: true,
    risk: true,
    when: { field: 'role.consent', is: 'yes' },
  },
  'vic.about': {
    ...about,
    when: {
      any: [{ field: 'role', is: 'witness' }, { all: [forSomeone, { field: 'role.consent', not: 'child' }] }],
    },
  },
})
