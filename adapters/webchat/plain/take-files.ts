import type { VaultFile } from '../../../dialogs/ports.ts'
import { directLineKey } from '../../directline/caller.ts'
import { readMultipart } from '../../directline/multipart.ts'
import { takeFiles } from '../../directline/upload-route.ts'
import type { HttpReply, HttpRequest } from '../../http/exchange.ts'
import { messageKey } from './answer.ts'
import { cookieFor, type Held, heldBy, isTicketOf } from './held.ts'
import { readPosted } from './posted.ts'
import { foreignForm, refusedForm, type Tried } from './refusals.ts'
import { toTalk } from './replies.ts'
import { type Plain, talkReply } from './talk-reply.ts'

/** Takes the files of a form into the conversation: the same vault, types, sizes and limits as for the page with scripts. */
export function takeFilesOf(plain: Plain, request: HttpRequest): Promise<HttpReply> {
  const tried: Tried = { posted: undefined, held: undefined }
  return refusedForm(plain, request, tried, async () => {
    const { parts } = plain
    const held = await heldBy(parts, request)
    if (held === undefined) return foreignForm(plain, request, readPosted([], 'files'), false)
    tried.held = held
    await parts.limits.use('uploads', held.conversation)
    const received = await receive(plain, request, held)
    if (received === undefined) return foreignForm(plain, request, readPosted([], 'files'), true)
    const { files, nonce } = received
    if (files.length === 0)
      return talkReply(plain, request, held, { status: 400, problem: 'Choose a file, or write your answer.' })
    // By what is in the files: a second press sends the same ones, and other files in an old form are another message.
    const content = files.map(({ sha256 }) => sha256)
    const channelData = nonce === '' ? {} : { channelData: { clientActivityID: messageKey(nonce, content) } }
    const who = { ...(held.user === undefined ? {} : { user: held.user }), fallback: 'user' }
    await takeFiles(parts, held.conversation, who, files, { type: 'message', ...channelData })
    return toTalk(cookieFor(parts, request.origin, held))
  })
}

/** The files, once the fields before them have proved where the form is from; undefined where they do not. */
async function receive(
  { parts }: Plain,
  request: HttpRequest,
  { conversation }: Held,
): Promise<{ readonly files: readonly VaultFile[]; readonly nonce: string } | undefined> {
  const fields: [string, string][] = []
  const files: VaultFile[] = []
  const isOurs = () => isTicketOf(parts, conversation, readPosted(fields, 'files').ticket)
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  await readMultipart(
    request.stream,
    async ({ fileName, content }) => {
      // A chooser that was left empty sends a file without name and content.
      if (!isOurs() || fileName === '') content.resume()
      else
        files.push(
          await parts.intake.take(
            directLineKey(conversation),
            fileName,
            content,
            Number.isFinite(length) ? length : undefined,
          ),
        )
    },
    (name, value) => fields.push([name, value]),
  )
  return isOurs() ? { files, nonce: readPosted(fields, 'files').id } : undefined
}
