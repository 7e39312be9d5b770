/** What the frame tells the page that holds it. Nothing of what is said in it, and not whom it is about. */
export type FrameNews =
  | { readonly say: (typeof BARE_NEWS)[number] }
  | { readonly say: 'unread'; readonly count: number }
  | { readonly say: 'language'; readonly language: Language }
  /** The person leaves: the whole page goes to this address. */
  | { readonly say: 'exit'; readonly to: string }

/**
 * `unkept`: the browser keeps nothing for the frame, so there is nothing to come back to. `private`: keep nothing that tells of it from
 * here on. `over`: the conversation has ended. `minimise`: Escape was pressed.
 */
const BARE_NEWS = ['started', 'unkept', 'private', 'over', 'minimise', 'submitted'] as const

/** What the page asks of its frame. */
export type HostWish =
  | { readonly do: 'show'; readonly focus: boolean }
  | { readonly do: 'hide' }
  | { readonly do: 'leave' }
  | { readonly do: 'topic'; readonly topic: string }

/** What the page gives its frame first, with a port for all that follows. */
export interface Hello {
  readonly assistant: 'hello'
  /** `asked`: by a press of a button, so also in a conversation that is under way. */
  readonly topic?: { readonly id: string; readonly asked: boolean }
  readonly place?: string
  /** Whether the person opened it, or only the page did: then no conversation is begun before they touch it. */
  readonly begin: boolean
  readonly shown: boolean
  readonly focus: boolean
}

/** A language that the widget has words in. */
export type Language = 'en' | 'cy'

/** What the frame posts to the page that holds it, whoever that is, once it can hear. */
export const READY = 'police-assistant:ready'

/** Reads what came through the port; undefined for anything else. */
export function readNews(given: unknown): FrameNews | undefined {
  if (typeof given !== 'object' || given === null || !('say' in given)) return undefined
  const { say } = given
  const bare = BARE_NEWS.find((name) => name === say)
  if (bare !== undefined) return { say: bare }
  if (say === 'unread' && 'count' in given && isCount(given.count)) return { say, count: given.count }
  if (say === 'language' && 'language' in given && (given.language === 'en' || given.language === 'cy'))
    return { say, language: given.language }
  if (say === 'exit' && 'to' in given && typeof given.to === 'string' && given.to.startsWith('https://'))
    return { say, to: given.to }
  return undefined
}

function isCount(given: unknown): given is number {
  return typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= 10_000
}
