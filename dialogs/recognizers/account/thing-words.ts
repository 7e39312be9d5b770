/** Things that are stolen, lost or found: by kind (domain 3.2 B11), the nouns that people use. Those apart by `|` are one thing: a phone that is told of as "iPhone" and "mobile". */
const KINDS = {
  phone: ['phone|phones|mobile|iphone|smartphone|moblie|handset|galaxy', 'sim|sim_card'],
  laptop: ['laptop|macbook|chromebook|thinkpad|notebook', 'tablet|ipad|kindle|surface', 'computer|pc|desktop|imac'],
  cash: ['cash|money|notes|coins|savings|float|takings|petty_cash'],
  cards: ['bank_card|bank_cards|debit_card|debit_cards|credit_card|credit_cards|cards|bankcard'],
  documents: [
    'passport|passports',
    'driving_licence|drivers_licence|driver_licence|licence',
    'id|id_card|identity_card',
    'residence_permit|brp|visa',
    'birth_certificate|certificate|documents|papers|paperwork|log_book|v5',
    'bus_pass|travel_pass|oyster_card|railcard|blue_badge',
  ],
  keys: [
    'keys|key|house_keys|car_keys|car_key|spare_keys|spare_car_keys|front_door_key|fob|key_fob|set_of_keys|bunch_of_keys|keyring',
  ],
  jewellery: [
    'jewellery_box|jewelry_box|jewellery|jewelry|jewellry',
    'engagement_ring|wedding_ring|ring|rings|signet_ring|eternity_ring',
    'necklace|chain|pendant|locket|pearls',
    'bracelet|bangle',
    'earrings|earring|brooch|cufflinks',
  ],
  watch: ['watch|smartwatch|smart_watch|apple_watch|rolex|fitbit|watches'],
  bag: [
    'rucksack|backpack|ruck_sack|holdall|duffel_bag|school_bag|laptop_bag|sports_bag|gym_bag|work_bag|bag|bags|carrier_bag|satchel|bumbag|messenger_bag|man_bag',
    'handbag|clutch_bag|shoulder_bag|tote',
    'purse|wallet|card_holder|cardholder',
    'suitcase|luggage|suitcases|briefcase',
    'pram|buggy|pushchair',
  ],
  clothing: [
    'coat|jacket|parka|puffer|fleece|hoodie|jumper|cardigan|blazer',
    'trainers|shoes|boots|heels|sandals|pair_of_trainers',
    'scarf|hat|gloves|cap|beanie',
    'glasses|sunglasses|specs|spectacles|reading_glasses',
    'clothes|clothing|dress|suit|jeans|shirt|tracksuit|uniform|school_uniform',
  ],
  bike: [
    'bike|bikes|bicycle|pushbike|push_bike|mountain_bike|road_bike|e_bike|ebike|bmx|e_scooter|escooter|scooter|pedal_cycle',
  ],
  tools: [
    'tools|power_tools|hand_tools|toolbox|tool_box|tool_bag|toolbag|tool_kit',
    'drill|combi_drill|impact_driver|sds_drill|cordless_drill|drills|combi',
    'saw|chop_saw|circular_saw|mitre_saw|chainsaw|chain_saw|jigsaw|multi_tool|planer|router|nail_gun|nailer',
    'grinder|angle_grinder|sander|breaker|disc_cutter|stihl_saw|consaw',
    'laser_level|laser|level|tape_measure|spirit_level',
    'lawnmower|lawn_mower|mower',
    'strimmer',
    'hedge_trimmer|hedgetrimmer',
    'leaf_blower',
    'pressure_washer|jet_wash',
    'ladder|ladders',
    'generator|genny',
    'cement_mixer|compressor|welder',
  ],
  electrical: [
    'camera|digital_camera|dslr|lens',
    'headphones|airpods|air_pods|earbuds|earphones|beats|ear_buds',
    'tv|television|telly|smart_tv|soundbar|sound_bar|speaker|speakers|hi_fi|stereo|radio',
    'console|games_console|playstation|ps4|ps5|xbox|nintendo_switch|switch|nintendo',
    'sat_nav|satnav|dashcam|dash_cam|tom_tom|tomtom|garmin',
    'coffee_machine|coffee_maker|kettle|toaster|air_fryer|microwave|washing_machine|fridge|freezer',
    'charger|power_bank|vape|hairdryer|hair_straighteners|straighteners|ghds|dyson|hoover|vacuum',
    'drone|vr_headset|hard_drive|router|smart_speaker|alexa',
    'gopro|go_pro',
  ],
  sports: [
    'golf_clubs|golf_bag|clubs',
    'guitar|violin|trumpet|saxophone|clarinet|flute|keyboard|drum_kit|instrument|cello|ukulele|bagpipes|cornet',
    'helmet|bike_helmet|crash_helmet|cycle_helmet',
    'fishing_rods|fishing_rod|fishing_tackle|tackle|rods',
    'skateboard|football|football_boots|cricket_bat|tennis_racket|racket|surfboard|paddleboard|paddle_board|kayak|canoe|skis',
    'tent|sleeping_bag',
  ],
  medicine: ['medication|medicine|tablets|inhaler|insulin|pills|prescription|epipen'],
  pet: [
    'dog|puppy|dogs|puppies|spaniel|labrador|bulldog|french_bulldog|cockapoo|dachshund|terrier|whippet|lurcher|spaniels',
    'cat|kitten|cats',
    'parrot|budgie|tortoise|rabbit|ferret|horse|pony',
  ],
  'vehicle-part': [
    'number_plates|number_plate|plates|wheels|alloys|alloy_wheels|catalytic_converter|cat_converter|battery|lights|bike_lights|saddle|wing_mirror|exhaust|trailer|roof_box|tyres|front_light|back_light',
  ],
  farm: ['quad|quad_bike|tractor|sheep|lambs|cattle|gps_unit|hay|chickens|hens|livestock'],
  other: [
    'teddy|toy|toys|doll',
    'book|books|library_book',
    'umbrella|brolly',
    'walking_stick|crutches|hearing_aid|hearing_aids|dentures|false_teeth',
    'ornament|ornaments|painting|clock|plants|plant_pots|garden_furniture|bbq|barbecue',
    'perfume|aftershave|makeup|cosmetics',
    'food|shopping|alcohol|cigarettes|bottles|vodka|whisky|wine|beer|meat|steaks|steak|cheese|chocolate|razors|coffee|baby_formula',
  ],
} as const

/** The kinds that are told apart. */
export type ThingKind = keyof typeof KINDS

/** One noun: its words, its kind, and which nouns tell of the same thing. */
export interface ThingNoun {
  readonly words: readonly string[]
  readonly kind: ThingKind
  readonly same: string
}

const THING_KINDS = Object.keys(KINDS).filter((name): name is ThingKind => name in KINDS)

const nouns: readonly ThingNoun[] = Object.entries(KINDS).flatMap(([kind, groups]) =>
  groups.flatMap((group) =>
    group
      .split('|')
      .map((noun) => ({ words: noun.split('_'), kind: kindOf(kind), same: `${kind}:${group.split('|')[0] ?? ''}` })),
  ),
)

function kindOf(name: string): ThingKind {
  return THING_KINDS.find((kind) => kind === name) ?? 'other'
}

/** Nouns by their first word, the longest first. */
export const NOUNS_BY_FIRST: ReadonlyMap<string, readonly ThingNoun[]> = (() => {
  const found = new Map<string, ThingNoun[]>()
  for (const noun of nouns)
    found.set(
      noun.words[0] ?? '',
      [...(found.get(noun.words[0] ?? '') ?? []), noun].toSorted((a, b) => b.words.length - a.words.length),
    )
  return found
})()

/** All words of all nouns. */
export const THING_WORDS: readonly string[] = nouns.flatMap(({ words }) => words)
