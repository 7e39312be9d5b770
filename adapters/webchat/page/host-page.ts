import * as z from 'zod/mini'
import { type FrameNews, type HostWish, READY } from '../widget/protocol.ts'

const hello = z.object({
  assistant: z.literal('hello'),
  topic: z.optional(z.object({ id: z.string().check(z.maxLength(100)), asked: z.boolean() })),
  place: z.optional(z.string().check(z.maxLength(200))),
  begin: z.boolean(),
  shown: z.boolean(),
  focus: z.boolean(),
})
/** What the page that holds us wants first. */
export type HostHello = z.infer<typeof hello>

const wish = z.union([
  z.object({ do: z.literal('show'), focus: z.boolean() }),
  z.object({ do: z.enum(['hide', 'leave']) }),
  z.object({ do: z.literal('topic'), topic: z.string().check(z.maxLength(100)) }),
])

/** A page that frames us without our script says nothing: then we go on by ourselves. */
const SILENT_MS = 10_000

/** The page that holds this one in a frame, spoken with over a port that only its embed script has. */
export class HostPage {
  readonly #parent: Window
  #port: MessagePort | undefined
  #wished: (wish: HostWish) => void = () => {}

  constructor(parent: Window) {
    this.#parent = parent
  }

  /** Says that we are here. Gives what the page wants; undefined where it does not answer. */
  meet(wished: (wish: HostWish) => void): Promise<HostHello | undefined> {
    this.#wished = wished
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, SILENT_MS, undefined)
      addEventListener('message', ({ source, data, ports }: MessageEvent<unknown>) => {
        const read = hello.safeParse(data)
        const [port] = ports
        // Which pages may hold us is for the browser to enforce (frame-ancestors); that it is our holder that speaks, for us.
        if (source !== this.#parent || !read.success || port === undefined || this.#port !== undefined) return
        clearTimeout(timer)
        this.#port = port
        port.onmessage = (event: MessageEvent<unknown>) => this.#hear(event.data)
        resolve(read.data)
      })
      // It tells only that we are there, so any page may hear it.
      this.#parent.postMessage(READY, '*')
    })
  }

  tell(news: FrameNews): void {
    this.#port?.postMessage(news)
  }

  /** Takes the whole page elsewhere, so that nothing of it stays in view or behind the back button. */
  leave(address: string): void {
    if (this.#port !== undefined) this.tell({ say: 'exit', to: address })
    else top?.location.replace(address)
  }

  #hear(data: unknown): void {
    const read = wish.safeParse(data)
    if (read.success) this.#wished(read.data)
  }
}
