import { defineFlow } from '../flow.ts'

/**
 * A crash on the road (domain 2.3 T18 with 4.3). Danger first; then what it involved, as animals, property and railways differ;
 * then the driver's duty to stop, swap details and report (Road Traffic Act 1988 s.170), with the hour by which. It never says that an
 * offence was committed.
 */
export const roadCollision = defineFlow({
  id: 'road-collision',
  title: 'A crash on the road',
  examples: [
    'someone drove into the back of me at the lights',
    'came back to the car park and my door is caved in, no note',
    'a car has hit my parked van and driven off',
    'had a bump with a taxi on the roundabout',
    'I was knocked off my bike by a car door',
    'do I have to tell you about a prang',
    'I hit a dog and could not find the owner',
    'my husband reversed into a lamp post',
    'the other driver would not give me his name',
    'road accident yesterday, my neck hurts today',
    'scraped a wall with the work lorry',
    'a bus clipped my mirror and carried on',
    'I saw two cars collide outside the school',
    'a deer ran out and wrecked my bonnet',
  ],
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone badly hurt or in danger right now?',
      hint: 'Answer yes too if a driver seems drunk, or has only just driven away.',
      why: 'That needs a 999 call, not a report.',
      risk: true,
      yes: { outcome: 'call-now' },
      no: 'now',
    },
    now: {
      key: 'co.now',
      ask: 'Is it still going on right now?',
      hint: 'Answer yes if you are still there, or if the road is still blocked.',
      why: 'Some things have to be cleared up at once, before any form.',
      risk: true,
      yes: 'scene',
      no: 'nation',
    },
    scene: {
      ask: 'Which of these is true where it happened?',
      hint: 'If several are, take the first that fits.',
      why: 'A blocked road or a vehicle on a motorway can lead to another crash.',
      risk: true,
      options: [
        {
          id: 'motorway',
          label: 'It is on a motorway or in a lane with moving traffic',
          says: ['motorway', 'live lane', 'smart motorway', 'dual carriageway', 'hard shoulder'],
          goto: { outcome: 'motorway' },
        },
        {
          id: 'blocked',
          label: 'The road is blocked or not safe',
          says: ['blocked', 'not safe', 'debris', 'fuel leak', 'oil on the road'],
          goto: { outcome: 'call-now' },
        },
        {
          id: 'drunk',
          label: 'A driver seems drunk or on drugs',
          says: ['drunk', 'on drugs', 'drink driver', 'smells of drink'],
          goto: { outcome: 'call-now' },
        },
        {
          id: 'gone',
          label: 'A driver has just driven away',
          says: ['just driven off', 'just left', 'drove away', 'just gone'],
          goto: { outcome: 'call-now' },
        },
        {
          id: 'railway',
          label: 'It is on a level crossing, a railway or tram tracks',
          says: ['level crossing', 'railway', 'train tracks', 'tram tracks', 'bridge over the railway'],
          goto: { outcome: 'railway' },
        },
        { id: 'none', label: 'None of these', says: ['none', 'no', 'all safe'], goto: 'nation' },
      ],
    },
    nation: {
      ask: 'Where did it happen?',
      why: 'Different police forces and laws cover different parts of the UK.',
      reads: 'nation',
      options: [
        { id: 'england', label: 'England', goto: 'involved' },
        { id: 'wales', label: 'Wales', goto: 'involved' },
        { id: 'scotland', label: 'Scotland', goto: { outcome: 'police-scotland' } },
        { id: 'northern-ireland', label: 'Northern Ireland', says: ['ni', 'ulster'], goto: { outcome: 'psni' } },
        {
          id: 'outside-uk',
          label: 'Outside the UK',
          says: ['abroad', 'another country', 'overseas'],
          goto: { outcome: 'abroad' },
        },
        { id: 'not-sure', label: 'Not sure', says: ['not certain', 'i do not know'], goto: 'involved' },
      ],
      unsure: 'involved',
    },
    involved: {
      key: 'co.involved',
      ask: 'What was hit?',
      why: 'For some animals and for property the law asks more of a driver than for others.',
      reads: 'options',
      options: [
        {
          id: 'vehicle',
          label: 'Another vehicle that was in use',
          says: ['another car', 'another vehicle', 'rear ended', 'two cars', 'other driver'],
          goto: 'role',
        },
        {
          id: 'parked',
          label: 'A parked vehicle',
          says: ['parked car', 'parked van', 'my parked car', 'parked vehicle', 'while it was parked'],
          goto: 'role',
        },
        {
          id: 'person',
          label: 'A person on foot or on a bike',
          says: ['pedestrian', 'cyclist', 'knocked off my bike', 'knocked down', 'a person'],
          goto: 'role',
        },
        {
          id: 'animal',
          label: 'A dog, horse, cow, sheep, pig, goat, donkey or mule',
          says: ['a dog', 'a horse', 'a cow', 'cattle', 'sheep', 'farm animal', 'hit a dog'],
          goto: 'role',
        },
        {
          id: 'wild-animal',
          label: 'A cat or a wild animal',
          says: ['a cat', 'a deer', 'a fox', 'a badger', 'wild animal', 'hit a cat', 'hit a deer'],
          goto: { outcome: ['no-duty-animal', 'report'] },
        },
        {
          id: 'property',
          label: 'A wall, sign, barrier, lamp post or other property',
          says: ['wall', 'road sign', 'barrier', 'lamp post', 'bollard', 'fence', 'a gate', 'garden wall'],
          goto: 'role',
        },
        {
          id: 'railway',
          label: 'A train, a tram or a level crossing',
          says: ['a train', 'a tram', 'level crossing', 'railway bridge'],
          goto: { outcome: 'railway' },
        },
        {
          id: 'nothing',
          label: 'Nothing else, only the one vehicle',
          says: ['only me', 'nothing', 'a ditch', 'came off my bike'],
          goto: 'role',
        },
      ],
      unsure: 'role',
    },
    role: {
      key: 'co.role',
      ask: 'What was your part in it?',
      why: 'A driver has duties that others do not have.',
      options: [
        {
          id: 'driver',
          label: 'I was driving or riding a vehicle',
          says: ['driver', 'driving', 'motorbike rider', 'i was driving'],
          goto: 'hurt',
        },
        { id: 'passenger', label: 'I was a passenger', says: ['passenger', 'in the back'], goto: 'hurt' },
        { id: 'pedestrian', label: 'I was on foot', says: ['pedestrian', 'walking'], goto: 'hurt' },
        { id: 'cyclist', label: 'I was on a bike', says: ['cyclist', 'cycling', 'pushbike'], goto: 'hurt' },
        {
          id: 'parked-owner',
          label: 'My vehicle was parked',
          says: ['owner of the parked car', 'it was parked', 'my car was parked'],
          goto: 'hurt',
        },
        {
          id: 'property-owner',
          label: 'It was my property or animal',
          says: ['my wall', 'my dog', 'my horse', 'owner of the property', 'my animal'],
          goto: 'hurt',
        },
        { id: 'witness', label: 'I saw it', says: ['witness', 'i only saw it'], goto: 'hurt' },
        {
          id: 'for-someone',
          label: 'I am telling you for someone else',
          says: ['for someone else', 'on behalf', 'for my mum', 'for my dad'],
          goto: 'hurt',
        },
      ],
    },
    hurt: {
      key: 'co.hurt',
      ask: 'Was anyone hurt, even a little?',
      hint: 'Pain that came later counts too.',
      why: 'When someone is hurt, it is looked at in a different way, and a driver has more duties.',
      risk: true,
      options: [
        { id: 'no', label: 'No', says: ['nobody', 'no one'], goto: 'whose' },
        { id: 'minor', label: 'Yes, a little', says: ['minor', 'slightly', 'whiplash', 'bruises'], goto: 'whose' },
        {
          id: 'serious',
          label: 'Yes, badly',
          says: ['serious', 'hospital', 'broken bones', 'seriously'],
          goto: { outcome: 'serious' },
        },
        { id: 'death', label: 'Someone died', says: ['death', 'died', 'killed'], goto: { outcome: 'serious' } },
        { id: 'not-known', label: 'I do not know', says: ['not sure', 'do not know'], goto: 'whose' },
      ],
    },
    whose: {
      when: [
        { step: 'role', is: 'driver', goto: 'alone' },
        { step: 'role', is: 'parked-owner', goto: { outcome: ['parked', 'report', 'tell-insurer'] } },
        { step: 'role', is: 'property-owner', goto: { outcome: ['report', 'tell-insurer'] } },
      ],
      otherwise: { outcome: ['no-duty-other', 'report'] },
    },
    alone: {
      when: [{ step: 'involved', is: 'nothing', goto: { outcome: ['no-duty-alone', 'report'] } }],
      otherwise: 'injured',
    },
    injured: {
      when: [{ step: 'hurt', is: 'no', goto: 'hitrun' }],
      otherwise: 'insurance',
    },
    insurance: {
      key: 'co.insuranceShown',
      ask: 'Did you show your insurance to the other person or to an officer?',
      why: 'After an injury, a driver who did not show it must tell the police in person.',
      yes: 'hitrun',
      no: 'hitrun',
      unsure: 'hitrun',
    },
    hitrun: {
      key: 'co.hitrun',
      ask: 'Did another driver leave without giving details?',
      why: 'The police may be able to find a driver who did not stop.',
      yes: 'duty',
      no: 'duty',
      unsure: 'duty',
    },
    duty: {
      key: 'co.duty',
      ask: 'Did you stop and swap names, addresses and number plates?',
      why: 'A driver who did not must tell the police in person, usually within 24 hours.',
      options: [
        { id: 'yes', label: 'Yes, all of it', says: ['yes', 'we swapped details', 'all'], goto: 'insured' },
        { id: 'some', label: 'Only some of it', says: ['some', 'partly', 'not the address'], goto: 'when' },
        { id: 'no', label: 'No', says: ['did not stop', 'we did not'], goto: 'when' },
        {
          id: 'nobody',
          label: 'There was nobody there',
          says: ['nobody there', 'no one there', 'the owner was not there', 'left a note'],
          goto: 'when',
        },
      ],
      unsure: 'when',
    },
    insured: {
      when: [
        { step: 'hurt', is: 'no', goto: 'left' },
        { step: 'insurance', is: 'yes', goto: 'left' },
      ],
      otherwise: 'when',
    },
    left: {
      when: [{ step: 'hitrun', is: 'yes', goto: { outcome: ['hit-and-run', 'report', 'tell-insurer'] } }],
      otherwise: 'offence',
    },
    offence: {
      key: 'co.offence',
      ask: 'Do you think that a driver broke the law?',
      hint: 'For example by being on the phone, drunk or not insured.',
      why: 'If not, you may not need to tell the police at all.',
      yes: { outcome: ['report', 'tell-insurer'] },
      no: 'needed',
      unsure: 'needed',
    },
    needed: {
      when: [{ step: 'hurt', is: 'no', goto: { outcome: ['no-duty', 'report'] } }],
      otherwise: { outcome: ['report', 'tell-insurer'] },
    },
    when: {
      key: 'co.when',
      ask: 'When did the crash happen?',
      hint: 'The date, and the time if you know it.',
      why: 'The law gives a driver at most 24 hours to tell the police in person.',
      reads: 'when',
      answer: { kind: 'when' },
      clock: 'collision-24-hour',
      goto: 'age',
    },
    age: {
      when: [{ step: 'when', past: 'collision-24-hour', goto: 'lateLeft' }],
      otherwise: 'nowLeft',
    },
    lateLeft: {
      when: [
        {
          step: 'hitrun',
          is: 'yes',
          goto: { outcome: ['in-person-late', 'hit-and-run', 'report', 'tell-insurer'] },
        },
      ],
      otherwise: { outcome: ['in-person-late', 'report', 'tell-insurer'] },
    },
    nowLeft: {
      when: [{ step: 'hitrun', is: 'yes', goto: { outcome: ['in-person', 'hit-and-run', 'report', 'tell-insurer'] } }],
      otherwise: { outcome: ['in-person', 'report', 'tell-insurer'] },
    },
  },
  outcomes: {
    'call-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Call 999. Say where it is and who is hurt.',
        'Keep away from moving traffic. Do not follow a driver who left.',
      ],
      contacts: ['h.999', 'h.relay999'],
      form: 'collision-report',
    },
    motorway: {
      kind: 'emergency',
      title: 'Get to safety, then call 999',
      say: [
        'Get out by the side away from traffic if you can, and wait behind the barrier. Then call 999.',
        'If you cannot get out, keep your seat belt on and call 999.',
      ],
      contacts: ['h.999', 'h.relay999', 'h.nh'],
      form: 'collision-report',
    },
    railway: {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Keep off the tracks and call 999. There may be a phone at the crossing or a number on the bridge: use it too.',
        'If it is long over, tell British Transport Police. You can report it here as well.',
      ],
      contacts: ['h.999', 'h.relay999', 'h.btp'],
      form: 'collision-report',
    },
    serious: {
      kind: 'emergency',
      title: 'Tell the police by phone',
      say: [
        'If no officer has come yet, call 999 now. Call 101 if officers came and you have more to say.',
        'You can also write it down here, but a form is read later.',
      ],
      contacts: ['h.999', 'h.relay999', 'h.101'],
      form: 'collision-report',
    },
    'police-scotland': {
      kind: 'elsewhere',
      police: 'scotland',
      title: 'Tell Police Scotland',
      say: [
        'Police Scotland deals with this. Call 101, or go to one of their stations, as a driver may have to report within 24 hours.',
        'You can also report it here and we will pass it on.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'collision-report',
    },
    psni: {
      kind: 'elsewhere',
      police: 'northern-ireland',
      title: 'Tell the Police Service of Northern Ireland',
      say: [
        'The Police Service of Northern Ireland deals with this, and other rules hold there. Call 101 soon.',
        'You can also report it here and we will pass it on.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'collision-report',
    },
    abroad: {
      kind: 'elsewhere',
      title: 'Tell the police in that country',
      say: ['The police of that country deal with it. Tell your insurer too. You can still tell us here.'],
      contacts: ['h.fcdo'],
      form: 'collision-report',
    },
    'in-person': {
      kind: 'call',
      title: 'Go and tell the police in person',
      say: [
        'Find a police station with an open front counter, or call 101 to ask where. No one else can do it for you.',
        'If you told an officer who came to the crash, you have done this. You can send this report as well.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.policeuk'],
      form: 'collision-report',
    },
    'in-person-late': {
      kind: 'call',
      title: 'Tell the police in person now',
      say: [
        'Find a police station with an open front counter, or call 101 to ask where. No one else can do it for you.',
        'If you told an officer who came to the crash, you have done this. You can send this report as well.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.policeuk', 'h.solicitor'],
      form: 'collision-report',
    },
    'no-duty': {
      kind: 'advice',
      title: 'You do not need to tell the police',
      say: [
        'If no one was hurt, details were swapped and no one broke the law, you only need to tell your insurer.',
        'If someone finds later that they are hurt, report it then.',
      ],
    },
    'no-duty-alone': {
      kind: 'advice',
      title: 'You may not have to report this',
      say: [
        'If nothing but your own vehicle was damaged and no one but you was hurt, the law does not ask you to report it. Tell your insurer.',
        'If someone else was hurt, tell the police in person as soon as you can and within 24 hours.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.policeuk'],
    },
    'no-duty-animal': {
      kind: 'advice',
      title: 'You do not have to report this',
      say: [
        'The law does not ask you to report a crash with a cat or a wild animal, if no person was hurt and nothing else was damaged.',
        'If someone was hurt or something else was hit, report it here.',
        'For a hurt animal, call a vet or an animal charity. Do not go near a hurt deer or badger.',
      ],
      contacts: ['h.rspca', 'h.sspca'],
    },
    'no-duty-other': {
      kind: 'advice',
      title: 'You do not have to report, but you may',
      say: ['Only drivers have a duty to report a crash. What you saw can still help, so you may tell us here.'],
    },
    parked: {
      kind: 'advice',
      title: 'Look for cameras first',
      say: [
        'Ask nearby shops and homes for camera footage now, as it is often wiped after 7 to 31 days. Take photos of the damage.',
        'If nothing shows who did it, you may only get a reference.',
      ],
    },
    'hit-and-run': {
      kind: 'advice',
      title: 'Write down what you remember',
      say: [
        'Note the number plate, the colour and which way they went.',
        'Ask nearby shops and homes to keep camera footage now, as it is often wiped after 7 to 31 days.',
        'The Motor Insurers’ Bureau can tell you about claims when the other driver is not known.',
      ],
      contacts: ['h.mib'],
    },
    'tell-insurer': {
      kind: 'advice',
      title: 'Tell your insurer, and the owner of what was damaged',
      say: [
        'Tell your insurer, even if you do not claim. For a damaged road sign or barrier, tell the council, or National Highways on big roads.',
      ],
      contacts: ['h.council', 'h.nh'],
    },
    report: {
      kind: 'report',
      title: 'Report the crash here',
      say: ['You can report it here in about 15 minutes. Have the number plates and the place ready.'],
      form: 'collision-report',
    },
  },
})
