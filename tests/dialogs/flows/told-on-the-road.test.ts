import { beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '../../../dialogs/engine/turn.ts'
import { realServices } from '../engine/real-services.ts'
import { Talk } from '../engine/talk.ts'

let services: Services
beforeAll(async () => {
  services = await realServices()
})

/** A flow, what is said in it, where that leads, and what is known there without being asked again. */
const WAYS: readonly (readonly [string, readonly string[], string, Readonly<Record<string, unknown>>])[] = [
  [
    'road-collision',
    [
      'no',
      'no',
      'england',
      'another vehicle that was in use',
      'i was driving or riding a vehicle',
      'no',
      'yes',
      'only some of it',
      'yesterday at 6pm',
      'start the report',
    ],
    'collision-report',
    {
      'gate.danger': 'no',
      'co.now': 'no',
      nation: 'england',
      'co.involved': 'vehicle',
      'co.role': 'driver',
      'co.hurt': 'no',
      'co.hitrun': 'yes',
      'co.duty': 'some',
      'co.when': { start: '2026-11-22T18:00', end: '2026-11-22T18:00' },
    },
  ],
  [
    'road-collision',
    ['no', 'no', 'wales', 'a parked vehicle', 'i saw it', 'no', 'start the report'],
    'collision-report',
    { 'co.role': 'witness', 'co.hurt': 'no', nation: 'wales' },
  ],
  [
    'driving-offence',
    [
      'no',
      'no',
      'how someone drove',
      'england',
      'part of it',
      'yesterday at 6pm',
      'yes, my own',
      'yes',
      'no',
      'start the report',
    ],
    'driving-offence-report',
    {
      'gate.now': 'no',
      'dr.collision': 'no',
      nation: 'england',
      'dr.veh.hasVrm': 'part',
      'dr.footage': 'mine',
      'dr.statement': 'yes',
      'dr.court': 'no',
    },
  ],
  [
    'driving-offence',
    ['no', 'no', 'no insurance or no licence', 'no', 'england', 'start the report'],
    'intelligence-report',
    { 'in.kind': ['illegal-vehicle'], nation: 'england' },
  ],
  [
    'driving-offence',
    ['no', 'yes', 'no', 'no', 'england', 'a person on foot or on a bike', 'i was on a bike', 'no', 'start the report'],
    'collision-report',
    { 'co.role': 'cyclist', 'co.involved': 'person', 'co.hurt': 'no', nation: 'england' },
  ],
  [
    'antisocial-behaviour',
    ['no', 'a neighbour who upsets or frightens me', 'england', 'no', 'no', '4', 'the council', 'start the report'],
    'antisocial-behaviour-report',
    { 'asb.type': ['neighbour'], 'asb.why': ['no'], 'asb.count6m': 4, 'asb.landlord': 'council', nation: 'england' },
  ],
  [
    'antisocial-behaviour',
    ['no', 'off-road bikes, racing or car meets', 'no', 'england', 'no', 'no', "i don't know", 'start the report'],
    'antisocial-behaviour-report',
    { 'asb.type': ['vehicles'] },
  ],
  [
    'antisocial-behaviour',
    ['no', 'fireworks', 'no', 'no', 'no', 'start the report'],
    'antisocial-behaviour-report',
    { 'asb.type': ['fireworks'] },
  ],
  [
    'antisocial-behaviour',
    ['no', 'an abandoned vehicle', 'no', 'england', 'no', 'start the report'],
    'antisocial-behaviour-report',
    { 'asb.type': ['vehicles'] },
  ],
  [
    'noise',
    ['no', 'music, a party or loud people at home', 'england', 'the council', 'start the report'],
    'antisocial-behaviour-report',
    { 'asb.type': ['noise'], 'asb.landlord': 'council' },
  ],
  [
    'civil-dispute',
    ['no', 'a boundary, trees, a drive or a party wall', 'start the report'],
    'antisocial-behaviour-report',
    { 'asb.type': ['neighbour'] },
  ],
  [
    'lost-property',
    ['no', 'no, i lost it', 'documents or id', 'uk passport', 'train or railway station', 'start the report'],
    'lost-property-report',
    {
      'lo.danger': 'no',
      'lo.stolen': 'no',
      'items.0.cat': 'documents',
      'items.0.docKind': 'uk-passport',
      'lo.venue': 'train',
    },
  ],
  [
    'found-property',
    ['none of these', 'england', 'a street, park or somewhere outdoors', 'no', 'cash', 'start the report'],
    'found-property-report',
    { 'fo.danger': 'none', 'fo.venue': 'street', 'fo.crime': 'no', 'items.0.cat': 'cash', nation: 'england' },
  ],
]

describe('what a way about roads, neighbours or things has told', () => {
  it.each(WAYS)('%s, %o: %s', (flow, words, form, known) => {
    const talk = new Talk(services).start(flow).says(...words)
    expect(talk.state.matter?.id).toBe(form)
    const told = Object.fromEntries(Object.keys(known).map((key) => [key, talk.value(key)]))
    expect(told).toEqual(known)
  })

  it('leads from bad parking straight to how it is parked', () => {
    const talk = new Talk(services).start('driving-offence').says('no', 'no', 'how someone parked', 'no', 'england')
    expect(talk.state.matter?.id).toBe('vehicle-nuisance')
    expect(talk.key).toBe('parking')
  })

  it('leads from something stolen to the flow about theft', () => {
    const talk = new Talk(services).start('lost-property').says('no', 'yes')
    expect(talk.state.matter?.id).toBe('theft')
  })
})
