import type { ConversationKey, StoredActivity, TurnStore } from '../../dialogs/ports.ts'

type Committed = Parameters<TurnStore['onCommitted']>[1]

/** One text for a conversation's key; the wire's name never holds a line break. */
export function conversationName(conversation: ConversationKey): string {
  return `${conversation.wire}\n${conversation.id}`
}

/** Where faults go when nobody asked for them: the process's warnings, by name only. */
export function warn(error: unknown): void {
  process.emitWarning(`The store met a fault: ${error instanceof Error ? error.name : typeof error}`)
}

/** Who wants to hear of commits. A listener that throws is reported and harms nobody else. */
export class Listeners {
  readonly #byConversation = new Map<string, Set<Committed>>()
  readonly #queued = new Set<() => void>()
  readonly #lettersQueued = new Set<() => void>()
  readonly #report: (error: unknown) => void

  constructor(report: (error: unknown) => void) {
    this.#report = report
  }

  onCommitted(conversation: ConversationKey, listener: Committed): () => void {
    const name = conversationName(conversation)
    const all = this.#byConversation.get(name) ?? new Set()
    this.#byConversation.set(name, all)
    // A wrapper of its own, so that the same function can listen twice and stop once.
    const own: Committed = (activities, watermark) => listener(activities, watermark)
    all.add(own)
    return () => {
      all.delete(own)
      if (all.size === 0 && this.#byConversation.get(name) === all) this.#byConversation.delete(name)
    }
  }

  onQueued(listener: () => void): () => void {
    return added(this.#queued, listener)
  }

  onLettersQueued(listener: () => void): () => void {
    return added(this.#lettersQueued, listener)
  }

  committed(conversation: ConversationKey, activities: readonly StoredActivity[], watermark: number): void {
    if (this.#byConversation.size === 0) return
    for (const listener of [...(this.#byConversation.get(conversationName(conversation)) ?? [])])
      this.#tell(() => listener(activities, watermark))
  }

  queued(): void {
    for (const listener of [...this.#queued]) this.#tell(listener)
  }

  lettersQueued(): void {
    for (const listener of [...this.#lettersQueued]) this.#tell(listener)
  }

  #tell(listener: () => void): void {
    try {
      listener()
    } catch (error) {
      this.#report(error)
    }
  }
}

/** Adds a wrapper of its own, so that the same function can listen twice and stop once. Returns how to stop. */
function added(all: Set<() => void>, listener: () => void): () => void {
  const own = () => listener()
  all.add(own)
  return () => all.delete(own)
}
