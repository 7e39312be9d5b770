import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Database } from '../../../../adapters/storage/sqlite/database.ts'
import type { SqliteStorage } from '../../../../adapters/storage/sqlite/open.ts'
import type { ConversationKey } from '../../../../dialogs/ports.ts'
import { letterOf } from '../contract/letters.ts'
import { activity, HandClock, NOON, stateOf, stream, submissionOf, turnOn } from '../contract/samples.ts'
import { dataDir, openIn } from './data-dirs.ts'

const key: ConversationKey = { wire: 'twilio', id: '+447700900123' }
const planted = [
  'Osbert',
  'Quillfeather',
  '07700 900123',
  '447700900123',
  'turquoise tandem',
  'osbert.jpg',
  'SW1A',
  'osbert@example.net',
]

/** All bytes of all files of a directory, by path. */
function dump(path: string): Map<string, Buffer> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).filter((file) => !file.endsWith('lock.sqlite'))
  return new Map(paths.map((file) => [file, readFileSync(file)]))
}

/** Where any of the needles is found in the dump. */
function found(path: string, needles: readonly (string | Buffer)[]): string[] {
  const forms = needles.flatMap((needle) =>
    typeof needle === 'string'
      ? [Buffer.from(needle), Buffer.from(needle, 'utf16le'), Buffer.from(btoa(needle))]
      : [needle],
  )
  return [...dump(path)].flatMap(([file, bytes]) => (forms.some((form) => bytes.includes(form)) ? [file] : []))
}

/** Every blob of the tables that hold what people said. */
function sealedBlobs(
  path: string,
  tables = ['conversations', 'turns', 'files', 'file_keys', 'submissions', 'letters', 'status_events'],
): Buffer[] {
  const database = new Database(join(path, 'assistant.sqlite'))
  const cells = tables.flatMap((table) => database.query(`SELECT * FROM ${table}`).all().flat())
  database.close()
  const blobs = cells.flatMap((cell) => (Buffer.isBuffer(cell) ? [cell] : []))
  // Hashes of ids (16 and 32 bytes) may stay: they tell nothing, and say that the conversation is gone.
  return blobs.filter((blob) => blob.length > 32)
}

async function plant(store: SqliteStorage): Promise<void> {
  const text = 'I am Osbert Quillfeather, 07700 900123, near SW1A 1AA, and the turquoise tandem is mine'
  const file = await store.files.put(key, 'osbert.jpg', stream('Quillfeather '.repeat(9000)), 1e6)
  const state = stateOf(1, { article: text })
  const activities = [activity('in-0', text), activity('out-0', `You said: ${text}`)]
  const reference = 'ABCD-EFGH-JK'
  const submissions = [submissionOf(reference, [file.id], text)]
  const turn = {
    state,
    activities,
    submissions,
    inboundKey: text,
    files: [file.id],
    letters: [letterOf('letter', text)],
  }
  await store.turns.commit(turnOn(key, 0, turn))
  await store.outbox.retry(reference, NOON, 1, 'Quillfeather is not a road')
  await store.outbox.refused(reference, 'Osbert is not a name', NOON)
  const reason = 'Spoke to Osbert Quillfeather'
  await store.outbox.act(reference, { act: 'retry', by: 'Quillfeather', reason }, NOON)
  await store.switches.set({ topic: 'thanks-form', on: false, by: 'Osbert', reason: 'Quillfeather asked', at: NOON })
  await store.outbox.received(reference, 'intake-1', NOON)
  await store.outbox.fileSent(reference, 1)
  const event = { status: 'assigned', message: 'Dear Osbert', occurredAt: '2026-11-17T12:00:00Z' } as const
  await store.outbox.statusEvent({ webhookId: 'w', reference, intakeId: 'intake-1', ...event })
}

describe('the data directory', () => {
  it('holds nothing that was said in the clear, log included, while open and after closing', async () => {
    const path = dataDir()
    const store = await openIn(path)
    await plant(store)
    expect([...dump(path).keys()].some((name) => name.endsWith('-wal'))).toBe(true)
    expect(found(path, planted)).toEqual([])
    await store.turns.close()
    expect(found(path, planted)).toEqual([])
  })

  it('holds no byte of a sealed record or wrapped key after erasure, so that the data key opens nothing', async () => {
    const path = dataDir()
    const store = await openIn(path)
    await plant(store)
    const before = sealedBlobs(path)
    expect(before.length).toBeGreaterThan(7)
    expect(found(path, [before[0] ?? '']).length).toBeGreaterThan(0)
    await store.turns.erase(key)
    expect(found(path, before)).toEqual([])
    expect(readdirSync(join(path, 'files'))).toEqual([])
    expect(sealedBlobs(path)).toEqual([])
  })

  it('holds no byte of them after the sweep either', async () => {
    const path = dataDir()
    const clock = new HandClock()
    const store = await openIn(path, { clock })
    await plant(store)
    const before = sealedBlobs(path)
    expect(before.length).toBeGreaterThan(7)
    await store.turns.sweep(NOON + 8 * 24 * 3600 * 1000)
    expect(found(path, before)).toEqual([])
    expect(readdirSync(join(path, 'files'))).toEqual([])
  })

  it('holds a saved draft and the code of a report sealed, and neither code, not even after their conversation is gone', async () => {
    const path = dataDir()
    const clock = new HandClock()
    const store = await openIn(path, { clock })
    const codes = ['KMNP74XR9D', 'NMNP74XR9D'].flatMap((code) => [
      code,
      `${code.slice(0, 5)}-${code.slice(5)}`,
      code.toLowerCase(),
    ])
    const file = await store.files.put(key, 'osbert.jpg', stream('Quillfeather '.repeat(9000)), 1e6)
    const state = stateOf(0, { article: 'Osbert Quillfeather and the turquoise tandem' })
    const kept = { code: 'KMNP74XR9D', state, files: [file.id], expiresAt: NOON + 7 * 24 * 3600 * 1000 }
    const submissions = [{ ...submissionOf('ABCD-EFGH-JK'), code: 'NMNP74XR9D' }]
    await store.turns.commit(turnOn(key, 0, { drafts: [{ kind: 'make', ...kept }], files: [file.id], submissions }))
    await store.turns.commit(turnOn(key, 1, { drafts: [{ kind: 'keep', ...kept }] }))
    await store.outbox.received('ABCD-EFGH-JK', 'intake-1', NOON)
    await store.turns.erase(key)
    expect(await store.codes.draft('KMNP74XR9D', NOON)).toMatchObject({ state })
    expect(found(path, [...planted, ...codes])).toEqual([])
    const before = sealedBlobs(path, ['saved_drafts', 'files', 'file_keys'])
    expect(before).toHaveLength(4)
    clock.time = kept.expiresAt
    expect(await store.turns.sweep(clock.time)).toMatchObject({ drafts: 1, files: 1 })
    expect(found(path, before)).toEqual([])
    expect(readdirSync(join(path, 'files'))).toEqual([])
    await store.turns.close()
    expect(found(path, [...planted, ...codes])).toEqual([])
  })

  it('delivers the others when one submission does not open, and reports it', async () => {
    const path = dataDir()
    const first = await openIn(path)
    const submissions = ['2222-2222-22', '3333-3333-33'].map((reference) => submissionOf(reference))
    await first.turns.commit(turnOn(key, 0, { submissions }))
    await first.turns.close()
    const database = new Database(join(path, 'assistant.sqlite'))
    database.execute('UPDATE submissions SET sealed = zeroblob(60) WHERE id = 1')
    database.close()
    const reported: unknown[] = []
    const again = await openIn(path, { report: (error) => reported.push(error) })
    expect((await again.outbox.due(NOON, 9)).map(({ reference }) => reference)).toEqual(['3333-3333-33'])
    expect(reported).toMatchObject([{ code: 'INTERNAL' }])
    await expect(again.outbox.get('2222-2222-22')).rejects.toMatchObject({ code: 'INTERNAL' })
  })

  it('does not open a record that was moved to another conversation', async () => {
    const path = dataDir()
    const store = await openIn(path)
    const other = { wire: 'twilio', id: 'other' }
    await plant(store)
    await store.turns.commit(turnOn(other, 0))
    await store.turns.close()
    const database = new Database(join(path, 'assistant.sqlite'))
    database.execute(
      'UPDATE conversations SET (wrapped, sealed) = (SELECT wrapped, sealed FROM conversations WHERE id = 1)',
    )
    database.close()
    const again = await openIn(path)
    await expect(again.turns.open(other, undefined)).rejects.toMatchObject({ code: 'DATA_KEY_WRONG' })
    expect((await again.turns.open(key, undefined)).kind).toBe('open')
  })
})
