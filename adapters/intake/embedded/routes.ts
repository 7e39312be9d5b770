import { createHash, randomUUID } from 'node:crypto'
import type { Clock } from '../../../dialogs/ports.ts'
import type { IntakeTable } from '../../storage/intake-table.ts'
import { bearerToken, readBytes, sameSecret, utf8 } from '../body.ts'
import { answering, Problem } from '../problem.ts'
import { json, type Route, type RouteAnswer, type RouteRequest } from '../route.ts'
import { parseSubmission } from '../submission-faults.ts'
import { putAttachment } from './attachment.ts'

/** The longest submission that is taken, in bytes: a story and some hundred answers are far below. */
const LONGEST_BODY = 1_048_576
const SHORTEST_KEY = 16
const LONGEST_KEY = 64

/** What the embedded intake works with. `token` is what a client must send; `prefix` where its addresses begin. */
export interface EmbeddedIntakeParts {
  readonly table: IntakeTable
  readonly token: string
  readonly clock: Clock
  readonly prefix?: string
}

/**
 * The intake that is used where the force has named none: the same contract (intake-api.yaml) over the same HTTP,
 * stored in the assistant's own database. The client speaks to it as to any other.
 */
export function embeddedIntakeRoutes(parts: EmbeddedIntakeParts): readonly Route[] {
  const { table, token, clock, prefix = '/intake' } = parts

  function guarded(work: (request: RouteRequest) => Promise<RouteAnswer>) {
    return (request: RouteRequest) =>
      answering(async () => {
        const given = bearerToken(request.headers.authorization)
        if (given === undefined || !sameSecret(given, token))
          throw new Problem(401, 'The bearer token is missing or wrong.')
        return await work(request)
      })
  }

  /** What is stored under this key: its first receipt for the same body, a refusal for another; undefined for nothing. */
  async function stored(key: string, bodyDigest: string): Promise<RouteAnswer | undefined> {
    const entry = await table.find(key)
    if (entry === undefined) return undefined
    if (entry.bodyDigest !== bodyDigest) throw new Problem(409, 'This Idempotency-Key was used for another body.')
    return json(200, entry.receipt)
  }

  async function createSubmission(request: RouteRequest): Promise<RouteAnswer> {
    const key = request.headers['idempotency-key'] ?? ''
    if (key.length < SHORTEST_KEY || key.length > LONGEST_KEY)
      throw new Problem(400, `Send an Idempotency-Key of ${SHORTEST_KEY} to ${LONGEST_KEY} characters.`)
    const bytes = await readBytes(request.body, LONGEST_BODY)
    const bodyDigest = createHash('sha256').update(bytes).digest('hex')
    const before = await stored(key, bodyDigest)
    if (before !== undefined) return before
    const body = utf8(bytes)
    const { reference } = parseSubmission(body)
    const intakeId = randomUUID()
    const done = await table.insert({ key, reference, intakeId, bodyDigest, body, at: clock.now() })
    if (done === 'inserted') return json(201, { intakeId, status: 'received' })
    // Someone else was faster with this key, or the reference is stored under another one.
    const meanwhile = await stored(key, bodyDigest)
    if (meanwhile !== undefined) return meanwhile
    throw new Problem(409, 'This reference was stored under another Idempotency-Key.')
  }

  async function getSubmission(request: RouteRequest): Promise<RouteAnswer> {
    const record = await table.get(request.params.intakeId ?? '')
    if (record === undefined) throw new Problem(404, 'There is no such submission.')
    const { reference, intakeId, at } = record
    return json(200, { reference, intakeId, status: 'received', occurredAt: new Date(at).toISOString() })
  }

  const submission = `${prefix}/v1/submissions/:intakeId`
  return [
    { method: 'GET', path: `${prefix}/v1/health`, handle: async () => json(200, { status: 'ok' }) },
    { method: 'POST', path: `${prefix}/v1/submissions`, handle: guarded(createSubmission) },
    { method: 'GET', path: submission, handle: guarded(getSubmission) },
    {
      method: 'PUT',
      path: `${submission}/attachments/:attachmentId`,
      handle: guarded((request) => putAttachment(request, table)),
    },
  ]
}
