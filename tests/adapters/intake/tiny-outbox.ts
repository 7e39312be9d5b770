import type { AuditEntry, FileVault, Outbox, OutboxItem, StatusEvent } from '../../../dialogs/ports.ts'
import type { Submission } from '../../../dialogs/submission.ts'

const conversation = { wire: 'directline', id: 'c-1' }

/** An outbox in memory, whole by its port, for tests of what works on one. */
export class TinyOutbox implements Outbox {
  readonly items = new Map<string, OutboxItem>()
  readonly trail: AuditEntry[] = []
  readonly #listeners = new Set<() => void>()
  readonly #events = new Map<string, StatusEvent>()
  readonly #seen = new Set<string>()
  /** How many of the next calls that write reject. */
  failures = 0
  reads = 0

  /** Queues a submission as a turn's commit does. */
  queue(submission: Submission, now: number): OutboxItem {
    const { reference, attachments = [] } = submission
    const item: OutboxItem = {
      reference,
      conversation,
      idempotencyKey: `key-of-${reference}`,
      body: JSON.stringify(submission),
      files: attachments.map(({ id, mediaType, sha256, bytes }) => ({ id, mediaType, sha256, bytes })),
      status: 'queued',
      priority: submission.routing.suggestedPriority,
      attempts: 0,
      nextAt: now,
      createdAt: now,
      intakeId: undefined,
      reason: undefined,
      filesSent: 0,
    }
    this.items.set(reference, item)
    for (const listener of this.#listeners) listener()
    return item
  }

  #isOpen(item: OutboxItem): boolean {
    return item.status === 'queued' || (item.status === 'received' && item.filesSent < item.files.length)
  }

  async #change(reference: string, change: Partial<OutboxItem>): Promise<void> {
    await Promise.resolve()
    if (this.failures > 0) {
      this.failures--
      throw new Error('STORE_UNAVAILABLE')
    }
    const item = this.items.get(reference)
    if (item !== undefined) this.items.set(reference, { ...item, ...change })
  }

  async due(now: number, limit: number) {
    this.reads++
    const due = [...this.items.values()].filter((item) => this.#isOpen(item) && item.nextAt <= now)
    await Promise.resolve()
    return due.toSorted((a, b) => a.nextAt - b.nextAt).slice(0, limit)
  }

  async nextDue() {
    const times = [...this.items.values()].filter((item) => this.#isOpen(item)).map((item) => item.nextAt)
    return times.length === 0 ? undefined : Math.min(...times)
  }

  async get(reference: string) {
    return this.items.get(reference)
  }

  async list(status: OutboxItem['status'] | undefined) {
    return [...this.items.values()].filter((item) => status === undefined || item.status === status)
  }

  async count(status: OutboxItem['status']) {
    return (await this.list(status)).length
  }

  retry(reference: string, nextAt: number, attempts: number, reason: string) {
    return this.#change(reference, { nextAt, attempts, reason })
  }

  received(reference: string, intakeId: string) {
    return this.#change(reference, { status: 'received', intakeId, reason: undefined })
  }

  refused(reference: string, reason: string) {
    return this.#change(reference, { status: 'refused', reason })
  }

  fileSent(reference: string, filesSent: number) {
    return this.#change(reference, { filesSent })
  }

  async viewed(reference: string, by: string, reason: string, at: number) {
    this.trail.push({ at, by, act: 'viewed', reference, reason })
  }

  async act(reference: string, act: Parameters<Outbox['act']>[1], now: number) {
    const item = this.items.get(reference)
    if (item === undefined) return 'not-found'
    if (item.status !== 'refused') return 'not-refused'
    const queued = { status: 'queued', nextAt: now, attempts: 0 } as const
    const { body = item.body, idempotencyKey = item.idempotencyKey } = act
    await this.#change(reference, act.act === 'close' ? { status: 'closed' } : { ...queued, body, idempotencyKey })
    this.trail.push({ at: now, by: act.by, act: act.act, reference, reason: act.reason })
    for (const listener of this.#listeners) listener()
    return 'done'
  }

  onQueued(listener: () => void) {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  async audit() {
    return this.trail
  }

  async statusEvent(event: StatusEvent) {
    const item = this.items.get(event.reference)
    if (item === undefined) return { kind: 'unknown' } as const
    const last = this.#events.get(event.reference)
    const old = this.#seen.has(event.webhookId) || (last !== undefined && last.occurredAt >= event.occurredAt)
    this.#seen.add(event.webhookId)
    if (old) return { kind: 'old' } as const
    this.#events.set(event.reference, event)
    return { kind: 'news', item } as const
  }
}

/** A vault of these bytes by file id. */
export function vaultOf(files: ReadonlyMap<string, Buffer>): Pick<FileVault, 'get'> {
  return {
    async get(id) {
      const bytes = files.get(id)
      if (bytes === undefined) return undefined
      async function* content(of: Buffer) {
        yield of
      }
      const file = { id, fileName: id, mediaType: 'image/jpeg', bytes: bytes.length, sha256: '' }
      return { file, conversation, content: content(bytes) }
    },
  }
}
