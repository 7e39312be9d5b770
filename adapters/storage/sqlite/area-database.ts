import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { Database } from './database.ts'
import { asUnavailable } from './failure.ts'
import { checkVersion, type Migration, migrate } from './migrate.ts'
import { areaFirst } from './migrations/area-0001.ts'

const MIGRATIONS: readonly Migration[] = [areaFirst]

/**
 * Opens the file of the area figures in `dataDir`, or makes it. It is apart from the main one and takes no lock: figures may be
 * imported while the assistant runs, and what was imported is seen when it is committed.
 * Throws STORE_UNAVAILABLE where the disk does not let it, STORE_NEWER for a later release's file.
 */
export function openAreaDatabase(dataDir: string): Database {
  let database: Database | undefined
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const path = join(dataDir, 'area.sqlite')
    closeSync(openSync(path, 'a', 0o600))
    database = new Database(path)
    database.pragma('journal_mode=WAL')
    database.pragma('synchronous=NORMAL')
    checkVersion(database, MIGRATIONS)
    migrate(database, MIGRATIONS)
    return database
  } catch (error) {
    database?.close()
    throw asUnavailable(error)
  }
}
