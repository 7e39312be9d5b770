import { AssistantError } from '../../dialogs/errors.ts'
import type { HttpServer } from '../http/exchange.ts'
import { callerOf, directLineKey, requireConversation } from './caller.ts'
import type { DirectLineParts } from './parts.ts'

/**
 * How long a conversation is still kept if nothing more is said in it: `{ "seconds": 1800 }`, with its own token, so that a page can
 * warn in time (WCAG 2.2, 2.2.1). Asking keeps nothing for longer. 404 where it is erased or past its time.
 */
export function mountKept(server: HttpServer, { secret, tokens, known, store, clock }: DirectLineParts): void {
  server.mount('GET', '/v3/directline/conversations/:conversationId/kept', async (request) => {
    const caller = callerOf(request, secret, tokens)
    const id = request.params.conversationId ?? ''
    requireConversation(caller, id)
    await known.require(id)
    const opened = await store.open(directLineKey(id), undefined)
    const left = opened.kind === 'open' && opened.endsAt !== undefined ? opened.endsAt - clock.now() : 0
    if (left <= 0) throw new AssistantError('CONVERSATION_UNKNOWN', 'It was never begun, or is erased.')
    return { status: 200, json: { seconds: Math.ceil(left / 1000) } }
  })
}
