import directlinejs, { type Activity, type DirectLine as Connection } from 'botframework-directlinejs'
import { provideBrowserGlobals } from './browser-globals.ts'

/** An activity as it came over the line. */
export type Received = Activity & {
  readonly id?: string
  readonly text?: string
  readonly value?: unknown
  readonly name?: string
  readonly replyToId?: string
}

/** Talks over the official client, unchanged, and waits for what comes back. */
export interface DirectLineClient {
  /** The client itself, for what is not below. */
  readonly line: Connection
  /** Everything received so far, the person's own activities included, in order. */
  readonly received: readonly Received[]
  /** Sends words; gives the id that they were taken under. Rejects where they were refused. */
  say(text: string): Promise<string>
  /** Sends what a button sends: a message with a value and no text. */
  sendValue(value: unknown): Promise<string>
  event(name: string, value?: unknown): Promise<string>
  upload(bytes: Uint8Array, name: string, text?: string): Promise<string>
  /** The next activity that was not given before and that `wanted` takes: by default the next one of the assistant. */
  next(wanted?: (activity: Received) => boolean, timeoutMs?: number): Promise<Received>
  /** All replies to the activity with this id. They come together; the first one is waited for. */
  repliesTo(id: string, timeoutMs?: number): Promise<readonly Received[]>
  close(): void
}

/** How to connect: with the secret or a token, over the WebSocket unless `webSocket` is false. */
export interface ConnectOptions {
  readonly domain: string
  readonly secret?: string
  readonly token?: string
  readonly conversationId?: string
  readonly watermark?: string
  readonly webSocket?: boolean
  readonly userId?: string
}

/** Connects to a Direct Line endpoint (`domain` ends in `/v3/directline`) with botframework-directlinejs. */
export function connect(options: ConnectOptions): DirectLineClient {
  provideBrowserGlobals()
  const { userId = 'person', ...connection } = options
  const line = new directlinejs.DirectLine({ pollingInterval: 200, ...connection })
  const from = { id: userId }
  const received: Received[] = []
  const given = new Set<Received>()
  let waiting: (() => void)[] = []
  const subscription = line.activity$.subscribe({
    next(activity) {
      received.push(activity)
      const woken = waiting
      waiting = []
      for (const wake of woken) wake()
    },
    error: () => {},
  })

  const until = async <Found>(find: () => Found | undefined, timeoutMs: number, what: string): Promise<Found> => {
    const deadline = performance.now() + timeoutMs
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      const left = deadline - performance.now()
      if (left <= 0) throw new Error(`${what} did not come within ${timeoutMs} ms.`)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left)
        waiting.push(() => {
          clearTimeout(timer)
          resolve()
        })
      })
    }
  }
  const post = async (activity: Activity): Promise<string> => {
    const id: string = await line.postActivity(activity).toPromise()
    if (id === 'retry') throw new Error('The activity was not taken: the client says to send it again.')
    return id
  }

  return {
    line,
    received,
    say: (text) => post({ type: 'message', from, text }),
    sendValue(value) {
      const press: Activity = { type: 'message', from }
      // The client's types know no value, but it passes one on as it is.
      return post(Object.assign(press, { value }))
    },
    event: (name, value) => post({ type: 'event', from, name, value }),
    upload(bytes, name, text) {
      const contentUrl = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
      const attachments = [{ contentType: 'application/octet-stream', contentUrl, name }]
      return post(Object.assign({ type: 'message' as const, from, attachments }, text === undefined ? {} : { text }))
    },
    next: (wanted = (activity) => activity.from.id !== userId, timeoutMs = 5_000) =>
      until(
        () => {
          const found = received.find((activity) => !given.has(activity) && wanted(activity))
          if (found !== undefined) given.add(found)
          return found
        },
        timeoutMs,
        'The next activity',
      ),
    async repliesTo(id, timeoutMs = 5_000) {
      const replies = () => received.filter((activity) => activity.replyToId === id)
      await until(() => (replies().length > 0 ? true : undefined), timeoutMs, 'A reply')
      // directlinejs hands the activities of one set over one by one, each in a timer of its own.
      for (let count = -1; count !== replies().length; ) {
        count = replies().length
        await new Promise((resolve) => setTimeout(resolve, 15))
      }
      return replies()
    },
    close() {
      subscription.unsubscribe()
      line.end()
    },
  }
}
