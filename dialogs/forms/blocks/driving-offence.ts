import { defineBlock } from '../../form.ts'

/** The Act of the 14 days does not hold in Northern Ireland or abroad (domain 0.4). */
const underTheAct = {
  any: [
    { field: 'nation', given: false },
    { field: 'nation', is: ['england', 'wales', 'scotland', 'not-sure'] },
  ],
} as const

/** Only offences that are off the list of those that need a warning (domain 4.1; unconfirmed). */
const unlisted = {
  all: [
    { field: 'dr.offence', is: ['phone', 'seat-belt', 'drink-drugs', 'defect'] },
    {
      field: 'dr.offence',
      not: [
        'close-pass',
        'red-light',
        'white-lines',
        'overtake',
        'tailgate',
        'pavement',
        'wrong-way',
        'no-entry',
        'not-in-control',
        'pull-out',
        'racing',
        'load',
        'plate-hidden',
        'other',
      ],
    },
  ],
} as const

/** What was done, and when (domain 3.6). The time sets the limit by which the driver must be warned (RTOA 1988 s.1). */
export const drivingOffence = defineBlock({
  'dr.collision': {
    section: 'What you saw',
    answer: { kind: 'yes-no' },
    ask: 'Was there a crash?',
    hint: 'Answer yes even if it was only a light touch.',
    why: 'Other rules hold for a crash, and some drivers must report one within 24 hours.',
    label: 'A crash',
    remarks: [
      {
        on: 'yes',
        say: [
          'Call 999 if anyone is hurt or the road is not safe. A crash has a report of its own: "Report a collision".',
          'If you were a driver in it and did not swap details, tell the police in person as soon as you can and within 24 hours.',
        ],
        contacts: ['h.999', 'h.101', 'h.relay101'],
        offer: { form: 'collision-report' },
      },
    ],
    words: ['crash', 'collision'],
  },
  'dr.role': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'driver', label: 'Driving', says: ['driver', 'in my car', 'i was driving'] },
        { id: 'passenger', label: 'A passenger', says: ['passenger', 'in a bus'] },
        { id: 'motorbike', label: 'On a motorbike', says: ['motorbike rider', 'riding a motorbike', 'on my moped'] },
        { id: 'cyclist', label: 'On a bike', says: ['cyclist', 'cycling', 'on my bike', 'riding my bike'] },
        { id: 'pedestrian', label: 'On foot', says: ['pedestrian', 'walking', 'crossing the road', 'running'] },
        { id: 'horse', label: 'On a horse', says: ['horse rider', 'riding a horse', 'on my horse'] },
        { id: 'home', label: 'At home', says: ['at my window', 'indoors'] },
        { id: 'other', label: 'Something else', says: ['other'] },
      ],
    },
    ask: 'What were you doing at the time?',
    why: 'It shows from where you saw it.',
    label: 'What you were doing',
    unknown: true,
    words: ['role'],
  },
  'dr.when': {
    answer: { kind: 'when' },
    ask: 'On what date and at what time did it happen?',
    hint: 'The time on your camera is best. If it is not the right time, you can say so later.',
    why: 'A driver must be warned of most offences within 14 days, and the warning must give the time.',
    label: 'When it happened',
    reads: 'when',
    clock: [{ clock: 'nip-14-day', when: underTheAct, crash: { field: 'dr.collision', is: 'yes' }, unlisted }],
    words: ['date', 'day', 'time', 'when'],
  },
  'dr.offence': {
    answer: {
      kind: 'choices',
      options: [
        {
          id: 'close-pass',
          label: 'Passed a bike or horse too close',
          says: ['close pass', 'passed too close', 'passed me close'],
        },
        { id: 'phone', label: 'Phone in hand', says: ['on the phone', 'using a phone', 'texting', 'mobile'] },
        { id: 'red-light', label: 'Red light', says: ['jumped the lights', 'ran a red', 'through a red light'] },
        { id: 'white-lines', label: 'Crossed solid white lines', says: ['solid white line', 'double white lines'] },
        { id: 'overtake', label: 'Dangerous overtaking', says: ['overtaking', 'overtake', 'undertaking'] },
        { id: 'tailgate', label: 'Too close behind', says: ['tailgating', 'tailgate', 'right up my backside'] },
        { id: 'pavement', label: 'Drove on the pavement', says: ['mounted the pavement', 'on the pavement'] },
        { id: 'wrong-way', label: 'Wrong way', says: ['wrong side of the road', 'wrong way down'] },
        {
          id: 'no-entry',
          label: 'No entry or banned turn',
          says: ['no entry', 'banned turn', 'u turn', 'one way street'],
        },
        { id: 'seat-belt', label: 'No seat belt', says: ['seat belt', 'seatbelt', 'child not strapped in'] },
        {
          id: 'not-in-control',
          label: 'Not in control',
          says: ['eating', 'reading', 'makeup', 'dog on lap', 'no hands'],
        },
        {
          id: 'pull-out',
          label: 'Pulled out or changed lane badly',
          says: ['pulled out', 'lane change', 'cut me up', 'cut in'],
        },
        {
          id: 'drink-drugs',
          label: 'Seemed drunk or on drugs',
          says: ['drink driving', 'drunk', 'drugs', 'drug driving'],
        },
        { id: 'racing', label: 'Racing', says: ['doughnuts', 'street racing', 'wheelies'] },
        { id: 'load', label: 'Unsafe load', says: ['load falling off', 'not tied down', 'overloaded'] },
        { id: 'defect', label: 'Unsafe vehicle', says: ['no lights', 'bald tyres', 'smoke', 'defect'] },
        { id: 'plate-hidden', label: 'Number plate hidden', says: ['no plate', 'plate covered', 'tinted plate'] },
        { id: 'other', label: 'Something else', says: ['other', 'dangerous driving', 'careless driving'] },
      ],
    },
    ask: 'What did the driver do?',
    hint: 'You can choose more than one.',
    why: 'The warning to the driver must say what they are thought to have done.',
    label: 'What the driver did',
    unknown: true,
    words: ['offence'],
  },
  'dr.offenceOther': {
    answer: { kind: 'text', max: 500 },
    ask: 'What else did the driver do?',
    why: 'So that the right rule is looked at.',
    label: 'What else the driver did',
    when: { field: 'dr.offence', is: 'other' },
  },
})

/** Where it happened, and how the road was. A road is needed, as the warning must name the place. */
export const drivingScene = defineBlock({
  'dr.loc': {
    section: 'Where it happened',
    answer: { kind: 'location' },
    ask: 'On which road did it happen, and near what?',
    hint: 'A road and a town, a junction, a postcode or what3words.',
    why: 'The warning to the driver must name the place.',
    label: 'Where it happened',
    reads: 'place',
    words: ['place', 'road', 'where', 'location'],
  },
  'dr.direction': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which way was the vehicle going?',
    hint: 'For example: towards the town centre, or north.',
    why: 'It shows which side of the road it was on.',
    label: 'Direction',
    unknown: true,
    words: ['direction', 'which way'],
  },
  'dr.lane': {
    answer: { kind: 'text', max: 100 },
    ask: 'Which lane was it in?',
    hint: 'Skip this if there was only one.',
    why: 'It makes clear what happened on a wide road.',
    label: 'Lane',
    optional: true,
    unknown: true,
    words: ['lane'],
  },
  'dr.speedLimit': {
    answer: {
      kind: 'choice',
      options: [
        { id: '20', label: '20 mph' },
        { id: '30', label: '30 mph' },
        { id: '40', label: '40 mph' },
        { id: '50', label: '50 mph' },
        { id: '60', label: '60 mph' },
        { id: '70', label: '70 mph', says: ['motorway'] },
      ],
    },
    ask: 'What was the speed limit there?',
    hint: 'You can say that you do not know.',
    why: 'The same speed can be safe on one road and not on another.',
    label: 'Speed limit',
    optional: true,
    unknown: true,
    words: ['speed limit'],
  },
  'dr.conditions': {
    answer: { kind: 'yes-no' },
    ask: 'Can you tell us about the weather, the light, the traffic and the road?',
    hint: 'Four quick questions. You can skip them.',
    why: 'What is safe on a dry day may not be safe in the rain.',
    label: 'Weather and road',
    optional: true,
    words: ['conditions'],
  },
  'dr.weather': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'fine', label: 'Fine', says: ['dry', 'sunny', 'clear'] },
        { id: 'rain', label: 'Rain', says: ['raining', 'wet'] },
        { id: 'snow', label: 'Snow or hail', says: ['snow', 'snowing', 'hail', 'sleet'] },
        { id: 'fog', label: 'Fog or mist', says: ['fog', 'mist', 'foggy'] },
        { id: 'wind', label: 'Strong wind', says: ['windy', 'wind'] },
        { id: 'other', label: 'Something else', says: ['other'] },
      ],
    },
    ask: 'What was the weather like?',
    why: 'It changes what is safe.',
    label: 'Weather',
    optional: true,
    unknown: true,
    when: { field: 'dr.conditions', is: 'yes' },
  },
  'dr.light': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'day', label: 'Daylight', says: ['day', 'light'] },
        { id: 'dusk', label: 'Dawn or dusk', says: ['dusk', 'dawn', 'getting dark'] },
        { id: 'dark-lit', label: 'Dark, with street lights', says: ['street lights', 'lit'] },
        { id: 'dark-unlit', label: 'Dark, no street lights', says: ['no street lights', 'unlit', 'pitch black'] },
      ],
    },
    ask: 'How light was it?',
    why: 'It shows how well you could see.',
    label: 'Light',
    optional: true,
    unknown: true,
    when: { field: 'dr.conditions', is: 'yes' },
  },
  'dr.traffic': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'light', label: 'Light', says: ['quiet', 'empty'] },
        { id: 'medium', label: 'Medium', says: ['some', 'normal'] },
        { id: 'heavy', label: 'Heavy', says: ['busy', 'queues', 'stop start'] },
      ],
    },
    ask: 'How much traffic was there?',
    why: 'It shows who else was at risk.',
    label: 'Traffic',
    optional: true,
    unknown: true,
    when: { field: 'dr.conditions', is: 'yes' },
  },
  'dr.surface': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'dry', label: 'Dry' },
        { id: 'wet', label: 'Wet', says: ['damp'] },
        { id: 'ice', label: 'Ice, frost or snow', says: ['icy', 'ice', 'frost', 'snow'] },
        { id: 'flood', label: 'Flooded', says: ['flood', 'standing water'] },
        { id: 'loose', label: 'Mud, oil or gravel', says: ['mud', 'oil', 'gravel'] },
      ],
    },
    ask: 'How was the road surface?',
    why: 'It changes how long it takes to stop.',
    label: 'Road surface',
    optional: true,
    unknown: true,
    when: { field: 'dr.conditions', is: 'yes' },
  },
})
