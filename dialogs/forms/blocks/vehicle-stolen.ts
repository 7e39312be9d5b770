import { defineBlock } from '../../form.ts'
import { ownVehicle } from './vehicle-own.ts'

/** The stolen vehicle itself (domain 3.2 B8 with role "mine"). Marks and extras are `vt.plates`. */
export const stolenVehicle = defineBlock({
  'veh.hasVrm': { ...ownVehicle.hasVrm, section: 'The vehicle' },
  'veh.vrm': { ...ownVehicle.vrm, when: { field: 'veh.hasVrm', is: 'full' } },
  'veh.vrmPart': { ...ownVehicle.vrmPart, when: { field: 'veh.hasVrm', is: 'part' } },
  'veh.country': { ...ownVehicle.country, when: { field: 'veh.hasVrm', is: 'foreign' } },
  'veh.type': ownVehicle.type,
  'veh.make': ownVehicle.make,
  'veh.model': { ...ownVehicle.model, when: { field: 'veh.make', given: true } },
  'veh.colour': ownVehicle.colour,
  'veh.tracker': {
    answer: { kind: 'yes-no' },
    ask: 'Does it have a tracker, or an app that can show where it is?',
    why: 'A tracker may find it while it is still whole.',
    label: 'Tracker',
    unknown: true,
    words: ['tracker'],
    remarks: [
      {
        on: 'yes',
        say: [
          'Call 101 now and say that it has a tracker. Do not go to where it shows. If you see it being driven, call 999.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
    tells: {
      yes: [
        'tracker|tracking_app|airtag|air_tag ..4 fitted|in|on|shows|showing|says|installed|inside|pinging',
        'has|got|fitted|have|with ..3 tracker|airtag|tracking',
        'app ..3 shows|says|showing ..3 it|where|location',
      ],
      no: ['no|not|without|never ..4 tracker|tracking|airtag'],
    },
  },
  'veh.trackerText': {
    answer: { kind: 'text', max: 500 },
    ask: 'What does the tracker show?',
    hint: 'Say which company it is with. A link to the map helps, if you have one.',
    why: 'The police may ask the company where it is.',
    label: 'Tracker company and link',
    unknown: true,
    when: { field: 'veh.tracker', is: 'yes' },
    tells: { clause: ['tracker|airtag|app ..6 shows|showing|says|pinging|with'] },
  },
  'veh.keys': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes',
          says: ['they took the keys', 'keys gone'],
          tells: [
            '<took> ..6 keys|key|fob',
            'keys|key|fob ..3 <was>|are|have|been|also <taken>|gone',
            'keys|key ..2 in ..1 it|ignition',
          ],
        },
        {
          id: 'no',
          label: 'No',
          says: ['i still have the keys', 'i have all the keys'],
          tells: [
            'still|both|all|got|have|here ..4 keys|key|fobs|fob|sets',
            'keys|key|fobs ..4 still|here|safe|in_the_drawer|hanging|in_the_house|upstairs|bedside',
          ],
        },
      ],
    },
    ask: 'Were the keys taken too?',
    why: 'It shows how it may have been done.',
    label: 'Keys taken',
    unknown: true,
    words: ['keys'],
  },
  'veh.keysNumber': {
    answer: { kind: 'number', min: 1, max: 20 },
    ask: 'How many sets of keys were taken?',
    why: 'An insurer may ask, and it shows what the person who has it can do.',
    label: 'Sets of keys taken',
    unknown: true,
    when: { field: 'veh.keys', is: 'yes' },
  },
  'veh.finance': {
    answer: { kind: 'yes-no' },
    ask: 'Is it on finance, leased or hired?',
    why: 'Then another company may be its owner.',
    label: 'Finance, lease or hire',
    unknown: true,
    tells: {
      yes: [
        'on|through|under ..1 finance|pcp|hp|lease|hire_purchase|motability|contract_hire',
        'finance|lease company|with|agreement',
        'leased|lease_car|company_car|hire_car|hired',
        'still paying',
      ],
      no: [
        'not ..3 finance|leased|pcp|lease',
        'no finance',
        'own|owned|owns ..1 it ..1 outright',
        'outright',
        'paid off|for_in_full',
        'all paid ..1',
      ],
    },
  },
  'veh.financeCompany': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which company is that with?',
    why: 'It may own the vehicle, and should be told.',
    label: 'Finance company',
    unknown: true,
    when: { field: 'veh.finance', is: 'yes' },
    tells: { clause: ['finance|lease|pcp|motability ..4 with|through|company|black_horse|santander'] },
  },
  'veh.vin': {
    answer: { kind: 'text', max: 40, format: 'vin' },
    ask: 'What is its VIN, also called the chassis number?',
    hint: 'It has 17 letters and numbers, and is in the log book.',
    why: 'It stays the same when the number plates are changed.',
    label: 'VIN',
    optional: true,
    unknown: true,
    words: ['vin', 'chassis'],
  },
  'veh.value': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'About how much is it worth?',
    hint: 'In pounds. A guess is fine.',
    why: 'It is written in the record, and your insurer may ask.',
    label: 'Worth of the vehicle',
    optional: true,
    unknown: true,
    words: ['value', 'worth', 'price'],
    reads: 'worth',
  },
  'veh.insurer': {
    answer: { kind: 'text', max: 100 },
    ask: 'Who is it insured with?',
    hint: 'Give the policy number too if you have it.',
    why: 'The insurer and the police may need to talk to each other.',
    label: 'Insurer',
    optional: true,
    unknown: true,
    tells: {
      clause: [
        'insured ..1 with|by|through ..2',
        'insurance ..1 is|with|through|company ..4',
        'insurer|insurers ..1 is|are',
        'policy number|no',
      ],
    },
  },
})

/** How the vehicle went (domain 3.5 `vehicle`). */
export const vehicleTheft = defineBlock<
  | 'vt.towed'
  | 'vt.lent'
  | 'vt.parked'
  | 'vt.parkedGone'
  | 'vt.method'
  | 'vt.keeper'
  | 'vt.keeperName'
  | 'vt.plates'
  | 'vt.fuel'
  | 'vt.fuelMileage',
  'crime.seen'
>({
  'vt.towed': {
    section: 'How it went',
    answer: { kind: 'yes-no' },
    ask: 'Have you checked that it was not towed away or moved?',
    hint: 'Answer yes if it could not have been towed, for example because it stood on your own drive.',
    why: 'Many vehicles that seem to be stolen were towed away.',
    label: 'Checked that it was not towed',
    unknown: true,
    words: ['towed'],
    remarks: [
      {
        on: 'no',
        say: ['{{force.towed}} You can go on here now and check after.'],
        contacts: ['h.trace', 'h.council'],
      },
    ],
    tells: {
      yes: [
        'not ..3 towed|been_towed|impounded|clamped',
        'checked ..6 towed|council|pound|trace|recovery',
        'rang|called|rung|phoned|checked|asked|contacted ..5 council|pound|trace|recovery|parking',
        'off|from|on|left my|our|the|own ..1 drive|driveway',
      ],
    },
  },
  'vt.lent': {
    answer: { kind: 'yes-no' },
    ask: 'Did anyone have permission to take or use it?',
    hint: 'For example someone you lent or sold it to, or a hire or finance company.',
    why: 'With permission it is often not theft, but a matter between two people.',
    label: 'Someone had permission',
    unknown: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'If they had your permission, this may be a dispute that a civil court deals with. A person will look at it.',
          'If you think that they never meant to give it back, call 101.',
        ],
        contacts: ['h.101', 'h.relay101'],
      },
    ],
    tells: {
      no: [
        '<nobody> ..4 permission|allowed|borrow|borrowed|key|keys|drives|insured',
        'not ..3 lent|lend|borrow|borrowed|sold|given',
        'no permission',
      ],
      yes: [
        'lent|loaned ..3 it|him|her|them|car|van|my|to',
        'let ..3 borrow|use|drive ..2',
        'borrowed ..4 not|never|wont ..3',
      ],
    },
  },
  'vt.parked': {
    answer: { kind: 'when' },
    ask: 'When was it parked there?',
    why: 'It shows from when on to look for camera footage.',
    label: 'Parked at',
    unknown: true,
    notAfter: 'when.at',
    words: ['parked'],
    reads: 'when-parked',
  },
  'vt.parkedGone': {
    answer: { kind: 'when' },
    ask: 'When did you see that it was gone?',
    why: 'It shows up to when to look for camera footage.',
    label: 'Seen to be gone at',
    unknown: true,
    notBefore: 'vt.parked',
    when: {
      any: [
        { field: 'crime.seen', given: false },
        { field: 'crime.seen', not: 'yes' },
      ],
    },
    words: ['gone'],
    reads: 'when-found',
  },
  'vt.method': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'keyless',
          label: 'Without the key, by electronics',
          says: ['keyless', 'relay', 'keyless theft', 'signal'],
          tells: [
            'keyless|relay|relay_attack|cloned ..1',
            'signal booster|amplifier|boosted',
            'hacked ..2 key|fob|signal',
          ],
        },
        {
          id: 'keys-burglary',
          label: 'With keys taken from a home',
          says: ['broke in and took the keys', 'car keys from the house', 'burglary'],
          tells: [
            'broke|broken|got|burgled|break ..8 <took>|taken|stole ..4 keys',
            '<took>|taken|stole ..4 keys ..4 from|off ..3 hallway|kitchen|house|hook|table|side|letterbox|hall|drawer',
          ],
        },
        {
          id: 'keys-left',
          label: 'The keys were in it',
          says: ['keys left in', 'left the keys in', 'engine running'],
          tells: [
            'left|leaving ..4 keys|key|engine ..4 in|running|ignition',
            'keys|key ..3 in_it|ignition|in_the_ignition',
            'engine|running on|engine',
            'warming ..2 up',
            'defrosting',
          ],
        },
        {
          id: 'hijack',
          label: 'Someone was made to hand it over',
          says: ['hijack', 'carjacked', 'car jacked', 'hijacked'],
          tells: [
            'carjack|carjacked|hijack|hijacked',
            'pulled|dragged ..2 me ..2 out',
            'made|forced ..2 get_out|hand_over',
          ],
        },
        {
          id: 'towed',
          label: 'Towed or lifted away',
          says: ['on a tow truck', 'winched', 'lifted onto a lorry'],
          tells: ['tow_truck|low_loader|winched|recovery_truck|flatbed|lifted_onto|loaded_onto ..4'],
        },
        {
          id: 'test-drive',
          label: 'Taken on a test drive',
          says: ['test drive', 'test ride'],
          tells: ['test drive|ride'],
        },
        { id: 'other', label: 'In another way', says: ['other', 'something else', 'hot wired'] },
      ],
    },
    ask: 'How was it taken, if you know?',
    why: 'How it was done can link one theft with others.',
    label: 'How it was taken',
    unknown: true,
    words: ['how'],
    remarks: [
      {
        on: 'hijack',
        say: [
          'If someone was made to hand it over, call 101 now. Call 999 if it only just happened or if anyone is hurt.',
        ],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
      {
        on: 'keys-burglary',
        say: ['Someone going into a home to take keys is a burglary too. Call 101, and touch as little as you can.'],
        contacts: ['h.101', 'h.relay101'],
      },
    ],
  },
  'vt.keeper': {
    answer: { kind: 'yes-no' },
    ask: 'Are you the registered keeper?',
    hint: 'The name in the log book.',
    why: 'The police may need to reach the keeper.',
    label: 'Registered keeper',
    unknown: true,
    remarks: [
      {
        on: ['yes', 'no'],
        say: [
          'The insurer and DVLA should be told that it is stolen. Ask what it costs before you agree to pay for getting it back.',
        ],
        contacts: ['h.stolenvehicle'],
      },
    ],
    tells: {
      yes: [
        'i am|me ..2 registered_keeper|keeper',
        'registered ..2 to_me|in_my_name|my_name|keeper_is_me',
        'in my name',
      ],
      no: [
        'not ..2 registered_keeper|keeper',
        'registered ..3 dad|mum|husband|wife|partner|company|boyfriend|girlfriend',
        'keeper ..2 is my ..1 dad|mum|husband|wife|partner|company',
      ],
    },
  },
  'vt.keeperName': {
    answer: { kind: 'text', max: 100 },
    ask: 'Who is the registered keeper?',
    why: 'The police may need to reach the keeper.',
    label: 'Name of the keeper',
    unknown: true,
    declined: true,
    when: { field: 'vt.keeper', is: 'no' },
  },
  'vt.plates': {
    answer: { kind: 'text', max: 500 },
    ask: 'What makes it stand out?',
    hint: 'For example a private plate, damage, stickers, a company name or extra parts. Skip this if nothing does.',
    why: 'It tells it from others of the same make.',
    label: 'What makes it stand out',
    optional: true,
    unknown: true,
    words: ['stickers', 'marks'],
    tells: {
      clause: [
        'dent|dents|dented|scratch|scratches|scratched|sticker|stickers|private_plate|roof_rack|tow_bar|towbar|roof_box|signwritten|sign_written|alloys|spoiler|bodykit|tinted|wing_mirror|decals|stripe|stripes ..6',
      ],
    },
  },
  'vt.fuel': {
    answer: { kind: 'text', max: 50 },
    ask: 'About how much fuel or charge was left in it?',
    why: 'It shows how far it can have gone.',
    label: 'Fuel or charge left',
    optional: true,
    unknown: true,
    tells: {
      clause: [
        'tank ..3 petrol|diesel|fuel|left',
        'half|quarter|full|three_quarters ..1 tank|of_a_tank',
        'petrol|fuel|diesel ..2 in_it|left|in_the_tank',
        'nearly empty|full ..2 tank?',
        '<num> percent|per_cent charge|battery',
      ],
    },
  },
  'vt.fuelMileage': {
    answer: { kind: 'number', min: 0, max: 2_000_000, unit: 'miles' },
    ask: 'About how many miles has it done?',
    why: 'A found vehicle can be matched by it.',
    label: 'Mileage',
    optional: true,
    unknown: true,
    words: ['mileage'],
    reads: 'miles',
  },
})
