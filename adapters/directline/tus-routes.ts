import { z } from 'zod'
import { AssistantError } from '../../dialogs/errors.ts'
import type { VaultFile } from '../../dialogs/ports.ts'
import type { HttpReply, HttpRequest, HttpServer } from '../http/exchange.ts'
import { callerOf, directLineKey, requireConversation } from './caller.ts'
import { MOST_FILES } from './multipart.ts'
import type { DirectLineParts } from './parts.ts'
import { UnfinishedFiles } from './unfinished-files.ts'
import { takeFiles } from './upload-route.ts'

/** How many finished files are remembered for a message that is sent again. */
const MOST_FINISHED = 1_000

const BASE = '/v3/directline/conversations/:conversationId'
const sent = z.object({ files: z.array(z.string()).min(1).max(MOST_FILES), activity: z.unknown() })

/**
 * Uploads that go on after a break, by the tus protocol (1.0.0: creation and termination) under `.../files`, each part sealed as it
 * comes; then `.../send-files` takes whole files with the activity that they belong to, through the checks of every upload. It answers
 * with the message's id, or with the uploads that are `missing`: they are to be sent again, and nothing was taken.
 */
export function mountTus(server: HttpServer, parts: DirectLineParts): void {
  const finished = new Map<string, VaultFile>()
  const own = async (request: HttpRequest) => {
    const caller = callerOf(request, parts.secret, parts.tokens)
    const id = request.params.conversationId ?? ''
    requireConversation(caller, id)
    await parts.known.require(id)
    return { id, user: caller.by === 'token' ? caller.claims.user : undefined }
  }
  const filesOf = (id: string) => new UnfinishedFiles(parts.files, parts.intake, directLineKey(id))
  const speak = async (request: HttpRequest): Promise<HttpReply> => {
    const { id } = await own(request)
    if (request.method === 'POST') await parts.limits.use('uploads', id)
    const path = `/v3/directline/conversations/${encodeURIComponent(id)}/files`
    // The library is read from the disk when the first large file comes, and not at every start.
    const { speakTus } = await import('./tus-speak.ts')
    return await speakTus(request, path, filesOf(id))
  }
  server.mount('POST', `${BASE}/files`, speak)
  for (const method of ['GET', 'PATCH', 'DELETE'] as const) server.mount(method, `${BASE}/files/:upload`, speak)

  server.mount('POST', `${BASE}/send-files`, async (request) => {
    const { id, user } = await own(request)
    const body = sent.safeParse(await request.json())
    if (!body.success) throw new AssistantError('ACTIVITY_INVALID', 'There is no file in this message.')
    const { files, missing } = await finishAll(filesOf(id), body.data.files, {
      get: (upload) => finished.get(`${id} ${upload}`),
      keep(upload, file) {
        finished.set(`${id} ${upload}`, file)
        for (const oldest of finished.keys()) if (finished.size > MOST_FINISHED) finished.delete(oldest)
      },
    })
    if (missing.length > 0) return { status: 200, json: { missing } }
    const taken = await takeFiles(parts, id, { ...(user && { user }), fallback: 'user' }, files, body.data.activity)
    return { status: 200, json: { id: taken.activityId } }
  })
}

/** The whole files of these uploads. One that was finished for a message whose answer was lost is the same file again. */
async function finishAll(
  unfinished: UnfinishedFiles,
  uploads: readonly string[],
  finished: { get(upload: string): VaultFile | undefined; keep(upload: string, file: VaultFile): void },
): Promise<{ readonly files: readonly VaultFile[]; readonly missing: readonly string[] }> {
  const whole = async (upload: string) => {
    const found = await unfinished.find(upload)
    return found !== undefined && found.offset === found.size
  }
  const missing: string[] = []
  for (const upload of uploads) if (finished.get(upload) === undefined && !(await whole(upload))) missing.push(upload)
  if (missing.length > 0) return { files: [], missing }
  const files: VaultFile[] = []
  for (const upload of uploads) {
    const file = finished.get(upload) ?? (await unfinished.finish(upload))
    finished.keep(upload, file)
    files.push(file)
  }
  return { files, missing }
}
