import { timingSafeEqual } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { AssistantError } from '../../dialogs/errors.ts'
import type { Clock, Outbox, OutboxItem, StatusEvent } from '../../dialogs/ports.ts'
import type { Log } from '../log/logger.ts'
import { parseJson, readBytes, utf8 } from './body.ts'
import { statusSchema } from './contract.ts'
import { answering, Problem } from './problem.ts'
import { toUtc } from './rfc3339.ts'
import type { Route, RouteAnswer, RouteRequest } from './route.ts'
import { faultsOf } from './submission-faults.ts'

const LONGEST_BODY = 65_536
/** Standard Webhooks: older or newer than 5 minutes is refused. */
const TOLERANCE_SECONDS = 300

/** What the webhook works with. `tell` puts a piece of news into the conversation that the submission came from. */
export interface IntakeEventParts {
  readonly outbox: Pick<Outbox, 'statusEvent'>
  readonly secret: string
  readonly clock: Clock
  readonly tell: (item: OutboxItem, event: StatusEvent) => Promise<void>
  readonly log?: Pick<Log, 'warn' | 'error'>
}

/**
 * The ways a secret may be meant: base64, with or without `whsec_` (Standard Webhooks), or the plain text as it stands.
 * Throws CONFIG_INVALID for an empty one.
 */
function keysOf(secret: string): readonly Webhook[] {
  const encoded = secret.replace(/^whsec_/, '')
  const keys: Webhook[] = []
  if (/^[A-Za-z0-9+/]{4,}={0,2}$/.test(encoded) && encoded.length % 4 === 0) keys.push(new Webhook(encoded))
  if (encoded !== '' && encoded === secret) keys.push(new Webhook(Buffer.from(secret, 'utf8'), { format: 'raw' }))
  if (keys.length > 0) return keys
  throw new AssistantError('CONFIG_INVALID', 'INTAKE_WEBHOOK_SECRET cannot be read. Set it to "whsec_" and base64.')
}

/** Whether one of the signatures (several, separated by spaces) is right for this message. */
function isSigned(keys: readonly Webhook[], id: string, seconds: number, body: string, given: string): boolean {
  const right = keys.map((key) => Buffer.from(key.sign(id, new Date(seconds * 1000), body)))
  return given
    .slice(0, 4096)
    .split(' ')
    .map((one) => Buffer.from(one))
    .some((one) => right.some((signature) => signature.length === one.length && timingSafeEqual(signature, one)))
}

/** The route `POST /intake/events`: status news from the intake, signed, at least once and in any order. */
export function intakeEventsRoute(parts: IntakeEventParts): Route {
  const { outbox, clock, tell, log } = parts
  const keys = keysOf(parts.secret)

  /** The webhook's id and its body. Throws a Problem 401 where it is not signed as it should be. */
  async function verified(request: RouteRequest): Promise<{ webhookId: string; body: string }> {
    const webhookId = request.headers['webhook-id'] ?? ''
    const timestamp = request.headers['webhook-timestamp'] ?? ''
    const signature = request.headers['webhook-signature'] ?? ''
    const body = utf8(await readBytes(request.body, LONGEST_BODY))
    const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN
    const now = Math.floor(clock.now() / 1000)
    const fresh = Math.abs(now - seconds) <= TOLERANCE_SECONDS
    const named = webhookId !== '' && webhookId.length <= 256
    if (!fresh || !named || !isSigned(keys, webhookId, seconds, body, signature))
      throw new Problem(401, 'The signature is missing, wrong or out of date.')
    return { webhookId, body }
  }

  async function handle(request: RouteRequest): Promise<RouteAnswer> {
    const { webhookId, body } = await verified(request)
    const status = statusSchema.safeParse(parseJson(body))
    if (!status.success) throw new Problem(400, 'The body does not fit the contract.', faultsOf(status.error))
    const { reference, intakeId, crimeReference, message, occurredAt } = status.data
    const event: StatusEvent = {
      webhookId,
      reference,
      intakeId,
      status: status.data.status,
      occurredAt: toUtc(occurredAt),
      ...(crimeReference !== undefined && { crimeReference }),
      ...(message !== undefined && { message }),
    }
    const taken = await outbox.statusEvent(event)
    if (taken.kind === 'unknown') log?.warn('intake-event.unknown')
    if (taken.kind === 'news') await told(taken.item, event)
    return { status: 204 }
  }

  /** The status is stored whatever happens here; a repeat would not be news any more, so it is not asked for. */
  async function told(item: OutboxItem, event: StatusEvent): Promise<void> {
    try {
      await tell(item, event)
    } catch (error) {
      log?.error('intake-event.untold', { reference: item.reference, error })
    }
  }

  return { method: 'POST', path: '/intake/events', handle: (request) => answering(() => handle(request)) }
}
