import { defineFlow } from '../flow.ts'

/** Wanted, a warrant, missed bail (domain 2.6 T61). This chat cannot check; a wanted person seen now is for 999. */
export const wantedWarrant = defineFlow({
  id: 'wanted-warrant',
  title: 'Wanted, a warrant, or missed bail',
  examples: [
    'is there a warrant out for me',
    'I missed my court date, what happens now',
    'forgot to sign on at the station on Monday',
    'bailiffs say the police will come, is that true',
    'I saw the face from your appeal in Tesco',
    'my mate is on the run and staying at mine',
    'police were at my mum’s asking for me',
    'want to hand myself in',
    'how do I find out if I am wanted',
    'he broke his tag and went out',
    'there is a picture of my cousin on your Facebook, he wants to sort it out',
    'couldn’t make my bail appointment because of hospital',
  ],
  request: true,
  steps: {
    seen: {
      key: 'gate.danger',
      ask: 'Is a wanted person near you now, or is anyone in danger?',
      why: 'The police need to know that at once. Do not go near the person.',
      risk: true,
      yes: { outcome: 'seen-now' },
      no: 'who',
    },
    who: {
      key: 'ww.who',
      ask: 'Is it about you or about someone else?',
      why: 'So that we tell you what you can do.',
      options: [
        { id: 'me', label: 'About me', says: ['me', 'myself', 'i am wanted'], goto: 'what' },
        {
          id: 'other',
          label: 'About someone else',
          says: ['someone else', 'a friend', 'my son', 'my cousin', 'my partner'],
          goto: 'know',
        },
      ],
    },
    what: {
      key: 'ww.what',
      ask: 'Which of these is it?',
      why: 'Courts and the police each have their own rules.',
      reads: 'options',
      options: [
        {
          id: 'bail',
          label: 'I missed police bail or signing on',
          says: ['missed bail', 'missed signing', 'sign on', 'bail appointment'],
          goto: { outcome: ['bail', 'solicitor'] },
        },
        {
          id: 'court',
          label: 'I missed court, or a fine was not paid',
          says: ['missed court', 'court date', 'unpaid fine', 'missed my hearing'],
          goto: { outcome: ['court', 'solicitor'] },
        },
        {
          id: 'warrant',
          label: 'I think there is a warrant, or the police look for me',
          says: ['warrant out', 'am i wanted', 'looking for me', 'hand myself in'],
          goto: { outcome: ['go-in', 'solicitor'] },
        },
        {
          id: 'bailiff',
          label: 'Bailiffs or a debt',
          says: ['bailiffs', 'bailiff', 'debt', 'council tax'],
          goto: { flow: 'civil-dispute', sets: { kind: 'bailiffs' } },
        },
      ],
      unsure: { outcome: ['go-in', 'solicitor'] },
    },
    know: {
      key: 'ww.know',
      ask: 'What would you like to do?',
      why: 'Telling the police where someone is, and helping someone, go different ways.',
      options: [
        {
          id: 'tell',
          label: 'Tell the police where a wanted person may be',
          says: ['i know where he is', 'tell you where', 'seen him', 'from the appeal'],
          goto: { outcome: 'tell' },
        },
        {
          id: 'help',
          label: 'Help someone to sort it out',
          says: ['help him', 'hand himself in', 'sort it out'],
          goto: { outcome: ['go-in', 'solicitor'] },
        },
        {
          id: 'breach',
          label: 'Say that someone broke bail, a tag or an order',
          says: ['broke his bail', 'cut his tag', 'breach', 'broke the order'],
          goto: { outcome: 'breach' },
        },
        {
          id: 'check',
          label: 'Find out if someone is wanted',
          says: ['is he wanted', 'check someone'],
          goto: { outcome: 'cannot-check' },
        },
      ],
      unsure: { outcome: 'tell' },
    },
  },
  outcomes: {
    'seen-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999 and say where the person is and what they look like. Do not go near them.'],
      contacts: ['h.999', 'h.relay999'],
      form: 'intelligence-report',
      sets: { 'in.kind': ['wanted-person'] },
    },
    bail: {
      kind: 'call',
      title: 'Call 101 or your solicitor today',
      say: [
        'Call 101 or go to the station on your bail sheet today, and say why you missed it. Keep a hospital letter or other proof.',
        'It is better to come forward than to wait.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    court: {
      kind: 'elsewhere',
      title: 'Tell the court today',
      say: [
        'Call the court named on your letter today, and say why you missed it. The police cannot change a court date or a fine.',
        'A court may send out a warrant, so do not wait.',
      ],
      contacts: ['h.courts', 'h.citizensadvice'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    'go-in': {
      kind: 'advice',
      title: 'This chat cannot check',
      say: [
        'We cannot see here if anyone is wanted. A solicitor can ask, and can come along. The person can also go to a police station with a front counter.',
        'At the station, legal advice is free.',
      ],
      contacts: ['h.policeuk'],
    },
    solicitor: {
      kind: 'elsewhere',
      title: 'Talk to a solicitor first',
      say: [
        'Do not write here what you did or did not do. A solicitor can tell you what to do, and the first advice is often free.',
      ],
      contacts: ['h.solicitor', 'h.citizensadvice'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    tell: {
      kind: 'report',
      title: 'Tell us where the person may be',
      say: [
        'You can tell us here, with or without your name. If the sighting is fresh, call 101, or 999 if they are near you.',
        'Crimestoppers does not ask who you are.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.cs'],
      form: 'intelligence-report',
      sets: { 'in.kind': ['wanted-person'] },
    },
    breach: {
      kind: 'call',
      title: 'Call 101 about a broken order',
      say: [
        'Call 101 now and say which order or bail was broken. Call 999 if the person is near someone that they must stay away from.',
        'If you are the person it protects, you can also send it to the officer on your case here.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'report-update',
      sets: { 'up.what': 'add-information' },
    },
    'cannot-check': {
      kind: 'elsewhere',
      title: 'We cannot tell you about another person',
      say: [
        'The police cannot tell you if another person is wanted. If a partner worries you, say "Clare’s Law" to ask about their past.',
        'If you know something about a crime, you can tell us here.',
      ],
      contacts: ['h.cs'],
      form: 'intelligence-report',
    },
  },
})
