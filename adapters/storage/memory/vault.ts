import { randomUUID } from 'node:crypto'
import { AssistantError } from '../../../dialogs/errors.ts'
import type { ConversationKey, FileVault, VaultFile } from '../../../dialogs/ports.ts'
import { IncomingFile } from '../incoming-file.ts'
import { conversationName } from '../listeners.ts'
import { sameKey } from './submissions.ts'
import { streamOf, type World } from './world.ts'

/** Uploads in memory. */
export class MemoryVault implements FileVault {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  async put(
    conversation: ConversationKey,
    fileName: string,
    content: AsyncIterable<Uint8Array>,
    maxBytes: number,
  ): Promise<VaultFile> {
    const incoming = new IncomingFile(content, maxBytes)
    const parts: Uint8Array[] = []
    for await (const part of incoming.passing()) parts.push(part.slice())
    const file = { id: randomUUID(), fileName, ...(await incoming.measured(fileName)) }
    const owner = this.#world.conversations.get(conversationName(conversation))
    if (owner !== undefined && 'goneAt' in owner)
      throw new AssistantError('CONVERSATION_ENDED', 'The conversation has ended. The file was not kept.', {
        status: 410,
      })
    const createdAt = this.#world.options.clock.now()
    this.#world.files.set(file.id, { file, conversation, content: parts, createdAt, holders: new Set(['store']) })
    return file
  }

  async get(id: string): ReturnType<FileVault['get']> {
    const kept = this.#world.files.get(id)
    if (kept === undefined) return undefined
    return { file: kept.file, conversation: kept.conversation, content: streamOf(kept.content) }
  }

  async used(conversation: ConversationKey): Promise<number> {
    const own = [...this.#world.files.values()].filter((kept) => sameKey(kept.conversation, conversation))
    return own.reduce((sum, { file }) => sum + file.bytes, 0)
  }

  async unnamed(conversation: ConversationKey): Promise<readonly VaultFile[]> {
    return [...this.#world.files.values()]
      .filter((kept) => sameKey(kept.conversation, conversation) && kept.holders.has('store'))
      .map(({ file }) => file)
  }

  async drop(ids: readonly string[]): Promise<void> {
    for (const id of ids) if (this.#world.files.get(id)?.holders.has('store') === true) this.#world.files.delete(id)
  }
}
