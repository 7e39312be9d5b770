import { AssistantError } from '../../dialogs/errors.ts'
import type { Taken, VaultFile } from '../../dialogs/ports.ts'
import { parseJson } from '../http/body.ts'
import type { HttpRequest, HttpServer } from '../http/exchange.ts'
import { callerOf, directLineKey, requireConversation } from './caller.ts'
import type { FileIntake } from './file-intake.ts'
import { parseActivity } from './inbound-activity.ts'
import { readMultipart } from './multipart.ts'
import { ATTACHMENT_SCHEME } from './outbound-activity.ts'
import type { DirectLineParts } from './parts.ts'
import { takeTurn } from './take-activity.ts'

/** `upload`: files as `multipart/form-data`, with or without an activity part, or one file as the whole body. */
export function mountUpload(server: HttpServer, parts: DirectLineParts): void {
  server.mount('POST', '/v3/directline/conversations/:conversationId/upload', async (request) => {
    const caller = callerOf(request, parts.secret, parts.tokens)
    const id = request.params.conversationId ?? ''
    requireConversation(caller, id)
    await parts.known.require(id)
    await parts.limits.use('uploads', id)
    const { files, activity } = await receive(request, id, parts.intake)
    const user = caller.by === 'token' ? caller.claims.user : (request.query.get('userId') ?? undefined)
    const who = {
      ...(user && { user: user.slice(0, 200) }),
      fallback: request.query.get('userId')?.slice(0, 200) || 'user',
    }
    const taken = await takeFiles(parts, id, who, files, activity ?? { type: 'message' })
    return { status: 200, json: { id: taken.activityId } }
  })
}

/** Takes files that lie in the vault, with the message that they came with, as one turn. */
export function takeFiles(
  parts: DirectLineParts,
  conversation: string,
  who: { readonly user?: string; readonly fallback: string },
  files: readonly VaultFile[],
  body: unknown,
): Promise<Taken> {
  return takeTurn(parts, conversation, {
    ...parseActivity(body, who, parts.beforeRefuse),
    type: 'message',
    ...(files.length > 0 && { files, attachments: files.map(asAttachment) }),
  })
}

async function receive(
  request: HttpRequest,
  id: string,
  intake: FileIntake,
): Promise<{ readonly files: readonly VaultFile[]; readonly activity: unknown }> {
  const key = directLineKey(id)
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  const announced = Number.isFinite(length) ? length : undefined
  const files: VaultFile[] = []
  if (!/^multipart\//i.test(request.headers['content-type'] ?? '')) {
    files.push(
      await intake.take(key, dispositionName(request.headers['content-disposition']), request.stream, announced),
    )
    return { files, activity: undefined }
  }
  const text = await readMultipart(request.stream, async ({ fileName, content }) => {
    files.push(await intake.take(key, fileName, content, announced))
  })
  const activity = text === undefined ? undefined : parseJson(text)
  if (files.length === 0 && activity === undefined)
    throw new AssistantError('ACTIVITY_INVALID', 'There is no file in this upload. Choose a file and send it again.')
  return { files, activity }
}

function asAttachment({ id, fileName, mediaType }: VaultFile) {
  return { contentType: mediaType, contentUrl: `${ATTACHMENT_SCHEME}${id}`, name: fileName }
}

/** The file name of a Content-Disposition header (RFC 6266), in either of its forms. */
function dispositionName(header: string | undefined): string {
  const given = (header ?? '').slice(0, 2_000)
  const extended = /filename\*=UTF-8''([^;\s]+)/i.exec(given)?.[1]
  if (extended !== undefined && /^(?:[^%]|%[0-9a-f]{2})+$/i.test(extended))
    return Buffer.from(
      extended.replaceAll(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    ).toString('utf8')
  return /filename="([^"]*)"/i.exec(given)?.[1] ?? /filename=([^;\s]+)/i.exec(given)?.[1] ?? ''
}
