import type { FrameNews } from '../widget/protocol.ts'
import type { Activity } from './activity.ts'

/** What the page that holds the chat is told of what comes in: how much is unread, and that a report was sent from here. Never words. */
export class HostNews {
  readonly #tell: (news: FrameNews) => void
  readonly #sent = new Set<string>()
  readonly #ours = new Set<string>()
  readonly #seen = new Set<string>()
  readonly #told = new Set<string>()
  #shown = true
  #unread = 0

  constructor(tell: (news: FrameNews) => void) {
    this.#tell = tell
  }

  /** Something was put on its way in this tab, under this id. */
  said(clientId: string): void {
    this.#sent.add(clientId)
  }

  /** The chat came into view, or went out of it. */
  shown(is: boolean): void {
    this.#shown = is
    if (is) this.#count(0)
  }

  /** Takes what came. `old`: it was there before this page was, so none of it is news. */
  received(activities: readonly Activity[], userId: string, old: boolean): void {
    const fresh = activities.filter(({ id }) => !this.#seen.has(id))
    for (const { id } of fresh) this.#seen.add(id)
    const theirs = fresh.filter(({ from }) => from.id !== userId)
    for (const { id, from, channelData } of fresh)
      if (from.id === userId && this.#sent.has(channelData.clientActivityID ?? '')) this.#ours.add(id)
    for (const { channelData, replyToId } of theirs) {
      const reference = channelData.assistant.submission?.reference
      if (reference === undefined || this.#told.has(reference)) continue
      this.#told.add(reference)
      if (!old && this.#ours.has(replyToId ?? '')) this.#tell({ say: 'submitted' })
    }
    if (old || this.#shown) return
    this.#count(this.#unread + theirs.filter(({ type, text }) => type === 'message' && text !== undefined).length)
  }

  #count(unread: number): void {
    if (unread === this.#unread) return
    this.#unread = unread
    this.#tell({ say: 'unread', count: unread })
  }
}
