import { defineFlow, type Sets } from '../flow.ts'

const sets: Sets = { 'nm.topic': 'event' }

/** Filming, events and street parties (domain 2.6 T52): a march goes to its own notice. */
export const eventFilming = defineFlow({
  id: 'event-filming',
  title: 'Filming, events and street parties',
  examples: [
    'we want to shoot a short film on the high street',
    'do I need permission to close our road for a party',
    'organising a 10k run through the village',
    'students with a fake gun for a movie scene',
    'actors dressed as coppers in the park, who do I tell',
    'Christmas lights switch-on, do you send officers',
    'carnival in August, what forms do you want',
    'music video with a drone and two cars',
    'how do I book police for my festival',
    'neighbours want to put tables out for the coronation',
    'vintage car rally going past the town hall',
    'taking photos for an advert outside your station',
  ],
  request: true,
  steps: {
    what: {
      key: 'ef.what',
      ask: 'What are you planning?',
      why: 'Filming, events and marches each go another way.',
      reads: 'options',
      options: [
        {
          id: 'film',
          label: 'Filming or a photo shoot',
          says: ['filming', 'film', 'movie', 'music video', 'photo shoot', 'film shoot'],
          goto: 'guns',
        },
        {
          id: 'street-party',
          label: 'A street party',
          says: ['street party', 'close our road', 'close our street', 'block party'],
          goto: { outcome: ['street-party', 'tell-team'] },
        },
        {
          id: 'march',
          label: 'A march, protest or procession',
          says: ['a march', 'protest', 'procession', 'demonstration'],
          goto: { flow: 'protest', sets: { kind: 'hold' } },
        },
        {
          id: 'event',
          label: 'A race, fair, concert or other event',
          says: ['fun run', 'half marathon', 'festival', 'concert', 'carnival', 'fete', 'bike ride'],
          goto: 'event',
        },
        {
          id: 'filmed-me',
          label: 'Someone is filming me, or I want to film the police',
          says: ['filming me', 'film the police', 'film an officer'],
          goto: { outcome: 'public-filming' },
        },
      ],
    },
    guns: {
      key: 'fi.weapons',
      ask: 'Will there be any weapons in the film, real or pretend?',
      hint: 'Toy guns and rubber knives count.',
      why: 'People who see one may call 999, and armed officers may come.',
      risk: true,
      yes: { outcome: ['weapons', 'notice', 'film-office'] },
      no: 'uniforms',
      unsure: { outcome: ['weapons', 'notice', 'film-office'] },
    },
    uniforms: {
      key: 'fi.police',
      ask: 'Will actors be dressed as police, or will there be pretend police cars?',
      why: 'People must not take them for real police.',
      yes: { outcome: ['uniforms', 'notice', 'film-office'] },
      no: { outcome: ['film-office', 'notice'] },
      unsure: { outcome: ['film-office', 'notice'] },
    },
    event: {
      key: 'ef.event',
      ask: 'Will it be on a road, or will a road need to be closed?',
      why: 'The council decides on closing roads, and needs weeks or months for it.',
      yes: { outcome: ['road-event', 'tell-team'] },
      no: { outcome: ['safety-group', 'tell-team'] },
      unsure: { outcome: ['road-event', 'tell-team'] },
    },
  },
  outcomes: {
    weapons: {
      kind: 'advice',
      title: 'Tell the police before you film with a weapon',
      say: [
        'Keep it out of sight except during the take. On the day, the police usually need to know the place, the time and a name to call.',
        'Send the notice well before. If it is today or tomorrow, call 101 as well.',
      ],
      contacts: ['h.101', 'h.relay101'],
    },
    uniforms: {
      kind: 'advice',
      title: 'Uniforms must not be taken for real',
      say: [
        'Cover police uniforms and cars between takes, and switch off blue lights on the road. To pretend to be police can be a crime.',
      ],
    },
    'film-office': {
      kind: 'elsewhere',
      title: 'Ask the film office or the council',
      say: [
        'To film in a public place, ask the council’s film office first. {{force.filming}}',
        'Private land needs the owner’s permission.',
      ],
      contacts: ['h.filmlondon', 'h.council'],
      form: 'filming-notice',
    },
    notice: {
      kind: 'report',
      title: 'Tell the police about it here',
      say: [
        'You can give notice of filming here in about 7 minutes. It goes to the film unit or the local team. It is not a permit, and does not close a road.',
      ],
      form: 'filming-notice',
    },
    'street-party': {
      kind: 'elsewhere',
      title: 'Ask the council',
      say: [
        'The council gives permission to close a street. Small parties for neighbours often need little paperwork.',
        'Ask at least some weeks before. Your neighbourhood team likes to know as well.',
      ],
      contacts: ['h.streetparty', 'h.council'],
      form: 'neighbourhood-message',
      sets,
    },
    'road-event': {
      kind: 'elsewhere',
      title: 'Ask the council’s safety advisory group',
      say: [
        'The council deals with closing roads. Its safety advisory group looks at the plan together with police, fire and ambulance.',
        'Bigger events often need to ask months before.',
      ],
      contacts: ['h.council'],
      form: 'neighbourhood-message',
      sets,
    },
    'safety-group': {
      kind: 'elsewhere',
      title: 'Tell the council’s events team',
      say: [
        'The council’s events or safety advisory group tells you what your event needs, such as a licence for music or alcohol.',
        'If you want police at your event, they may ask to be paid for it.',
      ],
      contacts: ['h.council'],
      form: 'neighbourhood-message',
      sets,
    },
    'tell-team': {
      kind: 'report',
      title: 'Tell your neighbourhood team',
      say: ['You can send the date and the place to your neighbourhood team here.'],
      form: 'neighbourhood-message',
      sets,
    },
    'public-filming': {
      kind: 'advice',
      title: 'Filming in public',
      say: [
        'People may usually film in public, the police too, if they do not get in the way. If someone films you to scare or upset you, tell us what happened.',
      ],
      form: 'antisocial-behaviour-report',
    },
  },
})
