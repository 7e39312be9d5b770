import * as z from 'zod/mini'
import { attempt } from './attempt.ts'

/** How a session is written down. */
export const session = z.object({
  conversationId: z.string(),
  userId: z.string(),
  token: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
})
/** Which conversation this tab holds, and the token for it. */
export type Session = z.infer<typeof session>

/** Something that waits to be sent. `clientActivityID` keeps it from being taken twice. */
const outgoing = z.object({
  id: z.string(),
  type: z.enum(['message', 'event']),
  text: z.optional(z.string()),
  name: z.optional(z.string()),
  value: z.optional(z.unknown()),
  quiet: z.optional(z.boolean()),
})
/** Something that waits to be sent, as it is kept over a reload. */
export type SavedOutgoing = z.infer<typeof outgoing>

const KEYS = { session: 'chat.session', draft: 'chat.draft', outbox: 'chat.outbox' } as const
type Key = keyof typeof KEYS
const names: readonly Key[] = ['session', 'draft', 'outbox']

/** What this tab remembers, until it is closed or left. Where the browser keeps nothing, it is remembered until a reload. */
export class TabMemory {
  readonly #here = new Map<Key, string>()
  #left = false
  #private = false

  get session(): Session | undefined {
    return read(session, this.#get('session'))
  }
  set session(value: Session | undefined) {
    this.#set('session', value === undefined ? undefined : JSON.stringify(value))
  }

  get draft(): string {
    return this.#get('draft') ?? ''
  }
  set draft(text: string) {
    this.#set('draft', text === '' ? undefined : text)
  }

  get outbox(): readonly SavedOutgoing[] {
    return read(z.array(outgoing), this.#get('outbox')) ?? []
  }
  set outbox(items: readonly SavedOutgoing[]) {
    this.#set('outbox', items.length === 0 ? undefined : JSON.stringify(items))
  }

  /** What another tab of this site may pick up: nothing of what is private, and nothing after leaving. */
  get shared(): Session | undefined {
    return this.#private || this.#left ? undefined : this.session
  }

  /** Whether the browser keeps what this tab remembers over a reload. */
  get lasts(): boolean {
    return this.#private || attempt(() => sessionStorage.getItem(KEYS.session) !== null) === true
  }

  /** Takes everything off the device, and keeps it on this page only: a reload then finds nothing. */
  goPrivate(): void {
    for (const key of names) {
      const value = this.#get(key)
      if (value !== undefined) this.#here.set(key, value)
    }
    this.#private = true
    attempt(() => sessionStorage.clear())
  }

  /** Forgets everything, and takes nothing more: for leaving the page. */
  leave(): void {
    this.#left = true
    this.#here.clear()
    attempt(() => sessionStorage.clear())
  }

  #get(key: Key): string | undefined {
    const here = this.#here.get(key)
    return here ?? (this.#private ? undefined : (attempt(() => sessionStorage.getItem(KEYS[key])) ?? undefined))
  }

  #set(key: Key, value: string | undefined): void {
    if (this.#left) return
    if (value === undefined) this.#here.delete(key)
    else this.#here.set(key, value)
    if (this.#private) return
    attempt(() =>
      value === undefined ? sessionStorage.removeItem(KEYS[key]) : sessionStorage.setItem(KEYS[key], value),
    )
  }
}

function read<T extends z.ZodMiniType>(schema: T, text: string | undefined): z.infer<T> | undefined {
  if (text === undefined) return undefined
  try {
    const found = schema.safeParse(JSON.parse(text))
    return found.success ? found.data : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
