import { defineFlow } from '../flow.ts'
import { nations, policeAbroad } from './blocks/other-nations.ts'
import { emergencyContacts } from './blocks/tell-in-confidence.ts'

/** Dogs, farm animals, cruelty and wildlife (domain 2.5 T23, 0.4 for who deals with cruelty in each nation). */
export const animals = defineFlow({
  id: 'animals',
  title: 'Dogs and other animals',
  examples: [
    'a dog bit my little girl on the way to school',
    'loose Alsatian wandering round the estate with no owner',
    'next door never feed their rabbits and they look half dead',
    'walker let his spaniel chase my ewes, two have lost lambs',
    'I think the people opposite have an XL bully with no muzzle',
    'somebody is shooting buzzards on the moor',
    'there is a badger by the road and it cannot get up',
    'my cat was savaged by a lurcher and the owner just walked off',
    'horses out on the lane again',
    'they are digging at a sett with terriers',
    'man kicking his puppy in the precinct yesterday',
    'what do I do with a dog that followed me home',
  ],
  steps: {
    now: {
      key: 'gate.danger',
      ask: 'Is an animal attacking, or about to attack, a person, a pet or farm animals right now?',
      why: 'An attack that is going on needs a 999 call.',
      risk: true,
      yes: { outcome: 'attack-now' },
      no: 'kind',
    },
    kind: {
      ask: 'What is it about?',
      why: 'The police, the council and animal charities each deal with a part of this.',
      reads: 'options',
      options: [
        {
          id: 'bite',
          label: 'A dog bit or hurt someone',
          says: ['dog bite', 'dog bit', 'bitten by a dog', 'dog attack'],
          goto: { outcome: ['dog', 'bite-care'] },
        },
        {
          id: 'out-of-control',
          label: 'A dog was out of control or frightened someone',
          says: ['dangerous dog', 'aggressive dog', 'dog out of control'],
          goto: { outcome: 'dog' },
        },
        {
          id: 'pet-attacked',
          label: 'A dog hurt another pet',
          says: ['attacked my cat', 'attacked my dog', 'killed my cat'],
          goto: { outcome: 'dog' },
        },
        {
          id: 'banned',
          label: 'A banned kind of dog',
          says: ['banned dog', 'xl bully', 'pit bull'],
          goto: { outcome: 'banned-dog' },
        },
        {
          id: 'livestock',
          label: 'A dog chased or hurt farm animals',
          says: ['sheep worrying', 'livestock worrying', 'chased sheep', 'killed lambs'],
          goto: { outcome: 'livestock' },
        },
        { id: 'stray', label: 'A stray dog', says: ['stray', 'loose dog', 'found a dog'], goto: { outcome: 'stray' } },
        {
          id: 'loose',
          label: 'Horses, cows or other animals are loose',
          says: ['loose horses', 'cows on the road', 'horses on the road'],
          goto: 'onRoad',
        },
        {
          id: 'cruelty',
          label: 'An animal is hurt or not cared for',
          says: ['cruelty', 'animal cruelty', 'neglected', 'not fed'],
          goto: 'nation',
        },
        {
          id: 'injured-wild',
          label: 'A wild animal is hurt or ill',
          says: ['injured wild animal', 'injured bird', 'hurt fox', 'hurt deer'],
          goto: 'nation',
        },
        {
          id: 'wildlife',
          label: 'Crime against wild animals or birds',
          says: ['wildlife crime', 'poaching', 'hare coursing', 'badger baiting', 'hunting with dogs'],
          goto: 'wildlifeNow',
        },
        {
          id: 'hit',
          label: 'A vehicle hit an animal',
          says: ['hit a dog', 'hit a deer', 'ran over a dog'],
          goto: { flow: 'road-collision' },
        },
        {
          id: 'stolen',
          label: 'A pet or farm animal was stolen',
          says: ['stolen dog', 'stolen cat', 'sheep stolen'],
          goto: { flow: 'theft' },
        },
        {
          id: 'lost',
          label: 'My pet is lost',
          says: ['lost pet', 'lost dog', 'lost cat'],
          goto: { flow: 'lost-property' },
        },
        { id: 'noise', label: 'Barking or other noise', says: ['barking', 'cockerel'], goto: { flow: 'noise' } },
        { id: 'dead', label: 'A dead animal', says: ['dead cat', 'dead fox', 'carcass'], goto: { outcome: 'dead' } },
        { id: 'other', label: 'Something else', says: ['none of these'], goto: { outcome: 'other' } },
      ],
      unsure: { outcome: 'other' },
    },
    onRoad: {
      ask: 'Are they on a road, or could they get onto one, right now?',
      why: 'Large animals on a road can cause a bad crash.',
      risk: true,
      yes: { outcome: 'loose-on-road' },
      no: { outcome: 'other' },
      unsure: { outcome: 'loose-on-road' },
    },
    wildlifeNow: {
      key: 'in.now',
      ask: 'Is it happening right now?',
      why: 'A crime that is going on needs a 999 call.',
      risk: true,
      yes: { outcome: 'wildlife-now' },
      no: { outcome: 'wildlife' },
    },
    nation: {
      ask: 'Where in the UK is the animal?',
      why: 'Each part of the UK has its own animal charity or office.',
      reads: 'nation',
      options: [
        { ...nations.england, goto: 'inEnglandWales' },
        { ...nations.wales, goto: 'inEnglandWales' },
        { ...nations.scotland, goto: { outcome: 'sspca' } },
        { ...nations.northernIreland, goto: 'inNorthernIreland' },
        { ...nations.outside, goto: { outcome: 'abroad' } },
        { ...nations.notSure, goto: 'inEnglandWales' },
      ],
      unsure: 'inEnglandWales',
    },
    inEnglandWales: {
      when: [{ step: 'kind', is: 'injured-wild', goto: { outcome: 'hurt-wild' } }],
      otherwise: { outcome: 'rspca' },
    },
    inNorthernIreland: {
      when: [{ step: 'kind', is: 'injured-wild', goto: { outcome: 'hurt-wild-ni' } }],
      otherwise: { outcome: 'cruelty-ni' },
    },
  },
  outcomes: {
    'attack-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Get behind a door or a fence if you can, then call 999. Say where you are and what the animal looks like.',
        'Do not put yourself between animals that fight.',
      ],
      contacts: emergencyContacts,
      form: 'crime-other',
    },
    'loose-on-road': {
      kind: 'emergency',
      title: 'Call 999 about animals on the road',
      say: [
        'Call 999 if they are on a road or close to one. Say which road, and what they are next to.',
        'Do not stop on a fast road, and do not try to catch them.',
      ],
      contacts: emergencyContacts,
      form: 'antisocial-behaviour-report',
    },
    dog: {
      kind: 'call',
      title: 'Call 101 about the dog',
      say: [
        'Call 101 to report a dog that bit someone or was out of control. Say what it looks like, and who owns it if you know.',
        'You can also report it here. Keep photos of any wounds and damage.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'crime-other',
    },
    'bite-care': {
      kind: 'advice',
      title: 'Look after the bite',
      say: [
        'Wash the wound with warm water, even if it is small. NHS 111 can tell you what to do next.',
        'Call 999 if it bleeds badly.',
      ],
      contacts: ['h.111health', 'h.999'],
    },
    'banned-dog': {
      kind: 'call',
      title: 'Call 101 about a banned dog',
      say: [
        'Some kinds of dog are banned. A few may be kept if they have a certificate, and then usually wear a muzzle and a lead in public.',
        'Call 101 and say where the dog lives. You can also tell us here.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'crime-other',
    },
    livestock: {
      kind: 'call',
      title: 'Call 101 about the farm animals',
      say: [
        'A dog that chases or hurts farm animals can be a crime, on a path or a road too. Call 101, and tell the farmer if you know them.',
        'Note what the dog and its owner looked like. If it starts again, call 999.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.999'],
      form: 'crime-other',
    },
    stray: {
      kind: 'elsewhere',
      title: 'Tell the council about a stray dog',
      say: [
        'The council deals with stray dogs. Tell them where the dog is, or that you have it with you.',
        'A vet can usually read its chip. You can still tell us here.',
      ],
      contacts: ['h.straydog', 'h.council'],
      form: 'found-property-report',
    },
    rspca: {
      kind: 'elsewhere',
      title: 'Tell the RSPCA',
      say: [
        'The RSPCA looks into animal cruelty in England and Wales. Tell them where the animal is and what you saw. They ask for your name.',
        'Call 999 if people are at risk too. You can still tell us here.',
      ],
      contacts: ['h.rspca', 'h.999'],
      form: 'crime-other',
    },
    'hurt-wild': {
      kind: 'elsewhere',
      title: 'Ask the RSPCA or a wildlife rescue',
      say: [
        'The RSPCA or a wildlife rescue near you can say what to do. A vet may help too.',
        'Do not touch it: a frightened animal can bite or kick. If someone hurt it on purpose, you can tell us here.',
      ],
      contacts: ['h.rspca'],
      form: 'crime-other',
    },
    sspca: {
      kind: 'elsewhere',
      title: 'Tell the Scottish SPCA',
      say: [
        'The Scottish SPCA helps animals in Scotland that are hurt or not cared for. Tell them where the animal is.',
        'You can still tell us here and we will pass it on.',
      ],
      contacts: ['h.sspca'],
      form: 'crime-other',
    },
    'cruelty-ni': {
      kind: 'elsewhere',
      title: 'Who to tell in Northern Ireland',
      say: [
        'Usually the council deals with pets and horses, and DAERA with farm animals.',
        'For wild animals and other cruelty, call 101. You can still tell us here and we will pass it on.',
      ],
      contacts: ['h.council', 'h.daera', 'h.101', 'h.relay101'],
      form: 'crime-other',
    },
    'hurt-wild-ni': {
      kind: 'elsewhere',
      title: 'Ask a vet or a wildlife rescue',
      say: [
        'A vet or a wildlife rescue near you can say what to do. Do not touch it: it can bite or kick.',
        'If someone hurt it on purpose, call 101 or tell us here and we will pass it on.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'crime-other',
    },
    'wildlife-now': {
      kind: 'emergency',
      title: 'Call 999 now',
      say: [
        'Call 999 and say where it is and what you can see. Note people, dogs and vehicles from where you are safe.',
        'Do not go near them. They may be violent.',
      ],
      contacts: emergencyContacts,
      form: 'crime-other',
    },
    wildlife: {
      kind: 'call',
      title: 'Call 101 about wildlife crime',
      say: [
        'Call 101 or report it here. Say what you saw, where, and any people and vehicles.',
        'Leave the place as it is. Do not touch dead animals or bait, as it may be poison.',
      ],
      contacts: ['h.101', 'h.relay101'],
      form: 'crime-other',
    },
    dead: {
      kind: 'elsewhere',
      title: 'Tell the council about a dead animal',
      say: [
        'The council clears dead animals from public places. Do not touch it.',
        'If you think that someone killed it, you can tell us here.',
      ],
      contacts: ['h.deadanimal', 'h.council'],
      form: 'crime-other',
    },
    other: {
      kind: 'call',
      title: 'Ask on 101',
      say: [
        'Call 101 if an animal may hurt people, or if someone broke the law. For the care of an animal, ask the RSPCA or a vet.',
      ],
      contacts: ['h.101', 'h.relay101', 'h.rspca'],
      form: 'crime-other',
    },
    abroad: { ...policeAbroad, form: 'crime-other' },
  },
})
