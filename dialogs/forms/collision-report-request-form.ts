import { defineForm } from '../form.ts'
import { contact } from './blocks/contact.ts'
import { declaration } from './blocks/declaration.ts'
import { ownerReporting } from './blocks/person-reporting.ts'
import { nation } from './blocks/role-and-nation.ts'
import { vehicleFields } from './blocks/vehicle.ts'

const forAnother = { field: 'cr.who', is: ['insurer', 'solicitor', 'for-someone'] } as const

/** A request for a copy of a collision report (domain 3.14 `REQ:collision-report`). Fees differ by force and are told before they are paid. */
export const collisionReportRequestForm = defineForm({
  id: 'collision-report-request-form',
  version: '1',
  title: 'Ask for a copy of a collision report',
  examples: [
    'request form for an accident report',
    'our client was in a crash and we need the police file',
    'please send me what the officer wrote about my collision',
    'I want to order a copy of the RTC report',
    'apply for crash photos and statements',
    'where do insurers put in for the booklet',
  ],
  team: 'collision-reports',
  minutes: 5,
  ready: [
    'The reference, if you have it',
    'The date and place of the crash',
    'A number plate',
    'Written leave of your client, if you act for one',
  ],
  account: 'none',
  fields: {
    'cr.who': {
      section: 'Your request',
      answer: {
        kind: 'choice',
        options: [
          { id: 'driver', label: 'I was driving or riding', says: ['driver', 'rider', 'i was the driver'] },
          { id: 'hurt', label: 'I was in it or hurt in it', says: ['passenger', 'pedestrian', 'cyclist', 'injured'] },
          { id: 'owner', label: 'My vehicle or property was damaged', says: ['owner', 'my parked car'] },
          { id: 'insurer', label: 'I work for an insurer', says: ['insurer', 'insurance company', 'claims handler'] },
          {
            id: 'solicitor',
            label: 'I am a solicitor or act for one',
            says: ['solicitor', 'law firm', 'lawyer', 'paralegal'],
          },
          {
            id: 'for-someone',
            label: 'I ask for someone else',
            says: ['for my mum', 'on behalf', 'relative', 'for someone else'],
          },
        ],
      },
      ask: 'Who are you in this?',
      why: 'It decides what can be sent to you.',
      label: 'Who you are',
      words: ['role'],
    },
    'cr.what': {
      answer: {
        kind: 'choices',
        options: [
          { id: 'own', label: 'My own online report', says: ['my report', 'own report', 'what i sent'] },
          { id: 'report', label: 'The police report', says: ['accident report', 'collision report', 'booklet'] },
          { id: 'statements', label: 'Statements', says: ['witness statements'] },
          { id: 'plan', label: 'A plan or a drawing', says: ['sketch plan', 'sketch'] },
          { id: 'photos', label: 'Photos or video', says: ['photos', 'video', 'dash cam'] },
          { id: 'details', label: 'Details of the other driver', says: ['other driver', 'third party details'] },
        ],
      },
      ask: 'What do you need?',
      hint: 'You can choose more than one. Some of it may not be held or may not be sent.',
      why: 'Each part is kept in another place, and some cost more.',
      label: 'What you need',
      unknown: true,
    },
    'cr.ref': {
      answer: { kind: 'reference' },
      ask: 'What is the police reference of the crash?',
      hint: 'It may be called an incident, collision or crime number.',
      why: 'It is the quickest way to find it.',
      label: 'Police reference',
      unknown: true,
      words: ['reference', 'incident number'],
    },
    'cr.when': {
      section: 'The crash',
      answer: { kind: 'when' },
      ask: 'When was the crash?',
      why: 'So that the right one is found.',
      label: 'Date of the crash',
      unknown: true,
      reads: 'when',
      words: ['date', 'day', 'time', 'when'],
    },
    'cr.place': {
      answer: { kind: 'location' },
      ask: 'Where was the crash?',
      hint: 'The road and the town, a junction or a postcode.',
      why: 'So that the right one is found.',
      label: 'Place of the crash',
      unknown: true,
      reads: 'place',
      words: ['place', 'road', 'where', 'location'],
    },
    nation: { ...nation.nation, ask: 'Which part of the UK was it in?' },
    'cr.vehicle': {
      ...vehicleFields.vrm,
      ask: 'What is the number plate of one of the vehicles?',
      why: 'So that the right crash is found.',
      unknown: true,
    },
    'cr.people': {
      answer: { kind: 'text', max: 500 },
      ask: 'Which names of drivers or people who were hurt do you know?',
      why: 'So that the right crash is found.',
      label: 'Names of people in it',
      optional: true,
      unknown: true,
    },
    'cr.client': {
      section: 'Who you ask for',
      answer: { kind: 'text', max: 100 },
      ask: 'What is the name of your client or the person you ask for?',
      why: 'It decides what can be sent.',
      label: 'Client or person',
      unknown: true,
      when: forAnother,
      words: ['client'],
    },
    'cr.firm': {
      answer: { kind: 'text', max: 100 },
      ask: 'What is the name of your firm, and your own reference?',
      why: 'So that the answer reaches the right desk.',
      label: 'Firm and reference',
      unknown: true,
      when: { field: 'cr.who', is: ['insurer', 'solicitor'] },
      words: ['firm'],
    },
    'cr.authority': {
      answer: { kind: 'yes-no' },
      ask: 'Do you have their written leave to ask for it?',
      why: 'Without it, nothing about them can be sent.',
      label: 'Written leave',
      unknown: true,
      risk: true,
      when: forAnother,
      remarks: [
        {
          on: 'no',
          say: ['You can send the request, but it will usually not be answered before the written leave is there.'],
        },
      ],
    },
    'cr.authorityFile': {
      answer: { kind: 'file', accept: ['document', 'photo'], max: 3 },
      ask: 'Can you send the written leave now?',
      hint: 'Skip if you want to send it later.',
      why: 'It is checked before anything is sent.',
      label: 'The written leave',
      optional: true,
      when: { field: 'cr.authority', is: 'yes' },
    },
    'cr.use': {
      answer: {
        kind: 'choice',
        options: [
          { id: 'claim', label: 'An insurance claim', says: ['claim', 'insurance'] },
          { id: 'injury', label: 'A claim for an injury', says: ['injury claim', 'compensation'] },
          { id: 'court', label: 'A court case', says: ['court'] },
          { id: 'inquest', label: 'An inquest', says: ['coroner'] },
          { id: 'own', label: 'For my own records', says: ['my records', 'to know'] },
        ],
      },
      ask: 'What do you need it for?',
      why: 'Some parts can be sent only for a claim or a court.',
      label: 'What it is for',
      optional: true,
      unknown: true,
    },
    ...ownerReporting,
    ...contact,
  },
  priority: [],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'cr.who', is: ['insurer', 'solicitor'] }, letter: 'E', text: 'Asks as part of their job' },
    { when: { field: 'cr.authority', is: 'no' }, letter: 'E', text: 'Has no written leave yet' },
  ],
  declarations: declaration,
  next: [
    'A person will look if the police hold a report. Often they do so only where someone was hurt.',
    'It is usually not sent before the case is closed. {{force.collisionReport}}',
    'There is usually a fee. You are told how much before you pay. Never pay through a link in a text.',
  ],
})
