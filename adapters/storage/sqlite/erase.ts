import { integer, optional, text } from './cells.ts'
import type { Core } from './core.ts'
import { deleteOrphans, letGo } from './file-keys.ts'
import { dropLetters } from './letters.ts'

const HANDED_OVER = `SELECT id FROM submissions WHERE conversation = ? AND done_at IS NOT NULL`

/**
 * Destroys a conversation's key and rows, inside a transaction; only the hash of its id stays, so that it is known as
 * gone. Submissions that are not handed over stay, under their own keys; letters that wait go only where the person asked. Gives the files whose bytes are to be removed.
 */
export function eraseConversation(
  core: Core,
  lookup: Buffer,
  { handedOverToo, now }: { readonly handedOverToo: boolean; readonly now: number },
): string[] {
  const { database } = core
  const files = deleteOrphans(core, lookup, Number.MAX_SAFE_INTEGER, -1)
  const found = database.query('SELECT id, gone_at FROM conversations WHERE lookup = ?').first(lookup)
  if (found !== undefined && optional(found[1], integer) === undefined) {
    const id = integer(found[0])
    database.query('DELETE FROM turns WHERE conversation = ?').run(id)
    database.query(`UPDATE conversations SET wrapped = NULL, sealed = x'', gone_at = ? WHERE id = ?`).run(now, id)
    files.push(...letGo(core, 'conversation', id))
  }
  if (handedOverToo) {
    dropLetters(core, lookup)
    for (const [id] of database.query(HANDED_OVER).all(lookup)) files.push(...deleteSubmission(core, integer(id)))
  }
  return files
}

/** Deletes a submission with its key, inside a transaction. Gives the files whose bytes are to be removed. */
export function deleteSubmission(core: Core, id: number): string[] {
  const files = letGo(core, 'submission', id)
  core.database.query('DELETE FROM submissions WHERE id = ?').run(id)
  return files
}

/** Ids of files that have a row, of conversations and of the embedded intake. */
export function knownFiles(core: Pick<Core, 'database'>): ReadonlySet<string> {
  const rows = core.database.query('SELECT id FROM files UNION ALL SELECT file FROM intake_files').all()
  return new Set(rows.map(([id]) => text(id)))
}
