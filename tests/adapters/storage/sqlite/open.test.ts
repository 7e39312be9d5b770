import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeCodes } from '../contract/codes.ts'
import { describeFiles } from '../contract/files.ts'
import { describeIntake } from '../contract/intake.ts'
import { describeLetters } from '../contract/letters.ts'
import { describeOutbox } from '../contract/outbox.ts'
import { conversation, NOON, type OpenStore, stateOf, stream, submissionOf, turnOn } from '../contract/samples.ts'
import { describeSwitches } from '../contract/topic-switches.ts'
import { describeTurns } from '../contract/turns.ts'
import { dataDir, openIn } from './data-dirs.ts'

const open: OpenStore = (options) => openIn(dataDir(), options)

describe('the store in SQLite', () => {
  describeTurns(open)
  describeCodes(open)
  describeOutbox(open)
  describeLetters(open)
  describeFiles(open)
  describeIntake(open)
  describeSwitches(open)

  it('has everything again after a restart', async () => {
    const path = dataDir()
    const key = conversation('one')
    const first = await openIn(path)
    const file = await first.files.put(key, 'a.txt', stream('bytes'), 100)
    const submissions = [submissionOf('ABCD-EFGH-JK', [file.id])]
    const off = { topic: 'crime-robbery', on: false, by: 'sam', reason: 'not staffed', at: NOON, until: NOON + 1 }
    await first.switches.set(off)
    await first.turns.commit(turnOn(key, 0, { submissions, files: [file.id] }))
    await first.turns.close()
    const again = await openIn(path)
    expect(await again.turns.open(key, undefined)).toMatchObject({ version: 1, nextSequence: 3, state: stateOf(1) })
    expect((await again.turns.open(key, 'key-0')).kind).toBe('taken')
    expect(await again.outbox.due(NOON, 9)).toHaveLength(1)
    expect((await again.files.get(file.id))?.file).toEqual(file)
    expect(await again.switches.off()).toEqual([off])
    expect(await again.turns.commit(turnOn(key, 1))).toBe('committed')
  })

  it('upgrades a stored state by the reader that it is given', async () => {
    const path = dataDir()
    const first = await openIn(path)
    await first.turns.commit(turnOn(conversation('one'), 0))
    await first.turns.close()
    const again = await openIn(path, { readState: () => stateOf(42) })
    expect(await again.turns.open(conversation('one'), undefined)).toMatchObject({ state: stateOf(42) })
  })

  it('makes a directory and files that only their owner can read', async () => {
    const path = dataDir()
    const store = await openIn(path)
    await store.files.put(conversation('one'), 'a', stream('1'), 9)
    const mode = (name: string) => (statSync(join(path, name)).mode & 0o777).toString(8)
    expect(mode('')).toBe('700')
    expect(mode('files')).toBe('700')
    for (const name of readdirSync(path)) if (name !== 'files') expect([name, mode(name)]).toEqual([name, '600'])
    for (const name of readdirSync(join(path, 'files'))) expect(mode(join('files', name))).toBe('600')
  })

  it('counts what it commits in one transaction', async () => {
    const batches: number[] = []
    const store = await openIn(dataDir(), { metrics: { committed: (writes) => batches.push(writes) } })
    await Promise.all(Array.from({ length: 40 }, (_, at) => store.turns.commit(turnOn(conversation(`c${at}`), 0))))
    expect(batches).toEqual([40])
  })
})
