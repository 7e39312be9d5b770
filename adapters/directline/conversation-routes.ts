import { AssistantError } from '../../dialogs/errors.ts'
import type { HttpReply, HttpRequest, HttpServer } from '../http/exchange.ts'
import { type Caller, callerOf, requireConversation } from './caller.ts'
import { beginConversation, FORGET, leaveConversation } from './open-conversation.ts'
import type { DirectLineParts } from './parts.ts'
import { newConversationId, openingOf, streamUrl, tokenBody } from './token-routes.ts'
import { readWatermark } from './watermark.ts'

/** Starting a conversation, coming back to one, and leaving it quickly. */
export function mountConversations(server: HttpServer, parts: DirectLineParts): void {
  const { secret, tokens, known } = parts

  const body = (request: HttpRequest, id: string, user: string | undefined, watermark: string) => ({
    ...tokenBody(parts, id, user),
    streamUrl: streamUrl(parts, request.origin, id, watermark),
  })

  server.mount('POST', '/v3/directline/conversations', async (request): Promise<HttpReply> => {
    const caller = callerOf(request, secret, tokens)
    const opening = await openingOf(request)
    const { id, user } = whose(caller, opening.user)
    const exists = caller.by === 'token' && (await known.still(id))
    if (!exists) {
      await beginConversation(parts, id, {
        address: request.address,
        userId: user ?? 'user',
        locale: opening.locale,
      })
    }
    return { status: exists ? 200 : 201, json: body(request, id, user, '') }
  })

  server.mount('GET', '/v3/directline/conversations/:conversationId', async (request) => {
    const caller = callerOf(request, secret, tokens)
    const id = request.params.conversationId ?? ''
    requireConversation(caller, id)
    if (!(await known.still(id))) throw new AssistantError('CONVERSATION_UNKNOWN', 'It was never begun, or is erased.')
    const watermark = readWatermark(request.query.get('watermark'))
    const user = caller.by === 'token' ? caller.claims.user : undefined
    return { status: 200, json: body(request, id, user, watermark === 0 ? '' : String(watermark)) }
  })

  server.mount('POST', '/v3/directline/conversations/:conversationId/leave', async (request) => {
    const caller = callerOf(request, secret, tokens)
    const id = request.params.conversationId ?? ''
    requireConversation(caller, id)
    await leaveConversation(parts, id)
    return { status: 204, headers: FORGET }
  })
}

/** A token names its conversation and user. With the secret, or a token without a user, the caller may name the user. */
function whose(caller: Caller, named: string | undefined): { readonly id: string; readonly user: string | undefined } {
  if (caller.by === 'secret') return { id: newConversationId(), user: named }
  const { conversation: id, user } = caller.claims
  if (user === undefined && named?.startsWith('dl_'))
    throw new AssistantError('ACTIVITY_INVALID', 'A user id that begins with "dl_" comes from tokens/generate only.')
  return { id, user: user ?? named }
}
