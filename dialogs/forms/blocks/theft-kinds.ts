import { defineBlock } from '../../form.ts'

const isPet = { field: 'cat', is: 'pet' } as const
const isShop = { field: 'theft.how', is: 'shop' } as const
const isDriveOff = { field: 'theft.how', is: 'drive-off' } as const

/** Theft from a shop (domain 3.5 `theft.shop`): one list in place of one question for each thing. */
export const theftShop = defineBlock<
  'theft.shop' | 'theft.shopValue' | 'theft.shopThreat' | 'theft.shopBanned' | 'theft.shopNotice',
  'theft.how'
>({
  'theft.shop': {
    section: 'The shop',
    answer: { kind: 'long-text', min: 3, max: 4000 },
    ask: 'What was taken?',
    hint: 'Say how many of each.',
    why: 'So that all of it is written down.',
    label: 'What was taken',
    unknown: true,
    when: isShop,
    tells: {
      clause: [
        '<took>|walked_out|left|filled|loaded|cleared|grabbed|ran_out ..8 bottles|bottle|meat|steak|steaks|cheese|chocolate|alcohol|vodka|whisky|wine|beer|razors|coffee|clothes|perfume|cosmetics|baby_formula|food|stock|goods|items|jackets|trainers|cans|packs|boxes',
      ],
    },
  },
  'theft.shopValue': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'What is it worth in all?',
    hint: 'In pounds, at the price in the shop. A guess is fine.',
    why: 'It is written in the record.',
    label: 'Worth in all',
    unknown: true,
    when: isShop,
    words: ['value', 'worth'],
    reads: 'worth',
  },
  'theft.shopThreat': {
    answer: { kind: 'yes-no' },
    ask: 'Was anyone who works there threatened or hurt?',
    why: 'Harm to people counts for more than the goods.',
    label: 'Staff threatened or hurt',
    unknown: true,
    risk: true,
    when: isShop,
    remarks: [
      {
        on: 'yes',
        say: ['Call 999 if they are still there. If it was in the last day, call 101 as well.'],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
    ],
  },
  'theft.shopBanned': {
    answer: { kind: 'yes-no' },
    ask: 'Had the person been banned from the shop before?',
    why: 'Someone who keeps coming back may be dealt with in another way.',
    label: 'Banned before',
    unknown: true,
    when: isShop,
    tells: {
      yes: ['is|was|already|been|has|had ..1 banned|barred ..3'],
      no: ['not|never ..2 banned|barred|been_in_before'],
    },
  },
  'theft.shopNotice': {
    answer: { kind: 'text', max: 500 },
    ask: 'When was the ban given?',
    hint: 'Say too how, for example: a letter handed over in March. You can send a copy with your evidence.',
    why: 'It shows that the person knew of it.',
    label: 'Ban notice',
    optional: true,
    unknown: true,
    when: { field: 'theft.shopBanned', is: 'yes' },
  },
})

/** Fuel that was not paid for (domain 2.2 T05). Where the driver left details it may be a matter of debt. */
export const theftDriveOff = defineBlock<'theft.fuel' | 'theft.fuelValue' | 'theft.fuelDetails', 'theft.how'>({
  'theft.fuel': {
    section: 'What was not paid for',
    answer: { kind: 'text', max: 100 },
    ask: 'What was not paid for?',
    hint: 'Say how much, for example: 45 litres of diesel, pump 6.',
    why: 'So that it is written down rightly.',
    label: 'Not paid for',
    unknown: true,
    when: isDriveOff,
    tells: { clause: ['<num> litres|litre ..4', 'pump ..1 <num>', 'diesel|petrol|unleaded ..4 worth|pump|litres'] },
  },
  'theft.fuelValue': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'How much was it in all?',
    why: 'It is written in the record.',
    label: 'Sum not paid',
    unknown: true,
    reads: 'money',
    when: isDriveOff,
  },
  'theft.fuelDetails': {
    answer: { kind: 'yes-no' },
    ask: 'Did the driver leave a name, or say that they would come back to pay?',
    why: 'If so, it may be a debt and not a crime.',
    label: 'Driver left details',
    unknown: true,
    when: isDriveOff,
    remarks: [
      {
        on: 'yes',
        say: ['This may be a debt, which is for a civil court. You can still go on, and a person will look at it.'],
      },
    ],
    tells: {
      no: ['not ..3 leave|left|give ..3 name|details|number|promise', 'no details|name ..2'],
      yes: ['left|gave ..3 name|details|number|promise|iou', 'said|promised ..4 come_back|back_to ..1 pay'],
    },
  },
})

/** Parts of a stolen thing's own questions: were cards or accounts used, was banking open on the phone (domain 3.5 `theft.cards`, `theft.phoneapp`). */
export const theftItemParts = {
  'theft.cards': {
    answer: { kind: 'yes-no' },
    ask: 'Were bank cards or accounts used after it was taken?',
    hint: 'Look at your banking app, or ask your bank. Do not type any card number here.',
    why: 'Where and when they were used can lead to the person.',
    label: 'Cards or accounts used',
    unknown: true,
    when: { field: 'cat', is: ['cards', 'bag', 'phone'] },
    remarks: [
      {
        on: 'yes',
        say: [
          'Tell your bank now. Money taken with a card or an account is usually recorded by the bank or by {{force.fraudBody}}.',
        ],
        contacts: ['h.bank', 'h.159', 'h.rf'],
      },
    ],
    tells: {
      of: 'any',
      no: [
        'not ..3 used|spent|touched|tried',
        'no money|transactions|transaction|payments|nothing ..3 spent|used|gone|taken|account|missing',
        'nothing ..2 spent|used|gone|taken ..3 account|card|cards|bank',
        '<nobody> ..3 in|into|used|touched|accessed ..2 bank|account|cards|card',
        'cancelled ..8 not|before|in_time',
      ],
      yes: [
        'used|spent|tried ..3 my|the|it ..1 card|cards|contactless|account',
        'card|cards|contactless ..3 <was>? used',
        'money|<num> ..2 gone|taken|spent from|on|out_of ..2 account|bank|card',
        'withdrew|withdrawn ..4',
      ],
    },
  },
  'theft.cardsText': {
    answer: { kind: 'text', max: 500 },
    ask: 'Where were they used?',
    hint: 'Say when and for how much, if you know. Leave out card and account numbers.',
    why: 'Shops and cash machines have cameras.',
    label: 'How they were used',
    optional: true,
    unknown: true,
    when: { field: 'theft.cards', is: 'yes' },
  },
  'theft.phoneapp': {
    answer: { kind: 'yes-no' },
    ask: 'Was banking or ID opened on the phone after it was taken?',
    why: 'Someone may be using your name or your money.',
    label: 'Banking or ID opened',
    unknown: true,
    when: { field: 'cat', is: 'phone' },
    remarks: [
      {
        on: 'yes',
        say: ['Tell your bank now, and change your passwords from another device.'],
        contacts: ['h.bank', 'h.159'],
      },
    ],
    tells: {
      of: 'phone',
      no: [
        'not|<nobody>|nothing ..3 in|into|access|accessed|logged|been|got ..3 bank|banking|account|apps',
        'banking ..2 app ..3 locked|fine|secure|ok|okay',
        'face_id|passcode|pin|locked ..3',
      ],
      yes: ['got|logged|been|broken into|in ..2 bank|banking|account|apps|paypal'],
    },
  },
} as const

/** Parts of a stolen thing's own questions where it is a pet (domain 3.5 `theft.pet`). Its marks are asked with those of other things. */
export const theftPetParts = {
  'theft.pet': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'dog',
          label: 'Dog',
          says: ['puppy', 'my dog'],
          tells: [
            'dog|puppy|puppies|pup|spaniel|labrador|bulldog|frenchie|cockapoo|dachshund|terrier|whippet|lurcher|staffie|staffy|collie|alsatian',
          ],
        },
        { id: 'cat', label: 'Cat', says: ['kitten', 'my cat'], tells: ['cat|kitten|kittens !converter'] },
        {
          id: 'bird',
          label: 'Bird',
          says: ['parrot', 'budgie', 'hens', 'chickens'],
          tells: ['parrot|budgie|hens|chickens|cockatiel|pigeons|ducks'],
        },
        { id: 'horse', label: 'Horse or pony', says: ['pony', 'donkey'], tells: ['horse|pony|donkey|foal|mare'] },
        {
          id: 'other',
          label: 'Another animal',
          says: ['rabbit', 'tortoise', 'snake', 'ferret'],
          tells: ['rabbit|tortoise|snake|ferret|guinea_pig|lizard'],
        },
      ],
    },
    ask: 'What kind of animal is it?',
    why: 'So that it can be matched with animals that are found.',
    label: 'Kind of animal',
    when: isPet,
    remarks: [
      {
        on: ['dog', 'cat', 'bird', 'horse', 'other'],
        say: ['Tell the microchip database that it was stolen. Tell vets near you, and for a dog the council too.'],
        contacts: ['h.petlog', 'h.council'],
      },
    ],
  },
  'theft.petBreed': {
    answer: { kind: 'text', max: 100 },
    ask: 'What breed is it?',
    why: 'So that it can be matched with animals that are found.',
    label: 'Breed',
    unknown: true,
    when: isPet,
  },
  'theft.petSex': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'male', label: 'Male', says: ['boy', 'dog', 'he'] },
        { id: 'female', label: 'Female', says: ['girl', 'bitch', 'she'] },
      ],
    },
    ask: 'Is it male or female?',
    why: 'It tells it from others of the same breed.',
    label: 'Male or female',
    unknown: true,
    when: isPet,
  },
  'theft.petAge': {
    answer: { kind: 'text', max: 50 },
    ask: 'How old is it?',
    why: 'It tells it from others of the same breed.',
    label: 'Age of the pet',
    unknown: true,
    when: isPet,
  },
  'theft.petChip': {
    answer: { kind: 'text', max: 40, format: 'microchip' },
    ask: 'What is its microchip number?',
    hint: 'It has 15 digits. Your vet or the database can tell you.',
    why: 'A chip is the surest way to show whose animal it is.',
    label: 'Microchip number',
    optional: true,
    unknown: true,
    when: isPet,
    words: ['chip', 'microchip'],
  },
  'theft.petNeutered': {
    answer: { kind: 'yes-no' },
    ask: 'Is it neutered?',
    why: 'Some animals are stolen to breed from.',
    label: 'Neutered',
    optional: true,
    unknown: true,
    when: isPet,
  },
} as const
