import { defineFlow } from '../flow.ts'
import { nations, policeAbroad, policeScotland, psni } from './blocks/other-nations.ts'
import { unsafeDevice } from './blocks/unsafe-device.ts'

/**
 * Harm by a partner, an ex or family (domain 2.2 T09). The screen and safety come first, then the person chooses what would help:
 * nobody has to report to get help. Men, LGBT+ people, older people, honour-based abuse and worried friends have ways of their own.
 */
export const domesticAbuse = defineFlow({
  id: 'domestic-abuse',
  title: 'Harm by a partner, ex or family member',
  examples: [
    'my husband hits me',
    'she goes through my phone and will not let me see my mates',
    'I walk on eggshells every time he gets home',
    'ex keeps breaking the non-molestation order',
    'he takes my wages and gives me pocket money',
    'my son pushes me about, I am 74',
    'worried about my sister, she had bruises again',
    'I am a man and my wife throws things at me',
    'my family want to send me away to marry someone I have not met',
    'left him last month and he will not leave us be',
    'domestic violence, who can I speak to',
    'my girlfriend threatens to tell everyone I am gay unless I stay',
  ],
  sensitive: true,
  steps: {
    device: {
      key: 'gate.safeDevice',
      ask: 'Is it safe for you to use this phone or computer now?',
      hint: 'Answer no if the person who does the harm could see your screen.',
      why: 'Some people check the phone of others. We do not want to make things worse for you.',
      risk: true,
      yes: 'danger',
      no: { outcome: 'not-safe-here' },
      unsure: { outcome: 'not-safe-here' },
    },
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone in danger now, or will they be when the person comes back?',
      why: 'Someone in danger needs a 999 call before anything else.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'who',
    },
    who: {
      key: 'da.who',
      ask: 'Is this about you, or about someone else?',
      why: 'If it is about someone else, we take care that they do not come to harm because you told us.',
      risk: true,
      options: [
        { id: 'me', label: 'Me', says: ['about me', 'myself', 'it is me'], goto: 'help' },
        {
          id: 'someone-else',
          label: 'Someone else',
          says: ['another person', 'a friend', 'my sister', 'my mum', 'my neighbour'],
          goto: 'help',
        },
      ],
    },
    help: {
      ask: 'What would help most now?',
      hint: 'You can change your mind later. You do not have to report anything to get help.',
      why: 'You choose what happens next.',
      options: [
        {
          id: 'report',
          label: 'Tell the police what is happening',
          says: ['report it', 'report', 'tell the police', 'make a report'],
          goto: 'nation',
        },
        {
          id: 'talk',
          label: 'Talk to someone first',
          says: ['talk', 'a helpline', 'someone to talk to', 'support'],
          goto: 'need',
        },
        {
          id: 'past',
          label: 'Find out if a partner was abusive before',
          says: ['check their past', 'clares law', 'partners past'],
          goto: { flow: 'clares-law' },
        },
        {
          id: 'order',
          label: 'A court order to keep someone away',
          says: ['court order', 'injunction', 'non molestation order', 'occupation order'],
          goto: { outcome: ['court-order', 'support-all'] },
        },
        {
          id: 'breach',
          label: 'Say that an order or bail was broken',
          says: ['breach', 'broke bail', 'broke the order', 'breached'],
          goto: 'breach',
        },
        {
          id: 'own',
          label: 'Change how I treat someone',
          says: ['i hurt my partner', 'my own behaviour', 'help to stop'],
          goto: { outcome: 'own-behaviour' },
        },
      ],
    },
    breach: {
      ask: 'Is the person breaking it right now, or are they close by?',
      why: 'If it is happening now, a call to 999 is quickest.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: { outcome: ['breach-past', 'support-all'] },
      unsure: { outcome: ['breach-past', 'support-all'] },
    },
    need: {
      ask: 'Which helpline would suit best?',
      hint: 'Helplines are separate from the police. You do not have to give your name.',
      why: 'Some helplines are made for one group of people.',
      options: [
        {
          id: 'any',
          label: 'Any helpline where I live',
          says: ['any', 'i do not mind', 'a woman', 'for women'],
          goto: 'nation',
        },
        { id: 'men', label: 'One for men', says: ['men', 'i am a man', 'male'], goto: { outcome: 'support-men' } },
        {
          id: 'lgbt',
          label: 'One for LGBT+ people',
          says: ['lgbt', 'gay', 'lesbian', 'bisexual', 'trans'],
          goto: { outcome: 'support-lgbt' },
        },
        {
          id: 'honour',
          label: 'One for honour-based abuse or forced marriage',
          says: ['honour', 'honour based abuse', 'forced marriage', 'family honour'],
          goto: { outcome: 'support-honour' },
        },
        {
          id: 'older',
          label: 'One for older people',
          says: ['older', 'elderly', 'i am old', 'over 60'],
          goto: { outcome: 'support-older' },
        },
        {
          id: 'minority',
          label: 'One for Black, Asian, minority ethnic or migrant women',
          says: ['migrant', 'asian women', 'black women', 'my visa'],
          goto: { outcome: 'support-minority' },
        },
        {
          id: 'child',
          label: 'One for people under 19',
          says: ['child', 'teenager', 'young person', 'i am a child'],
          goto: { outcome: 'support-child' },
        },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Which part of the UK is it?',
      hint: 'Where the person lives who is harmed.',
      why: 'Helplines and police differ between the parts of the UK.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: 'byHelp' },
        { ...nations.wales, goto: 'byHelp' },
        { ...nations.scotland, goto: 'byHelp' },
        { ...nations.northernIreland, goto: 'byHelp' },
        { ...nations.outside, goto: 'byHelp' },
        { ...nations.notSure, goto: 'byHelp' },
      ],
      unsure: 'byHelp',
    },
    byHelp: {
      when: [{ step: 'help', is: 'report', goto: 'reportWhere' }],
      otherwise: 'talkWhere',
    },
    talkWhere: {
      when: [
        { step: 'nation', is: 'england', goto: { outcome: 'support-england' } },
        { step: 'nation', is: 'wales', goto: { outcome: 'support-wales' } },
        { step: 'nation', is: 'scotland', goto: { outcome: 'support-scotland' } },
        { step: 'nation', is: 'northern-ireland', goto: { outcome: 'support-ni' } },
      ],
      otherwise: { outcome: 'support-all' },
    },
    reportWhere: {
      when: [
        { step: 'nation', is: 'scotland', goto: 'scotlandFor' },
        { step: 'nation', is: 'northern-ireland', goto: 'niFor' },
        { step: 'nation', is: 'outside-uk', goto: 'abroadFor' },
        { step: 'who', is: 'someone-else', goto: { outcome: ['support-all', 'report-for-other', 'call-instead'] } },
        { step: 'nation', is: 'england', goto: { outcome: ['support-england', 'report', 'call-instead'] } },
        { step: 'nation', is: 'wales', goto: { outcome: ['support-wales', 'report', 'call-instead'] } },
      ],
      otherwise: { outcome: ['support-all', 'report', 'call-instead'] },
    },
    scotlandFor: {
      when: [
        {
          step: 'who',
          is: 'someone-else',
          goto: { outcome: ['support-scotland', 'police-scotland', 'keep-it-quiet'] },
        },
      ],
      otherwise: { outcome: ['support-scotland', 'police-scotland'] },
    },
    niFor: {
      when: [{ step: 'who', is: 'someone-else', goto: { outcome: ['support-ni', 'psni', 'keep-it-quiet'] } }],
      otherwise: { outcome: ['support-ni', 'psni'] },
    },
    abroadFor: {
      when: [{ step: 'who', is: 'someone-else', goto: { outcome: ['support-all', 'abroad', 'keep-it-quiet'] } }],
      otherwise: { outcome: ['support-all', 'abroad'] },
    },
  },
  outcomes: {
    'not-safe-here': { ...unsafeDevice, form: 'domestic-abuse-report' },
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Call 999. If you cannot speak on a mobile, cough or tap, and press 55 when you are asked.',
        'If you can, go to a room with a way out, or to a neighbour. Type "exit" to leave this chat at once.',
      ],
      contacts: ['h.999', 'h.silent999', 'h.landline999', 'h.relay999', 'h.bsl999'],
      form: 'domestic-abuse-report',
    },
    report: {
      kind: 'report',
      title: 'Tell the police here',
      say: [
        'You can do it here in about 15 minutes. You can skip, stop or come back, and you choose how you are contacted.',
        'You do not have to tell the whole story. It is not your fault.',
      ],
      form: 'domestic-abuse-report',
    },
    'report-for-other': {
      kind: 'report',
      title: 'Tell the police for someone else',
      say: [
        'You can do it here, and you do not have to give your name.',
        'Do not tell the person you are worried about that you told the police. It could put someone in danger.',
      ],
      form: 'domestic-abuse-report',
    },
    'keep-it-quiet': {
      kind: 'advice',
      title: 'Keep it to yourself',
      say: ['Do not tell the person you are worried about that you told the police. It could put someone in danger.'],
      form: 'domestic-abuse-report',
    },
    'call-instead': {
      kind: 'call',
      title: 'Or talk to the police on 101',
      say: ['If it happened today, or you would rather talk, call 101. Call 999 if that changes to danger.'],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'domestic-abuse-report',
    },
    'police-scotland': { ...policeScotland, form: 'domestic-abuse-report' },
    psni: { ...psni, form: 'domestic-abuse-report' },
    abroad: { ...policeAbroad, form: 'domestic-abuse-report' },
    'breach-past': {
      kind: 'call',
      title: 'Call 101 about the broken order',
      say: [
        'Call 101 and say which order or bail was broken, and when. Breaking a court order can be a crime.',
        'Keep messages and pictures, if it is safe to keep them. Call 999 if the person comes back.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'domestic-abuse-report',
    },
    'court-order': {
      kind: 'advice',
      title: 'Ask the family court for an order',
      say: [
        'In England and Wales, a family court can order someone to stop hurting you, or to leave or stay away from a home. It may be called a non-molestation or an occupation order.',
        'A solicitor or a helpline can help you to ask. The police may also be able to use a protection notice: ask on 101.',
      ],
      contacts: ['h.injunction', 'h.101', 'h.relay101'],
      form: 'domestic-abuse-report',
    },
    'own-behaviour': {
      kind: 'advice',
      title: 'Talk to Respect',
      say: [
        'It takes courage to ask. Respect helps people who want to stop hurting or frightening someone.',
        'If someone is in danger from you now, leave the place and call 999.',
      ],
      contacts: ['h.respect', 'h.999'],
    },
    'support-england': {
      kind: 'advice',
      title: 'Talk to someone, day or night',
      say: [
        'It is not your fault. The helpline is free, and you do not have to report anything.',
        'The second number is for men.',
      ],
      contacts: ['h.ndah', 'h.mens', 'h.vs'],
      form: 'domestic-abuse-report',
    },
    'support-wales': {
      kind: 'advice',
      title: 'Talk to someone, day or night',
      say: ['It is not your fault. Live Fear Free is free, and you do not have to report anything.'],
      contacts: ['h.lff', 'h.lfftext', 'h.mens'],
      form: 'domestic-abuse-report',
    },
    'support-scotland': {
      kind: 'advice',
      title: 'Talk to someone, day or night',
      say: ['It is not your fault. The helpline is free, and you do not have to report anything.'],
      contacts: ['h.sdafmh', 'h.mens'],
      form: 'domestic-abuse-report',
    },
    'support-ni': {
      kind: 'advice',
      title: 'Talk to someone, day or night',
      say: ['It is not your fault. The helpline is free, and you do not have to report anything.'],
      contacts: ['h.nidash'],
      form: 'domestic-abuse-report',
    },
    'support-all': {
      kind: 'advice',
      title: 'Talk to someone in confidence',
      say: [
        'Each part of the UK has a free line, and there is one for men. Choose the one for where you are.',
        'They also help people who worry about someone else.',
      ],
      contacts: ['h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash', 'h.mens'],
      form: 'domestic-abuse-report',
    },
    'support-men': {
      kind: 'advice',
      title: 'Talk to the Men’s Advice Line',
      say: ['Many men live through this. You will be believed, and it is not your fault.'],
      contacts: ['h.mens', 'h.lff', 'h.sdafmh', 'h.nidash'],
      form: 'domestic-abuse-report',
    },
    'support-lgbt': {
      kind: 'advice',
      title: 'Talk to Galop',
      say: ['Galop helps LGBT+ people who are hurt or controlled at home. It is not your fault.'],
      contacts: ['h.galop', 'h.ndah'],
      form: 'domestic-abuse-report',
    },
    'support-honour': {
      kind: 'advice',
      title: 'Talk to Karma Nirvana',
      say: [
        'They know about family honour and forced marriage. You can talk in confidence, and it is not your fault.',
        'If you may be taken abroad or made to marry soon, call 999, or the Forced Marriage Unit.',
      ],
      contacts: ['h.kn', 'h.fmu', 'h.999'],
      form: 'domestic-abuse-report',
    },
    'support-older': {
      kind: 'advice',
      title: 'Talk to Hourglass',
      say: ['Hourglass helps older people who are hurt, frightened or used for money. It is not your fault.'],
      contacts: ['h.hg', 'h.ndah'],
      form: 'domestic-abuse-report',
    },
    'support-minority': {
      kind: 'advice',
      title: 'Talk to Southall Black Sisters',
      say: ['They help in several languages, also when someone uses your visa to control you. It is not your fault.'],
      contacts: ['h.sbs', 'h.ndah'],
      form: 'domestic-abuse-report',
    },
    'support-child': {
      kind: 'advice',
      title: 'Talk to Childline',
      say: [
        'You did nothing wrong. You can talk to Childline for free, by phone or online.',
        'Tell a grown-up you trust, like a teacher. If you are in danger, call 999.',
        'You can also ask the police to call you. Tell us in a minute how to reach you safely.',
      ],
      contacts: ['h.childline', 'h.999', 'h.101'],
      form: 'callback-request',
      sets: { 'cb.about': 'home' },
    },
  },
})
