import { AssistantError } from '../../../dialogs/errors.ts'
import { integer } from './cells.ts'
import type { Database } from './database.ts'
import { first } from './migrations/0001-first.ts'
import { codes } from './migrations/0002-codes.ts'
import { letters } from './migrations/0003-letters.ts'
import { topicSwitches } from './migrations/0004-topic-switches.ts'

/** A step from one shape of the database to the next. `version` counts up from 1. */
export interface Migration {
  readonly version: number
  readonly sql: string
}

const MIGRATIONS: readonly Migration[] = [first, codes, letters, topicSwitches]

/** Throws STORE_NEWER for a database that a later release made. Changes nothing. */
export function checkVersion(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const now = integer(database.pragma('user_version'))
  const newest = migrations.at(-1)?.version ?? 0
  if (now > newest)
    throw new AssistantError(
      'STORE_NEWER',
      `The database is of version ${now}; this release knows up to ${newest}. Start the later release. Nothing was changed.`,
    )
}

/** Brings the database to today's shape, each step whole or not at all. */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const now = integer(database.pragma('user_version'))
  for (const { version, sql } of migrations) {
    if (version <= now) continue
    database.execute('BEGIN IMMEDIATE')
    try {
      database.execute(sql)
      database.execute(`PRAGMA user_version=${version}`)
      database.execute('COMMIT')
    } catch (error) {
      if (database.inTransaction) database.execute('ROLLBACK')
      throw error
    }
  }
}
