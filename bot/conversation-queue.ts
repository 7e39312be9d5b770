import { AssistantError } from '../dialogs/errors.ts'

/** Messages that may wait in one conversation; more are refused, so that one person cannot fill the process. */
const LONGEST_QUEUE = 500

/** Runs work of one conversation in the order in which it came, and that of different ones side by side. */
export class ConversationQueue {
  readonly #tails = new Map<string, Promise<unknown>>()
  readonly #waiting = new Map<string, number>()
  readonly #longest: number
  #idle: (() => void)[] = []

  /** `longest`: how many may wait in one conversation. */
  constructor(longest: number = LONGEST_QUEUE) {
    this.#longest = longest
  }

  /** Runs `work` after all that came before it in this conversation. Rejects with RATE_LIMITED where too much waits. */
  async run<T>(conversation: string, work: () => Promise<T>): Promise<T> {
    const waiting = this.#waiting.get(conversation) ?? 0
    if (waiting >= this.#longest) {
      throw new AssistantError(
        'RATE_LIMITED',
        'Too many messages wait in this conversation. This one was not taken. Send it again in a moment. If anyone is in danger, call 999 now. Do not wait.',
        { status: 429, retryAfter: 1 },
      )
    }
    this.#waiting.set(conversation, waiting + 1)
    const before = this.#tails.get(conversation)
    const mine = before === undefined ? work() : before.then(work, work)
    this.#tails.set(conversation, mine)
    try {
      return await mine
    } finally {
      this.#leave(conversation, mine)
    }
  }

  /** Resolves when nothing is in work. */
  async drained(): Promise<void> {
    if (this.#tails.size > 0) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  #leave(conversation: string, mine: Promise<unknown>): void {
    const left = (this.#waiting.get(conversation) ?? 1) - 1
    if (left === 0) this.#waiting.delete(conversation)
    else this.#waiting.set(conversation, left)
    if (this.#tails.get(conversation) === mine) this.#tails.delete(conversation)
    if (this.#tails.size > 0) return
    const idle = this.#idle
    this.#idle = []
    for (const resolve of idle) resolve()
  }
}
