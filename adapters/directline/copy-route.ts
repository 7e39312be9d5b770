import { AssistantError } from '../../dialogs/errors.ts'
import { phrase } from '../../dialogs/phrases.ts'
import type { HttpReply, HttpServer } from '../http/exchange.ts'
import { callerOf, directLineKey, requireConversation } from './caller.ts'
import type { DirectLineParts } from './parts.ts'

/**
 * A copy of a report that was sent in this conversation, as a page to keep or to print, or with `?format=text` as plain text.
 * NOT_FOUND (404) where it is not of this conversation, COPY_GONE (410) once it was deleted. The file's name tells no topic.
 */
export function mountCopies(server: HttpServer, parts: DirectLineParts): void {
  const { secret, tokens, known } = parts

  server.mount('GET', '/v3/directline/conversations/:conversationId/copies/:reference', async (request) => {
    const caller = callerOf(request, secret, tokens)
    const { conversationId: id = '', reference = '' } = request.params
    requireConversation(caller, id)
    if (!(await known.still(id))) throw new AssistantError('CONVERSATION_UNKNOWN', 'It was never begun, or is erased.')
    return copyReply(parts, id, reference, request.query.get('format') === 'text')
  })
}

/** A copy as a download; `plain` for the one without HTML. Rejects as `mountCopies` says, or with RATE_LIMITED. */
export async function copyReply(
  { copies, limits }: Pick<DirectLineParts, 'copies' | 'limits'>,
  conversation: string,
  reference: string,
  plain: boolean,
): Promise<HttpReply> {
  await limits.use('copies', conversation)
  const found = await copies.of(directLineKey(conversation), reference)
  if (found.kind === 'unknown') throw new AssistantError('NOT_FOUND', 'There is no such report in this conversation.')
  if (found.kind === 'deleted') throw new AssistantError('COPY_GONE', phrase('copyGone'), { status: 410 })
  return {
    status: 200,
    text: plain ? found.text : found.html,
    type: plain ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
    headers: {
      'content-disposition': `attachment; filename="${reference}.${plain ? 'txt' : 'html'}"`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'no-store',
    },
  }
}
