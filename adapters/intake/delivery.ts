import type { Clock, DeliveryChange, FileVault, Outbox, OutboxItem } from '../../dialogs/ports.ts'
import type { Log } from '../log/logger.ts'
import { nextTry } from './backoff.ts'
import type { IntakeClient, SendResult } from './client.ts'

/** What is counted of deliveries. */
export interface DeliveryMetrics {
  /** The intake refused a submission or one of its files for good: a person must look at it. */
  refused(): void
  /** An urgent submission did not reach the intake within a minute. */
  late(): void
  /** One attempt at a submission was made. */
  attempted?(result: 'received' | 'refused' | 'later'): void
}

/** What a delivery works with. `deliver` commits what came of it together with the activity that tells the person. */
export interface DeliveryParts {
  readonly outbox: Outbox
  readonly vault: Pick<FileVault, 'get'>
  readonly client: Pick<IntakeClient, 'send' | 'sendFile'>
  readonly clock: Clock
  readonly deliver: (item: OutboxItem, change: DeliveryChange) => Promise<void>
  readonly metrics?: DeliveryMetrics
  readonly log?: Pick<Log, 'info' | 'warn' | 'error'>
  /** A number in [0, 1) for the jitter. */
  readonly random?: () => number
}

/**
 * One attempt at a queued submission, with what came of it written into the outbox.
 * Rejects where the store did not take the result: the attempt is then repeated, which changes nothing at the intake.
 */
export async function submit(item: OutboxItem, parts: DeliveryParts): Promise<SendResult> {
  const { outbox, client, clock, deliver, metrics, log, random = Math.random } = parts
  const { reference } = item
  const attempt = item.attempts + 1
  const result = await client.send(item)
  metrics?.attempted?.(result.kind)
  if (result.kind === 'received') {
    // Sent again only for a file that was refused: the person knows already that the report has arrived.
    if (item.intakeId !== undefined) await outbox.received(reference, result.intakeId, clock.now())
    else await deliver(item, { reference, status: 'received', intakeId: result.intakeId })
    log?.info('outbox.received', { reference, attempt })
    return result
  }
  if (result.kind === 'refused') {
    await deliver(item, { reference, status: 'refused', reason: result.reason })
    metrics?.refused()
    log?.error('outbox.refused', { code: 'INTAKE_REFUSED', reference, attempt })
    return result
  }
  await outbox.retry(reference, nextTry(clock.now(), attempt, random(), result.retryAfterMs), attempt, result.reason)
  log?.warn('outbox.later', { code: 'INTAKE_TEMPORARY', reference, attempt })
  return result
}

/**
 * Sends the files of a submission that the intake has, in their order. A file that cannot be taken does not hold up the
 * others; the submission is then marked refused for a person to look at, and nothing is dropped. Its sender is not told
 * of a refusal, as the intake has the report. `stopping` ends it between two files.
 */
export async function sendFiles(item: OutboxItem, intakeId: string, parts: DeliveryParts, stopping: () => boolean) {
  const { outbox, vault, client, clock, metrics, log, random = Math.random } = parts
  const { reference, files } = item
  const attempt = item.attempts + 1
  let blocked: string | undefined
  for (const [at, file] of files.entries()) {
    if (at < item.filesSent) continue
    if (stopping()) return
    const kept = await vault.get(file.id)
    const result =
      kept === undefined
        ? { kind: 'refused' as const, reason: 'it is not in the vault' }
        : await client.sendFile(intakeId, file, kept.content)
    if (result.kind === 'later') {
      const next = nextTry(clock.now(), attempt, random(), result.retryAfterMs)
      await outbox.retry(reference, next, attempt, `file ${at + 1}: ${result.reason}`)
      return
    }
    if (result.kind === 'stored') {
      if (blocked === undefined) await outbox.fileSent(reference, at + 1)
      continue
    }
    blocked ??= `file ${at + 1}: ${result.reason}`
  }
  if (blocked === undefined) return
  await outbox.refused(reference, blocked, clock.now())
  metrics?.refused()
  log?.error('outbox.file-refused', { code: 'INTAKE_REFUSED', reference, attempt })
}
