import { defineBlock } from '../../form.ts'

/** Whether it was done or only tried (domain 3.4). Mostly read from the story, so that few are asked. */
export const crimeAttempt = defineBlock({
  'crime.attempt': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'done',
          label: 'They took it',
          says: [
            'stolen',
            'nicked',
            'pinched',
            'swiped',
            'half inched',
            'taken',
            'took my',
            'took it',
            'stole',
            'has gone',
            'is gone',
            'had it away',
          ],
          tells: [
            'left|walked|walked_out|ran_out|ran_off|drove_off|went ..2 without_paying|paying',
            'gave|handed|hand|give ..1 them|him|her|over ..1 my|our|the|it',
            '<took> !to',
            '<was> ..2 <taken> !to_hospital',
            "has|have|is|was|had|'s gone|vanished|disappeared",
            'gone missing',
            'not|no_longer|nowhere ..1 there|to_be_seen|to_be_found',
            'got|getting away with',
            'made off|away ..1 with',
            'empty|only|just ..2 lock|space|frame',
            'have|had ..1 gone',
          ],
        },
        {
          id: 'attempt',
          label: 'They tried, but did not get it',
          says: [
            'tried to steal',
            'tried to take',
            'tried to nick',
            'tried to pinch',
            'tried stealing',
            'trying to steal',
            'trying to nick',
            'attempted to steal',
            'attempted theft',
            'did not get it',
            'could not get it',
          ],
          tells: [
            'tried|trying|attempted|attempt|attempting|try ..1 to ..1 steal|nick|take|pinch|rob|snatch|grab|get|break|saw|cut|start|hotwire|force|unlock|lift|open',
            'tried|trying|attempted stealing|nicking|taking|breaking|forcing',
            'attempted theft|robbery|break_in|burglary',
            'not|failed_to|could_not ..1 get ..2 away|in|off|far|started|anything|it',
            'not manage|managed',
            'gave up',
            'interrupted|disturbed ..3',
            'nothing ..2 taken|stolen|missing|gone',
            'scared|frightened ..2 off|away',
          ],
        },
      ],
    },
    ask: 'Did they take it, or did they only try to?',
    why: 'It is written down in a different way.',
    label: 'Taken or tried',
    unknown: true,
    reads: 'options',
  },
})

/** What decides if there is a way to find who did it (domain 3.4). */
export const crimeLeads = defineBlock({
  'crime.seen': {
    section: 'What could help to find them',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes, I saw it',
          says: ['yes', 'i saw it', 'i was there'],
          tells: [
            'i|we ..1 saw|watched|witnessed|caught|seen ..1 him|her|them|it_happen|someone|the_man|the_lad|the_woman|a_man|a_lad|two_men|two_lads|two_people|the_whole_thing|everything|them_do|this !on_camera !on_cctv',
            'in front of me|us|my_eyes',
            'right in_front',
            'ran|chased|went|shouted|legged_it after|at ..1 him|her|them',
            'he|she|they|lad|man|bloke|one|woman|guy ..4 punched|hit|kicked|pushed|grabbed|snatched|shoved|slapped|robbed|threatened|spat|pulled ..3 me|my|us|off_me|out_of_my_hand',
            'walked|came|ran|drove|rode|pulled ..1 up ..2 to|behind|beside|next me|us',
            'confronted ..1 him|her|them|me',
            'looked straight|right|directly at',
          ],
          over: ['camera', 'no'],
        },
        {
          id: 'no',
          label: 'No, I found out later',
          says: ['no', 'found out later', 'found it later'],
          tells: [
            'not ..1 see ..3 who|anyone|it|him|her|them|happen|what|anything|face|any',
            'never saw|seen ..3 who|anyone|it|them|happen|a_thing',
            'found out|later ..2',
            '<came_back> ..12 gone|missing|smashed|broken|kicked|scratched|stolen|nicked|open|not_there|ransacked|damaged|damage|scratch|empty|been|find|found|cut',
            'noticed|discovered|found|realised|spotted ..7 gone|missing|smashed|broken|stolen|damaged|scratch|scratched|open|nicked|taken|cut|forced|kicked|slashed',
            'came|got|went|gone|popped back|home|out|down|downstairs|outside ..14 gone|missing|not_there|nicked|stolen|smashed|broken|open|empty|kicked|scratch|been',
            'woke|got up ..12 gone|missing|find|found|smashed|broken|stolen|noticed',
            'by the time i|we',
            'while|when|whilst ..2 i|we|it ..1 was|were|am ..2 away|out|asleep|in_bed|at_work|on_holiday|sleeping|inside|swimming|shopping|parked',
            'overnight',
            'in the morning ..8 gone|missing|smashed|stolen|found',
            'no idea|clue who|when|how',
            'not hear|notice ..2',
            'went ..4 and|so had|has my',
            'been|had gone through|in my|our',
          ],
        },
        {
          id: 'camera',
          label: 'No, but it is on camera',
          says: ['on camera', 'on cctv', 'cctv'],
          tells: [
            'on|caught_on <camera>|camera|video|film|<doorbell>',
            '<camera>|<doorbell>|<dashcam>|footage|video|clip ..4 shows|show|showed|shown|caught|captured|picked_up|got|recorded|filmed|has|have ..3 him|her|them|it|two|three|man|men|lad|lads|someone|people|van|car|person|figure|male|males|woman|everything|whole_thing|theft',
            '<camera>|<doorbell>|<dashcam>|footage|video ..6 can|could see',
            'watched|seen|saw|looked|checked ..5 on|at|through|back ..2 <camera>|footage|video|<doorbell>',
          ],
          over: ['no'],
        },
      ],
    },
    ask: 'Did you see it happen?',
    why: 'What you saw yourself counts for most.',
    label: 'Saw it happen',
    unknown: true,
  },
  'crime.lines': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        {
          id: 'know-them',
          label: 'I know who did it',
          says: ['i know them', 'i know who it was', 'know them'],
          tells: [
            'i|we ..2 know|knew|recognised|recognise ..1 who|him|her|them|exactly !by_sight !if !what !how !again',
            'it was|is definitely|defo?? ..0 my|our|the|his|her ..1 ex|neighbour|neighbours|brother|sister|cousin|flatmate|housemate|lodger|tenant|landlord|colleague|boss|mate|friend|stepson|nephew|uncle|dad|son',
            'my|our ..1 ex|neighbour|neighbours|flatmate|housemate|lodger|tenant|landlord|colleague|boss|brother|cousin|stepson|nephew|ex_husband|ex_wife|ex_boyfriend|ex_girlfriend|ex_partner !was !is !were !got !has ..1 <did> !by',
            'known to me|us|the_family',
            'i|we know who ..1 did|it|they|he|she',
          ],
        },
        {
          id: 'plate',
          label: 'A number plate',
          says: ['number plate', 'the reg', 'plate'],
          tells: [
            'got|took|have|wrote|noted|remember|clocked|caught|managed ..4 his|her|their|the reg|registration|number_plate|plate|plates',
            'his|her|their|the_vans|the_cars ..1 reg|registration|number_plate|plate is|was',
          ],
        },
        {
          id: 'cctv',
          label: 'Cameras',
          says: ['cctv', 'camera', 'doorbell', 'dash cam'],
          tells: ['<camera> !of', '<doorbell>', '<dashcam>'],
        },
        {
          id: 'tracker',
          label: 'A tracker',
          says: ['tracker', 'airtag', 'gps', 'find my'],
          tells: [
            'tracker|airtag|air_tag|gps ..4 in|on|shows|showing|fitted|says|pinging|inside|hidden',
            'find_my|find_my_phone|find_my_iphone|life360|snap_map ..5 shows|showing|pinged|says|located|location ..4 at|in|near|on|by|outside|moving',
            'has|had|got|fitted ..3 tracker|airtag|air_tag|gps',
          ],
        },
        {
          id: 'witness',
          label: 'Someone else saw it',
          says: ['witness', 'a witness', 'witnesses'],
          tells: [
            'two|three|four|five|several|some|few|couple|other|others|loads|lots|people|everyone|both|all ..4 saw|witnessed|watched|heard ..1 it|him|her|them|what|everything|whole_thing|all',
            '<kin>|<neighbour>|witness|witnesses|passer_by|passers_by|passerby|bystander|bystanders|lady|gentleman|staff|customers|customer|colleague|colleagues|doorman|bouncer|bouncers|driver|cyclist|manager|receptionist|barman|barmaid|teacher|someone_else|others|other_people|people|postman|friend|workmate|shopkeeper ..4 saw|seen|heard|witnessed|watched|spotted|filmed|videoed ..2 it|him|her|them|whole_thing|everything|all|what_happened|a|two|someone|somebody|the|something',
            '<kin>|<neighbour>|witness|witnesses|passer_by|passers_by|passerby|bystander|bystanders|lady|gentleman|staff|customers|customer|colleague|colleagues|doorman|bouncer|bouncers|driver|cyclist|manager|receptionist|barman|barmaid|teacher|someone_else|others|other_people|people|postman|friend|workmate|shopkeeper ..3 saw|witnessed|heard it_all|everything|the_whole_thing',
            'there was|were|is|are|is_a|was_a ..2 witness|witnesses',
            'got|have|had|has ..3 witness|witnesses',
            'two|three|several|few|couple|other|independent|only witness|witnesses',
            'stopped ..6 gave ..3 number|details|name',
            'saw the|whole|it thing|lot|all',
          ],
        },
        {
          id: 'forensic',
          label: 'Something they left or touched',
          says: ['fingerprints', 'left behind', 'blood'],
          tells: [
            'fingerprint|fingerprints|footprint|footprints|dna',
            'boot|shoe|hand|muddy|finger print|prints|mark|marks',
            'left|dropped ..3 glove|gloves|screwdriver|crowbar|jemmy|hat|mask|jacket|cigarette|lighter|brick|tool|tools|hammer ..2 behind|there|on',
          ],
        },
        {
          id: 'none',
          label: 'Nothing that I know of',
          says: ['none', 'nothing', 'no'],
          tells: [
            'nothing ..2 to_go_on',
            'no|not|without ..1 evidence|leads|clues',
            'no|not|none ..1 <camera> ..5 nobody|no_one|no|or witnesses|saw',
            '<nobody> ..3 saw|seen|heard ..8 no|none|not ..5 <camera>',
            'no idea who ..8 no|none ..2 <camera>',
            'no witnesses ..3 or|no|and <camera>',
          ],
        },
      ],
    },
    ask: 'Is there anything that could help to find who did it?',
    hint: 'Choose all that you know of.',
    why: 'It is what the police look at first when they decide what they can do.',
    label: 'What could help to find them',
    unknown: true,
    words: ['leads', 'clues'],
    remarks: [
      {
        on: 'none',
        say: [
          'Without something to go on, it may not be possible to find who did it, and the case may be closed early.',
          'Your report still shows where this happens, and you can add to it later.',
        ],
      },
      {
        on: 'tracker',
        say: ['Do not go to where the tracker is. If you can see the person with it now, call 999.'],
        contacts: ['h.999', 'h.101'],
      },
      { on: 'forensic', say: ['Do not clean or touch it. Leave it where it is if you can.'] },
    ],
  },
})

/** A business needs someone who can be asked (domain 3.4). */
export const crimeBusiness = defineBlock<
  'crime.businessName' | 'crime.businessType' | 'crime.businessAddress' | 'crime.businessJob' | 'crime.businessContact',
  'role'
>({
  'crime.businessName': {
    section: 'The business',
    answer: { kind: 'text', max: 100 },
    ask: 'What is the name of the business or group?',
    why: 'The report is made in its name.',
    label: 'Business name',
    when: { field: 'role', is: 'business' },
  },
  'crime.businessType': {
    answer: { kind: 'text', max: 100 },
    ask: 'What kind of business or group is it?',
    why: 'Some kinds are picked out more often, and that can be seen across reports.',
    label: 'Kind of business',
    unknown: true,
    when: { field: 'role', is: 'business' },
    tells: {
      span: [
        'corner|coffee|charity|barber|chip|sandwich|clothes|phone|vape|bike|flower|butchers|gift|card|betting shop|shops',
        'convenience|furniture|general store',
        'off_licence|newsagents|hairdressers|salon|nail_bar|takeaway|restaurant|cafe|pub|petrol_station|garage|nursery|school|church|community_centre|village_hall|gym|hotel|guest_house|farm|warehouse|dentists|surgery|pharmacy|bakery|florist|post_office|scout_group|sports_club|golf_club|supermarket',
      ],
    },
  },
  'crime.businessAddress': {
    answer: { kind: 'location' },
    ask: 'What is its address?',
    why: 'For letters about this report.',
    label: 'Business address',
    unknown: true,
    when: { field: 'role', is: 'business' },
  },
  'crime.businessJob': {
    answer: { kind: 'text', max: 100 },
    ask: 'What is your job there?',
    why: 'So that the police know who speaks for the business.',
    label: 'Your job there',
    unknown: true,
    when: { field: 'role', is: 'business' },
    tells: {
      span: [
        'i am the|a|an ..2 manager|owner|director|supervisor|caretaker|headteacher|vicar|treasurer|secretary|landlord|landlady',
        'i|we run|own|manage ..1 a|an|the|this|my ..2 shop|pub|salon|cafe|business|store|garage|nursery|takeaway|restaurant',
      ],
    },
  },
  'crime.businessContact': {
    answer: { kind: 'text', max: 100 },
    ask: 'Who else there can be contacted?',
    hint: 'A name with a phone number or an email address.',
    why: 'Someone else can help if you are away.',
    label: 'Other contact there',
    optional: true,
    unknown: true,
    when: { field: 'role', is: 'business' },
  },
})

/** Asked for things that have a worth. Reporting only for insurance is fine. */
export const crimeInsurance = defineBlock({
  'crime.insurance': {
    section: 'What matters to you',
    answer: { kind: 'yes-no' },
    ask: 'Is this mainly for an insurance claim?',
    hint: 'That is fine. It does not count against you.',
    why: 'So that you get what your insurer needs.',
    label: 'For insurance',
    optional: true,
    unknown: true,
    tells: {
      yes: [
        'insurance|insurer|insurers ..6 crime_number|crime_reference|crime_ref|reference|claim|need|needs|want|wants|asked|asking|require|requires|said|told|paperwork',
        'crime_number|crime_reference|crime_ref|reference|number|report|this|it ..3 for|to ..2 insurance|insurer|insurers|claim',
        'claim|claiming ..4 insurance',
        'need ..4 for ..1 insurance',
        'making a claim',
        'through my|the|our|their insurance',
        'need to report|log|tell ..4 insurance',
      ],
      no: [
        'not|never ..3 insured',
        'not ..4 insurance',
        'not|wont|nothing ..3 claim|claiming',
        'no|without|got_no|havent_got|any_no ..1 insurance',
        'nothing to do with|about ..1 insurance',
        'excess ..3 too|more_than|higher',
      ],
    },
  },
})

/** Fear that it happens again raises the care that is taken. */
export const crimeRisk = defineBlock({
  'crime.risk': {
    section: 'What matters to you',
    answer: { kind: 'yes-no' },
    ask: 'Are you worried that it will happen again?',
    why: 'If you are, someone may look at it sooner.',
    label: 'Worried it happens again',
    unknown: true,
    tells: {
      yes: [
        'worried|scared|terrified|afraid|frightened|frightend|anxious|petrified|concerned|paranoid|dread|dreading ..2 he|she|they|it|someone|this will|might|could|may|would ..3 back|again|come|return|do|happen|try|hurt|retaliate|next|target|get',
        'worried|scared|terrified|afraid|frightened|frightend|anxious|petrified|concerned|paranoid|dread|dreading ..2 of|about|that ..2 them|him|her|it|this|someone|reprisals|retaliation|repercussions ..2 coming|happening|doing|returning|back|again?',
        'worried|scared|terrified|afraid|frightened|frightend|anxious|petrified|concerned|paranoid|dread|dreading ..3 back|again|next_time|retaliat*|repercussions|reprisals',
        'he|she|they said|says|threatened|told ..4 next_time|be_back|come_back|coming_back',
        'not feel|feeling safe ..3 home|house|anymore|now|here|there',
      ],
    },
  },
  'crime.riskText': {
    answer: { kind: 'text', max: 500 },
    ask: 'What worries you?',
    why: 'So that the person who reads this knows why.',
    label: 'What worries you',
    optional: true,
    unknown: true,
    when: { field: 'crime.risk', is: 'yes' },
    tells: {
      clause: [
        'worried|scared|terrified|afraid|frightened|frightend|anxious|petrified|concerned|paranoid|dread|dreading ..2 he|she|they|it|someone|this will|might|could|may|would ..3 back|again|come|return|do|happen|try|hurt|retaliate|next|target|get',
        'worried|scared|terrified|afraid|frightened|frightend|anxious|petrified|concerned|paranoid|dread|dreading ..2 of|about|that ..2 them|him|her|it|this|someone|reprisals|retaliation|repercussions ..2 coming|happening|doing|returning|back|again?',
        'worried|scared|terrified|afraid|frightened|frightend|anxious|petrified|concerned|paranoid|dread|dreading ..3 back|again|next_time|retaliat*|repercussions|reprisals',
        'he|she|they said|says|threatened|told ..4 next_time|be_back|come_back|coming_back',
        'not feel|feeling safe ..3 home|house|anymore|now|here|there',
      ],
    },
  },
})
