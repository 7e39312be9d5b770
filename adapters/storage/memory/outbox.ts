import { AssistantError } from '../../../dialogs/errors.ts'
import type { AuditEntry, OperatorAct, Outbox, OutboxItem, StatusEvent } from '../../../dialogs/ports.ts'
import { noteReceived, noteRefused } from './submissions.ts'
import type { KeptSubmission, World } from './world.ts'

/** The outbox in memory. */
export class MemoryOutbox implements Outbox {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  async due(now: number, limit: number): Promise<readonly OutboxItem[]> {
    const due = this.#all().filter(({ pending, item }) => pending && item.nextAt <= now)
    return due.slice(0, limit).map(({ item }) => item)
  }

  async nextDue(): Promise<number | undefined> {
    const times = this.#all().flatMap(({ pending, item }) => (pending ? [item.nextAt] : []))
    return times.length === 0 ? undefined : Math.min(...times)
  }

  async get(reference: string): Promise<OutboxItem | undefined> {
    return this.#world.submissions.get(reference)?.item
  }

  async list(status: OutboxItem['status'] | undefined): Promise<readonly OutboxItem[]> {
    return this.#all().flatMap(({ item }) => (status === undefined || item.status === status ? [item] : []))
  }

  async count(status: OutboxItem['status']): Promise<number> {
    return (await this.list(status)).length
  }

  async retry(reference: string, nextAt: number, attempts: number, reason: string): Promise<void> {
    const kept = this.#world.submissions.get(reference)
    if (kept?.pending) kept.item = { ...kept.item, nextAt, attempts, reason }
  }

  async received(reference: string, intakeId: string, now: number): Promise<void> {
    noteReceived(this.#world, reference, intakeId, now)
  }

  async refused(reference: string, reason: string, _now: number): Promise<void> {
    noteRefused(this.#world, reference, reason)
  }

  async fileSent(reference: string, filesSent: number): Promise<void> {
    const kept = this.#world.submissions.get(reference)
    if (kept === undefined || kept.item.filesSent >= filesSent) return
    kept.item = { ...kept.item, filesSent }
    if (kept.item.status !== 'received') return
    kept.pending = filesSent < kept.item.files.length
    if (!kept.pending) kept.doneAt ??= this.#world.options.clock.now()
  }

  async act(reference: string, act: OperatorAct, now: number): Promise<'done' | 'not-found' | 'not-refused'> {
    const kept = this.#world.submissions.get(reference)
    if (kept === undefined) return 'not-found'
    if (kept.item.status !== 'refused') return 'not-refused'
    if (act.act === 'close') {
      kept.item = { ...kept.item, status: 'closed' }
      kept.doneAt = now
    } else {
      const corrected = act.act === 'correct' ? correction(act) : {}
      const again = { status: 'queued', attempts: 0, nextAt: now, reason: undefined } as const
      kept.item = { ...kept.item, ...again, ...corrected }
      kept.pending = true
    }
    this.#world.audit.push({ at: now, by: act.by, act: act.act, reference, reason: act.reason })
    if (act.act !== 'close') this.#world.listeners.queued()
    return 'done'
  }

  onQueued(listener: () => void): () => void {
    return this.#world.listeners.onQueued(listener)
  }

  async viewed(reference: string, by: string, reason: string, now: number): Promise<void> {
    this.#world.audit.push({ at: now, by, act: 'viewed', reference, reason })
  }

  async audit(): Promise<readonly AuditEntry[]> {
    return [...this.#world.audit]
  }

  async statusEvent(event: StatusEvent): ReturnType<Outbox['statusEvent']> {
    const kept = this.#world.submissions.get(event.reference)
    if (kept === undefined) return { kind: 'unknown' }
    const { item } = kept
    if (item.intakeId !== undefined && item.intakeId !== event.intakeId) return { kind: 'unknown' }
    if (kept.events.has(event.webhookId)) return { kind: 'old' }
    kept.events.set(event.webhookId, event)
    const at = Date.parse(event.occurredAt)
    if (Number.isNaN(at) || (kept.eventAt !== undefined && at < kept.eventAt)) return { kind: 'old' }
    kept.eventAt = at
    return { kind: 'news', item }
  }

  #all(): readonly KeptSubmission[] {
    return [...this.#world.submissions.values()]
  }
}

function correction({ body, idempotencyKey }: OperatorAct): Pick<OutboxItem, 'body' | 'idempotencyKey'> {
  if (body === undefined || idempotencyKey === undefined)
    throw new AssistantError('INTERNAL', 'A correction needs its whole body and a new idempotency key.')
  return { body, idempotencyKey }
}
