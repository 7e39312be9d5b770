import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../../adapters/storage/storage.ts'
import type { StatusEvent } from '../../../../dialogs/ports.ts'
import type { DraftChange, DraftToKeep } from '../../../../dialogs/saved-draft.ts'
import {
  bytesOf,
  conversation,
  DAY,
  HandClock,
  HOUR,
  NOON,
  type OpenStore,
  stateOf,
  stream,
  submissionOf,
  turnOn,
} from './samples.ts'

const CODE = 'KMNP74XR9D'
const REFERENCE = 'ABCD-EFGH-JK'

/** What every CodeLookUp promises, and what turns do to saved drafts. */
export function describeCodes(openStore: OpenStore): void {
  describe('codes', () => {
    const clock = new HandClock()
    const [here, there, third] = [conversation('here'), conversation('there'), conversation('third')]
    let store: Storage

    beforeEach(async () => {
      clock.time = NOON
      store = await openStore({ clock })
    })
    afterEach(() => store.turns.close())

    const draft = (misses: number, more: Partial<DraftToKeep> = {}): DraftToKeep => ({
      code: CODE,
      state: stateOf(0, { misses }),
      files: [],
      expiresAt: NOON + 7 * DAY,
      ...more,
    })
    /** A turn with its changes of saved drafts. */
    const turn = (key: typeof here, version: number, drafts: readonly DraftChange[], more = {}) =>
      store.turns.commit(turnOn(key, version, { drafts, expiresAt: NOON + DAY, ...more }))
    const save = (more: Partial<DraftToKeep> = {}) => turn(here, 0, [{ kind: 'make', ...draft(1, more) }])
    const found = () => store.codes.draft(CODE, clock.time)
    const lost = (key: typeof here) => store.codes.lost(key, [CODE], clock.time)

    it('give nothing for a code that was never given out', async () => {
      expect(await found()).toBeUndefined()
      expect(await lost(here)).toEqual([CODE])
    })

    it('give back the draft that a turn saved, which its conversation has', async () => {
      expect(await save()).toBe('committed')
      expect(await found()).toEqual({ state: stateOf(0, { misses: 1 }), version: 1 })
      expect(await store.codes.draft('KMNP74XR9C', NOON)).toBeUndefined()
      expect(await lost(here)).toEqual([])
      expect(await lost(there)).toEqual([CODE])
    })

    it('are given out once: a second draft under the same one is a conflict', async () => {
      await save()
      expect(await turn(there, 0, [{ kind: 'make', ...draft(2) }])).toBe('conflict')
      expect(await store.turns.open(there, undefined)).toMatchObject({ version: 0 })
      expect(await found()).toMatchObject({ version: 1 })
    })

    it('follow the draft turn by turn', async () => {
      await save()
      await turn(here, 1, [{ kind: 'keep', ...draft(2) }])
      await turn(here, 2, [{ kind: 'keep', ...draft(3) }])
      expect(await found()).toEqual({ state: stateOf(0, { misses: 3 }), version: 3 })
    })

    it('pass the draft on: the conversation that had it can neither go on with it nor delete it', async () => {
      await save()
      expect(await turn(there, 0, [{ kind: 'take', version: 1, ...draft(1) }])).toBe('committed')
      expect(await lost(here)).toEqual([CODE])
      expect(await lost(there)).toEqual([])
      expect(await turn(here, 1, [{ kind: 'keep', ...draft(9) }])).toBe('conflict')
      expect(await turn(here, 1, [{ kind: 'delete', code: CODE }])).toBe('conflict')
      expect(await found()).toMatchObject({ state: { misses: 1 }, version: 2 })
      expect(await turn(there, 1, [{ kind: 'keep', ...draft(2) }])).toBe('committed')
    })

    it('let exactly one of sending it here and taking it up there happen, at once', async () => {
      await save()
      const submissions = [submissionOf(REFERENCE)]
      const both = await Promise.all([
        turn(there, 0, [{ kind: 'take', version: 1, ...draft(1) }]),
        turn(here, 1, [{ kind: 'delete', code: CODE }], { submissions }),
      ])
      expect(both).toEqual(['committed', 'conflict'])
      expect(await store.outbox.get(REFERENCE)).toBeUndefined()
      expect(await store.turns.open(here, 'key-1')).toMatchObject({ kind: 'open', version: 1 })
    })

    it('let the sending win where it comes first', async () => {
      await save()
      const submissions = [submissionOf(REFERENCE)]
      const both = await Promise.all([
        turn(here, 1, [{ kind: 'delete', code: CODE }], { submissions }),
        turn(there, 0, [{ kind: 'take', version: 1, ...draft(1) }]),
      ])
      expect(both).toEqual(['committed', 'conflict'])
      expect(await found()).toBeUndefined()
      expect(await store.outbox.get(REFERENCE)).toMatchObject({ status: 'queued' })
    })

    it('let one of two take it up', async () => {
      await save()
      const both = await Promise.all(
        [there, third].map((key) => turn(key, 0, [{ kind: 'take', version: 1, ...draft(1) }])),
      )
      expect(both.toSorted()).toEqual(['committed', 'conflict'])
    })

    it('are not taken up on a version that is old by then: no answer is lost', async () => {
      await save()
      await turn(here, 1, [{ kind: 'keep', ...draft(2) }])
      expect(await turn(there, 0, [{ kind: 'take', version: 1, ...draft(1) }])).toBe('conflict')
      expect(await turn(there, 0, [{ kind: 'take', version: 2, ...draft(2) }])).toBe('committed')
    })

    it('can be deleted by who gives one, on the version that was looked up', async () => {
      await save()
      expect(await turn(there, 0, [{ kind: 'delete', code: CODE, version: 7 }])).toBe('conflict')
      expect(await turn(there, 0, [{ kind: 'delete', code: CODE, version: 1 }])).toBe('committed')
      expect(await found()).toBeUndefined()
      expect(await lost(here)).toEqual([CODE])
    })

    it('outlive their conversation: erased, left or swept, the draft stays until its time', async () => {
      await save()
      await store.turns.erase(here)
      expect(await found()).toMatchObject({ version: 1 })
      expect(await store.turns.sweep(NOON + 7 * DAY - 1)).toMatchObject({ drafts: 0 })
      expect(await turn(there, 0, [{ kind: 'take', version: 1, ...draft(1) }])).toBe('committed')
    })

    it('open nothing once their time is over, before the sweep and after', async () => {
      await save()
      clock.time = NOON + 7 * DAY
      expect(await found()).toBeUndefined()
      expect(await lost(here)).toEqual([CODE])
      const late = { now: clock.time, expiresAt: clock.time + DAY }
      expect(await turn(there, 0, [{ kind: 'take', version: 1, ...draft(1) }], late)).toBe('conflict')
      expect(await store.turns.sweep(clock.time)).toMatchObject({ drafts: 1 })
      expect(await store.turns.sweep(clock.time)).toMatchObject({ drafts: 0 })
    })

    it('are swept many at a time, and no other draft with them', async () => {
      const codes = Array.from({ length: 120 }, (_, at) => `CCCCCC${1000 + at}`)
      const made = codes.map((code) => ({ kind: 'make' as const, ...draft(1, { code, expiresAt: NOON + HOUR }) }))
      await turn(here, 0, [...made, { kind: 'make', ...draft(1) }])
      expect(await store.turns.sweep(NOON + HOUR)).toMatchObject({ drafts: 120 })
      expect(await found()).toBeDefined()
    })

    describe('of drafts with files', () => {
      const upload = (name: string) => store.files.put(here, name, stream(name), 100)
      const read = async (id: string) => (await bytesOf((await store.files.get(id))?.content)).toString()

      it('keep a file that the draft names when its conversation is erased, and pass it on', async () => {
        const [named, other] = [await upload('named'), await upload('other')]
        const files = [named.id]
        await turn(here, 0, [{ kind: 'make', ...draft(1, { files }) }], { files: [named.id, other.id] })
        await store.turns.erase(here)
        await turn(there, 0, [{ kind: 'take', version: 1, ...draft(1, { files }) }])
        expect(await read(named.id)).toBe('named')
        expect(await store.files.get(named.id)).toMatchObject({ conversation: there, file: named })
        expect(await store.files.get(other.id)).toBeUndefined()
        expect([await store.files.used(here), await store.files.used(there)]).toEqual([0, 5])
        const submissions = [submissionOf(REFERENCE, files)]
        await turn(there, 1, [{ kind: 'delete', code: CODE }], { submissions, files })
        expect((await store.outbox.get(REFERENCE))?.files).toMatchObject([{ id: named.id }])
        expect(await read(named.id)).toBe('named')
      })

      it('do not let the conversation that had it send the file along, nor take it away', async () => {
        const named = await upload('named')
        const files = [named.id]
        await turn(here, 0, [{ kind: 'make', ...draft(1, { files }) }], { files })
        await turn(there, 0, [{ kind: 'take', version: 1, ...draft(1, { files }) }])
        await turn(here, 1, [], { submissions: [submissionOf(REFERENCE, files)], files })
        expect((await store.outbox.get(REFERENCE))?.files).toEqual([])
        await store.turns.erase(here)
        expect(await read(named.id)).toBe('named')
      })

      it('let a file go that the draft does not name any more', async () => {
        const [one, two] = [await upload('one'), await upload('two')]
        await turn(here, 0, [{ kind: 'make', ...draft(1, { files: [one.id] }) }], { files: [one.id] })
        await turn(here, 1, [{ kind: 'keep', ...draft(1, { files: [two.id] }) }], { files: [two.id] })
        await store.turns.erase(here)
        expect(await store.files.get(one.id)).toBeUndefined()
        await turn(there, 0, [{ kind: 'take', version: 2, ...draft(1, { files: [two.id] }) }])
        expect(await read(two.id)).toBe('two')
      })

      it.each(['deleted', 'swept'])('delete the file when the draft is %s and no one else holds it', async (how) => {
        const named = await upload('named')
        await turn(here, 0, [{ kind: 'make', ...draft(1, { files: [named.id] }) }], { files: [named.id] })
        await store.turns.erase(here)
        if (how === 'deleted') await turn(there, 0, [{ kind: 'delete', code: CODE, version: 1 }])
        else expect(await store.turns.sweep(NOON + 7 * DAY)).toMatchObject({ files: 1, drafts: 1 })
        expect(await store.files.get(named.id)).toBeUndefined()
        expect(await store.files.used(here)).toBe(0)
      })

      it('do not let a draft hold the file of another conversation', async () => {
        const foreign = await store.files.put(third, 'foreign', stream('foreign'), 100)
        await turn(third, 0, [], { files: [foreign.id] })
        await turn(here, 0, [{ kind: 'make', ...draft(1, { files: [foreign.id] }) }], { files: [foreign.id] })
        await store.turns.erase(third)
        expect(await store.files.get(foreign.id)).toBeUndefined()
      })
    })

    describe('of reports', () => {
      const REPORT_CODE = 'NMNP74XR9D'
      const send = (code?: string) =>
        turn(here, 0, [], { submissions: [{ ...submissionOf(REFERENCE), ...(code === undefined ? {} : { code }) }] })
      const ask = (key: typeof here, code?: string) => store.codes.report(key, REFERENCE, code)
      const event = (webhookId: string, status: StatusEvent['status'], hour: number, crimeReference?: string) =>
        store.outbox.statusEvent({
          webhookId,
          reference: REFERENCE,
          intakeId: 'intake-1',
          status,
          message: 'Dear Osbert',
          occurredAt: new Date(NOON + hour * HOUR).toISOString(),
          ...(crimeReference === undefined ? {} : { crimeReference }),
        })

      it('tell the status to the conversation that sent it, and elsewhere only with the code', async () => {
        await send(REPORT_CODE)
        const queued = { reference: REFERENCE, status: 'queued' }
        expect(await ask(here)).toMatchObject(queued)
        expect(await ask(there, REPORT_CODE)).toMatchObject(queued)
        expect(await ask(there)).toBeUndefined()
        expect(await ask(there, 'NMNP74XR9C')).toBeUndefined()
        expect(await store.codes.report(there, 'ABCD-EFGH-KK', REPORT_CODE)).toBeUndefined()
      })

      it('open no report that was sent without one', async () => {
        await send()
        expect(await ask(there, REPORT_CODE)).toBeUndefined()
        expect(await ask(there, '')).toBeUndefined()
        expect(await ask(here)).toBeDefined()
      })

      it('tell when the intake took it, and its newest word, never a message or a crime reference elsewhere', async () => {
        await send(REPORT_CODE)
        await store.outbox.received(REFERENCE, 'intake-1', NOON + 5)
        await store.outbox.received(REFERENCE, 'intake-1', NOON + 9)
        await event('w1', 'assigned', 2, '01/1234567/26')
        await event('w2', 'in-review', 1)
        await event('w3', 'closed', 3)
        const known = { reference: REFERENCE, status: 'received', receivedAt: NOON + 5, news: 'closed' }
        expect(await ask(there, REPORT_CODE)).toEqual({ ...known, crimeReference: undefined })
        expect(await ask(here)).toEqual({ ...known, crimeReference: '01/1234567/26' })
      })

      it('tell that it was refused, closed, or sent again, and nothing of a time', async () => {
        await send(REPORT_CODE)
        await store.outbox.refused(REFERENCE, 'Osbert is no name', NOON)
        expect(await ask(there, REPORT_CODE)).toMatchObject({ status: 'refused', receivedAt: undefined })
        await store.outbox.act(REFERENCE, { act: 'retry', reason: 'again', by: 'me' }, NOON)
        expect(await ask(there, REPORT_CODE)).toMatchObject({ status: 'queued' })
        await store.outbox.refused(REFERENCE, 'no', NOON)
        await store.outbox.act(REFERENCE, { act: 'close', reason: 'by phone', by: 'me' }, NOON)
        expect(await ask(there, REPORT_CODE)).toMatchObject({ status: 'closed', news: undefined })
      })

      it('go with the report', async () => {
        await send(REPORT_CODE)
        await store.outbox.received(REFERENCE, 'intake-1', NOON)
        await store.turns.sweep(NOON + 7 * DAY - 1)
        expect(await ask(there, REPORT_CODE)).toBeDefined()
        await store.turns.sweep(NOON + 7 * DAY)
        expect(await ask(there, REPORT_CODE)).toBeUndefined()
        expect(await ask(here)).toBeUndefined()
      })
    })
  })
}
