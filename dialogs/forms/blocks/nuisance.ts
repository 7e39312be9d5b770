import { defineBlock } from '../../form.ts'
import { vehicleFields } from './vehicle.ts'

const byVehicle = { field: 'asb.type', is: 'vehicles' } as const
const sawThem = { field: 'asb.whoAny', is: 'yes' } as const

/** What goes on, and whether now (domain 3.8). */
export const nuisanceKind = defineBlock({
  'asb.type': {
    answer: {
      kind: 'choices',
      options: [
        {
          id: 'groups',
          label: 'Rowdy groups',
          says: ['groups', 'gangs', 'youths', 'kids hanging round'],
          tells: [
            'kids|youths|teenagers|lads|boys|girls|youngsters|teens|children|gang|gangs|group|groups|adults|men|people|blokes|drinkers|addicts|druggies|youth|yobs|girls ..3 hanging|hang|gathering|gather|congregating|congregate|loitering|loiter|meeting|sat|sitting|running|messing|being_rowdy ..1 around|about|round|out|outside|amok|riot?',
            'rowdy|gang|gangs|hanging_around|hanging_about|congregating|loitering',
            'groups|group|gang|load|loads|crowd|bunch of|up ..2 kids|youths|teenagers|lads|boys|girls|youngsters|teens|children|gang|gangs|group|groups|adults|men|people|blokes|drinkers|addicts|druggies|youth|yobs|girls',
            'about|around|up_to <num>|ten|a_dozen|twenty|fifteen of them',
          ],
        },
        {
          id: 'abuse',
          label: 'Shouting or abuse',
          says: ['shouting', 'swearing', 'abuse', 'name calling'],
          tells: [
            'shouting|swearing|screaming|yelling|shout|swear|shouted|swore|effing|jeering|heckling|catcalling|verbal|mouthing',
            'abuse|abusive|foul_language|foul_mouthed|hurling_abuse|gobby|insults',
            'calling|call|called|calls me|us|him|her|them|people|my ..3 names|a',
          ],
        },
        {
          id: 'drinking',
          label: 'Street drinking',
          says: ['drinking', 'drunks'],
          tells: [
            'drinking|drunk|boozing|drunks|street_drinkers|drinkers|pissed ..1 !driving !driver',
            'cans|bottles ..2 beer|lager|cider|vodka|wine',
            'lager|cider|beer|booze|vodka|alcohol',
          ],
        },
        {
          id: 'drugs',
          label: 'Drug use',
          says: ['drugs', 'weed', 'smoking cannabis'],
          tells: [
            'weed|cannabis|spliff|spliffs|joints|smoking_weed|skunk|ganja|dope|balloons|nos|nitrous|nox|laughing_gas|needles|syringes|spice|crack|heroin|smackheads|crackheads|drug|drugs|druggies|dealing|dealers|stoned',
            'canisters|cannisters',
          ],
        },
        {
          id: 'vehicles',
          label: 'Vehicles, bikes or scooters',
          says: ['vehicles', 'bikes', 'cars', 'off road bikes', 'e scooters', 'racing', 'parking'],
          tells: [
            'quad|quads|quad_bikes|motorbike|motorbikes|mopeds|moped|scooter|scooters|e_scooter|e_scooters|escooters|off_road|dirt_bike|dirt_bikes|off_roader|surron|surrons|sur_ron|e_bike|e_bikes|electric_bike|electric_bikes|boy_racers|racers|pit_bikes|mini_motos|minimoto',
            'racing|drifting|wheelies|wheelspins|wheelspinning|doughnuts|donuts|revving|handbrake_turns|burnouts',
            'electric ..3 bike|bikes',
            'cars ..3 speeding|racing|meeting|revving',
          ],
        },
        {
          id: 'fireworks',
          label: 'Fireworks',
          says: ['bangers', 'rockets'],
          tells: ['firework|fireworks|bangers|rockets ..1', 'letting|setting ..3 rockets|bangers'],
        },
        {
          id: 'threats',
          label: 'Threats',
          says: ['threatening', 'threatened'],
          tells: [
            'threatened|threatening|threats|threaten|threatens|intimidating|intimidated|intimidation|intimidate',
            'said|says|saying they|he|she will|would|are_going_to|gonna ..3 hurt|kill|smash|burn|stab|batter|beat|do|get',
          ],
        },
        {
          id: 'begging',
          label: 'Begging',
          says: ['beggars'],
          tells: ['begging|beggar|beggars|beg ..2', 'asking ..3 change|money ..3'],
        },
        {
          id: 'trespass',
          label: 'Going where they should not',
          says: ['trespass', 'on roofs', 'camping', 'climbing'],
          tells: [
            'trespassing|trespass|trespassers|trespassed',
            'on|onto|climbing|climb|climbed|jumping ..3 roof|roofs|garages|rooftop|scaffolding|fence|fences|wall|walls',
            'climbing|jumping|hopping over|through|into ..2 gardens|garden|fence|fences|gate|wall',
            'in|into|through|across my|our|peoples|private ..1 garden|gardens|land|property|field|fields|yard',
            'camping|squatting|travellers_camped',
            'broken|break|breaking into ..2 old|empty|disused|derelict|closed',
          ],
        },
        {
          id: 'neighbour',
          label: 'A neighbour',
          says: ['next door', 'neighbours', 'upstairs', 'downstairs'],
          tells: [
            'my|our|the ..2 neighbour|neighbours',
            'next_door|upstairs|downstairs|flat_above|flat_below|man_upstairs|woman_upstairs|man_next_door|woman_next_door',
          ],
        },
        {
          id: 'damage',
          label: 'Damage or things thrown',
          says: ['damage', 'throwing stones', 'eggs', 'vandalism'],
          tells: [
            'smash|smashing|smashed|break|breaking|broke|damage|damaging|damaged|vandal*|kick|kicking|kicked|ripping|ripped|pulling_up|graffiti|spray|spraying|burning|setting_fire|scratched|wrecked|wreck|trashing|trashed ..4 bin|bins|window|windows|car|cars|fence|fences|bus_stop|shelter|gate|gates|trees|door|doors|mirrors|mirror|plants|wall|walls|bench|benches|swings|playground|lights|glass|bottles|plant_pots|property|lamp_post',
            'throw|throwing|threw|chuck|chucking|chucked|pelting|lobbing|hurling|throws|egging|egged|egg ..5 stones|stone|eggs|egg|bricks|brick|bottles|bottle|rocks|mud|things|stuff|at|snowballs|fireworks|rubbish',
            'vandalism|graffiti|vandalising|criminal_damage',
          ],
        },
        {
          id: 'noise',
          label: 'Noise',
          says: ['loud music', 'party', 'music'],
          tells: [
            'noise|noisy|racket|loud_music|loud|music|party|parties|partying|bass|booming|blaring|banging ..1',
            'dj|sound_system',
            'dog|dogs ..2 barking|bark|barks',
          ],
        },
        {
          id: 'litter',
          label: 'Rubbish, dog mess or dogs',
          says: ['litter', 'dog mess', 'rubbish', 'barking'],
          tells: [
            'litter|littering|rubbish|dog_mess|dog_poo|dog_fouling|fly_tipping|flytipping|fly_tipped|flytipped|dumped|dumping|broken_glass|glass_everywhere|mess_everywhere|takeaway_boxes|needles_left',
            'dog|dogs ..2 barking|bark|barks|mess|fouling|poo|loose|off_the_lead',
          ],
        },
        { id: 'other', label: 'Something else', says: ['other'] },
      ],
    },
    ask: 'What is going on?',
    hint: 'You can choose more than one.',
    why: 'It shows which team can do something about it.',
    label: 'What is going on',
    words: ['kind of behaviour'],
    remarks: [
      {
        on: ['noise', 'litter'],
        say: ['The council deals with noise, rubbish and dogs. Tell them too. You can still go on here.'],
        contacts: ['h.council', 'h.noise'],
      },
      {
        on: 'vehicles',
        say: [
          'In England and Wales the police can take vehicles that are used to upset people. Number plates help most.',
        ],
      },
    ],
    reads: 'options',
  },
  'asb.typeOther': {
    answer: { kind: 'text', max: 500 },
    ask: 'What else is going on?',
    why: 'So that it is written down in your words.',
    label: 'What else',
    unknown: true,
    when: { field: 'asb.type', is: 'other' },
  },
  'asb.where': {
    section: 'Where and how often',
    answer: { kind: 'location' },
    ask: 'Where is it happening?',
    hint: 'An address, a street and town, a postcode, what3words, or what it is near to.',
    why: 'It decides which neighbourhood team gets it.',
    label: 'Where',
    words: ['place', 'where', 'address', 'location', 'street'],
    reads: 'place',
  },
  'asb.often': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'first',
          label: 'This was the first time',
          says: ['first time', 'once', 'never before'],
          tells: ['first time ..3', 'only ..1 happened once', 'one off', 'never ..3 happened|before'],
        },
        {
          id: 'sometimes',
          label: 'Now and then',
          says: ['sometimes', 'a few times', 'monthly'],
          tells: [
            'now and then|again',
            'occasionally|sometimes|on_and_off|off_and_on',
            'every few weeks|months|so_often',
            'few|couple times|of_times ..2 month',
            'once|twice|three_times ..1 a|this|last month',
          ],
        },
        {
          id: 'weekly',
          label: 'Every week',
          says: ['weekly', 'weekends', 'every weekend'],
          tells: [
            'every|each|most weekend|weekends|friday|saturday|sunday|monday|tuesday|wednesday|thursday|week|weeks',
            'weekly',
            'once|twice|three_times|couple_of_times|few_times|several_times a|per|each week',
            'at weekends',
            'fridays|saturdays|weekends and|or',
          ],
          over: ['sometimes', 'first'],
        },
        {
          id: 'daily',
          label: 'Most days',
          says: ['daily', 'every day', 'every night', 'all the time'],
          tells: [
            'every|each day|night|evening|afternoon|morning|single_night|single_day|other_night|other_day',
            'most|nearly_every|almost_every days|nights|day|night|evenings|evening',
            'daily|nightly|constantly|constant',
            'all the time',
            'day|night in|after day|night',
            'several|four|five|six|3|4|5|6 times|nights|days|evenings a|per week',
            'morning noon',
            '24 7|seven',
          ],
          over: ['sometimes', 'first', 'weekly'],
        },
      ],
    },
    ask: 'How often does it happen?',
    why: 'It helps to plan when to send someone past.',
    label: 'How often',
    unknown: true,
    words: ['often'],
  },
  'asb.oftenText': {
    answer: { kind: 'text', max: 500 },
    ask: 'On which days and at what times is it worst?',
    why: 'It helps to plan when to send someone past.',
    label: 'Days and times',
    optional: true,
    unknown: true,
    when: { field: 'asb.often', is: ['sometimes', 'weekly', 'daily'] },
    words: ['days', 'times'],
    tells: {
      clause: [
        'every|each|most ..1 night|day|evening|weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday|afternoon|week|morning',
        'at weekends',
        'from about|around ..1 <num>',
        'until|till ..2 midnight|morning|<num>|late ..2',
        'after school',
        'fridays|saturdays|weekends|weeknights|evenings',
      ],
    },
  },
})

/** Who does it, and with which vehicle (domain 3.8). Each opens with one question. */
export const nuisancePeople = defineBlock<
  | 'asb.whoAny'
  | 'asb.whoMany'
  | 'asb.whoAges'
  | 'asb.whoNames'
  | 'asb.whoClothes'
  | 'asb.whoSchool'
  | 'asb.landlord'
  | 'asb.veh.hasVrm'
  | 'asb.veh.vrm'
  | 'asb.veh.vrmPart'
  | 'asb.veh.country'
  | 'asb.veh.type'
  | 'asb.veh.make'
  | 'asb.veh.model'
  | 'asb.veh.colour'
  | 'asb.veh.features',
  'asb.type'
>({
  'asb.whoAny': {
    section: 'The people who do it',
    answer: { kind: 'yes-no' },
    ask: 'Can you tell us anything about the people who do it?',
    hint: 'Only what you have seen. Do not go closer to find out.',
    why: 'A name or a description can be matched with other reports.',
    label: 'Know something about them',
    unknown: true,
    words: ['who'],
    reads: 'person',
    tells: {
      yes: [
        '<num>|two|three|four|five|six|seven|eight|nine|ten|dozen|twenty|fifteen ..3 of_them|kids|youths|teenagers|lads|boys|girls|youngsters|teens|children|gang|gangs|group|groups|adults|men|people|blokes|drinkers|addicts|druggies|youth|yobs|girls',
        'same ..2 kids|youths|teenagers|lads|boys|girls|youngsters|teens|children|gang|gangs|group|groups|adults|men|people|blokes|drinkers|addicts|druggies|youth|yobs|girls|lot|ones|faces',
        '<num> to|and|or <num> ..2 i|year|years|yrs|year_olds',
        'their ages|age|names|school',
        'ringleader|leader|one_of_them|some_of_them|main_one ..4 called|named|lives|has|wears|is|wearing',
        'wearing|dressed|hoodies|balaclavas|uniform|blazers|tracksuits|masks',
        'called|named ..1 !me !us !the !him !her !police !it',
        'i|we know ..2 who|them|him|her|where|their|one',
        'live|lives ..2 at|number|next|upstairs|downstairs|above|below|opposite|in|on',
        'next_door|upstairs|downstairs|neighbour|neighbours',
      ],
      no: [
        'not ..2 know ..2 who|them|any_of',
        'no idea|clue who',
        'not ..2 see ..2 who|them|faces|anyone',
        'not ..3 recognise ..2',
      ],
    },
  },
  'asb.whoMany': {
    answer: { kind: 'number', min: 1, max: 500, unit: 'people' },
    ask: 'About how many people are there?',
    why: 'It shows what would be needed there.',
    label: 'How many people',
    optional: true,
    unknown: true,
    when: sawThem,
    reads: 'people-count',
  },
  'asb.whoAges': {
    answer: { kind: 'text', max: 100 },
    ask: 'About how old are they?',
    why: 'For young people, schools and parents can help.',
    label: 'Ages',
    optional: true,
    unknown: true,
    when: sawThem,
    words: ['age'],
    tells: {
      span: [
        '<num> to|and|or|- <num> ..1 year|years|year_olds|yr_olds|i_d|id',
        '<num> year|yr olds|old',
        'aged|about|around <num> to|or|- <num>',
        'teenagers|teens|teenage|primary_school|secondary_school_age|school_age|early_teens|mid_teens|late_teens|in_their_twenties|twenties|in_their_thirties|adults',
      ],
    },
  },
  'asb.whoNames': {
    answer: { kind: 'text', max: 500 },
    ask: 'Do you know any names, or where they live?',
    why: 'It is the quickest way to find the right people.',
    label: 'Names or addresses',
    optional: true,
    unknown: true,
    declined: true,
    when: sawThem,
    words: ['names'],
    tells: {
      clause: [
        'called|named|name_is|names_are|known_as ..1 !me !us !the !him !her !police !it !names !out !by',
        'live|lives|living ..2 at|number ..2 <num>',
        'lives|live next_door|upstairs|downstairs|opposite|above|below|over_the_road|across_the_road|at_number|round_the_corner|on_the_estate',
      ],
    },
  },
  'asb.whoClothes': {
    answer: { kind: 'text', max: 500 },
    ask: 'What do they look like, and what do they wear?',
    why: 'A description can be matched with other reports.',
    label: 'Look and clothes',
    optional: true,
    unknown: true,
    when: sawThem,
    words: ['clothes'],
    tells: {
      clause: [
        'wearing|wear|wears|dressed|hoodies|hoodie|balaclavas|balaclava|blazers|blazer|tracksuits|tracksuit|masks|hoods|puffer|north_face|uniform|uniforms|caps',
      ],
    },
  },
  'asb.whoSchool': {
    answer: { kind: 'text', max: 100 },
    ask: 'Does any of them wear a school uniform? Which school is it?',
    why: 'Schools can often help.',
    label: 'School',
    optional: true,
    unknown: true,
    when: sawThem,
    words: ['school'],
    tells: {
      clause: [
        'school|academy|college|high_school uniform|blazer|blazers|jumper|jumpers|tie|ties|sweatshirt',
        'uniform|blazer|blazers|tie ..3 school|academy|college|high',
        'go|goes|attend|attends to ..3 school|academy|high|college',
      ],
    },
  },
  'asb.landlord': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'council',
          label: 'The council',
          says: ['council house', 'council flat'],
          tells: [
            'council house|flat|houses|flats|tenant|tenants|property|estate|tenancy',
            'council ..2 landlord',
            'landlord is ..1 council',
            'rent|rents|rented ..2 council',
          ],
        },
        {
          id: 'housing-association',
          label: 'A housing association',
          says: ['housing association', 'social housing'],
          tells: [
            'housing_association|housing_assoc|social_housing|peabody|clarion|guinness|sanctuary|riverside|l_and_q|places_for_people|home_group|housing association|trust|officer',
          ],
        },
        {
          id: 'private',
          label: 'A private landlord',
          says: ['private', 'letting agent'],
          tells: [
            'private|privately ..1 landlord|rented|rent|rents|let|renting|tenant',
            'letting_agent|letting_agents|airbnb|hmo',
          ],
        },
        {
          id: 'own',
          label: 'They own it',
          says: ['owner', 'they bought it'],
          tells: [
            'own|owns|owned|bought ..1 his|her|their|the ..1 house|flat|place|home|it',
            'owner occupier|occupiers',
          ],
        },
      ],
    },
    ask: 'Who is the landlord of the people who do it?',
    why: 'A council or a housing association can act against its own tenants.',
    label: 'Landlord',
    optional: true,
    unknown: true,
    when: { field: 'asb.type', is: ['neighbour', 'noise'] },
    remarks: [
      {
        on: ['council', 'housing-association'],
        say: ['Tell the landlord too. Keep a diary of days and times for them.'],
      },
    ],
  },
  'asb.veh.hasVrm': {
    ...vehicleFields.hasVrm,
    section: 'The vehicle',
    ask: 'Do you know the number plate of the vehicle?',
    hint: 'If there are several, take the one that you know most about.',
    unknown: true,
    when: byVehicle,
    reads: 'seen-vehicle-plate',
  },
  'asb.veh.vrm': { ...vehicleFields.vrm, when: { field: 'asb.veh.hasVrm', is: 'full' }, reads: 'seen-vehicle-plate' },
  'asb.veh.vrmPart': { ...vehicleFields.vrmPart, unknown: true, when: { field: 'asb.veh.hasVrm', is: 'part' } },
  'asb.veh.country': { ...vehicleFields.country, when: { field: 'asb.veh.hasVrm', is: 'foreign' } },
  'asb.veh.type': { ...vehicleFields.type, when: byVehicle, reads: 'seen-vehicle-kind' },
  'asb.veh.make': { ...vehicleFields.make, when: byVehicle, reads: 'seen-vehicle-make' },
  'asb.veh.model': {
    ...vehicleFields.model,
    when: { field: 'asb.veh.make', given: true },
    reads: 'seen-vehicle-model',
  },
  'asb.veh.colour': { ...vehicleFields.colour, when: byVehicle, reads: 'seen-vehicle-colour' },
  'asb.veh.features': {
    ...vehicleFields.features,
    when: byVehicle,
    tells: {
      clause: [
        'no|not_got|without ..2 plate|plates|lights|number_plate|helmet|helmets',
        'loud|noisy exhaust',
        'modified|tinted|stickers|spoiler|lights|roof_rack|taxi_sign|livery|logo|company_name ..3',
      ],
    },
  },
})

/** What it does to people, why, and who else knows (domain 3.8). */
export const nuisanceHarm = defineBlock({
  'asb.harm': {
    section: 'What it does to you and others',
    answer: { kind: 'long-text', max: 500 },
    ask: 'How does it affect you or others?',
    hint: 'For example: no sleep, afraid to go out, children kept in.',
    why: 'How much harm it does decides how soon someone looks at it.',
    label: 'How it affects people',
    unknown: true,
    words: ['harm', 'affects'],
    tells: {
      clause: [
        'not|never|hardly|barely ..2 sleep|sleeping|slept|leave|go|relax|enjoy|open|sit|use|walk|feel|dare ..2',
        '<kin>|i|we|people|residents|everyone|neighbours ..3 scared|afraid|frightened|terrified|anxious|intimidated|stressed|depressed|tired|exhausted|shaking|worried|ill|nervous ..3',
        'scared|afraid|frightened|terrified|intimidated|too_scared ..2 to|of',
        'making ..2 life|lives|me|us ..2',
        'affecting|ruining|ruined|affects|affected ..3',
        'kept|keeps|keeping|wakes|waking|woken|woke me|us|him|her|them|everyone|kids|baby|the ..2 awake|up',
        'living ..1 hell|nightmare',
        'mental health|anxiety|panic_attacks|nerves',
        'at ..1 wits|wit end|ends',
        'fed up|sick_of_it',
      ],
    },
  },
  'asb.targeted': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'me',
          label: 'At me or my home',
          says: ['me', 'us', 'my family', 'my house'],
          tells: [
            'targeting|targeted|targets|picking_on|singling_out|aimed_at|directed_at me|us|my_house|our_house|my_home|my_family|my_kids|my_son|my_daughter|me_personally',
            'my|our ..1 house|home|window|windows|door|car|fence|garden ..3 egged|hit|kicked|targeted|pelted|damaged|smashed',
            'at my|our ..1 house|windows|window|door|car|home|fence',
          ],
        },
        {
          id: 'another',
          label: 'At another person',
          says: ['another person', 'my neighbour', 'someone else'],
          tells: [
            'targeting|targeted|picking_on|bullying|aimed_at|tormenting ..1 my|an|a|the|one|old ..2 neighbour|man|lady|woman|lad|boy|girl|elderly|disabled|mum|dad|family',
          ],
        },
        {
          id: 'area',
          label: 'At the whole area',
          says: ['everyone', 'the area', 'the street', 'all of us'],
          tells: [
            'everyone|everybody|whole_street|whole_estate|all_of_us|all_the_residents|whole_area|all_the_neighbours|everyone_round_here|the_community|the_whole_block|all_the_flats|the_residents',
          ],
        },
        {
          id: 'nobody',
          label: 'At nobody',
          says: ['no one', 'nobody in particular'],
          tells: [
            'not|isnt|wasnt ..1 aimed|targeted|directed ..1 at ..1 anyone|anybody|anyone_in_particular',
            'no one in particular',
            'nobody in particular',
            'not targeting anyone',
          ],
        },
      ],
    },
    ask: 'Is it aimed at anyone?',
    why: 'People who are picked out may need more help.',
    label: 'Aimed at',
    unknown: true,
    remarks: [
      {
        on: 'me',
        say: ['Being picked out is not your fault. If you feel in danger at any time, call 999.'],
        contacts: ['h.999', 'h.vs'],
      },
    ],
  },
  'asb.why': {
    answer: {
      kind: 'choices',
      none: 'no',
      options: [
        { id: 'no', label: 'No', says: ['none of these'] },
        { id: 'race', label: 'Race or where someone is from', says: ['race', 'racism', 'nationality', 'skin colour'] },
        { id: 'religion', label: 'Religion or faith', says: ['religion', 'faith', 'islamophobia', 'antisemitism'] },
        { id: 'disability', label: 'Disability', says: ['disabled'] },
        { id: 'sexual-orientation', label: 'Sexual orientation', says: ['gay', 'lesbian', 'bisexual', 'homophobia'] },
        { id: 'transgender', label: 'Being transgender', says: ['trans', 'transphobia', 'transgender identity'] },
        { id: 'sex', label: 'Sex', says: ['being a woman', 'being a man', 'misogyny', 'gender'] },
      ],
    },
    ask: 'Is it, or does it feel like it is, because of any of these?',
    hint: 'You can choose more than one. How it feels to you is enough.',
    why: 'Hate towards a group of people is looked at in its own way.',
    label: 'Because of who someone is',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [
      {
        on: ['race', 'religion', 'disability', 'sexual-orientation', 'transgender'],
        say: ['There is a report for hate crime, with help that fits. You can use that one, or go on here.'],
        contacts: ['h.tv'],
        offer: { form: 'hate-crime-report' },
      },
    ],
  },
  'asb.vuln': {
    answer: { kind: 'yes-no' },
    ask: 'Is anyone it affects older, ill, disabled or alone?',
    why: 'Then someone may look at it sooner.',
    label: 'Someone older, ill, disabled or alone',
    unknown: true,
    declined: true,
    risk: true,
  },
  'asb.others': {
    section: 'Who else knows',
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        {
          id: 'council',
          label: 'The council',
          tells: [
            'told|reported|rung|rang|phoned|emailed|contacted|complained|spoken|spoke|been_on|wrote|written|called|informed|logged|report|messaged|speak ..4 council|environmental_health|noise_team|asb_team|local_authority|housing_officer_at_the_council',
            'council ..3 know|knows|aware|wont|not|said|says|told|have|has|did|came|do_nothing|done_nothing|useless|been !house !flat !estate !tax',
          ],
        },
        {
          id: 'landlord',
          label: 'A landlord',
          says: ['landlord', 'housing association', 'housing officer'],
          tells: [
            'told|reported|rung|rang|phoned|emailed|contacted|complained|spoken|spoke|wrote|written|called|informed|asked|messaged ..6 landlord|landlady|housing_association|housing_officer|letting_agent|housing|managing_agent|management_company|concierge',
            'landlord|housing_association|housing_officer ..3 know|knows|aware|not|said|says|wont|has|have|done_nothing',
          ],
        },
        {
          id: 'school',
          label: 'A school',
          says: ['school', 'head teacher'],
          tells: [
            'told|reported|rung|rang|phoned|emailed|contacted|complained|spoken|spoke|wrote|called|informed ..4 school|head|headteacher|head_teacher|headmaster|headmistress|college|academy',
          ],
        },
        { id: 'police', label: 'The police', says: ['101', 'pcso', 'an officer'] },
        {
          id: 'other',
          label: 'Someone else',
          says: ['other', 'councillor', 'mp'],
          tells: [
            'told|emailed|contacted|rang|spoken|spoke|wrote|written|complained|messaged ..4 mp|councillor|residents_association|security_company|park_ranger|the_manager|the_store_manager|my_doctor',
          ],
        },
        {
          id: 'none',
          label: 'Nobody yet',
          says: ['none', 'no one', 'nobody', 'no'],
          tells: [
            'not|never|havent ..2 told|reported|contacted|spoken|complained|spoke|mentioned ..2 anyone|anybody|anywhere|it|yet',
            'first ..1 i|we|one ..1 told|reported|contacted',
          ],
        },
      ],
    },
    ask: 'Who have you told about it so far?',
    hint: 'You can choose more than one.',
    why: 'So that they can work together.',
    label: 'Told so far',
    optional: true,
    unknown: true,
  },
  'asb.othersRef': {
    answer: { kind: 'text', max: 100 },
    ask: 'Do you have a reference from them?',
    why: 'So that the reports can be put together.',
    label: 'Their reference',
    optional: true,
    unknown: true,
    when: { field: 'asb.others', is: ['council', 'landlord', 'school', 'police', 'other'] },
    words: ['reference'],
    tells: {
      clause: [
        'ref|reference|case|ticket|reference_number|case_number|log_number ..2 no|number|is|was ..2',
        'ref|reference ..1',
      ],
    },
  },
  'asb.count6m': {
    answer: { kind: 'number', min: 0, max: 500 },
    ask: 'How many times was it reported in the last 6 months?',
    hint: 'To the police, the council or a landlord, by you or others. Say 0 if this is the first time.',
    why: 'After several reports you may be able to ask for a review.',
    label: 'Reports in 6 months',
    optional: true,
    unknown: true,
    remarks: [
      {
        on: { atLeast: 3 },
        say: [
          'If nothing was done, you may be able to ask for an ASB case review. 3 reports in 6 months is common, but each area sets its own rule.',
        ],
        contacts: ['h.casereview', 'h.council'],
      },
    ],
  },
  'asb.share': {
    answer: { kind: 'yes-no' },
    ask: 'May the police share this with the council or a landlord?',
    hint: 'Answer no if you do not want that. They may still have to, to keep someone safe.',
    why: 'They can do things that the police cannot.',
    label: 'May be shared',
    unknown: true,
    risk: true,
    words: ['share'],
  },
})
