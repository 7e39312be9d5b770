import { type ActivitySet, readActivitySet } from './activity.ts'
import { attempt } from './attempt.ts'
import type { Opened } from './direct-line.ts'
import type { Result } from './http.ts'
import { backoff, Pause } from './pause.ts'

/** What a stream needs, and whom it tells. */
export interface StreamParts {
  /** Opens the conversation, or comes back to it with the watermark. */
  open(watermark: string): Promise<Result<Opened>>
  /** The log since the watermark, asked for where no socket opens. */
  pull(watermark: string): Promise<ActivitySet | undefined>
  received(set: ActivitySet): void
  connected(): void
  lost(): void
  gone(): void
  /** The server will not have us, and says why. */
  refused(words: string): void
}

/** How often to ask where sockets are not let through, in milliseconds. */
const PULL_MS = 2_500

/** Hears what happens in the conversation: over a WebSocket, again and again from the watermark, and by asking where there is none. */
export class Stream {
  readonly #parts: StreamParts
  readonly #pause = new Pause()
  #watermark = ''
  #socket: WebSocket | undefined
  #stopped = false

  constructor(parts: StreamParts) {
    this.#parts = parts
  }

  /** Connects, and connects again, until it is stopped or the conversation is gone. */
  async run(): Promise<void> {
    for (let tries = 0; !this.#stopped; tries += 1) {
      const result = await this.#parts.open(this.#watermark)
      if (this.#stopped) return
      if (result.kind === 'gone') return this.#parts.gone()
      if (result.kind === 'refused') return this.#parts.refused(result.words)
      if (result.kind === 'retry') {
        this.#parts.lost()
        await this.#pause.for(result.afterMs ?? backoff(tries))
        continue
      }
      this.#parts.connected()
      const worked = await this.#follow(result.value.streamUrl)
      if (this.#stopped) return
      if (worked) tries = 0
      else await this.#pull()
      await this.#pause.for(worked ? backoff(0) : PULL_MS)
    }
  }

  /** The network or the computer is back, or something was sent: looks at once. `fresh` distrusts the socket that is open. */
  wake(fresh: boolean): void {
    if (fresh) this.#socket?.close()
    this.#pause.end()
  }

  stop(): void {
    this.#stopped = true
    this.#socket?.close()
    this.#pause.end()
  }

  /** Resolves when the socket is closed: whether it was ever open. */
  #follow(url: string): Promise<boolean> {
    return new Promise((resolve) => {
      let open = false
      const socket = openSocket(url)
      if (socket === undefined) return resolve(false)
      this.#socket = socket
      socket.addEventListener('open', () => {
        open = true
      })
      socket.addEventListener('message', ({ data }) => this.#take(typeof data === 'string' ? data : ''))
      socket.addEventListener('close', () => {
        this.#socket = undefined
        resolve(open)
      })
    })
  }

  async #pull(): Promise<void> {
    const set = await this.#parts.pull(this.#watermark)
    if (set !== undefined && !this.#stopped) this.#receive(set)
  }

  /** An empty message only keeps the line open. */
  #take(data: string): void {
    const set = data === '' ? undefined : readActivitySet(JSON.parse(data))
    if (set !== undefined && !this.#stopped) this.#receive(set)
  }

  #receive(set: ActivitySet): void {
    this.#watermark = set.watermark ?? this.#watermark
    this.#parts.received(set)
  }
}

/** Older browsers throw where the page's policy does not let them connect. */
function openSocket(url: string): WebSocket | undefined {
  return attempt(() => new WebSocket(url))
}
