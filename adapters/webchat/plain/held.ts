import { randomBytes } from 'node:crypto'
import type { StoredActivity } from '../../../dialogs/ports.ts'
import { readLog, readOldToken } from '../../directline/open-conversation.ts'
import type { DirectLineParts } from '../../directline/parts.ts'
import { TOKEN_SECONDS } from '../../directline/tokens.ts'
import type { HttpRequest } from '../../http/exchange.ts'
import type { FormKeys } from './forms-of-page.ts'
import { keepToken, tokenIn } from './session-cookie.ts'
import { readTalk, type Talk } from './talk.ts'

/** The conversation that a browser holds the cookie of. */
export interface Held {
  readonly conversation: string
  readonly user: string | undefined
  readonly log: readonly StoredActivity[]
  readonly talk: Talk
  /** Seconds since 1970 at which its token ends. */
  readonly expires: number
}

/** The conversation of the cookie; undefined where there is no cookie. Rejects with TOKEN_INVALID, TOKEN_EXPIRED or CONVERSATION_UNKNOWN. */
export async function heldBy(parts: DirectLineParts, request: HttpRequest): Promise<Held | undefined> {
  const token = tokenIn(request)
  if (token === undefined) return undefined
  return heldByToken(parts, token)
}

/** The conversation of a token of ours. Rejects as `heldBy` does. */
export async function heldByToken(parts: DirectLineParts, token: string): Promise<Held> {
  const { conversation, user, expires } = readOldToken(parts, token)
  const { activities } = await readLog(parts, conversation, 0)
  return { conversation, user, log: activities, talk: readTalk(activities, user), expires }
}

/** The keys of one page's forms: the proof that it is this conversation's own, and a new name for what it will send. */
export function keysOf({ tokens }: Pick<DirectLineParts, 'tokens'>, conversation: string): FormKeys {
  return { ticket: tokens.sign(['plain', conversation]), nonce: randomBytes(12).toString('base64url') }
}

/** Whether a form is from a page of this conversation. */
export function isTicketOf({ tokens }: Pick<DirectLineParts, 'tokens'>, conversation: string, ticket: string): boolean {
  return tokens.verify(['plain', conversation], ticket)
}

/** A cookie with a new token for a conversation. */
export function cookieFor(
  { tokens }: Pick<DirectLineParts, 'tokens'>,
  origin: string,
  { conversation, user }: Pick<Held, 'conversation' | 'user'>,
): string {
  const token = tokens.mint({ kind: 'api', conversation, ...(user === undefined ? {} : { user }) }, TOKEN_SECONDS)
  return keepToken(origin, token)
}

/** The language that the address or the browser asks for, before a conversation has one. */
export function languageWanted({ query, headers }: Pick<HttpRequest, 'query' | 'headers'>, given = ''): 'en' | 'cy' {
  const asked = given || query.get('lang') || String(headers['accept-language'] ?? '')
  return asked.toLowerCase().startsWith('cy') ? 'cy' : 'en'
}
