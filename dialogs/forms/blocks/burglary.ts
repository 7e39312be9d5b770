import { defineBlock } from '../../form.ts'

const gotIn = {
  any: [
    { field: 'crime.attempt', given: false },
    { field: 'crime.attempt', is: 'done' },
  ],
} as const
const tricked = { field: 'bg.entry', is: 'tricked' } as const

/** Whether they got in or only tried (domain 3.4, for burglary). */
export const burglaryAttempt = defineBlock({
  'crime.attempt': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'done',
          label: 'They got in',
          says: ['got in', 'broke in', 'broken into', 'been burgled', 'was burgled', 'been in my house', 'ransacked'],
          tells: [
            'broke|broken|break|climbed|smashed_their_way|forced_their_way in|into|inside|through ..4',
            'someone|somebody|they|he|thieves|thief|burglars|burglar|intruder|intruders ..3 came|walked|been|got|gained|getting in|into|inside|through|entry ..2',
            'burgled|burglary|ransacked|raided',
            '<took>|<taken> ..4 !nothing',
            'been|gone|rifled|rummaged through',
            'break_in',
          ],
        },
        {
          id: 'attempt',
          label: 'They tried, but did not get in',
          says: [
            'tried to break in',
            'tried to get in',
            'tried to force',
            'attempted break in',
            'did not get in',
            'trying to get in',
          ],
          tells: [
            'tried|trying|attempted|attempt|attempting|try ..2 to|at ..1 break|get|force|gain|jemmy|kick|smash|prise|open|burgle',
            'attempted ..1 break_in|burglary|breakin|entry',
            'not ..2 get|gain|manage|make ..2 in|inside|entry|access|into|it_in !the_safe',
            'not get past|through',
            'door|lock ..1 held',
            'alarm scared|frightened ..2 off',
            'gave up',
            'failed to get|break ..1 in',
          ],
        },
      ],
    },
    ask: 'Did they get in, or did they only try to?',
    why: 'Both can be reported. It is written down in a different way.',
    label: 'Got in or tried',
    unknown: true,
    reads: 'options',
  },
})

/** What was entered (domain 3.5 `burglary`). The triage of burglary asks the same. */
export const burglaryPlace = defineBlock({
  'bg.place': {
    section: 'The place',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'house',
          label: 'House or bungalow',
          says: ['my house', 'our house', 'bungalow', 'cottage', 'his house', 'her house'],
          tells: [
            'in|into|inside|through|of|left|leaving|locked|entered|entering|ransacked|burgled|trashed my|our|the|his|her|their|mums|dads|nans ..1 house|home|bungalow|cottage',
            'my|our|the|his|her|mums|dads|nans ..1 house|home|bungalow|cottage ..3 <was>|got ..2 burgled|broken_into|done_over|ransacked|turned_over|robbed|raided|trashed',
          ],
        },
        {
          id: 'flat',
          label: 'Flat or bedsit',
          says: ['my flat', 'our flat', 'my apartment', 'my bedsit', 'his flat', 'her flat'],
          tells: [
            'in|into|inside|through|of|left|leaving|locked|entered|ransacked|burgled|trashed my|our|the|his|her|their|mums|dads|nans|student ..1 flat|apartment|bedsit|maisonette|studio',
            'my|our|the|his|her|mums|dads ..2 flat|apartment|bedsit|maisonette|studio ..3 <was>|got ..2 burgled|broken_into|done_over|ransacked|robbed|raided|trashed',
          ],
        },
        {
          id: 'hallway',
          label: 'Shared hallway or stairs',
          says: ['communal hall', 'stairwell', 'our hallway', 'bike room'],
          tells: [
            'communal|shared ..1 hall|hallway|entrance|landing|stairwell|area|stairs',
            'bike_store|bike_room|bin_store',
          ],
        },
        {
          id: 'shed',
          label: 'Shed or summer house',
          says: ['shed', 'garden shed', 'my shed', 'summer house', 'summerhouse'],
          tells: ['in|into|inside|our|my|the|his|her|garden|allotment|bike shed|sheds|summerhouse|summer_house'],
          over: ['house', 'flat'],
        },
        {
          id: 'garage',
          label: 'Garage or lock-up',
          says: ['my garage', 'our garage', 'the garage', 'garage door', 'lock up'],
          tells: [
            'into|in|from|out_of|inside|of|forced|broke my|our|the|his|her ..1 garage|garages|lock_up|lockup !to !forecourt',
            'my|our|garage|lock_up ..1 garage|lock_up|door|lock ..3 forced|broken|prised|jemmied',
          ],
          over: ['house', 'flat'],
        },
        {
          id: 'outbuilding',
          label: 'Another outbuilding',
          says: ['outbuilding', 'greenhouse', 'stables', 'my workshop'],
          tells: ['outbuilding|outbuildings|greenhouse|stable|stables|workshop|tack_room|outhouse'],
          over: ['house'],
        },
        {
          id: 'caravan',
          label: 'Caravan or boat',
          says: ['my caravan', 'our caravan', 'my boat', 'narrowboat', 'mobile home'],
          tells: ['my|our|the|his|her caravan|narrowboat|boat|motorhome|static|houseboat|canal_boat', 'static caravan'],
        },
        {
          id: 'shop',
          label: 'Shop, pub or restaurant',
          says: ['our shop', 'my shop', 'our salon', 'our takeaway', 'our pub', 'my restaurant'],
          tells: [
            'my|our|the shop|salon|pub|restaurant|cafe|takeaway|store|barbers|hairdressers|bookies|premises|chippy|bakery|pharmacy',
          ],
        },
        {
          id: 'office',
          label: 'Office, warehouse or building site',
          says: ['our office', 'my office', 'warehouse', 'our unit', 'our site'],
          tells: [
            'our|my|the ..1 office|offices|warehouse|unit|depot|building_site|site_cabin|compound|industrial_unit|yard|studio_unit',
          ],
        },
        {
          id: 'school',
          label: 'School, church or hall',
          says: ['our school', 'our church', 'village hall', 'our nursery', 'clubhouse'],
          tells: [
            'our|the|my school|church|chapel|mosque|temple|hall|village_hall|nursery|clubhouse|scout_hut|club_house|community_centre|sports_club',
          ],
        },
        {
          id: 'farm',
          label: 'Farm building',
          says: ['barn', 'our farm', 'my farm', 'farmyard'],
          tells: ['barn|farmyard|farm_building|grain_store|our_farm|the_farm|my_farm'],
        },
        { id: 'other', label: 'Somewhere else', says: ['something else', 'none of these'] },
      ],
    },
    ask: 'What did they get into, or try to get into?',
    why: 'A break-in at a home is looked at in a different way.',
    label: 'Place that was entered',
    unknown: true,
    words: ['place'],
    reads: 'options',
  },
  'bg.connected': {
    answer: { kind: 'yes-no' },
    ask: 'Is it joined to a home?',
    hint: 'For example a garage with a door into the house.',
    why: 'Then it counts as part of the home.',
    label: 'Joined to the home',
    unknown: true,
    when: { field: 'bg.place', is: ['garage', 'shed', 'outbuilding'] },
    tells: {
      yes: [
        'attached|joined|connected|adjoining|integral|joins ..3 house|home|garage|kitchen',
        'integral garage',
        'door ..2 into the house',
      ],
      no: [
        'not ..2 attached|joined|connected ..3',
        'separate|detached|away ..2 from|garage ..1',
        'bottom|end|down ..2 garden',
        'block of garages',
      ],
    },
  },
})

/** Where the place is (domain 3.2 B5). Its kind is known from `bg.place`. */
export const burglaryWhere = defineBlock<'loc.find' | 'loc.text' | 'loc.floor', 'bg.place'>({
  'loc.find': {
    answer: { kind: 'location' },
    ask: 'Where is the place?',
    hint: 'An address or a postcode is best. A street and town, or what it is near to, will do too.',
    why: 'It decides which officers deal with it, and where to look for cameras.',
    label: 'Where it happened',
    unknown: true,
    words: ['address', 'where', 'location', 'street'],
    reads: 'place',
  },
  'loc.floor': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which flat, floor or unit was it?',
    why: 'Big buildings have many parts.',
    label: 'Flat, floor or unit',
    optional: true,
    when: { field: 'bg.place', is: ['flat', 'hallway', 'office', 'shop', 'garage'] },
    words: ['flat', 'floor', 'unit'],
  },
  'loc.text': {
    answer: { kind: 'text', max: 500 },
    ask: 'What else helps to find the exact spot?',
    hint: 'For example: the back gate, the side that faces the railway. Skip this if it is clear.',
    why: 'It shows which cameras could have seen them.',
    label: 'Exact spot',
    optional: true,
    words: ['spot'],
    tells: {
      clause: [
        'bottom|top|end|corner|back|rear|side|front of the|my|our ..1 garden|house|road|street|field|drive|alley|building|property',
        'backs|back onto|on_to ..4',
        'next to|behind|opposite the ..1 park|railway|canal|school|alley|field|woods|shops|pub|church',
      ],
    },
  },
})

/** What happened in the place (domain 3.5 `burglary`). */
export const burglary = defineBlock<
  | 'bg.home'
  | 'bg.homeWho'
  | 'bg.worry'
  | 'bg.entry'
  | 'bg.bogus'
  | 'bg.bogusBadge'
  | 'bg.bogusFirm'
  | 'bg.bogusMoney'
  | 'bg.exit'
  | 'bg.search'
  | 'bg.touched'
  | 'bg.security'
  | 'bg.access',
  'crime.attempt'
>({
  'bg.home': {
    section: 'The break-in',
    answer: { kind: 'yes-no' },
    ask: 'Was anyone in there when it happened?',
    why: 'It is more serious when someone was in.',
    label: 'Someone was in',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'yes',
        say: ['If this was in the last day or two, call 101 as well. Call 999 if you think that they may come back.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
  'bg.homeWho': {
    answer: { kind: 'text', max: 500 },
    ask: 'Who was in?',
    hint: 'Say too if they were asleep or awake.',
    why: 'They may have seen or heard something, or need help.',
    label: 'Who was in',
    optional: true,
    unknown: true,
    when: { field: 'bg.home', is: 'yes' },
  },
  'bg.worry': {
    answer: { kind: 'yes-no' },
    ask: 'Is anyone there elderly, ill or scared?',
    why: 'If so, someone may look at this sooner.',
    label: 'Someone elderly, ill or scared',
    unknown: true,
    declined: true,
    risk: true,
  },
  'bg.entry': {
    answer: {
      kind: 'choices',
      options: [
        {
          id: 'door-forced',
          label: 'Forced a door',
          says: ['kicked the door in', 'door forced', 'broke the lock', 'through the door'],
          tells: [
            'kicked|forced|booted|jemmied|crowbarred|smashed|levered|prised|broke|barged|rammed|battered|drilled|snapped|cropped|cut|jimmied|popped ..4 door|doors|lock|locks|padlock|barrel|cylinder|hasp|patio_doors|french_doors',
            'door|doors|padlock|lock|locks|hasp|barrel ..3 <was>? kicked|forced|broken|jemmied|booted|smashed|cropped|snapped|cut|levered|prised|caved|drilled|off_its_hinges|hanging_off',
            'forced|broken ..1 entry',
          ],
        },
        {
          id: 'window',
          label: 'Through a window',
          says: ['window', 'smashed a window', 'broke a window'],
          tells: [
            'window|windows|skylight|pane|glass ..3 <was>? smashed|broken|forced|prised|jemmied|put_through|shattered|open|popped',
            'smashed|broke|broken|climbed|got|came|forced|prised|put|popped|through|shattered ..4 window|windows|pane',
            'through ..3 window',
          ],
        },
        {
          id: 'unlocked',
          label: 'It was not locked',
          says: ['unlocked', 'left open', 'open door'],
          tells: [
            'left ..3 unlocked|open|on_the_latch',
            'not ..1 locked|lock',
            'unlocked',
            'forgot|forgotten ..2 lock|locked|shut',
            'through ..2 open|unlocked door|window',
            'just walked in',
            'insecure',
          ],
        },
        {
          id: 'letterbox',
          label: 'Keys through the letter box',
          says: ['letterbox', 'fished the keys'],
          tells: [
            'letterbox|letter_box ..8 keys|key|fished|hook|hooked|rod',
            'fished|hooked ..4 keys',
            'keys ..5 letterbox|letter_box',
          ],
        },
        {
          id: 'tricked',
          label: 'Tricked someone to let them in',
          says: ['tricked', 'bogus caller', 'pretended', 'conned their way in'],
          tells: [
            'pretended|pretending|claimed|claiming|said|posing ..3 to_be|be|from|they_were_from|he_was_from|as ..4 water|gas|council|police|electric|electricity|board|company|bank|charity|nurse|broadband',
            'tricked|conned|distraction_burglary|bogus',
            'talked ..2 way in|inside',
          ],
        },
        {
          id: 'roof',
          label: 'Through the roof',
          says: ['roof', 'skylight'],
          tells: [
            'roof|skylight|roof_tiles|loft_hatch ..4 through|hole|in|off|removed|cut',
            'through ..2 roof|skylight',
          ],
        },
        { id: 'other', label: 'In another way', says: ['other', 'something else'] },
      ],
    },
    ask: 'How did they get in, or try to?',
    hint: 'You can choose more than one.',
    why: 'How it was done can link one break-in with others.',
    label: 'How they got in',
    unknown: true,
    words: ['got in', 'entry'],
  },
  'bg.bogus': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What did they say to be let in?',
    why: 'The same story is often used at other doors.',
    label: 'What they said',
    unknown: true,
    when: tricked,
    tells: {
      clause: [
        'pretended|pretending|claimed|claiming|said|posing ..3 to_be|be|from|they_were_from|he_was_from|as ..4 water|gas|council|police|electric|electricity|board|company|bank|charity',
      ],
    },
  },
  'bg.bogusBadge': {
    answer: { kind: 'text', max: 500 },
    ask: 'What was on their badge or uniform, if they had one?',
    why: 'It can link reports with each other.',
    label: 'Badge or uniform',
    optional: true,
    unknown: true,
    when: tricked,
  },
  'bg.bogusFirm': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which company or office did they say they were from?',
    why: 'The company can be warned.',
    label: 'Company they named',
    optional: true,
    unknown: true,
    when: tricked,
  },
  'bg.bogusMoney': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'How much money did they get from you, if any?',
    why: 'It is written in the record.',
    label: 'Money they got',
    optional: true,
    unknown: true,
    when: tricked,
  },
  'bg.exit': {
    answer: { kind: 'text', max: 500 },
    ask: 'How did they leave?',
    why: 'It shows where to look for cameras and traces.',
    label: 'How they left',
    optional: true,
    unknown: true,
    when: gotIn,
    tells: {
      clause: [
        'they|he|she|must_have|have|burglar|burglars|and ..3 left|gone|went|got|escaped|ran|legged_it|climbed|scarpered|fled ..2 out|through|over|via|off|back_out ..4 door|window|fence|garden|gate|wall|alley|patio|field|drive',
      ],
    },
  },
  'bg.search': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which rooms were they in?',
    hint: 'Say too what they moved.',
    why: 'There may be traces there.',
    label: 'Rooms and what was moved',
    optional: true,
    unknown: true,
    when: gotIn,
    tells: {
      clause: [
        'gone|been|went|rifled|rummaged|searched|rooted|right|going ..2 through|in|into|over ..3 bedroom|bedrooms|drawers|drawer|room|rooms|upstairs|kitchen|cupboards|cupboard|wardrobe|wardrobes|everything|house|loft|every|lounge|study',
        'drawer|drawers|cupboards|wardrobes|wardrobe|everything|contents ..3 tipped|emptied|pulled|turned|thrown|out|open|over_the_floor|everywhere|strewn',
        'ransacked|turned_upside_down|turned_over|trashed ..4',
        'every|all_the room|rooms',
        'only ..2 kitchen|bedroom|downstairs|upstairs|hallway',
      ],
    },
  },
  'bg.touched': {
    answer: { kind: 'yes-no' },
    ask: 'Has anything been cleaned, tidied or touched since?',
    why: 'There may be fingerprints or other traces.',
    label: 'Cleaned or touched',
    unknown: true,
    remarks: [
      { on: 'no', say: ['If you can, leave it as it is. Touch as little as you can.'] },
      { on: 'yes', say: ['That is all right. Leave the rest as it is, if you can.'] },
    ],
    tells: {
      no: [
        'not ..2 touched|touch|moved|cleaned|tidied ..3',
        'nothing|everything ..3 touched|moved|cleaned|left_as|untouched',
        'left ..3 as|exactly|how|untouched',
        'kept out',
      ],
      yes: [
        'cleaned|tidied|swept|cleared|hoovered|boarded|wiped|mopped|secured|repaired ..3 up|it|glass|mess|the|over|door|window',
        'had ..3 fixed|replaced|boarded|cleaned|repaired|changed',
      ],
    },
  },
  'bg.security': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        {
          id: 'alarm',
          label: 'Alarm',
          says: ['burglar alarm', 'the alarm'],
          tells: [
            'got|have|had|has|is|an|the|our|house|burglar|with alarm ..3',
            'alarm ..3 went|was|set|did|going|off|activated',
          ],
        },
        {
          id: 'cctv',
          label: 'Camera',
          says: ['cctv', 'doorbell', 'cameras'],
          tells: [
            'our|my|we_have|weve_got|got_our ..2 <camera>|<doorbell>',
            'i|we have|got|had ..3 <camera>|<doorbell>',
          ],
        },
        {
          id: 'lights',
          label: 'Outside lights',
          says: ['security light', 'lights'],
          tells: ['security_light|security_lights|outside_light|outside_lights|motion_light|floodlight'],
        },
        {
          id: 'dog',
          label: 'Dog',
          says: ['a dog'],
          tells: ['our|my|the dog|dogs ..2 barked|barking|bark|went|was|were'],
        },
        {
          id: 'locks',
          label: 'Extra locks',
          says: ['window locks', 'locks', 'padlock'],
          tells: ['padlock|padlocks|padlocked|deadlock|deadbolt|window_locks|extra_locks|bolts|mortice|five_lever'],
        },
        {
          id: 'none',
          label: 'None of these',
          says: ['none', 'no', 'nothing'],
          tells: ['no alarm ..4 cctv|cameras', 'no|not_any cctv|cameras ..4 alarm', 'no security'],
        },
      ],
    },
    ask: 'Which of these does the place have?',
    hint: 'You can choose more than one.',
    why: 'It helps to give advice that fits.',
    label: 'Alarm, camera, locks',
    optional: true,
    unknown: true,
  },
  'bg.access': {
    answer: { kind: 'text', max: 500 },
    ask: 'When could someone from the police look at the place, if they need to?',
    hint: 'For example: weekdays after 5pm, or any time. We cannot promise a visit.',
    why: 'So that nobody comes when no one is there.',
    label: 'Good times for a visit',
    unknown: true,
    words: ['visit'],
    tells: {
      clause: [
        'i|we|am|are|usually ..2 in|home|here|available|free|around ..1 most|all|every|any|after|weekdays|evenings|daytime|during|from|mornings|weekends|till|until ..3',
        'come|visit|pop|call|look ..3 any_time|anytime|any|after|weekdays|evenings|whenever',
        'any_time|anytime|any_day ..2 is|suits|fine|works|good',
        'work|working from home',
      ],
    },
  },
})

/** What is gone (domain 3.5 `burglary`): the keys question stands after the list of things. */
export const burglaryTaken = defineBlock<'bg.stolen', 'crime.attempt'>({
  'bg.stolen': {
    section: 'What was taken',
    answer: { kind: 'yes-no' },
    ask: 'Was anything taken?',
    why: 'So that the things can be looked for.',
    label: 'Something was taken',
    unknown: true,
    when: gotIn,
    words: ['taken'],
    reads: 'thing',
    tells: {
      no: [
        'nothing ..3 taken|stolen|missing|gone|nicked',
        'not ..3 take|taken|took|get|steal ..2 anything',
        'not ..1 anything taken|missing|stolen',
      ],
    },
  },
})

/** Keys and papers let them come back. */
export const burglaryKeys = defineBlock<'bg.keys', 'bg.stolen'>({
  'bg.keys': {
    answer: { kind: 'yes-no' },
    ask: 'Were any keys, key fobs or papers with your address taken?',
    why: 'They could be used to get in again, or to take a car.',
    label: 'Keys or papers taken',
    unknown: true,
    when: { field: 'bg.stolen', is: 'yes' },
    remarks: [
      {
        on: 'yes',
        say: ['Change the locks if you can. If car keys are gone, move the car or block it in, and tell your insurer.'],
      },
    ],
    tells: {
      yes: [
        '<took> ..6 keys|key|fob',
        'keys|key|fob|car_keys|house_keys|spare_keys|spare_car_keys ..3 <was>|are|is|have|also ..1 <taken>|gone',
      ],
      no: ['not ..4 keys', 'no keys ..2', 'keys ..2 still ..2 here|there', 'still|got|have ..3 keys'],
    },
  },
})
