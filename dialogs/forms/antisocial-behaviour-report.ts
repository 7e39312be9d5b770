import { defineForm } from '../form.ts'
import { declaration } from './blocks/declaration.ts'
import { evidence, footageMayGo, footageSignal } from './blocks/evidence.ts'
import { nameByChoice, youngByChoice } from './blocks/name-by-choice.ts'
import { nuisanceHarm, nuisanceKind, nuisancePeople } from './blocks/nuisance.ts'
import { forTheYoung, nation } from './blocks/role-and-nation.ts'
import { gateAlready, safetyGate } from './blocks/safety-gate.ts'
import { whatHappened } from './blocks/what-happened.ts'
import { when } from './blocks/when.ts'

const hate = {
  field: 'asb.why',
  is: ['race', 'religion', 'disability', 'sexual-orientation', 'transgender', 'sex'],
} as const
const aimed = { field: 'asb.targeted', is: ['me', 'another'] } as const

/** Someone it keeps happening to (domain 8.4, P2): aimed at a person, told of before, again and again, or 3 times in 6 months. */
const repeatVictim = {
  all: [
    aimed,
    {
      any: [
        { field: 'gate.already', is: ['yes-reference', 'yes-no-reference'] },
        { field: 'asb.often', is: ['sometimes', 'weekly', 'daily'] },
        { field: 'asb.count6m', atLeast: 3 },
      ],
    },
  ],
} as const
const repeated = { field: 'asb.count6m', atLeast: 3 } as const

/** Anti-social behaviour (domain 3.8). Anyone may report it without a name (3.3). It is kept short for people under 18. */
export const antisocialBehaviourReport = defineForm({
  id: 'antisocial-behaviour-report',
  version: '1',
  title: 'Report anti-social behaviour',
  examples: [
    'I want to make a report about the gangs outside our flats',
    'log another night of the lads on motorbikes please',
    'form for nuisance neighbours',
    'can I tell you about the drinkers in the park without my name',
    'put in a complaint form about rowdy kids on our estate',
    'start a report, they are throwing eggs at our house again',
  ],
  team: 'neighbourhood',
  minutes: 10,
  ready: [
    'Where it happens, and on which days and times',
    'What the people look like, or a number plate',
    'Any reference from the council or a landlord',
  ],
  story: 'what.text',
  account: 'open',
  short: forTheYoung,
  noFiles: forTheYoung,
  fields: {
    ...safetyGate,
    'asb.now': {
      answer: { kind: 'yes-no' },
      ask: 'Is it happening right now?',
      why: 'This report is read later. If an officer should know now, a call is quicker.',
      label: 'Happening now',
      risk: true,
      remarks: [
        {
          on: 'yes',
          say: [
            'Call 999 if anyone is in danger or it could turn violent. Call 101 if an officer should know now.',
            'You can go on here as well.',
          ],
          contacts: ['h.999', 'h.101', 'h.relay101'],
        },
      ],
    },
    ...gateAlready,
    ...youngByChoice,
    ...whatHappened,
    ...nuisanceKind,
    'when.at': { ...when['when.at'], section: 'Where and how often', ask: 'When did it last happen?' },
    'when.approx': when['when.approx'],
    ...nation,
    ...nuisancePeople,
    ...nuisanceHarm,
    ...evidence,
    'ev.any': {
      ...evidence['ev.any'],
      ask: 'Is there anything that shows what goes on?',
      hint: 'A diary counts as well. Only film if it is safe.',
      why: 'Pictures and a diary show how bad it is, and who does it.',
    },
    ...nameByChoice,
  },
  priority: [
    {
      when: {
        any: [
          { field: 'gate.heated', is: 'yes' },
          { field: 'gate.danger', is: 'yes' },
          { field: 'gate.support', is: 'yes' },
          { all: [{ field: 'asb.targeted', is: 'me' }, forTheYoung] },
        ],
      },
      suggest: 'urgent-review',
    },
    {
      when: {
        any: [
          { field: 'ev.cctvDelete', withinDays: 3 },
          footageMayGo,
          { field: 'ev.any', is: 'tracker' },
          { field: 'asb.vuln', is: 'yes' },
          repeatVictim,
        ],
      },
      suggest: 'same-day',
    },
    {
      when: {
        any: [hate, { field: 'asb.type', is: 'threats' }, { field: 'ev.cctvDelete', withinDays: 7 }],
      },
      suggest: 'next-day',
    },
  ],
  otherwisePriority: 'routine',
  signals: [
    { when: { field: 'gate.heated', is: 'yes' }, letter: 'T', text: 'Said that it could turn violent' },
    { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
    { when: { field: 'gate.support', is: 'yes' }, letter: 'T', text: 'Said that help is needed right away' },
    { when: { field: 'asb.now', is: 'yes' }, letter: 'T', text: 'Said that it is happening now' },
    { when: { field: 'asb.type', is: 'threats' }, letter: 'T', text: 'There are threats' },
    { when: { field: 'asb.often', is: ['weekly', 'daily'] }, letter: 'R', text: 'It keeps happening' },
    { when: repeated, letter: 'R', text: 'Reported 3 times or more in 6 months' },
    { when: aimed, letter: 'R', text: 'It is aimed at a person' },
    { when: { field: 'asb.veh.vrm', given: true }, letter: 'I', text: 'There is a number plate' },
    {
      when: { field: 'ev.any', is: ['cctv', 'doorbell', 'dashcam', 'phone-video'] },
      letter: 'I',
      text: 'There is video',
    },
    { when: { field: 'ev.cctvDelete', withinDays: 7 }, letter: 'I', text: 'Footage will be deleted within 7 days' },
    footageSignal,
    { when: { field: 'ev.any', is: 'tracker' }, letter: 'I', text: 'There is a tracker log' },
    { when: { field: 'asb.vuln', is: 'yes' }, letter: 'V', text: 'Someone older, ill, disabled or alone is affected' },
    { when: hate, letter: 'V', text: 'Felt picked out because of who they are' },
    { when: forTheYoung, letter: 'V', text: 'Under 18' },
    { when: { field: 'anonymous', is: 'without-name' }, letter: 'E', text: 'Does not want to give a name' },
    { when: { field: 'asb.share', is: 'no' }, letter: 'E', text: 'Does not want it shared' },
  ],
  declarations: declaration,
  next: [
    'A person will read your report. It usually goes to the neighbourhood team for the area.',
    'They may work with the council, a landlord or a school.',
    'Keep a diary of days and times. Report it again each time, as it shows how often it happens.',
    'Call 999 if anyone is in danger, and 101 if an officer should know while it goes on.',
  ],
})
