import { beforeEach, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../adapters/storage/memory/open.ts'
import type { Storage } from '../../adapters/storage/storage.ts'
import { createCopies } from '../../bot/copies.ts'
import type { Copies } from '../../dialogs/ports.ts'
import {
  conversation,
  DAY,
  HandClock,
  NOON,
  stateOf,
  submissionOf,
  turnOn,
} from '../adapters/storage/contract/samples.ts'
import { kitchenContent } from '../dialogs/engine/kitchen-content.ts'

const REFERENCE = 'ABCD-EFGH-JK'
const key = conversation('one')

describe('a copy of what was sent', () => {
  const clock = new HandClock()
  let store: Storage
  let copies: Copies
  beforeEach(async () => {
    clock.time = NOON
    store = openMemoryStore({ clock })
    copies = createCopies({ store: store.turns, outbox: store.outbox, content: kitchenContent })
    const sent = [
      { reference: REFERENCE, form: 'crime-bicycle', at: '2026-11-17T12:00:00Z', status: 'queued' },
    ] as const
    const state = stateOf(1, { sent })
    await store.turns.commit(
      turnOn(key, 0, { state, submissions: [submissionOf(REFERENCE)], expiresAt: NOON + 30 * DAY }),
    )
  })

  it('is made of the very submission', async () => {
    const found = await copies.of(key, REFERENCE)
    expect(found).toMatchObject({ kind: 'copy', text: expect.stringContaining('First name\n  Osbert') })
    if (found.kind === 'copy') expect(found.html).toContain('<dt>First name</dt><dd>Osbert</dd>')
  })

  it('is unknown to every other conversation, and under every other name', async () => {
    await store.turns.commit(turnOn(conversation('two'), 0))
    for (const other of [conversation('two'), conversation('three'), { wire: 'sms', id: 'one' }])
      expect(await copies.of(other, REFERENCE)).toEqual({ kind: 'unknown' })
    for (const name of ['CCCC-DDDD-EE', '', '__proto__'])
      expect(await copies.of(key, name)).toEqual({ kind: 'unknown' })
  })

  it('is known to be deleted once the report was handed over and its time is over', async () => {
    await store.outbox.received(REFERENCE, 'intake-1', NOON)
    expect((await copies.of(key, REFERENCE)).kind).toBe('copy')
    await store.turns.sweep(NOON + 8 * DAY)
    expect(await copies.of(key, REFERENCE)).toEqual({ kind: 'deleted' })
  })

  it('goes with the conversation', async () => {
    await store.outbox.received(REFERENCE, 'intake-1', NOON)
    await store.turns.erase(key)
    expect(await copies.of(key, REFERENCE)).toEqual({ kind: 'unknown' })
  })
})
