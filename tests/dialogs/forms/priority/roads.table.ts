import type { AnswerValue } from '../../../../dialogs/answer-type.ts'
import type { Form, Priority } from '../../../../dialogs/form.ts'
import { antisocialBehaviourReport } from '../../../../dialogs/forms/antisocial-behaviour-report.ts'
import { collisionReport } from '../../../../dialogs/forms/collision-report.ts'
import { collisionReportRequestForm } from '../../../../dialogs/forms/collision-report-request-form.ts'
import { drivingOffenceReport } from '../../../../dialogs/forms/driving-offence-report.ts'
import { foundPropertyReport } from '../../../../dialogs/forms/found-property-report.ts'
import { lostPropertyReport } from '../../../../dialogs/forms/lost-property-report.ts'
import type { Concern } from '../../../../dialogs/submission.ts'

/** One report on Friday 20 November 2026: what was said (`null` is "I don't know"), its priority, its THRIVE letters, each once, and the limit that goes along with the days left. */
export interface RoadRow {
  readonly form: Form
  readonly what: string
  readonly said: Readonly<Record<string, AnswerValue | null>>
  readonly concern?: Concern['kind']
  readonly priority: Priority
  readonly letters: string
  readonly deadline?: readonly [kind: string, daysLeft: number]
}

type Row = Omit<RoadRow, 'form'>
const rowsOf = (form: Form, rows: readonly Row[]): readonly RoadRow[] => rows.map((row) => ({ form, ...row }))

const at = (date: string, time: string) => ({ start: `${date}T${time}`, end: `${date}T${time}` })
const camera = { 'ev.any': ['doorbell'], 'ev.cctvDelete': null, 'ev.saved': 'no' } as const

const seen = {
  'gate.now': 'no',
  'gate.danger': 'no',
  nation: 'england',
  'dr.collision': 'no',
  'dr.when': at('2026-11-19', '18:00'),
  'dr.offence': ['close-pass'],
} as const

/** P3 of domain 8.4: two days or less to the force's cut-off of 7 days. */
const driving: readonly Row[] = [
  { what: 'yesterday', said: seen, priority: 'routine', letters: '', deadline: ['nip-14-day', 13] },
  {
    what: 'three days to the cut-off',
    said: { ...seen, 'dr.when': { date: '2026-11-16' } },
    priority: 'routine',
    letters: '',
    deadline: ['nip-14-day', 10],
  },
  {
    what: 'two days to the cut-off',
    said: { ...seen, 'dr.when': { date: '2026-11-15' } },
    priority: 'next-day',
    letters: '',
    deadline: ['nip-14-day', 9],
  },
  {
    what: 'on the cut-off',
    said: { ...seen, 'dr.when': { date: '2026-11-13' } },
    priority: 'next-day',
    letters: '',
    deadline: ['nip-14-day', 7],
  },
  {
    what: 'late, while a letter can still come in time',
    said: { ...seen, 'dr.when': { date: '2026-11-08' } },
    priority: 'next-day',
    letters: '',
    deadline: ['nip-14-day', 2],
  },
  {
    what: 'after the 14 days',
    said: { ...seen, 'dr.when': { date: '2026-11-05' } },
    priority: 'routine',
    letters: '',
    deadline: ['nip-14-day', -1],
  },
  {
    what: 'a span of days counts from the first',
    said: { ...seen, 'dr.when': { from: '2026-11-14', to: '2026-11-18' } },
    priority: 'next-day',
    letters: '',
    deadline: ['nip-14-day', 8],
  },
  {
    what: 'a span whose first day is too long ago counts from the last',
    said: { ...seen, 'dr.when': { from: '2026-11-01', to: '2026-11-14' } },
    priority: 'next-day',
    letters: '',
    deadline: ['nip-14-day', 8],
  },
  {
    what: 'with a crash the 14 days usually do not hold',
    said: { ...seen, 'dr.collision': 'yes', 'dr.when': { date: '2026-11-14' } },
    priority: 'routine',
    letters: 'H',
    deadline: ['nip-14-day', 8],
  },
  {
    what: 'in Northern Ireland, under another law',
    said: { ...seen, nation: 'northern-ireland', 'dr.when': { date: '2026-11-14' } },
    priority: 'routine',
    letters: '',
  },
  {
    what: 'a phone in hand, after the 14 days',
    said: { ...seen, 'dr.offence': ['phone'], 'dr.when': { date: '2026-11-05' } },
    priority: 'routine',
    letters: '',
    deadline: ['nip-14-day', -1],
  },
  {
    what: 'happening now',
    said: { ...seen, 'gate.now': 'yes' },
    priority: 'urgent-review',
    letters: 'T',
    deadline: ['nip-14-day', 13],
  },
  {
    what: 'someone in danger',
    said: { ...seen, 'gate.danger': 'yes' },
    priority: 'urgent-review',
    letters: 'T',
    deadline: ['nip-14-day', 13],
  },
  {
    what: 'an alarm on the way',
    said: seen,
    concern: 'emergency',
    priority: 'urgent-review',
    letters: '',
    deadline: ['nip-14-day', 13],
  },
  {
    what: 'talk of suicide',
    said: seen,
    concern: 'crisis',
    priority: 'urgent-review',
    letters: '',
    deadline: ['nip-14-day', 13],
  },
  {
    what: 'plate, video, a witness and a statement',
    said: {
      ...seen,
      'dr.veh.hasVrm': 'full',
      'dr.veh.vrm': 'AB26CDE',
      'dr.affected': 'yes',
      'dr.footage': 'mine',
      'wit.any': 'yes',
      'wit.independent': 'yes',
      'dr.statement': 'yes',
      'dr.court': 'yes',
    },
    priority: 'routine',
    letters: 'RIE',
    deadline: ['nip-14-day', 13],
  },
  {
    what: 'no statement and no name',
    said: { ...seen, 'dr.statement': 'no', 'dr.court': 'no', anonymous: 'without-name' },
    priority: 'routine',
    letters: 'E',
    deadline: ['nip-14-day', 13],
  },
  {
    what: 'seen by someone under 18, who is no victim',
    said: { ...seen, 'dr.statement': 'yes', 'rep.dob': '2011-05-01' },
    priority: 'routine',
    letters: 'VE',
    deadline: ['nip-14-day', 13],
  },
]

const crash = {
  'gate.danger': 'no',
  'co.now': 'no',
  'co.hurt': 'no',
  'co.role': 'driver',
  'co.attended': 'no',
  'co.involved': 'vehicle',
  'co.duty': 'yes',
  'co.hitrun': 'no',
  'co.offence': 'no',
  nation: 'england',
  'co.when': at('2026-11-19', '18:00'),
} as const
const witness = { ...crash, 'co.role': 'witness' }
const { 'co.duty': _duty, ...bystander } = witness
const casualty = (more: Readonly<Record<string, AnswerValue>>) => ({
  'co.cas.0.who': 'someone-else',
  'co.cas.0.details': 'yes',
  ...Object.fromEntries(Object.entries(more).map(([key, value]) => [`co.cas.0.${key}`, value])),
})

/** Domain 8.4: with injury P3, a hurt child P1; 4.3: whom the 24 hours bind. */
const collision: readonly Row[] = [
  { what: 'a bump, all swapped', said: crash, priority: 'routine', letters: '' },
  {
    what: 'someone hurt a little, all shown',
    said: { ...crash, 'co.hurt': 'minor', 'co.insuranceShown': 'yes' },
    priority: 'next-day',
    letters: 'H',
  },
  {
    what: 'someone hurt, insurance not shown',
    said: { ...crash, 'co.hurt': 'minor', 'co.insuranceShown': 'no', 'co.inperson': 'no' },
    priority: 'next-day',
    letters: 'HE',
    deadline: ['collision-24-hour', 0],
  },
  {
    what: 'not sure if insurance was shown',
    said: { ...crash, 'co.hurt': 'minor', 'co.insuranceShown': null, 'co.inperson': 'no' },
    priority: 'next-day',
    letters: 'HE',
    deadline: ['collision-24-hour', 0],
  },
  {
    what: 'insurance not shown, told in person since',
    said: { ...crash, 'co.hurt': 'minor', 'co.insuranceShown': 'no', 'co.inperson': 'yes' },
    priority: 'next-day',
    letters: 'HE',
    deadline: ['collision-7-day', 6],
  },
  {
    what: 'seen by a witness',
    said: { ...bystander, 'co.hurt': 'minor' },
    priority: 'next-day',
    letters: 'H',
  },
  {
    what: 'not known if anyone was hurt',
    said: { ...bystander, 'co.hurt': 'not-known' },
    priority: 'routine',
    letters: '',
  },
  { what: 'badly hurt', said: { ...bystander, 'co.hurt': 'serious' }, priority: 'urgent-review', letters: 'H' },
  { what: 'a death', said: { ...bystander, 'co.hurt': 'death' }, priority: 'urgent-review', letters: 'H' },
  { what: 'still going on', said: { ...bystander, 'co.now': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { what: 'danger now', said: { ...bystander, 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
  {
    what: 'a child hurt, told by a witness',
    said: { ...bystander, 'co.hurt': 'minor', ...casualty({ dobAge: 'under-10' }) },
    priority: 'urgent-review',
    letters: 'HV',
  },
  {
    what: 'a second one hurt is a teenager',
    said: {
      ...bystander,
      'co.hurt': 'minor',
      ...casualty({ dobAge: '40-49', more: 'yes' }),
      'co.cas.1.who': 'someone-else',
      'co.cas.1.details': 'yes',
      'co.cas.1.dobAge': '10-19',
    },
    priority: 'urgent-review',
    letters: 'HV',
  },
  {
    what: 'someone older hurt',
    said: { ...bystander, 'co.hurt': 'minor', ...casualty({ dobAge: '70-plus' }) },
    priority: 'next-day',
    letters: 'HV',
  },
  {
    what: 'hurt on a bike at 15',
    said: { ...bystander, 'co.role': 'cyclist', 'co.hurt': 'minor', 'rep.dob': '2011-05-01' },
    priority: 'urgent-review',
    letters: 'HV',
  },
  {
    what: 'hurt on foot, under 18',
    said: { ...bystander, 'co.role': 'pedestrian', 'rep.under18': 'yes', 'co.hurt': 'minor' },
    priority: 'urgent-review',
    letters: 'HV',
  },
  {
    what: 'told by a boy of 15 who only saw it',
    said: { ...bystander, 'co.hurt': 'minor', 'rep.dob': '2011-05-01' },
    priority: 'next-day',
    letters: 'HV',
  },
  {
    what: 'nobody there to swap with',
    said: { ...crash, 'co.duty': 'nobody', 'co.inperson': 'no' },
    priority: 'next-day',
    letters: 'E',
    deadline: ['collision-24-hour', 0],
  },
  {
    what: 'nobody there, two days ago',
    said: { ...crash, 'co.duty': 'nobody', 'co.inperson': 'no', 'co.when': { date: '2026-11-18' } },
    priority: 'routine',
    letters: 'E',
    deadline: ['collision-24-hour', -1],
  },
  {
    what: 'nobody there, but officers came',
    said: { ...crash, 'co.attended': 'yes', 'co.duty': 'nobody' },
    priority: 'routine',
    letters: 'E',
  },
  {
    what: 'nobody there, on closed private land',
    said: { ...crash, 'co.duty': 'nobody', 'co.inperson': 'no', 'co.private': 'private' },
    priority: 'routine',
    letters: 'E',
  },
  {
    what: 'nobody there, in Northern Ireland',
    said: { ...crash, 'co.duty': 'nobody', 'co.inperson': 'no', nation: 'northern-ireland' },
    priority: 'routine',
    letters: 'E',
  },
  {
    what: 'another driver left, as a witness saw',
    said: { ...bystander, 'co.hitrun': 'yes' },
    priority: 'next-day',
    letters: 'I',
    deadline: ['nip-14-day', 13],
  },
  {
    what: 'another driver was on the phone',
    said: { ...bystander, 'co.offence': 'yes', 'co.offenceList': ['phone'] },
    priority: 'routine',
    letters: '',
    deadline: ['nip-14-day', 13],
  },
  {
    what: 'another driver was drunk, and CCTV goes in two days',
    said: {
      ...bystander,
      'co.offence': 'yes',
      'co.offenceList': ['drink-drugs'],
      'ev.any': ['cctv'],
      'ev.cctvDelete': '2026-11-22',
    },
    priority: 'same-day',
    letters: 'RI',
    deadline: ['evidence-overwrite', 2],
  },
  {
    what: 'CCTV goes in 3 days',
    said: { ...bystander, 'ev.any': ['cctv'], 'ev.cctvDelete': '2026-11-23' },
    priority: 'same-day',
    letters: 'I',
    deadline: ['evidence-overwrite', 3],
  },
  {
    what: 'CCTV goes in 4 days',
    said: { ...bystander, 'ev.any': ['cctv'], 'ev.cctvDelete': '2026-11-24' },
    priority: 'next-day',
    letters: 'I',
    deadline: ['evidence-overwrite', 4],
  },
  {
    what: 'a doorbell of which no one knows how long it keeps, yesterday',
    said: { ...bystander, ...camera },
    priority: 'routine',
    letters: 'I',
    deadline: ['evidence-overwrite', 6],
  },
  {
    what: 'the same, five days ago',
    said: { ...bystander, ...camera, 'co.when': { date: '2026-11-15' } },
    priority: 'same-day',
    letters: 'I',
    deadline: ['evidence-overwrite', 2],
  },
  {
    what: 'the same, three weeks ago',
    said: { ...bystander, ...camera, 'co.when': { date: '2026-10-30' } },
    priority: 'same-day',
    letters: 'I',
    deadline: ['evidence-overwrite', 0],
  },
  {
    what: 'the same, six weeks ago',
    said: { ...bystander, ...camera, 'co.when': { date: '2026-10-09' } },
    priority: 'routine',
    letters: 'I',
    deadline: ['evidence-overwrite', -11],
  },
  {
    what: 'five days ago, but a copy is saved',
    said: { ...bystander, ...camera, 'ev.saved': 'yes', 'co.when': { date: '2026-11-15' } },
    priority: 'routine',
    letters: 'I',
  },
]

const nuisance = {
  'gate.heated': 'no',
  'gate.danger': 'no',
  'gate.support': 'no',
  'asb.now': 'no',
  'rep.under18': 'no',
  'asb.type': ['groups'],
  'when.at': { date: '2026-11-19' },
  'asb.targeted': 'area',
  'asb.why': ['no'],
  'asb.vuln': 'no',
} as const

/** Domain 8.4: P4, unless someone is picked out again and again, is vulnerable, is a child, or evidence goes. */
const antisocial: readonly Row[] = [
  { what: 'a rowdy group', said: nuisance, priority: 'routine', letters: '' },
  { what: 'every night, at no one', said: { ...nuisance, 'asb.often': 'daily' }, priority: 'routine', letters: 'R' },
  {
    what: 'once, at me',
    said: { ...nuisance, 'asb.targeted': 'me', 'asb.often': 'first' },
    priority: 'routine',
    letters: 'R',
  },
  {
    what: 'again and again, at me',
    said: { ...nuisance, 'asb.targeted': 'me', 'asb.often': 'weekly' },
    priority: 'same-day',
    letters: 'R',
  },
  {
    what: 'now and then, at my neighbour',
    said: { ...nuisance, 'asb.targeted': 'another', 'asb.often': 'sometimes' },
    priority: 'same-day',
    letters: 'R',
  },
  {
    what: 'told of before, at me',
    said: { ...nuisance, 'gate.already': 'yes-no-reference', 'asb.targeted': 'me', 'asb.often': null },
    priority: 'same-day',
    letters: 'R',
  },
  {
    what: 'told of before, at no one',
    said: { ...nuisance, 'gate.already': 'yes-no-reference' },
    priority: 'routine',
    letters: '',
  },
  {
    what: 'reported twice, at me, the first time',
    said: { ...nuisance, 'asb.targeted': 'me', 'asb.often': 'first', 'asb.count6m': 2 },
    priority: 'routine',
    letters: 'R',
  },
  {
    what: 'reported 3 times, at me',
    said: { ...nuisance, 'asb.targeted': 'me', 'asb.often': null, 'asb.count6m': 3 },
    priority: 'same-day',
    letters: 'R',
  },
  {
    what: 'reported 5 times, at no one',
    said: { ...nuisance, 'asb.count6m': 5 },
    priority: 'routine',
    letters: 'R',
  },
  { what: 'someone old or ill', said: { ...nuisance, 'asb.vuln': 'yes' }, priority: 'same-day', letters: 'V' },
  { what: 'not said if anyone is', said: { ...nuisance, 'asb.vuln': null }, priority: 'routine', letters: '' },
  {
    what: 'aimed at a child who reports it',
    said: { ...nuisance, 'rep.under18': 'yes', 'asb.targeted': 'me' },
    priority: 'urgent-review',
    letters: 'RV',
  },
  {
    what: 'seen by a child',
    said: { ...nuisance, 'rep.under18': 'yes' },
    priority: 'routine',
    letters: 'V',
  },
  { what: 'threats', said: { ...nuisance, 'asb.type': ['groups', 'threats'] }, priority: 'next-day', letters: 'T' },
  { what: 'hate', said: { ...nuisance, 'asb.why': ['religion'] }, priority: 'next-day', letters: 'V' },
  { what: 'violence is near', said: { ...nuisance, 'gate.heated': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { what: 'danger', said: { ...nuisance, 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { what: 'help needed', said: { ...nuisance, 'gate.support': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { what: 'going on now', said: { ...nuisance, 'asb.now': 'yes' }, priority: 'routine', letters: 'T' },
  { what: 'talk of suicide', said: nuisance, concern: 'crisis', priority: 'urgent-review', letters: '' },
  {
    what: 'CCTV goes in two days',
    said: { ...nuisance, 'ev.any': ['cctv'], 'ev.cctvDelete': '2026-11-22' },
    priority: 'same-day',
    letters: 'I',
    deadline: ['evidence-overwrite', 2],
  },
  {
    what: 'a doorbell, yesterday, its end not known',
    said: { ...nuisance, ...camera },
    priority: 'routine',
    letters: 'I',
    deadline: ['evidence-overwrite', 6],
  },
  {
    what: 'a doorbell, ten days ago, its end not known',
    said: { ...nuisance, ...camera, 'when.at': { date: '2026-11-10' } },
    priority: 'same-day',
    letters: 'I',
    deadline: ['evidence-overwrite', 0],
  },
  { what: 'a tracker', said: { ...nuisance, 'ev.any': ['tracker'] }, priority: 'same-day', letters: 'I' },
  { what: 'no name', said: { ...nuisance, anonymous: 'without-name' }, priority: 'routine', letters: 'E' },
]

const lost: readonly Row[] = [
  {
    what: 'a scarf',
    said: { 'lo.danger': 'no', 'lo.stolen': 'no', 'items.0.cat': 'clothing' },
    priority: 'routine',
    letters: '',
  },
  { what: 'a gun', said: { 'lo.danger': 'yes' }, priority: 'same-day', letters: 'T' },
  {
    what: 'a phone that an app shows',
    said: { 'lo.danger': 'no', 'lo.stolen': 'maybe', 'items.0.cat': 'phone', 'items.0.findmy': 'yes' },
    priority: 'same-day',
    letters: 'RI',
  },
  {
    what: 'a second thing that an app shows',
    said: {
      'lo.danger': 'no',
      'items.0.cat': 'keys',
      'items.0.findmy': 'no',
      'items.0.more': 'yes',
      'items.1.cat': 'laptop',
      'items.1.findmy': 'yes',
    },
    priority: 'same-day',
    letters: 'I',
  },
  {
    what: 'a phone that no app shows',
    said: { 'lo.danger': 'no', 'items.0.cat': 'phone', 'items.0.findmy': 'no', 'lo.data': 'yes' },
    priority: 'routine',
    letters: 'R',
  },
]

const found: readonly Row[] = [
  { what: 'keys', said: { 'fo.danger': 'none', 'items.0.cat': 'keys' }, priority: 'routine', letters: '' },
  { what: 'bullets', said: { 'fo.danger': 'gun' }, priority: 'urgent-review', letters: 'T' },
  { what: 'a shell', said: { 'fo.danger': 'explosive' }, priority: 'urgent-review', letters: 'T' },
  { what: 'a knife', said: { 'fo.danger': 'knife' }, priority: 'same-day', letters: 'T' },
  { what: 'drugs', said: { 'fo.danger': 'drugs' }, priority: 'same-day', letters: 'R' },
  { what: 'needles', said: { 'fo.danger': 'needle' }, priority: 'routine', letters: 'R' },
  { what: 'from a crime', said: { 'fo.danger': 'none', 'fo.crime': 'yes' }, priority: 'next-day', letters: 'I' },
  {
    what: 'not known if it is from a crime',
    said: { 'fo.danger': 'none', 'fo.crime': null },
    priority: 'routine',
    letters: '',
  },
  {
    what: 'old coins: a limit that is told and not sent',
    said: {
      'fo.danger': 'none',
      'items.0.cat': 'treasure',
      nation: 'wales',
      'fo.when': { date: '2026-11-18' },
    },
    priority: 'routine',
    letters: '',
  },
]

const copies: readonly Row[] = [
  { what: 'my own crash', said: { 'cr.who': 'driver' }, priority: 'routine', letters: '' },
  {
    what: 'a solicitor without leave yet',
    said: { 'cr.who': 'solicitor', 'cr.authority': 'no' },
    priority: 'routine',
    letters: 'E',
  },
]

/** Rows for roads, neighbours, lost and found things: each trigger of domain 8.4 that can be known, and what comes close to it. */
export const ROAD_ROWS: readonly RoadRow[] = [
  ...rowsOf(drivingOffenceReport, driving),
  ...rowsOf(collisionReport, collision),
  ...rowsOf(antisocialBehaviourReport, antisocial),
  ...rowsOf(lostPropertyReport, lost),
  ...rowsOf(foundPropertyReport, found),
  ...rowsOf(collisionReportRequestForm, copies),
]
