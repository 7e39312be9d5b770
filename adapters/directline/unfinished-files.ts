import { Readable } from 'node:stream'
import { z } from 'zod'
import { AssistantError } from '../../dialogs/errors.ts'
import type { ConversationKey, FileVault, VaultFile } from '../../dialogs/ports.ts'
import { type FileIntake, plainName, requireType } from './file-intake.ts'

/** A file that is on its way in parts. `offset`: bytes that have arrived. */
export interface Unfinished {
  readonly name: string
  readonly size: number
  readonly offset: number
}

const about = z.object({ name: z.string(), size: z.number().int().positive() })
const ID = /^[0-9a-f]{32}$/

/** What is kept in the vault of one upload. */
interface Kept {
  readonly told: z.infer<typeof about>
  readonly head: VaultFile
  readonly parts: readonly VaultFile[]
  readonly offset: number
}

/**
 * The files of one conversation that are on their way in parts. A part is a sealed file of its own until the whole is there, so what
 * has arrived outlasts a restart, goes with the conversation when that is erased, and is swept up when nobody goes on with it.
 */
export class UnfinishedFiles {
  readonly #vault: FileVault
  readonly #intake: FileIntake
  readonly #conversation: ConversationKey

  constructor(vault: FileVault, intake: FileIntake, conversation: ConversationKey) {
    this.#vault = vault
    this.#intake = intake
    this.#conversation = conversation
  }

  /** Begins a file. Throws FILE_TOO_LARGE where there is no room for it, ACTIVITY_INVALID for an empty one. */
  async begin(id: string, name: string, size: number): Promise<void> {
    const told = about.safeParse({ name: plainName(name), size })
    if (!ID.test(id) || !told.success)
      throw new AssistantError('ACTIVITY_INVALID', 'The file is empty. Choose another one.')
    await this.#intake.requireRoom(this.#conversation, size)
    const head = Buffer.from(JSON.stringify(told.data))
    await this.#vault.put(this.#conversation, `${id} about`, Readable.from([head]), head.byteLength)
  }

  /** How far a file is; undefined where there is none by this id. */
  async find(id: string): Promise<Unfinished | undefined> {
    const kept = await this.#kept(id)
    return kept && { ...kept.told, offset: kept.offset }
  }

  /**
   * Adds a part, and gives how far the file is then. Rejects with FILE_TYPE where its first bytes are of a file that is not taken:
   * then nothing of it is kept; with NOT_FOUND, or FILE_TOO_LARGE past what was announced.
   */
  async add(id: string, offset: number, content: Readable): Promise<number> {
    const kept = await this.#required(id)
    if (kept.offset !== offset) throw new AssistantError('ACTIVITY_INVALID', 'This part is there already.')
    const { name, size } = kept.told
    const part = await this.#vault.put(this.#conversation, `${id} ${offset} ${name}`, content, size - offset)
    try {
      if (offset === 0) requireType(part.mediaType, name)
    } catch (error) {
      await this.#vault.drop([part.id, kept.head.id])
      throw error
    }
    return offset + part.bytes
  }

  /** Takes a whole file in, with all checks, as if it had come at once. Rejects as `FileIntake.take`, with NOT_FOUND, or ACTIVITY_INVALID where a part is missing. */
  async finish(id: string): Promise<VaultFile> {
    const { told, head, parts, offset } = await this.#required(id)
    if (offset !== told.size) throw new AssistantError('ACTIVITY_INVALID', 'The file is not whole yet.')
    const content = Readable.from(this.#joined(parts))
    const file = await this.#intake.take(this.#conversation, told.name, content, told.size, told.size + head.bytes)
    await this.drop(id)
    return file
  }

  /** Forgets a file. */
  async drop(id: string): Promise<void> {
    const own = await this.#vault.unnamed(this.#conversation)
    await this.#vault.drop(own.filter(({ fileName }) => fileName.startsWith(`${id} `)).map((file) => file.id))
  }

  async #required(id: string): Promise<Kept> {
    const kept = await this.#kept(id)
    if (kept === undefined) throw new AssistantError('NOT_FOUND', 'There is no such file.')
    return kept
  }

  async #kept(id: string): Promise<Kept | undefined> {
    if (!ID.test(id)) return undefined
    const own = await this.#vault.unnamed(this.#conversation)
    const head = own.find(({ fileName }) => fileName === `${id} about`)
    if (head === undefined) return undefined
    const parts: VaultFile[] = []
    let offset = 0
    for (;;) {
      const next = own.find(({ fileName, bytes }) => bytes > 0 && fileName.startsWith(`${id} ${offset} `))
      if (next === undefined) break
      parts.push(next)
      offset += next.bytes
    }
    const told = about.parse(JSON.parse(Buffer.concat(await collected(this.#joined([head]))).toString('utf8')))
    return { told, head, parts, offset }
  }

  async *#joined(parts: readonly VaultFile[]): AsyncGenerator<Uint8Array, void, void> {
    for (const { id } of parts) {
      const found = await this.#vault.get(id)
      if (found === undefined) throw new AssistantError('NOT_FOUND', 'A part of the file is not here any more.')
      yield* found.content
    }
  }
}

async function collected(content: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part)
  return parts
}
