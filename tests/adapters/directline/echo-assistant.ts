import { createHash } from 'node:crypto'
import { mediaTypeOf } from '../../../adapters/storage/media-type.ts'
import { AssistantError } from '../../../dialogs/errors.ts'
import type {
  Assistant,
  ConversationKey,
  FileVault,
  InboundActivity,
  StoredActivity,
  Taken,
  TurnStore,
  VaultFile,
} from '../../../dialogs/ports.ts'

type Listener = (activities: readonly StoredActivity[], watermark: number) => void
interface Room {
  readonly log: StoredActivity[]
  readonly taken: Map<string, Taken>
  readonly listeners: Set<Listener>
}

/** An assistant that repeats what it hears, over a log in memory. It keeps the promises of the ports that a wire relies on. */
export class EchoAssistant implements Assistant {
  readonly #rooms = new Map<string, Room>()
  readonly #gone = new Set<string>()
  readonly heard: InboundActivity[] = []
  /** While set, nothing is taken. */
  broken: AssistantError | undefined
  /** What a turn waits for. */
  delay: Promise<void> = Promise.resolve()

  /** Until when every conversation is kept. */
  endsAt: number | undefined
  readonly store: Pick<TurnStore, 'activities' | 'onCommitted' | 'open'> = {
    open: async () => ({ kind: 'open', version: 1, nextSequence: 2, state: undefined, endsAt: this.endsAt }),
    activities: async (key, watermark) => {
      const room = this.#rooms.get(name(key))
      return room && { activities: room.log.slice(watermark), watermark: room.log.length }
    },
    onCommitted: (key, listener) => {
      const room = this.#room(key)
      room.listeners.add(listener)
      return () => room.listeners.delete(listener)
    },
  }

  async begin(key: ConversationKey): Promise<void> {
    if (this.#gone.has(name(key))) throw new AssistantError('CONVERSATION_ENDED', 'gone')
    if (!this.#rooms.has(name(key))) this.#commit(key, [{ type: 'message', text: 'Hello.', from: { id: 'bot' } }])
  }

  async take(key: ConversationKey, activity: InboundActivity): Promise<Taken> {
    await this.delay
    if (this.broken !== undefined) throw this.broken
    if (this.#gone.has(name(key))) throw new AssistantError('CONVERSATION_ENDED', 'gone')
    const inboundKey = activity.id ?? clientActivityId(activity.channelData)
    const room = this.#room(key)
    const before = inboundKey === undefined ? undefined : room.taken.get(inboundKey)
    if (before !== undefined) return { ...before, repeated: true }
    this.heard.push(activity)
    const activityId = `${key.id}|${String(room.log.length + 1).padStart(7, '0')}`
    const said =
      activity.text ?? JSON.stringify(activity.value ?? activity.files?.map((file) => file.mediaType) ?? null)
    const reply = {
      type: 'message',
      text: `You said: ${said}`,
      from: { id: 'bot', role: 'bot' },
      replyToId: activityId,
    }
    const [, ...replies] = this.#commit(key, [activity, reply])
    const taken: Taken = { activityId, replies, repeated: false }
    if (inboundKey !== undefined) room.taken.set(inboundKey, taken)
    return taken
  }

  async leave(key: ConversationKey): Promise<void> {
    this.#rooms.delete(name(key))
    this.#gone.add(name(key))
  }

  #commit(key: ConversationKey, activities: readonly object[]): readonly StoredActivity[] {
    const room = this.#room(key)
    const stored = activities.map((activity, index) => ({
      ...activity,
      id: `${key.id}|${String(room.log.length + index + 1).padStart(7, '0')}`,
      conversation: { id: key.id },
    }))
    room.log.push(...stored)
    for (const listener of room.listeners) listener(stored, room.log.length)
    return stored
  }

  #room(key: ConversationKey): Room {
    const room = this.#rooms.get(name(key)) ?? { log: [], taken: new Map(), listeners: new Set() }
    this.#rooms.set(name(key), room)
    return room
  }
}

/** A vault in memory that keeps nothing of a file which did not arrive whole. */
export class MemoryVault implements FileVault {
  readonly kept = new Map<string, { file: VaultFile; conversation: ConversationKey; bytes: Buffer }>()
  /** Most bytes that were held for one file in one part: shows that files are streamed. */
  largestPart = 0
  #made = 0

  async put(conversation: ConversationKey, fileName: string, content: AsyncIterable<Uint8Array>, maxBytes: number) {
    const parts: Uint8Array[] = []
    let bytes = 0
    for await (const part of content) {
      bytes += part.byteLength
      this.largestPart = Math.max(this.largestPart, part.byteLength)
      if (bytes > maxBytes) throw new AssistantError('FILE_TOO_LARGE', 'too large')
      parts.push(part)
    }
    const all = Buffer.concat(parts)
    const sha256 = createHash('sha256').update(all).digest('hex')
    const mediaType = await mediaTypeOf(all.subarray(0, 4_100), fileName)
    this.#made += 1
    const file = { id: `file-${this.#made}`, fileName, mediaType, bytes, sha256 }
    this.kept.set(file.id, { file, conversation, bytes: all })
    return file
  }

  async get(id: string) {
    const kept = this.kept.get(id)
    if (kept === undefined) return undefined
    const { file, conversation, bytes } = kept
    async function* content() {
      yield new Uint8Array(bytes)
    }
    return { file, conversation, content: content() }
  }

  async used(conversation: ConversationKey) {
    const own = [...this.kept.values()].filter((kept) => name(kept.conversation) === name(conversation))
    return own.reduce((sum, { file }) => sum + file.bytes, 0)
  }

  async unnamed(conversation: ConversationKey) {
    return [...this.kept.values()]
      .filter((kept) => name(kept.conversation) === name(conversation))
      .map(({ file }) => file)
  }

  async drop(ids: readonly string[]) {
    for (const id of ids) this.kept.delete(id)
  }
}

function name(key: ConversationKey): string {
  return `${key.wire} ${key.id}`
}

function clientActivityId(channelData: unknown): string | undefined {
  if (typeof channelData !== 'object' || channelData === null || !('clientActivityID' in channelData)) return undefined
  return typeof channelData.clientActivityID === 'string' ? channelData.clientActivityID : undefined
}
