import { AssistantError } from '../../../dialogs/errors.ts'
import type { IntakeTable } from '../../storage/intake-table.ts'
import { Problem } from '../problem.ts'
import { json, type RouteAnswer, type RouteRequest } from '../route.ts'
import { parseSubmission } from '../submission-faults.ts'
import { sha256Of } from './content-digest.ts'

/** Takes the bytes of one attachment that a stored submission listed, if they are what it listed. */
export async function putAttachment(request: RouteRequest, table: IntakeTable): Promise<RouteAnswer> {
  const { intakeId = '', attachmentId = '' } = request.params
  const record = await table.get(intakeId)
  if (record === undefined) throw new Problem(404, 'There is no such submission.')
  const listed = parseSubmission(record.body).attachments?.find(({ id }) => id === attachmentId)
  if (listed === undefined) throw new Problem(404, 'The submission lists no such attachment.')
  if (sha256Of(request.headers['content-digest']) !== listed.sha256)
    throw new Problem(422, 'The Content-Digest is not the one that the submission lists.')
  if (mediaType(request.headers['content-type']) !== mediaType(listed.mediaType))
    throw new Problem(415, 'The Content-Type is not the one that the submission lists.')
  try {
    const content = counted(request.body, listed.bytes)
    const done = await table.putFile(intakeId, attachmentId, listed.sha256, content, listed.bytes)
    if (done === 'mismatch') throw new Problem(422, 'The bytes do not have the digest that the submission lists.')
    return json(done === 'stored' ? 201 : 200, { attachmentId, status: 'received' })
  } catch (error) {
    if (error instanceof AssistantError && error.code === 'FILE_TOO_LARGE') throw tooLong(error)
    throw error
  }
}

function tooLong(cause?: unknown): Problem {
  const problem = new Problem(413, 'The file is longer than the submission lists.')
  problem.cause = cause
  return problem
}

/** The body, with its length held to what was listed. */
async function* counted(body: AsyncIterable<Uint8Array>, bytes: number): AsyncIterable<Uint8Array> {
  let got = 0
  for await (const part of body) {
    got += part.byteLength
    if (got > bytes) throw tooLong()
    yield part
  }
  if (got < bytes) throw new Problem(422, 'The file is shorter than the submission lists.')
}

/** A media type without its parameters. */
function mediaType(header: string | undefined): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
