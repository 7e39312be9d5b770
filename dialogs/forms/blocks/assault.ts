import { defineBlock } from '../../form.ts'
import { neckHarm } from './injury.ts'

/** What was done to a person (domain 3.5 `assault`). Pressure on the neck is always answered with health advice. */
export const assaultBlock = defineBlock<
  'as.what' | 'as.before' | 'as.work' | 'as.clothes' | 'as.taxi' | 'as.now',
  'when.at' | 'loc.type'
>({
  'as.what': {
    section: 'What was done',
    answer: {
      kind: 'choices',
      options: [
        { id: 'push', label: 'Push or grab', says: ['pushed', 'shoved', 'grabbed'] },
        { id: 'slap', label: 'Slap', says: ['slapped'] },
        { id: 'punch', label: 'Punch', says: ['punched', 'hit', 'headbutt'] },
        { id: 'kick', label: 'Kick', says: ['kicked', 'stamped'] },
        { id: 'bite', label: 'Bite', says: ['bitten'] },
        { id: 'spit', label: 'Spit', says: ['spat'] },
        {
          id: 'strangle',
          label: 'Strangle, or hold the neck',
          says: ['strangled', 'choked', 'hands round my neck', 'held by the throat'],
        },
        { id: 'throw', label: 'Throw something', says: ['threw', 'thrown'] },
        { id: 'weapon', label: 'Use a weapon', says: ['weapon', 'stabbed'] },
        { id: 'other', label: 'Something else', says: ['other', 'spiked'] },
      ],
    },
    ask: 'What did they do?',
    hint: 'You can choose more than one.',
    why: 'It decides how serious it is in law.',
    label: 'What they did',
    unknown: true,
    declined: true,
    risk: true,
    remarks: [{ ...neckHarm, on: 'strangle' }],
  },
  'as.before': {
    answer: { kind: 'long-text', max: 500 },
    ask: 'What happened just before?',
    hint: 'Skip this if you have told us already.',
    why: 'It helps to understand what happened. It never means that it was your fault.',
    label: 'What happened just before',
    optional: true,
    unknown: true,
    tells: {
      clause: [
        'had|having|got|over ..2 argument|row|words|disagreement|altercation ..3',
        'bumped|knocked into ..3 him|her|them|someone|this|a',
        'asked|told|said ..2 him|her|them|lad|man ..2 to ..4',
        'queue|queuing|pushed_in ..4',
        'looked|staring|looking at ..3',
        'spilt|spilled ..4',
      ],
    },
  },
  'as.work': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'no',
          label: 'No',
          says: ['not at work', 'off duty'],
          tells: ['not|nothing ..4 work', 'off duty', 'night out', 'day off'],
        },
        {
          id: 'shop',
          label: 'Yes, in a shop',
          says: ['shop', 'shop worker', 'retail', 'supermarket'],
          tells: [
            'i|am|was ..1 work|working|works|cashier|behind ..4 shop|store|supermarket|till|tesco|asda|sainsburys|aldi|lidl|morrisons|coop|checkout|counter',
          ],
        },
        {
          id: 'nhs',
          label: 'Yes, in health or care',
          says: ['nhs', 'hospital', 'nurse', 'carer', 'doctor'],
          tells: [
            'i am|work_as|working_as a|an ..2 nurse|doctor|carer|care_worker|healthcare_assistant|receptionist_at_the_hospital|dentist',
            'i|was ..1 work|working|shift ..3 hospital|ward|surgery|care_home|a_and_e',
          ],
        },
        {
          id: 'emergency',
          label: 'Yes, as an emergency worker',
          says: ['emergency worker', 'paramedic', 'firefighter', 'police', 'prison officer'],
          tells: [
            'i am|work_as|working_as a|an ..2 paramedic|firefighter|police_officer|pcso|prison_officer|ambulance_technician',
          ],
        },
        {
          id: 'transport',
          label: 'Yes, in transport',
          says: ['transport', 'bus driver', 'taxi driver', 'train staff', 'delivery'],
          tells: [
            'i am|work_as|working_as a|an ..2 bus_driver|taxi_driver|train_guard|conductor|delivery_driver|courier|tram_driver|cabbie',
            'i|was ..1 driving ..2 bus|taxi|cab|my_bus|my_cab',
          ],
        },
        {
          id: 'other',
          label: 'Yes, another job',
          says: ['another job', 'other'],
          tells: [
            'i am|work_as|working_as a|an ..2 bouncer|doorman|security_guard|teacher|barman|barmaid|waiter|waitress|traffic_warden|builder ..6 work|shift|job',
          ],
        },
      ],
    },
    ask: 'Was the person who was hurt at work at the time?',
    why: 'Some laws protect people who serve others.',
    label: 'At work',
    unknown: true,
    words: ['work'],
  },
  'as.clothes': {
    answer: { kind: 'yes-no' },
    ask: 'Are the clothes or other things from the time still as they were?',
    hint: 'Do not wash them. Put each in a clean bag.',
    why: 'There may be traces on them.',
    label: 'Clothes kept',
    optional: true,
    unknown: true,
    when: { field: 'when.at', withinDays: 7 },
    remarks: [{ on: 'yes', say: ['Keep them dry and do not wash them. An officer may ask for them.'] }],
    tells: {
      yes: ['kept|still_have|got|bagged|not_washed ..4 clothes|shirt|jacket|top|jeans|coat'],
      no: ['washed|binned|thrown ..4 clothes|shirt|jacket|top|jeans|coat|them'],
    },
  },
  'as.taxi': {
    answer: { kind: 'text', max: 500 },
    ask: 'Which bar, club or taxi was it in or by, if any?',
    hint: 'Tell us if door staff or a driver were part of it. Skip this if there was none.',
    why: 'Such places have cameras and rules of their own.',
    label: 'Bar, club or taxi',
    optional: true,
    unknown: true,
    when: { field: 'loc.type', is: ['pub', 'street', 'vehicle', 'transport'] },
    tells: {
      clause: [
        'in|outside|by|at|leaving|left|inside ..3 pub|bar|club|nightclub|taxi|taxi_rank|kebab_shop|wetherspoons|arms|lion|inn|tavern',
      ],
    },
  },
  'as.now': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'safe', label: 'Safe, and will not see them', says: ['safe', 'yes i am safe'] },
        {
          id: 'see-again',
          label: 'Safe now, but may see them again',
          says: ['may see them again', 'i work with them', 'they live near'],
        },
        { id: 'not-safe', label: 'Not safe', says: ['unsafe', 'in danger', 'no'] },
      ],
    },
    ask: 'How safe is the person who was hurt now?',
    why: 'If they may meet again, someone may look at it sooner.',
    label: 'Safe now',
    unknown: true,
    risk: true,
    remarks: [
      {
        on: 'not-safe',
        danger: true,
        say: ['Call 999 now if you can. No one is reading this, so it cannot send help.'],
        contacts: ['h.999'],
      },
    ],
  },
})
