import { AssistantError } from '../../dialogs/errors.ts'
import type { HttpServer } from '../http/exchange.ts'
import { DIRECT_LINE } from './caller.ts'
import { attachmentParts } from './outbound-activity.ts'
import type { DirectLineParts } from './parts.ts'

/** Gives an upload back, by an address that was signed for its conversation and is good for 15 minutes. */
export function mountAttachments(server: HttpServer, parts: DirectLineParts): void {
  const { tokens, clock, files, known } = parts

  server.mount('GET', '/v3/directline/attachments/:attachmentId', async (request) => {
    const id = request.params.attachmentId ?? ''
    const [conversation = '', expires = '', signature = ''] = ['c', 'e', 's'].map(
      (name) => request.query.get(name) ?? '',
    )
    if (!tokens.verify(attachmentParts(id, conversation, expires), signature))
      throw new AssistantError('TOKEN_INVALID', 'This address was not given out here')
    if (Number(expires) * 1000 <= clock.now())
      throw new AssistantError('TOKEN_EXPIRED', 'This address is no longer good')
    const found = known.hasLeft(conversation) ? undefined : await files.get(id)
    // The signature says who may ask; the vault says whose it is. A client may have named a foreign file in its own message.
    if (found === undefined || found.conversation.wire !== DIRECT_LINE || found.conversation.id !== conversation)
      throw new AssistantError('NOT_FOUND', 'There is no such file.')
    const { file, content } = found
    return {
      status: 200,
      stream: content,
      type: file.mediaType,
      headers: {
        'content-length': String(file.bytes),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName.replaceAll(/\p{Cs}/gu, ''))}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
      },
    }
  })
}
