import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Database } from '../../../../adapters/storage/sqlite/database.ts'
import { activity, conversation, stateOf, stream, turnOn } from '../contract/samples.ts'
import { dataDir, openIn } from './data-dirs.ts'

const unavailable = { code: 'STORE_UNAVAILABLE', status: 503 }
const big = (id: string, size: number) => [activity(id, 'x'.repeat(size))]

describe('a disk in trouble', () => {
  it('takes nothing half when it is full, leaves others unharmed, and goes on with what fits', async () => {
    let failed = 0
    const store = await openIn(dataDir(), { maxBytes: 400_000, metrics: { failed: () => failed++ } })
    const huge = turnOn(conversation('huge'), 0, { activities: big('a', 500_000) })
    const [refused, ...fine] = await Promise.allSettled([
      store.turns.commit(huge),
      ...['a', 'b', 'c'].map((id) => store.turns.commit(turnOn(conversation(id), 0))),
    ])
    expect(refused).toMatchObject({ status: 'rejected', reason: unavailable })
    expect(fine).toEqual(Array(3).fill({ status: 'fulfilled', value: 'committed' }))
    expect(failed).toBe(1)
    expect(await store.turns.open(conversation('huge'), 'key-0')).toMatchObject({ kind: 'open', version: 0 })
    expect(await store.turns.commit(turnOn(conversation('huge'), 0))).toBe('committed')
  })

  it('keeps the conversation as it was when a later turn does not fit', async () => {
    const store = await openIn(dataDir(), { maxBytes: 400_000 })
    const key = conversation('one')
    await store.turns.commit(turnOn(key, 0))
    const commit = store.turns.commit(turnOn(key, 1, { activities: big('a', 500_000) }))
    await expect(commit).rejects.toMatchObject(unavailable)
    expect(await store.turns.open(key, undefined)).toMatchObject({ version: 1, nextSequence: 3, state: stateOf(1) })
    expect(await store.turns.commit(turnOn(key, 1))).toBe('committed')
  })

  it('takes nothing while another program holds the database, and goes on after', async () => {
    const path = dataDir()
    const store = await openIn(path)
    const key = conversation('one')
    await store.turns.commit(turnOn(key, 0))
    const other = new Database(join(path, 'assistant.sqlite'))
    other.execute('BEGIN IMMEDIATE')
    const turns = ['a', 'b', 'c'].map((id) => store.turns.commit(turnOn(conversation(id), 0)))
    const all = await Promise.allSettled([store.turns.ready(), store.turns.commit(turnOn(key, 1)), ...turns])
    for (const each of all) expect(each).toMatchObject({ status: 'rejected', reason: unavailable })
    other.execute('ROLLBACK')
    other.close()
    await store.turns.ready()
    expect(await store.turns.open(key, undefined)).toMatchObject({ version: 1 })
    expect(await store.turns.commit(turnOn(key, 1))).toBe('committed')
  })

  it('says so where the directory cannot be made', async () => {
    const path = dataDir()
    writeFileSync(path, 'a file in the way')
    await expect(openIn(path)).rejects.toMatchObject(unavailable)
    await expect(openIn(join(path, 'below'))).rejects.toMatchObject(unavailable)
  })

  it('says so where the database is none, and frees the directory', async () => {
    const path = dataDir()
    mkdirSync(path)
    writeFileSync(join(path, 'assistant.sqlite'), 'this is no database, '.repeat(1000))
    await expect(openIn(path)).rejects.toMatchObject(unavailable)
    rmSync(join(path, 'assistant.sqlite'))
    await (await openIn(path)).turns.ready()
  })

  it('keeps nothing of a file that cannot be written', async () => {
    const path = dataDir()
    const store = await openIn(path)
    rmSync(join(path, 'files'), { recursive: true })
    const put = store.files.put(conversation('one'), 'a', stream('1'), 9)
    await expect(put).rejects.toMatchObject(unavailable)
    expect(await store.files.used(conversation('one'))).toBe(0)
  })

  it('removes what a dead process left of its uploads, and keeps the rest', async () => {
    const path = dataDir()
    const first = await openIn(path)
    const file = await first.files.put(conversation('one'), 'a', stream('1'), 9)
    await first.turns.close()
    writeFileSync(join(path, 'files', 'cut-off.part'), 'half')
    writeFileSync(join(path, 'files', 'no-row'), 'whole, but its row was never committed')
    await openIn(path)
    expect(readdirSync(join(path, 'files'))).toEqual([file.id])
  })
})
