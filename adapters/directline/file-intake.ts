import type { Readable } from 'node:stream'
import { AssistantError } from '../../dialogs/errors.ts'
import type { ConversationKey, FileVault, VaultFile } from '../../dialogs/ports.ts'
import { mediaTypeOf, SNIFF_BYTES } from '../storage/media-type.ts'

/** The types that are taken, as leading bytes show them: photos, films, documents, text and mails. */
const TYPES = new Set(
  `image/jpeg image/png image/heic image/heif image/webp image/gif application/pdf video/mp4 video/x-m4v video/quicktime
  video/vnd.avi video/x-msvideo text/plain text/csv message/rfc822`.split(/\s+/),
)
/** Outlook's .msg is a compound file, and so are old Office files with macros: the name has to say which. */
const COMPOUND = 'application/x-cfb'
const MB = 1024 * 1024

/** How much is taken: of one file, and of all files of a conversation. 100 MB and 500 MB by default. */
export const SIZES = { file: 100 * MB, conversation: 500 * MB }

/** Takes files into the vault: looked at by their leading bytes first, streamed, within both limits. */
export class FileIntake {
  readonly #vault: FileVault
  readonly #sizes: typeof SIZES
  /** Bytes that uploads in work may still bring, by conversation id, so that two at once do not share the same room. */
  readonly #coming = new Map<string, number>()

  constructor(vault: FileVault, sizes: typeof SIZES = SIZES) {
    this.#vault = vault
    this.#sizes = sizes
  }

  /** Bytes that one more file of a conversation may have. Throws FILE_TOO_LARGE where `bytes` are more. */
  async requireRoom(key: ConversationKey, bytes: number): Promise<void> {
    const room = Math.max(0, this.#sizes.conversation - (await this.#vault.used(key)) - (this.#coming.get(key.id) ?? 0))
    if (bytes > Math.min(this.#sizes.file, room)) throw this.#tooLarge(room)
  }

  /**
   * Streams one file in. `announced` is the length of the whole request where it is known.
   * `counted`: bytes of it that are in the vault already and go from there afterwards.
   * Rejects with FILE_TYPE, FILE_TOO_LARGE or BODY_UNREADABLE; nothing of the file is kept then.
   */
  async take(
    key: ConversationKey,
    fileName: string,
    content: Readable,
    announced: number | undefined,
    counted = 0,
  ): Promise<VaultFile> {
    const name = plainName(fileName)
    const { head, all } = await peek(content)
    const type = await mediaTypeOf(head, name)
    if (head.byteLength === 0) throw new AssistantError('ACTIVITY_INVALID', 'The file is empty. Choose another one.')
    requireType(type, name)

    const coming = this.#coming.get(key.id) ?? 0
    const room = Math.max(0, this.#sizes.conversation - (await this.#vault.used(key)) + counted - coming)
    const most = Math.min(this.#sizes.file, room)
    if (most === 0) throw this.#tooLarge(room)
    const reserved = Math.min(most, announced ?? most)
    this.#reserve(key.id, reserved)
    try {
      return await this.#vault.put(key, name, all, most)
    } catch (error) {
      throw error instanceof AssistantError && error.code === 'FILE_TOO_LARGE' ? this.#tooLarge(room) : error
    } finally {
      this.#reserve(key.id, -reserved)
    }
  }

  #reserve(id: string, bytes: number): void {
    const coming = (this.#coming.get(id) ?? 0) + bytes
    if (coming > 0) this.#coming.set(id, coming)
    else this.#coming.delete(id)
  }

  #tooLarge(room: number): AssistantError {
    const { file, conversation } = this.#sizes
    const words =
      room < file
        ? `There is no room for this file. All your files together can be ${inWords(conversation)}. You can carry on without it, or send a smaller one.`
        : `The file is too large. The limit for one file is ${inWords(file)}. You can send a smaller one, or carry on without it.`
    return new AssistantError('FILE_TOO_LARGE', words)
  }
}

/** Throws FILE_TYPE where files of this type are not taken. `type` as the leading bytes show it. */
export function requireType(type: string, name: string): void {
  if (!TYPES.has(type) && !(type === COMPOUND && name.toLowerCase().endsWith('.msg'))) throw wrongType()
}

function wrongType(): AssistantError {
  return new AssistantError(
    'FILE_TYPE',
    'This kind of file cannot be taken. Send a photo (JPG, PNG, HEIC, WEBP, GIF), a video (MP4, MOV, AVI), a PDF, a text file (TXT, CSV) or an email (EML, MSG).',
  )
}

function inWords(bytes: number): string {
  return bytes >= MB ? `${Math.floor(bytes / MB)} MB` : `${Math.max(1, Math.floor(bytes / 1024))} kB`
}

/** A name without a path, control characters or marks that turn the reading direction; at most 150 characters. */
export function plainName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const clean = last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"<>|:*?]/gu, '').trim()
  return clean.length <= 150 ? clean || 'file' : `${clean.slice(0, 130)}${clean.slice(-20)}`
}

/** The leading bytes, and the whole again. Does not close the stream when reading ends early: its answer is still to come. */
async function peek(content: Readable): Promise<{ readonly head: Buffer; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = content.iterator({ destroyOnReturn: false })
  const next = async (): Promise<Buffer | undefined> => {
    const step = await iterator.next().catch((cause: unknown) => {
      if (cause instanceof AssistantError) throw cause
      throw new AssistantError('BODY_UNREADABLE', 'The upload was cut off. Nothing of it was kept. Send it again.', {
        cause,
      })
    })
    return step.done ? undefined : step.value
  }
  const parts: Buffer[] = []
  for (let bytes = 0; bytes < SNIFF_BYTES; ) {
    const part = await next()
    if (part === undefined) break
    parts.push(part)
    bytes += part.byteLength
  }
  const head = Buffer.concat(parts)
  async function* all(): AsyncGenerator<Uint8Array, void, void> {
    yield head
    for (let part = await next(); part !== undefined; part = await next()) yield part
  }
  return { head: head.subarray(0, SNIFF_BYTES), all: all() }
}
