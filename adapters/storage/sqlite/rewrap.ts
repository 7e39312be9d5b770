import type { KeyRing } from '../key-ring.ts'
import { blob, type Row, text } from './cells.ts'
import { type Database, emptyLog } from './database.ts'
import { identity } from './identity.ts'

/** A table with keys that DATA_KEY wraps: how they are listed with what names them, and put back. */
interface Wrapped {
  readonly list: string
  readonly put: string
  readonly identity: (row: Row) => string
  readonly name: (row: Row) => string | Buffer
}

const TABLES: readonly Wrapped[] = [
  {
    list: 'SELECT wrapped, name FROM secrets',
    put: 'UPDATE secrets SET wrapped = ? WHERE name = ?',
    identity: ([, name]) => identity.secret(text(name)),
    name: ([, name]) => text(name),
  },
  {
    list: 'SELECT wrapped, lookup FROM conversations WHERE wrapped IS NOT NULL',
    put: 'UPDATE conversations SET wrapped = ? WHERE lookup = ?',
    identity: ([, lookup]) => identity.conversationKey(blob(lookup).toString('hex')),
    name: ([, lookup]) => blob(lookup),
  },
  {
    list: 'SELECT wrapped, reference FROM submissions',
    put: 'UPDATE submissions SET wrapped = ? WHERE reference = ?',
    identity: ([, reference]) => identity.submissionKey(text(reference)),
    name: ([, reference]) => text(reference),
  },
  {
    list: 'SELECT wrapped, id FROM letters',
    put: 'UPDATE letters SET wrapped = ? WHERE id = ?',
    identity: ([, id]) => identity.letterKey(text(id)),
    name: ([, id]) => text(id),
  },
  {
    list: 'SELECT wrapped, lookup FROM saved_drafts',
    put: 'UPDATE saved_drafts SET wrapped = ? WHERE lookup = ?',
    identity: ([, lookup]) => identity.draftKey(blob(lookup).toString('hex')),
    name: ([, lookup]) => blob(lookup),
  },
  {
    list: `SELECT wrapped, file FROM file_keys WHERE holder = 'store'`,
    put: `UPDATE file_keys SET wrapped = ? WHERE holder = 'store' AND file = ?`,
    identity: ([, file]) => identity.fileKey(text(file), 'store', 0),
    name: ([, file]) => text(file),
  },
  {
    list: 'SELECT wrapped, intake_id FROM intake_submissions',
    put: 'UPDATE intake_submissions SET wrapped = ? WHERE intake_id = ?',
    identity: ([, intakeId]) => identity.intakeKey(text(intakeId)),
    name: ([, intakeId]) => text(intakeId),
  },
  {
    list: 'SELECT wrapped, file FROM intake_files',
    put: 'UPDATE intake_files SET wrapped = ? WHERE file = ?',
    identity: ([, file]) => identity.intakeFileKey(text(file)),
    name: ([, file]) => text(file),
  },
]

/** Wraps every key anew under the first data key, all or none. */
export function rewrapAll(database: Database, ring: KeyRing): void {
  database.execute('BEGIN IMMEDIATE')
  try {
    for (const table of TABLES) {
      for (const row of database.query(table.list).all()) {
        const wrapped = blob(row[0])
        if (ring.isCurrent(wrapped)) continue
        const bound = table.identity(row)
        database.query(table.put).run(ring.wrap(ring.unwrap(wrapped, bound), bound), table.name(row))
      }
    }
    database.execute('COMMIT')
  } catch (error) {
    if (database.inTransaction) database.execute('ROLLBACK')
    throw error
  }
  emptyLog(database)
}
