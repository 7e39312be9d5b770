import { seal, unseal } from '../sealing.ts'
import { blob, text } from './cells.ts'
import type { Opened } from './conversations.ts'
import type { Core } from './core.ts'
import { identity } from './identity.ts'

const HELD = `SELECT k.wrapped FROM file_keys k JOIN files f ON f.id = k.file
  WHERE k.file = ? AND k.holder = ? AND k.holder_id = ? AND f.owner = ?`
const HOLD = 'INSERT OR REPLACE INTO file_keys (file, holder, holder_id, wrapped) VALUES (?, ?, ?, ?)'
const LET_GO = 'DELETE FROM file_keys WHERE file = ? AND holder = ? AND holder_id = ?'

/** Who can hold a file besides the store itself. */
export type Holder = 'conversation' | 'submission' | 'draft'

/** Keeps a file's key wrapped by DATA_KEY, until a turn names the file. */
export function holdByStore(core: Core, file: string, key: Buffer): void {
  core.database.query(HOLD).run(file, 'store', 0, core.ring.wrap(key, identity.fileKey(file, 'store', 0)))
}

/** Files that a turn names pass from the store to their conversation. Ids of other conversations, or of files that are gone, are left out. */
export function claimFiles(core: Core, conversation: Opened, files: readonly string[]): void {
  for (const file of new Set(files)) {
    const owner = Buffer.from(conversation.lookup, 'hex')
    const held = core.database.query(HELD).first(file, 'store', 0, owner)
    if (held === undefined) continue
    const key = core.ring.unwrap(blob(held[0]), identity.fileKey(file, 'store', 0))
    hold(core, file, 'conversation', conversation.id, conversation.key, key)
    core.database.query(LET_GO).run(file, 'store', 0)
  }
}

/** The key of a file that its conversation holds; undefined for any other. */
export function keyOfClaimed(core: Core, conversation: Opened, file: string): Buffer | undefined {
  const owner = Buffer.from(conversation.lookup, 'hex')
  const held = core.database.query(HELD).first(file, 'conversation', conversation.id, owner)
  if (held === undefined) return undefined
  return unseal(conversation.key, identity.fileKey(file, 'conversation', conversation.id), blob(held[0]))
}

/** Lets a conversation, a submission or a saved draft open a file by its own key. */
export function hold(core: Core, file: string, holder: Holder, holderId: number, holderKey: Buffer, key: Buffer): void {
  const wrapped = seal(holderKey, identity.fileKey(file, holder, holderId), key)
  core.database.query(HOLD).run(file, holder, holderId, wrapped)
}

/** Takes a holder's keys away. Gives the files that nobody holds any more, with their rows deleted: their bytes are to be removed. */
export function letGo(core: Core, holder: Holder, holderId: number): string[] {
  const { database } = core
  const held = database.query('SELECT file FROM file_keys WHERE holder = ? AND holder_id = ?').all(holder, holderId)
  database.query('DELETE FROM file_keys WHERE holder = ? AND holder_id = ?').run(holder, holderId)
  return held.map(([file]) => text(file)).filter((file) => deleteUnheld(core, file))
}

/** Deletes the rows of uploads that were never named, of one owner or of all, up to a time. Gives their ids. */
export function deleteOrphans(core: Core, owner: Buffer | undefined, before: number, limit: number): string[] {
  const found = core.database
    .query(
      `SELECT f.id FROM file_keys k JOIN files f ON f.id = k.file
        WHERE k.holder = 'store' AND f.created_at <= ? AND (?2 IS NULL OR f.owner = ?2) LIMIT ?`,
    )
    .all(before, owner ?? null, limit)
  const files = found.map(([file]) => text(file))
  for (const file of files) core.database.query('DELETE FROM files WHERE id = ?').run(file)
  return files
}

/** Deletes the rows of those of these files that were never named, inside a transaction. Gives their ids. */
export function dropUnnamed(core: Core, files: readonly string[]): string[] {
  const sql = `DELETE FROM files WHERE id = ?1 AND EXISTS (SELECT 1 FROM file_keys WHERE file = ?1 AND holder = 'store')`
  const drop = core.database.query(sql)
  return files.filter((file) => drop.run(file) > 0)
}

/** Deletes a file's row where nobody holds it any more. */
export function deleteUnheld(core: Core, file: string): boolean {
  const sql = 'DELETE FROM files WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM file_keys WHERE file = ?1)'
  return core.database.query(sql).run(file) > 0
}
