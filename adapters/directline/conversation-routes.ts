import { AssistantError } from '../../dialogs/errors.ts'
import { limitKey } from '../http/client-address.ts'
import type { HttpReply, HttpRequest, HttpServer } from '../http/exchange.ts'
import { type Caller, callerOf, directLineKey, requireConversation } from './caller.ts'
import type { DirectLineParts } from './parts.ts'
import { newConversationId, openingOf, streamUrl, tokenBody } from './token-routes.ts'
import { readWatermark } from './watermark.ts'

/** Starting a conversation, coming back to one, and leaving it quickly. */
export function mountConversations(server: HttpServer, parts: DirectLineParts): void {
  const { assistant, secret, tokens, limits, known, streams } = parts

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
      await limits.use('conversations', limitKey(request.address))
      const locale = opening.locale
      await assistant.begin(directLineKey(id), { userId: user ?? 'user', ...(locale !== undefined && { locale }) })
      // `begin` changes nothing where the conversation was erased before, as by a quick exit before a restart.
      if (!(await known.has(id))) throw new AssistantError('CONVERSATION_ENDED', 'It was erased.')
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
    if (!known.hasLeft(id)) {
      await assistant.leave(directLineKey(id))
      known.left(id)
      streams.end(id)
    }
    return { status: 204, headers: { 'clear-site-data': '"cache", "cookies", "storage"' } }
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
