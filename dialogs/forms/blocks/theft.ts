import type { Option } from '../../answer-type.ts'
import { defineBlock } from '../../form.ts'

/** How a thing can be taken (domain 3.5 `theft`). The triage of theft asks the same. */
export const theftWays: readonly Option[] = [
  {
    id: 'unattended',
    label: 'It was left somewhere for a time',
    says: ['left unattended', 'unattended', 'left outside', 'left it outside', 'while i was away'],
    tells: [
      'left|leaving ..8 unattended',
      'unattended',
      'turned my back',
      'left ..6 outside|for_a|for_two|for_five|for_ten',
      'took my eyes off',
      'when i came|got back it|my',
      'while i went|was ..6',
    ],
  },
  {
    id: 'hand',
    label: 'Snatched from my hand or off me',
    says: ['snatched', 'from my hand', 'out of my hand', 'out of my hands', 'grabbed it', 'off my neck'],
    tells: [
      'snatched|grabbed|ripped|swiped|pulled|yanked ..5 from|out_of|off|outta ..2 hand|hands|neck|wrist|me|shoulder|arm|grip',
      'snatched',
    ],
    over: ['unattended', 'bag'],
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
    tells: [
      'pickpocket|pickpocketed|pick_pocket|pick_pocketed|pickpockets|pickpocketing',
      'from|out_of|outta|inside|in ..2 pocket|pockets ..5',
      '<took>|<taken> ..5 from|out_of|in ..2 handbag|rucksack|backpack|bag|pocket|coat',
      'unzipped|undone|unzip|zip ..3',
      'bag|rucksack|backpack ..3 open|unzipped|undone',
    ],
    over: ['unattended'],
  },
  {
    id: 'distraction',
    label: 'Someone distracted me',
    says: ['distraction', 'distracted', 'asked me for directions', 'tricked me'],
    tells: [
      'distract|distracted|distracting|distraction',
      'asked|asking ..4 directions|time|change|lighter|map|station|help ..8',
      'with a|the map|clipboard|petition|leaflet|menu',
      'bumped|banged|knocked into me ..8',
      'spilt|spilled ..4 on me',
    ],
    over: ['table', 'hand', 'bag', 'unattended'],
  },
  {
    id: 'table',
    label: 'From a table or the back of a chair',
    says: ['from a table', 'off the table', 'back of my chair'],
    tells: ['on|off|from ..2 table|counter|bar', 'back of ..1 my|the chair', 'on|over my|the ..1 chair|seat'],
    over: ['unattended'],
  },
  {
    id: 'parcel',
    label: 'A parcel from a doorstep',
    says: ['parcel', 'package', 'parcels', 'amazon'],
    tells: [
      'delivered|delivery|courier|postman|driver ..12 left ..5 porch|doorstep|step|front_door|bin|outside|safe_place|bush|gate|hallway',
      'had|nicked|pinched ..1 my|our parcel|package|delivery',
      'parcel|parcels|package|packages|delivery|deliveries ..8 <taken>|doorstep|porch|step|front_door|gone|missing',
      '<took>|<taken> ..4 parcel|parcels|package|delivery',
      'porch pirate',
    ],
    over: ['unattended'],
  },
  {
    id: 'post',
    label: 'From the post or a letter box',
    says: ['letterbox', 'from the post', 'stolen in the post', 'mailbox', 'post box'],
    tells: [
      'letterbox|letter_box|in_the_post|from_the_post|postbox ..6 never_arrived|opened|stolen|taken|gone',
      'stolen|taken|intercepted ..3 post|mail',
    ],
  },
  {
    id: 'locker',
    label: 'From a locker or changing room',
    says: ['locker', 'changing room', 'lockers'],
    tells: ['locker|lockers|changing_room|changing_rooms|cloakroom'],
    over: ['unattended', 'bag'],
  },
  {
    id: 'work',
    label: 'From a place of work',
    says: ['my desk', 'from the office', 'building site', 'staff room'],
    tells: [
      'staff_room|staffroom|my_desk|the_office|building_site|on_site|site_office ..4',
      '<took>|<taken>|stolen ..6 at|from ..1 work|my_work !i',
    ],
    over: ['unattended'],
  },
  {
    id: 'known',
    label: 'By someone that I know',
    says: ['someone i know', 'by a friend', 'flatmate', 'housemate', 'family member', 'my lodger'],
    tells: [
      'my|our|a|his|her ..2 flatmate|housemate|lodger|ex|cousin|friend|mate|brother|cleaner|carer|sister|tenant|builder ..3 <took>',
    ],
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
    tells: [
      'shoplift|shoplifter|shoplifters|shoplifting|shoplifted',
      'from|off|out_of our|my|the ..1 shelves|shelf|shop|store|till|display',
      'walked|ran|left ..3 without paying ..4',
    ],
    over: ['unattended', 'hand', 'work'],
  },
  {
    id: 'drive-off',
    label: 'Drove off without paying',
    says: ['drive off', 'drove off without paying', 'bilking', 'without paying for fuel', 'made off without payment'],
    tells: [
      'drove|driven|drive|driving off ..4 without_paying|paying',
      'fuel|petrol|diesel|pump ..8 drove_off|without_paying|not_pay|didnt_pay',
      'bilking',
    ],
    over: ['shop'],
  },
  {
    id: 'pet',
    label: 'A pet was taken',
    says: ['pet theft', 'stole my dog', 'stole my cat', 'took my dog', 'took my cat'],
    tells: [
      '<took> ..3 dog|cat|puppy|puppies|kitten|rabbit|parrot|tortoise|horse',
      'dog|cat|puppy|puppies|kitten|rabbit|parrot|horse ..3 <was>|been|got ..1 <taken>',
    ],
    over: ['unattended'],
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
    reads: 'when-last',
  },
  'theft.spot': {
    answer: { kind: 'text', max: 500 },
    ask: 'Where exactly was it when it was taken?',
    hint: 'For example: in my coat pocket, on the counter, by the front door.',
    why: 'It shows what a camera could have seen.',
    label: 'Where it was',
    unknown: true,
    when: { field: 'theft.how', not: 'drive-off' },
    tells: {
      clause: [
        'on|in|under|off|from|out_of|behind|beside|over my|the|a|her|his|our ..2 table|pocket|bag|counter|chair|desk|shelf|bench|doorstep|porch|mat|seat|floor|locker|trolley|basket|pram|buggy|windowsill|hook|beach|towel|boot|garden|front_step|hallway|bar|dashboard|handbag|rucksack|backpack|coat_pocket|drawer|cupboard|till',
      ],
    },
  },
  'theft.trick': {
    answer: { kind: 'text', max: 500 },
    ask: 'What did they do or say to distract you?',
    why: 'The same trick is often used again, so it can link reports.',
    label: 'What they did or said',
    unknown: true,
    when: { field: 'theft.how', is: 'distraction' },
    tells: {
      clause: [
        'asked|asking ..4 directions|time|change|lighter|map|help|station',
        'with a|the map|clipboard|petition|leaflet',
        'bumped|banged into',
        'spilt|spilled',
        'distract|distracted|distracting ..4',
        'pretended|pretending ..4',
      ],
    },
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
    tells: {
      clause: [
        'amazon|evri|hermes|dpd|yodel|royal_mail|dhl|ups|parcelforce|fedex|inpost|courier|postman|postie|delivery_driver ..4 delivered|left|leave|says|say|said|deliver|dropped|driver|tracking|delivery|marked',
        'delivered|left|dropped by|with ..1 amazon|evri|hermes|dpd|yodel|royal_mail|dhl|ups|parcelforce|fedex|courier',
      ],
    },
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
    reads: 'tracking-number',
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
