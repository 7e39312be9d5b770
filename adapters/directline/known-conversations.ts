import { AssistantError } from '../../dialogs/errors.ts'
import type { TurnStore } from '../../dialogs/ports.ts'
import { directLineKey } from './caller.ts'

const MOST = 100_000

/** Which conversations were begun, so that a post to an unknown one is refused without a read for every message. */
export class KnownConversations {
  readonly #store: Pick<TurnStore, 'activities'>
  readonly #begun = new Set<string>()
  readonly #left = new Set<string>()

  constructor(store: Pick<TurnStore, 'activities'>) {
    this.#store = store
  }

  begun(id: string): void {
    remember(this.#begun, id)
  }

  /** Its tokens are worth nothing from here on. A restart forgets this, but by then the store knows that it is gone. */
  left(id: string): void {
    this.#begun.delete(id)
    remember(this.#left, id)
  }

  hasLeft(id: string): boolean {
    return this.#left.has(id)
  }

  /** Whether it was begun, here or before a restart. Rejects with CONVERSATION_ENDED after a leave. */
  async has(id: string): Promise<boolean> {
    if (this.#begun.has(id)) return true
    if (this.#left.has(id)) throw new AssistantError('CONVERSATION_ENDED', 'The person left it.')
    const log = await this.#store.activities(directLineKey(id), Number.MAX_SAFE_INTEGER)
    if (log === undefined) return false
    this.begun(id)
    return true
  }

  /** As `has`, asked of the store anew: what was begun here may have expired since. */
  async still(id: string): Promise<boolean> {
    this.#begun.delete(id)
    return this.has(id)
  }

  /** Rejects with CONVERSATION_UNKNOWN or CONVERSATION_ENDED. */
  async require(id: string): Promise<void> {
    if (!(await this.has(id))) throw new AssistantError('CONVERSATION_UNKNOWN', 'It was never begun, or is erased.')
  }
}

function remember(set: Set<string>, id: string): void {
  set.add(id)
  if (set.size <= MOST) return
  const [oldest] = set
  if (oldest !== undefined) set.delete(oldest)
}
