import { defineBlock } from '../../form.ts'
import { ownVehicle } from './vehicle-own.ts'

const isVehicle = { field: 'dm.what', is: ['vehicle', 'vehicle-by-driver'] } as const
const isSpray = { field: 'dm.how', is: 'spray' } as const
const isFire = { field: 'dm.how', is: 'fire' } as const

/** What was damaged, how and whose it is (domain 3.5 `damage`). */
export const damage = defineBlock({
  'dm.what': {
    section: 'The damage',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'home',
          label: 'A home',
          says: ['my windows', 'front door', 'my house', 'my flat', 'window at home'],
          tells: [
            'brick|stone|stones|rock|egg|eggs|firework|bottle ..4 through|at ..4 front_room|living_room|bedroom|kitchen|house|front|lounge ..1 window|windows',
            'my|our|the|front|kitchen|bedroom|living_room|bathroom|upstairs|house|bay|lounge|back window|windows|window_pane|door|doors|front_door|back_door|letterbox|porch|conservatory|doorbell ..4 <harm>',
            '<harm> ..3 my|our|the|front|kitchen|bedroom|living_room|bathroom|upstairs|house|bay|lounge|back|a window|windows|front_door|back_door|door|letterbox|porch|conservatory|doorbell',
            '<harm> ..2 my|our house|flat|home|bungalow',
          ],
        },
        {
          id: 'vehicle',
          label: 'A vehicle',
          says: ['my car', 'my van', 'our car', 'my motorbike', 'wing mirror', 'tyres'],
          tells: [
            '<harm> ..5 <car>|wing_mirror|wing_mirrors|tyre|tyres|windscreen|bonnet|motorbike|moped|lorry|paintwork|bumper',
            'car|van|motorbike|moped|windscreen|wing_mirror|wing_mirrors|tyre|tyres|paintwork|bonnet ..4 <harm>|scratch|let_down',
            'scratch|dent|scratches|dents|damage ..8 car|van|door|wing|bonnet|side|bumper|panel|paintwork',
          ],
          over: ['home'],
        },
        {
          id: 'fence',
          label: 'A fence, wall or garden',
          says: ['fence', 'garden wall', 'my hedge', 'my plants', 'my gate', 'our gate', 'greenhouse'],
          tells: [
            'graffiti|graffitied|sprayed|spray_painted|tagged|tag ..5 my|our ..1 garden_wall|fence|wall|garage_door|gate',
            '<harm> ..5 fence|fences|fence_panel|panels|panel|wall|gate|gatepost|hedge|garden|plants|plant_pots|pots|greenhouse|lawn|flower_bed|trellis',
            'fence|fences|fence_panel|panels|garden_wall|wall|gate|hedge|plants|plant_pots|greenhouse|flower_bed ..4 <harm>|down|over',
          ],
        },
        {
          id: 'shop',
          label: 'A shop or business',
          says: ['shop window', 'shopfront', 'shop front', 'my shop', 'our office'],
          tells: [
            '<harm> ..4 shop_window|shop|shopfront|shop_front|shutters|our_office|salon_window|pub_window',
            'shop_window|shopfront|shop_front|shutter|shutters ..3 <harm>',
          ],
          over: ['home'],
        },
        {
          id: 'phone',
          label: 'A phone or other small thing',
          says: ['my phone', 'my laptop', 'my glasses'],
          tells: [
            '<harm> ..2 my|his|her|our|the phone|laptop|glasses|tv|tablet|camera|watch|ipad',
            'my|his|her phone|laptop|glasses|tv|tablet|camera|watch ..3 <harm>',
          ],
        },
        {
          id: 'grave',
          label: 'A grave or memorial',
          says: ['headstone', 'gravestone', 'war memorial', 'grave'],
          tells: [
            'grave|headstone|gravestone|memorial|war_memorial|graves ..6 <harm>|knocked',
            '<harm> ..5 grave|headstone|gravestone|memorial|graves',
          ],
          over: ['fence'],
        },
        {
          id: 'street',
          label: 'Something in the street or a park',
          says: ['bus shelter', 'park bench', 'street sign', 'playground', 'underpass'],
          tells: [
            'bus_shelter|bus_stop|bench|benches|street_sign|road_sign|phone_box|underpass|public_toilets|litter_bin|lamp_post|playground|swings ..5 <harm>',
            '<harm> ..5 bus_shelter|bus_stop|bench|benches|street_sign|road_sign|phone_box|underpass|public_toilets|litter_bin|playground|swings',
          ],
        },
        {
          id: 'school',
          label: 'A school or other public building',
          says: ['our school', 'school windows', 'our church', 'village hall', 'community centre'],
          tells: [
            'graffiti|graffitied|tag|tags|sprayed|spray_paint|spray_painted|tagged ..10 school|church|village_hall|community_centre|scout_hut|library|chapel|mosque|temple|synagogue',
            '<harm> ..4 school|church|village_hall|community_centre|scout_hut|library|chapel|mosque',
            'school|church|village_hall|community_centre|scout_hut|library|chapel|mosque ..5 <harm>',
          ],
        },
        {
          id: 'vehicle-by-driver',
          label: 'A vehicle, by another vehicle',
          says: ['vehicle by driver', 'rammed my car', 'hit by another car'],
          tells: [
            'reversed|drove|driven|crashed|backed|bumped|scraped into|past|along ..3 my|our ..1 car|van|motorbike',
            'hit|clipped|scraped ..3 my|our ..1 car|van|parked_car ..8 drove|driver|drive|off',
          ],
          over: ['vehicle', 'home', 'fence'],
        },
        { id: 'other', label: 'Something else', says: ['something different', 'none of these'] },
      ],
    },
    ask: 'What was damaged?',
    why: 'It decides which team looks at it.',
    label: 'What was damaged',
    unknown: true,
    words: ['damaged'],
    reads: 'options',
  },
  'dm.veh.hasVrm': {
    ...ownVehicle.hasVrm,
    ask: 'Do you know the number plate of the damaged vehicle?',
    when: isVehicle,
  },
  'dm.veh.vrm': { ...ownVehicle.vrm, when: { field: 'dm.veh.hasVrm', is: 'full' } },
  'dm.veh.vrmPart': { ...ownVehicle.vrmPart, when: { field: 'dm.veh.hasVrm', is: 'part' } },
  'dm.veh.country': { ...ownVehicle.country, when: { field: 'dm.veh.hasVrm', is: 'foreign' } },
  'dm.veh.type': { ...ownVehicle.type, when: isVehicle },
  'dm.veh.make': { ...ownVehicle.make, when: isVehicle },
  'dm.veh.model': { ...ownVehicle.model, when: { field: 'dm.veh.make', given: true } },
  'dm.veh.colour': { ...ownVehicle.colour, when: isVehicle },
  'dm.how': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'hit',
          label: 'Kicked, punched or hit',
          says: ['kicked', 'punched', 'smashed', 'kicked in', 'with a hammer'],
          tells: [
            'kicked|punched|booted|smashed|hammered|stamped|bashed|dented|snapped|pulled|knocked|pushed|ripped|battered|headbutted ..4',
            'with ..1 hammer|bat|crowbar|pole|stick|golf_club|baseball_bat|brick_hammer',
          ],
        },
        {
          id: 'thrown',
          label: 'Something was thrown',
          says: ['thrown', 'threw', 'brick', 'egged', 'stone through'],
          tells: [
            'brick|stone|stones|rock|rocks|egg|eggs|egged|bottle|paint_bomb|pebble|snowball|firework|bottles ..4 through|at|thrown|threw|chucked|window',
            'threw|thrown|chucked|lobbed|hurled|throwing|chucking|lobbing ..6 through|at|over|window|windows|car|house|egg|eggs|brick|stone|stones|rock|rocks',
            'egged',
          ],
          over: ['hit'],
        },
        {
          id: 'scratched',
          label: 'Scratched',
          says: ['keyed', 'scratch', 'scratches', 'scored'],
          tells: ['keyed|scratch|scratched|scratches|scored|gouged|key_mark|key_marks|scratching'],
          over: ['hit'],
        },
        {
          id: 'spray',
          label: 'Graffiti, spray paint or pen',
          says: ['graffiti', 'spray paint', 'sprayed', 'tagged', 'painted on'],
          tells: ['graffiti|spray_paint|sprayed|spray_painted|tagged|marker_pen|graffitied|daubed|painted ..3'],
          over: ['hit'],
        },
        {
          id: 'fire',
          label: 'It was set on fire',
          says: ['set fire', 'set on fire', 'arson', 'burnt', 'burned', 'torched', 'set alight'],
          tells: [
            'set|setting ..4 fire|alight|on_fire',
            'torched|arson|burnt|burned|burnt_out',
            'fire ..3 started|lit|deliberate',
          ],
          over: ['hit', 'thrown'],
        },
        {
          id: 'driven',
          label: 'A vehicle drove into it',
          says: ['drove into', 'driven into', 'rammed', 'reversed into', 'crashed into'],
          tells: ['drove|driven|reversed|rammed|crashed|ploughed|backed into|through|over ..4', 'rammed'],
          over: ['hit'],
        },
        {
          id: 'cut',
          label: 'Cut or slashed',
          says: ['slashed', 'tyres let down', 'stabbed the tyres', 'cut the cable'],
          tells: [
            'slashed|stabbed|slit|cut|let_down|punctured ..3 tyre|tyres|cable|cables|roof|hose|netting|seat|paddling_pool|trampoline',
            'tyre|tyres ..3 slashed|let_down|stabbed|punctured|cut|flat',
          ],
          over: ['hit'],
        },
        { id: 'other', label: 'In another way', says: ['something else', 'none of these'] },
      ],
    },
    ask: 'How was it damaged?',
    why: 'Fire, crashes and graffiti are each dealt with in their own way.',
    label: 'How it was damaged',
    unknown: true,
    words: ['how'],
    remarks: [
      {
        on: 'driven',
        say: ['If it was a crash, and not done on purpose, there is another report that fits better.'],
        offer: { flow: 'road-collision' },
      },
      {
        on: 'fire',
        say: ['A fire that was set on purpose is looked at as arson. Do not go into a burnt building or vehicle.'],
      },
    ],
    reads: 'options',
  },
  'dm.fire': {
    answer: { kind: 'yes-no' },
    ask: 'Was the fire service called?',
    why: 'They write down how it started.',
    label: 'Fire service called',
    unknown: true,
    when: isFire,
    tells: {
      yes: [
        'fire_brigade|fire_service|fire_engine|firefighters|firemen ..3 came|called|put|attended|out|arrived|were|had',
        'called|rang|phoned ..2 fire_brigade|fire_service',
      ],
      no: ['fire_brigade|fire_service ..3 not', 'not ..3 fire_brigade|fire_service', 'put ..2 out ourselves|myself'],
    },
  },
  'dm.fireLife': {
    answer: { kind: 'yes-no' },
    ask: 'Could the fire have killed or hurt someone?',
    why: 'A fire that puts lives at risk is more serious.',
    label: 'Lives at risk from the fire',
    unknown: true,
    risk: true,
    when: isFire,
    remarks: [
      {
        on: 'yes',
        say: ['Call 101 now as well if the police do not know about it yet. Call 999 if it could happen again soon.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
  'dm.tag': {
    answer: { kind: 'text', max: 500 },
    ask: 'What words, name or picture was put there?',
    hint: 'You do not have to write words that hurt you.',
    why: 'The same name or sign in other places can show who did it.',
    label: 'Graffiti words or tag',
    unknown: true,
    declined: true,
    when: isSpray,
    words: ['tag', 'graffiti'],
    tells: {
      clause: [
        'tag|tagged|sprayed|swastika|graffiti|spray_painted|daubed ..6',
        'it|tag|which|letters says|said|reads|saying|reading ..4',
        'written|wrote|scrawled ..4 on|across',
      ],
    },
  },
  'dm.tagPhoto': {
    answer: { kind: 'file', accept: ['photo'], max: 5 },
    ask: 'Do you have a photo of it?',
    hint: 'Skip if not.',
    why: 'It may be cleaned off before anyone sees it.',
    label: 'Photo of the graffiti',
    optional: true,
    when: isSpray,
  },
  'dm.tagOffensive': {
    answer: { kind: 'yes-no' },
    ask: 'Is it offensive or hateful?',
    why: 'Hate towards a group of people is looked at in its own way.',
    label: 'Offensive or hateful',
    unknown: true,
    when: isSpray,
    remarks: [
      {
        on: 'yes',
        say: ['This may be a hate crime. There is a report that fits it better, if you want to use it.'],
        contacts: ['h.tv'],
        offer: { flow: 'hate-crime' },
      },
    ],
  },
  'dm.cost': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'About how much will the repair cost?',
    hint: 'In pounds. A guess is fine.',
    why: 'It decides how the law sees it, and a court can order it to be paid.',
    label: 'Cost of repair',
    unknown: true,
    words: ['cost', 'repair', 'value'],
    reads: 'repair',
  },
  'dm.owner': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'mine',
          label: 'It is mine',
          says: ['me', 'i do', 'my own', 'mine', 'us'],
          tells: [
            '<harm> ..3 my|our|mine !landlord !landlords !company !work !neighbour !neighbours !mums !dads !shop !school !church ..1',
            'my|our !landlord !landlords !company !work !neighbour !neighbours !mums !dads !shop !school !church ..1 <car>|fence|gate|wall|house|window|windows|door|front_door|garden|motorbike|phone|fence_panels|tyres|windscreen ..5 <harm>|scratch',
            'i|we own ..2 house|it|home|car|property|fence',
            'my|our own car|house|fence|property',
            'is my|our|mine fence|car|wall|house|gate|property?',
          ],
        },
        {
          id: 'landlord',
          label: 'My landlord or housing association',
          says: ['landlord', 'housing association', 'i rent it'],
          tells: [
            'landlord|landlady|housing_association ..3 owns|property|own|belongs',
            'i|we|am|are ..1 rent|renting|tenant|tenants ..3',
            'council house|flat|property',
          ],
          over: ['mine'],
        },
        {
          id: 'work',
          label: 'My work or business',
          says: ['my employer', 'the company', 'my business', 'work'],
          tells: [
            'company car|van',
            'work van|car|vehicle',
            'my|our ..1 shop|salon|office|business|pub ..4 <harm>',
            '<harm> ..3 our|my shop|salon|office|business|pub',
          ],
          over: ['mine'],
        },
        {
          id: 'public',
          label: 'The council or another public body',
          says: ['council', 'the public', 'highways'],
          tells: [
            'belongs to ..1 council',
            'council ..1 property|owned',
            'bus_shelter|bus_stop|street_sign|road_sign|playground|public_toilets ..5 <harm>',
            '<harm> ..5 bus_shelter|bus_stop|street_sign|road_sign|playground|public_toilets',
          ],
        },
        {
          id: 'other',
          label: 'Someone else',
          says: ['a neighbour', 'a friend', 'my family', 'other'],
          tells: [
            '<harm> ..3 neighbours|neighbour|mums|dads|friends|nans|sons|daughters ..2 car|fence|window|wall|gate|house',
          ],
          over: ['mine'],
        },
      ],
    },
    ask: 'Who owns it?',
    why: 'The owner is the one it was done to in law.',
    label: 'Owner',
    unknown: true,
    words: ['owner'],
  },
  'dm.ownerName': {
    answer: { kind: 'text', max: 100 },
    ask: 'What is the name of the owner?',
    why: 'The police may need to ask the owner.',
    label: 'Name of the owner',
    unknown: true,
    declined: true,
    when: { field: 'dm.owner', is: ['landlord', 'work', 'public', 'other'] },
  },
  'dm.before': {
    answer: { kind: 'yes-no' },
    ask: 'Has anything like this happened before?',
    why: 'If it keeps happening, the police may look at it sooner.',
    label: 'Happened before',
    unknown: true,
    tells: {
      yes: [
        'second|third|fourth|fifth|2nd|3rd|4th|umpteenth time',
        'happened|done|did|had|tried|been|broken ..3 before !i !we !going',
        'happened|done|been|had|hit|targeted ..3 twice|three_times|several_times|loads_of_times|many_times|a_few_times|once_before',
        'did|done|happened|had ..1 the? same ..3 last|before|in',
        'did|done|has|have|been ..2 it|this|in|through|here|our_shed|my_car again',
        'yet|once again',
        'keeps|keep ..1 happening|doing|coming|getting',
        'not ..2 first_time|the_first|first',
        'things|stuff|this|something|it|similar ..2 before',
        'last_time|previously|previous ..6 <did>|happened|broke|broken|burgled|stolen|incident|incidents|occasion',
        'also ..3 last_year|last_month|last_week|in_the_summer|at_christmas|in_january|in_february|in_march|in_april|in_may|in_june|in_july|in_august|in_september|in_october',
      ],
      no: [
        'first time !i !we ..3',
        'never|not ..2 happened|had|been|done|seen|experienced ..4 before|to_me|to_us|like_this|round_here',
        'never had ..3 trouble|problem|problems|bother|issue|issues|anything',
        'nothing like this|that ..2 before|happened',
        'nothing like it',
        'only happened once',
        'one off',
        'not ..2 happened ..2 before',
      ],
    },
  },
  'dm.beforeText': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What happened before?',
    hint: 'Say roughly when, if you can.',
    why: 'It helps to see what is behind this.',
    label: 'What happened before',
    unknown: true,
    when: { field: 'dm.before', is: 'yes' },
    tells: {
      clause: [
        'second|third|fourth|fifth|2nd|3rd|4th|umpteenth time',
        'happened|done|did|had|tried|been|broken ..3 before !i !we !going',
        'happened|done|been|had|hit|targeted ..3 twice|three_times|several_times|loads_of_times|many_times|a_few_times|once_before',
        'did|done|happened|had ..1 the? same ..3 last|before|in',
        'did|done|has|have|been ..2 it|this|in|through|here|our_shed|my_car again',
        'yet|once again',
        'keeps|keep ..1 happening|doing|coming|getting',
        'not ..2 first_time|the_first|first',
        'things|stuff|this|something|it|similar ..2 before',
        'last_time|previously|previous ..6 <did>|happened|broke|broken|burgled|stolen|incident|incidents|occasion',
        'also ..3 last_year|last_month|last_week|in_the_summer|at_christmas|in_january|in_february|in_march|in_april|in_may|in_june|in_july|in_august|in_september|in_october',
      ],
    },
  },
})

/** Whether there is an idea of who did it (domain 3.5 `damage`). Not asked of those who said that they know. */
export const damageWho = defineBlock<'dm.who', 'crime.lines'>({
  'dm.who': {
    section: 'The person who did it',
    answer: { kind: 'yes-no' },
    ask: 'Do you have any idea who did it?',
    why: 'A name to begin with is what helps most.',
    label: 'Idea who did it',
    unknown: true,
    when: {
      any: [
        { field: 'crime.lines', given: false },
        { field: 'crime.lines', not: 'know-them' },
      ],
    },
    tells: {
      yes: [
        'i|we think|reckon|suspect|believe it|he|she|they|its ..4',
        'pretty|fairly|almost|quite sure ..2 it|who|he|she',
        'i have|got a|my suspicion|suspicions|idea',
        'suspect ..3',
        'i|we ..2 know|knew|recognised|recognise ..1 who|him|her|them|exactly !by_sight !if !what !how !again',
        'it was|is definitely|defo?? ..0 my|our|the|his|her ..1 ex|neighbour|neighbours|brother|sister|cousin|flatmate|housemate|lodger|tenant|landlord|colleague|boss|mate|friend|stepson|nephew|uncle|dad|son',
        'my|our ..1 ex|neighbour|neighbours|flatmate|housemate|lodger|tenant|landlord|colleague|boss|brother|cousin|stepson|nephew|ex_husband|ex_wife|ex_boyfriend|ex_girlfriend|ex_partner !was !is !were !got !has ..1 <did> !by',
        'known to me|us|the_family',
        'i|we know who ..1 did|it|they|he|she',
      ],
      no: ['no idea|clue ..1 who', 'not ..2 know ..1 who', 'could be|have_been anyone'],
    },
  },
})
