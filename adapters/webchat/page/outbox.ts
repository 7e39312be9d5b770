import type { Result } from './http.ts'
import { backoff, Pause } from './pause.ts'
import type { SavedOutgoing } from './session.ts'

/** Something on its way, with the files that go along. Files are not kept over a reload. */
export interface Outgoing extends SavedOutgoing {
  readonly files?: readonly File[]
}

/** What an outbox needs, and whom it tells. */
export interface OutboxParts {
  send(item: Outgoing): Promise<Result<unknown>>
  /** Keeps what is not yet acknowledged, for a reload. */
  keep(items: readonly SavedOutgoing[]): void
  sent(item: Outgoing): void
  /** It could not be sent now, and will be tried again by itself. */
  delayed(item: Outgoing): void
  /** It will never be taken, and why. */
  refused(item: Outgoing, words: string): void
  gone(): void
}

/** Sends one after the other, in order, each until it is acknowledged. The server takes one id once, so a resend is safe. */
export class Outbox {
  readonly #parts: OutboxParts
  readonly #pause = new Pause()
  #items: readonly Outgoing[]
  #running = false
  #stopped = false

  constructor(parts: OutboxParts, kept: readonly SavedOutgoing[]) {
    this.#parts = parts
    this.#items = kept
  }

  get waiting(): readonly Outgoing[] {
    return this.#items
  }

  add(item: Outgoing): void {
    this.#keep([...this.#items, item])
    void this.run()
  }

  /** Takes something back that was not acknowledged. False where it is not here any more. */
  drop(item: Outgoing): boolean {
    if (!this.#items.includes(item)) return false
    this.#keep(this.#items.filter((one) => one !== item))
    this.#pause.end()
    return true
  }

  /** The network may be back: tries at once. */
  wake(): void {
    this.#pause.end()
  }

  stop(): void {
    this.#stopped = true
    this.#pause.end()
  }

  /** Works until nothing is left. A call while it works changes nothing. */
  async run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    let tries = 0
    for (let item = this.#items[0]; item !== undefined && !this.#stopped; item = this.#items[0]) {
      const result = await this.#parts.send(item)
      if (this.#stopped) break
      if (!this.#items.includes(item)) continue
      if (result.kind === 'gone') {
        this.#stopped = true
        this.#parts.gone()
      } else if (result.kind === 'retry') {
        this.#parts.delayed(item)
        await this.#pause.for(result.afterMs ?? backoff(tries))
        tries += 1
      } else {
        tries = 0
        this.#keep(this.#items.slice(1))
        if (result.kind === 'ok') this.#parts.sent(item)
        else this.#parts.refused(item, result.words)
      }
    }
    this.#running = false
  }

  #keep(items: readonly Outgoing[]): void {
    this.#items = items
    this.#parts.keep(items.filter(({ files }) => files === undefined))
  }
}
