import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../../../../adapters/storage/storage.ts'
import type { TopicSwitch } from '../../../../dialogs/switches.ts'
import { HandClock, HOUR, NOON, type OpenStore } from './samples.ts'

const off = (topic: string, more: Partial<TopicSwitch> = {}): TopicSwitch => ({
  topic,
  on: false,
  by: 'sam',
  reason: 'the queue is not staffed',
  at: NOON,
  ...more,
})

/** What every SwitchStore promises. */
export function describeSwitches(openStore: OpenStore): void {
  describe('switches of topics', () => {
    let store: Storage
    beforeEach(async () => {
      store = await openStore({ clock: new HandClock() })
    })
    afterEach(() => store.turns.close())

    it('has nothing switched off at first', async () => expect(await store.switches.off()).toEqual([]))

    it('keeps what is off with who, why and until when, in the order of the ids', async () => {
      await store.switches.set(off('thanks-form', { until: NOON + HOUR }))
      await store.switches.set(off('crime-robbery'))
      expect(await store.switches.off()).toEqual([off('crime-robbery'), off('thanks-form', { until: NOON + HOUR })])
    })

    it('keeps only the last switch of a topic, and none that is on', async () => {
      await store.switches.set(off('crime-robbery', { until: NOON + HOUR }))
      await store.switches.set(off('crime-robbery', { by: 'alex' }))
      expect(await store.switches.off()).toEqual([off('crime-robbery', { by: 'alex' })])
      await store.switches.set(off('crime-robbery', { on: true }))
      await store.switches.set(off('thanks-form', { on: true }))
      expect(await store.switches.off()).toEqual([])
    })

    it('takes switches that come at once in their order', async () => {
      await Promise.all([0, 1, 2, 3, 4].map((at) => store.switches.set(off('crime-robbery', { at, on: at % 2 === 1 }))))
      expect((await store.switches.off()).map(({ at }) => at)).toEqual([4])
      expect((await store.outbox.audit()).map(({ at }) => at)).toEqual([0, 1, 2, 3, 4])
    })

    it('writes each into the audit, off and on', async () => {
      await store.switches.set(off('crime-robbery', { until: NOON + HOUR }))
      await store.switches.set(off('crime-robbery', { on: true, by: 'alex', reason: 'staffed again', at: NOON + 1 }))
      expect(await store.outbox.audit()).toEqual([
        {
          at: NOON,
          by: 'sam',
          act: 'topic-off',
          reference: 'crime-robbery',
          reason: 'the queue is not staffed (until 2026-11-17T13:00:00.000Z)',
        },
        { at: NOON + 1, by: 'alex', act: 'topic-on', reference: 'crime-robbery', reason: 'staffed again' },
      ])
    })
  })
}
