import { beforeEach, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../adapters/storage/memory/open.ts'
import type { Storage } from '../../adapters/storage/storage.ts'
import { createAssistant, type RunningAssistant } from '../../bot/assistant.ts'
import { locale } from '../../bot/middleware/locale.ts'
import { createTeller } from '../../bot/tell.ts'
import type { Clock, OutboxItem, TurnStore } from '../../dialogs/ports.ts'
import { kitchenServices } from '../dialogs/engine/kitchen-content.ts'
import { MONDAY_TEN } from '../dialogs/engine/talk.ts'

const key = { wire: 'directline', id: 'one' }
const from = { id: 'dl_sam' }
const clock: Clock = { now: () => MONDAY_TEN }

let storage: Storage
let assistant: RunningAssistant

function running(store: TurnStore): RunningAssistant {
  return createAssistant({ store, codes: storage.codes, services: kitchenServices(), clock, middleware: [locale] })
}

beforeEach(async () => {
  storage = openMemoryStore({ clock })
  assistant = running(storage.turns)
  await assistant.begin(key, { userId: from.id })
})

const say = (text: string, more = {}) => assistant.take(key, { type: 'message', text, from, ...more })
const log = async () => (await storage.turns.activities(key, 0))?.activities ?? []

describe('the assistant', () => {
  it('greets once, however often it is begun', async () => {
    await assistant.begin(key, { userId: from.id })
    expect(await log()).toHaveLength(3)
  })

  it('answers a message with replies that name it', async () => {
    const { activityId, replies } = await say('the tap drips')
    expect(replies.length).toBeGreaterThan(0)
    for (const reply of replies) expect(reply.replyToId).toBe(activityId)
  })

  it('takes fifty messages at once in their order, each with its replies behind it', async () => {
    const taken = await Promise.all(Array.from({ length: 50 }, (_, index) => say(`message ${index}`)))
    expect(new Set(taken.map(({ activityId }) => activityId)).size).toBe(50)
    const activities = (await log()).slice(3)
    expect(activities.filter(({ replyToId }) => replyToId === undefined).map(({ text }) => text)).toEqual(
      Array.from({ length: 50 }, (_, index) => `message ${index}`),
    )
    let current: string | undefined
    for (const { id, replyToId } of activities) {
      if (replyToId === undefined) current = id
      else expect(replyToId).toBe(current)
    }
  })

  it.each([
    ['an id', { id: 'same' }],
    ['a clientActivityID', { channelData: { clientActivityID: 'same' } }],
  ])('takes a message with %s once, at once and later', async (_, same) => {
    const both = await Promise.all([say('the tap drips', same), say('the tap drips', same)])
    const later = await say('the tap drips', same)
    const ids = [...both, later].map(({ activityId }) => activityId)
    expect(new Set(ids).size).toBe(1)
    expect(later.repeated).toBe(true)
    expect(later.replies).toEqual(both[0]?.replies)
    expect((await log()).filter(({ text }) => text === 'the tap drips')).toHaveLength(1)
  })

  it('takes two messages whose long ids only differ at their end', async () => {
    const long = 'x'.repeat(300)
    await say('the tap drips', { channelData: { clientActivityID: `${long}1` } })
    const second = await say('the tap drips', { channelData: { clientActivityID: `${long}2` } })
    expect(second.repeated).toBe(false)
    expect((await say('the tap drips', { channelData: { clientActivityID: `${long}2` } })).repeated).toBe(true)
  })

  it('computes again where another process was faster', async () => {
    const other = running(storage.turns)
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        (index % 2 === 0 ? assistant : other).take(key, { type: 'message', text: `from ${index}`, from }),
      ),
    )
    expect(new Set(all.map(({ activityId }) => activityId)).size).toBe(6)
  })

  it('says that a message was not taken where the store does not take it, and takes it the next time', async () => {
    const broken: TurnStore = { ...bound(storage.turns), commit: () => Promise.reject(new Error('disk full')) }
    await expect(running(broken).take(key, { type: 'message', text: 'hello', from })).rejects.toThrow('disk full')
    expect((await say('hello')).repeated).toBe(false)
  })

  it('takes nothing more after leaving', async () => {
    await assistant.leave(key)
    await expect(say('hello')).rejects.toMatchObject({ code: 'CONVERSATION_ENDED' })
    expect(await storage.turns.activities(key, 0)).toBeUndefined()
  })

  it('speaks Welsh only where that is asked for', async () => {
    const { replies } = await say('the tap drips', { locale: 'cy-GB' })
    expect(replies[0]?.locale).toBe('cy-GB')
  })
})

describe('news', () => {
  const item: OutboxItem = {
    reference: 'ABCD-EFGH-JK',
    conversation: key,
    idempotencyKey: 'k'.repeat(20),
    body: '{}',
    files: [],
    status: 'queued',
    priority: 'urgent-review',
    attempts: 0,
    nextAt: 0,
    createdAt: MONDAY_TEN,
    intakeId: undefined,
    reason: undefined,
    filesSent: 0,
  }
  const teller = () =>
    createTeller({ store: storage.turns, outbox: storage.outbox, assistant, force: kitchenServices().force, clock })

  it('of a late urgent report is told once, restarts included', async () => {
    await teller().late(item)
    await teller().late(item)
    const told = (await log()).filter(({ text }) => String(text).includes('Call 101 now'))
    expect(told).toHaveLength(1)
  })

  it('of a status is told once for each webhook', async () => {
    const event = {
      webhookId: 'w1',
      reference: item.reference,
      intakeId: 'i',
      status: 'assigned',
      occurredAt: '2026-11-23T10:00:00Z',
    } as const
    await teller().status(item, event)
    await teller().status(item, event)
    await teller().status(item, { ...event, webhookId: 'w2', status: 'closed', crimeReference: '01/1234567/26' })
    const told = (await log()).slice(3).map(({ text }) => text)
    expect(told).toHaveLength(2)
    expect(told[1]).toContain('01/1234567/26')
  })

  it('never says that the intake has a report before its own answer, whatever a webhook says', async () => {
    const event = { webhookId: 'w1', reference: item.reference, intakeId: 'i', occurredAt: '2026-11-23T10:00:00Z' }
    await teller().status(item, { ...event, status: 'received', message: 'We have it.' })
    expect((await log()).slice(3)).toEqual([])
    await teller().status(item, { ...event, webhookId: 'w2', status: 'in-review' })
    expect((await log()).at(-1)).toMatchObject({ channelData: { assistant: { submission: { status: 'queued' } } } })
    await teller().status({ ...item, status: 'received' }, { ...event, webhookId: 'w3', status: 'received' })
    expect((await log()).at(-1)).toMatchObject({ channelData: { assistant: { submission: { status: 'received' } } } })
  })

  it('of a private conversation keeps a page from storing anything', async () => {
    const opened = await storage.turns.open(key, undefined)
    if (opened.kind !== 'open' || opened.state === undefined) throw new Error('It is not open.')
    const { version, state } = opened
    const none = { submissions: [], deliveries: [], files: [], activities: [] }
    const turn = { conversation: key, version, state: { ...state, private: true as const }, ...none }
    await storage.turns.commit({ ...turn, expiresAt: MONDAY_TEN + 3_600_000, now: MONDAY_TEN })
    await teller().late(item)
    expect((await log()).at(-1)).toMatchObject({ channelData: { assistant: { private: true } } })
  })

  it('of a late report is not told once it has arrived', async () => {
    const before = await log()
    await teller().late({ ...item, status: 'received' })
    expect(await log()).toEqual(before)
  })
})

/** The store with its methods bound, so that one can be replaced. */
function bound(store: TurnStore): TurnStore {
  return {
    open: (...given) => store.open(...given),
    commit: (...given) => store.commit(...given),
    activities: (...given) => store.activities(...given),
    onCommitted: (...given) => store.onCommitted(...given),
    erase: (...given) => store.erase(...given),
    sweep: (...given) => store.sweep(...given),
    ready: () => store.ready(),
    close: () => store.close(),
  }
}
