import { defineGroup } from './group.ts'
import { looks } from './person-looks.ts'

const more = { field: 'details', is: 'yes' } as const
/** What a story says of looks is of a driver, not of who was hurt. */
const { reads: _age, ...age } = looks.dobAge
const { reads: _sex, ...sex } = looks.sex

/** One driver of a crash (domain 3.7 `co.driver`). */
export const collisionDriver = defineGroup({
  vehicle: {
    answer: { kind: 'text', max: 100 },
    ask: 'Which vehicle did this driver drive?',
    hint: 'For example: the white van.',
    why: 'So that each driver goes with the right vehicle.',
    label: 'Their vehicle',
    unknown: true,
  },
  name: {
    answer: { kind: 'text', max: 100 },
    ask: 'What is this driver’s name?',
    why: 'So that the right person is asked.',
    label: 'Name',
    optional: true,
    unknown: true,
    declined: true,
  },
  addr: {
    answer: { kind: 'text', max: 500 },
    ask: 'What is their address?',
    why: 'Drivers have to give it to each other.',
    label: 'Address',
    optional: true,
    unknown: true,
    declined: true,
  },
  phone: {
    answer: { kind: 'phone' },
    ask: 'What is their phone number?',
    why: 'So that the police can reach them.',
    label: 'Phone number',
    optional: true,
    unknown: true,
  },
  sex: { ...looks.sex, ask: 'Did they look male or female?', reads: 'driver-sex' },
  dobAge: { ...looks.dobAge, reads: 'driver-age' },
  licence: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'full', label: 'A full licence', says: ['full', 'yes'] },
        { id: 'provisional', label: 'A learner’s licence', says: ['provisional', 'learner', 'l plates'] },
        { id: 'none', label: 'No licence', says: ['none', 'no', 'banned'] },
      ],
    },
    ask: 'What licence did they hold, if they said so?',
    why: 'It goes into the national record of crashes.',
    label: 'Licence',
    optional: true,
    unknown: true,
  },
  breath: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No, not tested', says: ['no', 'not tested'] },
        { id: 'passed', label: 'Yes, and passed', says: ['passed', 'negative'] },
        { id: 'failed', label: 'Yes, and failed', says: ['failed', 'positive'] },
        { id: 'not-known', label: 'Yes, I do not know the result', says: ['yes'] },
      ],
    },
    ask: 'Did an officer test their breath?',
    why: 'It goes into the national record of crashes.',
    label: 'Breath test',
    optional: true,
    unknown: true,
  },
})

/** One person who was hurt (domain 3.7 `co.cas`). What the national record asks on top stands behind one question. */
export const collisionCasualty = defineGroup({
  who: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'me', label: 'Me', says: ['myself', 'i was'] },
        { id: 'someone-else', label: 'Someone else', says: ['another person', 'other'] },
      ],
    },
    ask: 'Who was hurt?',
    why: 'Take one person at a time.',
    label: 'Who was hurt',
    unknown: true,
    risk: true,
  },
  name: {
    answer: { kind: 'text', max: 100 },
    ask: 'What is their name?',
    why: 'So that they can be offered help.',
    label: 'Name',
    optional: true,
    unknown: true,
    declined: true,
    when: { field: 'who', is: 'someone-else' },
  },
  role: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'driver', label: 'Driver or rider', says: ['driver', 'rider'] },
        { id: 'front', label: 'Passenger in the front', says: ['front seat'] },
        { id: 'back', label: 'Passenger in the back', says: ['back seat', 'on the back'] },
        { id: 'bus', label: 'Bus or coach passenger', says: ['on the bus'] },
        { id: 'pedestrian', label: 'On foot', says: ['pedestrian', 'walking'] },
        { id: 'cyclist', label: 'On a bike', says: ['cyclist'] },
      ],
    },
    ask: 'Where was this person at the time?',
    why: 'It shows how they got hurt.',
    label: 'Where they were',
    unknown: true,
  },
  injury: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'slight', label: 'Bruise, small cut, sprain or neck pain', says: ['whiplash', 'bruises', 'neck'] },
        {
          id: 'serious',
          label: 'Broken bone, deep cut, burn or head injury',
          says: ['broken', 'head injury', 'burns'],
        },
        { id: 'fatal', label: 'They died', says: ['died', 'death'] },
      ],
    },
    ask: 'How badly was this person hurt?',
    why: 'It decides who looks at the crash.',
    label: 'Injury',
    unknown: true,
    declined: true,
    risk: true,
  },
  injuryText: {
    answer: { kind: 'text', max: 500 },
    ask: 'Which part of the body was it?',
    why: 'So that it is written down in your words.',
    label: 'Injury in your words',
    risk: true,
    optional: true,
    unknown: true,
    declined: true,
    when: { field: 'injury', is: ['slight', 'serious'] },
  },
  care: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'none', label: 'None', says: ['no treatment', 'nothing'] },
        { id: 'scene', label: 'At the scene', says: ['first aid', 'paramedic'] },
        { id: 'gp', label: 'Doctor or pharmacist', says: ['gp', 'doctor'] },
        { id: 'ae', label: 'A&E', says: ['a and e', 'accident and emergency'] },
        { id: 'admitted', label: 'Stayed in hospital', says: ['admitted', 'kept in'] },
      ],
    },
    ask: 'What treatment was there?',
    why: 'It shows how bad it was.',
    label: 'Treatment',
    optional: true,
    unknown: true,
    declined: true,
    risk: true,
  },
  details: {
    answer: { kind: 'yes-no' },
    ask: 'Can you say a little more about this person?',
    hint: 'Four quick questions. You can skip them.',
    why: 'It goes into the national record of crashes.',
    label: 'More about them',
    optional: true,
  },
  dobAge: { ...age, ask: 'About how old is this person?', risk: true, when: more },
  sex: { ...sex, ask: 'Are they male or female?', when: more },
  belt: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'belt', label: 'A seat belt', says: ['seat belt', 'yes'] },
        { id: 'child-seat', label: 'A child seat', says: ['car seat'] },
        { id: 'helmet', label: 'A helmet', says: ['helmet'] },
        { id: 'none', label: 'Neither', says: ['none', 'no'] },
      ],
    },
    ask: 'What protection did they wear or use?',
    why: 'It goes into the national record of crashes. It does not take blame away from anyone.',
    label: 'Belt or helmet',
    optional: true,
    unknown: true,
    when: more,
  },
  walking: {
    answer: { kind: 'text', max: 100 },
    ask: 'If they were on foot, what were they doing?',
    hint: 'For example: crossing from the left, standing on the pavement.',
    why: 'It goes into the national record of crashes.',
    label: 'What they did on foot',
    optional: true,
    unknown: true,
    when: { all: [more, { field: 'role', is: 'pedestrian' }] },
  },
})
