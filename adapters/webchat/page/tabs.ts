import * as z from 'zod/mini'
import { attempt } from './attempt.ts'
import { type Session, session } from './session.ts'

const heard = z.union([
  z.object({ ask: z.string() }),
  z.object({ to: z.string(), session }),
  z.object({ left: z.string() }),
])

/** How long another tab has to answer, in milliseconds. One that is asleep does not, and the person begins anew. */
const ANSWER_MS = 200

/** What the tabs of a site need of this one. */
export interface TabsParts {
  /** The conversation that another tab may pick up: undefined where there is none, it is private, over or left. */
  shared(): Session | undefined
  /** A conversation was left in another tab: who left there must not be betrayed here. */
  left(conversationId: string): void
}

/** The other tabs of the same site in this browser. Nothing is stored: what they know goes with the last of them. */
export class Tabs {
  readonly #channel = openChannel()
  readonly #parts: TabsParts
  readonly #me: string
  #answered: (session: Session) => void = () => {}

  constructor(me: string, parts: TabsParts) {
    this.#me = me
    this.#parts = parts
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => this.#hear(data))
  }

  /** The conversation that is under way in another tab, if any. */
  find(): Promise<Session | undefined> {
    if (this.#channel === undefined) return Promise.resolve(undefined)
    this.#channel.postMessage({ ask: this.#me })
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ANSWER_MS, undefined)
      this.#answered = (found) => {
        clearTimeout(timer)
        resolve(found)
      }
    })
  }

  /** Tells the other tabs that this conversation is left. */
  tellLeft(conversationId: string): void {
    this.#channel?.postMessage({ left: conversationId })
  }

  #hear(data: unknown): void {
    const read = heard.safeParse(data)
    if (!read.success) return
    if ('left' in read.data) this.#parts.left(read.data.left)
    else if ('ask' in read.data) this.#answer(read.data.ask)
    else if (read.data.to === this.#me) this.#answered(read.data.session)
  }

  #answer(to: string): void {
    const shared = this.#parts.shared()
    if (shared !== undefined) this.#channel?.postMessage({ to, session: shared })
  }
}

/** Older browsers have none, and one that keeps nothing may refuse it. Then each tab is by itself. */
function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : attempt(() => new BroadcastChannel('chat'))
}
