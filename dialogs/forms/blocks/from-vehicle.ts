import { defineBlock } from '../../form.ts'
import { ownVehicle } from './vehicle-own.ts'

/** What was taken from or off a vehicle (domain 3.5 `fromvehicle`). */
export const fromVehicle = defineBlock({
  'fv.veh.hasVrm': { ...ownVehicle.hasVrm, section: 'Your vehicle' },
  'fv.veh.vrm': { ...ownVehicle.vrm, when: { field: 'fv.veh.hasVrm', is: 'full' } },
  'fv.veh.vrmPart': { ...ownVehicle.vrmPart, when: { field: 'fv.veh.hasVrm', is: 'part' } },
  'fv.veh.country': { ...ownVehicle.country, when: { field: 'fv.veh.hasVrm', is: 'foreign' } },
  'fv.veh.type': ownVehicle.type,
  'fv.veh.make': ownVehicle.make,
  'fv.veh.model': { ...ownVehicle.model, when: { field: 'fv.veh.make', given: true } },
  'fv.veh.colour': ownVehicle.colour,
  'fv.what': {
    section: 'What was taken',
    answer: {
      kind: 'choices',
      options: [
        {
          id: 'inside',
          label: 'Things from inside',
          says: ['items inside', 'a bag', 'sat nav', 'things inside'],
          tells: [
            '<took>|<taken> ..8 bag|rucksack|handbag|laptop|sat_nav|satnav|sunglasses|wallet|purse|coat|jacket|phone|charger|cash|change|money|golf_clubs|buggy|dashcam|camera|ipad|tablet|gym_bag|holdall|suitcase',
            'bag|rucksack|handbag|laptop|sat_nav|satnav|sunglasses|wallet|purse|coat|jacket|golf_clubs|buggy|dashcam|gym_bag|holdall|suitcase ..3 <was>|is|has|have ..2 <taken>',
            'from|through|in|emptied|rifled ..2 glovebox|glove_box|back_seat|boot|passenger_seat|front_seat|footwell ..6 <taken>?',
          ],
        },
        {
          id: 'converter',
          label: 'Catalytic converter',
          says: ['cat', 'catalytic', 'cat converter'],
          tells: [
            'catalytic|catalytic_converter|cat_converter',
            'cut|cutting|sawn|sawed|nicked|stole|took ..3 cat off|from|out',
          ],
        },
        {
          id: 'plates',
          label: 'Number plates',
          says: ['plates', 'number plate', 'registration plates'],
          tells: [
            'number_plates|number_plate|numberplates|numberplate|plates|reg_plates ..4 <taken>|off|unscrewed|removed|gone',
            '<took>|unscrewed|removed ..3 plates|number_plates|number_plate|numberplates',
          ],
        },
        {
          id: 'wheels',
          label: 'Wheels',
          says: ['alloys', 'tyres', 'wheel'],
          tells: [
            'wheels|wheel|alloys|alloy|tyres|alloy_wheels ..3 <was>|have|has ..1 <taken>',
            '<took> ..3 wheels|alloys|wheel|tyres|alloy_wheels',
            'on|up_on bricks',
          ],
        },
        {
          id: 'fuel',
          label: 'Fuel',
          says: ['diesel', 'petrol'],
          tells: [
            'diesel|petrol|fuel ..4 <taken>|siphoned|drained|syphoned',
            'siphoned|drained|syphoned|siphoning ..3 diesel|fuel|petrol|tank',
          ],
        },
        {
          id: 'tools',
          label: 'Tools',
          says: ['power tools', 'my tools', 'drills'],
          tells: [
            'tools|power_tools|toolbox|drill|drills|saw|grinder|impact_driver|nail_gun|breaker|sds|combi_drill|tool_bag ..5 <taken>',
            '<took>|<taken> ..8 tools|power_tools|toolbox|drill|drills|grinder|impact_driver|nail_gun|breaker|combi_drill',
            'all my ..1 tools ..2 gone|taken|stolen',
          ],
        },
        {
          id: 'parts',
          label: 'Airbag or other parts',
          says: ['airbag', 'parts', 'headlights', 'wing mirror', 'badge'],
          tells: [
            'airbag|headlights|headlight|wing_mirror|wing_mirrors|badge|badges|bumper|steering_wheel|exhaust|parcel_shelf|aerial|wipers|spare_wheel ..3 <was>|has|have ..1 <taken>|unscrewed|removed',
            '<took>|ripped|unscrewed ..3 airbag|headlights|headlight|wing_mirror|wing_mirrors|badge|badges|bumper|steering_wheel|exhaust|aerial|spare_wheel',
          ],
        },
        {
          id: 'battery',
          label: 'Battery',
          says: ['the battery'],
          tells: ['battery|batteries ..3 <was>|has|have ..1 <taken>', '<took> ..3 battery|batteries'],
        },
        { id: 'other', label: 'Something else', says: ['other'] },
      ],
    },
    ask: 'What was taken, or what were they after?',
    hint: 'You can choose more than one.',
    why: 'Some things are taken again and again in one area, and that can be seen across reports.',
    label: 'What was taken',
    unknown: true,
    words: ['taken'],
    remarks: [
      {
        on: 'plates',
        say: [
          'You will usually need new plates from a registered supplier. DVLA can tell you what else to do. Keep the number of your report, in case fines come to you.',
        ],
        contacts: ['h.plates'],
      },
      {
        on: 'converter',
        say: ['Have a garage look at it before you drive far.'],
      },
    ],
  },
  'fv.entry': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'window',
          label: 'Through a window',
          says: ['window', 'smashed the window', 'broke the glass', 'quarter light'],
          tells: [
            'smashed|broke|broken|put|popped|shattered ..5 window|windows|glass|quarter_light|windscreen',
            'window|windows|glass|quarter_light|windscreen ..3 <was>? smashed|broken|gone|put_through|put_in|shattered|popped',
          ],
        },
        {
          id: 'lock',
          label: 'By a lock or door',
          says: ['forced the door', 'peeled the door', 'lock', 'picked the lock'],
          tells: [
            'forced|peeled|jemmied|prised|bent|levered|drilled|punched|popped|picked|snapped|ripped ..4 door|doors|lock|locks|boot|panel',
            'door|doors|lock|locks|boot|barrel ..4 forced|peeled|jemmied|prised|bent|broken|drilled|popped|levered',
          ],
        },
        {
          id: 'unlocked',
          label: 'It was not locked',
          says: ['unlocked', 'left open', 'not locked'],
          tells: ['left ..3 unlocked|open', 'not ..1 locked|lock', 'unlocked', 'forgot|forgotten ..2 lock'],
        },
        {
          id: 'keyless',
          label: 'Without the key, by electronics',
          says: ['keyless', 'signal', 'cloned the key'],
          tells: [
            'keyless|relay',
            'signal ..1 jammer|blocker|jammed|blocked',
            'jammed|cloned|blocked ..3 fob|key|signal|locking',
          ],
        },
        {
          id: 'roof',
          label: 'Through the roof',
          says: ['roof', 'soft top', 'sunroof'],
          tells: ['soft_top|sunroof|convertible_roof|roof ..3 cut|slashed|through', 'cut|slashed ..3 roof|soft_top'],
        },
        {
          id: 'no-entry',
          label: 'They did not get in',
          says: ['from outside', 'underneath', 'did not need to get in'],
        },
      ],
    },
    ask: 'How did they get in?',
    why: 'How it was done can link one theft with others.',
    label: 'How they got in',
    unknown: true,
    words: ['got in'],
  },
  'fv.moved': {
    answer: { kind: 'yes-no' },
    ask: 'Has it been moved or cleaned since?',
    why: 'There may be fingerprints or other traces on it.',
    label: 'Moved or cleaned',
    unknown: true,
    remarks: [{ on: 'no', say: ['If you can, do not clean it yet, and touch as little as you can.'] }],
    tells: {
      yes: [
        'had to|have_had_to ..1 move|drive',
        'moved|driven|drove|cleaned|hoovered|washed ..3 it|van|car|since|home|work|garage',
      ],
      no: ['not ..2 moved|touched|driven|cleaned|been_moved', 'still where|parked', 'not been touched|moved'],
    },
  },
  'fv.damage': {
    answer: { kind: 'text', max: 500 },
    ask: 'What damage is there?',
    why: 'So that it is written down with the theft.',
    label: 'Damage',
    optional: true,
    unknown: true,
    words: ['damage'],
    tells: {
      clause: [
        'damage|damaged|smashed|bent|peeled|dented|scratched|broken|forced|shattered|ripped ..5 door|doors|lock|window|windows|panel|bodywork|glass|handle|boot|dashboard|ignition|windscreen',
        'door|doors|lock|window|panel|dashboard|ignition ..3 damaged|smashed|bent|peeled|broken|ripped|wrecked|shattered',
      ],
    },
  },
  'fv.damageCost': {
    answer: { kind: 'money', max: 9_999_999.99 },
    ask: 'About how much will the repair cost?',
    hint: 'In pounds. A guess is fine.',
    why: 'It is written in the record, and a court can order it to be paid.',
    label: 'Cost of repair',
    optional: true,
    unknown: true,
    when: { field: 'fv.damage', given: true },
    words: ['repair'],
    reads: 'repair',
  },
  'fv.tools': {
    answer: { kind: 'text', max: 500 },
    ask: 'How are the tools marked?',
    hint: 'Say too which trade they are for, and if you have receipts.',
    why: 'Marked tools can be known again when they are sold.',
    label: 'Tools',
    unknown: true,
    when: { field: 'fv.what', is: 'tools' },
    words: ['tools'],
    tells: {
      clause: [
        'marked|engraved|initials|painted|smartwater|etched|stamped|sprayed ..6',
        'i am a|an|work_as_a ..1 joiner|plumber|electrician|builder|plasterer|roofer|carpenter|gardener|decorator|mechanic|tiler|bricklayer|sparky|chippy|scaffolder|landscaper|fitter|kitchen_fitter|groundworker|tree_surgeon',
      ],
    },
  },
})
