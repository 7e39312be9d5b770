import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../../adapters/storage/storage.ts'
import type { OperatorAct, StatusEvent } from '../../../../dialogs/ports.ts'
import { conversation, DAY, HandClock, HOUR, NOON, type OpenStore, stream, submissionOf, turnOn } from './samples.ts'

const REFERENCE = 'ABCD-EFGH-JK'

/** What every Outbox promises. */
export function describeOutbox(openStore: OpenStore): void {
  describe('outbox', () => {
    const clock = new HandClock()
    const key = conversation('one')
    let store: Storage

    beforeEach(async () => {
      clock.time = NOON
      store = await openStore({ clock })
    })
    afterEach(() => store.turns.close())

    const send = (reference = REFERENCE, files: readonly string[] = [], id = 'one') =>
      store.turns.commit(turnOn(conversation(id), 0, { submissions: [submissionOf(reference, files)], files }))
    const due = async (now = NOON) => (await store.outbox.due(now, 10)).map(({ reference }) => reference)

    it('holds a submission from the turn that sent it, word for word', async () => {
      await send()
      expect(await store.outbox.get(REFERENCE)).toEqual({
        reference: REFERENCE,
        conversation: key,
        idempotencyKey: `idempotency-${REFERENCE}`,
        body: JSON.stringify(submissionOf(REFERENCE).submission),
        files: [],
        status: 'queued',
        priority: 'next-day',
        attempts: 0,
        nextAt: NOON,
        createdAt: NOON,
        intakeId: undefined,
        reason: undefined,
        filesSent: 0,
      })
      expect(await due()).toEqual([REFERENCE])
      expect(await store.outbox.nextDue()).toBe(NOON)
    })

    it('knows nothing of what was never sent', async () => {
      expect(await store.outbox.get(REFERENCE)).toBeUndefined()
      expect(await store.outbox.nextDue()).toBeUndefined()
      await store.outbox.retry(REFERENCE, NOON, 1, 'no')
      await store.outbox.received(REFERENCE, 'i', NOON)
      await store.outbox.refused(REFERENCE, 'no', NOON)
      expect(await store.outbox.list(undefined)).toEqual([])
    })

    it('tells the worker once a submission is queued, not of other turns', async () => {
      let told = 0
      const stop = store.outbox.onQueued(() => told++)
      await send()
      await store.turns.commit(turnOn(key, 1))
      stop()
      await send('CCCC-CCCC-CC', [], 'two')
      expect(told).toBe(1)
    })

    it('refuses a reference that is taken', async () => {
      await send()
      expect(await send(REFERENCE, [], 'two')).toBe('conflict')
    })

    it('gives what is due oldest first, and no more than asked', async () => {
      for (const at of [2, 3, 4, 5]) await send(`${at}222-2222-22`, [], `c${at}`)
      await store.outbox.retry('2222-2222-22', NOON + 1000, 1, 'busy')
      expect(await due()).toEqual(['3222-2222-22', '4222-2222-22', '5222-2222-22'])
      expect(await store.outbox.due(NOON, 2)).toHaveLength(2)
      expect(await due(NOON + 1000)).toContain('2222-2222-22')
      expect(await store.outbox.get('2222-2222-22')).toMatchObject({ attempts: 1, reason: 'busy', nextAt: NOON + 1000 })
    })

    it('is done once the intake has it', async () => {
      await send()
      await store.outbox.received(REFERENCE, 'intake-1', NOON)
      await store.outbox.received(REFERENCE, 'intake-2', NOON)
      await store.outbox.refused(REFERENCE, 'late', NOON)
      expect(await store.outbox.get(REFERENCE)).toMatchObject({ status: 'received', intakeId: 'intake-1' })
      expect(await due(NOON + DAY)).toEqual([])
      expect(await store.outbox.nextDue()).toBeUndefined()
    })

    it.each([
      ['received', { status: 'received', intakeId: 'intake-1' }],
      ['refused', { status: 'refused', reason: 'answers/3: too long' }],
    ] as const)('notes in the turn that tells the person that it was %s', async (status, expected) => {
      await send()
      const deliveries = [{ reference: REFERENCE, status, intakeId: 'intake-1', reason: 'answers/3: too long' }]
      expect(await store.turns.commit(turnOn(key, 5, { deliveries }))).toBe('conflict')
      expect(await store.outbox.get(REFERENCE)).toMatchObject({ status: 'queued' })
      await store.turns.commit(turnOn(key, 1, { deliveries }))
      expect(await store.outbox.get(REFERENCE)).toMatchObject(expected)
      expect(await due()).toEqual([])
    })

    it('is not done until the files are sent too', async () => {
      const file = await store.files.put(key, 'lock.txt', stream('the lock'), 100)
      await send(REFERENCE, [file.id])
      await store.outbox.received(REFERENCE, 'intake-1', NOON + 5)
      expect(await store.outbox.due(NOON + 5, 1)).toMatchObject([
        { status: 'received', filesSent: 0, files: [{ id: file.id, mediaType: 'text/plain', bytes: 8 }] },
      ])
      await store.outbox.fileSent(REFERENCE, 1)
      expect(await due(NOON + DAY)).toEqual([])
      expect(await store.outbox.get(REFERENCE)).toMatchObject({ filesSent: 1 })
    })

    it('stays deliverable, files included, when its conversation is erased', async () => {
      const file = await store.files.put(key, 'lock.txt', stream('the lock'), 100)
      await send(REFERENCE, [file.id])
      await store.turns.erase(key)
      const [item] = await store.outbox.due(NOON, 1)
      expect(item?.body).toContain('Osbert')
      expect(item?.conversation).toEqual(key)
      expect((await store.files.get(file.id))?.file.fileName).toBe('lock.txt')
    })

    it('goes with its conversation when it was handed over before', async () => {
      await send()
      await store.outbox.received(REFERENCE, 'intake-1', NOON)
      await store.turns.erase(key)
      expect(await store.outbox.get(REFERENCE)).toBeUndefined()
    })

    it('is deleted 7 days after hand-over, and never while it is not handed over', async () => {
      const file = await store.files.put(key, 'lock.txt', stream('the lock'), 100)
      await send(REFERENCE, [file.id])
      await send('CCCC-CCCC-CC', [], 'two')
      await store.outbox.received(REFERENCE, 'intake-1', NOON)
      await store.outbox.fileSent(REFERENCE, 1)
      expect(await store.turns.sweep(NOON + 7 * DAY - 1)).toEqual({
        conversations: 2,
        submissions: 0,
        files: 0,
        drafts: 0,
      })
      expect(await store.turns.sweep(NOON + 7 * DAY)).toEqual({ conversations: 0, submissions: 1, files: 1, drafts: 0 })
      expect(await store.turns.sweep(NOON + 900 * DAY)).toMatchObject({ submissions: 0 })
      expect(await store.outbox.count('queued')).toBe(1)
      expect(await store.outbox.count('closed')).toBe(0)
      expect((await store.outbox.list('queued')).map(({ reference }) => reference)).toEqual(['CCCC-CCCC-CC'])
      expect(await store.files.get(file.id)).toBeUndefined()
    })

    describe('what an operator does', () => {
      const act = (more: Partial<OperatorAct>): OperatorAct => ({
        act: 'retry',
        reason: 'asked again',
        by: 'pc-1',
        ...more,
      })

      it.each(['retry', 'correct', 'close'] as const)('cannot %s what is not refused or not there', async (name) => {
        await send()
        const doing = act({ act: name, body: '{}', idempotencyKey: 'another-key-of-16' })
        expect(await store.outbox.act(REFERENCE, doing, NOON)).toBe('not-refused')
        expect(await store.outbox.act('ZZZZ-ZZZZ-ZZ', doing, NOON)).toBe('not-found')
        expect(await store.outbox.audit()).toEqual([])
      })

      it('is tried again, corrected or closed, and written down', async () => {
        let told = 0
        await send()
        store.outbox.onQueued(() => told++)
        await store.outbox.refused(REFERENCE, 'no such road', NOON)
        expect(await due()).toEqual([])
        expect(await store.outbox.act(REFERENCE, act({}), NOON + 1)).toBe('done')
        expect(await store.outbox.get(REFERENCE)).toMatchObject({ status: 'queued', attempts: 0, nextAt: NOON + 1 })
        await store.outbox.refused(REFERENCE, 'no such road', NOON)
        const correction = act({ act: 'correct', body: '{"fixed":true}', idempotencyKey: 'another-key-of-16' })
        await store.outbox.act(REFERENCE, correction, NOON + 2)
        expect(await store.outbox.due(NOON + 2, 1)).toMatchObject([
          { body: '{"fixed":true}', idempotencyKey: 'another-key-of-16', conversation: key },
        ])
        await store.outbox.refused(REFERENCE, 'still not', NOON)
        await store.outbox.act(REFERENCE, act({ act: 'close', reason: 'taken by phone' }), NOON + 3)
        expect(await store.outbox.get(REFERENCE)).toMatchObject({ status: 'closed', reason: 'still not' })
        expect((await store.outbox.audit()).map((entry) => [entry.at, entry.by, entry.act, entry.reference])).toEqual([
          [NOON + 1, 'pc-1', 'retry', REFERENCE],
          [NOON + 2, 'pc-1', 'correct', REFERENCE],
          [NOON + 3, 'pc-1', 'close', REFERENCE],
        ])
        expect(told).toBe(2)
      })

      it('writes down who looked at one, and why', async () => {
        await send()
        await store.outbox.viewed(REFERENCE, 'pc-1', 'the person rang', NOON)
        expect(await store.outbox.audit()).toEqual([
          { at: NOON, by: 'pc-1', act: 'viewed', reference: REFERENCE, reason: 'the person rang' },
        ])
      })

      it('refuses a correction without a body, and changes nothing', async () => {
        await send()
        await store.outbox.refused(REFERENCE, 'no', NOON)
        await expect(store.outbox.act(REFERENCE, act({ act: 'correct' }), NOON)).rejects.toMatchObject({
          code: 'INTERNAL',
        })
        expect(await store.outbox.get(REFERENCE)).toMatchObject({ status: 'refused' })
        expect(await store.outbox.audit()).toEqual([])
      })
    })

    describe('status events', () => {
      const event = (webhookId: string, occurredAt: string, more: Partial<StatusEvent> = {}): StatusEvent => {
        return { webhookId, reference: REFERENCE, intakeId: 'intake-1', status: 'assigned', occurredAt, ...more }
      }
      const kind = async (of: StatusEvent) => (await store.outbox.statusEvent(of)).kind

      beforeEach(async () => {
        await send()
        await store.outbox.received(REFERENCE, 'intake-1', NOON)
      })

      it('are news once, in the order in which they happened', async () => {
        expect(await store.outbox.statusEvent(event('w2', '2026-11-17T13:00:00+00:00'))).toMatchObject({
          kind: 'news',
          item: { reference: REFERENCE, conversation: key },
        })
        expect(await kind(event('w2', '2026-11-17T13:00:00+00:00'))).toBe('old')
        expect(await kind(event('w1', '2026-11-17T13:30:00+01:00'))).toBe('old')
        expect(await kind(event('w1', '2026-11-19T13:30:00+01:00'))).toBe('old')
        expect(await kind(event('w3', '2026-11-17T13:00:00.001Z'))).toBe('news')
      })

      it('of other submissions are unknown', async () => {
        expect(await kind(event('w', '2026-11-17T13:00:00Z', { reference: 'ZZZZ-ZZZZ-ZZ' }))).toBe('unknown')
        expect(await kind(event('w', '2026-11-17T13:00:00Z', { intakeId: 'another' }))).toBe('unknown')
        expect(await kind(event('w', '2026-11-17T13:00:00Z'))).toBe('news')
      })

      it('go when the submission goes', async () => {
        await kind(event('w', '2026-11-17T13:00:00Z'))
        await store.turns.sweep(NOON + 8 * DAY)
        expect(await kind(event('w', '2026-11-17T13:00:00Z'))).toBe('unknown')
      })
    })

    it('keeps what was handed over for its period when the sweep erases the conversation', async () => {
      await send()
      await store.outbox.received(REFERENCE, 'intake-1', NOON)
      await store.turns.sweep(NOON + HOUR)
      expect(await store.outbox.get(REFERENCE)).toMatchObject({ status: 'received' })
    })
  })
}
