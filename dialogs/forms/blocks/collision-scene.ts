import { defineBlock } from '../../form.ts'

const more = { field: 'co.conditions', is: 'yes' } as const

/** Where it happened (domain 3.7). The national lists of STATS19 stand behind one question, as few people know them all. */
export const collisionScene = defineBlock({
  'co.loc': {
    answer: { kind: 'location' },
    ask: 'Where did the crash happen?',
    hint: 'The road, its number and the town, a junction, a postcode, what3words, or what it is near to.',
    why: 'The exact spot decides who deals with it, and where to look for cameras.',
    label: 'Where it happened',
    words: ['place', 'road', 'where', 'location'],
    reads: 'place',
  },
  'co.direction': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which way were you or the vehicles going?',
    hint: 'For example: towards the town, in the left lane.',
    why: 'It shows who was where.',
    label: 'Direction and lane',
    optional: true,
    unknown: true,
    words: ['direction', 'lane'],
    tells: {
      clause: [
        'heading|headed|going|travelling|traveling|driving ..2 towards|toward|north|south|east|west|northbound|southbound|eastbound|westbound|in_the_direction ..2',
        'northbound|southbound|eastbound|westbound',
      ],
    },
  },
  'co.private': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'road',
          label: 'A road',
          says: ['street', 'public road', 'motorway'],
          tells: [
            'on|along|down|up ..2 road|street|lane|avenue|a_road|motorway|dual_carriageway|ring_road|bypass|high_street|main_road|roundabout|a|m ..1 !car_park',
            'on the|a motorway|dual_carriageway|roundabout|slip_road',
            'traffic|at_the lights|traffic_lights',
            'at the lights|junction|roundabout|crossing|crossroads',
            'junction|roundabout|crossroads|t_junction|dual_carriageway|motorway',
          ],
        },
        {
          id: 'car-park',
          label: 'A car park that anyone can use',
          says: ['car park', 'supermarket car park'],
          tells: [
            'car_park|carpark|multi_storey|car park',
            'in|at ..2 tesco|asda|sainsburys|morrisons|aldi|lidl|retail_park|supermarket|ncp ..3 car_park|carpark|parking',
          ],
          over: ['road'],
        },
        {
          id: 'public-land',
          label: 'Private land open to the public',
          says: ['petrol station', 'retail park'],
          tells: [
            'petrol_station forecourt',
            'forecourt|drive_through|drivethru|drive_thru|campsite|caravan_park|showground|services',
          ],
        },
        {
          id: 'private',
          label: 'Private land that is closed',
          says: ['my drive', 'farmyard', 'depot', 'private land'],
          tells: [
            'private ..1 land|road|drive|car_park|driveway|estate|yard',
            'farmyard|my_drive|our_drive|my_driveway|builders_yard|depot_yard',
          ],
        },
      ],
    },
    ask: 'What kind of place was it?',
    why: 'Traffic law holds on roads and in places open to the public, such as a shop’s car park.',
    label: 'Road or private land',
    unknown: true,
  },
  'co.conditions': {
    section: 'The road',
    answer: { kind: 'yes-no' },
    ask: 'Can you tell us about the road, the weather and the light?',
    hint: 'Eight quick questions. You can skip them.',
    why: 'It helps to make roads safer across the country.',
    label: 'Road and weather',
    optional: true,
    words: ['conditions'],
    tells: {
      yes: [
        'weather|daylight|dusk|dawn|foggy|misty|sunny|icy|streetlights|unlit',
        'raining|rain|rained|drizzle|drizzling|pouring|downpour|rainy|spitting|lashing|tipping_down|chucking_it_down|hammering_down|bucketing',
        'road|roads|surface ..2 dry|wet|icy|damp|slippery|slippy',
        'dry|wet|icy|damp|slippery road|roads',
        'it was ..2 dark|light|dry|wet|sunny|bright|getting_dark|clear|dull',
        'dark|light|dry|bright|clear and|but|with|, ..1 wet|raining|dry|clear|foggy|cold|sunny|damp',
        'getting|nearly|still|already ..1 dark|light',
        'speed_limit|speed limit',
      ],
    },
  },
  'co.speedlimit': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: '20',
          label: '20 mph',
          tells: [
            '20|20mph ..1 limit|zone|speed_limit|stretch|area',
            '20 mph|mile_an_hour|miles_an_hour ..1 limit|zone|road|area|street|stretch',
            'limit|speed_limit ..4 20|20mph',
            'in|its a 20|20mph !minute !minutes !min !mins !year !foot !metre !yard !second !odd !ton !day ..0',
          ],
        },
        {
          id: '30',
          label: '30 mph',
          tells: [
            '30|30mph ..1 limit|zone|speed_limit|stretch|area',
            '30 mph|mile_an_hour|miles_an_hour ..1 limit|zone|road|area|street|stretch',
            'limit|speed_limit ..4 30|30mph',
            'in|its a 30|30mph !minute !minutes !min !mins !year !foot !metre !yard !second !odd !ton !day ..0',
          ],
        },
        {
          id: '40',
          label: '40 mph',
          tells: [
            '40|40mph ..1 limit|zone|speed_limit|stretch|area',
            '40 mph|mile_an_hour|miles_an_hour ..1 limit|zone|road|area|street|stretch',
            'limit|speed_limit ..4 40|40mph',
            'in|its a 40|40mph !minute !minutes !min !mins !year !foot !metre !yard !second !odd !ton !day ..0',
          ],
        },
        {
          id: '50',
          label: '50 mph',
          tells: [
            '50|50mph ..1 limit|zone|speed_limit|stretch|area',
            '50 mph|mile_an_hour|miles_an_hour ..1 limit|zone|road|area|street|stretch',
            'limit|speed_limit ..4 50|50mph',
            'in|its a 50|50mph !minute !minutes !min !mins !year !foot !metre !yard !second !odd !ton !day ..0',
          ],
        },
        {
          id: '60',
          label: '60 mph',
          tells: [
            '60|60mph ..1 limit|zone|speed_limit|stretch|area',
            '60 mph|mile_an_hour|miles_an_hour ..1 limit|zone|road|area|street|stretch',
            'limit|speed_limit ..4 60|60mph',
            'in|its a 60|60mph !minute !minutes !min !mins !year !foot !metre !yard !second !odd !ton !day ..0',
          ],
        },
        {
          id: '70',
          label: '70 mph',
          tells: [
            '70|70mph ..1 limit|zone|speed_limit|stretch|area',
            '70 mph|mile_an_hour|miles_an_hour ..1 limit|zone|road|area|street|stretch',
            'limit|speed_limit ..4 70|70mph',
            'in|its a 70|70mph !minute !minutes !min !mins !year !foot !metre !yard !second !odd !ton !day ..0',
            'national speed_limit dual_carriageway|motorway',
          ],
        },
      ],
    },
    ask: 'What was the speed limit there?',
    why: 'It goes into the national record of crashes.',
    label: 'Speed limit',
    optional: true,
    unknown: true,
    when: more,
  },
  'co.roadtype': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'single',
          label: 'One lane each way',
          says: ['single carriageway', 'two way'],
          tells: [
            'single carriageway|lane|track',
            'country lane|road',
            'one lane each_way',
            'single_carriageway|country_lane|single_track',
          ],
        },
        {
          id: 'dual',
          label: 'Dual carriageway',
          says: ['dual', 'motorway'],
          tells: ['dual carriageway|carriageways', 'dual_carriageway', 'motorway'],
        },
        {
          id: 'one-way',
          label: 'One-way street',
          says: ['one way'],
          tells: ['one way ..1 street|road|system', 'one_way'],
        },
        {
          id: 'roundabout',
          label: 'Roundabout',
          says: ['mini roundabout'],
          tells: ['on|round|around|entering|onto|at|joining ..3 roundabout|island !towards'],
        },
        { id: 'slip', label: 'Slip road', says: ['slip'], tells: ['slip road', 'slip_road|slipway|sliproad'] },
        { id: 'other', label: 'Something else', says: ['other', 'track', 'car park'] },
      ],
    },
    ask: 'What type of road was it?',
    why: 'It goes into the national record of crashes.',
    label: 'Type of road',
    optional: true,
    unknown: true,
    when: more,
  },
  'co.junction': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'none',
          label: 'Not near a junction',
          says: ['no junction', 'no'],
          tells: ['not ..2 near ..2 junction', 'straight|open ..2 road|stretch', 'middle of nowhere'],
        },
        {
          id: 't',
          label: 'T-junction or staggered',
          says: ['t junction', 'staggered'],
          tells: [
            't junction|junctions',
            't_junction|tjunction',
            'staggered junction',
            'pulled|came|pulling out ..3 side_road|side_street|junction ..3',
            'side road|street',
          ],
        },
        { id: 'crossroads', label: 'Crossroads', says: ['cross roads'], tells: ['crossroads|cross_roads'] },
        {
          id: 'roundabout',
          label: 'Roundabout',
          says: ['mini roundabout'],
          tells: ['roundabout|mini_roundabout !past !before !towards !near'],
        },
        { id: 'slip', label: 'Slip road', says: ['slip'], tells: ['slip_road|sliproad|slip road'] },
        {
          id: 'private',
          label: 'A drive or entrance',
          says: ['driveway', 'entrance'],
          tells: [
            'out_of|from|reversed_off|reversing_off|reversing_out_of|into|pulling_out_of|off ..2 drive|driveway|car_park|petrol_station|entrance|gateway',
          ],
        },
        { id: 'other', label: 'Another junction', says: ['other'] },
      ],
    },
    ask: 'Was it at a junction?',
    why: 'It goes into the national record of crashes.',
    label: 'Junction',
    optional: true,
    unknown: true,
    when: more,
  },
  'co.crossing': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'none',
          label: 'No crossing nearby',
          says: ['no crossing', 'no'],
          tells: ['no|not ..3 crossing|place_to_cross'],
        },
        { id: 'zebra', label: 'Zebra crossing', says: ['zebra'], tells: ['zebra ..1 crossing?'] },
        {
          id: 'lights',
          label: 'Crossing with lights',
          says: ['pelican', 'puffin', 'toucan', 'traffic lights'],
          tells: [
            'pelican|puffin|toucan|pegasus ..1 crossing?',
            'crossing ..2 lights',
            'pedestrian lights|traffic_lights|light_crossing',
          ],
        },
        {
          id: 'patrol',
          label: 'School crossing patrol',
          says: ['lollipop'],
          tells: ['lollipop lady|man|person', 'school crossing patrol'],
        },
        {
          id: 'refuge',
          label: 'Island in the road',
          says: ['refuge', 'island'],
          tells: ['refuge|traffic_island|pedestrian_island'],
        },
        {
          id: 'bridge',
          label: 'Footbridge or subway',
          says: ['footbridge', 'subway', 'underpass'],
          tells: ['footbridge|foot_bridge|underpass|subway !sandwich'],
        },
      ],
    },
    ask: 'Was there a place to cross on foot?',
    why: 'It goes into the national record of crashes.',
    label: 'Crossing',
    optional: true,
    unknown: true,
    when: more,
  },
  'co.light': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'day',
          label: 'Daylight',
          says: ['day', 'light'],
          tells: [
            'broad|full|good ..1 daylight|light',
            'daylight|daytime|day_light|sunny',
            'still|it_was|was|already light !rain',
            'middle of ..1 day',
            'light outside|enough',
            'bright ..1 sunshine|day|morning|afternoon',
          ],
        },
        {
          id: 'dark-lit',
          label: 'Dark, with street lights',
          says: ['street lights', 'lit'],
          tells: [
            'dark|night ..8 streetlights|street_lights|street_lamps|streetlamps|well_lit !no',
            'streetlights|street_lights|street_lamps ..2 were|was|are? on|lit|working',
            'lit|well_lit road|street|area|junction|roundabout',
          ],
        },
        {
          id: 'dark-lights-off',
          label: 'Dark, street lights not on',
          says: ['lights were off'],
          tells: [
            'dark|night ..8 street_lights|streetlights|lights ..3 not ..1 on|working|lit',
            'street_lights|streetlights ..3 off|out|not_on|not_working|broken',
          ],
          over: ['dark-lit', 'dark-unlit'],
        },
        {
          id: 'dark-unlit',
          label: 'Dark, no street lights',
          says: ['no street lights', 'unlit', 'pitch black'],
          tells: [
            'dark|night|pitch_black ..6 no|without|not ..1 street_lights|streetlights|lights|lighting|street_lamps',
            'unlit ..1 road|lane|street?',
            'pitch black|dark',
          ],
        },
      ],
    },
    ask: 'How light was it?',
    why: 'It goes into the national record of crashes.',
    label: 'Light',
    optional: true,
    unknown: true,
    when: more,
  },
  'co.weather': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'fine',
          label: 'Fine',
          says: ['dry', 'sunny', 'clear'],
          tells: [
            'clear|fine|sunny|bright|dry|lovely|good ..1 day|morning|afternoon|evening|weather|night|conditions|visibility',
            'weather|conditions|visibility ..3 fine|good|clear|dry|sunny|perfect|ok|okay',
            'it was|is ..1 sunny|dry|bright|clear',
            'sunny',
            'dry and|clear|bright',
            'blazing|low sun',
          ],
        },
        {
          id: 'rain',
          label: 'Rain',
          says: ['raining', 'wet'],
          tells: [
            'raining|rain|rained|drizzle|drizzling|pouring|downpour|rainy|spitting|lashing|tipping_down|chucking_it_down|hammering_down|bucketing',
            'wet weather',
          ],
        },
        {
          id: 'snow',
          label: 'Snow',
          says: ['snowing', 'sleet', 'hail'],
          tells: ['snow|snowing|snowed|sleet|sleeting|hail|hailing|hailstones|blizzard'],
        },
        { id: 'fog', label: 'Fog or mist', says: ['fog', 'mist', 'foggy'], tells: ['fog|foggy|mist|misty'] },
        {
          id: 'wind',
          label: 'Strong wind',
          says: ['windy', 'wind'],
          tells: ['strong|high|gale winds|wind', 'gale|gales|windy|blowing_a_gale'],
        },
        { id: 'other', label: 'Something else', says: ['other', 'low sun'] },
      ],
    },
    ask: 'What was the weather like?',
    why: 'It goes into the national record of crashes.',
    label: 'Weather',
    optional: true,
    unknown: true,
    when: more,
  },
  'co.surface': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'dry',
          label: 'Dry',
          tells: ['dry ..1 road|roads|surface|tarmac|conditions|ground', 'road|roads|surface|ground|tarmac|it ..2 dry'],
        },
        {
          id: 'wet',
          label: 'Wet',
          says: ['damp'],
          tells: [
            'wet|damp|greasy|slippy|slippery ..1 road|roads|surface|tarmac|conditions|ground',
            'road|roads|surface|ground|tarmac|it ..3 wet|damp|greasy|soaked|slippy|slippery !weather',
            'raining|rain|rained|drizzle|drizzling|pouring|downpour|rainy|spitting|lashing|tipping_down|chucking_it_down|hammering_down|bucketing',
          ],
        },
        {
          id: 'snow',
          label: 'Snow',
          tells: ['snow|snowy|slush|slushy ..3 road|roads|ground|on_the|lying'],
          over: ['wet'],
        },
        {
          id: 'ice',
          label: 'Ice or frost',
          says: ['icy', 'ice', 'frost'],
          tells: ['ice|icy|black_ice|frost|frosty !cream'],
          over: ['wet'],
        },
        {
          id: 'flood',
          label: 'Flooded',
          says: ['flood', 'standing water'],
          tells: ['flooded|flooding|standing_water|surface_water'],
          over: ['wet'],
        },
        {
          id: 'oil',
          label: 'Oil or diesel',
          says: ['oil', 'diesel'],
          tells: ['oil|diesel ..3 road|surface|spill|spillage|on_the'],
        },
        {
          id: 'mud',
          label: 'Mud or gravel',
          says: ['mud', 'gravel'],
          tells: ['mud|gravel|loose_chippings|leaves ..3 road|surface|on_the', 'muddy ..1 road|lane'],
        },
      ],
    },
    ask: 'How was the road surface?',
    why: 'It goes into the national record of crashes.',
    label: 'Road surface',
    optional: true,
    unknown: true,
    when: more,
  },
  'co.hazard': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'none', label: 'Nothing', says: ['none', 'no'] },
        {
          id: 'load',
          label: 'Something fallen from a vehicle',
          says: ['load', 'debris'],
          tells: ['fell|fallen|came ..2 off ..3 lorry|van|truck|vehicle|trailer'],
        },
        {
          id: 'object',
          label: 'Another object',
          says: ['object', 'tree', 'branch'],
          tells: ['branch|tree|debris|ladder|mattress|tyre ..3 in|on|across ..1 road|carriageway|lane'],
        },
        {
          id: 'animal',
          label: 'An animal',
          says: ['animals'],
          tells: [
            'dog|horse|cow|sheep|deer|cat|badger|fox|pheasant ..4 ran|jumped|stepped|wandered|came|leapt|darted ..2 out|into|across|in_front',
          ],
        },
        { id: 'person', label: 'A person in the road', says: ['pedestrian'] },
        {
          id: 'earlier-crash',
          label: 'An earlier crash',
          says: ['another crash'],
          tells: ['earlier|previous ..1 crash|accident|collision'],
        },
        {
          id: 'works',
          label: 'Roadworks or a fault',
          says: ['roadworks', 'pothole', 'lights not working'],
          tells: ['roadworks|road_works|pothole|pot_hole|temporary_lights|cones|manhole'],
        },
      ],
    },
    ask: 'Was there anything in the road that should not be there?',
    why: 'It goes into the national record of crashes.',
    label: 'Anything in the road',
    optional: true,
    unknown: true,
    when: more,
  },
})
