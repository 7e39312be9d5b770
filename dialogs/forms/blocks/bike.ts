import type { Option } from '../../answer-type.ts'
import { defineBlock } from '../../form.ts'

/** Kinds of bike (domain 3.5). The triage of bike theft asks the same. */
export const bikeTypes: readonly Option[] = [
  {
    id: 'road',
    label: 'Road bike',
    says: ['racer', 'racing bike', 'road bicycle', 'drop handlebars'],
    tells: ['road|racing|race bike|bicycle', 'racer', 'drop handlebars|bars'],
  },
  {
    id: 'mountain',
    label: 'Mountain bike',
    says: ['mtb', 'mountainbike'],
    tells: ['mountain|mtb|downhill|trail bike|bicycle', 'mtb', 'mountainbike', 'hardtail', 'full suspension'],
  },
  {
    id: 'hybrid',
    label: 'Hybrid or town bike',
    says: ['hybrid', 'hybrid bike', 'town bike', 'commuter bike', 'city bike'],
    tells: ['hybrid', 'town|commuter|city|dutch|ladies|shopper bike|bicycle'],
  },
  {
    id: 'folding',
    label: 'Folding bike',
    says: ['folding', 'folder', 'foldable bike', 'fold up bike'],
    tells: ['folding|fold_up|foldable|fold_away ..1 bike|bicycle', 'brompton', 'folding'],
  },
  { id: 'bmx', label: 'BMX', tells: ['bmx'] },
  {
    id: 'child',
    label: 'Child’s bike',
    says: ['kids bike', 'childrens bike', 'sons bike', 'daughters bike', 'balance bike'],
    tells: [
      "kids|childs|childrens|child|sons|daughters|grandkids|grandsons|granddaughters 's? ..1 bike|bicycle !rack",
      'balance bike',
    ],
  },
  { id: 'cargo', label: 'Cargo bike', says: ['cargo', 'cargobike'], tells: ['cargo bike', 'cargobike'] },
  {
    id: 'e-bike',
    label: 'E-bike',
    says: ['ebike', 'electric bike', 'electric bicycle'],
    tells: ['e_bike|ebike|electric_bike|electric_bicycle|ebikes', 'electric|electrical ..2 bike|bicycle|mountain_bike'],
    over: ['mountain', 'hybrid', 'road', 'folding', 'cargo'],
  },
  {
    id: 'e-scooter',
    label: 'E-scooter',
    says: ['escooter', 'electric scooter'],
    tells: ['e_scooter|escooter|electric_scooter|electric scooter'],
  },
  {
    id: 'other',
    label: 'Something else',
    says: ['another kind', 'trike', 'tricycle', 'tandem', 'recumbent'],
    tells: ['trike|tricycle|tandem|recumbent|unicycle'],
  },
]

/** Where a bike can stand (domain 3.5). A bike inside a home, or on the railway, goes another way. */
export const bikePlaces: readonly Option[] = [
  {
    id: 'rack',
    label: 'A bike rack',
    says: ['rack', 'bike stand', 'bike racks', 'cycle rack', 'bike hangar', 'bike store'],
    tells: [
      'to|in|from|on|at|into ..3 rack|racks|sheffield_stand|bike_stand|stand|stands|hoop|hangar|cycle_store|bike_store',
    ],
  },
  {
    id: 'railings',
    label: 'Railings, a post or a tree',
    says: ['railings', 'lamp post', 'lamppost', 'fence', 'signpost', 'a tree'],
    tells: [
      'to|on|against|round|around ..3 railing|railings|lamp_post|lamppost|fence|signpost|sign_post|post|pole|tree|bollard|drainpipe|gate|banister|bench|handrail',
    ],
  },
  {
    id: 'street',
    label: 'In the open, not fixed to anything',
    says: ['on the pavement', 'leaning on a wall', 'against a wall'],
    tells: [
      'leaning|leant|propped|leaned|stood|parked ..3 wall|window|hedge|building|shop|front',
      'on the pavement',
      'left ..3 on the pavement|street',
    ],
  },
  {
    id: 'garden',
    label: 'A garden or drive',
    says: ['garden', 'front garden', 'back garden', 'driveway', 'back yard'],
    tells: [
      'in|from|off|on|out_of my|our|the|his|her|their ..2 garden|drive|driveway|yard|patio|porch|passage|ginnel|alley',
    ],
  },
  {
    id: 'shed',
    label: 'A shed or outbuilding',
    says: ['shed', 'outbuilding', 'bike shed', 'summer house'],
    tells: ['in|from|out_of|into|inside ..3 shed|outbuilding|summerhouse|summer_house'],
    over: ['garden'],
  },
  {
    id: 'garage',
    label: 'A garage',
    says: ['garage', 'lock up'],
    tells: ['in|from|out_of|into|inside ..3 garage|lock_up|lockup'],
  },
  {
    id: 'hallway',
    label: 'A shared hallway, stairs or bike room',
    says: ['hallway', 'stairwell', 'landing', 'bike room', 'communal hall'],
    tells: [
      'hallway|communal|stairwell|landing|bike_room|corridor|entrance_hall|lobby|bin_store|cycle_store|communal_area',
    ],
  },
  {
    id: 'home',
    label: 'Inside a home',
    says: [
      'inside my house',
      'inside my flat',
      'in my house',
      'in my flat',
      'in the house',
      'inside the house',
      'living room',
    ],
    tells: ['in|inside|from my|our|the ..1 house|flat|living_room|kitchen|conservatory|bedroom'],
  },
  {
    id: 'train',
    label: 'On a train, Tube or tram',
    says: ['on the train', 'on a train', 'off the train', 'on the tube', 'on the tram'],
    tells: ['on|off the|a|my ..1 train|tube|tram'],
  },
  {
    id: 'station',
    label: 'Inside a station',
    says: ['on the platform', 'in the station', 'station platform', 'inside the station'],
    tells: ['on|at|in|inside the ..1 platform|ticket_hall|concourse'],
  },
  {
    id: 'vehicle',
    label: 'On or in a vehicle',
    says: ['car rack', 'roof rack', 'back of my car', 'boot of my car', 'back of my van', 'from my van'],
    tells: [
      'roof rack',
      'back|boot of ..1 my|our|the car|van',
      'off|on the back of ..1 car|van',
      'in|from|out_of my|our|the car|van|boot|camper',
      'car rack',
    ],
  },
  { id: 'other', label: 'Somewhere else', says: ['another place', 'none of these'] },
]

/**
 * The bike itself (domain 3.5 `bike`). Model and wheel size follow only where make and frame size are
 * known; sizes are not asked of those who have the frame number.
 */
export const bike = defineBlock({
  'bike.type': {
    section: 'The bike',
    answer: { kind: 'choice', options: bikeTypes },
    ask: 'What kind of bike is it?',
    why: 'So that it can be matched with bikes that are found.',
    label: 'Kind of bike',
    unknown: true,
    reads: 'options',
    words: ['type', 'kind of bike'],
  },
  'bike.make': {
    answer: { kind: 'text', max: 50 },
    ask: 'What make is it?',
    hint: 'The name on the frame.',
    why: 'So that it can be matched with bikes that are found.',
    label: 'Make',
    unknown: true,
    words: ['make', 'brand'],
    reads: 'bike-make',
  },
  'bike.model': {
    answer: { kind: 'text', max: 50 },
    ask: 'What model is it?',
    why: 'One make has many models.',
    label: 'Model',
    unknown: true,
    when: { field: 'bike.make', given: true },
    words: ['model'],
    reads: 'bike-model',
  },
  'bike.colour': {
    answer: { kind: 'text', max: 50 },
    ask: 'What colour is it?',
    why: 'It is the first thing that people look for.',
    label: 'Colour',
    unknown: true,
    words: ['colour', 'color', 'bike'],
    reads: 'bike-colour',
  },
  'bike.frame': {
    answer: { kind: 'text', max: 25, format: 'frame-number' },
    ask: 'What is the frame number?',
    hint: 'It is stamped into the frame, often under the pedals. It may be on the receipt too.',
    why: 'No other bike has it, so it is the surest way to show that a bike is yours.',
    label: 'Frame number',
    optional: true,
    unknown: true,
    reads: 'frame-number',
    words: ['frame number', 'serial number'],
  },
  'bike.size': {
    answer: { kind: 'text', max: 50 },
    ask: 'What size is the frame?',
    hint: 'For example: medium, 54 cm or 18 inch. Say "I don’t know" if you are not sure.',
    why: 'It tells it from others of the same make.',
    label: 'Frame size',
    unknown: true,
    when: { field: 'bike.frame', given: false },
    words: ['size', 'frame size'],
    tells: {
      span: [
        'small|medium|large|extra_large|xl|xs ..1 frame|size',
        '<num> inch|cm|in frame',
        'frame|frame_size|size ..2 <num>|small|medium|large ..1 inch|cm',
        'frame ..1 is|was small|medium|large',
      ],
    },
  },
  'bike.wheel': {
    answer: { kind: 'text', max: 50 },
    ask: 'What size are the wheels?',
    hint: 'It is written on the side of the tyre.',
    why: 'It tells it from others of the same make.',
    label: 'Wheel size',
    unknown: true,
    when: { field: 'bike.size', given: true },
    words: ['wheels', 'wheel size'],
    tells: {
      span: ['<num>|700c|29er inch|in|" ..1 wheel|wheels', '700c ..1 wheels?', 'wheels ..2 <num>|700c inch?', '29er'],
    },
  },
  'bike.register': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'bikeregister', label: 'BikeRegister', says: ['bike register'], tells: ['bikeregister|bike_register'] },
        { id: 'immobilise', label: 'Immobilise', tells: ['immobilise|immobilize'] },
        { id: 'other', label: 'Another register', says: ['other'] },
        {
          id: 'no',
          label: 'No',
          says: ['none', 'not registered', 'never did'],
          tells: [
            'not|never|wasnt ..3 registered',
            'not on|with bike_register|bikeregister|any_register|immobilise',
            'no bike_register|bikeregister',
          ],
        },
      ],
    },
    ask: 'Is the bike on a register?',
    why: 'The police look found bikes up there.',
    label: 'Registered',
    optional: true,
    unknown: true,
    words: ['registered', 'register'],
    remarks: [
      {
        on: ['bikeregister'],
        say: ['Mark it as stolen there, so that no one can sell it as theirs.'],
        contacts: ['h.bikeregister'],
      },
      {
        on: ['immobilise'],
        say: ['Mark it as stolen there, so that no one can sell it as theirs.'],
        contacts: ['h.immobilise'],
      },
    ],
  },
  'bike.registerId': {
    answer: { kind: 'text', max: 50 },
    ask: 'What is its number in the register?',
    why: 'It leads straight to your entry.',
    label: 'Number in the register',
    optional: true,
    unknown: true,
    when: { field: 'bike.register', is: ['bikeregister', 'immobilise', 'other'] },
  },
  'bike.lock': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'unlocked',
          label: 'It was not locked',
          says: ['not locked', 'was unlocked', 'left it unlocked', 'bike unlocked', 'no lock on it', 'wasnt locked'],
          tells: [
            'not locked|lock|locking|padlocked',
            '<was>|it|bike|left|stood|leaning unlocked',
            'unlocked bike',
            'no lock|locks',
            'not|didnt|forgot|forgotten ..3 lock',
            'left ..3 unlocked',
          ],
        },
        {
          id: 'd-lock',
          label: 'D-lock',
          says: ['d lock', 'dlock', 'u lock', 'u-lock'],
          tells: ['d_lock|dlock|u_lock|ulock|d_locks|kryptonite|abus|hiplok'],
        },
        {
          id: 'chain',
          label: 'Chain',
          says: ['chain lock', 'chained up', 'chained'],
          tells: ['chain|chains|chained !guard !off !set !ring'],
        },
        {
          id: 'cable',
          label: 'Cable lock',
          says: ['cable', 'combination lock'],
          tells: ['cable|cable_lock|combination_lock|combi_lock|coil_lock|cable_locks'],
        },
        {
          id: 'wheel-only',
          label: 'Only the wheel was locked',
          says: ['wheel only', 'just the wheel', 'wheel lock'],
          tells: [
            'only|just|by|through ..2 wheel|front_wheel|back_wheel ..3 locked|lock|lamp_post',
            'locked ..2 by|through|via the ..1 wheel|front_wheel|back_wheel',
          ],
        },
        {
          id: 'inside',
          label: 'It was locked in a room or shed',
          says: ['behind a locked door', 'locked shed', 'locked garage'],
          tells: [
            'locked|padlocked|bolted ..2 shed|garage|room|store|bike_store|cellar|cupboard|outbuilding',
            'locked|padlocked|shut in|inside ..2 shed|garage|room|store|cellar',
          ],
        },
      ],
    },
    ask: 'How was it locked?',
    why: 'How a lock is beaten can link one theft with others.',
    label: 'Lock',
    unknown: true,
    words: ['lock', 'locked'],
    reads: 'options',
  },
  'bike.lockCut': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'cut-left',
          label: 'It was cut and left there',
          says: ['cut', 'left there', 'the lock was left'],
          tells: [
            'lock|locks|chain|cable|padlock|d_lock ..4 cut|cropped|sawn|sawed|snapped|ground|smashed|broken|bolt_cropped',
            'cut|cropped|snapped|sawed|sawn|ground|grinding|bolt_cutters|angle_grinder|bolt_croppers ..5 lock|chain|cable|d_lock|padlock|it',
            'lock ..5 floor|ground|pavement|lying|left_behind|in_two|in_half|in_pieces',
          ],
        },
        {
          id: 'gone',
          label: 'It is gone too',
          says: ['gone', 'they took it', 'no sign of it'],
          tells: [
            '<took> ..2 lock|chain|d_lock',
            'lock|chain|d_lock|locks ..4 gone|taken|missing|too|as_well',
            'no sign|trace of ..1 lock|chain',
            'lock and|and_all ..2 gone',
            'lock ..1 and_it|and_its ..2 gone|too',
          ],
          over: ['cut-left'],
        },
        {
          id: 'opened',
          label: 'It was opened, not cut',
          says: ['opened', 'picked', 'undone'],
          tells: [
            'picked|undone|undid|opened|cracked|guessed ..3 lock|combination|code',
            'lock ..4 undone|opened|picked|unlocked',
          ],
          over: ['cut-left'],
        },
        {
          id: 'whole',
          label: 'It is whole and still locked',
          says: ['not cut', 'untouched', 'still locked'],
          tells: ['lock|chain ..4 still|intact|untouched|undamaged ..2', 'lock ..2 not ..1 cut|broken|damaged'],
          over: ['cut-left'],
        },
      ],
    },
    ask: 'What happened to the lock?',
    why: 'A cut lock can show which tool was used.',
    label: 'What happened to the lock',
    unknown: true,
    when: { field: 'bike.lock', is: ['d-lock', 'chain', 'cable', 'wheel-only'] },
    remarks: [
      {
        on: ['cut-left', 'opened', 'whole'],
        say: ['Keep the lock. Touch it as little as you can, and put it in a clean bag.'],
      },
    ],
  },
  'bike.place': {
    answer: { kind: 'choice', options: bikePlaces },
    ask: 'What was the bike standing in or fixed to?',
    why: 'A theft from inside a building is looked at in a different way.',
    label: 'Where the bike stood',
    unknown: true,
    reads: 'options',
    words: ['rack', 'shed'],
    remarks: [
      {
        on: 'home',
        say: [
          'If someone got into a home to take it, this is a burglary, which has a report of its own. Touch as little as you can there.',
          'Call 101 if someone broke in, and 999 if they may still be there.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.999'],
        offer: { form: 'crime-burglary' },
      },
      {
        on: ['shed', 'garage', 'hallway'],
        say: [
          'If someone got into a building to take it, this may be a burglary. Touch as little as you can there, and call 101 if someone broke in.',
        ],
        contacts: ['h.101', 'h.relay101'],
      },
      {
        on: ['train', 'station'],
        say: ['British Transport Police deals with trains and stations. You can text them. You can also go on here.'],
        contacts: ['h.btp'],
      },
    ],
  },
  'bike.parts': {
    answer: { kind: 'yes-no' },
    ask: 'Were only parts of it taken?',
    hint: 'For example a wheel, the saddle or the battery.',
    why: 'So that it is not looked for as a whole bike.',
    label: 'Only parts',
    unknown: true,
    words: ['parts'],
    tells: {
      yes: [
        'wheel|wheels|saddle|seat|battery|lights|pedals|handlebars|derailleur|front_wheel|back_wheel ..2 <was> ..1 <taken>',
        '<took> ..3 wheel|wheels|saddle|seat|battery|pedals|front_wheel|back_wheel',
        'only|just ..2 wheel|saddle|battery|parts|seat',
      ],
      no: [
        'my|our|his|her|the|sons|daughters ..4 <bike>|ebike|e_bike ..2 <was>|got|is ..2 <taken>',
        '<took> ..1 my|our|his|her|the|a ..2 <bike>|ebike|e_bike !lights !wheel !seat',
        'whole bike',
        'bike|it ..1 was|is|had gone|missing',
      ],
    },
  },
  'bike.partsText': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which parts were taken?',
    why: 'So that the right things are looked for.',
    label: 'Parts taken',
    unknown: true,
    when: { field: 'bike.parts', is: 'yes' },
    tells: {
      clause: [
        'wheel|wheels|saddle|battery|pedals|handlebars|derailleur ..3 <taken>',
        '<took> ..3 wheel|wheels|saddle|battery|pedals',
      ],
    },
  },
  'bike.marks': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which marks, stickers, scratches or extras does it have?',
    hint: 'Skip this if it has none.',
    why: 'They can show that it is yours.',
    label: 'Marks and extras',
    optional: true,
    unknown: true,
    words: ['marks', 'stickers', 'scratches', 'extras'],
    tells: {
      clause: [
        'scratch|scratches|scratched|scuff|scuffed|sticker|stickers|dent|dented|engraved|etched|bottle_holder|bottle_cage|bell|basket|mudguards|mudguard|pannier|panniers|child_seat|phone_holder|bar_tape|bar_ends|rusty|chipped|sharpie|reflector|custom|rack_on|ribbon|streamers|kickstand',
      ],
    },
  },
  'bike.value': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'About how much is it worth?',
    hint: 'In pounds. A guess is fine.',
    why: 'It is written in the record, and your insurer may ask.',
    label: 'Worth',
    optional: true,
    unknown: true,
    words: ['value', 'price', 'worth', 'cost'],
    reads: 'bike-worth',
  },
  'bike.photo': {
    answer: { kind: 'file', accept: ['photo'], max: 5 },
    ask: 'Do you have a photo of it?',
    hint: 'Skip if not.',
    why: 'A photo is quicker to match than words.',
    label: 'Photo of the bike',
    optional: true,
    words: ['photo', 'picture'],
  },
  'bike.sale': {
    answer: { kind: 'yes-no' },
    ask: 'Have you seen it for sale, for example online?',
    why: 'A seller can sometimes be traced.',
    label: 'Seen for sale',
    optional: true,
    unknown: true,
    words: ['for sale'],
    remarks: [
      {
        on: 'yes',
        say: ['Do not go to meet the seller, and do not buy it back. Save the link and a picture of the page.'],
      },
    ],
    tells: {
      yes: [
        'seen|saw|spotted|found ..4 for_sale|facebook|gumtree|ebay|marketplace|vinted|advertised|shpock',
        'for sale ..2 on ..1 facebook|gumtree|ebay|marketplace',
      ],
      no: [
        'not ..3 seen|found|spotted ..4 sale|facebook|gumtree|ebay|online|marketplace|advertised',
        'no sign ..4 online|facebook|gumtree|ebay|marketplace|sale',
      ],
    },
  },
  'bike.saleLink': {
    answer: { kind: 'text', max: 500, format: 'web-address' },
    ask: 'What is the link to where it is for sale?',
    hint: 'Skip if there is none.',
    why: 'It may be gone soon.',
    label: 'Link to the sale',
    optional: true,
    unknown: true,
    when: { field: 'bike.sale', is: 'yes' },
  },
})
