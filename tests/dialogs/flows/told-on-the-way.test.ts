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
    'drugs',
    ['no', 'someone grows or makes drugs', 'wales', 'start the report'],
    'intelligence-report',
    { 'in.kind': ['drug-growing'], nation: 'wales', 'gate.danger': 'no' },
  ],
  [
    'drugs',
    ['no', 'someone makes me carry, hide or sell drugs', 'yes', 'start the report'],
    'callback-request',
    { 'rep.under18': 'yes' },
  ],
  [
    'weapons',
    ['no', 'someone sells or makes weapons', 'england', 'start the report'],
    'intelligence-report',
    { 'in.kind': ['weapons'], 'in.now': 'no' },
  ],
  [
    'terrorism',
    ['no', 'i saw or heard something that worries me', 'start the report'],
    'intelligence-report',
    { 'in.kind': ['terrorism'] },
  ],
  [
    'modern-slavery',
    ['no', 'someone i work with as part of my job', 'start the report'],
    'intelligence-report',
    { 'in.kind': ['slavery'], 'in.how': 'work' },
  ],
  [
    'illegal-content',
    ['no', 'terrorist or extremist material', 'start the report'],
    'intelligence-report',
    { 'in.kind': ['terrorism'], 'in.how': 'online' },
  ],
  [
    'drones',
    ['no', 'over a crowd or an event', 'england', 'start the report'],
    'antisocial-behaviour-report',
    { 'asb.type': ['other'], 'asb.typeOther': 'A drone' },
  ],
  ['animals', ['no', 'a banned kind of dog', 'start the report'], 'crime-other', { 'crime.type': 'other' }],
  [
    'wanted-warrant',
    ['no', 'someone else', 'tell the police where a wanted person may be', 'start the report'],
    'intelligence-report',
    { 'in.kind': ['wanted-person'] },
  ],
  [
    'property-held',
    ['my phone', 'as evidence in a case', 'start the report'],
    'report-update',
    { 'up.what': 'property' },
  ],
  [
    'existing-report',
    ['no', 'police scotland', 'start the report'],
    'report-update',
    { 'up.force': 'scotland', 'gate.danger': 'no' },
  ],
  [
    'complaint',
    ['no', 'no', 'england', 'the answer to an earlier complaint', '10 November 2026', 'start the report'],
    'complaint-form',
    { 'cp.about': 'result', 'cp.letter': '2026-11-10', 'cp.death': 'no' },
  ],
  [
    'thanks',
    ['someone in the police', 'british transport police', 'start the report'],
    'thanks-form',
    { 'th.kind': 'police', 'th.force': 'btp' },
  ],
  [
    'protest',
    ['no', 'i want to hold a march or protest', 'a protest that stays in one place', 'scotland', 'start the report'],
    'procession-notice',
    { 'pr.moves': 'stays', nation: 'scotland' },
  ],
  ['event-filming', ['filming', 'yes', 'start the report'], 'filming-notice', { 'fi.weapons': 'yes' }],
  ['event-filming', ['a street party', 'start the report'], 'neighbourhood-message', { 'nm.topic': 'event' }],
  [
    'neighbourhood-team',
    ['no', 'join or start a neighbourhood watch', 'start the report'],
    'neighbourhood-message',
    { 'nm.topic': 'watch' },
  ],
  ['freedom-of-information', ['yes'], 'own-data', { 'od.whose': 'me' }],
  ['criminal-record-check', ['to see what is on my own record'], 'own-data', { 'od.whose': 'me' }],
  [
    'stop-search-custody',
    ['no', 'england', 'a stop or a search in the street or in a car', 'to complain about it'],
    'complaint',
    { 'cp.about': 'person' },
  ],
  ['vetting', ['any other job or volunteering'], 'criminal-record-check', { 'crc.purpose': 'work' }],
]

describe('what the way told', () => {
  it.each(WAYS)('by %s: %j is known in %s', (flow, says, topic, known) => {
    const talk = new Talk(services).start(flow).says(...says)
    expect(talk.state.matter?.id).toBe(topic)
    for (const [key, value] of Object.entries(known)) {
      expect([key, talk.value(key)]).toEqual([key, value])
      expect(talk.key).not.toBe(key)
    }
  })
})
