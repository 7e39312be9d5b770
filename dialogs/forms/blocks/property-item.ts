import type { AnswerType } from '../../answer-type.ts'
import { defineGroup } from './group.ts'

const goods = [
  'phone',
  'laptop',
  'watch',
  'bag',
  'clothing',
  'bike',
  'tools',
  'electrical',
  'sports',
  'vehicle-part',
  'farm',
] as const
const isGoods = { field: 'cat', is: [...goods] } as const
const isPhone = { field: 'cat', is: 'phone' } as const
const isDocument = { field: 'cat', is: 'documents' } as const

/** The kinds of thing that can be stolen or lost (domain 3.2 B11). */
export const categories: Extract<AnswerType, { kind: 'choice' }> = {
  kind: 'choice',
  options: [
    {
      id: 'phone',
      label: 'Mobile phone',
      says: ['my phone', 'mobile', 'iphone', 'smartphone', 'samsung', 'work phone', 'his phone', 'her phone'],
    },
    { id: 'laptop', label: 'Laptop or tablet', says: ['laptop', 'tablet', 'ipad', 'macbook', 'computer'] },
    { id: 'cash', label: 'Cash', says: ['money', 'notes', 'coins'] },
    { id: 'cards', label: 'Bank cards', says: ['bank card', 'debit card', 'credit card', 'cards'] },
    {
      id: 'documents',
      label: 'Documents or ID',
      says: ['passport', 'driving licence', 'id card', 'residence permit', 'papers'],
    },
    { id: 'keys', label: 'Keys', says: ['house keys', 'car keys', 'key', 'fob'] },
    {
      id: 'jewellery',
      label: 'Jewellery',
      says: ['my ring', 'wedding ring', 'engagement ring', 'gold ring', 'necklace', 'earring', 'bracelet'],
    },
    { id: 'watch', label: 'Watch', says: ['smartwatch', 'rolex'] },
    {
      id: 'bag',
      label: 'Bag, wallet or purse',
      says: ['bag', 'wallet', 'purse', 'handbag', 'rucksack', 'backpack', 'suitcase'],
    },
    { id: 'clothing', label: 'Clothing', says: ['coat', 'jacket', 'shoes', 'scarf', 'hat', 'glasses'] },
    { id: 'bike', label: 'Bike', says: ['bicycle', 'pushbike', 'e-bike', 'e-scooter'] },
    { id: 'tools', label: 'Tools', says: ['drill', 'toolbox'] },
    { id: 'electrical', label: 'Electrical', says: ['camera', 'headphones', 'airpods', 'earbuds', 'console'] },
    { id: 'sports', label: 'Sports or music', says: ['golf clubs', 'guitar', 'violin', 'instrument', 'helmet'] },
    { id: 'medicine', label: 'Medicine', says: ['medication', 'tablets', 'pills', 'inhaler', 'insulin'] },
    { id: 'pet', label: 'Pet', says: ['dog', 'cat', 'parrot', 'tortoise'] },
    { id: 'vehicle-part', label: 'Vehicle part', says: ['number plates', 'lights', 'saddle', 'wheel'] },
    { id: 'farm', label: 'Farm animal or machine', says: ['quad', 'tractor', 'sheep'] },
    { id: 'other', label: 'Something else', says: ['none of these', 'toy', 'teddy'] },
  ],
}

/**
 * One thing that was stolen, lost, or used (domain 3.2 B11). Goods have makes and numbers, documents another number.
 * Of several, each is filled with what the story tells of the thing of its number.
 */
export const propertyItem = defineGroup({
  cat: {
    answer: categories,
    ask: 'What is it?',
    why: 'So that it is listed with things of its kind.',
    label: 'Kind of thing',
    words: ['item', 'thing'],
    reads: 'thing-kind',
    remarks: [
      {
        on: 'phone',
        say: [
          'Ask your network to block the phone, and lock and wipe it with the finding app. Tell your bank if it is used for banking.',
        ],
        contacts: ['h.network'],
      },
      {
        on: 'laptop',
        say: ['Lock and wipe it with the finding app if you can, and change your passwords from another device.'],
      },
      {
        on: 'cards',
        say: ['Tell your bank now so that the card is stopped. Do not type any card number here.'],
        contacts: ['h.bank', 'h.159'],
      },
      {
        on: 'keys',
        say: ['If the keys were with anything that shows your address, think about changing the locks.'],
      },
    ],
  },
  docKind: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'uk-passport', label: 'UK passport', says: ['british passport'], tells: ['british|uk|english passport'] },
        {
          id: 'driving-licence',
          label: 'Driving licence',
          says: ['driving license', 'photocard licence'],
          tells: ['driving|drivers|driver|photocard|provisional licence|licences', 'driver licence'],
        },
        {
          id: 'foreign-id',
          label: 'Passport or ID from another country',
          says: ['foreign passport', 'foreign id', 'consular id'],
          tells: [
            'irish|polish|french|german|spanish|italian|romanian|indian|pakistani|nigerian|american|portuguese|chinese|foreign|lithuanian|ukrainian|australian|canadian|brazilian passport|id_card',
            'national id|identity_card',
          ],
        },
        {
          id: 'permit',
          label: 'UK residence permit or eVisa',
          says: ['brp', 'biometric permit', 'evisa', 'residence permit'],
          tells: ['residence permit|card', 'brp|evisa|biometric_residence'],
        },
        {
          id: 'other',
          label: 'Another document',
          says: ['birth certificate', 'certificate'],
          tells: ['birth|marriage|death certificate', 'blue badge', 'bus_pass|railcard|oyster'],
        },
      ],
    },
    ask: 'Which document is it?',
    why: 'Each kind is stopped by a different office, so that no one else can use it.',
    label: 'Kind of document',
    unknown: true,
    when: isDocument,
    remarks: [
      { on: 'uk-passport', say: ['Cancel it with HM Passport Office. It can be done online.'], contacts: ['h.hmpo'] },
      {
        on: 'driving-licence',
        say: ['Tell DVLA and ask for a new one. In Northern Ireland it is DVA.'],
        contacts: ['h.dvla', 'h.dva'],
      },
      {
        on: 'foreign-id',
        say: ['Tell the embassy of that country. It may want to see a police report.'],
        contacts: ['h.embassies'],
      },
      { on: 'permit', say: ['Tell UK Visas and Immigration.'], contacts: ['h.ukvi'] },
    ],
  },
  desc: {
    answer: { kind: 'text', min: 3, max: 500 },
    ask: 'How would you describe it?',
    hint: 'Size, material, what is in it. Leave out card numbers.',
    why: 'So that it can be matched if it is handed in or found.',
    label: 'Description',
    unknown: true,
    words: ['description'],
    reads: 'thing-words',
  },
  make: {
    answer: { kind: 'text', max: 50 },
    ask: 'What make is it?',
    why: 'So that it can be matched if it is found.',
    label: 'Make',
    unknown: true,
    when: isGoods,
    words: ['brand'],
    reads: 'thing-make',
  },
  model: {
    answer: { kind: 'text', max: 50 },
    ask: 'What model is it?',
    why: 'So that it can be matched if it is found.',
    label: 'Model',
    unknown: true,
    when: { all: [isGoods, { field: 'make', given: true }] },
    reads: 'thing-model',
  },
  colour: {
    answer: { kind: 'text', max: 50 },
    ask: 'What colour is it?',
    why: 'So that it can be matched if it is found.',
    label: 'Colour',
    unknown: true,
    when: isGoods,
    words: ['color'],
    reads: 'thing-colour',
  },
  serial: {
    answer: { kind: 'text', max: 40, format: 'serial' },
    ask: 'What is the serial number?',
    hint: 'It may be on the box, the receipt or in your account.',
    why: 'A serial number proves that it is yours.',
    label: 'Serial number',
    optional: true,
    unknown: true,
    when: { field: 'cat', is: ['laptop', 'watch', 'bike', 'tools', 'electrical', 'sports', 'vehicle-part', 'farm'] },
  },
  imei: {
    answer: { kind: 'text', max: 40, format: 'imei' },
    ask: 'What is the phone’s IMEI number?',
    hint: 'It has 15 digits. Look on the box, the bill or your online account.',
    why: 'The network can block a phone by this number, and the police can know it again.',
    label: 'IMEI number',
    optional: true,
    unknown: true,
    when: isPhone,
    reads: 'imei',
  },
  imeiSecond: {
    answer: { kind: 'text', max: 40, format: 'imei' },
    ask: 'What is its second IMEI number, if it has one?',
    hint: 'Phones with two SIM cards have two. Skip if not.',
    why: 'Each of the two can be blocked.',
    label: 'Second IMEI number',
    optional: true,
    when: { field: 'imei', given: true },
  },
  phoneNo: {
    answer: { kind: 'phone' },
    ask: 'What is the number of that phone?',
    why: 'So that it is not used to reach you, and can be matched.',
    label: 'Number of the phone',
    optional: true,
    unknown: true,
    when: isPhone,
  },
  network: {
    answer: { kind: 'text', max: 50 },
    ask: 'Which network is it on?',
    why: 'The network can say if the phone is used again.',
    label: 'Network',
    optional: true,
    unknown: true,
    when: isPhone,
    reads: 'network',
  },
  findmy: {
    answer: { kind: 'yes-no' },
    ask: 'Does a finding app show where it is?',
    why: 'It can show where it went. It is not safe to go there.',
    label: 'Shown in a finding app',
    optional: true,
    always: true,
    unknown: true,
    when: { field: 'cat', is: ['phone', 'laptop', 'electrical', 'watch', 'bag', 'keys'] },
    remarks: [
      {
        on: 'yes',
        say: ['Do not go there. If you think that someone took it and is there with it now, call 999.'],
        contacts: ['h.999'],
      },
    ],
    tells: {
      of: 'phone',
      yes: [
        'find_my|find_my_phone|find_my_iphone|find_my_device|google|airtag|tracker|app|tile ..3 shows|showing|says|pinged|pinging|located|last_location|put ..3 it|at|in|near|on|the|a',
        'can see ..2 on find_my',
        'last|still pinged|pinging|located',
      ],
      no: [
        'find_my|find_my_phone|find_my_iphone|find_my_mobile|find_my_device|find my phone|mobile ..6 offline|nothing|not|off|no_location|cant|switched',
        'not ..3 showing|show|find|locate|appear ..4 find_my|find_my_phone|find_my_device|find_my_iphone|find_my_mobile',
        'no find_my',
      ],
    },
  },
  findmyWhen: {
    answer: { kind: 'when' },
    ask: 'When did the app show it there?',
    why: 'It may have moved since.',
    label: 'Seen in the app at',
    optional: true,
    unknown: true,
    when: { field: 'findmy', is: 'yes' },
  },
  findmyWhere: {
    answer: { kind: 'location' },
    ask: 'Where does the app show it?',
    why: 'So that the police can look at it, not you.',
    label: 'Place in the app',
    optional: true,
    unknown: true,
    when: { field: 'findmy', is: 'yes' },
  },
  findmyPicture: {
    answer: { kind: 'file', accept: ['photo'], max: 3 },
    ask: 'Can you send a picture of the app’s map?',
    why: 'The app may not show it for long.',
    label: 'Picture of the map',
    optional: true,
    when: { field: 'findmy', is: 'yes' },
  },
  marks: {
    answer: { kind: 'text', max: 500 },
    ask: 'Which marks, engraving or scratches does it have?',
    hint: 'Skip this if it has none.',
    why: 'They can show that it is yours.',
    label: 'Marks',
    optional: true,
    unknown: true,
    when: { field: 'cat', not: ['cash', 'cards', 'documents', 'medicine'] },
    tells: {
      clause: [
        'scratch|scratches|scratched|crack|cracked|chip|chipped|engraved|engraving|initials|sticker|stickers|luggage_tag|name_tag|keyring|charm|dent|dented|worn|torn|ripped|stain|stained|screen_protector|inscription|embroidered|monogram',
        'marked|etched|painted|smartwater ..4',
      ],
    },
  },
  registered: {
    answer: {
      kind: 'choices',
      none: 'no',
      options: [
        { id: 'immobilise', label: 'Immobilise', tells: ['immobilise|immobilize'] },
        { id: 'bikeregister', label: 'BikeRegister', tells: ['bikeregister|bike_register'] },
        { id: 'other', label: 'Another register', says: ['other'] },
        { id: 'no', label: 'No', says: ['none', 'not registered'], tells: ['not ..2 registered'] },
      ],
    },
    ask: 'Is it on a property register?',
    why: 'The police look things up there.',
    label: 'Registered',
    optional: true,
    unknown: true,
    when: isGoods,
  },
  registeredId: {
    answer: { kind: 'text', max: 50 },
    ask: 'What is its number there?',
    why: 'It leads straight to your entry.',
    label: 'Number in the register',
    optional: true,
    unknown: true,
    when: { field: 'registered', is: ['immobilise', 'bikeregister', 'other'] },
  },
  doc: {
    answer: { kind: 'text', max: 40, format: 'document-number' },
    ask: 'What is the number of the document?',
    hint: 'Only for a passport, licence or permit. Never a bank card number.',
    why: 'So that it can be known if someone hands it in. You and your copy see only its end.',
    label: 'Document number',
    unknown: true,
    declined: true,
    when: isDocument,
  },
  value: {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'About how much is it worth?',
    hint: 'In pounds. A guess is fine.',
    why: 'It is written in the record, and your insurer may ask.',
    label: 'Worth',
    unknown: true,
    words: ['value', 'price', 'cost'],
    reads: 'thing-worth',
  },
  owner: {
    answer: {
      kind: 'choice',
      options: [
        { id: 'mine', label: 'Mine', says: ['it is mine', 'me'] },
        { id: 'work', label: 'My work’s', says: ['work', 'my employer', 'the company'] },
        { id: 'other', label: 'Someone else’s', says: ['someone else', 'a friend', 'my child', 'other'] },
      ],
    },
    ask: 'Whose is it?',
    why: 'It goes back to its owner if it is found.',
    label: 'Owner',
    unknown: true,
    words: ['belongs to'],
    reads: 'thing-owner',
  },
  ownerName: {
    answer: { kind: 'text', max: 100 },
    ask: 'What is the owner’s name?',
    why: 'It goes back to its owner if it is found.',
    label: 'Name of the owner',
    unknown: true,
    declined: true,
    when: { field: 'owner', is: ['work', 'other'] },
  },
  insured: {
    answer: { kind: 'yes-no' },
    ask: 'Is it insured?',
    why: 'An insurer may ask about your report.',
    label: 'Insured',
    optional: true,
    unknown: true,
    tells: {
      yes: ['is|was|am|are|its|phone|fully insured', 'insured ..2 through|with|on|by', 'insurance covers'],
      no: ['not ..2 insured|covered', 'no|without|got_no ..1 insurance', 'uninsured', 'not ..3 insurance'],
    },
  },
  photo: {
    answer: { kind: 'file', accept: ['photo'], max: 5 },
    ask: 'Do you have a photo of it?',
    hint: 'Skip if not. Do not send a photo of a bank card.',
    why: 'A photo is quicker to match than words.',
    label: 'Photo',
    optional: true,
    when: { field: 'cat', not: ['cash', 'cards'] },
  },
})

/** One thing that was lost. */
export const lostItem = {
  ...propertyItem,
  cat: {
    ...propertyItem.cat,
    remarks: [
      ...(propertyItem.cat.remarks ?? []),
      {
        on: 'pet',
        say: ['Tell the microchip register, vets and rescue centres. For a dog, tell the council’s dog warden too.'],
        contacts: ['h.petlog', 'h.council'],
      },
      { on: 'bike', say: ['Mark it as missing on BikeRegister.'], contacts: ['h.bikeregister'] },
      {
        on: 'medicine',
        say: [
          'Call 101, as medicine can hurt someone who finds it, above all a child. Ask your doctor or pharmacist for more.',
        ],
        contacts: ['h.101', 'h.relay101'],
      },
    ],
  },
} as const
