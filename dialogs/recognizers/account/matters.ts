/**
 * What a whole story is about, by the clause that tells the act itself: in a long account a few words name the matter, and all
 * the rest is detail. `over` names matters that this one holds within itself: a burglary holds a theft.
 */
export interface StoryMatter {
  /** A flow. */
  readonly id: string
  readonly tells: readonly string[]
  readonly over?: readonly string[]
}

/** The matters that can be told by their act, in the language of `phrases/pattern.ts`. */
export const STORY_MATTERS: readonly StoryMatter[] = [
  {
    id: 'burglary',
    over: ['theft', 'criminal-damage', 'bicycle-theft', 'theft-from-vehicle', 'lost-property'],
    tells: [
      'burgled|burgle|burglary|burglars|burglar|ransacked',
      'break_in|break_ins|breakin at|in ..3 <house>|shed|garage|shop|office|salon|school|church|allotment|unit',
      'broke|broken|breaking|forced|smashed|got|get|getting|climbed|been|kicked_their_way in|into|through ..3 <house>|shed|garage|shop|office|salon|school|church|allotment|unit|conservatory|kitchen|outhouse|lock_up|workshop|warehouse|caravan|barn',
      'my|our|the <house>|shed|garage|shop|office|salon|allotment|unit|caravan|workshop ..2 been|was|got|has|had ..1 broken_into|done_over|robbed|broke_into|turned_over',
      'kicked|forced|jemmied|crowbarred|booted|levered|prised|smashed ..3 back|front|kitchen|patio|french|side door|doors|window',
      'padlock|lock|hasp ..3 shed|garage|lock_up|outbuilding ..3 cropped|cut|snapped|forced|broken|smashed|gone',
      'padlock ..2 cropped|cut|snapped|forced|broken',
      '<took>|<taken> ..6 from|out_of|in my|our|the shed|garage|house|flat|kitchen|bedroom|conservatory|loft|hallway|outhouse',
      'someone|somebody|they|thieves|burglars|he ..2 been in|through my|our|the shed|garage|house|flat|bedroom|bedrooms|drawers',
      'had_been|someone_has_been|someone_had_been|they_have_been in|inside ..2 <house>',
    ],
  },
  {
    id: 'robbery',
    over: ['theft', 'assault', 'bicycle-theft', 'lost-property'],
    tells: [
      'mugged|mugging|robbed_at|held_up|carjacked',
      'i|we|he|she|son|daughter ..2 was|were|got|been|am robbed ..4 !blind',
      'snatched|grabbed|ripped|took|dragged ..5 off|from|out_of ..1 me|my_hand|my_hands|my_neck|my_shoulder|my_wrist ..8 pushed|punched|hit|knife|threatened|shoved|kicked',
      'pushed|punched|threatened|kicked|hit|pinned|grabbed ..8 took|gave|give|hand|snatched ..3 phone|bag|wallet|purse|watch|bike|money',
      'give|hand ..2 me|us|over ..2 your|the|it|everything phone|bag|wallet|stuff|money|bike|watch|now',
      'demanded|demanding ..3 phone|money|wallet|bag|bike|watch',
      'knife|machete|blade|gun|hammer ..8 took|take|give|gave|hand|stole ..3 phone|bag|wallet|money|bike|watch',
    ],
  },
  {
    id: 'vehicle-theft',
    over: ['theft', 'theft-from-vehicle', 'lost-property', 'criminal-damage', 'vehicle-nuisance'],
    tells: [
      'my|our|the|his|her|work|company ..2 <car>|motorbike|moped|scooter|bike_van|caravan|trailer|motorhome|lorry|truck|motor|quad|tractor|campervan|digger !key !keys ..2 <was>|is ..3 stolen|nicked|pinched|taken|gone|missing|jacked|swiped|robbed',
      "<car>|motorbike|moped|caravan|trailer 's gone|missing|been_nicked|been_stolen",
      '<took>|stolen|theft_of !off !from !out_of !out ..3 my|our|the|a|his|her ..2 <car>|motorbike|moped|caravan|trailer|motorhome|campervan|motor !keys !key !door !battery !badge !wheels !window !insurance',
      'gone|stolen|taken|nicked|driven|missing off|from|away the|our|my ..1 drive|driveway',
      'relay|keyless theft|thing|attack|device',
      'drove|driven|rode|ridden off|away ..2 in|on|with my|our <car>|motorbike|moped',
      '<car>|motorbike|moped was|is not|nowhere ..2 there|where|to_be_seen ..4 left|parked',
    ],
  },
  {
    id: 'theft-from-vehicle',
    over: ['theft', 'criminal-damage', 'lost-property'],
    tells: [
      '<car>|lorry|truck|cab|motorhome ..2 <was>|is|been|got ..2 broken_into|broke_into|done_over|robbed|raided|ransacked',
      'broke|broken|breaking in|into|through my|our|the|his|her ..1 <car>|lorry|truck|cab|boot',
      'someone|somebody|they|thieves|he ..2 got|get|been in|into|through my|our ..1 <car>|lorry|truck|cab|boot',
      '<took>|<taken> ..7 from|out_of|in|off|inside my|our|the|his|her ..2 <car>|boot|glovebox|lorry|truck|cab|roof_rack|van_roof|back_seat|passenger_seat|front_seat',
      'smashed|broke|broken ..4 car|van|passenger|driver|quarter|rear|back window|windows|glass ..12 <took>|<taken>',
      'catalytic_converter|cat_converter|number_plates|numberplates|alloys|wheels|airbag|diesel|fuel|battery|headlights ..4 <taken>|cut|off|been',
      '<took>|cut|sawn|siphoned ..4 catalytic_converter|cat|number_plates|plates|alloys|wheels|airbag|diesel|fuel|headlights',
      '<car> doors|door ..2 peeled|forced|jemmied|prised|opened',
      'tools ..3 <taken> ..4 van',
      'van ..12 tools ..3 <taken>',
      'trying|tried ..1 car door|doors handles|handle ..10 <took>|<taken>',
    ],
  },
  {
    id: 'bicycle-theft',
    over: ['theft', 'lost-property'],
    tells: [
      "my|our|his|her|son|daughter|son's|the|sons|daughters ..3 <bike>|scooter|ebike|e_bike|e_scooter|escooter ..2 <was>|is|been|got ..2 <taken>",
      "<bike>|ebike|e_bike|escooter|e_scooter 's gone|missing|been_nicked",
      '<took>|theft_of|had_away ..3 my|our|the|a|his|her ..3 <bike>|ebike|e_bike|escooter|e_scooter !rack !lights !lock',
      'd_lock|bike_lock|cable_lock|chain ..4 cut|cropped|gone|snapped|sawn',
      'locked|chained ..4 <bike>|ebike|it ..25 gone|missing',
      '<bike>|ebike ..3 <taken> ..3 from|outside|off',
    ],
  },
  {
    id: 'criminal-damage',
    tells: [
      'keyed|vandalised|vandalism|graffiti|graffitied|spray_painted|sprayed_paint|tagged|egged',
      '<someone> ..3 <broke> ..4 wing_mirror|wing_mirrors',
      '<someone> ..3 <broke>|slashed|kicked|sprayed|threw|chucked|snapped|ripped|set_fire_to|torched|bent|pulled_down|pushed_over ..4 my|our|the|his|her ..2 <car>|window|windows|fence|gate|wall|door|mirror|tyres|tyre|shed|garden|bin|windscreen|plants|hedge|headstone|greenhouse|shop_window|bus_shelter|wing_mirror|phone|letterbox',
      'my|our|the ..2 <car>|window|windows|fence|gate|wall|front_door|wing_mirror|tyres|tyre|garden|windscreen|hedge|greenhouse ..2 <was>|been|got ..2 keyed|scratched|smashed|slashed|damaged|vandalised|kicked|broken|let_down|snapped|ripped|sprayed|trashed|set_on_fire|torched|burnt|wrecked',
      'tyres ..2 slashed|let_down|stabbed',
      'brick|stone|rock|egg|eggs|bottle|firework ..3 through|at my|our|the ..2 window|door|car|house',
      'set_fire_to|set_alight|torched|burnt ..3 bin|bins|car|fence|shed|hedge',
      'kicked|booted|smashed|put ..4 fence|gate|wall|window ..2 down|in|off',
      'dent|scratch|scratches ..4 car|van|door|bonnet|panel|wing',
    ],
  },
  {
    id: 'driving-offence',
    over: ['vehicle-nuisance', 'bicycle-theft', 'suspicious-activity'],
    tells: [
      'overtook|overtake|overtaking|undertook|undertaking|undertook_me',
      'close_pass|passed_too_close|passed ..3 too_close|inches|so_close',
      'driver|he|she|they|car|van|lorry|bus|taxi ..3 on|using|holding|texting ..1 his|her|their|a|the ..1 phone|mobile',
      'phone ..2 in ..1 hand ..4 driving|wheel|whole_time',
      'ran|jumped|went|drove|going|shot|sailed|blew|skipped through|a|the|straight_through ..2 red|lights|light',
      'tailgating|tailgated|tailgate|up_my_backside|inches_from_my_bumper|brake_checked|brake_checking|brake_tested|cut_me_up|cut_in|swerved_in|pulled_out ..3',
      'mounted|driving|drove|driven ..3 pavement|kerb|wrong_way|wrong_side|one_way|no_entry',
      'dangerous|reckless|careless driving|driver|overtake|manoeuvre|overtaking',
      'driving ..3 dangerously|recklessly|like_a_maniac|like_an_idiot|erratically|all_over|too_fast',
      'forced|forcing ..3 off_the_road|to_brake|to_swerve|onto_the_verge|slam',
      'slam ..3 brakes|brake ..2 on',
    ],
  },
  {
    id: 'road-collision',
    over: ['driving-offence', 'criminal-damage', 'vehicle-nuisance', 'existing-report', 'collision-report-request'],
    tells: [
      'rear ended|end|shunted|shunt',
      'crash|crashed|collision|collided|rta|prang|fender_bender|accident ..6 car|van|road|junction|roundabout|driver|me|us|with|into|yesterday|lights|motorbike|bike',
      'went|ran|drove|crashed|reversed|smashed|ploughed|bumped|slammed|shunted|rolled ..1 into ..2 back|side|rear|front|me|us|my|our',
      'hit|clipped|struck|knocked ..3 me|us|my_car|my_van|my_bike|our_car|wing_mirror|the_back|parked_car|cyclist|pedestrian|dog|deer ..8 driver|drove|car|van|lorry|off|stop',
      'knocked ..2 off|down|over ..2 bike|my|by|motorbike|crossing',
      'hit_and_run|drove_off_without_stopping|did_not_stop|failed_to_stop',
      'swapped|exchanged ..2 details|insurance|names|numbers',
    ],
  },
  {
    id: 'lost-property',
    tells: [
      'lost|losing|mislaid|misplaced my|our|a|the|his|her|an ..4 phone|mobile|bag|rucksack|backpack|purse|wallet|keys|passport|ring|watch|laptop|glasses|camera|handbag|jacket|coat|necklace|bracelet|suitcase|licence|headphones|airpods|tablet|ipad|card|cards|umbrella|hearing_aid|earring|dog|cat',
      'left my|our|a|the|his|her ..4 phone|mobile|bag|rucksack|backpack|purse|wallet|keys|laptop|glasses|camera|handbag|jacket|coat|suitcase|violin|guitar|umbrella ..6 on|in train|bus|tube|tram|taxi|cab|uber|cafe|pub|plane|platform|toilets|bench',
      'dropped my|our|a|the ..4 phone|mobile|purse|wallet|keys|passport|ring|watch|airpods|glasses',
      'fell|fallen|dropped|slipped out_of|off|from my|the ..1 pocket|bag|bike|finger|wrist',
      'i|we|must|have|had ..2 lost|mislaid|misplaced it|them|my',
    ],
  },
  {
    id: 'found-property',
    over: ['lost-property', 'theft'],
    tells: [
      'found|picked_up|come_across|came_across|handed a|an|some|someone|this|two|the ..4 purse|wallet|phone|mobile|bag|rucksack|keys|ring|passport|laptop|bike|bicycle|watch|handbag|card|cards|licence|money|cash|camera|jacket|coat|necklace|bracelet|envelope|ipad|tablet|glasses|medal|medals|suitcase|airpods !gone !missing !stolen !smashed',
      'hand|hand_it|handing|handed ..3 in ..6 found',
    ],
  },
  {
    id: 'antisocial-behaviour',
    over: ['noise', 'vehicle-nuisance', 'drugs'],
    tells: [
      'every|most|each|all night|nights|evening|evenings|weekend|weekends|day|week ..12 kids|youths|lads|teenagers|gang|gangs|group|groups|shouting|drinking|fighting|swearing|fireworks|music|bikes',
      'kids|youths|lads|teenagers|gang|gangs|group|groups|people|drunks ..6 hanging_around|hanging_about|congregating|gathering|causing_trouble|causing_havoc|shouting|swearing|drinking|kicking_off|throwing|terrorising|intimidating|fighting',
      'fed_up|sick|had_enough ..4 kids|youths|lads|teenagers|gang|neighbours|neighbour|drinking|noise|behaviour',
      'anti_social|antisocial',
      'street_drinking|street_drinkers|nuisance neighbours|neighbour|youths|kids',
      'letting|throwing|setting|chucking ..2 off? fireworks|bangers ..3',
    ],
  },
  {
    id: 'assault',
    over: ['antisocial-behaviour'],
    tells: [
      'assaulted|assault|attacked|beaten_up|beat_up|jumped_by|headbutted|head_butted|battered',
      'punched|slapped|hit|kicked|spat|shoved|pushed|elbowed|strangled|bit|stamped|glassed|smacked|thumped|lamped|decked|bottled ..3 me|him|her|us|my ..1 !door !car !fence !window !gate !mirror',
      'got|was|been|being ..2 punched|slapped|hit|kicked|spat_at|spat_on|shoved|pushed|headbutted|elbowed|strangled|bitten|stamped_on|glassed|smacked|thumped ..4 !by_a_car',
    ],
  },
  {
    id: 'theft',
    over: ['lost-property'],
    tells: [
      '<took>|theft_of|pickpocketed|had_away ..3 my|our|the|his|her|a ..4 phone|mobile|iphone|bag|rucksack|backpack|purse|wallet|keys|passport|ring|watch|laptop|camera|handbag|jacket|coat|necklace|bracelet|suitcase|parcel|package|money|cash|cards|card|dog|cat|trainers|headphones|airpods|plants|tablet|ipad|pram|buggy|catalytic|statue|pot|pots|bin|tools|mower',
      'my|our|the|his|her|a ..3 phone|mobile|iphone|bag|rucksack|backpack|purse|wallet|passport|ring|watch|laptop|camera|handbag|jacket|coat|necklace|bracelet|suitcase|parcel|package|money|cash|dog|cat|trainers|headphones|airpods|tablet|ipad|pram|buggy|mower|plants ..2 <was>|been|got ..1 stolen|nicked|pinched|taken|swiped|snatched|robbed|lifted|half_inched|pickpocketed',
      'pickpocket|pickpocketed|pickpockets|shoplifter|shoplifters|shoplifting|shoplifted',
      'my|our phone|airpods|purse|wallet|bag|handbag|watch ..25 had|was|were gone !bike',
      'gone so|and had|has my phone|bag|purse|wallet',
      'parcel|package|delivery ..4 stolen|nicked|taken|pinched|gone|swiped|missing',
      'filled|fuel|petrol|diesel|pump ..8 drove_off|without_paying|did_not_pay',
      'left|walked|ran|gone|leaving ..3 without_paying|not_paying',
      "someone|somebody 's|has had my|our ..1 parcel|package|purse|wallet|phone|bag",
      'parcel|package|amazon|courier ..20 delivered|left ..25 gone|missing|not_there',
      'walked|ran|left|legged_it out|off ..2 without_paying|with|carrying ..6',
      'distracted|distraction|distracting ..15 <took>|<taken>',
    ],
  },
  {
    id: 'online-abuse',
    over: ['antisocial-behaviour'],
    tells: [
      'abusive|threatening|nasty|malicious|hateful|vile|horrible|disgusting|creepy|anonymous|poison_pen messages|message|texts|text|emails|email|comments|posts|dms|voicemails|calls|letters|letter|voice_notes',
      'fake|hacked account|profile ..6 me|my|pretending',
      'sending|sends|sent|keeps_sending ..2 me|us ..3 abusive|abuse|threats|threatening|nasty|horrible|vile',
      'posting|posted|put ..4 about_me|pictures_of_me|photos_of_me|my_address|lies ..3',
      'trolling|trolled|doxxed|cyberbullying|cyber_bullying',
    ],
  },
  {
    id: 'drugs',
    tells: [
      'dealing|selling|deals|sells|dealers|dealer ..3 drugs|weed|cannabis|coke|cocaine|crack|heroin|pills|gear|spice',
      'dealing from|out_of ..5 house|flat|number|car|garage|shop|door|<num>',
      'drug dealing|dealers|dealer|deals|den|house',
      'drugs ..5 dealt|sold|dealing|selling',
      'cannabis farm|factory|plants|grow',
      'growing ..2 cannabis|weed',
      'county_lines|cuckooed|cuckooing|trap_house|crack_house',
    ],
  },
  {
    id: 'missing-person',
    tells: [
      'gone_missing|went_missing|is_missing|has_gone_missing|been_missing|reported_missing ..3 !bike !car !parcel',
      'not come|came|been|returned home|back ..4 since|last|for|from',
      'not been|heard|seen|heard_from ..2 since|for|from ..3 yesterday|last|days|hours|this_morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      'can_not find|get_hold_of my ..2 <kin>',
      'last_seen ..10 wearing',
    ],
  },
  {
    id: 'hate-crime',
    over: ['assault', 'antisocial-behaviour', 'online-abuse', 'criminal-damage', 'theft'],
    tells: [
      'racist|racially|racial|homophobic|transphobic|islamophobic|antisemitic|anti_semitic|ableist abuse|abused|slur|slurs|names|comments|attack|words|graffiti|remarks|language',
      'go back to your|where own_country|you_came_from|country',
      'because i am|we_are|he_is|she_is|of_my|of_our|of_his|of_her ..1 gay|lesbian|trans|black|asian|muslim|jewish|polish|disabled|race|religion|colour|hijab|foreign|deaf|autistic|wheelchair',
      'hate_crime|hate_incident|hate_speech',
      'called|calling|shouted|shouting ..3 paki|n_word|terrorist|faggot|tranny|spastic|dirty_foreigner|immigrant',
    ],
  },
]
