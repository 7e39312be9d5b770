import { defineFlow } from '../flow.ts'

/** Thanks to someone in the police (domain 2.6 T45). */
export const thanks = defineFlow({
  id: 'thanks',
  title: 'Say thank you',
  examples: [
    'I would like to thank an officer',
    'two of your lot were brilliant with my nan last night',
    'how do I pass on a compliment',
    'the lady on 101 was so kind, can she be told',
    'just want to say well done to the team at the football',
    'please let PC Example know how much he helped us',
    'who do I write to about an officer that saved my dad',
    'we were so well looked after, want his boss to know',
    'good feedback about your community support officer',
    'praise for the dog unit',
    'they found my little boy and I never got to say thanks',
    'some nice words for the people at the front desk',
  ],
  request: true,
  steps: {
    whom: {
      key: 'th.kind',
      ask: 'Who do you want to thank?',
      why: 'So that it reaches the right person.',
      options: [
        {
          id: 'police',
          label: 'Someone in the police',
          says: ['an officer', 'police officer', 'a pcso', 'call handler', 'the police', 'police staff'],
          goto: 'force',
        },
        {
          id: 'ambulance',
          label: 'Ambulance or hospital staff',
          says: ['ambulance', 'paramedic', 'a nurse', 'the hospital'],
          goto: { outcome: 'ambulance' },
        },
        {
          id: 'fire',
          label: 'The fire service',
          says: ['fire brigade', 'firefighters', 'fireman'],
          goto: { outcome: 'fire' },
        },
        {
          id: 'public',
          label: 'A member of the public',
          says: ['a stranger', 'a passer by'],
          goto: { outcome: 'thank-here' },
        },
      ],
      unsure: { outcome: 'thank-here' },
    },
    force: {
      key: 'th.force',
      ask: 'Which police was it?',
      why: 'Each force passes on thanks to its own people.',
      reads: 'options',
      options: [
        {
          id: 'local',
          label: 'A local force in England or Wales',
          says: ['local police', '{{force.calledAs}}'],
          goto: { outcome: 'thank-here' },
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
      ],
      unsure: { outcome: 'thank-here' },
    },
  },
  outcomes: {
    'thank-here': {
      kind: 'report',
      title: 'Say thank you here',
      say: [
        'It takes about 4 minutes. A name or badge number helps, but the day and the place are often enough.',
        'You do not have to give your name. A person reads it, and passes it on if you agree.',
      ],
      form: 'thanks-form',
    },
    railway: {
      kind: 'elsewhere',
      title: 'Thank British Transport Police',
      say: ['You can thank them on their website. You can also write it here and we will pass it on.'],
      contacts: ['h.btpweb'],
      form: 'thanks-form',
    },
    'police-scotland': {
      kind: 'elsewhere',
      title: 'Thank Police Scotland',
      say: ['You can thank them on their website. You can also write it here and we will pass it on.'],
      contacts: ['h.policescotland'],
      form: 'thanks-form',
    },
    'northern-ireland': {
      kind: 'elsewhere',
      title: 'Thank the Police Service of Northern Ireland',
      say: ['You can thank them on their website. You can also write it here and we will pass it on.'],
      contacts: ['h.psni'],
      form: 'thanks-form',
    },
    ambulance: {
      kind: 'elsewhere',
      title: 'Thank the ambulance service or the hospital',
      say: ['Their websites have a page for thanks. If the police helped too, you can thank them here.'],
      contacts: ['h.nhsthanks'],
      form: 'thanks-form',
    },
    fire: {
      kind: 'elsewhere',
      title: 'Thank the fire service',
      say: ['Your local fire service has a page for thanks. If the police helped too, you can thank them here.'],
      contacts: ['h.fire'],
      form: 'thanks-form',
    },
  },
})
