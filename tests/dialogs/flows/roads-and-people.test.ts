import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadContent } from '../../../bot/content.ts'
import type { Answers } from '../../../dialogs/answer.ts'
import type { AnswerValue, Option } from '../../../dialogs/answer-type.ts'
import { journey } from '../../../dialogs/engine/journey.ts'
import { flowProblems } from '../../../dialogs/engine/problems/flow-problems.ts'
import { formProblems } from '../../../dialogs/engine/problems/form-problems.ts'
import type { Flow } from '../../../dialogs/flow.ts'
import { antisocialBehaviour } from '../../../dialogs/flows/antisocial-behaviour.ts'
import { civilDispute } from '../../../dialogs/flows/civil-dispute.ts'
import { collisionReportRequest } from '../../../dialogs/flows/collision-report-request.ts'
import { drivingNotice } from '../../../dialogs/flows/driving-notice.ts'
import { footageUpload } from '../../../dialogs/flows/footage-upload.ts'
import { foundProperty } from '../../../dialogs/flows/found-property.ts'
import { missingPerson } from '../../../dialogs/flows/missing-person.ts'
import { noise } from '../../../dialogs/flows/noise.ts'
import { roadCollision } from '../../../dialogs/flows/road-collision.ts'
import { seizedVehicle } from '../../../dialogs/flows/seized-vehicle.ts'
import { vehicleNuisance } from '../../../dialogs/flows/vehicle-nuisance.ts'
import { welfareConcern } from '../../../dialogs/flows/welfare-concern.ts'
import type { Form } from '../../../dialogs/form.ts'
import { antisocialBehaviourReport } from '../../../dialogs/forms/antisocial-behaviour-report.ts'
import { collisionReport } from '../../../dialogs/forms/collision-report.ts'
import { collisionReportRequestForm } from '../../../dialogs/forms/collision-report-request-form.ts'
import { foundPropertyReport } from '../../../dialogs/forms/found-property-report.ts'
import { missingPersonReport } from '../../../dialogs/forms/missing-person-report.ts'
import { neighbourhoodMessage } from '../../../dialogs/forms/neighbourhood-message.ts'
import { fieldsOf } from '../forms/form-fields.ts'

const NOW = Date.parse('2026-11-20T09:30:00Z')
const AT = '2026-11-20T09:30:00Z'

const flows: readonly Flow[] = [
  roadCollision,
  vehicleNuisance,
  drivingNotice,
  seizedVehicle,
  footageUpload,
  collisionReportRequest,
  foundProperty,
  missingPerson,
  civilDispute,
  welfareConcern,
  noise,
  antisocialBehaviour,
]
const forms: readonly Form[] = [
  collisionReport,
  collisionReportRequestForm,
  foundPropertyReport,
  missingPersonReport,
  antisocialBehaviourReport,
  neighbourhoodMessage,
]

const content = await loadContent()

const lines = (id: string) =>
  readFileSync(new URL(`../../../dialogs/recognizers/utterances/${id}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

describe.each(flows.map((flow) => [flow.id, flow] as const))('the flow %s', (id, flow) => {
  it('has no problems', () => expect(flowProblems(id, flow, content)).toEqual([]))

  it('has 12 different examples and 50 different training lines', () => {
    expect(new Set(flow.examples).size).toBeGreaterThanOrEqual(12)
    expect(new Set(lines(id)).size).toBeGreaterThanOrEqual(50)
  })

  it('asks in 200 characters, and never guesses an answer about danger', () => {
    const bad = Object.entries(flow.steps).filter(
      ([, step]) => 'ask' in step && (step.ask.length > 200 || (step.risk === true && step.reads !== undefined)),
    )
    expect(bad.map(([name]) => name)).toEqual([])
  })

  it('gives a number or a link, or a form, with every outcome that sends people on', () => {
    const bare = Object.entries(flow.outcomes).filter(
      ([, { kind, contacts: given }]) => kind === 'call' && given?.includes('h.101') !== true,
    )
    const without999 = Object.entries(flow.outcomes).filter(
      ([, { kind, contacts: given }]) => kind === 'emergency' && given?.includes('h.999') !== true,
    )
    expect([...bare, ...without999].map(([name]) => name)).toEqual([])
  })

  it('says at most two sentences in one line of an outcome', () => {
    const long = Object.entries(flow.outcomes).flatMap(([name, { say }]) =>
      say.filter((line) => line.split(/[.?]\s/).length > 3).map(() => name),
    )
    expect(long).toEqual([])
  })
})

describe.each(forms.map((form) => [form.id, form] as const))('the form %s', (id, form) => {
  const fields = fieldsOf(form)

  it('has no problems', () => expect(formProblems(id, form, content)).toEqual([]))

  it('has 6 different examples and 20 different training lines', () => {
    expect(new Set(form.examples).size).toBeGreaterThanOrEqual(6)
    expect(new Set(lines(id)).size).toBeGreaterThanOrEqual(20)
  })

  it('asks short questions, each with a reason and a label', () => {
    const bad = fields.filter(
      ([, { ask, why, label }]) =>
        ask.length > 200 || ask === '' || why.length < 10 || label === '' || label.length > 40,
    )
    expect(bad.map(([key]) => key)).toEqual([])
  })

  it('has sentences of 30 words at most, and no police words', () => {
    const said = fields.flatMap(([, field]) => [
      field.ask,
      field.hint ?? '',
      field.why,
      ...(field.remarks ?? []).flatMap(({ say }) => say),
    ])
    const sentences = said.flatMap((text) => text.split(/[.?:]\s/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 30)).toEqual([])
    expect(said.join(' ')).not.toMatch(/!|\b(perpetrator|aggrieved|VRM|RTC|commence|prior to|don't|can't)\b/)
  })

  it('lets a file question be skipped', () => {
    const hard = fields.filter(([, field]) => field.answer.kind === 'file' && field.optional !== true)
    expect(hard.map(([key]) => key)).toEqual([])
  })
})

/** The fields that a report cannot exist without: "skip" and "I don't know" are not taken. */
describe.each([
  [collisionReport, ['gate.danger', 'co.hurt', 'co.now', 'co.role', 'co.when', 'co.loc', 'co.account', 'nation']],
  [antisocialBehaviourReport, ['gate.danger', 'asb.now', 'asb.type', 'asb.where', 'what.text', 'nation']],
  [foundPropertyReport, ['fo.danger', 'items.0.cat']],
  [missingPersonReport, ['mi.text', 'mi.kind', 'mi.called']],
  [neighbourhoodMessage, ['gate.danger', 'nm.text']],
  [collisionReportRequestForm, ['cr.who', 'nation']],
] as const)('%o', (form, hard) => {
  it.each(hard)(`${form.id} cannot go without %s`, (key) => {
    const field = fieldsOf(form).find(([name]) => name === key)?.[1]
    expect(field).toBeDefined()
    expect([field?.optional, field?.unknown, field?.declined]).toEqual([undefined, undefined, undefined])
  })
})

it('starts the 24 hours of a driver at the time of the crash', () => {
  const clocks = fieldsOf(collisionReport).flatMap(([key, { clock = [] }]) =>
    (typeof clock === 'string' ? [{ clock }] : clock).map((one) => [key, one.clock]),
  )
  expect(clocks).toEqual([
    ['co.when', 'collision-24-hour'],
    ['co.when', 'collision-7-day'],
    ['co.when', 'nip-14-day'],
    ['co.when', 'footage-7-to-31-day'],
    ['ev.cctvDelete', 'evidence-overwrite'],
  ])
})

it('asks nothing in a flow that the form which follows would not take over', () => {
  const wrong = flows.flatMap((one) => {
    const follow = new Set(Object.values(one.outcomes).flatMap(({ form }) => form ?? []))
    return forms.filter(({ id }) => follow.has(id)).flatMap((form) => unfit(one, form))
  })
  expect(wrong).toEqual([])
})

/** The steps of a flow whose answers the form's field of the same key would not take. */
function unfit(one: Flow, form: Form): readonly string[] {
  const fields = new Map(fieldsOf(form))
  return Object.entries(one.steps).flatMap(([name, step]) => {
    const type = 'ask' in step ? fields.get(step.key ?? name)?.answer : undefined
    if (type === undefined || !('ask' in step)) return []
    const kind = 'answer' in step ? step.answer.kind : 'options' in step ? 'choice' : 'yes-no'
    const missing = 'options' in step && type.kind === 'choice' ? without(step.options, type.options) : []
    return [...(type.kind === kind ? [] : [kind]), ...missing].map((what) => `${one.id} ${name} ${what} ${form.id}`)
  })
}

function without(options: readonly Option[], known: readonly Option[]): readonly string[] {
  const ids = new Set(known.map(({ id }) => id))
  return options.filter(({ id }) => !ids.has(id)).map(({ id }) => id)
}

/** Where the answers lead. `null` is "I don't know". */
function end(flow: Flow, said: Readonly<Record<string, AnswerValue | null>>) {
  const answers: Answers = Object.fromEntries(
    Object.entries(said).map(([key, value]) => [
      key,
      { value, ...(value === null ? { missing: 'unknown' as const } : {}), source: 'asked' as const, at: AT },
    ]),
  )
  const here = journey(flow, answers, NOW)
  return here.end ?? here.next?.key
}

const outcomes = (...names: string[]) => ({ kind: 'outcome', outcomes: names })
const flow = (id: string) => ({ kind: 'flow', id })

describe('where a crash leads', () => {
  const base = {
    'gate.danger': 'no',
    'co.now': 'no',
    nation: 'england',
    'co.involved': 'vehicle',
    'co.role': 'driver',
    'co.hurt': 'no',
    'co.duty': 'yes',
    'co.hitrun': 'no',
    'co.offence': 'no',
    'co.when': { date: '2026-11-19' },
  }
  it.each([
    ['someone is hurt now', { 'gate.danger': 'yes' }, outcomes('call-now')],
    ['on a motorway', { 'co.now': 'yes', scene: 'motorway' }, outcomes('motorway')],
    ['at a level crossing', { 'co.now': 'yes', scene: 'railway' }, outcomes('railway')],
    ['details swapped, no one hurt', {}, outcomes('no-duty', 'report')],
    ['a law was broken', { 'co.offence': 'yes' }, outcomes('report', 'tell-insurer')],
    ['the other drove off', { 'co.hitrun': 'yes' }, outcomes('hit-and-run', 'report', 'tell-insurer')],
    ['nobody there yesterday', { 'co.duty': 'nobody' }, outcomes('in-person', 'report', 'tell-insurer')],
    [
      'nobody there two days ago',
      { 'co.duty': 'nobody', 'co.when': { date: '2026-11-18' } },
      outcomes('in-person-late', 'report', 'tell-insurer'),
    ],
    [
      'hurt, insurance not shown',
      { 'co.hurt': 'minor', 'co.insuranceShown': 'no' },
      outcomes('in-person', 'report', 'tell-insurer'),
    ],
    [
      'hurt, not sure if insurance was shown',
      { 'co.hurt': 'minor', 'co.insuranceShown': null },
      outcomes('in-person', 'report', 'tell-insurer'),
    ],
    [
      'hurt, all shown and swapped',
      { 'co.hurt': 'minor', 'co.insuranceShown': 'yes' },
      outcomes('report', 'tell-insurer'),
    ],
    ['someone died', { 'co.hurt': 'death' }, outcomes('serious')],
    ['a witness', { 'co.role': 'witness' }, outcomes('no-duty-other', 'report')],
    ['a witness of a death', { 'co.role': 'witness', 'co.hurt': 'death' }, outcomes('serious')],
    ['alone, into a ditch', { 'co.involved': 'nothing' }, outcomes('no-duty-alone', 'report')],
    [
      'the other drove off before details were swapped',
      { 'co.hitrun': 'yes', 'co.duty': 'no' },
      outcomes('in-person', 'hit-and-run', 'report', 'tell-insurer'),
    ],
    [
      'the same, three days ago',
      { 'co.hitrun': 'yes', 'co.duty': 'no', 'co.when': { date: '2026-11-17' } },
      outcomes('in-person-late', 'hit-and-run', 'report', 'tell-insurer'),
    ],
    ['not sure what was swapped', { 'co.duty': null }, outcomes('in-person', 'report', 'tell-insurer')],
    ['my parked car', { 'co.role': 'parked-owner' }, outcomes('parked', 'report', 'tell-insurer')],
    ['a deer', { 'co.involved': 'wild-animal' }, outcomes('no-duty-animal', 'report')],
    [
      'a dog without its owner',
      { 'co.involved': 'animal', 'co.duty': 'nobody' },
      outcomes('in-person', 'report', 'tell-insurer'),
    ],
    ['Northern Ireland', { nation: 'northern-ireland' }, outcomes('psni')],
  ])('%s', (_name, said, expected) => expect(end(roadCollision, { ...base, ...said })).toEqual(expected))
})

describe('where other matters lead', () => {
  const here = { 'gate.danger': 'no', nation: 'england' }
  it.each([
    ['yellow lines', vehicleNuisance, { ...here, kind: 'parking', parking: 'lines' }, outcomes('council-parking')],
    ['blocked in', vehicleNuisance, { ...here, kind: 'parking', parking: 'blocked-in' }, outcomes('obstruction')],
    [
      'a drive I cannot leave',
      vehicleNuisance,
      { ...here, kind: 'parking', parking: 'drive', cannotLeave: 'yes' },
      outcomes('obstruction'),
    ],
    ['no tax', vehicleNuisance, { ...here, kind: 'untaxed' }, outcomes('untaxed')],
    ['copied plates', vehicleNuisance, { ...here, kind: 'cloned' }, outcomes('cloned', 'cloned-report')],
    ['no tax in Scotland, as anywhere', vehicleNuisance, { 'gate.danger': 'no', kind: 'untaxed' }, outcomes('untaxed')],
    ['no MOT', vehicleNuisance, { ...here, kind: 'mot' }, outcomes('no-mot')],
    ['e-scooters', vehicleNuisance, { ...here, kind: 'scooters' }, outcomes('scooters', 'pattern')],
    [
      'racing in Scotland',
      vehicleNuisance,
      { ...here, nation: 'scotland', kind: 'racing' },
      outcomes('police-scotland'),
    ],
    [
      'a speeding letter',
      drivingNotice,
      { kind: 'nip', nation: 'wales', matter: 'what-to-do', 'notice.served': '2026-11-18' },
      outcomes('reply', 'question'),
    ],
    [
      'a letter of two months ago',
      drivingNotice,
      { kind: 'nip', nation: 'wales', matter: 'what-to-do', 'notice.served': '2026-09-18' },
      outcomes('reply-late', 'question'),
    ],
    ['a council fine', drivingNotice, { kind: 'council' }, outcomes('council')],
    [
      'seized, no insurance',
      seizedVehicle,
      { why: 'insurance', nation: 'england' },
      outcomes('insurance', 'papers', 'message'),
    ],
    ['kept as evidence', seizedVehicle, { why: 'evidence' }, outcomes('evidence', 'message')],
    [
      'a dash cam clip',
      footageUpload,
      { 'gate.now': 'no', child: 'no', shows: 'driving' },
      outcomes('keep-original', 'driving'),
    ],
    ['a picture of a child', footageUpload, { 'gate.now': 'no', child: 'yes' }, outcomes('child-image')],
    [
      'crash not recorded',
      collisionReportRequest,
      { whose: 'police', nation: 'wales', recorded: 'no' },
      outcomes('not-held', 'request'),
    ],
    ['found bullets', foundProperty, { 'fo.danger': 'gun' }, outcomes('do-not-touch')],
    [
      'a wallet in a shop',
      foundProperty,
      { 'fo.danger': 'none', nation: 'england', 'fo.venue': 'venue', 'fo.crime': 'no', 'items.0.cat': 'bag' },
      outcomes('hand-to-staff', 'report'),
    ],
    [
      'a watch in the street',
      foundProperty,
      { 'fo.danger': 'none', nation: 'england', 'fo.venue': 'street', 'fo.crime': null, 'items.0.cat': 'watch' },
      outcomes('valuable', 'report'),
    ],
    [
      'a small child',
      missingPerson,
      { 'mi.kind': 'missing', 'mi.highRisk': 'yes' },
      outcomes('high-risk', 'after-call'),
    ],
    [
      'not sure of the risk',
      missingPerson,
      { 'mi.kind': 'missing', 'mi.highRisk': null },
      outcomes('high-risk', 'after-call'),
    ],
    [
      'an adult, nothing checked',
      missingPerson,
      { 'mi.kind': 'missing', 'mi.highRisk': 'no', nation: 'england', 'mi.under18': 'no', 'mi.checked': 'no' },
      outcomes('check-first', 'call', 'report', 'support'),
    ],
    ['I am the one', missingPerson, { 'mi.kind': 'me', meSafe: 'yes' }, outcomes('safe-and-well')],
    [
      'locked out now',
      civilDispute,
      { 'gate.danger': 'no', kind: 'eviction', evictionNow: 'yes' },
      outcomes('eviction-now'),
    ],
    ['a fence', civilDispute, { 'gate.danger': 'no', kind: 'neighbours' }, outcomes('neighbours')],
    [
      'a child to be taken abroad',
      civilDispute,
      { 'gate.danger': 'no', kind: 'child', childAbroad: 'yes', childLeaving: null },
      outcomes('child-leaving'),
    ],
    ['a builder who tricked', civilDispute, { 'gate.danger': 'no', kind: 'money', tricked: 'yes' }, flow('fraud')],
    [
      'a friend who is low',
      welfareConcern,
      { ...here, who: 'mental-health' },
      outcomes('crisis-team', 'someone-to-talk-to'),
    ],
    ['lying behind a door', welfareConcern, { ...here, who: 'not-seen', lying: null }, outcomes('call-now')],
    [
      'a neglected adult',
      welfareConcern,
      { ...here, who: 'abused-adult', byWhom: 'carer' },
      outcomes('safeguarding', 'crime'),
    ],
    ['loud music', noise, { ...here, kind: 'music', 'asb.landlord': 'council' }, outcomes('council', 'landlord')],
    ['loud music of owners', noise, { ...here, kind: 'music', 'asb.landlord': null }, outcomes('council')],
    ['a house alarm', noise, { ...here, kind: 'alarm', alarmReason: 'no' }, outcomes('council')],
    ['a rave', noise, { ...here, kind: 'event' }, outcomes('event')],
    [
      'rowdy groups',
      antisocialBehaviour,
      { ...here, kind: 'groups', 'loc.railway': 'no', 'asb.why': ['no'], 'asb.count6m': 2 },
      outcomes('report'),
    ],
    [
      'reported again and again',
      antisocialBehaviour,
      { ...here, kind: 'groups', 'loc.railway': 'no', 'asb.why': null, 'asb.count6m': 3 },
      outcomes('case-review', 'report'),
    ],
    [
      'a council tenant, reported again and again',
      antisocialBehaviour,
      {
        ...here,
        kind: 'neighbour',
        'loc.railway': 'no',
        'asb.why': ['no'],
        'asb.count6m': 12,
        'asb.landlord': 'council',
      },
      outcomes('case-review', 'landlord', 'report'),
    ],
    [
      'an owner, not sure how often',
      antisocialBehaviour,
      {
        ...here,
        kind: 'neighbour',
        'loc.railway': 'no',
        'asb.why': ['no'],
        'asb.count6m': null,
        'asb.landlord': 'own',
      },
      outcomes('report'),
    ],
    [
      'an abandoned car',
      antisocialBehaviour,
      { ...here, kind: 'abandoned' },
      { kind: 'flow', id: 'vehicle-nuisance', sets: { kind: 'abandoned' } },
    ],
    [
      'fireworks',
      antisocialBehaviour,
      { ...here, kind: 'fireworks' },
      { kind: 'flow', id: 'noise', sets: { kind: 'fireworks' } },
    ],
    [
      'a single justice notice',
      drivingNotice,
      { kind: 'single-justice', 'notice.court': '2026-11-18' },
      outcomes('single-justice', 'question'),
    ],
    [
      'a letter that came late',
      drivingNotice,
      { kind: 'nip', nation: 'wales', 'notice.served': null, matter: 'late' },
      outcomes('late', 'reply', 'question'),
    ],
    [
      'a clip of a break-in at home',
      footageUpload,
      { 'gate.now': 'no', child: 'no', shows: 'crime', reported: 'no', mine: 'yes' },
      flow('other-crime'),
    ],
    [
      'a clip of a break-in next door',
      footageUpload,
      { 'gate.now': 'no', child: 'no', shows: 'crime', reported: null, mine: 'no' },
      outcomes('keep-original', 'information'),
    ],
    ['on a train', antisocialBehaviour, { ...here, kind: 'drinking', 'loc.railway': 'yes' }, outcomes('railway')],
    [
      'because of who I am',
      antisocialBehaviour,
      { ...here, kind: 'neighbour', 'loc.railway': 'no', 'asb.why': ['religion'] },
      flow('hate-crime'),
    ],
    ['noise', antisocialBehaviour, { ...here, kind: 'noise' }, flow('noise')],
  ] as const)('%s', (_name, which, said, expected) => expect(end(which, said)).toEqual(expected))

  it.each([
    ['danger', roadCollision, 'gate.danger'],
    ['a dangerous find', foundProperty, 'fo.danger'],
    ['a fight', noise, 'gate.danger'],
  ] as const)('asks about %s again rather than guessing it', (_name, which, key) =>
    expect(end(which, { [key]: null })).toBe(key))
})
