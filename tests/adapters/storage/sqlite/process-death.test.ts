import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conversation, NOON } from '../contract/samples.ts'
import { bundleChild, startChild } from './child-process.ts'
import { dataDir, openIn } from './data-dirs.ts'

describe('the store and the death of its process', () => {
  let bundle: Awaited<ReturnType<typeof bundleChild>>
  beforeAll(async () => {
    bundle = await bundleChild()
  })
  afterAll(() => bundle.remove())

  it('refuses a second process, and lets one in at once after kill -9', async () => {
    const path = dataDir()
    const first = startChild(bundle.path, path)
    expect((await first.lines.next()).value).toBe('open')
    const second = startChild(bundle.path, path)
    expect((await second.lines.next()).value).toBe('DATA_DIR_IN_USE')
    await expect(openIn(path)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' })
    await second.kill()
    await first.kill()
    const third = startChild(bundle.path, path)
    expect((await third.lines.next()).value).toBe('open')
    await third.kill()
  })

  it('refuses a second opening in the same process, and lets one in after closing', async () => {
    const path = dataDir()
    const store = await openIn(path)
    await expect(openIn(path)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' })
    await store.turns.close()
    await (await openIn(path)).turns.ready()
  })

  it('has every acknowledged turn whole after kill -9 at any point', async () => {
    const path = dataDir()
    const acknowledged = new Map<string, number>()
    const note = (line: string) => {
      const [name = '', version = '0'] = line.split(' ')
      acknowledged.set(name, Math.max(acknowledged.get(name) ?? 0, Number(version)))
    }
    for (const turns of [1, 37, 150, 5, 401]) {
      const child = startChild(bundle.path, path)
      expect((await child.lines.next()).value).toBe('open')
      for (let taken = 0; taken < turns; taken++) note(String((await child.lines.next()).value))
      for (const line of await child.kill()) note(line)
      const store = await openIn(path)
      for (const [name, version] of acknowledged) {
        const opened = await store.turns.open(conversation(name), undefined)
        const at = opened.kind === 'open' ? opened.version : -1
        expect(at).toBeGreaterThanOrEqual(version)
        expect(opened).toMatchObject({ state: { turns: at }, nextSequence: 2 * at + 1 })
        const log = await store.turns.activities(conversation(name), 0)
        const expected = Array.from({ length: at }, (_, turn) => [`in-${turn}`, `out-${turn}`]).flat()
        expect(log?.activities.map(({ id }) => id)).toEqual(expected)
        const sent = (await store.outbox.due(NOON, 1e6)).filter(({ conversation }) => conversation.id === name)
        expect(sent).toHaveLength(Math.floor(at / 3))
      }
      await store.turns.close()
    }
    expect(acknowledged.size).toBe(8)
  }, 60_000)
})
