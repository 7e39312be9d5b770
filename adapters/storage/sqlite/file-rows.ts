import { z } from 'zod'
import type { ConversationKey, VaultFile } from '../../../dialogs/ports.ts'
import { sealJson, unsealJson } from '../sealing.ts'
import { blob, integer } from './cells.ts'
import type { Core } from './core.ts'
import { identity } from './identity.ts'

const storedFile = z.object({
  conversation: z.object({ wire: z.string(), id: z.string() }),
  fileName: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
})

/** Writes a file's row, inside a transaction. What names a person is sealed under the file's own key. */
export function addFile(core: Core, conversation: ConversationKey, file: VaultFile, key: Buffer): void {
  const { id, fileName, mediaType, sha256, bytes } = file
  const stored: z.infer<typeof storedFile> = {
    conversation: { wire: conversation.wire, id: conversation.id },
    fileName,
    mediaType,
    sha256,
  }
  core.database
    .query('INSERT INTO files (id, owner, bytes, sealed, created_at) VALUES (?, ?, ?, ?, ?)')
    .run(id, core.conversations.lookup(conversation), bytes, sealJson(key, identity.file(id), stored), core.clock.now())
}

/** Makes a file another conversation's, inside a transaction. */
export function changeOwner(core: Core, id: string, conversation: ConversationKey, key: Buffer): void {
  const found = core.database.query('SELECT sealed FROM files WHERE id = ?').first(id)
  if (found === undefined) return
  const before = storedFile.parse(unsealJson(key, identity.file(id), blob(found[0])))
  const stored: z.infer<typeof storedFile> = {
    ...before,
    conversation: { wire: conversation.wire, id: conversation.id },
  }
  core.database
    .query('UPDATE files SET owner = ?, sealed = ? WHERE id = ?')
    .run(core.conversations.lookup(conversation), sealJson(key, identity.file(id), stored), id)
}

/** Reads a file's row with its key. */
export function fileOf(
  core: Core,
  id: string,
  key: Buffer,
): { readonly file: VaultFile; readonly conversation: ConversationKey } | undefined {
  const found = core.database.query('SELECT sealed, bytes FROM files WHERE id = ?').first(id)
  if (found === undefined) return undefined
  const { conversation, ...rest } = storedFile.parse(unsealJson(key, identity.file(id), blob(found[0])))
  return { file: { id, bytes: integer(found[1]), ...rest }, conversation }
}
