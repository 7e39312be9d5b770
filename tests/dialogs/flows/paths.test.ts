import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../dialogs/answer.ts'
import type { AnswerValue } from '../../../dialogs/answer-type.ts'
import { journey } from '../../../dialogs/engine/journey.ts'
import type { Flow } from '../../../dialogs/flow.ts'
import { bicycleTheft } from '../../../dialogs/flows/bicycle-theft.ts'
import { drivingOffence } from '../../../dialogs/flows/driving-offence.ts'
import { lostProperty } from '../../../dialogs/flows/lost-property.ts'
import { kitchenDrainFlow, kitchenSinkFlow } from '../kitchen-sink.ts'

const NOW = Date.parse('2026-11-20T09:30:00Z')

/** Where the answers lead. `null` is "I don't know". */
function end(flow: Flow, said: Readonly<Record<string, AnswerValue | null>>) {
  const answers: Answers = Object.fromEntries(
    Object.entries(said).map(([key, value]) => [
      key,
      {
        value,
        ...(value === null ? { missing: 'unknown' as const } : {}),
        source: 'asked' as const,
        at: '2026-11-20T09:30:00Z',
      },
    ]),
  )
  const here = journey(flow, answers, NOW)
  return here.end ?? here.next?.key
}

const outcomes = (...names: string[]) => ({ kind: 'outcome', outcomes: names })

describe('where bike theft leads', () => {
  const base = { 'gate.near': 'no', force: 'no', 'bike.type': 'road', nation: 'england', 'bike.place': 'rack' }
  it.each([
    ['the thief is nearby', { 'gate.near': 'yes' }, outcomes('happening-now')],
    ['force was used', { force: 'yes' }, { kind: 'flow', id: 'robbery' }],
    ['a moped', { 'bike.type': 'motorbike' }, { kind: 'flow', id: 'vehicle-theft' }],
    ['an e-scooter is a bike here', { 'bike.type': 'e-scooter', 'bike.sale': 'no' }, outcomes('report', 'mark-it')],
    ['the kind is not known', { 'bike.type': null, 'bike.sale': 'no' }, outcomes('report', 'mark-it')],
    ['Scotland', { nation: 'scotland' }, outcomes('police-scotland', 'mark-it')],
    ['Northern Ireland', { nation: 'northern-ireland' }, outcomes('psni', 'mark-it')],
    ['abroad', { nation: 'outside-uk' }, outcomes('abroad', 'mark-it')],
    ['off a train', { 'bike.place': 'train' }, outcomes('railway', 'mark-it')],
    ['inside a station', { 'bike.place': 'station' }, outcomes('railway', 'mark-it')],
    ['out of a shed', { 'bike.place': 'shed', 'crime.entered': 'yes' }, outcomes('burglary', 'mark-it')],
    [
      'off an open hallway',
      { 'bike.place': 'hallway', 'crime.entered': 'no', 'bike.sale': 'no' },
      outcomes('report', 'mark-it'),
    ],
    ['seen for sale', { 'bike.sale': 'yes' }, outcomes('seen-for-sale', 'report', 'mark-it')],
    ['nothing special', { 'bike.sale': null }, outcomes('report', 'mark-it')],
  ])('%s', (_name, said, expected) => expect(end(bicycleTheft, { ...base, ...said })).toEqual(expected))

  it('asks about danger again rather than guessing it', () => {
    expect(end(bicycleTheft, { 'gate.near': null })).toBe('gate.near')
  })
})

describe('where bad driving leads', () => {
  const base = {
    'gate.now': 'no',
    'dr.collision': 'no',
    kind: 'driving',
    nation: 'england',
    'dr.veh.hasVrm': 'full',
    'dr.when': { date: '2026-11-18' },
    'dr.footage': 'mine',
    'dr.statement': 'yes',
    'dr.court': 'yes',
  }
  it.each([
    ['happening now', { 'gate.now': 'yes' }, outcomes('happening-now')],
    ['a crash', { 'dr.collision': 'yes' }, { kind: 'flow', id: 'road-collision' }],
    ['speeding', { kind: 'speeding' }, outcomes('speeding', 'report')],
    ['parking', { kind: 'parking' }, { kind: 'flow', id: 'vehicle-nuisance', sets: { kind: 'parking' } }],
    ['no tax', { kind: 'untaxed' }, { kind: 'flow', id: 'vehicle-nuisance', sets: { kind: 'untaxed' } }],
    ['no MOT', { kind: 'mot' }, { kind: 'flow', id: 'vehicle-nuisance', sets: { kind: 'mot' } }],
    ['no insurance', { kind: 'uninsured' }, { kind: 'flow', id: 'vehicle-nuisance', sets: { kind: 'uninsured' } }],
    ['a taxi', { kind: 'professional' }, outcomes('licensing', 'report')],
    ['no plate', { 'dr.veh.hasVrm': 'no' }, outcomes('no-plate', 'report')],
    ['7 days ago', { 'dr.when': { date: '2026-11-13' } }, outcomes('report')],
    ['8 days ago', { 'dr.when': { date: '2026-11-12' } }, outcomes('report')],
    ['14 days ago', { 'dr.when': { date: '2026-11-06' } }, outcomes('report')],
    ['15 days ago', { 'dr.when': { date: '2026-11-05' } }, outcomes('past-14-days', 'report')],
    ['no video, no witness', { 'dr.footage': 'none', 'wit.any': 'no' }, outcomes('no-proof', 'report')],
    ['no video, a witness', { 'dr.footage': 'none', 'wit.any': 'yes' }, outcomes('report')],
    ['no statement', { 'dr.statement': 'no' }, outcomes('no-statement', 'report')],
    ['no court', { 'dr.court': 'no' }, outcomes('no-statement', 'report')],
    ['Scotland', { nation: 'scotland' }, outcomes('police-scotland')],
    ['everything there', {}, outcomes('report')],
  ])('%s', (_name, said, expected) => expect(end(drivingOffence, { ...base, ...said })).toEqual(expected))
})

describe('where lost property leads', () => {
  const base = { 'lo.danger': 'no', 'lo.stolen': 'no', 'items.0.cat': 'keys', 'lo.venue': 'street', nation: 'england' }
  it.each([
    ['a gun that someone may pick up now', { 'lo.danger': 'yes', dangerNow: 'yes' }, outcomes('danger-now')],
    ['a gun', { 'lo.danger': 'yes', dangerNow: 'no' }, outcomes('danger')],
    ['something stolen', { 'lo.stolen': 'yes' }, { kind: 'flow', id: 'theft' }],
    ['keys on the Tube', { 'lo.venue': 'tfl' }, outcomes('tfl', 'report')],
    ['a phone in a taxi', { 'items.0.cat': 'phone', 'lo.venue': 'taxi' }, outcomes('operator', 'phone', 'report')],
    [
      'a UK passport on a train',
      { 'items.0.cat': 'documents', 'items.0.docKind': 'uk-passport', 'lo.venue': 'train' },
      outcomes('train', 'passport', 'report'),
    ],
    [
      'a foreign passport in the street',
      { 'items.0.cat': 'documents', 'items.0.docKind': 'foreign-id' },
      outcomes('embassy', 'report'),
    ],
    [
      'a residence permit abroad',
      { 'items.0.cat': 'documents', 'items.0.docKind': 'permit', nation: 'outside-uk' },
      outcomes('abroad', 'permit'),
    ],
    ['a bank card in the street', { 'items.0.cat': 'cards' }, outcomes('bank', 'report')],
    ['a wallet in Scotland', { 'items.0.cat': 'bag', nation: 'scotland' }, outcomes('police-scotland', 'bank')],
    ['keys in the street', { 'lo.insurer': 'no' }, outcomes('list-it', 'report')],
    [
      'a watch for the insurer',
      { 'items.0.cat': 'watch', 'lo.insurer': 'yes' },
      outcomes('no-number', 'list-it', 'report'),
    ],
    ['a bike', { 'items.0.cat': 'bike', 'lo.insurer': null }, outcomes('bike', 'report')],
    ['a cat', { 'items.0.cat': 'pet' }, outcomes('pet', 'report')],
    ['pills', { 'items.0.cat': 'medicine' }, outcomes('medicine')],
  ])('%s', (_name, said, expected) => expect(end(lostProperty, { ...base, ...said })).toEqual(expected))
})

describe('the kitchen sink flow', () => {
  it.each([
    ['danger', { danger: 'yes' }, outcomes('leave')],
    ['not sure leads on', { danger: 'no', 'sink.insured': null }, 'sink.since'],
    [
      'to another flow',
      { danger: 'no', 'sink.insured': 'no', 'sink.part': 'drain' },
      { kind: 'flow', id: 'kitchen-drain' },
    ],
    [
      'to a form',
      { danger: 'no', 'sink.insured': 'no', 'sink.part': 'wall' },
      { kind: 'form', id: 'kitchen-sink-form', sets: { 'sink.tools': ['bucket'] } },
    ],
    [
      'an old tap',
      { danger: 'no', 'sink.insured': 'no', 'sink.part': 'tap', 'sink.since': { date: '2026-01-01' } },
      outcomes('too-old', 'report'),
    ],
    [
      'a new tap',
      { danger: 'no', 'sink.insured': 'no', 'sink.part': 'tap', 'sink.since': null, 'sink.price': '20.00' },
      outcomes('report'),
    ],
  ])('%s', (_name, said, expected) => expect(end(kitchenSinkFlow, said)).toEqual(expected))

  it('goes on in its second flow', () => expect(end(kitchenDrainFlow, { smell: 'yes' })).toEqual(outcomes('call')))
})
