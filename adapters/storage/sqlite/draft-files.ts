import type { ConversationKey } from '../../../dialogs/ports.ts'
import { unseal } from '../sealing.ts'
import { blob, text } from './cells.ts'
import type { Opened } from './conversations.ts'
import type { Core } from './core.ts'
import { deleteUnheld, hold, keyOfClaimed } from './file-keys.ts'
import { changeOwner } from './file-rows.ts'
import { identity } from './identity.ts'
import type { DraftRow } from './saved-drafts.ts'

const HELD = `SELECT file, wrapped FROM file_keys WHERE holder = 'draft' AND holder_id = ?`
const LET_GO = `DELETE FROM file_keys WHERE file = ? AND holder = 'draft' AND holder_id = ?`
const OTHERS = `DELETE FROM file_keys WHERE file = ? AND holder = 'conversation' AND holder_id <> ?`

/** Lets a saved draft hold the files that it names, and no others. Gives the files whose bytes are to be removed. */
export function syncDraftFiles(
  core: Core,
  conversation: Opened,
  { id, key }: Pick<DraftRow, 'id' | 'key'>,
  files: readonly string[],
): string[] {
  const held = new Set(
    core.database
      .query(HELD)
      .all(id)
      .map(([file]) => text(file)),
  )
  for (const file of new Set(files)) {
    const fileKey = held.has(file) ? undefined : keyOfClaimed(core, conversation, file)
    if (fileKey !== undefined) hold(core, file, 'draft', id, key, fileKey)
  }
  const dropped = [...held].filter((file) => !files.includes(file))
  for (const file of dropped) core.database.query(LET_GO).run(file, id)
  return dropped.filter((file) => deleteUnheld(core, file))
}

/** A draft's files pass from the conversation that had it to the one that takes it up. */
export function passDraftFiles(
  core: Core,
  opened: Opened,
  conversation: ConversationKey,
  { id, key }: Pick<DraftRow, 'id' | 'key'>,
): void {
  for (const [cell, wrapped] of core.database.query(HELD).all(id)) {
    const file = text(cell)
    const fileKey = unseal(key, identity.fileKey(file, 'draft', id), blob(wrapped))
    hold(core, file, 'conversation', opened.id, opened.key, fileKey)
    core.database.query(OTHERS).run(file, opened.id)
    changeOwner(core, file, conversation, fileKey)
  }
}
