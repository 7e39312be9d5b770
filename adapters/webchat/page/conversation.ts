import type { ActivitySet } from './activity.ts'
import { type CopyFormat, fetchCopy } from './copy.ts'
import { begin, keptFor, leave, leavePlain, pull, refresh, reopen, resume, send } from './direct-line.ts'
import type { Result } from './http.ts'
import { Outbox, type Outgoing } from './outbox.ts'
import { words } from './page-language.ts'
import { randomId } from './random-id.ts'
import type { Session, TabMemory } from './session.ts'
import { Stream } from './stream.ts'
import { Tabs } from './tabs.ts'

/** What the page shows of what happens. */
export interface ConversationView {
  received(set: ActivitySet, userId: string): void
  /** Something was put on its way, or found there after a reload. */
  sending(item: Outgoing): void
  /** A word about something on its way; empty when there is nothing to say. */
  note(item: Outgoing, words: string): void
  /** Files are on their way: how much of them, from 0 to 1; `callBack` stops it. */
  uploading(item: Outgoing, part: number, callBack: () => void): void
  refused(item: Outgoing, words: string): void
  /** It was stopped before it was all sent. */
  calledBack(item: Outgoing): void
  connection(works: boolean): void
  /** It was begun in another tab and is gone on with here: what comes first is old. */
  resumed(): void
  /** It was left in another tab. */
  left(): void
  /** The conversation is over, and why: `gone` on the server, or `refused` in its words. */
  over(words: string): void
}

/** What can be sent. */
export type Saying = Omit<Outgoing, 'id' | 'type'> & { readonly type?: Outgoing['type'] }

const LOOK_MS = 60_000
const SLOW_MS = 2_000
/** A computer that slept holds a socket that only seems open. */
const SLEPT_MS = 2 * LOOK_MS
const GONE =
  'This chat has ended, and its unsent answers may be deleted. You can start a new one. If anyone is in danger, call 999.'

/** One conversation over Direct Line: begins or goes on, sends everything once, and comes back after every break. */
export class Conversation {
  readonly #memory: TabMemory
  readonly #view: ConversationView
  readonly #outbox: Outbox
  readonly #stream: Stream
  readonly #tabs: Tabs
  /** What stops each thing that is on its way, by its id. */
  readonly #calledBack = new Map<string, AbortController>()
  #started = false
  /** Other tabs were asked before. */
  #looked = false
  #lookedAt = Date.now()
  over = false

  constructor(memory: TabMemory, view: ConversationView) {
    this.#memory = memory
    this.#view = view
    this.#outbox = this.#makeOutbox()
    this.#stream = this.#makeStream()
    this.#tabs = new Tabs(randomId(), {
      shared: () => (this.over ? undefined : memory.shared),
      left: (id) => id === memory.session?.conversationId && view.left(),
    })
  }

  /** Whether something waits to be acknowledged. */
  get sending(): boolean {
    return this.#outbox.waiting.length > 0
  }

  /** Whether something with a value like this waits to be acknowledged. */
  isWaiting(matches: (value: unknown) => boolean): boolean {
    return this.#outbox.waiting.some(({ value }) => matches(value))
  }

  /** Whether there is one to go on with, in this tab or in another of this site. */
  async underWay(): Promise<boolean> {
    if (this.#memory.session === undefined) await this.#pickUp()
    this.#looked = true
    return this.#memory.session !== undefined
  }

  start(): void {
    void this.#stream.run()
    setInterval(() => this.#look(), LOOK_MS)
    addEventListener('online', () => this.#wake(true))
    addEventListener('pageshow', () => this.#wake(false))
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#look())
  }

  say(saying: Saying): void {
    const item: Outgoing = { type: 'message', ...saying, id: randomId() }
    this.#view.sending(item)
    this.#outbox.add(item)
    if (item.files === undefined)
      setTimeout(() => this.#outbox.waiting.includes(item) && this.#view.note(item, words('Sending')), SLOW_MS)
  }

  /** Stops what was not wholly sent, such as files. What arrived all the same is shown with the log. */
  #callBack(item: Outgoing): void {
    if (!this.#outbox.drop(item)) return
    this.#calledBack.get(item.id)?.abort()
    this.#view.calledBack(item)
  }

  /** The copy of a report that was sent here; undefined where there is no conversation yet. */
  async copy(reference: string, format: CopyFormat): Promise<Result<Blob> | undefined> {
    const { session } = this.#memory
    return session === undefined ? undefined : await this.#with(session, (held) => fetchCopy(held, reference, format))
  }

  /** For how many more milliseconds it is kept if nothing more is said; undefined where that is not known now. One that is gone ends here. */
  async keptFor(): Promise<number | undefined> {
    const { session } = this.#memory
    if (session === undefined || this.over) return undefined
    const kept = await this.#with(session, keptFor)
    if (kept.kind === 'gone') this.#end(words(GONE))
    return kept.kind === 'ok' ? kept.value : undefined
  }

  /** Ends it here and on the server. */
  leave(): void {
    const { session } = this.#memory
    this.#stop()
    leavePlain()
    if (session === undefined) return
    leave(session)
    this.#tabs.tellLeft(session.conversationId)
  }

  #stop(): void {
    this.over = true
    this.#stream.stop()
    this.#outbox.stop()
  }

  #makeOutbox(): Outbox {
    const memory = this.#memory
    return new Outbox(
      {
        send: async (item) => {
          if (memory.session === undefined) return { kind: 'retry', afterMs: 1_000 }
          const stop = new AbortController()
          this.#calledBack.set(item.id, stop)
          if (item.files !== undefined) this.#view.uploading(item, 0, () => this.#callBack(item))
          const progress = (part: number) =>
            part >= 1
              ? this.#view.note(item, words('Sent. Waiting for the answer'))
              : this.#view.uploading(item, part, () => this.#callBack(item))
          const result = await this.#with(memory.session, (session) =>
            send(session, item, { progress, signal: stop.signal }),
          )
          this.#calledBack.delete(item.id)
          return result
        },
        keep: (items) => {
          memory.outbox = items
        },
        sent: (item) => {
          this.#view.note(item, '')
          this.#stream.wake(false)
        },
        delayed: (item) => this.#view.note(item, words('Not sent yet. It will be sent when the connection works.')),
        refused: (item, why) => this.#view.refused(item, why),
        gone: () => this.#end(words(GONE)),
      },
      memory.outbox,
    )
  }

  #makeStream(): Stream {
    const memory = this.#memory
    return new Stream({
      open: async (watermark) => {
        if (memory.session === undefined && !this.#looked) await this.#pickUp()
        const result = await (memory.session === undefined
          ? begin()
          : this.#with(memory.session, (session) => reopen(session, watermark)))
        if (result.kind === 'ok') memory.session = result.value.session
        return result
      },
      pull: async (watermark) => (memory.session === undefined ? undefined : await pull(memory.session, watermark)),
      received: (set) => this.#receive(set),
      connected: () => {
        this.#view.connection(true)
        if (this.#started) this.#outbox.wake()
      },
      lost: () => this.#view.connection(false),
      gone: () => this.#end(words(GONE)),
      refused: (why) => this.#end(why),
    })
  }

  /** Goes on with what another tab of this site has under way. */
  async #pickUp(): Promise<void> {
    const found = await this.#tabs.find()
    if (found === undefined || this.over) return
    this.#memory.session = found
    this.#view.resumed()
  }

  /** A token that has ended, in a sleep or since a draft was saved, looks like a conversation that is gone: tries once with a new one. */
  async #with<T>(session: Session, act: (session: Session) => Promise<Result<T>>): Promise<Result<T>> {
    const result = await act(session)
    if (result.kind !== 'gone' || this.over) return result
    const resumed = await resume(session)
    if (resumed.kind !== 'ok') return resumed
    this.#memory.session = resumed.value
    return await act(resumed.value)
  }

  #receive(set: ActivitySet): void {
    this.#view.received(set, this.#memory.session?.userId ?? '')
    if (this.#started) return
    this.#started = true
    for (const item of this.#outbox.waiting) this.#view.sending(item)
    void this.#outbox.run()
  }

  #end(why: string): void {
    if (this.over) return
    this.#stop()
    this.#view.over(why)
  }

  #wake(fresh: boolean): void {
    this.#stream.wake(fresh)
    this.#outbox.wake()
  }

  /** Renews the token in its second half, and distrusts the socket after a sleep. */
  #look(): void {
    const now = Date.now()
    const slept = now - this.#lookedAt > SLEPT_MS
    this.#lookedAt = now
    if (slept) this.#wake(true)
    const { session } = this.#memory
    if (slept || this.over || session === undefined || session.expiresAt - now > 15 * LOOK_MS) return
    void refresh(session).then((result) => {
      if (result.kind === 'ok' && !this.over) this.#memory.session = result.value
    })
  }
}

/** In quarters, so that a screen reader is not told every percent. */
