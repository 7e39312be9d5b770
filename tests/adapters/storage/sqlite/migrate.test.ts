import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../../../adapters/storage/sqlite/database.ts'
import { checkVersion, migrate } from '../../../../adapters/storage/sqlite/migrate.ts'
import { first } from '../../../../adapters/storage/sqlite/migrations/0001-first.ts'
import { dataDir } from './data-dirs.ts'

const steps = [
  { version: 1, sql: 'CREATE TABLE one (id INTEGER)' },
  { version: 2, sql: 'CREATE TABLE two (id INTEGER); INSERT INTO one VALUES (7)' },
]

describe('migrations', () => {
  let database: Database
  beforeEach(() => {
    const path = dataDir()
    mkdirSync(path)
    database = new Database(join(path, 'x.sqlite'))
  })
  afterEach(() => database.close())

  it('bring a database up step by step, each once', () => {
    migrate(database, steps.slice(0, 1))
    migrate(database, steps)
    migrate(database, steps)
    expect(database.query('SELECT id FROM one').all()).toEqual([[7]])
    expect(database.pragma('user_version')).toBe(2)
  })

  it('bring a database of the first release up, with what is in it', () => {
    migrate(database, [first])
    database.execute(`INSERT INTO submissions (reference, conversation, wrapped, idempotency_key, sealed, status, pending,
      priority, attempts, next_at, created_at, done_at, files, files_sent)
      VALUES ('r', x'01', x'02', 'k', x'03', 'received', 0, 'routine', 0, 1, 1, 7, 0, 0)`)
    migrate(database)
    expect(database.query('SELECT reference, done_at, code, received_at FROM submissions').all()).toEqual([
      ['r', 7, null, null],
    ])
    expect(database.query('SELECT count(*) FROM saved_drafts').first()).toEqual([0])
  })

  it('leave nothing of a step that fails', () => {
    const broken = { version: 2, sql: 'CREATE TABLE half (id INTEGER); INSERT INTO missing VALUES (1)' }
    expect(() => migrate(database, [...steps.slice(0, 1), broken])).toThrow('missing')
    expect(database.pragma('user_version')).toBe(1)
    expect(database.query(`SELECT 1 FROM sqlite_schema WHERE name = 'half'`).first()).toBeUndefined()
  })

  it('refuse the database of a later release', () => {
    migrate(database, steps)
    expect(() => checkVersion(database, steps.slice(0, 1))).toThrow('STORE_NEWER')
    expect(() => checkVersion(database, steps)).not.toThrow()
  })
})
