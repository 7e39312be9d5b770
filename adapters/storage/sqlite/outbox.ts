import type { AuditEntry, OperatorAct, Outbox, OutboxItem, StatusEvent } from '../../../dialogs/ports.ts'
import { actOn, readAudit, writeAudit } from './audit.ts'
import { integer, optional, type Row } from './cells.ts'
import type { Core } from './core.ts'
import { asUnavailable } from './failure.ts'
import { noteEvent } from './status-events.ts'
import { ITEM_COLUMNS, noteReceived, noteRefused, readItem, sealReason } from './submissions.ts'

const DUE = `SELECT ${ITEM_COLUMNS} FROM submissions WHERE pending = 1 AND next_at <= ? ORDER BY id LIMIT ?`
const GET = `SELECT ${ITEM_COLUMNS} FROM submissions WHERE reference = ?`
const LIST = `SELECT ${ITEM_COLUMNS} FROM submissions WHERE ?1 IS NULL OR status = ?1 ORDER BY id`
const RETRY = `UPDATE submissions SET next_at = ?, attempts = ?, sealed_reason = ? WHERE reference = ? AND pending = 1`
const FILE_SENT = `UPDATE submissions SET files_sent = ?2, pending = CASE status WHEN 'received' THEN ?2 < files ELSE pending END,
  done_at = CASE WHEN status = 'received' AND ?2 >= files THEN coalesce(done_at, ?3) ELSE done_at END
  WHERE reference = ?1 AND files_sent < ?2`

/** The outbox in SQLite. */
export class SqliteOutbox implements Outbox {
  readonly #core: Core
  /** References that did not open: each is reported once, since the outbox is read over and over. */
  readonly #unreadable = new Set<unknown>()

  constructor(core: Core) {
    this.#core = core
  }

  async due(now: number, limit: number): Promise<readonly OutboxItem[]> {
    return this.#readable(DUE, now, limit)
  }

  async nextDue(): Promise<number | undefined> {
    const found = this.#core.database.query('SELECT min(next_at) FROM submissions WHERE pending = 1').first()
    return optional(found?.[0], integer)
  }

  async get(reference: string): Promise<OutboxItem | undefined> {
    return this.#read(GET, reference)[0]
  }

  async list(status: OutboxItem['status'] | undefined): Promise<readonly OutboxItem[]> {
    return this.#readable(LIST, status ?? null)
  }

  async count(status: OutboxItem['status']): Promise<number> {
    const [row] = this.#rows('SELECT count(*) FROM submissions WHERE status = ?', status)
    return integer(row?.[0])
  }

  async retry(reference: string, nextAt: number, attempts: number, reason: string): Promise<void> {
    const core = this.#core
    await core.queue.write(() => {
      const sealed = sealReason(core, reference, reason)
      if (sealed !== undefined) core.database.query(RETRY).run(nextAt, attempts, sealed, reference)
    })
  }

  async received(reference: string, intakeId: string, now: number): Promise<void> {
    await this.#core.queue.write(() => noteReceived(this.#core, reference, intakeId, now))
  }

  async refused(reference: string, reason: string, _now: number): Promise<void> {
    await this.#core.queue.write(() => noteRefused(this.#core, reference, reason))
  }

  async fileSent(reference: string, filesSent: number): Promise<void> {
    const { queue, database, clock } = this.#core
    await queue.write(() => database.query(FILE_SENT).run(reference, filesSent, clock.now()))
  }

  async act(reference: string, act: OperatorAct, now: number): Promise<'done' | 'not-found' | 'not-refused'> {
    const done = await this.#core.queue.write(() => {
      const [item] = this.#read(GET, reference)
      if (item === undefined) return 'not-found'
      return item.status === 'refused' ? actOn(this.#core, item, act, now) : 'not-refused'
    })
    if (done === 'done' && act.act !== 'close') this.#core.listeners.queued()
    return done
  }

  onQueued(listener: () => void): () => void {
    return this.#core.listeners.onQueued(listener)
  }

  async viewed(reference: string, by: string, reason: string, now: number): Promise<void> {
    await this.#core.queue.write(() => writeAudit(this.#core, { at: now, by, act: 'viewed', reference, reason }))
  }

  async audit(): Promise<readonly AuditEntry[]> {
    return readAudit(this.#core)
  }

  async statusEvent(event: StatusEvent): ReturnType<Outbox['statusEvent']> {
    const kind = await this.#core.queue.write(() => noteEvent(this.#core, event))
    if (kind !== 'news') return { kind }
    const [item] = this.#read(GET, event.reference)
    return item === undefined ? { kind: 'unknown' } : { kind, item }
  }

  /** Leaves out, and reports, what does not open: one broken row shall not hold up the others. */
  #readable(sql: string, ...parameters: (string | number | null)[]): OutboxItem[] {
    return this.#rows(sql, ...parameters).flatMap((row) => {
      try {
        return [readItem(this.#core, row)]
      } catch (error) {
        if (!this.#unreadable.has(row[0])) this.#core.report(error)
        this.#unreadable.add(row[0])
        return []
      }
    })
  }

  #rows(sql: string, ...parameters: (string | number | null)[]): Row[] {
    try {
      return this.#core.database.query(sql).all(...parameters)
    } catch (error) {
      throw asUnavailable(error)
    }
  }

  #read(sql: string, ...parameters: (string | number | null)[]): OutboxItem[] {
    return this.#rows(sql, ...parameters).map((row) => readItem(this.#core, row))
  }
}
