import { footageMayGo, footageMayGoOverTime, footageSignal } from './evidence.ts'
import { elderly, elderlySignal } from './victim-priority.ts'

/** Answers that point to danger now (domain 8.4, P0). */
export const gateYes = [
  { field: 'gate.heated', is: 'yes' },
  { field: 'gate.danger', is: 'yes' },
  { field: 'gate.support', is: 'yes' },
  { field: 'gate.near', is: 'yes' },
] as const

/** Who did it is known: said of what could help, or of the person themselves. */
export const knowsWho = {
  any: [
    { field: 'crime.lines', is: 'know-them' },
    { some: 'suspects', has: { field: 'known', is: 'yes' } },
  ],
} as const

/** Someone under 18 it happened to, whoever reports; or someone who is known and may come back (domain 8.4, P1). */
export const urgentPerson = [
  {
    all: [
      { field: 'role', is: 'victim' },
      { field: 'rep.under18', is: 'yes' },
    ],
  },
  {
    all: [
      { field: 'role', is: 'victim' },
      { field: 'rep.dob', underAge: 18 },
    ],
  },
  { field: 'role.consent', is: 'child' },
  { field: 'vic.about', is: 'under-18' },
  { all: [knowsWho, { field: 'crime.risk', is: 'yes' }] },
] as const

/** A partner, an ex-partner or someone in the family (domain 8.4, P2). */
export const family = {
  any: [
    { field: 'what.da', is: 'yes' },
    { some: 'suspects', has: { field: 'relation', is: ['partner', 'ex', 'family'] } },
  ],
} as const

/** Harm at home goes to those who are trained for it (domain 8.1). */
export const teamForFamily = [{ when: family, team: 'public-protection' }] as const

/** Family or a partner, today (domain 8.4, P1). */
export const familyToday = { all: [family, { field: 'when.at', withinDays: 0 }] } as const

/** Every kind of weapon of `what.weapon`. */
export const anyWeapon = {
  field: 'what.weapon',
  is: ['knife', 'gun', 'bottle', 'acid', 'vehicle', 'other'],
} as const

/** A weapon in the last 24 hours (domain 8.4, P1). A day that is given without a time may be up to two days ago: yesterday counts. */
export const weaponToday = { all: [anyWeapon, { field: 'when.at', withinDays: 1 }] } as const

/** Every strand of `what.hate`. */
export const anyHate = {
  field: 'what.hate',
  is: ['race', 'religion', 'disability', 'sexual-orientation', 'transgender', 'sex'],
} as const

/** Picked out because of who they are, and hurt (domain 8.4, P2: hate with violence). */
export const hateWithViolence = {
  all: [
    { field: 'what.why', is: 'who-i-am' },
    { field: 'what.injury', is: ['minor', 'hospital'] },
  ],
} as const

const soon = [
  { field: 'ev.cctvDelete', withinDays: 3 },
  { field: 'crime.lines', is: 'tracker' },
  { field: 'ev.any', is: 'tracker' },
  { field: 'rep.vuln', is: 'yes' },
  elderly,
  { field: 'vic.about', is: ['older', 'ill', 'afraid'] },
  { field: 'what.injury', is: 'hospital' },
] as const
/** Footage that goes in 72 hours or may go any day, a live tracker, an elderly or vulnerable person, a stay in hospital (domain 8.4, P2). */
export const sameDay = [...soon, footageMayGo] as const
/** The same for what went on over a time. */
export const sameDayOverTime = [...soon, footageMayGoOverTime] as const

/** A finding app shows where a stolen thing is: a live tracker (domain 8.4, P2). */
export const itemInView = { some: 'items', has: { field: 'findmy', is: 'yes' } } as const

/** Lines of enquiry, and care that is needed soon (domain 8.4, P3). */
export const nextDay = [
  { field: 'ev.cctvDelete', withinDays: 7 },
  { field: 'crime.lines', is: ['know-them', 'plate', 'cctv', 'witness', 'forensic'] },
  { field: 'sus.any', is: 'yes' },
  { field: 'wit.any', is: 'yes' },
  {
    field: 'ev.any',
    is: ['cctv', 'doorbell', 'dashcam', 'phone-video', 'photos', 'messages', 'screenshots', 'forensic'],
  },
  { field: 'crime.risk', is: 'yes' },
  { field: 'what.injury', is: 'minor' },
] as const

/** The THRIVE signals that every report of a crime has (domain 8.2). */
export const crimeSignals = [
  { when: { field: 'gate.heated', is: 'yes' }, letter: 'T', text: 'Said that it could turn violent' },
  { when: { field: 'gate.danger', is: 'yes' }, letter: 'T', text: 'Said that someone is in danger' },
  { when: { field: 'gate.support', is: 'yes' }, letter: 'T', text: 'Said that help is needed right away' },
  { when: { field: 'gate.near', is: 'yes' }, letter: 'T', text: 'Said that the person who did it is nearby' },
  { when: { field: 'what.injury', is: ['minor', 'hospital'] }, letter: 'H', text: 'Someone was hurt' },
  { when: { field: 'crime.risk', is: 'yes' }, letter: 'R', text: 'Worried that it will happen again' },
  { when: { field: 'crime.lines', is: 'know-them' }, letter: 'I', text: 'Knows who did it' },
  { when: { some: 'suspects', has: { field: 'known', is: 'yes' } }, letter: 'I', text: 'Names who did it' },
  {
    when: { some: 'suspects', has: { field: 'relation', is: ['partner', 'ex', 'family'] } },
    letter: 'R',
    text: 'By a partner, an ex-partner or family',
  },
  {
    when: { some: 'suspects', has: { field: 'risk', is: 'weapons' } },
    letter: 'T',
    text: 'The person may have weapons',
  },
  { when: { field: 'crime.lines', is: 'tracker' }, letter: 'I', text: 'There is a tracker' },
  { when: { field: 'ev.any', is: 'tracker' }, letter: 'I', text: 'There is a tracker log' },
  { when: { field: 'ev.any', is: ['cctv', 'doorbell'] }, letter: 'I', text: 'There is camera footage' },
  { when: { field: 'ev.cctvDelete', withinDays: 7 }, letter: 'I', text: 'Footage will be deleted within 7 days' },
  footageSignal,
  { when: { field: 'ev.any', is: 'forensic' }, letter: 'I', text: 'Something was touched or left behind' },
  { when: { field: 'rep.under18', is: 'yes' }, letter: 'V', text: 'Under 18' },
  { when: { field: 'rep.dob', underAge: 18 }, letter: 'V', text: 'Under 18' },
  { when: { field: 'role.consent', is: 'child' }, letter: 'V', text: 'It happened to a child' },
  { when: { field: 'vic.about', is: 'under-18' }, letter: 'V', text: 'It happened to someone under 18' },
  { when: { field: 'vic.about', is: 'older' }, letter: 'V', text: 'It happened to someone of 65 or over' },
  {
    when: { field: 'vic.about', is: ['ill', 'afraid'] },
    letter: 'V',
    text: 'It happened to someone who is ill, disabled or afraid',
  },
  elderlySignal,
  { when: { field: 'rep.vuln', is: 'yes' }, letter: 'V', text: 'Something makes this harder for the person' },
  { when: { field: 'sup.offer', is: 'yes' }, letter: 'E', text: 'Would like victim support' },
  { when: { field: 'sup.statement', is: 'yes' }, letter: 'E', text: 'Would give a statement' },
] as const
