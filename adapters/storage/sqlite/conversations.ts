import type { ConversationState } from '../../../dialogs/engine/state.ts'
import type { ConversationKey } from '../../../dialogs/ports.ts'
import type { KeyRing } from '../key-ring.ts'
import { conversationName } from '../listeners.ts'
import { unsealJson } from '../sealing.ts'
import { blob, integer, optional } from './cells.ts'
import type { Database } from './database.ts'
import { identity } from './identity.ts'
import { conversationLookup, type Secrets } from './secrets.ts'

/** A conversation as it stands in the store, opened. */
export interface Opened {
  readonly id: number
  /** In hex. */
  readonly lookup: string
  readonly key: Buffer
  readonly version: number
  readonly lastSequence: number
  readonly expiresAt: number
  readonly state: () => ConversationState
  /** The inbound keys of all turns so far, where this process took them all and they are not too many: they need no look-up then. */
  readonly inbound: ReadonlySet<string> | undefined
}

/** How many opened conversations are kept in memory. This process is alone on the store, so what is kept is what is stored. */
const KEPT = 2000

const FIND = 'SELECT id, wrapped, version, last_sequence, sealed, expires_at FROM conversations WHERE lookup = ?'

/** Finds conversations, and keeps the ones used last open: their keys need no unwrapping and their states no reading. */
export class Conversations {
  readonly #database: Database
  readonly #ring: KeyRing
  readonly #secrets: Secrets
  readonly #readState: (json: unknown) => ConversationState
  readonly #kept = new Map<string, Opened>()

  constructor(database: Database, ring: KeyRing, secrets: Secrets, readState: (json: unknown) => ConversationState) {
    this.#database = database
    this.#ring = ring
    this.#secrets = secrets
    this.#readState = readState
  }

  lookup(conversation: ConversationKey): Buffer {
    return conversationLookup(this.#secrets, conversation)
  }

  find(conversation: ConversationKey): Opened | 'gone' | undefined {
    const name = conversationName(conversation)
    const kept = this.#kept.get(name)
    if (kept !== undefined) {
      this.#keep(name, kept)
      return kept
    }
    const lookup = this.lookup(conversation)
    const found = this.#database.query(FIND).first(lookup)
    if (found === undefined) return undefined
    const opened = this.#open(found, lookup.toString('hex'))
    if (opened !== 'gone') this.#keep(name, opened)
    return opened
  }

  /** What was committed is what is kept from now on. */
  put(conversation: ConversationKey, opened: Opened): void {
    this.#keep(conversationName(conversation), opened)
  }

  forget(lookups: ReadonlySet<string>): void {
    if (lookups.size === 0) return
    for (const [name, opened] of this.#kept) if (lookups.has(opened.lookup)) this.#kept.delete(name)
  }

  #open(found: readonly unknown[], lookup: string): Opened | 'gone' {
    const [id, wrappedCell, versionCell, lastSequence, sealedCell, expiresAt] = found
    const wrapped = optional(wrappedCell, blob)
    if (wrapped === undefined) return 'gone'
    const key = this.#ring.unwrap(wrapped, identity.conversationKey(lookup))
    const version = integer(versionCell)
    const sealed = blob(sealedCell)
    let state: ConversationState | undefined
    return {
      id: integer(id),
      lookup,
      key,
      version,
      lastSequence: integer(lastSequence),
      expiresAt: integer(expiresAt),
      inbound: undefined,
      state: () => {
        state ??= this.#readState(unsealJson(key, identity.state(lookup, version), sealed))
        return state
      },
    }
  }

  #keep(name: string, opened: Opened): void {
    this.#kept.delete(name)
    this.#kept.set(name, opened)
    if (this.#kept.size <= KEPT) return
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined) this.#kept.delete(oldest)
  }
}
