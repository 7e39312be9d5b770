import { defineFlow } from '../flow.ts'
import { tellMe } from './blocks/tell-me.ts'

/** Finding a police station (domain 2.6 T55): never for an emergency; why first, as many matters need no visit. */
export const policeStation = defineFlow({
  id: 'police-station',
  title: 'Find a police station or contact point',
  examples: [
    'where is the nearest cop shop',
    'is the front desk open on Sundays',
    'what time does the station close',
    'I have to sign on for bail, where do I go',
    'can I walk in and talk to someone',
    'need to show my documents within seven days, which station',
    'is there still a police office in our town',
    'opening hours of the counter please',
    'where can I hand in a wallet',
    'got told to come in for an interview, what is the address',
    'a yellow phone outside the shut station, does it work',
    'do I need an appointment to see a policeman',
  ],
  request: true,
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Are you, or is anyone else, in danger right now?',
      why: 'A station may be shut. A call to 999 is quicker.',
      risk: true,
      yes: { outcome: 'danger' },
      no: 'why',
    },
    why: {
      key: 'ps.why',
      ask: 'What do you need it for?',
      why: 'Some things can be done here, and some stations have no counter.',
      options: [
        {
          id: 'report',
          label: 'To report something',
          says: ['report a crime', 'make a report'],
          goto: { outcome: 'report' },
        },
        {
          id: 'found',
          label: 'To hand in something that I found',
          says: ['hand in', 'found something', 'found a wallet'],
          goto: { flow: 'found-property' },
        },
        {
          id: 'weapon',
          label: 'To hand in a knife or a gun',
          says: ['a knife', 'a gun', 'weapon', 'surrender'],
          goto: { flow: 'weapons', sets: { kind: 'hand-in' } },
        },
        {
          id: 'documents',
          label: 'To show my driving documents',
          says: ['produce documents', 'show my insurance', 'producer'],
          goto: { outcome: ['counter', 'station'] },
        },
        {
          id: 'bail',
          label: 'For bail, an interview or a warrant',
          says: ['sign on', 'bail', 'interview', 'answer bail'],
          goto: { outcome: ['bail', 'station'] },
        },
        {
          id: 'collect',
          label: 'To pick up my things',
          says: ['collect my property', 'pick up my phone', 'get my things'],
          goto: { flow: 'property-held' },
        },
        {
          id: 'talk',
          label: 'To talk to someone',
          says: ['see an officer', 'talk to an officer', 'speak to someone'],
          goto: { outcome: ['talk', 'station'] },
        },
        {
          id: 'where',
          label: 'I only want the address or the hours',
          says: ['address', 'opening hours', 'other'],
          goto: { outcome: 'station' },
        },
      ],
      unsure: { outcome: 'station' },
    },
  },
  outcomes: {
    danger: {
      kind: 'emergency',
      title: 'Call 999 now',
      say: ['Call 999. Do not walk to a station for help first, as it may be shut.'],
      contacts: ['h.999', 'h.relay999'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    report: {
      ...tellMe,
      title: 'You can report without going there',
      say: [
        'You can report most things here, or by calling 101. Tell me now in a few words what happened, and I start the right report.',
        'If you would rather go there, look up stations and their hours on police.uk first.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999', 'h.policeuk'],
    },
    talk: {
      kind: 'call',
      title: 'Call 101 to talk to someone',
      say: [
        'On 101 you can talk to someone at any time. Some stations have no counter, and you may have to wait or come back.',
        'You can also ask here for someone to call you.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
    counter: {
      kind: 'advice',
      title: 'Go to a station with a front counter',
      say: [
        'Take the form that you were given and the papers it names, before the last day on it. Not every station has a counter.',
      ],
    },
    bail: {
      kind: 'advice',
      title: 'Go to the station on your paper',
      say: [
        'Your bail sheet or letter names the station and the time. If you cannot be there, tell your solicitor and call 101 before that time.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.solicitor'],
    },
    station: {
      kind: 'elsewhere',
      title: 'Look up stations and their hours',
      say: [
        'I have no list of stations here. Put your postcode in on police.uk, or look at the website of your force, for stations, contact points and their hours.',
        'Check the hours before you go. Not every station has a front counter.',
        'A station that is shut may have a phone outside. In an emergency call 999.',
      ],
      contacts: ['h.policeuk', 'h.101', 'h.relay101'],
      form: 'callback-request',
      sets: { 'cb.about': 'request' },
    },
  },
})
