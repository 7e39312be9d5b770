import { defineFlow } from '../flow.ts'
import { tellMe } from './blocks/tell-me.ts'

/** A report that was made before (domain 2.6 T43): danger, whose report it is, then what the person wants to do with it. */
export const existingReport = defineFlow({
  id: 'existing-report',
  title: 'A report that you made before',
  examples: [
    'I want to add something to what I told you last week',
    'is there any news on my case',
    'nobody has rung me back since I gave my statement',
    'I have a crime number, who is dealing with it',
    'can I drop the charges',
    'found more photos of the damage after I reported it',
    'I have moved house, tell the officer my new address',
    'what happened with my burglary report',
    'I got a detail wrong when I phoned it in',
    'do not want to go ahead with it any more',
    'lost my crime reference, need it for the insurer',
    'the officer on my case is on leave, who else can I ask',
    'he has done it again since I reported him',
  ],
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Are you, or is anyone else, in danger right now?',
      why: 'An update is read later. If someone is in danger, call 999.',
      risk: true,
      yes: { outcome: 'danger' },
      no: 'force',
    },
    force: {
      key: 'up.force',
      ask: 'Who took your report?',
      why: 'Each force can only see its own reports.',
      reads: 'options',
      options: [
        {
          id: 'local',
          label: 'A police force in England or Wales',
          says: ['local police', 'the local force', 'my local station', '{{force.calledAs}}'],
          goto: 'what',
        },
        {
          id: 'btp',
          label: 'British Transport Police',
          says: ['btp', 'railway police', 'transport police'],
          goto: { outcome: 'railway' },
        },
        { id: 'scotland', label: 'Police Scotland', says: ['scottish police'], goto: { outcome: 'police-scotland' } },
        {
          id: 'psni',
          label: 'Police Service of Northern Ireland',
          says: ['psni'],
          goto: { outcome: 'northern-ireland' },
        },
        {
          id: 'report-fraud',
          label: 'Report Fraud (it was Action Fraud)',
          says: ['report fraud', 'action fraud', 'nfrc'],
          goto: { outcome: 'report-fraud' },
        },
        { id: 'here', label: 'This chat', says: ['this service', 'here online', 'your bot'], goto: 'what' },
      ],
      unsure: 'what',
    },
    what: {
      key: 'up.what',
      ask: 'What do you want to do?',
      why: 'So that it goes to the right person and we ask only what is needed.',
      options: [
        {
          id: 'add-information',
          label: 'Add something that I know',
          says: ['add information', 'tell you more', 'new information'],
          goto: 'again',
        },
        {
          id: 'new-event',
          label: 'Report something new that happened',
          says: ['it happened again', 'he did it again', 'she did it again', 'a new incident', 'something new'],
          goto: { outcome: 'new-event' },
        },
        {
          id: 'add-evidence',
          label: 'Add photos, video or other proof',
          says: ['add evidence', 'send photos', 'send video', 'cctv'],
          goto: { outcome: ['keep-it', 'update'] },
        },
        {
          id: 'change-contact',
          label: 'Change how you can reach me',
          says: ['new number', 'new address', 'new phone', 'change my details'],
          goto: { outcome: 'update' },
        },
        {
          id: 'progress',
          label: 'Ask how it is going',
          says: ['any news', 'progress', 'an update', 'what is happening', 'chase it'],
          goto: 'whoKnows',
        },
        {
          id: 'withdraw',
          label: 'Take my report back',
          says: ['withdraw', 'drop it', 'drop the charges', 'cancel it'],
          goto: 'pressure',
        },
        {
          id: 'correct',
          label: 'Put right something that is wrong',
          says: ['correct it', 'fix a mistake', 'wrong detail'],
          goto: { outcome: 'update' },
        },
        {
          id: 'property',
          label: 'Ask about my things that the police have',
          says: ['get my things back', 'my property', 'my belongings'],
          goto: { flow: 'property-held' },
        },
        {
          id: 'complaint',
          label: 'Complain about how it was dealt with',
          says: ['complain', 'make a complaint'],
          goto: { flow: 'complaint', sets: { 'cp.about': 'service' } },
        },
        {
          id: 'review',
          label: 'Challenge a decision not to charge',
          says: ['appeal', 'no further action', 'right to review'],
          goto: { flow: 'victims-right-to-review', sets: { 'vrr.kind': 'no-charge' } },
        },
      ],
    },
    again: {
      key: 'up.new',
      ask: 'Is this about something new that happened after you reported?',
      hint: 'For example, the same person has done it again.',
      why: 'A new event needs a report of its own, so that it counts.',
      risk: true,
      yes: { outcome: 'new-event' },
      no: { outcome: ['keep-it', 'update'] },
    },
    whoKnows: {
      when: [{ step: 'force', is: 'here', goto: { outcome: 'here' } }],
      otherwise: { outcome: ['progress', 'update'] },
    },
    pressure: {
      key: 'er.pressure',
      ask: 'Has anyone put pressure on you, or are you afraid to go on?',
      hint: 'You can answer "I do not know".',
      why: 'If someone is trying to stop you, you can get help with that.',
      risk: true,
      yes: { outcome: ['pressure', 'update'] },
      no: { outcome: ['withdraw', 'update'] },
      unsure: { outcome: ['pressure', 'update'] },
    },
  },
  outcomes: {
    danger: {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999 and say that you have reported this person or this matter before.'],
      contacts: ['h.999', 'h.relay999'],
      form: 'report-update',
    },
    railway: {
      kind: 'elsewhere',
      title: 'Ask British Transport Police',
      say: [
        'Text or call British Transport Police and give the reference that they gave you.',
        'You can also send it here and we will pass it on.',
      ],
      contacts: ['h.btp', 'h.btpcall'],
      form: 'report-update',
    },
    'police-scotland': {
      kind: 'elsewhere',
      title: 'Ask Police Scotland',
      say: [
        'Call 101 and ask for Police Scotland. Have your reference ready.',
        'You can also send it here and we will pass it on.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.policescotland'],
      form: 'report-update',
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Ask the Police Service of Northern Ireland',
      say: ['Call 101 and have your reference ready.', 'You can also send it here and we will pass it on.'],
      contacts: ['h.101', 'h.relay101', 'h.psni'],
      form: 'report-update',
    },
    'report-fraud': {
      kind: 'elsewhere',
      title: 'Ask Report Fraud',
      say: [
        'Report Fraud keeps its own reports. Sign in or call them, with the number that begins with NFRC.',
        'If a police force has your case now, you can send an update here.',
      ],
      contacts: ['h.rf'],
      form: 'report-update',
    },
    'keep-it': {
      kind: 'advice',
      title: 'Keep what you have',
      say: ['Keep the original of any photo, video or message, and do not change it or put it online.'],
    },
    'new-event': {
      ...tellMe,
      title: 'Report the new event',
      say: [
        'Something new needs a report of its own, so that it counts. Tell me now in a few words what happened, and give your old reference in the report.',
        'Call 101 if it is getting worse, and 999 if the person comes back.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
    },
    progress: {
      kind: 'advice',
      title: 'Where your report is',
      say: [
        'We cannot see your case here, and cannot say how it is going. The officer or the crime desk can.',
        'You can also call 101 with your reference. If you reported in this chat, say "where is my report?".',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    here: {
      kind: 'advice',
      title: 'Say "where is my report?"',
      say: [
        'Say that now, and I look up where it is: on its way, received, or not taken. From another chat you need its reference and the code that came with it.',
        'How the case goes, only the police can say. To ask them, call 101, or say "update my report".',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    pressure: {
      kind: 'advice',
      title: 'You can get help with this',
      say: [
        'It is not your fault. Trying to scare a witness or a victim can be a crime of its own. Call 999 if you are in danger.',
        'You can talk to someone in confidence before you decide. If it is a partner or family, a domestic abuse helpline can help.',
      ],
      contacts: ['h.999', 'h.vs', 'h.ndah', 'h.lff', 'h.sdafmh', 'h.nidash'],
    },
    withdraw: {
      kind: 'advice',
      title: 'You can say that you do not want to go on',
      say: [
        'The police will take what you want into account. Sometimes a case still goes on, to keep people safe.',
        'The officer may want to talk to you first.',
      ],
      contacts: ['h.vs'],
    },
    update: {
      kind: 'report',
      title: 'Send it to the officer here',
      say: [
        'You can send it here in about 5 minutes. Have your reference ready, but you can go on without it.',
        'It goes to the officer on your case or to the crime desk. They may come back to you with questions.',
      ],
      form: 'report-update',
    },
  },
})
