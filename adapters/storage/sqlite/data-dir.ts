import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { AssistantError } from '../../../dialogs/errors.ts'
import { Database } from './database.ts'
import { asUnavailable, sqliteCode } from './failure.ts'

/** Where things are in the data directory. */
export interface DataDir {
  readonly database: string
  readonly files: string
  /** Gives the lock back. */
  release(): void
}

/**
 * Makes the data directory (mode 700) and takes its lock: an exclusive transaction on a database of its own, which is
 * an advisory lock of the operating system and ends with the process, however it dies.
 * Throws DATA_DIR_IN_USE where another process has it, and STORE_UNAVAILABLE where the directory cannot be made.
 */
export function takeDataDir(path: string): DataDir {
  const database = join(path, 'assistant.sqlite')
  const lockPath = join(path, 'lock.sqlite')
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    ownFile(lockPath)
  } catch (error) {
    throw asUnavailable(error)
  }
  const lock = takeLock(lockPath)
  try {
    ownFile(database)
  } catch (error) {
    lock.close()
    throw asUnavailable(error)
  }
  return {
    database,
    files: join(path, 'files'),
    release: () => {
      lock.execute('ROLLBACK')
      lock.close()
    },
  }
}

function takeLock(path: string): Database {
  const lock = new Database(path)
  try {
    lock.execute('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (sqliteCode(error) !== 'SQLITE_BUSY') throw asUnavailable(error)
    throw new AssistantError(
      'DATA_DIR_IN_USE',
      'Another process has DATA_DIR open. Stop it first, or set DATA_DIR to another directory. Nothing was changed.',
      { cause: error },
    )
  }
}

/** SQLite gives its log the mode of the database, so the database is made with the right one. A file that is there is only narrowed. */
function ownFile(path: string): void {
  // Opening and closing a file that is locked by this process would drop the lock (POSIX), so it is only made where it is missing.
  if (existsSync(path)) chmodSync(path, 0o600)
  else closeSync(openSync(path, 'a', 0o600))
}
