import { defineBlock } from '../../form.ts'

/** What could hurt someone comes before all else (domain 3.9, 2.4 T24). */
export const lostDanger = defineBlock({
  'lo.danger': {
    section: 'Keeping people safe',
    answer: { kind: 'yes-no' },
    ask: 'Could it hurt someone who finds it?',
    hint: 'For example a gun, bullets, explosives, a gun certificate, a knife, strong medicine, drugs or chemicals.',
    why: 'Something dangerous has to be found before someone is hurt.',
    label: 'Could hurt someone',
    risk: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'Call 101 now and say what it is. Call 999 if someone could be hurt right now.',
          'A report here may wait before it is read.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
})

/** The account, before all detail: most of what is asked later stands in it. */
export const lostAccount = defineBlock({
  'lo.text': {
    section: 'What happened',
    answer: { kind: 'long-text', min: 5, max: 4000 },
    ask: 'Tell us what you lost and how, in your own words.',
    hint: 'What it looks like, where and when you last had it. Leave out bank card numbers.',
    why: 'Your own words tell more than boxes can, and we ask only for the rest.',
    label: 'What happened',
    reads: 'account',
    words: ['account', 'story', 'what happened'],
  },
})

/** Lost or stolen, and where: most places keep what is handed in themselves (domain 3.9). */
export const lostWhere = defineBlock({
  'lo.stolen': {
    section: 'What happened',
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'no',
          label: 'No, I lost it',
          says: ['no', 'lost', 'i dropped it', 'left it behind'],
          tells: [
            'not|dont|doubt ..4 stolen|nicked|taken|pinched|theft|robbed',
            'lost|dropped|left|mislaid|misplaced|forgot|forgotten ..4 my|our|it|them|a|the|his|her',
            'left|leave|leaving ..3 behind',
            'fell|fallen|slipped|must_have_fallen ..3 out|off|from',
            'lost|mislaid|misplaced',
            'not ..2 sure where',
          ],
        },
        {
          id: 'maybe',
          label: 'Maybe',
          says: ['perhaps', 'not sure', 'possibly', 'could be'],
          tells: [
            'may|might|could|possibly|perhaps|maybe ..3 stolen|nicked|taken|pinched|picked|lifted',
            'not ..2 sure|know|certain ..4 stolen|nicked|taken|lost|dropped|whether|if',
            'either|or ..2 stolen|nicked|taken|pinched',
          ],
          over: ['no', 'yes'],
        },
        {
          id: 'yes',
          label: 'Yes',
          says: ['stolen', 'someone took it', 'it was taken'],
          tells: [
            '<was>|been|think|sure|certain|reckon|know|definitely ..3 stolen|nicked|pickpocketed|robbed|pinched|snatched',
            'someone|somebody|thief|pickpocket ..3 <took>',
          ],
        },
      ],
    },
    ask: 'Do you think that it was stolen?',
    why: 'A theft is a crime and is looked at in a different way.',
    label: 'Stolen',
    words: ['stolen'],
    remarks: [
      {
        on: 'yes',
        say: [
          'A theft has a report of its own. Call 999 if the person who took it is still there.',
          'You can change to the theft report now, or go on here.',
        ],
        contacts: ['h.999', 'h.101', 'h.relay101'],
        offer: { flow: 'theft' },
      },
    ],
  },
  'lo.venue': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'tfl',
          label: 'Tube, London bus, or other Transport for London',
          says: ['tube', 'london bus', 'overground', 'dlr', 'elizabeth line', 'underground'],
          tells: [
            'tube|underground|dlr|overground|elizabeth_line|night_tube|oyster',
            'northern|central|victoria|piccadilly|jubilee|district|circle|elizabeth|metropolitan|bakerloo|hammersmith line',
            'london|night bus|buses',
            'in|on ..4 london ..3 bus',
            'bus ..4 london',
          ],
          over: ['bus', 'train'],
        },
        {
          id: 'train',
          label: 'Train or railway station',
          says: ['train', 'railway', 'train station'],
          tells: [
            'train|trains|railway_station|train_station|platform|carriage|northern_rail|lner|gwr|avanti|scotrail|transpennine|southeastern|thameslink|crosscountry|c2c|greater_anglia|luggage_rack|eurostar',
            'on the <num> from|to ..4',
            'railway|train|rail station',
          ],
          over: ['bus', 'taxi'],
        },
        {
          id: 'bus',
          label: 'Bus, coach or tram elsewhere',
          says: ['bus', 'coach', 'tram', 'ferry'],
          tells: [
            'bus|coach|tram|trams|metro|national_express|megabus|flixbus|stagecoach|arriva|first_bus|metrolink|park_and_ride|bus_station',
          ],
          over: ['taxi'],
        },
        {
          id: 'taxi',
          label: 'Taxi or minicab',
          says: ['taxi', 'cab', 'uber', 'minicab'],
          tells: ['taxi|taxis|uber|minicab|cab|bolt|black_cab|hackney|ola|mini_cab !rank'],
        },
        {
          id: 'airport',
          label: 'Airport or plane',
          says: ['airport', 'plane', 'flight'],
          tells: [
            'airport|plane|flight|aeroplane|terminal|departure_lounge|security_tray|easyjet|ryanair|jet2|british_airways|tui|baggage_reclaim|heathrow|gatwick|stansted|luton_airport',
          ],
          over: ['taxi', 'train', 'bus'],
        },
        {
          id: 'venue',
          label: 'Shop, pub, school or other building',
          says: ['shop', 'pub', 'cafe', 'restaurant', 'hotel', 'gym', 'cinema', 'hospital', 'school', 'venue'],
          tells: [
            'in|at|inside|from ..3 pub|bar|shop|cafe|restaurant|supermarket|tesco|asda|sainsburys|aldi|lidl|morrisons|school|hospital|gym|leisure_centre|swimming_pool|library|church|hotel|club|nightclub|cinema|theatre|concert|gig|arena|stadium|match|wetherspoons|spoons|costa|starbucks|mcdonalds|toilets|changing_room|shopping_centre|shopping_mall|surgery|gp|dentist|salon|primark|boots|soft_play|museum|university|uni|college|office|party|wedding|festival|marks_and_spencer|ikea|b_and_q|market|food_court|community_centre|village_hall|nursery',
          ],
        },
        {
          id: 'street',
          label: 'Street, park or somewhere outdoors',
          says: ['street', 'road', 'park', 'outdoors', 'beach', 'outside'],
          tells: [
            'in|on|at|through|along|around|across|walking|somewhere ..3 street|high_street|road|park|woods|beach|field|fields|common|pavement|town_centre|town|path|towpath|canal|playground|car_park|lane|moor|hill|trail|forest|promenade|prom|river|recreation_ground|bus_stop|taxi_rank|market_square|precinct|footpath|estate',
            'while|when|whilst|was|went ..3 walking|running|jogging|cycling|dog_walk|for_a_run|for_a_walk|on_a_walk|out_walking',
          ],
        },
        {
          id: 'not-sure',
          label: 'Not sure',
          says: ['no idea', 'anywhere', 'could be anywhere'],
          tells: [
            'no|not_sure|dont_have_any ..2 idea|clue|where ..2',
            'could be|have_been anywhere',
            'not ..2 know ..1 where',
          ],
        },
      ],
    },
    ask: 'What kind of place might you have lost it in?',
    why: 'Most things that are handed in stay with the place or company where they were found.',
    label: 'Kind of place',
    words: ['kind of place'],
    remarks: [
      {
        on: 'tfl',
        say: ['Transport for London keeps what is found on its services. Ask there online first.'],
        contacts: ['h.tfl'],
      },
      {
        on: 'train',
        say: ['Ask the train company or the station. They keep what is found there.'],
        contacts: ['h.nationalrail'],
      },
      {
        on: ['bus', 'taxi', 'airport', 'venue'],
        say: ['Ask the company or the place itself. They keep what is found there.'],
      },
    ],
  },
  'lo.venueText': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which line, route, company or place was it?',
    hint: 'For example: the 14:05 to Leeds, or the name of the shop.',
    why: 'So that the right place can be asked.',
    label: 'Line, route or place',
    unknown: true,
    when: { field: 'lo.venue', is: ['tfl', 'train', 'bus', 'taxi', 'airport', 'venue'] },
    words: ['line', 'route', 'company'],
    tells: {
      clause: [
        '<num>|number_<num>|the_<num> ..2 bus|tram|train|from|to|service',
        'northern|central|victoria|piccadilly|jubilee|district|circle|elizabeth|metropolitan|bakerloo line',
        'train|bus|coach|tram|flight|taxi|uber ..3 from|to|between|into|out_of|back_from|going ..4',
        'from ..3 to ..4',
        'northern_rail|lner|gwr|avanti|scotrail|transpennine|southeastern|thameslink|crosscountry|national_express|megabus|flixbus|stagecoach|arriva|first_bus|metrolink|easyjet|ryanair|jet2',
      ],
    },
  },
  'lo.where': {
    answer: { kind: 'location' },
    ask: 'Where might you have lost it?',
    hint: 'An address, a street and town, a postcode, or what it is near to.',
    why: 'Things are matched by where they were lost and found.',
    label: 'Where you lost it',
    unknown: true,
    words: ['place', 'where', 'location'],
    reads: 'place',
  },
  'lo.when': {
    answer: { kind: 'when' },
    ask: 'Between which times could you have lost it?',
    hint: 'When you last had it, and when you saw that it was gone.',
    why: 'Things are matched by when they were lost and found.',
    label: 'When you lost it',
    unknown: true,
    words: ['date', 'day', 'time', 'when'],
    reads: 'when-about',
  },
})

/** Personal data and what has been done so far (domain 3.9). */
export const lostCare = defineBlock({
  'lo.data': {
    section: 'Keeping it safe',
    answer: { kind: 'yes-no' },
    ask: 'Does it hold personal information about you or others?',
    hint: 'For example a phone, a laptop, papers or a diary.',
    why: 'Someone could use it to pretend to be you.',
    label: 'Holds personal information',
    unknown: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'Lock and wipe a phone or computer from another device, and change your passwords. Stop any cards and papers.',
          'If it is about other people and belongs to your work, tell your work today.',
        ],
      },
    ],
    tells: {
      yes: [
        'my|our|his|her|their|old|the|a|work|personal|lost ..2 laptop|phone|mobile|iphone|ipad|tablet|passport|driving_licence|licence|wallet|purse|bank_card|bank_cards|id|id_card|hard_drive|memory_stick|usb|usb_stick|diary|macbook|chromebook|kindle|paperwork|documents|cards|debit_card|credit_card',
        'name|address|details|photos|photo|id|number ..2 on|in|inside ..1 it|them|there|the',
        'personal|private|confidential|patient|client|customer ..2 information|data|details|documents|files|notes|papers',
      ],
      no: [
        'no|not|nothing ..3 personal|private|identifying|name|id ..2 on|in|details|information?',
        'nothing personal ..2',
        'no id|name|details|address|phone|cards ..2 in|on',
      ],
    },
  },
  'lo.action': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        {
          id: 'blocked',
          label: 'Blocked it',
          says: ['blocked', 'locked it', 'wiped it'],
          tells: [
            'blocked|locked|barred|wiped|disabled|deactivated|frozen|froze ..3',
            'block|lock|freeze ..2 it|card|phone|sim|account !want !can !to !how',
          ],
        },
        {
          id: 'cancelled',
          label: 'Cancelled it',
          says: ['cancelled', 'stopped my card', 'stopped it'],
          tells: [
            'cancelled|canceled|stopped|reported_lost_to_the_bank ..4 card|cards|it|them|passport|licence|sim|bank|contract|all|my|bank_cards',
            'card|cards|passport|bank_cards ..2 cancelled|canceled|stopped',
          ],
        },
        {
          id: 'traced',
          label: 'Looked for it with an app',
          says: ['traced', 'tracked it', 'find my'],
          tells: [
            'checked|tried|looked|looking|used|using|tracked|traced|pinged ..3 find_my|find_my_phone|find_my_iphone|app|tracker|airtag|google',
            'find_my|find_my_phone|find_my_iphone|airtag|find_my_device ..4 shows|says|last|showing|offline|location|switched|nothing',
          ],
        },
        {
          id: 'told-venue',
          label: 'Told the place or company',
          says: ['told the venue', 'asked there', 'rang them'],
          tells: [
            'rang|rung|phoned|called|contacted|emailed|asked|asking|told|been_back|gone_back|went_back|reported|checked_with|spoke|spoken|filled|tried ..6 lost_property|pub|bar|shop|cafe|restaurant|station|bus_company|train_company|taxi|taxi_firm|uber|airport|airline|gym|school|hospital|staff|reception|company|tfl|them|manager|library|hotel|club|depot|driver|cinema|theatre|venue|supermarket|tesco|form',
            'handed ..2 in',
            'lost property ..4 nothing|form|said|not|havent|say',
          ],
        },
        {
          id: 'none',
          label: 'None of these',
          says: ['none', 'nothing', 'no', 'not yet'],
          tells: [
            'not|nothing|havent ..3 done|told|contacted|rang|rung|cancelled|blocked ..2 anything|anyone|yet|nothing',
          ],
        },
      ],
    },
    ask: 'What have you done so far?',
    hint: 'You can choose more than one.',
    why: 'So that we do not tell you what you have done already.',
    label: 'Done so far',
    optional: true,
    remarks: [
      {
        on: 'none',
        say: ['Ask the places where you were, and stop any phone, card or paper that someone else could use.'],
      },
    ],
  },
  'lo.insurer': {
    answer: { kind: 'yes-no' },
    ask: 'Do you need this for insurance or for an embassy?',
    why: 'So that you do not wait for a police number that may not come.',
    label: 'For insurance or an embassy',
    optional: true,
    remarks: [
      {
        on: 'yes',
        say: [
          'Most police forces no longer give a number for lost property. The reference that you get here shows that you reported it.',
        ],
      },
    ],
    tells: {
      yes: [
        'insurance|insurer|insurers ..6 crime_number|crime_reference|crime_ref|reference|claim|need|needs|want|wants|asked|asking|require|requires|said|told|paperwork',
        'crime_number|crime_reference|crime_ref|reference|number|report|this|it ..3 for|to ..2 insurance|insurer|insurers|claim',
        'claim|claiming ..4 insurance',
        'need ..4 for ..1 insurance',
        'making a claim',
        'through my|the|our|their insurance',
        'need to report|log|tell ..4 insurance',
        'embassy|consulate ..4',
      ],
      no: [
        'not|never ..3 insured',
        'not ..4 insurance',
        'not|wont|nothing ..3 claim|claiming',
        'no|without|got_no|havent_got|any_no ..1 insurance',
        'nothing to do with|about ..1 insurance',
        'excess ..3 too|more_than|higher',
        'not ..3 for ..2 insurance|insurer|claim',
        'not ..1 need ..3 insurance',
      ],
    },
  },
})
