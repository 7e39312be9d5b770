import { type FrameNews, type Hello, type HostWish, READY, readNews } from './protocol.ts'
import type { Settings } from './settings.ts'

/** What the link needs, and whom it tells. */
export interface FrameLinkParts {
  readonly frame: HTMLIFrameElement
  /** The assistant's origin: nothing is heard from any other, or told to it. */
  readonly origin: string
  /** What a frame that has just loaded is told first. */
  hello(): Hello
  news(news: FrameNews): void
  /** It did not come in time, or came after all. */
  blocked(is: boolean): void
}

/** After the frame has loaded, its script has run: what has not spoken soon after will not. */
const AFTER_LOAD_MS = 2_000
/** A frame that does not even load: a very slow line, or one that something swallows. */
const AT_ALL_MS = 25_000

/** The line between the page and its frame: a port of its own, given to no one else. A frame that loads again gets a new one. */
export class FrameLink {
  readonly #parts: FrameLinkParts
  #port: MessagePort | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(parts: FrameLinkParts) {
    this.#parts = parts
    addEventListener('message', (event) => this.#hear(event))
    parts.frame.addEventListener('load', () => this.#port === undefined && this.#wait(AFTER_LOAD_MS))
    this.#wait(AT_ALL_MS)
  }

  /** Loads the frame anew, where it did not come. */
  again(): void {
    this.#port = undefined
    this.#parts.blocked(false)
    this.#parts.frame.src = this.#parts.frame.src
    this.#wait(AT_ALL_MS)
  }

  /** Whether the frame speaks with us. */
  get stands(): boolean {
    return this.#port !== undefined
  }

  /** Asks something of the frame. A frame that is not there yet learns what counts from the hello. */
  tell(wish: HostWish): void {
    this.#port?.postMessage(wish)
  }

  #wait(ms: number): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.#parts.blocked(true), ms)
  }

  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    const target = this.#parts.frame.contentWindow
    if (target === null || source !== target || origin !== this.#parts.origin || data !== READY) return
    clearTimeout(this.#waiting)
    this.#parts.blocked(false)
    this.#port?.close()
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    port1.onmessage = (event: MessageEvent<unknown>) => {
      const news = readNews(event.data)
      if (news !== undefined) this.#parts.news(news)
    }
    target.postMessage(this.#parts.hello(), origin, [port2])
  }
}

/** The address of the frame. No topic and no place are in it: what the address says, a network in between may keep. */
export function frameAddress(address: string, { language }: Pick<Settings, 'language'>): string {
  const frame = new URL(address)
  frame.searchParams.set('embedded', '')
  if (language !== undefined) frame.searchParams.set('lang', language)
  return frame.href
}
