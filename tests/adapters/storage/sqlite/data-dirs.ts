import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openSqliteStore, type SqliteOptions, type SqliteStorage } from '../../../../adapters/storage/sqlite/open.ts'
import { HandClock } from '../contract/samples.ts'

const made: string[] = []
const opened: SqliteStorage[] = []

/** A key for tests: 32 times the same byte. */
export const testKey = (byte: number): Buffer => Buffer.alloc(32, byte)

/** A new directory, removed after the test. */
export function dataDir(): string {
  const path = mkdtempSync(join(tmpdir(), 'storage-'))
  made.push(path)
  return join(path, 'data')
}

/** Opens a store that is closed after the test. */
export async function openIn(path: string, more: Partial<SqliteOptions> = {}): Promise<SqliteStorage> {
  const store = await openSqliteStore({ dataDir: path, dataKeys: [testKey(1)], clock: new HandClock(), ...more })
  opened.push(store)
  return store
}

afterEach(async () => {
  for (const store of opened.splice(0)) await store.turns.close()
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})
