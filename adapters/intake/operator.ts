import { z } from 'zod'
import type { Clock, Outbox, OutboxItem } from '../../dialogs/ports.ts'
import { guardedBy, operatorName as name, operatorReason as reason } from '../operator/guard.ts'
import { parseJson, readBytes, utf8 } from './body.ts'
import { correction } from './correction.ts'
import { Problem } from './problem.ts'
import { json, type Route, type RouteAnswer, type RouteRequest } from './route.ts'
import { faultsOf } from './submission-faults.ts'

const LONGEST_BODY = 2_097_152

const statusSchema = z.enum(['queued', 'received', 'refused', 'closed'])
const actSchema = z.strictObject({ by: name, reason, body: z.unknown().optional() })
const formSchema = z.object({ form: z.object({ id: z.string() }) })

/** What the operator's routes work with. Without a `token` they are not there (404). `key` makes a new idempotency key. */
export interface OperatorParts {
  readonly outbox: Outbox
  readonly token: string | undefined
  readonly clock: Clock
  readonly key: () => string
}

/** One line of the list: enough to find a submission, and no personal data. Times by RFC 3339. */
function lineOf(item: OutboxItem) {
  const form = formSchema.safeParse(parseJson(item.body))
  return {
    reference: item.reference,
    form: form.data?.form.id,
    status: item.status,
    priority: item.priority,
    attempts: item.attempts,
    reason: item.reason,
    createdAt: new Date(item.createdAt).toISOString(),
    nextAt: item.status === 'queued' ? new Date(item.nextAt).toISOString() : undefined,
    files: item.files.length,
    filesSent: item.filesSent,
  }
}

/** The routes under /operator/ for submissions that the intake refused: look, retry, correct or close, each with a reason and audited. */
export function operatorRoutes(parts: OperatorParts): readonly Route[] {
  const { outbox, token, clock, key } = parts

  const guarded = guardedBy(token)

  async function itemOf(request: RouteRequest): Promise<OutboxItem> {
    const item = await outbox.get(request.params.reference ?? '')
    if (item === undefined) throw new Problem(404, 'There is no submission with this reference.')
    return item
  }

  async function list({ query }: RouteRequest): Promise<RouteAnswer> {
    const status = statusSchema.optional().safeParse(query.get('status') ?? undefined)
    if (!status.success) throw new Problem(400, `Use one of these as status: ${statusSchema.options.join(', ')}.`)
    return json(200, { submissions: (await outbox.list(status.data)).map(lineOf) })
  }

  async function view(request: RouteRequest): Promise<RouteAnswer> {
    const by = name.safeParse(request.query.get('by') ?? '')
    const why = reason.safeParse(request.query.get('reason') ?? 'viewed')
    if (!by.success || !why.success) throw new Problem(400, 'Say who you are in "by", and why in "reason".')
    const item = await itemOf(request)
    await outbox.viewed(item.reference, by.data, why.data, clock.now())
    return json(200, { ...lineOf(item), intakeId: item.intakeId, body: parseJson(item.body) })
  }

  function act(kind: 'retry' | 'correct' | 'close') {
    return async (request: RouteRequest): Promise<RouteAnswer> => {
      const given = actSchema.safeParse(parseJson(utf8(await readBytes(request.body, LONGEST_BODY))))
      if (!given.success)
        throw new Problem(400, 'Send who you are in "by", and why in "reason".', faultsOf(given.error))
      const item = await itemOf(request)
      const { by, reason: why, body } = given.data
      if ((kind === 'correct') !== (body !== undefined))
        throw new Problem(400, 'Send "body" with correct, and only there.')
      const corrected = kind === 'correct' ? { body: correction(item, body), idempotencyKey: key() } : {}
      const done = await outbox.act(item.reference, { act: kind, reason: why, by, ...corrected }, clock.now())
      if (done === 'not-found') throw new Problem(404, 'There is no submission with this reference.')
      if (done === 'not-refused') throw new Problem(409, 'This submission is not refused, so there is nothing to do.')
      return json(200, { reference: item.reference, done: kind })
    }
  }

  const one = '/operator/submissions/:reference'
  return [
    { method: 'GET', path: '/operator/submissions', handle: guarded(list) },
    { method: 'GET', path: one, handle: guarded(view) },
    { method: 'POST', path: `${one}/retry`, handle: guarded(act('retry')) },
    { method: 'POST', path: `${one}/correct`, handle: guarded(act('correct')) },
    { method: 'POST', path: `${one}/close`, handle: guarded(act('close')) },
    { method: 'GET', path: '/operator/audit', handle: guarded(async () => json(200, { audit: await outbox.audit() })) },
  ]
}
