import type {
  Committed,
  ConversationKey,
  OpenTurn,
  StoredActivity,
  TurnCommit,
  TurnStore,
} from '../../../dialogs/ports.ts'
import { blob, integer } from './cells.ts'
import { writeTurn } from './commit-turn.ts'
import type { Opened } from './conversations.ts'
import type { Core } from './core.ts'
import { eraseConversation } from './erase.ts'
import { asUnavailable } from './failure.ts'
import { inboundLookup } from './secrets.ts'
import { readTurn, repliesOf } from './stored-turn.ts'
import { sweep } from './sweep.ts'

const TAKEN = 'SELECT turn, sealed FROM turns WHERE inbound = ?'
const LOG = `SELECT turn, sealed, first_sequence FROM turns
  WHERE conversation = ? AND last_sequence > ? ORDER BY last_sequence, rowid`

/** The turns in SQLite. `close` closes the whole store. */
export class SqliteTurns implements TurnStore {
  readonly #core: Core
  readonly #close: () => void

  constructor(core: Core, close: () => void) {
    this.#core = core
    this.#close = close
  }

  async open(conversation: ConversationKey, inboundKey: string | undefined): Promise<OpenTurn> {
    return reading(() => {
      const opened = this.#current(conversation)
      if (opened === undefined)
        return { kind: 'open', version: 0, nextSequence: 1, state: undefined, endsAt: undefined }
      if (opened === 'gone') return { kind: 'gone' }
      const taken = inboundKey === undefined ? undefined : this.#taken(conversation, opened, inboundKey)
      if (taken !== undefined) return taken
      const { version, lastSequence, expiresAt } = opened
      return { kind: 'open', version, nextSequence: lastSequence + 1, state: opened.state(), endsAt: expiresAt }
    })
  }

  async commit(turn: TurnCommit): Promise<Committed> {
    const { queue, conversations, listeners, blobs } = this.#core
    const gone: string[] = []
    const after = (opened: Opened | 'conflict') => {
      if (opened === 'conflict') return
      conversations.put(turn.conversation, opened)
      listeners.committed(turn.conversation, turn.activities, opened.lastSequence)
      if (turn.submissions.length > 0) listeners.queued()
      if (turn.letters !== undefined && turn.letters.length > 0) listeners.lettersQueued()
    }
    const work = () => {
      // It may run a second time, alone.
      gone.length = 0
      return writeTurn(this.#core, turn, gone)
    }
    const opened = await queue.write(work, { after })
    if (gone.length > 0) await blobs.remove(gone)
    return opened === 'conflict' ? 'conflict' : 'committed'
  }

  async activities(
    conversation: ConversationKey,
    watermark: number,
  ): Promise<{ readonly activities: readonly StoredActivity[]; readonly watermark: number } | undefined> {
    return reading(() => {
      const opened = this.#current(conversation)
      if (opened === undefined || opened === 'gone') return undefined
      const rows = this.#core.database.query(LOG).all(opened.id, watermark)
      const activities = rows.flatMap(([turn, sealed, first]) => {
        const all = readTurn(opened, integer(turn), blob(sealed)).activities
        return all.slice(Math.max(0, watermark + 1 - integer(first)))
      })
      return { activities, watermark: opened.lastSequence }
    })
  }

  onCommitted(conversation: ConversationKey, listener: Parameters<TurnStore['onCommitted']>[1]): () => void {
    return this.#core.listeners.onCommitted(conversation, listener)
  }

  async erase(conversation: ConversationKey): Promise<void> {
    const { queue, conversations, blobs } = this.#core
    const lookup = conversations.lookup(conversation)
    const work = () => eraseConversation(this.#core, lookup, { handedOverToo: true, now: this.#core.clock.now() })
    const after = () => conversations.forget(new Set([lookup.toString('hex')]))
    await blobs.remove(await queue.write(work, { after, empties: true }))
  }

  async sweep(now: number): ReturnType<TurnStore['sweep']> {
    return sweep(this.#core, now)
  }

  async ready(): Promise<void> {
    const { queue, database, clock } = this.#core
    await queue.write(() => database.query('REPLACE INTO probe (id, at) VALUES (1, ?)').run(clock.now()))
  }

  async close(): Promise<void> {
    this.#close()
  }

  #current(conversation: ConversationKey): Opened | 'gone' | undefined {
    const opened = this.#core.conversations.find(conversation)
    if (opened === undefined || opened === 'gone') return opened
    return opened.expiresAt <= this.#core.clock.now() ? 'gone' : opened
  }

  #taken(conversation: ConversationKey, opened: Opened, inboundKey: string): OpenTurn | undefined {
    if (opened.inbound?.has(inboundKey) === false) return undefined
    const inbound = inboundLookup(this.#core.secrets, conversation, inboundKey)
    const found = this.#core.database.query(TAKEN).first(inbound)
    if (found === undefined) return undefined
    const turn = readTurn(opened, integer(found[0]), blob(found[1]))
    return { kind: 'taken', activityId: turn.inboundId, replies: repliesOf(turn) }
  }
}

function reading<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw asUnavailable(error)
  }
}
