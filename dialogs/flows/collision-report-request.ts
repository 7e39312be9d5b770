import { defineFlow } from '../flow.ts'

/** A copy of a police report of a crash (domain 2.3 T42): one's own online report, or what the police recorded. No safety gate: it is about papers. */
export const collisionReportRequest = defineFlow({
  id: 'collision-report-request',
  title: 'A copy of a collision report',
  examples: [
    'my insurer wants the police report of my accident',
    'how can I download what I sent you about the crash',
    'we act for the injured party and need the accident report',
    'can I get the other driver’s details from you',
    'copy of the collision booklet please',
    'solicitor here, request for RTC papers',
    'is there a fee for the sketch plan and statements',
    'need proof that I reported my bump last month',
    'how long until the crash file is released',
    'claim is stuck until we see what the officer wrote',
    'I want the photos the police took when I was knocked over',
    'who do I pay for an abstract of the accident',
  ],
  steps: {
    whose: {
      ask: 'Which of these do you need?',
      why: 'Your own online report is yours. What the police wrote is asked for in another way.',
      reads: 'options',
      options: [
        {
          id: 'own',
          label: 'A copy of the report that I made online',
          says: ['my own report', 'what i sent', 'download my report', 'proof that i reported'],
          goto: { outcome: ['own', 'request'] },
        },
        {
          id: 'police',
          label: 'What the police recorded about a crash',
          says: [
            'police report',
            'accident report',
            'collision report',
            'sketch plan',
            'collision booklet',
            'police photos',
          ],
          goto: 'nation',
        },
        {
          id: 'driver',
          label: 'The name or insurer of the other driver',
          says: ['other driver', 'their insurance', 'third party details', 'who hit me'],
          goto: { outcome: ['other-driver', 'request'] },
        },
        {
          id: 'progress',
          label: 'News about a crash that is being looked into',
          says: ['update', 'any news', 'what is happening', 'progress'],
          goto: { flow: 'existing-report' },
        },
        {
          id: 'report',
          label: 'To report a crash',
          says: ['report a crash', 'had an accident', 'not reported yet'],
          goto: { flow: 'road-collision' },
        },
      ],
      unsure: 'nation',
    },
    nation: {
      ask: 'Where was the crash?',
      why: 'The force of that area holds the report.',
      reads: 'nation',
      options: [
        { id: 'england', label: 'England', goto: 'recorded' },
        { id: 'wales', label: 'Wales', goto: 'recorded' },
        { id: 'scotland', label: 'Scotland', goto: { outcome: 'police-scotland' } },
        { id: 'northern-ireland', label: 'Northern Ireland', says: ['ni', 'ulster'], goto: { outcome: 'psni' } },
        {
          id: 'outside-uk',
          label: 'Outside the UK',
          says: ['abroad', 'another country', 'overseas'],
          goto: { outcome: 'abroad' },
        },
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'], goto: 'recorded' },
      ],
      unsure: 'recorded',
    },
    recorded: {
      ask: 'Did the police record the crash?',
      hint: 'For example an officer came, or someone was hurt and it was reported.',
      why: 'There is only something to send if the police wrote it down.',
      yes: { outcome: ['how-it-works', 'request'] },
      no: { outcome: ['not-held', 'request'] },
      unsure: { outcome: ['how-it-works', 'request'] },
    },
  },
  outcomes: {
    own: {
      kind: 'advice',
      title: 'Get a copy of your own report',
      say: [
        'If you reported it online, you can usually download it where you made it. The link is in the email that you got.',
        'If you asked for a copy here, it was sent to your email. If you have neither, ask for it below.',
      ],
    },
    'other-driver': {
      kind: 'advice',
      title: 'Ask your insurer first',
      say: [
        'The police usually do not give another driver’s details to people. Your insurer can ask for them.',
        'With the number plate, you can ask the Motor Insurers’ Bureau who insures the vehicle.',
      ],
      contacts: ['h.mib'],
    },
    'how-it-works': {
      kind: 'advice',
      title: 'What to know before you ask',
      say: [
        'Reports are usually sent only after the case is closed. {{force.collisionReport}} Insurers and solicitors usually ask for them.',
        'There is usually a fee. It differs by force, so you are told it before you pay.',
      ],
    },
    'not-held': {
      kind: 'advice',
      title: 'There may be nothing to send',
      say: [
        'The police often record only crashes where someone was hurt. Your insurer can go on without a police report.',
        'You can still ask below.',
      ],
    },
    request: {
      kind: 'report',
      title: 'Ask for the report here',
      say: ['You can ask for it here in about 5 minutes. Have the reference, the date and the number plate ready.'],
      form: 'collision-report-request-form',
    },
    'police-scotland': {
      kind: 'elsewhere',
      police: 'scotland',
      title: 'Ask Police Scotland',
      say: [
        'Police Scotland holds reports of crashes there. Call 101 to ask how. You can also ask here and we will pass it on.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'collision-report-request-form',
    },
    psni: {
      kind: 'elsewhere',
      police: 'northern-ireland',
      title: 'Ask the Police Service of Northern Ireland',
      say: [
        'The Police Service of Northern Ireland holds reports of crashes there. Call 101 to ask how. You can also ask here and we will pass it on.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'collision-report-request-form',
    },
    abroad: {
      kind: 'elsewhere',
      title: 'Ask the police in that country',
      say: ['The police of that country hold the report. Your insurer can help. You can still ask us here.'],
      contacts: ['h.fcdo'],
      form: 'collision-report-request-form',
    },
  },
})
