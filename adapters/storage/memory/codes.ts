import type { ConversationKey } from '../../../dialogs/ports.ts'
import type { CodeLookUp, ReportStatus, SavedDraft } from '../../../dialogs/saved-draft.ts'
import { conversationName } from '../listeners.ts'
import { readPlainState } from '../plain-state.ts'
import { sameKey } from './submissions.ts'
import type { World } from './world.ts'

/** What codes open, in memory. */
export class MemoryCodes implements CodeLookUp {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  async lost(conversation: ConversationKey, codes: readonly string[], now: number): Promise<readonly string[]> {
    const self = conversationName(conversation)
    return codes.filter((code) => {
      const kept = this.#world.drafts.get(code)
      return kept === undefined || kept.expiresAt <= now || kept.owner !== self
    })
  }

  async draft(code: string, now: number): Promise<SavedDraft | undefined> {
    const kept = this.#world.drafts.get(code)
    if (kept === undefined || kept.expiresAt <= now) return undefined
    const json: unknown = JSON.parse(kept.state)
    return { state: (this.#world.options.readState ?? readPlainState)(json), version: kept.version }
  }

  async report(
    conversation: ConversationKey,
    reference: string,
    code: string | undefined,
  ): Promise<ReportStatus | undefined> {
    const kept = this.#world.submissions.get(reference)
    if (kept === undefined) return undefined
    const own = sameKey(kept.item.conversation, conversation)
    if (!own && (code === undefined || kept.code !== code)) return undefined
    const events = [...kept.events.values()].toSorted(
      (one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt),
    )
    const crime = events.findLast(({ crimeReference }) => crimeReference !== undefined)
    return {
      reference,
      status: kept.item.status,
      receivedAt: kept.item.status === 'received' ? kept.receivedAt : undefined,
      news: events.at(-1)?.status,
      crimeReference: own ? crime?.crimeReference : undefined,
    }
  }
}
