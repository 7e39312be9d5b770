import { defineBlock } from '../../form.ts'

/** What someone knows of a crime, who is there and what the police may meet (domain 3.12). `in.now` is a gate of its own. */
export const intelligenceGate = defineBlock({
  'in.now': {
    section: 'Are you safe',
    answer: { kind: 'yes-no' },
    ask: 'Is a crime going on right now?',
    hint: 'Answer yes if you can see or hear it as you type.',
    why: 'A crime that is going on needs a 999 call, not a report.',
    label: 'Going on right now',
    risk: true,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: ['Call 999 now. Stay where you are safe, and do not go near the people.'],
        contacts: ['h.999'],
      },
    ],
  },
  'gate.danger': {
    answer: { kind: 'yes-no' },
    ask: 'Is anyone hurt or in danger right now?',
    why: 'People in danger need help before they need a form.',
    label: 'Anyone in danger now',
    risk: true,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: ['Call 999 now if you can.', 'This chat is not read by anyone while you type, so it cannot send help.'],
        contacts: ['h.999'],
      },
    ],
  },
})

/** The account and what it is about. Nobody is ever asked to find out more. */
export const intelligenceAccount = defineBlock({
  'in.what': {
    section: 'What you know',
    answer: { kind: 'long-text', min: 10, max: 4000 },
    ask: 'What have you seen, heard or smelled?',
    hint: 'Use your own words. Tell us only what you know already. Do not try to find out more.',
    why: 'Small things can matter when they are put together with what others have told us.',
    label: 'What you know',
    reads: 'account',
    words: ['account', 'story', 'what i saw'],
  },
  'in.kind': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'drug-dealing', label: 'Selling drugs', says: ['drug dealing', 'dealing', 'dealers', 'drugs'] },
        { id: 'drug-growing', label: 'Growing or making drugs', says: ['cannabis farm', 'drug growing', 'drug lab'] },
        { id: 'cuckooing', label: 'A home taken over by dealers', says: ['cuckooing', 'taken over a flat'] },
        { id: 'weapons', label: 'Weapons', says: ['knives', 'guns', 'knife', 'gun', 'acid'] },
        { id: 'stolen-goods', label: 'Stolen things', says: ['stolen goods', 'handling stolen goods'] },
        { id: 'theft-plan', label: 'A theft or break-in that is planned', says: ['planned burglary', 'casing houses'] },
        { id: 'slavery', label: 'Slavery or trafficking', says: ['modern slavery', 'trafficking', 'forced work'] },
        { id: 'sexual-exploitation', label: 'Sexual exploitation', says: ['brothel', 'grooming', 'sex for gifts'] },
        { id: 'gang', label: 'A gang', says: ['gangs', 'gang violence'] },
        { id: 'wanted-person', label: 'A person who is wanted', says: ['on the run', 'wanted', 'wanted by police'] },
        { id: 'illegal-vehicle', label: 'An illegal vehicle', says: ['no insurance', 'cloned plates', 'illegal car'] },
        { id: 'terrorism', label: 'Terrorism', says: ['terrorist', 'extremism'] },
        {
          id: 'rural',
          label: 'Crime in the country',
          says: ['rural crime', 'poaching', 'hare coursing', 'farm theft'],
        },
        { id: 'other', label: 'Something else', says: ['none of these'] },
      ],
    },
    ask: 'What is it about?',
    hint: 'You can choose more than one.',
    why: 'It decides which team reads it.',
    label: 'What it is about',
    reads: 'options',
    words: ['kind', 'subject'],
    remarks: [
      {
        on: 'terrorism',
        say: [
          'For terrorism, call the Anti-Terrorist Hotline or use gov.uk/ACT, as a special team reads that. You can go on here too.',
        ],
        contacts: ['h.ath'],
      },
      {
        on: ['slavery', 'sexual-exploitation'],
        say: [
          'If someone is in danger, call 999. The Modern Slavery Helpline listens in confidence. You can go on here too.',
        ],
        contacts: ['h.999', 'h.ms'],
      },
      {
        on: 'wanted-person',
        say: ['If you can see a wanted person now, call 999. Do not go near them.'],
        contacts: ['h.999'],
      },
    ],
  },
  'in.how': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'saw',
          label: 'I saw it',
          says: ['saw it myself', 'with my own eyes'],
          tells: [
            'i|we ..2 see|saw|seen|watch|watched|noticed|spotted|witnessed|smell|smelt|smelled ..3',
            'my|our ..1 cctv|doorbell|dashcam|own_eyes',
            'from my|our ..1 window|flat|house|garden|bedroom',
            'with my own_eyes',
            'can smell|see ..3',
          ],
        },
        {
          id: 'heard',
          label: 'I heard it',
          says: ['heard it myself', 'through the wall'],
          tells: [
            'i|we ..2 heard|hear|overheard ..2 !from !that !of !about',
            'heard|overheard ..2 them|him|her|talking|arguing|saying|shouting',
          ],
        },
        {
          id: 'told',
          label: 'Someone told me',
          says: ['was told', 'rumour', 'a friend said'],
          tells: [
            'told ..1 me|us ..2',
            '<kin>|someone|somebody|a_lad|a_girl|people|everyone|neighbours ..2 told|says|said|reckons|mentioned|knows|know',
            'heard ..2 from|off|through',
            'word is|on_the_street',
            'been told',
            'apparently|rumour|rumours',
          ],
        },
        {
          id: 'online',
          label: 'I saw it online',
          says: ['online', 'social media', 'on an app'],
          tells: [
            'on|online|saw_on|posts_on|advertising_on|via|through ..2 facebook|snapchat|snap|instagram|insta|telegram|tiktok|whatsapp|online|marketplace|gumtree|social_media|dark_web',
          ],
        },
        {
          id: 'work',
          label: 'From my work',
          says: ['work', 'at work', 'my job'],
          tells: [
            'i|we work|working ..2 in|at|for|with|as ..5 and|see|saw|noticed|where',
            'at|through|from|in|part_of my ..1 work|job|role',
            'as a ..1 landlord|teacher|social_worker|support_worker|nurse|cleaner|postman|delivery_driver|taxi_driver|engineer|plumber|electrician|estate_agent|housing_officer',
          ],
        },
      ],
    },
    ask: 'How do you know about it?',
    why: 'What was seen and what was told are weighed in different ways.',
    label: 'How you know',
    unknown: true,
    declined: true,
  },
  'in.where': {
    section: 'Where and when',
    answer: { kind: 'location' },
    ask: 'Where is it?',
    hint: 'An address, a postcode, a street and town, what3words, or what it is near to.',
    why: 'It decides which team looks at it.',
    label: 'Where it is',
    unknown: true,
    words: ['place', 'where', 'address', 'location'],
    reads: 'place',
  },
  'in.when': {
    answer: { kind: 'text', max: 500 },
    ask: 'On which days and at what times does it happen?',
    hint: 'For example: most nights after 11pm, or once last Tuesday.',
    why: 'It shows if there is a pattern.',
    label: 'Days and times',
    unknown: true,
    words: ['when', 'times', 'days'],
    tells: {
      clause: [
        'every|each|most ..1 night|day|evening|weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday|afternoon|week|morning|hour',
        'usually|mostly|mainly|normally|always|generally ..3 night|nights|evening|evenings|morning|mornings|weekend|weekends|afternoon|day|friday|saturday|after|between|from|about|around|late|early|<num>',
        'all hours',
        'day and night',
        'between|from ..1 <num>|about|half|six|seven|eight|nine|ten ..4 and|to|till|until|onwards',
        'at|after|around|about|from ..1 <num>|midnight|dark ..2 onwards|at_night|in_the_morning|every|till',
        'during the|at ..1 day|night|weekends',
        '24 7|hours',
        'fridays|saturdays|weekends|weeknights|evenings|nightly|daily',
        'after school',
        'at night',
      ],
    },
  },
  'in.method': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        {
          id: 'cars',
          label: 'In cars',
          says: ['cars', 'a car pulls up', 'vans'],
          tells: [
            'cars|car|vehicles|taxis|taxi|van|vans ..4 pull|pulls|pulling|stop|stops|stopping|turn|turns|coming|come|comes|go|going|arrive|arriving|drop|drops|deliver|delivering|for_a_minute|for_two_minutes',
            'from|out_of|through|in|into|up_to|at ..2 car|cars|car_window|windows|vehicle|passenger_window|boot',
            'drive through',
            'gets|get in|into ..1 car|cars',
          ],
        },
        {
          id: 'phones',
          label: 'By phone',
          says: ['phones', 'texts', 'an app'],
          tells: [
            'phone|phones|text|texts|calls|call|ring|rings|burner|burners|snapchat|telegram|whatsapp|encrochat|message|messages ..4 orders|order|deal|deals|customers|number|arrange|arranges|line|buy|sell|meet',
            'county line|lines',
            'on|by|over ..1 phone|text|snapchat|whatsapp|telegram',
          ],
        },
        {
          id: 'bikes',
          label: 'On bikes, e-bikes or scooters',
          says: ['bikes', 'scooters', 'mopeds'],
          tells: [
            'on|by|riding ..2 bike|bikes|e_bike|e_bikes|ebike|ebikes|electric_bike|electric_bikes|scooter|scooters|e_scooter|e_scooters|moped|mopeds|push_bike|pushbikes|bicycle|bicycles|surron|sur_ron',
          ],
        },
        {
          id: 'house',
          label: 'At a house or flat',
          says: ['house', 'flat', 'at the door'],
          tells: [
            'to|at|from|in|into|inside|out_of|knock|knocking|knocks ..2 house|flat|door|back_door|front_door|window|letterbox|property|address|garage|bedsit ..3',
            'people|cars|customers|junkies|addicts|strangers|visitors ..3 coming|come|comes|going|knocking|visiting|in_and_out|call|turn ..3',
            'coming and going',
            'in and out',
          ],
        },
        {
          id: 'children',
          label: 'Children carry it',
          says: ['children', 'kids', 'young people'],
          tells: [
            'kids|children|child|young_lads|lads|boys|school_kids|teenagers|young_kids|youngsters ..3 deliver|delivering|running|carrying|selling|drop|dropping|runners|sell|carry|used|using ..2',
            'using|uses|use|getting|gets ..2 kids|children|young_lads|young_boys|teenagers ..2 to|as',
          ],
        },
        { id: 'other', label: 'Some other way', says: ['other'] },
        { id: 'none', label: 'None of these', says: ['none'] },
      ],
    },
    ask: 'How are the drugs sold or handed over?',
    hint: 'You can choose more than one.',
    why: 'It helps to see how the people work.',
    label: 'How it is done',
    optional: true,
    unknown: true,
    when: { field: 'in.kind', is: ['drug-dealing', 'drug-growing', 'cuckooing'] },
  },
  'in.methodText': {
    answer: { kind: 'text', max: 500 },
    ask: 'What more do you know about how it is done?',
    why: 'Details can be matched with what others have told us.',
    label: 'More on how it is done',
    optional: true,
    unknown: true,
    when: { field: 'in.method', is: ['cars', 'phones', 'bikes', 'house', 'children', 'other'] },
    tells: {
      clause: [
        'hands|hand|handing|passes|pass|passing|swap|swaps|exchange|exchanges|exchanging ..4 package|packages|bag|bags|cash|money|something|wraps|over|through|packet|envelope',
        'hide|hides|hidden|hiding|stash|stashes|stashed|keep|keeps|kept ..4 in|under|behind|inside',
        'take|takes|taking cash|money|payment',
      ],
    },
  },
})

/** Who could be harmed, and what officers may meet at the door. */
export const intelligenceSafety = defineBlock({
  'in.children': {
    section: 'Keeping people safe',
    answer: { kind: 'yes-no' },
    ask: 'Is a child there, or someone who is ill, disabled or easily led?',
    why: 'Children and people who cannot look after themselves need help first.',
    label: 'A child or a person at risk is there',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'If a child or a person at risk may be hurt now, call 999. If you worry about how they are cared for, call 101 too.',
        ],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
    ],
  },
  'in.childrenText': {
    answer: { kind: 'text', max: 500 },
    ask: 'Who is at risk there?',
    hint: 'For example how old they seem, and why you are worried. Only what you know.',
    why: 'So that the right people can look after them.',
    label: 'Who is at risk',
    risk: true,
    unknown: true,
    when: { field: 'in.children', is: 'yes' },
  },
  'in.weapons': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'guns', label: 'Guns', says: ['a gun', 'firearms'] },
        { id: 'knives', label: 'Knives or blades', says: ['knives', 'machete', 'a knife'] },
        { id: 'other-weapons', label: 'Other weapons, or acid', says: ['acid', 'bats', 'other weapons'] },
        { id: 'dogs', label: 'Dogs that may attack', says: ['dogs', 'a dangerous dog'] },
        { id: 'doors', label: 'Strong doors or bars', says: ['fortified doors', 'steel door', 'bars'] },
        { id: 'cameras', label: 'Cameras', says: ['cctv', 'a camera'] },
        { id: 'none', label: 'None of these', says: ['none', 'nothing'] },
      ],
    },
    ask: 'Do you know of any of these there?',
    hint: 'You can choose more than one.',
    why: 'Officers who go there need to know what they may meet.',
    label: 'Weapons, dogs, doors, cameras',
    optional: true,
    unknown: true,
    risk: true,
  },
  'in.weaponsText': {
    answer: { kind: 'text', max: 500 },
    ask: 'What do you know about that?',
    why: 'Officers who go there need to know what they may meet.',
    label: 'More on that',
    risk: true,
    optional: true,
    unknown: true,
    when: { field: 'in.weapons', is: ['guns', 'knives', 'other-weapons', 'dogs', 'doors', 'cameras'] },
  },
})

/** A name or none, and whether others could guess who told (domain 3.3, 3.12). Nothing here is a promise of secrecy. */
export const intelligenceSource = defineBlock({
  'in.whoElse': {
    section: 'Keeping you safe',
    answer: { kind: 'yes-no' },
    ask: 'Could anyone guess that it was you who told us?',
    hint: 'For example because only a few people know about it.',
    why: 'We do not want you to come to harm because you told us.',
    label: 'Others could guess',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'Then the charity Crimestoppers may be safer for you. They do not ask for your name, and take out what could show who you are.',
          'You can stop here with "stop", or go on. Do not tell others that you told us.',
        ],
        contacts: ['h.cs', 'h.fearless'],
      },
    ],
  },
  'in.name': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'without-name',
          label: 'No, tell you without a name',
          says: ['no', 'anonymous', 'without a name', 'no name', 'stay anonymous'],
        },
        { id: 'named', label: 'Yes, I will give my name', says: ['yes', 'give my name', 'i do not mind'] },
      ],
    },
    ask: 'Do you want to give your name?',
    hint: 'You do not have to.',
    why: 'With a name, the police can ask you more. It is your choice.',
    label: 'Giving your name',
    risk: true,
    words: ['anonymous', 'my name'],
    remarks: [
      {
        on: 'without-name',
        say: [
          'We cannot update you or come back with questions.',
          'We do not ask who you are. Like any website, this one may still keep technical details for a time.',
        ],
      },
    ],
  },
})
