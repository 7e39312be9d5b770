import type { Field } from '../../form.ts'
import { defineBlock } from '../../form.ts'
import { categories, propertyItem } from './property-item.ts'

/** Old coins, gold or silver from the ground: the coroner is told in England, Wales and Northern Ireland (domain 4.4; unconfirmed). */
const mayBeTreasure = {
  all: [
    { some: 'items', has: { field: 'cat', is: 'treasure' } },
    { field: 'nation', is: ['england', 'wales', 'northern-ireland', 'not-sure'] },
  ],
} as const

/** What must not be touched, before all else (domain 3.9, 2.4 T25). */
export const foundDanger = defineBlock({
  'fo.danger': {
    section: 'Keeping people safe',
    answer: {
      kind: 'choice',
      options: [
        { id: 'gun', label: 'A gun or bullets', says: ['gun', 'bullets', 'ammunition', 'shotgun', 'pistol'] },
        {
          id: 'explosive',
          label: 'A bomb, a shell, fireworks or something that looks like one',
          says: ['bomb', 'grenade', 'explosive', 'suspicious package', 'mortar', 'unexploded'],
        },
        {
          id: 'chemical',
          label: 'Chemicals or gas bottles',
          says: ['chemical', 'chemicals', 'acid', 'barrel', 'gas canister'],
        },
        { id: 'knife', label: 'A knife or another weapon', says: ['knife', 'machete', 'blade', 'weapon'] },
        {
          id: 'drugs',
          label: 'Drugs or medicine',
          says: ['drugs', 'pills', 'medicine', 'wraps', 'bag of white powder'],
        },
        { id: 'needle', label: 'Needles', says: ['needle', 'syringe', 'syringes', 'sharps'] },
        { id: 'none', label: 'None of these', says: ['no', 'none', 'not dangerous'] },
      ],
    },
    ask: 'Is it any of these dangerous things?',
    why: 'Some things must not be touched or moved.',
    label: 'Dangerous',
    risk: true,
    remarks: [
      {
        on: ['gun', 'explosive', 'chemical'],
        danger: true,
        say: ['Do not touch it or move it. Keep others away, go some way off and call 999.'],
        contacts: ['h.999'],
      },
      {
        on: ['knife', 'drugs'],
        say: ['Leave it where it is if you can, and call 101. Call 999 if someone could be hurt now.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
      {
        on: 'needle',
        say: ['Do not pick it up. The council clears needles away. You can still go on here.'],
        contacts: ['h.council'],
      },
    ],
  },
  'fo.text': {
    section: 'What you found',
    answer: { kind: 'long-text', max: 4000 },
    ask: 'Tell us how you found it, in your own words.',
    hint: 'What, when and where. You can skip this and answer the questions.',
    why: 'What you tell us here is not asked again.',
    label: 'How you found it',
    optional: true,
    reads: 'account',
    words: ['account', 'story'],
  },
})

/** One thing that was found: what helps to give it back, and where it belongs if not with the police. */
export const foundItem: Readonly<Record<string, Field>> = {
  status: {
    answer: { kind: 'choice', options: [{ id: 'found', label: 'Found' }] },
    ask: 'What happened to it?',
    why: 'So that it is listed as found.',
    label: 'What happened to it',
    fixed: 'found',
  },
  cat: {
    answer: {
      kind: 'choice',
      options: [
        ...categories.options,
        {
          id: 'treasure',
          label: 'Old coins, gold or silver from the ground',
          says: ['treasure', 'old coins', 'metal detecting', 'hoard'],
        },
      ],
    },
    ask: 'What did you find?',
    hint: 'If there are several things, take one at a time.',
    why: 'Some things go back to whoever made them. Others can be handed in.',
    label: 'Kind of thing',
    reads: 'thing-kind',
    words: ['item', 'thing'],
    remarks: [
      {
        on: 'cards',
        say: ['Hand a bank card to the bank, or cut it up. Do not type its number here.'],
        contacts: ['h.bank'],
      },
      {
        on: 'pet',
        say: ['For a dog, tell the council’s dog warden. A vet can usually read its chip.'],
        contacts: ['h.straydog', 'h.council'],
      },
      { on: 'medicine', say: ['Keep it away from children. Pharmacies usually take medicine in.'] },
      { on: 'bike', say: ['BikeRegister can show if it was stolen.'], contacts: ['h.bikeregister'] },
      {
        on: 'treasure',
        say: ['The coroner usually has to be told within 14 days. The finds officer does that with you.'],
        contacts: ['h.finds'],
      },
    ],
  },
  docKind: {
    ...propertyItem.docKind,
    why: 'Each kind goes back to a different office.',
    remarks: [
      {
        on: 'uk-passport',
        say: ['Send it to HM Passport Office. Its website says where.'],
        contacts: ['h.foundpassport'],
      },
      {
        on: 'driving-licence',
        say: ['Post it to DVLA, whose website says where. In Northern Ireland it is DVA.'],
        contacts: ['h.dvlacontact', 'h.dva'],
      },
      { on: 'foreign-id', say: ['Send it to the embassy of that country.'], contacts: ['h.embassies'] },
      { on: 'permit', say: ['Send it to UK Visas and Immigration.'], contacts: ['h.ukvi'] },
    ],
  },
  desc: {
    ...propertyItem.desc,
    hint: 'Size, material, what is in it. Keep one detail back, so that only the owner can name it.',
  },
  make: { ...propertyItem.make, optional: true },
  model: { ...propertyItem.model, optional: true },
  colour: { ...propertyItem.colour, optional: true },
  serial: { ...propertyItem.serial, hint: 'It may be on the back or under it.', why: 'It can lead to the owner.' },
  marks: { ...propertyItem.marks, why: 'They can show whose it is.' },
  photo: { ...propertyItem.photo, hint: 'Skip if not. Cover names, numbers and addresses.' },
}

/** Where, whose, what was done and where it is now (domain 3.9). */
export const foundDetails = defineBlock({
  'fo.venue': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'transport',
          label: 'A train, bus, plane, taxi or station',
          says: ['train', 'bus', 'tube', 'taxi', 'station', 'airport', 'tram'],
          tells: [
            'on|in|from|at|outside ..3 train|bus|coach|tram|tube|plane|taxi|uber|station|platform|airport|underground|metro|carriage|bus_stop|bus_station',
            'train|bus|tube|tram|taxi seat',
          ],
          over: ['street'],
        },
        {
          id: 'venue',
          label: 'A shop, pub, school or other building',
          says: ['shop', 'pub', 'cafe', 'school', 'hotel', 'gym', 'church', 'cash machine'],
          tells: [
            'in|at|inside|outside_the ..3 pub|bar|shop|cafe|restaurant|supermarket|tesco|asda|sainsburys|aldi|lidl|morrisons|school|hospital|gym|leisure_centre|library|church|hotel|club|nightclub|cinema|theatre|wetherspoons|costa|starbucks|mcdonalds|toilets|changing_room|shopping_centre|surgery|dentist|salon|museum|university|uni|college|office|my_shop|our_shop|trolley|market|community_centre|village_hall|cash_machine|atm|car_park_of|charity_shop',
          ],
        },
        {
          id: 'street',
          label: 'A street, park or somewhere outdoors',
          says: ['street', 'road', 'park', 'beach', 'woods', 'outdoors', 'pavement'],
          tells: [
            'in|on|at|by|near|along|under|through|beside|lying ..3 street|high_street|road|park|woods|beach|field|fields|common|pavement|path|towpath|canal|playground|car_park|carpark|lane|moor|hill|trail|forest|promenade|prom|river|bench|kerb|gutter|verge|hedge|alley|alleyway|footpath|bush|bushes|layby|grass|wall|gate|drain|bin|bins|bridge|cycle_path|allotment|allotments|estate|green|cemetery|graveyard|town_centre|market_square|pond|ditch|zebra_crossing|underpass|bus_stop',
            'while|when|whilst|was|went|out ..3 walking|running|jogging|cycling|dog_walk|for_a_run|for_a_walk|on_a_walk|out_walking|litter_picking|metal_detecting',
          ],
        },
        {
          id: 'home',
          label: 'My own home, garden or vehicle',
          says: ['my garden', 'my home', 'my drive', 'my car', 'my hedge'],
          tells: [
            'in|on|from|outside my|our ..2 garden|drive|driveway|house|home|flat|car|van|doorstep|loft|attic|shed|garage|letterbox|front_garden|back_garden|hedge|bin|sofa|boot|porch',
          ],
          over: ['street', 'venue'],
        },
        { id: 'other', label: 'Somewhere else', says: ['other', 'none of these'] },
      ],
    },
    ask: 'What kind of place did you find it in?',
    why: 'Shops, stations and transport companies keep what is found there, and owners ask there first.',
    label: 'Kind of place',
    unknown: true,
    words: ['kind of place'],
    remarks: [
      {
        on: ['transport', 'venue'],
        say: ['If you can, hand it to the staff there. Owners ask there first.'],
      },
    ],
  },
  'fo.where': {
    answer: { kind: 'location' },
    ask: 'Where did you find it?',
    hint: 'An address, a street and town, a postcode, or what it is near to.',
    why: 'Things are matched by where they were lost and found.',
    label: 'Where you found it',
    unknown: true,
    words: ['place', 'where', 'location'],
    reads: 'place',
  },
  'fo.when': {
    answer: { kind: 'when' },
    ask: 'When did you find it?',
    why: 'Things are matched by when they were lost and found.',
    label: 'When you found it',
    unknown: true,
    clock: [{ clock: 'treasure-14-day', when: mayBeTreasure }],
    words: ['date', 'day', 'time', 'when'],
    reads: 'when-about',
  },
  'fo.owner': {
    section: 'Getting it back to its owner',
    answer: { kind: 'text', max: 500 },
    ask: 'Is there a name, a number or anything on it that shows whose it is?',
    hint: 'Do not unlock a phone, and do not type bank card numbers.',
    why: 'It is the quickest way to find the owner.',
    label: 'Name or number on it',
    unknown: true,
    words: ['owner'],
    tells: {
      clause: [
        'name|names|initials|address|phone_number|photo|photograph|id|licence|license|bank_card|bank_cards|student_card|engraving|engraved|inscription|tag|collar|label|microchip|chip|business_card|letter|letters|number ..3 on|in|inside|of|it|says|saying|with|reads|belongs|for ..3',
        'belongs to ..3 !police',
        'name is|on|of ..3',
        'in the name of',
        'no|not_any|nothing ..2 name|id|identification|address|number|markings|collar|tag|details ..3',
        'there is|was|are no|a|an ..2 id|name|collar|tag|contact',
      ],
    },
  },
  'fo.tried': {
    answer: {
      kind: 'choices',
      none: 'nothing',
      options: [
        {
          id: 'asked-nearby',
          label: 'Asked people nearby',
          says: ['asked around', 'knocked on doors'],
          tells: [
            'asked|ask|spoke|spoken|knocked|checked ..4 around|people|neighbours|nearby|everyone|passers_by|shops|local|doors|houses|them|if_anyone|residents|dog_walkers',
            'knocked ..2 doors|door',
          ],
        },
        {
          id: 'staff',
          label: 'Told staff there',
          says: ['told the shop', 'asked in the shop', 'told the driver'],
          tells: [
            'told|asked|handed|hand|given|gave|spoke|reported|took|left|mentioned ..4 staff|reception|driver|manager|security|cashier|shop|barman|conductor|guard|ticket_office|bus_driver|customer_services|information_desk|till|bar',
          ],
        },
        {
          id: 'note',
          label: 'Put up a note',
          says: ['note', 'poster'],
          tells: [
            'note|notice|poster|posters|sign|flyer|flyers ..3 up|on|in|left|through|window|lamp_post',
            'put|left|stuck ..2 note|notice|poster|posters|sign',
          ],
        },
        {
          id: 'online',
          label: 'Put it online',
          says: ['facebook', 'posted online', 'nextdoor'],
          tells: [
            'posted|put|shared|posting|advertised|messaged|asked ..4 facebook|online|nextdoor|local_group|community_group|instagram|twitter|social_media|spotted|group|fb|whatsapp_group',
          ],
        },
        {
          id: 'contacted',
          label: 'Tried to reach the owner',
          says: ['rang them', 'called the number', 'wrote to them'],
          tells: [
            'rang|called|phoned|emailed|messaged|texted|tried|contacted|rung|written ..4 number|owner|him|her|them|person|bank|address|on_it|name ..2',
            'not|no ..1 answer|answering|answered|reply|response',
            'went|gone|been ..2 to|round the address',
          ],
        },
        { id: 'other', label: 'Something else', says: ['other'] },
        {
          id: 'nothing',
          label: 'Nothing yet',
          says: ['none', 'no', 'not yet'],
          tells: ['not|nothing|havent ..3 done|tried|asked|told|contacted ..2 anything|anyone|yet|nothing|owner'],
        },
      ],
    },
    ask: 'What have you done to find the owner?',
    hint: 'You can choose more than one.',
    why: 'A finder has to take fair steps to find the owner.',
    label: 'Done to find the owner',
    unknown: true,
    remarks: [
      {
        on: 'nothing',
        say: ['Ask nearby and look for a name. Keeping a thing without trying to find the owner may be theft.'],
      },
    ],
  },
  'fo.where2': {
    answer: { kind: 'text', max: 500 },
    ask: 'Where is it now?',
    why: 'So that it can be found again.',
    label: 'Where it is now',
    unknown: true,
    words: ['now'],
    tells: {
      clause: [
        'i have|am|am_keeping|kept|keeping|got|put|left|took|taken ..4 it|them|him|her ..3 home|here|safe|house|with_me|drawer|car|shop|work|safely|shed|garage|kitchen|behind_the_bar|there|where|on_a_wall|garden|reception|station',
        'it|they|them|he|she is|are ..1 at|with|here|safe|still|now ..3',
        'left|leave it|them ..1 at|with|in|behind ..3',
        'have got|have it|them here|at|with|safe ..3',
        'at my|our house|home|flat|work|place',
      ],
    },
  },
  'fo.keep': {
    answer: { kind: 'yes-no' },
    ask: 'Can you keep it safe for now?',
    hint: 'Not if it is dangerous, alive, food or medicine, or could go bad.',
    why: 'The police do not take in everything, and may ask you to keep it for a while.',
    label: 'Can keep it safe',
    unknown: true,
    remarks: [
      {
        on: 'no',
        say: ['Leave it with staff if there are any. Call 101 to ask where to take it.'],
        contacts: ['h.101', 'h.relay101'],
      },
      { on: 'yes', say: ['Do not use it, clean it or give it away.'] },
    ],
    tells: {
      yes: [
        'can|happy|willing|will|ok|okay|fine|could|able ..3 keep|hold|hang|look_after|store|hold_on ..2 it|them|onto|on|hold|him|her',
        'keeping|kept it|them ..2 safe',
        'keep|hold it|them|on ..3 until|till|for_now|as_long',
      ],
      no: ['cant|cannot|not|dont|unable|wont ..3 keep|hold|look_after|store|hang ..1 it|them|him|her|on|onto'],
    },
  },
  'fo.crime': {
    answer: { kind: 'yes-no' },
    ask: 'Do you think that it is stolen or from a crime?',
    why: 'Then the police may want to look at it before anyone else touches it.',
    label: 'From a crime',
    unknown: true,
    remarks: [
      {
        on: 'yes',
        say: ['Touch it as little as you can. Call 101 and say why you think so. You can go on here as well.'],
        contacts: ['h.101', 'h.relay101'],
      },
    ],
    tells: {
      yes: [
        'think|reckon|suspect|must|looks|probably|likely|obviously|definitely|sure|assume ..4 stolen|nicked|dumped|a_crime|a_burglary|theft|robbery|burglary|been_stolen',
        'dumped|ditched|chucked|slung ..4 thieves|burglar|robbers|after|by|over',
        'emptied|all_the_cash|cash ..1 gone|missing|taken',
      ],
      no: [
        'not|dont|doubt ..3 stolen|nicked|crime|dodgy|suspicious|theft',
        'just|must_have|think|probably|obviously|likely|someone|somebody|they|he|she ..3 lost|dropped|forgot|left|fell|fallen|forgotten',
      ],
    },
  },
  'fo.crimeText': {
    answer: { kind: 'text', max: 500 },
    ask: 'What makes you think so?',
    why: 'It shows what to look at first.',
    label: 'Why it may be from a crime',
    unknown: true,
    when: { field: 'fo.crime', is: 'yes' },
    tells: {
      clause: [
        'think|reckon|suspect|must|looks|probably ..4 stolen|nicked|dumped|a_crime|a_burglary',
        'dumped|ditched|chucked|slung ..4',
        'emptied ..3',
      ],
    },
  },
  'fo.claim': {
    answer: { kind: 'yes-no' },
    ask: 'Do you want it if no one claims it?',
    hint: 'It is kept for a while first, often {{force.foundKeptDays}} days. Phones, papers and some other things are not given to finders.',
    why: 'So that it is written down.',
    label: 'Want it if not claimed',
    optional: true,
    tells: {
      no: [
        'not|dont ..2 want|need|keep|interested ..2 it|them|to|keep|claim',
        'not mine to keep',
        'just want|like ..3 back|owner|returned|reunited',
        'want|like ..2 reunite|reunited|return|returned|get_back|back_to|give_it_back',
      ],
      yes: ['like|want|happy ..2 keep|claim it|them ..2 if ..3'],
    },
  },
})
