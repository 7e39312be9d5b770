import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Database } from '../../../../adapters/storage/sqlite/database.ts'
import { letterOf } from '../contract/letters.ts'
import { bytesOf, conversation, NOON, stateOf, stream, submissionOf, turnOn } from '../contract/samples.ts'
import { dataDir, openIn, testKey } from './data-dirs.ts'

const key = conversation('one')

async function filled(path: string): Promise<string> {
  const store = await openIn(path, { dataKeys: [testKey(1)] })
  const file = await store.files.put(key, 'a.txt', stream('bytes'), 100)
  const loose = await store.files.put(key, 'b.txt', stream('loose'), 100)
  const state = stateOf(0, { misses: 7 })
  const kept = { code: 'KMNP74XR9D', state, files: [file.id], expiresAt: NOON + 1 }
  const drafts = [{ kind: 'make' as const, ...kept }]
  const submissions = [{ ...submissionOf('ABCD-EFGH-JK', [file.id]), code: 'NMNP74XR9D' }]
  await store.turns.commit(turnOn(key, 0, { files: [file.id], submissions, drafts, letters: [letterOf('a')] }))
  await store.intake.insert({ intakeId: 'i', key: 'k', reference: 'r', bodyDigest: 'd', body: 'b', at: NOON })
  await store.outbox.refused('ABCD-EFGH-JK', 'no', NOON)
  await store.outbox.act('ABCD-EFGH-JK', { act: 'retry', reason: 'again', by: 'me' }, NOON)
  await store.turns.close()
  return loose.id
}

async function expectAll(path: string, dataKeys: readonly Buffer[], loose: string): Promise<void> {
  const store = await openIn(path, { dataKeys })
  expect(await store.turns.open(key, undefined)).toMatchObject({ version: 1 })
  const [item] = await store.outbox.due(NOON, 1)
  expect((await bytesOf((await store.files.get(item?.files[0]?.id ?? ''))?.content)).toString()).toBe('bytes')
  expect((await bytesOf((await store.files.get(loose))?.content)).toString()).toBe('loose')
  expect(await store.letters.due(NOON, 1)).toMatchObject([letterOf('a')])
  expect(await store.codes.draft('KMNP74XR9D', NOON)).toMatchObject({ state: { misses: 7 } })
  expect(await store.codes.report(conversation('two'), 'ABCD-EFGH-JK', 'NMNP74XR9D')).toMatchObject({
    status: 'queued',
  })
  expect(await store.intake.get('i')).toMatchObject({ body: 'b' })
  expect(await store.outbox.audit()).toMatchObject([{ by: 'me' }])
  await store.turns.close()
}

describe('data keys', () => {
  it('refuse to open with a wrong one, and lose nothing', async () => {
    const path = dataDir()
    const loose = await filled(path)
    await expect(openIn(path, { dataKeys: [testKey(2)] })).rejects.toMatchObject({ code: 'DATA_KEY_WRONG' })
    await expectAll(path, [testKey(1)], loose)
  })

  it('can be changed: the new one first, the old one after it, and then left out', async () => {
    const path = dataDir()
    const loose = await filled(path)
    await expectAll(path, [testKey(2), testKey(1)], loose)
    await expectAll(path, [testKey(2)], loose)
    await expect(openIn(path, { dataKeys: [testKey(1)] })).rejects.toMatchObject({ code: 'DATA_KEY_WRONG' })
  })

  it('can list one that is not in use yet', async () => {
    const path = dataDir()
    const loose = await filled(path)
    await expectAll(path, [testKey(1), testKey(9)], loose)
  })

  it.each([
    ['none', [], 'DATA_KEY_MISSING'],
    ['a short one', [Buffer.alloc(16)], 'DATA_KEY_WRONG'],
    ['a long one', [testKey(1), Buffer.alloc(33)], 'DATA_KEY_WRONG'],
  ] as const)('refuse %s', async (_what, dataKeys, code) => {
    await expect(openIn(dataDir(), { dataKeys })).rejects.toMatchObject({ code })
  })

  it('are not even tried on the database of a later release', async () => {
    const path = dataDir()
    await filled(path)
    const database = new Database(join(path, 'assistant.sqlite'))
    database.pragma('user_version=99')
    database.close()
    await expect(openIn(path)).rejects.toMatchObject({ code: 'STORE_NEWER' })
    await expect(openIn(path, { dataKeys: [testKey(2)] })).rejects.toMatchObject({ code: 'STORE_NEWER' })
  })
})
