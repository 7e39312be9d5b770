import { z } from 'zod'
import { AssistantError } from '../../dialogs/errors.ts'
import type { InboundActivity } from '../../dialogs/ports.ts'

/** The longest text that is read, in UTF-16 units. What a field takes is less, and is for the dialogs to say. */
export const LONGEST_TEXT = 100_000
/** Bounds on `value`, `channelData` and everything else that is nested: levels, and members in all. */
const DEEPEST = 20
const MOST_MEMBERS = 5_000

const Id = z.string().min(1).max(200)
const Account = z.looseObject({
  id: Id.optional(),
  name: z.string().max(500).optional(),
  role: z.string().max(50).optional(),
})
const Incoming = z.looseObject({
  type: z.string().max(50).default('message'),
  id: z.string().max(200).optional(),
  text: z.string().optional(),
  name: z.string().max(200).optional(),
  from: Account.optional(),
  locale: z.string().max(35).optional(),
})
const TYPES = ['message', 'event', 'conversationUpdate', 'typing'] as const
/** Members that only we may set. */
const OURS = ['files', 'replyToId', 'conversation', 'recipient', 'serviceUrl', 'channelId', 'timestamp', 'callerId']

/** How a text is judged that is too long to be read: true where it must be taken all the same, cut to both its ends. */
export type BeforeRefuse = (text: string) => boolean

/**
 * Parses an activity from a client. Unknown members stay, `channelData` stays untouched, and what only we may say is
 * dropped. `user` is the token's user and wins over `from.id`; `fallback` names who has neither.
 * Throws ACTIVITY_INVALID, or BODY_TOO_LARGE for an over-long text without danger in it.
 */
export function parseActivity(
  body: unknown,
  who: { readonly user?: string; readonly fallback: string },
  beforeRefuse: BeforeRefuse,
): InboundActivity {
  const parsed = Incoming.safeParse(withoutNulls(body))
  if (!parsed.success) throw invalid(parsed.error.issues[0]?.path.join('.') ?? '')
  const type = TYPES.find((known) => known === parsed.data.type)
  if (type === undefined) throw invalid('type')
  if (tooComplex(parsed.data)) throw new AssistantError('ACTIVITY_INVALID', 'The activity is too complex.')
  const { text, id, name, locale, ...rest } = parsed.data
  const kept = Object.fromEntries(Object.entries(rest).filter(([member]) => !OURS.includes(member)))
  return {
    ...kept,
    type,
    from: { ...definedMembers(parsed.data.from ?? {}), id: who.user ?? parsed.data.from?.id ?? who.fallback },
    ...(id !== undefined && id !== '' && { id }),
    ...(text !== undefined && { text: bounded(text, beforeRefuse) }),
    ...(name !== undefined && { name }),
    ...(locale !== undefined && { locale }),
  }
}

/** Danger stands at either end of a long text more often than not, and no one should be refused who is in it. */
function bounded(text: string, beforeRefuse: BeforeRefuse): string {
  if (text.length <= LONGEST_TEXT) return text
  const ends = `${text.slice(0, 2_000)} … ${text.slice(-2_000)}`
  if (beforeRefuse(ends)) return ends
  throw new AssistantError(
    'BODY_TOO_LARGE',
    `Your message is too long. The limit is ${LONGEST_TEXT.toLocaleString('en-GB')} characters. Make it shorter and send it again. If anyone is in danger, call 999.`,
  )
}

function invalid(member: string): AssistantError {
  const where = /^[\w.]{1,60}$/.test(member) ? ` Look at "${member}".` : ''
  return new AssistantError('ACTIVITY_INVALID', `This is not an activity that can be taken.${where}`)
}

/** Clients in some languages write members that they do not set as null. */
function withoutNulls(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
}

function definedMembers(account: z.infer<typeof Account>): { name?: string; role?: string } {
  const { name, role } = account
  return { ...(name !== undefined && { name }), ...(role !== undefined && { role }) }
}

function tooComplex(activity: object): boolean {
  let level: unknown[] = [activity]
  let members = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST || members > MOST_MEMBERS) return true
    const next: unknown[] = []
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue
      const inner = Object.values(item)
      members += inner.length
      for (const value of inner) if (typeof value === 'object' && value !== null) next.push(value)
    }
    level = next
  }
  return false
}
