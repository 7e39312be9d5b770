import { defineBlock, type Remark } from '../../form.ts'

/** Said wherever there was pressure on the neck: it can harm unseen (domain 3.5 `as.what`). */
export const neckHarm: Remark = {
  on: 'neck',
  say: [
    'Pressure on the neck can hurt you inside, even with no marks and days later. Go to A&E, or call 111 today.',
    'Call 999 for trouble breathing or swallowing, a changed voice, a bad headache, or feeling faint.',
  ],
  contacts: ['h.999', 'h.111health'],
}

const hurt = { field: 'what.injury', is: ['minor', 'hospital'] } as const

/** Asked only where someone was hurt (domain 3.2 B12). */
export const injury = defineBlock<
  'inj.who' | 'inj.what' | 'inj.whatOther' | 'inj.care' | 'inj.where' | 'inj.consent' | 'inj.photos',
  'what.injury'
>({
  'inj.who': {
    section: 'Who was hurt',
    answer: {
      kind: 'choice',
      options: [
        { id: 'me', label: 'Me', says: ['i was', 'myself'] },
        { id: 'someone-else', label: 'Someone else', says: ['another person', 'my friend'] },
        { id: 'both', label: 'Me and someone else', says: ['both', 'both of us'] },
      ],
    },
    ask: 'Who was hurt?',
    why: 'So that the right person is offered help.',
    label: 'Who was hurt',
    unknown: true,
    risk: true,
    when: hurt,
  },
  'inj.what': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'bruise', label: 'Bruise', says: ['bruises', 'black eye', 'swelling'] },
        { id: 'cut', label: 'Cut', says: ['cuts', 'bleeding', 'graze', 'scratch'] },
        { id: 'burn', label: 'Burn', says: ['burns'] },
        { id: 'break', label: 'Broken bone', says: ['break', 'fracture', 'broken'] },
        { id: 'head', label: 'Head injury', says: ['head', 'concussion'] },
        { id: 'bite', label: 'Bite', says: ['bites'] },
        { id: 'internal', label: 'Inside the body', says: ['internal'] },
        { id: 'other', label: 'Something else', says: ['other'] },
        { id: 'none', label: 'Nothing that can be seen', says: ['none visible', 'nothing', 'none'] },
      ],
    },
    ask: 'What injuries were there?',
    hint: 'You can choose more than one.',
    why: 'How badly someone was hurt decides what the law calls it.',
    label: 'Injuries',
    unknown: true,
    declined: true,
    risk: true,
    when: hurt,
  },
  'inj.whatOther': {
    answer: { kind: 'text', max: 500 },
    ask: 'What other injury was there?',
    why: 'So that it is written down in your words.',
    label: 'Other injury',
    risk: true,
    unknown: true,
    declined: true,
    when: { field: 'inj.what', is: 'other' },
  },
  'inj.care': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'none', label: 'None', says: ['no treatment', 'nothing'] },
        { id: 'first-aid', label: 'First aid', says: ['plaster', 'paramedic'] },
        { id: 'gp', label: 'Doctor or pharmacist', says: ['gp', 'doctor', 'chemist'] },
        { id: 'ae', label: 'A&E', says: ['a and e', 'accident and emergency', 'minor injuries unit'] },
        { id: 'admitted', label: 'Stayed in hospital', says: ['admitted', 'kept in'] },
        { id: 'sarc', label: 'Sexual assault centre', says: ['sarc'] },
      ],
    },
    ask: 'What treatment was there?',
    why: 'Doctors write down what they see, and that can help.',
    label: 'Treatment',
    unknown: true,
    declined: true,
    risk: true,
    when: hurt,
  },
  'inj.where': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which hospital or surgery was it?',
    why: 'So that the police know where to ask, if you let them.',
    label: 'Hospital or surgery',
    risk: true,
    optional: true,
    unknown: true,
    when: { field: 'inj.care', is: ['gp', 'ae', 'admitted', 'sarc'] },
    words: ['hospital'],
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
    ask: 'May an officer ask you later about seeing the medical notes?',
    hint: 'This is not a yes to seeing them. You can still say no then.',
    why: 'Your medical notes are private. Nobody gets them from this answer.',
    label: 'May ask about medical notes',
    optional: true,
    risk: true,
    when: { field: 'inj.care', is: ['gp', 'ae', 'admitted', 'sarc'] },
  },
  'inj.photos': {
    answer: { kind: 'file', accept: ['photo'], max: 10 },
    ask: 'Do you have photos of the injuries?',
    hint: 'Skip if not. Do not send photos of private parts of the body.',
    why: 'Marks fade. A photo keeps how it looked.',
    label: 'Photos of injuries',
    risk: true,
    optional: true,
    when: hurt,
  },
})
