import { KeyRing } from '../key-ring.ts'
import { Listeners, warn } from '../listeners.ts'
import { DEFAULT_PERIODS } from '../periods.ts'
import { readPlainState } from '../plain-state.ts'
import { SealedFiles } from '../sealed-files.ts'
import type { Storage, StorageOptions } from '../storage.ts'
import { SqliteCodes } from './codes.ts'
import { Conversations } from './conversations.ts'
import type { Core } from './core.ts'
import { type DataDir, takeDataDir } from './data-dir.ts'
import { type Database, emptyLog, openDatabase } from './database.ts'
import { knownFiles } from './erase.ts'
import { asUnavailable } from './failure.ts'
import { SqliteIntake } from './intake.ts'
import { SqliteLetters } from './letters.ts'
import { checkVersion, migrate } from './migrate.ts'
import { SqliteOutbox } from './outbox.ts'
import { checkKeys, openSecrets } from './secrets.ts'
import { SqliteSwitches } from './topic-switches.ts'
import { SqliteTurns } from './turns.ts'
import { SqliteVault } from './vault.ts'
import { WriteQueue } from './write-queue.ts'

/** Where the store is and what opens it. */
export interface SqliteOptions extends StorageOptions {
  readonly dataDir: string
  /** 32 bytes each: the first seals, all open. */
  readonly dataKeys: readonly Buffer[]
  /** The largest that the database may grow to, in bytes; without it, as large as the disk. */
  readonly maxBytes?: number
}

/** The embedded store: one process, one directory. `turns.close()` closes all of it. */
export type SqliteStorage = Storage

/**
 * Opens the store in `dataDir`, or makes it. Throws DATA_DIR_IN_USE where another process has it, DATA_KEY_WRONG and
 * DATA_KEY_MISSING for the keys, STORE_NEWER for a later release's database, STORE_UNAVAILABLE where the disk does not
 * let it; nothing is changed then.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<SqliteStorage> {
  const ring = new KeyRing(options.dataKeys)
  const dir = takeDataDir(options.dataDir)
  let database: Database | undefined
  try {
    database = openDatabase(dir.database, options.maxBytes)
    checkVersion(database)
    checkKeys(database, ring)
    migrate(database)
    return await build(options, ring, dir, database)
  } catch (error) {
    database?.close()
    dir.release()
    throw asUnavailable(error)
  }
}

async function build(options: SqliteOptions, ring: KeyRing, dir: DataDir, database: Database): Promise<Storage> {
  const report = options.report ?? warn
  const readState = options.readState ?? readPlainState
  const secrets = openSecrets(database, ring)
  const blobs = new SealedFiles(dir.files)
  await blobs.prepare(knownFiles({ database }))
  const core: Core = {
    database,
    ring,
    secrets,
    conversations: new Conversations(database, ring, secrets, readState),
    queue: new WriteQueue(database, options.metrics ?? {}),
    blobs,
    listeners: new Listeners(report),
    clock: options.clock,
    periods: { ...DEFAULT_PERIODS, ...options.periods },
    readState,
    report,
  }
  let open = true
  const close = () => {
    if (!open) return
    open = false
    core.queue.close()
    try {
      emptyLog(database)
    } finally {
      database.close()
      dir.release()
    }
  }
  return {
    turns: new SqliteTurns(core, close),
    codes: new SqliteCodes(core),
    outbox: new SqliteOutbox(core),
    letters: new SqliteLetters(core),
    files: new SqliteVault(core),
    intake: new SqliteIntake(core),
    switches: new SqliteSwitches(core),
  }
}
