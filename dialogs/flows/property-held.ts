import { defineFlow } from '../flow.ts'

/** Things that the police hold (domain 2.6 T62): the property option of the update form, with the reference. */
export const propertyHeld = defineFlow({
  id: 'property-held',
  title: 'Your things that the police have',
  examples: [
    'when do I get my phone back',
    'you took my laptop as evidence in March',
    'clothes from the hospital, can I have them',
    'my son’s bike was found by your officers and is in a store somewhere',
    'I was released but they kept my keys and money',
    'case is over, how do I pick up my stuff',
    'got a letter to collect property, the number does not answer',
    'my ring was recovered from the burglars',
    'can you post my passport to me',
    'the police still have my van tools',
    'they seized my medals during a search',
    'my late father’s belongings are at the station',
  ],
  request: true,
  steps: {
    what: {
      key: 'ph.what',
      ask: 'What is it?',
      why: 'Vehicles, guns and lost things go another way.',
      reads: 'options',
      options: [
        {
          id: 'things',
          label: 'A phone, clothes, money or other things',
          says: ['my phone', 'my laptop', 'my clothes', 'my keys', 'my money', 'my tools', 'my passport'],
          goto: 'why',
        },
        {
          id: 'vehicle',
          label: 'A car, van or motorbike',
          says: ['my car', 'my van', 'my motorbike'],
          goto: { flow: 'seized-vehicle' },
        },
        {
          id: 'gun',
          label: 'A gun or ammunition',
          says: ['my gun', 'my shotgun', 'my rifle'],
          goto: { flow: 'firearms-licensing' },
        },
        {
          id: 'lost',
          label: 'Something that I lost, and someone may have handed in',
          says: ['i lost it', 'handed in', 'lost property'],
          goto: { flow: 'lost-property' },
        },
      ],
      unsure: 'why',
    },
    why: {
      key: 'ph.why',
      ask: 'Why do the police have it?',
      why: 'It decides who can give it back.',
      options: [
        {
          id: 'evidence',
          label: 'As evidence in a case',
          says: ['evidence', 'exhibit', 'for the court'],
          goto: { outcome: ['evidence', 'ask'] },
        },
        {
          id: 'stolen',
          label: 'It was stolen and then found',
          says: ['recovered', 'stolen and found', 'found by police'],
          goto: { outcome: ['recovered', 'ask'] },
        },
        {
          id: 'custody',
          label: 'It was taken when someone was arrested',
          says: ['custody', 'when i was arrested', 'seized', 'in a search'],
          goto: { outcome: ['custody', 'ask'] },
        },
        {
          id: 'death',
          label: 'It belonged to someone who died',
          says: ['died', 'my late father', 'passed away'],
          goto: { outcome: ['death', 'ask'] },
        },
        {
          id: 'letter',
          label: 'I have a letter to collect it',
          says: ['a letter', 'collection letter'],
          goto: { outcome: ['letter', 'ask'] },
        },
        {
          id: 'railway',
          label: 'British Transport Police have it',
          says: ['btp', 'railway police', 'transport police'],
          goto: { outcome: 'railway' },
        },
      ],
      unsure: { outcome: 'ask' },
    },
  },
  outcomes: {
    evidence: {
      kind: 'advice',
      title: 'Things kept as evidence',
      say: [
        'Evidence is usually kept until the case and any appeal are over. The officer on the case can say if it can go back sooner.',
        'A copy or a photo is sometimes enough, so it is worth asking.',
      ],
    },
    recovered: {
      kind: 'advice',
      title: 'Show that it is yours',
      say: [
        'Have something ready that shows it is yours, such as a receipt, a photo or a serial number. Tell your insurer if it has paid for it.',
      ],
    },
    custody: {
      kind: 'advice',
      title: 'Things taken at an arrest or a search',
      say: [
        'The paper that you were given lists what was taken, and its number. If the police do not give it back, a solicitor can tell you how to ask a court.',
      ],
      contacts: ['h.solicitor'],
    },
    death: {
      kind: 'advice',
      title: 'We are sorry for your loss',
      say: [
        'The family officer or the coroner’s officer can tell you when it can be given back. Have your papers as next of kin or executor ready.',
      ],
    },
    letter: {
      kind: 'advice',
      title: 'Collect it as the letter says',
      say: [
        'Take the letter and photo ID. Most stores need an appointment. If there is a last day in the letter and no one answers, tell us here.',
      ],
    },
    railway: {
      kind: 'elsewhere',
      title: 'Ask British Transport Police',
      say: [
        'Text or call British Transport Police with your reference. You can also send it here and we will pass it on.',
      ],
      contacts: ['h.btp', 'h.btpcall'],
      form: 'report-update',
      sets: { 'up.what': 'property', 'up.force': 'btp' },
    },
    ask: {
      kind: 'report',
      title: 'Ask for it here',
      say: [
        'You can ask here in about 5 minutes. Give the crime or property reference, if you have one.',
        'It goes to the property store, or to the officer on the case.',
      ],
      form: 'report-update',
      sets: { 'up.what': 'property' },
    },
  },
})
