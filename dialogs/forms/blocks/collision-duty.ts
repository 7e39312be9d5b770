import { defineBlock } from '../../form.ts'
import { footageClock } from './evidence.ts'

const driver = { field: 'co.role', is: 'driver' } as const

/** Something else was hit: a vehicle, a person, a listed animal or property (Road Traffic Act 1988 s.170(1)). Not known counts too. */
const dutyToSwap = {
  all: [
    driver,
    {
      any: [
        { field: 'co.involved', given: false },
        { field: 'co.involved', not: ['nothing', 'wild-animal'] },
      ],
    },
  ],
} as const
const hurt = { field: 'co.hurt', is: ['minor', 'serious', 'death', 'not-known'] } as const

/** Not swapped with all, or not known; after an injury, insurance not shown, or not known. */
const owesReport = {
  any: [{ field: 'co.duty', not: 'yes' }, { all: [hurt, { field: 'co.insuranceShown', not: 'yes' }] }],
} as const

/** The Road Traffic Acts do not hold in Northern Ireland or abroad (domain 0.4). */
const underTheActs = {
  any: [
    { field: 'nation', given: false },
    { field: 'nation', is: ['england', 'wales', 'scotland', 'not-sure'] },
  ],
} as const

/**
 * Whom the 24 hours bind: a driver who did not swap details with all, or did not show insurance after an injury, and has not told the
 * police in person yet, on a road or in a public place (Road Traffic Act 1988 s.170(1)-(6)). An officer who came has been told.
 */
const mustTellInPerson = {
  all: [
    driver,
    owesReport,
    underTheActs,
    {
      any: [
        { field: 'co.attended', given: false },
        { field: 'co.attended', not: 'yes' },
      ],
    },
    {
      any: [
        { field: 'co.inperson', given: false },
        { field: 'co.inperson', not: 'yes' },
      ],
    },
    {
      any: [
        { field: 'co.private', given: false },
        { field: 'co.private', not: 'private' },
      ],
    },
  ],
} as const

/** After an injury, insurance that was not shown can be shown at a police station within 7 days (s.170(7)). */
const mustShowInsurance = { all: [driver, hurt, { field: 'co.insuranceShown', not: 'yes' }, underTheActs] } as const

/** An offence by a driver is told of: the 14 days, which do not usually hold where there was a crash (Road Traffic Offenders Act 1988 s.2(1)). */
const offenceTold = {
  all: [
    underTheActs,
    {
      any: [
        { field: 'co.offence', is: 'yes' },
        { field: 'co.hitrun', is: 'yes' },
      ],
    },
  ],
} as const

/** The road questions of the safety gate (domain 3.7): a serious crash never waits in a form. */
export const collisionGate = defineBlock({
  'gate.danger': {
    section: 'Are you safe',
    answer: { kind: 'yes-no' },
    ask: 'Is anyone badly hurt or in danger right now?',
    hint: 'Answer yes too if a driver seems drunk, or has only just driven away.',
    why: 'People in danger need help before they need a form.',
    label: 'Anyone in danger now',
    risk: true,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: ['Call 999 now. Say where it is and who is hurt. Keep away from moving traffic.'],
        contacts: ['h.999'],
      },
    ],
  },
  'co.now': {
    answer: { kind: 'yes-no' },
    ask: 'Is it still going on right now?',
    hint: 'Answer yes if you are still there, or if the road is still blocked.',
    why: 'Some things have to be cleared up at once, before any form.',
    label: 'Still going on',
    risk: true,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: [
          'Call 999 if the road is blocked, if it is a motorway, or if anyone could be hurt.',
          'On a motorway, wait behind the barrier, away from the traffic.',
        ],
        contacts: ['h.999'],
      },
    ],
  },
  'co.hurt': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'no', label: 'No', says: ['nobody', 'no one'] },
        { id: 'minor', label: 'Yes, a little', says: ['minor', 'slightly', 'whiplash', 'bruises'] },
        { id: 'serious', label: 'Yes, badly', says: ['serious', 'hospital', 'broken bones', 'seriously'] },
        { id: 'death', label: 'Someone died', says: ['death', 'died', 'killed'] },
        { id: 'not-known', label: 'I do not know', says: ['not sure', 'do not know'] },
      ],
    },
    ask: 'Was anyone hurt, even a little?',
    hint: 'Pain that came later counts too.',
    why: 'When someone is hurt, it is looked at in a different way, and a driver has more duties.',
    label: 'Anyone hurt',
    risk: true,
    remarks: [
      {
        on: ['serious', 'death'],
        say: [
          'If no officer has come yet, call 999 now. Call 101 if officers came and you have more to say.',
          'This form is read later. You can go on with it as well.',
        ],
        contacts: ['h.999', 'h.101', 'h.relay101'],
      },
    ],
  },
})

/** The account, before all detail (domain 3.7). */
export const collisionAccount = defineBlock({
  'co.account': {
    section: 'What happened',
    answer: { kind: 'long-text', min: 10, max: 4000 },
    ask: 'Tell us what happened, in your own words.',
    hint: 'When and where, who was there, and which way each of you was going.',
    why: 'Your own words tell the police more than boxes can.',
    label: 'What happened',
    reads: 'account',
    words: ['account', 'story', 'what happened'],
  },
})

/** Who the person is in this (domain 3.7). */
export const collisionRole = defineBlock({
  'co.role': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'driver',
          label: 'I was driving or riding a vehicle',
          says: ['driver', 'driving', 'motorbike rider', 'i was driving'],
          tells: [
            'i|we <was>|were|am ..2 driving|drove|drive|stopped|stationary|waiting|queuing|queueing|turning|pulling|reversing|indicating|overtaking|slowing|parking|travelling|traveling|heading|approaching|coming_up|doing ..1',
            'into|hit|rear_ended|hitting ..2 back|rear|side|front|passenger_side|drivers_side|nearside|offside|bumper of me|us|my|our|mine',
            'i|we ..1 braked|swerved|pulled_out|pulled_over|pulled_away|turned|reversed|indicated|drove|clipped|hit|overtook',
            'i|we <was>|got rear_ended|shunted|hit_from_behind|sideswiped|cut_up',
            'driving|drove my|our|the',
            'i am|was the|a driver',
          ],
        },
        {
          id: 'passenger',
          label: 'I was a passenger',
          says: ['passenger', 'in the back'],
          tells: [
            'passenger ..2 in',
            'i|we <was>|were|am ..2 passenger',
            'as|being ..1 passenger',
            'my|our|a ..1 <kin> ..2 <was>|was driving|drove !past',
            'in the ..1 back|passenger ..1 seat of',
            'on|onto the|a ..2 bus !stop !lane',
          ],
          over: ['driver'],
        },
        {
          id: 'pedestrian',
          label: 'I was on foot',
          says: ['pedestrian', 'walking'],
          tells: [
            'i|we <was>|were|am|just ..2 walking|crossing|jogging|running|strolling !late',
            'walking|crossing ..1 the|my|our|with ..1 dog|road|street|kids|son|daughter|buggy|pram|zebra|crossing',
            'i|we ..1 stepped|walked ..3 road|crossing|pavement|kerb',
            'on foot',
            'i|we walked|walk ..2 along|across|over|past|home',
            'pedestrian',
            'waiting to cross',
            'zebra crossing ..8 nearly|almost ..2 hit|ran me|us',
          ],
          over: ['driver'],
        },
        {
          id: 'cyclist',
          label: 'I was on a bike',
          says: ['cyclist', 'cycling', 'pushbike'],
          tells: [
            'i <was>|am|were ..2 cycling|biking|riding my|our|a ..1 bike|bicycle',
            'i|we ..1 cycling|cycled|biking',
            'on|off|riding my|our|the|a ..2 <bike> !rack !lane',
            'riding my|our|a ..1 bike|bicycle|ebike|pushbike',
            'my|our bike|bicycle ..4 <was>? hit|bent|buckled|damaged|wheel',
            'knocked|hit me|us off ..2 bike|bicycle',
            'cycle|cycling|cycled|biking to|home|into|along|on|through|up|down|from|past',
            'commute ..2 by bike',
            'i am ..1 cyclist',
            'me on ..1 bike',
          ],
          over: ['driver', 'pedestrian'],
        },
        {
          id: 'parked-owner',
          label: 'My vehicle was parked',
          says: ['owner of the parked car', 'it was parked', 'my car was parked'],
          tells: [
            'my|our|mine ..3 parked ..1 car|van|<car>|motorbike|vehicle?',
            'parked ..1 my|our|car|van !up_behind',
            'hit|hitting|into|scraped|clipped|reversed_into|damaged|smashed_into|crashed_into|drove_into|dented my|our ..1 parked|stationary_parked car|van|vehicle|motorbike',
            'my|our <car> ..3 <was> ..1 parked|left_parked',
            'while|when ..2 parked',
            'came_back|come_back|got_back|came_out|returned|went_out|woke_up ..12 hit|scraped|damaged|dent|dented|scratched|note|mirror|bumper|smashed|door',
          ],
          over: ['driver', 'pedestrian'],
        },
        {
          id: 'property-owner',
          label: 'It was my property or animal',
          says: ['my wall', 'my dog', 'my horse', 'owner of the property', 'my animal'],
          tells: [
            'into|through|hit|demolished|damaged|took_out|knocked_down|crashed_into|knocked ..2 my|our ..2 wall|fence|gate|gatepost|garden|house|hedge|front_wall|garden_wall|shop|garage|dog|cat|horse|sheep|cow|lamp|bollard',
          ],
          over: ['driver', 'parked-owner'],
        },
        {
          id: 'witness',
          label: 'I saw it',
          says: ['witness', 'i only saw it'],
          tells: [
            'i|we|just|ive ..1 witnessed|saw|seen|watched ..4 crash|accident|collision|car|van|lorry|bike|motorbike|bus|cyclist|someone|hit|pedestrian|two',
            'as ..1 witness',
            'i am|was|only|just ..2 witness',
            'not involved|my_car|me_that',
          ],
        },
        {
          id: 'for-someone',
          label: 'I am telling you for someone else',
          says: ['for someone else', 'on behalf', 'for my mum', 'for my dad'],
        },
      ],
    },
    ask: 'What was your part in it?',
    why: 'A driver has duties that others do not have.',
    label: 'Your part in it',
    words: ['role'],
    remarks: [
      {
        on: ['passenger', 'pedestrian', 'cyclist', 'parked-owner', 'property-owner', 'witness', 'for-someone'],
        say: ['You do not have a duty to report it, but you may.'],
      },
      {
        on: 'parked-owner',
        say: [
          'If nothing shows who did it, you may only get a reference. Ask shops and homes nearby for footage soon.',
        ],
      },
    ],
  },
})

/** What a driver has to do by law (domain 3.7 and 4.3; Road Traffic Act 1988 s.170). */
export const collisionDuty = defineBlock<
  | 'co.involved'
  | 'co.duty'
  | 'co.insuranceShown'
  | 'co.inperson'
  | 'co.inpersonRef'
  | 'co.attended'
  | 'co.attendedRef'
  | 'co.hitrun'
  | 'co.offence'
  | 'co.offenceList',
  'co.role' | 'co.hurt'
>({
  'co.attended': {
    answer: { kind: 'yes-no' },
    ask: 'Did police officers come to the crash?',
    why: 'Then there is a record already, and yours can be added to it.',
    label: 'Police came',
    unknown: true,
    remarks: [
      {
        on: 'yes',
        say: ['Then the police have a record. You can add to it with "Update an existing report", or go on here.'],
        offer: { form: 'report-update' },
      },
    ],
    tells: {
      yes: [
        'police|officers|officer|an_officer|two_officers|pc|traffic_police ..2 came|attended|attend|turned_up|arrived|stopped|were_there|was_there|took|showed_up|got_there|on_scene|breathalysed ..3',
        'breathalysed|breathalyzed',
      ],
      no: [
        'no|no_sign_of police|officers|officer ..3 came|attended|attend|turned_up|involved|called|there|?',
        'police|officers ..2 not|never|wouldnt|werent|didnt ..3 come|came|attend|attended|called|needed|turn|show|there|out',
        'not ..3 call|called|ring|rang|phone|involve ..2 police|999|101',
      ],
    },
  },
  'co.attendedRef': {
    answer: { kind: 'reference' },
    ask: 'What reference did the police give you?',
    why: 'So that the two reports can be put together.',
    label: 'Police reference',
    unknown: true,
    when: { field: 'co.attended', is: 'yes' },
    words: ['reference'],
  },
  'co.involved': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'vehicle',
          label: 'Another vehicle that was in use',
          says: ['another car', 'another vehicle', 'rear ended', 'two cars', 'other driver'],
          tells: [
            'another|other|oncoming|moving ..2 <car>|lorry|hgv|bus|coach|motorbike|moped|taxi|tractor ..3',
            'into|hit|hitting|clipped|rear_ended|shunted|sideswiped ..2 back|rear|side|front|path|mirror|wing_mirror|bumper of me|us|my|our|mine|his|her|a|the',
            'rear_ended|rear_end|shunted|shunt|sideswiped|t_boned|tboned|head_on',
            'other|another driver|vehicle',
            'two|three|both cars|vehicles|vans',
            'hit|into ..1 me|us !on_my_bike',
            '<car>|lorry|bus|taxi|motorbike ..3 hit|ran_into|crashed_into|went_into|pulled_out|drove_into|smashed_into|ploughed_into|reversed_into|clipped ..2 me|us|my|our|another|the',
          ],
        },
        {
          id: 'parked',
          label: 'A parked vehicle',
          says: ['parked car', 'parked van', 'my parked car', 'parked vehicle', 'while it was parked'],
          tells: [
            'parked ..2 <car>|vehicle|motorbike|cars|lorry',
            '<car>|vehicle|motorbike ..2 <was> ..2 parked',
            'while|when|where|had|was ..3 parked ..3 !next',
          ],
          over: ['vehicle'],
        },
        {
          id: 'person',
          label: 'A person on foot or on a bike',
          says: ['pedestrian', 'cyclist', 'knocked off my bike', 'knocked down', 'a person'],
          tells: [
            'hit|knocked|ran_over|run_over|clipped|struck|knocking ..2 pedestrian|cyclist|man|woman|lady|child|boy|girl|old_man|kid|person|jogger|runner',
            'knocked|came|thrown|fell|knocked_me|hit ..2 off ..2 bike|bicycle|ebike',
            'i|we <was>|were ..2 walking|crossing|cycling ..12 hit|knocked',
            'ran|run me|him|her|us over',
          ],
          over: ['vehicle'],
        },
        {
          id: 'animal',
          label: 'A dog, horse, cow, sheep, pig, goat, donkey or mule',
          says: ['a dog', 'a horse', 'a cow', 'cattle', 'sheep', 'farm animal', 'hit a dog'],
          tells: [
            'hit|ran_over|struck|killed|hitting|run_over ..3 dog|horse|cow|sheep|pig|goat|donkey|mule|lamb|bull|pony|labrador|spaniel',
            'dog|horse|cow|sheep|pig|goat|donkey|lamb ..4 ran|jumped|stepped|wandered|bolted|came ..2 out|into|across|in_front',
          ],
        },
        {
          id: 'wild-animal',
          label: 'A cat or a wild animal',
          says: ['a cat', 'a deer', 'a fox', 'a badger', 'wild animal', 'hit a cat', 'hit a deer'],
          tells: [
            'hit|ran_over|struck|killed|hitting|swerved ..3 cat|deer|badger|fox|pheasant|rabbit|stag|hedgehog|swan|bird',
            'cat|deer|badger|fox|pheasant|stag ..4 ran|jumped|stepped|came|leapt|darted ..2 out|into|across|in_front',
          ],
        },
        {
          id: 'property',
          label: 'A wall, sign, barrier, lamp post or other property',
          says: ['wall', 'road sign', 'barrier', 'lamp post', 'bollard', 'fence', 'a gate', 'garden wall'],
          tells: [
            'hit|into|through|demolished|clipped|struck|took_out|crashed_into|hitting|knocked_down|knocked ..3 wall|fence|gate|barrier|lamp_post|lamppost|bollard|sign|hedge|house|bus_stop|telegraph_pole|post|railings|traffic_light|crash_barrier|kerb|shop|tree',
          ],
        },
        {
          id: 'railway',
          label: 'A train, a tram or a level crossing',
          says: ['a train', 'a tram', 'level crossing', 'railway bridge'],
          tells: ['level crossing', 'hit|into ..2 train|tram'],
        },
        {
          id: 'nothing',
          label: 'Nothing else, only the one vehicle',
          says: ['only me', 'nothing', 'a ditch', 'came off my bike'],
          tells: [
            'no|nobody|nothing|no_one ..1 other|else ..3 vehicle|vehicles|car|cars|involved',
            'only|just ..2 my|our|the_one ..1 car|vehicle|van ..1 involved',
            'ditch|overturned|rolled_it|came_off_the_road|left_the_road|skidded_off|single_vehicle',
          ],
        },
      ],
    },
    ask: 'What was hit?',
    why: 'For some animals and for property the law asks more of a driver than for others.',
    label: 'What was hit',
    unknown: true,
    words: ['hit'],
    remarks: [
      {
        on: 'wild-animal',
        say: [
          'There is no duty to report a crash with a cat or a wild animal, if no person was hurt and nothing else was damaged.',
          'For a hurt animal, call a vet or an animal charity. You can still go on here.',
        ],
        contacts: ['h.rspca', 'h.sspca'],
      },
      {
        on: 'railway',
        say: ['British Transport Police should know too. Call 999 if anything is still on the tracks.'],
        contacts: ['h.btp', 'h.999'],
      },
      {
        on: 'nothing',
        say: [
          'If nothing else was damaged and no one but the driver was hurt, a driver does not have to report it.',
          'If someone else was hurt, a driver must tell the police in person as soon as they can and within 24 hours.',
        ],
      },
    ],
    reads: 'options',
  },
  'co.duty': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'yes',
          label: 'Yes, all of it',
          says: ['yes', 'we swapped details', 'all'],
          tells: [
            'swapped|exchanged|swopped|traded|swap|exchange|shared|took|gave ..5 details|names|name|insurance_details|numbers|info|information|addresses ..3',
            'swapped|exchanged details|numbers|information',
            'details ..2 <was> ..1 swapped|exchanged',
            'both stopped ..6 swapped|exchanged',
            'got|have|took his|her|their|the_other_drivers|all_the|all_his|all_her ..2 details|insurance_details',
          ],
        },
        {
          id: 'some',
          label: 'Only some of it',
          says: ['some', 'partly', 'not the address'],
          tells: [
            'gave|got|took ..4 name|number|phone_number|plate|reg ..4 but ..4 not|refused ..2 give|show|leave ..4',
            'only|just|not_all|some|part ..4 name|number|phone|plate|reg|details|address|first_name !not ..2 given|gave|got|took|swapped|exchanged|have?',
            'only|just got|gave|swapped|took|left ..3 name|number|phone_number|plate|reg|first_name',
          ],
          over: ['yes'],
        },
        {
          id: 'no',
          label: 'No',
          says: ['did not stop', 'we did not'],
          tells: [
            'not|refused|wouldnt|didnt|wont ..2 stop|exchange|swap|share ..3 details|anything?',
            'not|refused|wouldnt|didnt|wont ..2 give|leave ..2 details|name|number|address|anything|any',
            'drove|driven|sped|raced|zoomed|carried|just_drove|made|rode|took ..1 off|away|on|without_stopping',
          ],
          over: ['yes'],
        },
        {
          id: 'nobody',
          label: 'There was nobody there',
          says: ['nobody there', 'no one there', 'the owner was not there', 'left a note'],
          tells: [
            'nobody|no_one|no_driver|owner_wasnt ..2 there|in_it|around|about|with_it',
            'driver|owner ..1 not ..2 there|around|about|in|with',
            'left|leaving ..2 note',
          ],
          over: ['yes', 'some', 'no'],
        },
      ],
    },
    ask: 'Did you stop and swap names, addresses and number plates?',
    why: 'A driver who did not must tell the police in person, usually within 24 hours.',
    label: 'Stopped and swapped details',
    unknown: true,
    when: dutyToSwap,
    words: ['swapped details'],
    remarks: [
      {
        on: 'yes',
        say: [
          'If no one was hurt and no law was broken, you do not have to tell the police. Tell your insurer. You can still report it here.',
        ],
      },
      {
        on: ['some', 'no', 'nobody'],
        say: [
          'Then a driver must by law tell the police in person, unless an officer came to the crash.',
          'Go to a police station with an open front counter, or call 101 to ask where.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.policeuk'],
      },
    ],
  },
  'co.insuranceShown': {
    answer: { kind: 'yes-no' },
    ask: 'Did you show your insurance to the other person or to an officer?',
    why: 'After an injury, a driver who did not show it must tell the police in person.',
    label: 'Insurance shown',
    unknown: true,
    when: { all: [driver, hurt] },
    remarks: [
      {
        on: 'no',
        say: [
          'After an injury a driver must then tell the police in person, as soon as they can and within 24 hours, and show the insurance.',
        ],
        contacts: ['h.101', 'h.relay101', 'h.policeuk'],
      },
    ],
    tells: {
      yes: [
        'showed|shown|show|exchanged|swapped|gave|shared|saw|photographed ..5 insurance|insurance_details|policy|certificate|insurer|insurers',
        'insurance ..3 <was>? shown|swapped|exchanged',
      ],
      no: [
        'i|we ..1 not ..3 show|have|give|swap|exchange ..2 insurance|certificate|policy',
        'not ..2 swap|exchange ..2 insurance|insurance_details',
      ],
    },
  },
  'co.inperson': {
    answer: { kind: 'yes-no' },
    ask: 'Have you told an officer or a police station in person?',
    why: 'If not, you may still have to.',
    label: 'Told the police in person',
    unknown: true,
    when: {
      all: [
        driver,
        owesReport,
        {
          any: [
            { field: 'co.attended', given: false },
            { field: 'co.attended', not: 'yes' },
          ],
        },
      ],
    },
    remarks: [
      {
        on: 'no',
        say: ['Do it as soon as you can. If more than 24 hours have passed, go now. You may want legal advice.'],
        contacts: ['h.101', 'h.relay101', 'h.policeuk'],
      },
    ],
    tells: {
      yes: ['been|went|gone|reported|told ..4 police_station|station|front_desk|an_officer|officer_there ..2 !train'],
      no: ['not ..3 been ..2 police_station|station ..2 !train'],
    },
  },
  'co.inpersonRef': {
    answer: { kind: 'reference' },
    ask: 'What reference were you given?',
    why: 'So that the two can be put together.',
    label: 'Reference from the police',
    unknown: true,
    when: { field: 'co.inperson', is: 'yes' },
  },
  'co.hitrun': {
    answer: { kind: 'yes-no' },
    ask: 'Did another driver leave without giving details?',
    why: 'The police may be able to find a driver who did not stop.',
    label: 'A driver left',
    unknown: true,
    words: ['hit and run'],
    tells: {
      yes: [
        'drove|driven|sped|raced|zoomed|carried|just_drove|made|rode|took ..1 off|away|on|without_stopping',
        'hit and run|ran',
        'not|never|without ..2 stop|stopped|stopping',
        'refused|wouldnt|didnt|without ..3 leave|leaving|give|giving|swap ..2 details|name|address|insurance',
        'left ..2 scene',
        'did|done ..1 one|runner',
        'fled|scarpered|legged_it|absconded',
      ],
      no: [
        'driver|he|she|they|both|everyone|we ..2 stopped|pulled_over|pulled_in|waited|got_out ..8',
        'swapped|exchanged|swopped ..5 details|names|insurance|numbers|insurance_details',
        'stayed|waited|remained ..3 scene|there|police|ambulance|with_me',
        'left a note',
      ],
    },
  },
  'co.offence': {
    answer: { kind: 'yes-no' },
    ask: 'Do you think that a driver broke the law?',
    hint: 'For example by being on the phone, drunk or not insured.',
    why: 'If not, there may be nothing for the police to do.',
    label: 'A law was broken',
    optional: true,
    unknown: true,
  },
  'co.offenceList': {
    answer: {
      kind: 'choices',
      options: [
        {
          id: 'careless',
          label: 'Careless driving',
          says: ['careless', 'not looking', 'pulled out'],
          tells: [
            'not|wasnt ..2 looking|paying_attention|concentrating|looked',
            'careless|carelessly',
            'without looking',
            'distracted',
          ],
        },
        {
          id: 'dangerous',
          label: 'Dangerous driving',
          says: ['dangerous', 'racing', 'wrong side'],
          tells: ['dangerous|dangerously|reckless|recklessly|like_a_maniac|like_a_lunatic|like_an_idiot'],
        },
        {
          id: 'speed',
          label: 'Too fast',
          says: ['speeding', 'speed'],
          tells: [
            'speeding|too_fast|flying|at_speed|hammering|racing|bombing|excessive_speed|way_over_the_limit|belting',
          ],
        },
        {
          id: 'red-light',
          label: 'Red light or stop sign',
          says: ['red light', 'stop sign', 'give way'],
          tells: ['through|jumped|ran|ignored|went|shot ..3 red|red_light|red_lights|stop_sign|lights'],
        },
        {
          id: 'phone',
          label: 'On the phone',
          says: ['phone', 'texting'],
          tells: ['on|using|holding|looking_at ..1 his|her|their|the ..1 phone|mobile'],
        },
        {
          id: 'drink-drugs',
          label: 'Drink or drugs',
          says: ['drunk', 'drink driving', 'on drugs'],
          tells: [
            'drunk|drink_driving|drink_driver|smelt_of_alcohol|smelled_of_drink|stank_of_booze|stoned|high',
            'smell|smelt|smelled|stank|reeked ..2 alcohol|drink|booze|weed|cannabis',
          ],
        },
        {
          id: 'no-insurance',
          label: 'No insurance or licence',
          says: ['uninsured', 'no insurance', 'no licence'],
          tells: [
            'no|without|any insurance|licence|license|mot !details',
            'not ..2 insured',
            'uninsured',
            'learner ..3 alone|unaccompanied',
          ],
        },
        {
          id: 'not-stopped',
          label: 'Did not stop',
          says: ['drove off', 'failed to stop', 'hit and run'],
          tells: ['drove|sped|raced|drive ..1 off|away', 'not|never|without ..2 stop|stopped|stopping', 'hit and run'],
        },
        { id: 'other', label: 'Something else', says: ['other'] },
      ],
    },
    ask: 'What do you think they did?',
    hint: 'You can choose more than one.',
    why: 'So that the right thing is looked at.',
    label: 'What they did',
    optional: true,
    unknown: true,
    when: { field: 'co.offence', is: 'yes' },
  },
})

/** When it was, and the limits that run from then (domain 4.2, 4.3). Asked after all that makes them run. */
export const collisionWhen = defineBlock({
  'co.when': {
    answer: { kind: 'when' },
    ask: 'When did the crash happen?',
    hint: 'The date, and the time if you know it. A rough time is fine.',
    why: 'A driver has at most 24 hours for some duties, and cameras are wiped soon.',
    label: 'When it happened',
    clock: [
      { clock: 'collision-24-hour', when: mustTellInPerson },
      { clock: 'collision-7-day', when: mustShowInsurance },
      { clock: 'nip-14-day', when: offenceTold, crash: { field: 'co.when', given: true } },
      ...footageClock,
    ],
    words: ['date', 'day', 'time', 'when'],
    reads: 'when',
  },
})
