import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../../adapters/storage/storage.ts'
import {
  activity,
  conversation,
  DAY,
  HandClock,
  HOUR,
  NOON,
  type OpenStore,
  stateOf,
  submissionOf,
  turnOn,
} from './samples.ts'

/** What every TurnStore promises. */
export function describeTurns(openStore: OpenStore): void {
  describe('turns', () => {
    const clock = new HandClock()
    const key = conversation('one')
    let store: Storage
    const reported: unknown[] = []

    beforeEach(async () => {
      clock.time = NOON
      reported.length = 0
      store = await openStore({ clock, report: (error) => reported.push(error) })
    })
    afterEach(() => store.turns.close())

    it('opens an unknown conversation at version 0', async () => {
      expect(await store.turns.open(key, 'k')).toEqual({
        kind: 'open',
        version: 0,
        nextSequence: 1,
        state: undefined,
        endsAt: undefined,
      })
      expect(await store.turns.activities(key, 0)).toBeUndefined()
    })

    it('gives back what a turn committed', async () => {
      const state = stateOf(1, {
        misses: 3,
        article: 'lost-dog',
        concerns: [{ kind: 'child', at: '2026-11-17T12:00:00Z' }],
      })
      expect(await store.turns.commit(turnOn(key, 0, { state }))).toBe('committed')
      expect(await store.turns.open(key, 'another')).toEqual({
        kind: 'open',
        version: 1,
        nextSequence: 3,
        state,
        endsAt: NOON + HOUR,
      })
      expect(await store.turns.activities(key, 0)).toEqual({ activities: turnOn(key, 0).activities, watermark: 2 })
    })

    it('keeps wires apart that use the same id', async () => {
      await store.turns.commit(turnOn(key, 0))
      expect(await store.turns.open({ wire: 'twilio', id: 'one' }, 'key-0')).toMatchObject({ kind: 'open', version: 0 })
    })

    it('keeps any text, lone surrogates and control characters included', async () => {
      const text = `\ud800 \u0000 \u202e \u200b '; DROP TABLE turns; -- <script> ${'9'.repeat(4000)}`
      await store.turns.commit(turnOn(key, 0, { activities: [activity('a', text)], inboundId: 'a', inboundKey: text }))
      expect((await store.turns.activities(key, 0))?.activities[0]?.text).toBe(text)
      expect((await store.turns.open(key, text)).kind).toBe('taken')
    })

    it('takes a message once, and gives the stored replies when it comes again', async () => {
      await store.turns.commit(turnOn(key, 0))
      await store.turns.commit(turnOn(key, 1))
      expect(await store.turns.open(key, 'key-0')).toEqual({
        kind: 'taken',
        activityId: 'in-0',
        replies: [activity('out-0', 'answer 0')],
      })
    })

    it('refuses a turn whose message was taken meanwhile, even on the right version', async () => {
      await store.turns.commit(turnOn(key, 0))
      expect(await store.turns.commit(turnOn(key, 1, { inboundKey: 'key-0' }))).toBe('conflict')
      expect(await store.turns.open(key, undefined)).toMatchObject({ version: 1 })
    })

    it('lets the same key be used in another conversation', async () => {
      await store.turns.commit(turnOn(key, 0))
      expect(await store.turns.commit(turnOn(conversation('two'), 0))).toBe('committed')
    })

    it('takes turns without an inbound message, and without activities', async () => {
      const { inboundKey: _key, inboundId: _id, ...proactive } = turnOn(key, 0)
      await store.turns.commit(proactive)
      await store.turns.commit({ ...proactive, version: 1, activities: [] })
      expect(await store.turns.open(key, 'key-0')).toMatchObject({ kind: 'open', version: 2, nextSequence: 3 })
    })

    it.each([1, 2, 7])('refuses a turn computed on version %i when the conversation is new', async (version) => {
      expect(await store.turns.commit(turnOn(key, version))).toBe('conflict')
      expect(await store.turns.open(key, undefined)).toMatchObject({ version: 0 })
    })

    it('lets one of two at once win, and leaves nothing of the other', async () => {
      await store.turns.commit(turnOn(key, 0))
      const lost = { ...submissionOf('BBBB-BBBB-BB') }
      const both = await Promise.all([
        store.turns.commit(turnOn(key, 1, { inboundKey: 'x' })),
        store.turns.commit(turnOn(key, 1, { inboundKey: 'y', submissions: [lost] })),
        store.turns.commit(turnOn(conversation('two'), 0)),
      ])
      expect(both).toEqual(['committed', 'conflict', 'committed'])
      expect(await store.turns.open(key, 'y')).toMatchObject({ kind: 'open', version: 2, nextSequence: 5 })
      expect(await store.outbox.get('BBBB-BBBB-BB')).toBeUndefined()
    })

    it('lets one of two first messages make the conversation', async () => {
      const turns = ['x', 'y'].map((inboundKey) => store.turns.commit(turnOn(key, 0, { inboundKey })))
      expect((await Promise.all(turns)).sort()).toEqual(['committed', 'conflict'])
    })

    it('takes 50 messages at once in 50 turns, none lost, by computing again', async () => {
      const take = async (inboundKey: string): Promise<void> => {
        for (;;) {
          const opened = await store.turns.open(key, inboundKey)
          if (opened.kind !== 'open') throw new Error(opened.kind)
          const activities = [activity(inboundKey, inboundKey)]
          const turn = turnOn(key, opened.version, { inboundKey, inboundId: inboundKey, activities })
          if ((await store.turns.commit(turn)) === 'committed') return
        }
      }
      const keys = Array.from({ length: 50 }, (_, at) => `message-${at}`)
      await Promise.all(keys.map(take))
      const log = await store.turns.activities(key, 0)
      expect(log?.watermark).toBe(50)
      expect(log?.activities.map(({ id }) => id).sort()).toEqual([...keys].sort())
    })

    it.each([
      [0, ['in-0', 'out-0', 'in-1', 'out-1']],
      [1, ['out-0', 'in-1', 'out-1']],
      [2, ['in-1', 'out-1']],
      [3, ['out-1']],
      [4, []],
      [99, []],
    ])('reads the log from after %i', async (watermark, ids) => {
      await store.turns.commit(turnOn(key, 0))
      await store.turns.commit(turnOn(key, 1))
      const log = await store.turns.activities(key, watermark)
      expect(log?.activities.map(({ id }) => id)).toEqual(ids)
      expect(log?.watermark).toBe(4)
    })

    it('tells listeners of their own conversation, in order, once it is committed', async () => {
      const heard: unknown[] = []
      const stop = store.turns.onCommitted(key, (activities, watermark) => heard.push([activities.length, watermark]))
      const first = store.turns.commit(turnOn(key, 0)).then(() => heard.push('durable'))
      await Promise.all([first, store.turns.commit(turnOn(conversation('two'), 0))])
      await store.turns.commit(turnOn(key, 1))
      stop()
      await store.turns.commit(turnOn(key, 2))
      expect(heard).toEqual([[2, 2], 'durable', [2, 4]])
    })

    it('commits even when a listener throws, and reports it', async () => {
      store.turns.onCommitted(key, () => {
        throw new Error('broken')
      })
      expect(await store.turns.commit(turnOn(key, 0))).toBe('committed')
      expect(reported).toHaveLength(1)
    })

    it('is gone after erasing: nothing is read, nothing can be added', async () => {
      await store.turns.commit(turnOn(key, 0))
      await store.turns.erase(key)
      await store.turns.erase(key)
      expect(await store.turns.open(key, 'key-0')).toEqual({ kind: 'gone' })
      expect(await store.turns.activities(key, 0)).toBeUndefined()
      expect(await store.turns.commit(turnOn(key, 1))).toBe('conflict')
      expect(await store.turns.commit(turnOn(key, 0))).toBe('conflict')
    })

    it('refuses a turn that was computed before the erasure and comes with it', async () => {
      await store.turns.commit(turnOn(key, 0))
      const erased = store.turns.erase(key)
      expect(await store.turns.commit(turnOn(key, 1))).toBe('conflict')
      await erased
      expect(await store.turns.open(key, undefined)).toEqual({ kind: 'gone' })
    })

    it('erases an unknown conversation without making it known', async () => {
      await store.turns.erase(key)
      expect(await store.turns.open(key, undefined)).toMatchObject({ kind: 'open', version: 0 })
    })

    it('is gone once its time is over, even before the sweep', async () => {
      await store.turns.commit(turnOn(key, 0))
      clock.time = NOON + HOUR
      expect(await store.turns.open(key, 'key-0')).toEqual({ kind: 'gone' })
      expect(await store.turns.activities(key, 0)).toBeUndefined()
    })

    it('sweeps what is past its time, and nothing else', async () => {
      const many = Array.from({ length: 120 }, (_, at) => conversation(`many-${at}`))
      await Promise.all(many.map((each) => store.turns.commit(turnOn(each, 0))))
      await store.turns.commit(turnOn(key, 0, { expiresAt: NOON + 7 * DAY }))
      expect(await store.turns.sweep(NOON + HOUR - 1)).toEqual({
        conversations: 0,
        submissions: 0,
        files: 0,
        drafts: 0,
      })
      expect(await store.turns.sweep(NOON + HOUR)).toEqual({ conversations: 120, submissions: 0, files: 0, drafts: 0 })
      expect(await store.turns.open(conversation('many-7'), undefined)).toEqual({ kind: 'gone' })
      expect(await store.turns.open(key, undefined)).toMatchObject({ version: 1 })
    })

    it('forgets that a conversation was there after 30 days', async () => {
      await store.turns.commit(turnOn(key, 0))
      await store.turns.erase(key)
      await store.turns.sweep(NOON + 30 * DAY - 1)
      expect(await store.turns.open(key, undefined)).toEqual({ kind: 'gone' })
      await store.turns.sweep(NOON + 30 * DAY)
      expect(await store.turns.commit(turnOn(key, 0))).toBe('committed')
    })

    it('is ready to write, and refuses after closing', async () => {
      await store.turns.ready()
      await store.turns.close()
      await store.turns.close()
      await expect(store.turns.commit(turnOn(key, 0))).rejects.toMatchObject({ code: 'SHUTTING_DOWN', status: 503 })
      await expect(store.turns.ready()).rejects.toMatchObject({ code: 'SHUTTING_DOWN' })
    })
  })
}
