import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { AssistantError } from '../../dialogs/errors.ts'
import { limitKey } from '../http/client-address.ts'
import type { HttpReply, HttpRequest, HttpServer } from '../http/exchange.ts'
import { callerOf, requireConversation } from './caller.ts'
import { readOldToken } from './open-conversation.ts'
import type { DirectLineParts } from './parts.ts'
import { STREAM_SECONDS, TOKEN_SECONDS } from './tokens.ts'

const User = z.looseObject({ id: z.string().min(1).max(200).optional(), name: z.string().max(500).optional() })
/** The body of `tokens/generate` and of `conversations`; both may be empty. */
export const Opening = z.looseObject({ user: User.nullish(), locale: z.string().max(35).nullish() }).nullish()

/** 128 bits, so that no one finds a conversation by trying. */
export function newConversationId(): string {
  return randomBytes(16).toString('base64url')
}

/** Reads a body that may be empty. Throws ACTIVITY_INVALID. */
export async function openingOf(request: HttpRequest): Promise<{ readonly user?: string; readonly locale?: string }> {
  const opening = Opening.safeParse(await request.json())
  if (!opening.success)
    throw new AssistantError('ACTIVITY_INVALID', 'The body is not what this takes: { "user": { "id": "dl_..." } }.')
  const user = opening.data?.user?.id
  const locale = opening.data?.locale
  return { ...(user && { user }), ...(locale && { locale }) }
}

/** `{ conversationId, token, expires_in }` for one conversation and, where it has one, one user. */
export function tokenBody(parts: DirectLineParts, conversation: string, user: string | undefined) {
  const token = parts.tokens.mint({ kind: 'api', conversation, ...(user !== undefined && { user }) }, TOKEN_SECONDS)
  return { conversationId: conversation, token, expires_in: TOKEN_SECONDS }
}

/** Where the stream of a conversation is opened, within a minute. */
export function streamUrl(parts: DirectLineParts, origin: string, conversation: string, watermark: string): string {
  const token = parts.tokens.mint({ kind: 'stream', conversation }, STREAM_SECONDS)
  const query = new URLSearchParams({ watermark, t: token })
  return `${origin.replace(/^http/, 'ws')}/v3/directline/conversations/${conversation}/stream?${query}`
}

const Resume = z.looseObject({ resume: z.string().min(1).max(2_048).nullish() }).nullish()

/**
 * A tab that slept past its token's end picks its conversation up with that token. Undefined where it brings none.
 * Throws TOKEN_INVALID for one that is not ours or too old, and CONVERSATION_UNKNOWN where there is nothing left.
 */
async function resumedBy(request: HttpRequest, parts: DirectLineParts) {
  const token = Resume.safeParse(await request.json()).data?.resume
  if (token === null || token === undefined) return undefined
  const { conversation, user } = readOldToken(parts, token)
  if (!(await parts.known.still(conversation))) throw new AssistantError('CONVERSATION_UNKNOWN', 'It is erased.')
  return { ...tokenBody(parts, conversation, user), userId: user }
}

/** `tokens/generate`, `tokens/refresh`, and `/chat/session`, the door of our own page, which needs no secret. */
export function mountTokens(server: HttpServer, parts: DirectLineParts): void {
  const { secret, tokens, limits, known } = parts

  server.mount('POST', '/v3/directline/tokens/generate', async (request) => {
    const caller = callerOf(request, secret, tokens)
    if (caller.by === 'token') throw new AssistantError('TOKEN_INVALID', 'This needs the secret, not a token')
    await limits.use('tokens', limitKey(request.address))
    const { user } = await openingOf(request)
    if (user !== undefined && !user.startsWith('dl_'))
      throw new AssistantError('ACTIVITY_INVALID', 'A user id in a token begins with "dl_".')
    return { status: 200, json: tokenBody(parts, newConversationId(), user) }
  })

  server.mount('POST', '/v3/directline/tokens/refresh', async (request): Promise<HttpReply> => {
    const caller = callerOf(request, secret, tokens)
    if (caller.by === 'secret') throw new AssistantError('TOKEN_INVALID', 'Only a token is refreshed, not the secret')
    const { conversation, user } = caller.claims
    requireConversation(caller, conversation)
    if (known.hasLeft(conversation)) throw new AssistantError('TOKEN_INVALID', 'Invalid token or secret')
    await limits.use('tokens', conversation)
    return { status: 200, json: tokenBody(parts, conversation, user) }
  })

  server.mount('POST', '/chat/session', async (request) => {
    await limits.use('tokens', limitKey(request.address))
    const resumed = await resumedBy(request, parts)
    if (resumed !== undefined) return { status: 200, json: resumed }
    const user = `dl_${randomBytes(12).toString('base64url')}`
    return { status: 200, json: { ...tokenBody(parts, newConversationId(), user), userId: user } }
  })
}
