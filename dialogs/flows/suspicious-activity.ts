import { defineFlow } from '../flow.ts'
import { nations, policeAbroad, policeScotland, psni, railwayPolice } from './blocks/other-nations.ts'
import { emergencyContacts, orCrimestoppers, tellUsHere } from './blocks/tell-in-confidence.ts'

/** Something that does not look right: people, vehicles, false callers (domain 2.5 T30). */
export const suspiciousActivity = defineFlow({
  id: 'suspicious-activity',
  title: 'Something suspicious',
  examples: [
    'a bloke was going along the street pulling on car door handles',
    'same grey van has crawled past our house four times this week',
    'two men in hi-vis knocked and said they had to check my water pressure',
    'strangers taking pictures of the farm sheds',
    'something dodgy going on at the empty unit behind us',
    'the woman at the door wanted to see my pension book',
    'a car with blacked out windows sits outside the nursery every home time',
    'chalk marks appeared on gateposts all down the lane',
    'people carrying tellies out of the garage at 3am, it happens every few weeks',
    'my camera caught a figure peering through the kitchen window last night',
    'someone has been hanging round the bins looking into back gardens',
    'not sure if it is anything but I thought I should say',
  ],
  steps: {
    now: {
      key: 'in.now',
      ask: 'Do you think that a crime is going on, or about to happen, right now?',
      hint: 'For example someone tries doors or looks into cars as you type, or a false caller is at the door.',
      why: 'A crime that is going on needs a 999 call.',
      risk: true,
      yes: { outcome: 'happening-now' },
      no: 'kind',
    },
    kind: {
      ask: 'What is it about?',
      why: 'It decides what we ask, and who should hear of it.',
      options: [
        {
          id: 'person',
          label: 'A person looking around or trying doors',
          says: ['trying doors', 'prowler', 'looking in windows', 'loitering'],
          goto: 'railway',
        },
        { id: 'vehicle', label: 'A vehicle', says: ['a car', 'a van'], goto: 'nation' },
        {
          id: 'caller',
          label: 'A caller at the door',
          says: ['bogus caller', 'doorstep caller', 'fake workman', 'cold caller'],
          goto: 'callerIn',
        },
        {
          id: 'police',
          label: 'Someone who says that they are from the police',
          says: ['fake police', 'says he is police'],
          goto: { flow: 'officer-check' },
        },
        {
          id: 'children',
          label: 'Someone strange near children',
          says: ['near a school', 'stranger spoke to a child', 'near children'],
          goto: { outcome: 'near-children' },
        },
        {
          id: 'follows',
          label: 'Someone follows or watches me',
          says: ['following me', 'watching me'],
          goto: { flow: 'stalking-harassment' },
        },
        {
          id: 'goings-on',
          label: 'Odd comings and goings at a place',
          says: ['empty building', 'odd deliveries', 'comings and goings'],
          goto: 'nation',
        },
        { id: 'drugs', label: 'Drugs', says: ['dealing', 'cannabis'], goto: { flow: 'drugs' } },
        { id: 'drone', label: 'A drone', says: ['drones'], goto: { flow: 'drones' } },
        {
          id: 'package',
          label: 'A bag, parcel or letter',
          says: ['a bag', 'a parcel'],
          goto: { flow: 'suspicious-package' },
        },
        { id: 'terror', label: 'It could be terrorism', says: ['terrorism', 'terror'], goto: { flow: 'terrorism' } },
        { id: 'other', label: 'Something else', says: ['none of these'], goto: 'railway' },
      ],
      unsure: 'railway',
    },
    callerIn: {
      ask: 'Did they get into the home, or take money or things?',
      why: 'Getting in by a trick to steal is treated as burglary.',
      yes: { flow: 'burglary' },
      no: 'nation',
      unsure: 'nation',
    },
    railway: {
      key: 'loc.railway',
      ask: 'Was it on a train, or at a railway, Tube or tram station?',
      why: 'The railway has a police force of its own.',
      yes: { outcome: ['railway', 'or-crimestoppers'] },
      no: 'nation',
      unsure: 'nation',
    },
    nation: {
      ask: 'Where in the UK was it?',
      why: 'Different police forces cover different parts of the UK.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: 'result' },
        { ...nations.wales, goto: 'result' },
        { ...nations.scotland, goto: { outcome: ['police-scotland', 'or-crimestoppers'] } },
        { ...nations.northernIreland, goto: { outcome: ['psni', 'or-crimestoppers'] } },
        { ...nations.outside, goto: { outcome: 'abroad' } },
        { ...nations.notSure, goto: 'result' },
      ],
      unsure: 'result',
    },
    result: {
      when: [{ step: 'kind', is: 'caller', goto: { outcome: ['report', 'caller', 'or-crimestoppers'] } }],
      otherwise: { outcome: ['report', 'or-crimestoppers'] },
    },
  },
  outcomes: {
    'happening-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Call 999 and say where it is and what you can see. Stay where you are safe.',
        'If someone is at your door, keep it shut. Do not go out to them.',
      ],
      contacts: emergencyContacts,
      form: 'intelligence-report',
    },
    'near-children': {
      kind: 'call',
      title: 'Call 101 about the children',
      say: [
        'Call 101 and say what you saw, where and when. Call 999 if a child is in danger or was taken.',
        'Tell the school or nursery as well. You can also tell us here.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'intelligence-report',
    },
    caller: {
      kind: 'advice',
      title: 'If they come back',
      say: [
        'Keep the door shut and the chain on. Call the company on a number that you look up yourself.',
        'If they will not leave or you feel afraid, call 999. Tell a neighbour who may be next.',
      ],
      contacts: ['h.999', 'h.ca'],
    },
    railway: { ...railwayPolice, form: 'intelligence-report' },
    'police-scotland': { ...policeScotland, form: 'intelligence-report' },
    psni: { ...psni, form: 'intelligence-report' },
    abroad: { ...policeAbroad, form: 'intelligence-report' },
    report: tellUsHere,
    'or-crimestoppers': orCrimestoppers,
  },
})
