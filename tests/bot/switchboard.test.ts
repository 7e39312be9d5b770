import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../adapters/storage/memory/open.ts'
import { openSwitchboard, type SwitchboardParts } from '../../bot/switchboard.ts'
import type { SwitchStore } from '../../dialogs/switches.ts'
import { kitchenContent } from '../dialogs/engine/kitchen-content.ts'

const NOON = Date.parse('2026-11-23T12:00:00Z')
const HOUR = 3_600_000
const change = { topic: 'kitchen-sink', on: false, by: 'sam', reason: 'not staffed', at: NOON }
const memory = () => openMemoryStore({ clock: { now: () => NOON } }).switches

const open = (more: Partial<SwitchboardParts> = {}) =>
  openSwitchboard({ content: kitchenContent, rules: [], holidays: new Set(), setting: [], store: memory(), ...more })

describe('the switchboard', () => {
  it('has everything on where nothing says otherwise', async () => {
    const board = await open()
    expect(board.topics(NOON).every(({ on }) => on)).toBe(true)
    expect(board.switchedOff('kitchen-sink', NOON)).toBeUndefined()
  })

  it('has what operators left, after a restart too', async () => {
    const store = memory()
    await (await open({ store })).set({ ...change, until: NOON + HOUR })
    const again = await open({ store })
    expect(again.switchedOff('kitchen-sink', NOON)).toEqual({ reason: 'not staffed', until: NOON + HOUR })
    expect(again.switchedOff('kitchen-sink-form', NOON)).toBeUndefined()
  })

  it('lets a topic come on by itself at its time', async () => {
    const board = await open()
    await board.set({ ...change, until: NOON + HOUR })
    expect(board.switchedOff('kitchen-sink', NOON + HOUR - 1)).toBeDefined()
    expect(board.switchedOff('kitchen-sink', NOON + HOUR)).toBeUndefined()
    expect(board.topics(NOON + HOUR).find(({ id }) => id === 'kitchen-sink')).toMatchObject({ on: true, off: [] })
  })

  it('refuses to start with a setting that names no topic: it would leave on what should be off', async () => {
    await expect(open({ setting: ['kitchen-sink', 'kitchen-sinc'] })).rejects.toThrow(
      /CONFIG_INVALID: SWITCHED_OFF .*kitchen-sinc\./,
    )
  })

  it('changes nothing where the store does not keep it', async () => {
    const store: SwitchStore = { off: async () => [], set: () => Promise.reject(new Error('the disk is full')) }
    const board = await open({ store })
    await expect(board.set(change)).rejects.toThrow('the disk is full')
    expect(board.switchedOff('kitchen-sink', NOON)).toBeUndefined()
  })

  it('goes by the last of several switches that come at once', async () => {
    const store = memory()
    const board = await open({ store })
    await Promise.all([0, 1, 2].map((at) => board.set({ ...change, at, on: at === 1 })))
    expect(board.switchedOff('kitchen-sink', NOON)).toBeDefined()
    expect((await store.off()).map(({ at }) => at)).toEqual([2])
  })

  it('forgets no switch of a topic that the content has lost, and does not show it', async () => {
    const store = memory()
    await store.set({ ...change, topic: 'attic' })
    const board = await open({ store })
    expect(board.topics(NOON).map(({ id }) => id)).not.toContain('attic')
    expect(await board.set({ ...change, topic: 'attic', on: true })).toBeUndefined()
    expect(await store.off()).toHaveLength(1)
  })
})
