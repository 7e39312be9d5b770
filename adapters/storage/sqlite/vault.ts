import { randomUUID } from 'node:crypto'
import { AssistantError } from '../../../dialogs/errors.ts'
import type { ConversationKey, FileVault, VaultFile } from '../../../dialogs/ports.ts'
import { IncomingFile } from '../incoming-file.ts'
import { newKey, unseal } from '../sealing.ts'
import { blob, integer, optional, text } from './cells.ts'
import type { Core } from './core.ts'
import { dropUnnamed, holdByStore } from './file-keys.ts'
import { addFile, fileOf } from './file-rows.ts'
import { identity } from './identity.ts'

const KEYS = `SELECT k.holder, k.holder_id, k.wrapped, c.wrapped, c.lookup, s.wrapped, s.reference FROM file_keys k
  LEFT JOIN conversations c ON k.holder = 'conversation' AND c.id = k.holder_id
  LEFT JOIN submissions s ON k.holder = 'submission' AND s.id = k.holder_id
  WHERE k.file = ?`

const UNNAMED = `SELECT f.id FROM file_keys k JOIN files f ON f.id = k.file
  WHERE k.holder = 'store' AND f.owner = ? ORDER BY f.created_at`

/** Uploads as sealed files in the data directory, with their rows in SQLite. */
export class SqliteVault implements FileVault {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  async put(
    conversation: ConversationKey,
    fileName: string,
    content: AsyncIterable<Uint8Array>,
    maxBytes: number,
  ): Promise<VaultFile> {
    const { blobs, queue } = this.#core
    const id = randomUUID()
    const key = newKey()
    const incoming = new IncomingFile(content, maxBytes)
    await blobs.write(id, key, incoming.passing())
    try {
      const file = { id, fileName, ...(await incoming.measured(fileName)) }
      await queue.write(() => {
        if (this.#core.conversations.find(conversation) === 'gone')
          throw new AssistantError('CONVERSATION_ENDED', 'The conversation has ended. The file was not kept.', {
            status: 410,
          })
        addFile(this.#core, conversation, file, key)
        holdByStore(this.#core, id, key)
      })
      return file
    } catch (error) {
      await blobs.remove([id])
      throw error
    }
  }

  async get(id: string): ReturnType<FileVault['get']> {
    const key = this.#key(id)
    const found = key === undefined ? undefined : fileOf(this.#core, id, key)
    if (key === undefined || found === undefined || !(await this.#core.blobs.has(id))) return undefined
    return { ...found, content: this.#core.blobs.read(id, key, found.file.bytes) }
  }

  async used(conversation: ConversationKey): Promise<number> {
    const sum = this.#core.database.query('SELECT sum(bytes) FROM files WHERE owner = ?')
    return optional(sum.first(this.#core.conversations.lookup(conversation))?.[0], integer) ?? 0
  }

  async unnamed(conversation: ConversationKey): Promise<readonly VaultFile[]> {
    const owner = this.#core.conversations.lookup(conversation)
    return this.#core.database
      .query(UNNAMED)
      .all(owner)
      .flatMap(([cell]) => {
        const id = text(cell)
        const key = this.#key(id)
        const found = key === undefined ? undefined : fileOf(this.#core, id, key)
        return found === undefined ? [] : [found.file]
      })
  }

  async drop(ids: readonly string[]): Promise<void> {
    const { queue, blobs } = this.#core
    await blobs.remove(await queue.write(() => dropUnnamed(this.#core, ids)))
  }

  /** A file's key, from whoever holds it and is still there. */
  #key(id: string): Buffer | undefined {
    const { database, ring } = this.#core
    for (const [holderCell, holderId, wrapped, ofConversation, lookup, ofSubmission, reference] of database
      .query(KEYS)
      .all(id)) {
      const holder = text(holderCell)
      const bound = identity.fileKey(id, holder, integer(holderId))
      if (holder === 'store') return ring.unwrap(blob(wrapped), bound)
      if (holder === 'conversation' && ofConversation !== null) {
        const opens = identity.conversationKey(blob(lookup).toString('hex'))
        return unseal(ring.unwrap(blob(ofConversation), opens), bound, blob(wrapped))
      }
      if (holder === 'submission' && ofSubmission !== null) {
        const opens = identity.submissionKey(text(reference))
        return unseal(ring.unwrap(blob(ofSubmission), opens), bound, blob(wrapped))
      }
    }
    return undefined
  }
}
