import type { Option } from '../../answer-type.ts'
import { defineBlock } from '../../form.ts'

/** How a thing can be taken (domain 3.5 `theft`). The triage of theft asks the same. */
export const theftWays: readonly Option[] = [
  {
    id: 'unattended',
    label: 'It was left somewhere for a time',
    says: ['left unattended', 'unattended', 'left outside', 'left it outside', 'while i was away'],
  },
  {
    id: 'hand',
    label: 'Snatched from my hand or off me',
    says: ['snatched', 'from my hand', 'out of my hand', 'out of my hands', 'grabbed it', 'off my neck'],
  },
  {
    id: 'bag',
    label: 'From a bag or pocket, without noticing',
    says: [
      'pickpocket',
      'pickpocketed',
      'pick pocket',
      'from my pocket',
      'out of my pocket',
      'from my bag',
      'out of my bag',
    ],
  },
  {
    id: 'distraction',
    label: 'Someone distracted me',
    says: ['distraction', 'distracted', 'asked me for directions', 'tricked me'],
  },
  {
    id: 'table',
    label: 'From a table or the back of a chair',
    says: ['from a table', 'off the table', 'back of my chair'],
  },
  { id: 'parcel', label: 'A parcel from a doorstep', says: ['parcel', 'package', 'parcels', 'amazon'] },
  {
    id: 'post',
    label: 'From the post or a letter box',
    says: ['letterbox', 'from the post', 'stolen in the post', 'mailbox', 'post box'],
  },
  { id: 'locker', label: 'From a locker or changing room', says: ['locker', 'changing room', 'lockers'] },
  { id: 'work', label: 'From a place of work', says: ['my desk', 'from the office', 'building site', 'staff room'] },
  {
    id: 'known',
    label: 'By someone that I know',
    says: ['someone i know', 'by a friend', 'flatmate', 'housemate', 'family member', 'my lodger'],
  },
  {
    id: 'shop',
    label: 'From a shop or business',
    says: [
      'shoplifting',
      'shoplifter',
      'shoplifters',
      'shop theft',
      'from our shop',
      'from my shop',
      'from the shelves',
    ],
  },
  {
    id: 'drive-off',
    label: 'Drove off without paying',
    says: ['drive off', 'drove off without paying', 'bilking', 'without paying for fuel', 'made off without payment'],
  },
  {
    id: 'pet',
    label: 'A pet was taken',
    says: ['pet theft', 'stole my dog', 'stole my cat', 'took my dog', 'took my cat'],
  },
  { id: 'other', label: 'In another way', says: ['something else', 'none of these'] },
]

/** How, where and when a thing was taken (domain 3.5 `theft`). A snatch is asked after for force: with force it is a robbery. */
export const theft = defineBlock<
  | 'theft.how'
  | 'theft.force'
  | 'theft.last'
  | 'theft.spot'
  | 'theft.trick'
  | 'theft.parcel'
  | 'theft.parcelCourier'
  | 'theft.parcelTracking'
  | 'theft.parcelPhoto',
  'crime.seen'
>({
  'theft.how': {
    section: 'How it was taken',
    answer: { kind: 'choice', options: theftWays },
    ask: 'How was it taken?',
    why: 'A theft from a person is looked at in a different way from a theft of something left alone.',
    label: 'How it was taken',
    unknown: true,
    reads: 'options',
    words: ['how'],
  },
  'theft.force': {
    answer: { kind: 'yes-no' },
    ask: 'Did anyone use force or a threat, or make you afraid that they would hurt you?',
    why: 'Taking something by force or fear is a robbery, and has a report of its own.',
    label: 'Force or fear',
    risk: true,
    when: { field: 'theft.how', is: 'hand' },
    remarks: [
      {
        on: 'yes',
        say: ['That may be a robbery. Call 101 if it was in the last day, and call 999 if anyone is hurt.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
        offer: { form: 'crime-robbery' },
      },
    ],
  },
  'theft.last': {
    answer: { kind: 'when' },
    ask: 'When did you last have it, or last see it?',
    why: 'It shows between which times to look for camera footage.',
    label: 'Last had it',
    unknown: true,
    notAfter: 'when.at',
    when: {
      all: [
        { field: 'theft.how', not: ['shop', 'drive-off'] },
        {
          any: [
            { field: 'crime.seen', given: false },
            { field: 'crime.seen', not: 'yes' },
          ],
        },
      ],
    },
    words: ['last had it', 'last saw it'],
  },
  'theft.spot': {
    answer: { kind: 'text', max: 500 },
    ask: 'Where exactly was it when it was taken?',
    hint: 'For example: in my coat pocket, on the counter, by the front door.',
    why: 'It shows what a camera could have seen.',
    label: 'Where it was',
    unknown: true,
    when: { field: 'theft.how', not: 'drive-off' },
  },
  'theft.trick': {
    answer: { kind: 'text', max: 500 },
    ask: 'What did they do or say to distract you?',
    why: 'The same trick is often used again, so it can link reports.',
    label: 'What they did or said',
    unknown: true,
    when: { field: 'theft.how', is: 'distraction' },
  },
  'theft.parcel': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which shop or seller was the parcel from?',
    why: 'The seller can say when and where it was left.',
    label: 'Seller',
    unknown: true,
    when: { field: 'theft.how', is: 'parcel' },
    words: ['seller'],
  },
  'theft.parcelCourier': {
    answer: { kind: 'text', max: 100 },
    ask: 'Who delivered it?',
    why: 'The delivery firm keeps a record of each stop.',
    label: 'Delivery firm',
    unknown: true,
    when: { field: 'theft.how', is: 'parcel' },
    words: ['courier'],
  },
  'theft.parcelTracking': {
    answer: { kind: 'text', max: 50 },
    ask: 'What is the tracking number?',
    why: 'It leads to the time at which it was left.',
    label: 'Tracking number',
    optional: true,
    unknown: true,
    when: { field: 'theft.how', is: 'parcel' },
    words: ['tracking'],
  },
  'theft.parcelPhoto': {
    answer: { kind: 'file', accept: ['photo'], max: 3 },
    ask: 'Do you have the photo that was taken when it was left?',
    hint: 'Skip if not.',
    why: 'It shows where it stood, and when.',
    label: 'Photo of the delivery',
    optional: true,
    when: { field: 'theft.how', is: 'parcel' },
  },
})
