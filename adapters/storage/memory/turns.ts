import { AssistantError } from '../../../dialogs/errors.ts'
import type { Committed, ConversationKey, OpenTurn, TurnCommit, TurnStore } from '../../../dialogs/ports.ts'
import { conversationName } from '../listeners.ts'
import { readPlainState } from '../plain-state.ts'
import { draftsConflict, writeDrafts } from './drafts.ts'
import { eraseConversation, sweep } from './erase.ts'
import { addLetter, dropLetters } from './letters.ts'
import { addSubmission, noteReceived, noteRefused, sameKey } from './submissions.ts'
import type { KeptConversation, World } from './world.ts'

/** The turns in memory. */
export class MemoryTurns implements TurnStore {
  readonly #world: World
  #closed = false

  constructor(world: World) {
    this.#world = world
  }

  async open(conversation: ConversationKey, inboundKey: string | undefined): Promise<OpenTurn> {
    const kept = this.#current(conversation)
    if (kept === undefined) return { kind: 'open', version: 0, nextSequence: 1, state: undefined, endsAt: undefined }
    if (kept === 'gone') return { kind: 'gone' }
    const taken = inboundKey === undefined ? undefined : kept.turns.find((turn) => turn.inboundKey === inboundKey)
    if (taken !== undefined) {
      const replies = taken.activities.slice(taken.activities.findIndex(({ id }) => id === taken.inboundId) + 1)
      return { kind: 'taken', activityId: taken.inboundId, replies }
    }
    const json: unknown = JSON.parse(kept.state)
    const state = (this.#world.options.readState ?? readPlainState)(json)
    return {
      kind: 'open',
      version: kept.version,
      nextSequence: kept.lastSequence + 1,
      state,
      endsAt: kept.expiresAt,
    }
  }

  async commit(turn: TurnCommit): Promise<Committed> {
    this.#check()
    const { conversations, submissions, listeners } = this.#world
    const name = conversationName(turn.conversation)
    const before = conversations.get(name)
    const kept = before ?? { version: 0, lastSequence: 0, state: '', expiresAt: 0, turns: [] }
    if ('goneAt' in kept || kept.version !== turn.version) return 'conflict'
    const { inboundKey } = turn
    if (inboundKey !== undefined && kept.turns.some((other) => other.inboundKey === inboundKey)) return 'conflict'
    if (turn.submissions.some(({ submission }) => submissions.has(submission.reference))) return 'conflict'
    if (draftsConflict(this.#world, turn)) return 'conflict'
    this.#write(turn, kept)
    conversations.set(name, kept)
    this.#world.options.metrics?.committed?.(1, 0)
    listeners.committed(turn.conversation, turn.activities, kept.lastSequence)
    if (turn.submissions.length > 0) listeners.queued()
    if (turn.letters !== undefined && turn.letters.length > 0) listeners.lettersQueued()
    return 'committed'
  }

  async activities(conversation: ConversationKey, watermark: number): ReturnType<TurnStore['activities']> {
    const kept = this.#current(conversation)
    if (kept === undefined || kept === 'gone') return undefined
    const after = kept.turns.flatMap(({ first, activities }) => activities.slice(Math.max(0, watermark + 1 - first)))
    return { activities: after, watermark: kept.lastSequence }
  }

  onCommitted(conversation: ConversationKey, listener: Parameters<TurnStore['onCommitted']>[1]): () => void {
    return this.#world.listeners.onCommitted(conversation, listener)
  }

  async erase(conversation: ConversationKey): Promise<void> {
    this.#check()
    eraseConversation(this.#world, conversation, { handedOverToo: true, now: this.#world.options.clock.now() })
  }

  async sweep(now: number): ReturnType<TurnStore['sweep']> {
    this.#check()
    return sweep(this.#world, now)
  }

  async ready(): Promise<void> {
    this.#check()
  }

  async close(): Promise<void> {
    this.#closed = true
  }

  #check(): void {
    if (this.#closed)
      throw new AssistantError('SHUTTING_DOWN', 'The store is closed. Nothing was taken.', { status: 503 })
  }

  #current(conversation: ConversationKey): KeptConversation | 'gone' | undefined {
    const kept = this.#world.conversations.get(conversationName(conversation))
    if (kept === undefined) return undefined
    return 'goneAt' in kept || kept.expiresAt <= this.#world.options.clock.now() ? 'gone' : kept
  }

  #write(turn: TurnCommit, kept: KeptConversation): void {
    const { activities, inboundKey, inboundId = '' } = turn
    if (activities.length > 0 || inboundKey !== undefined)
      kept.turns.push({ first: kept.lastSequence + 1, activities: structuredClone(activities), inboundKey, inboundId })
    kept.version++
    kept.lastSequence += activities.length
    kept.state = JSON.stringify(turn.state)
    kept.expiresAt = turn.expiresAt
    for (const id of [...turn.files, ...turn.submissions.flatMap(({ files }) => files)]) {
      const file = this.#world.files.get(id)
      if (file === undefined || !sameKey(file.conversation, turn.conversation) || !file.holders.delete('store'))
        continue
      file.holders.add('conversation')
    }
    for (const submission of turn.submissions) addSubmission(this.#world, turn, submission)
    if (turn.dropsLetters === true) dropLetters(this.#world, turn.conversation)
    for (const letter of turn.letters ?? []) addLetter(this.#world, turn, letter)
    writeDrafts(this.#world, turn)
    for (const { reference, status, intakeId, reason } of turn.deliveries) {
      if (status === 'received') noteReceived(this.#world, reference, intakeId, turn.now)
      else noteRefused(this.#world, reference, reason)
    }
  }
}
