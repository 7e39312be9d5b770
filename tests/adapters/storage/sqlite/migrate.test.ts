import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../../../adapters/storage/sqlite/database.ts'
import { checkVersion, migrate } from '../../../../adapters/storage/sqlite/migrate.ts'
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
