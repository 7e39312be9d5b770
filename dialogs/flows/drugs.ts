import { defineFlow } from '../flow.ts'
import { nations, policeAbroad, policeScotland, psni } from './blocks/other-nations.ts'
import { emergencyContacts, orCrimestoppers, tellUsHere } from './blocks/tell-in-confidence.ts'

/** Drugs: dealing, growing, taking, and homes that are taken over (domain 2.5 T21). */
export const drugs = defineFlow({
  id: 'drugs',
  title: 'Drugs',
  examples: [
    'dealers outside the flats every night',
    'I think next door is growing cannabis, the smell is awful',
    'cars pull up, window down, something gets passed over, off they go',
    'they have moved into a disabled man’s flat and he is scared of them',
    'needles all over the stairwell again',
    'kids on bikes dropping little bags off at the park gates',
    'my brother cannot stop using and I want help for him',
    'a house with foil on the windows and a humming noise day and night',
    'found a bag of white powder behind the bins',
    'a girl from school is being made to carry stuff on the train to the coast',
    'somebody in my block sells pills',
    'people smoking weed in the communal garden',
  ],
  steps: {
    danger: {
      key: 'gate.danger',
      ask: 'Is anyone hurt or in danger, or is there violence, right now?',
      hint: 'Someone who took too much and cannot be woken is in danger too.',
      why: 'People in danger need a 999 call, not a report.',
      risk: true,
      yes: { outcome: 'danger-now' },
      no: 'kind',
    },
    kind: {
      ask: 'What is it about?',
      why: 'Some of this is for the police, and some is for others who can help sooner.',
      reads: 'options',
      options: [
        { id: 'dealing', label: 'Someone sells drugs', says: ['dealing', 'dealer', 'drug dealing'], goto: 'nation' },
        {
          id: 'growing',
          label: 'Someone grows or makes drugs',
          says: ['growing', 'cannabis farm', 'cannabis grow', 'drug lab'],
          goto: 'nation',
        },
        {
          id: 'taken-over',
          label: 'Someone’s home was taken over by dealers',
          says: ['cuckooing', 'taken over a flat', 'home taken over'],
          goto: 'afraid',
        },
        {
          id: 'children',
          label: 'A child is made to carry or sell drugs',
          says: ['county lines', 'child carrying drugs', 'kids running drugs'],
          goto: { outcome: ['child', 'or-crimestoppers'] },
        },
        {
          id: 'taking',
          label: 'People take drugs near me',
          says: ['smoking weed', 'taking drugs', 'drug users'],
          goto: 'nation',
        },
        {
          id: 'found',
          label: 'I found what may be drugs',
          says: ['found drugs', 'found a bag of pills', 'found powder'],
          goto: { outcome: 'found' },
        },
        {
          id: 'needles',
          label: 'Needles or other rubbish',
          says: ['needles', 'syringes', 'used needles'],
          goto: { outcome: 'needles' },
        },
        {
          id: 'own-use',
          label: 'Help for me or someone close who takes drugs',
          says: ['own use', 'help to stop', 'addiction', 'i am addicted'],
          goto: { outcome: 'help-with-drugs' },
        },
        {
          id: 'driving',
          label: 'Someone drives after taking drugs',
          says: ['drug driving', 'driving on drugs'],
          goto: { flow: 'driving-offence' },
        },
        { id: 'other', label: 'Something else', says: ['none of these'], goto: 'nation' },
      ],
      unsure: 'nation',
    },
    afraid: {
      ask: 'Is the person whose home it is afraid, ill, hurt or being used?',
      why: 'Someone who is trapped in their own home needs help soon.',
      risk: true,
      yes: { outcome: ['taken-over', 'or-crimestoppers'] },
      no: 'nation',
      unsure: { outcome: ['taken-over', 'or-crimestoppers'] },
    },
    nation: {
      ask: 'Where in the UK is it?',
      why: 'Different police forces cover different parts of the UK.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: { outcome: ['report', 'or-crimestoppers'] } },
        { ...nations.wales, goto: { outcome: ['report', 'or-crimestoppers'] } },
        { ...nations.scotland, goto: { outcome: ['police-scotland', 'or-crimestoppers'] } },
        { ...nations.northernIreland, goto: { outcome: ['psni', 'or-crimestoppers'] } },
        { ...nations.outside, goto: { outcome: 'abroad' } },
        { ...nations.notSure, goto: { outcome: ['report', 'or-crimestoppers'] } },
      ],
      unsure: { outcome: ['report', 'or-crimestoppers'] },
    },
  },
  outcomes: {
    'danger-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Call 999 and say where you are. Ask for an ambulance if someone took too much or cannot be woken.',
        'Do not go near people who deal, and do not take photos of them.',
      ],
      contacts: emergencyContacts,
      form: 'intelligence-report',
    },
    'taken-over': {
      kind: 'call',
      title: 'Call 101 about a home that was taken over',
      say: [
        'Call 101 and say that you are worried about the person who lives there. Call 999 if they are in danger now.',
        'Do not go there and do not speak to the people who moved in. You can also tell us here.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'intelligence-report',
    },
    child: {
      kind: 'call',
      title: 'Call 101 about the child',
      say: [
        'A child who is made to carry or sell drugs needs help, and it is not their fault. Call 101 and say who and where they are.',
        'Call 999 if the child is in danger or is being taken somewhere now. Young people can talk to Childline.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999', 'h.childline', 'h.nspcc'],
      form: 'intelligence-report',
    },
    found: {
      kind: 'call',
      title: 'Do not touch it. Call 101',
      say: [
        'Leave it where it is, and keep children and pets away. Call 101 and say what it looks like and where it is.',
        'Call 999 if someone has swallowed or breathed in any of it.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'intelligence-report',
    },
    needles: {
      kind: 'elsewhere',
      title: 'Tell the council about needles',
      say: [
        'The council clears needles in public places. Do not touch them. Say exactly where they are, and if children play there.',
        'If you know who deals drugs there, you can still tell us here.',
      ],
      contacts: ['h.council'],
      form: 'intelligence-report',
    },
    'help-with-drugs': {
      kind: 'advice',
      title: 'Help with drugs',
      say: [
        'Talk to FRANK gives free advice in confidence, to people who take drugs and to those who worry about them.',
        'A GP can help too. If someone took too much, call 999 for an ambulance.',
      ],
      contacts: ['h.frank', 'h.111health', 'h.999'],
      form: 'intelligence-report',
    },
    'police-scotland': { ...policeScotland, form: 'intelligence-report' },
    psni: { ...psni, form: 'intelligence-report' },
    abroad: { ...policeAbroad, form: 'intelligence-report' },
    report: tellUsHere,
    'or-crimestoppers': orCrimestoppers,
  },
})
