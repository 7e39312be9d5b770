import { z } from 'zod'
import { AssistantError } from '../../../dialogs/errors.ts'
import type { AuditEntry, OperatorAct, OutboxItem } from '../../../dialogs/ports.ts'
import { sealJson, unsealJson } from '../sealing.ts'
import { blob, integer } from './cells.ts'
import type { Core } from './core.ts'
import { identity } from './identity.ts'
import { replaceBody } from './submissions.ts'

const storedEntry = z.object({ by: z.string(), act: z.string(), reference: z.string(), reason: z.string() })

const AGAIN = `UPDATE submissions SET status = 'queued', pending = 1, attempts = 0, next_at = ?, sealed_reason = NULL`

/** Does what an operator asked with a refused submission, and writes it down, inside one transaction. */
export function actOn(core: Core, item: OutboxItem, act: OperatorAct, now: number): 'done' {
  const { database } = core
  const { reference } = item
  if (act.act === 'close')
    database.query(`UPDATE submissions SET status = 'closed', done_at = ? WHERE reference = ?`).run(now, reference)
  else if (act.act === 'retry') database.query(`${AGAIN} WHERE reference = ?`).run(now, reference)
  else {
    if (act.body === undefined || act.idempotencyKey === undefined)
      throw new AssistantError('INTERNAL', 'A correction needs its whole body and a new idempotency key.')
    const sealed = replaceBody(core, item, act.body)
    const sql = `${AGAIN}, sealed = ?, idempotency_key = ? WHERE reference = ?`
    database.query(sql).run(now, sealed, act.idempotencyKey, reference)
  }
  writeAudit(core, { at: now, by: act.by, act: act.act, reference, reason: act.reason })
  return 'done'
}

/** Writes one line of the audit, inside a transaction of the caller's. */
export function writeAudit(core: Core, { at, ...entry }: AuditEntry): void {
  const sealed = sealJson(core.secrets.audit, identity.audit(at), entry)
  core.database.query('INSERT INTO audit (at, sealed) VALUES (?, ?)').run(at, sealed)
}

/** The audit, oldest first. */
export function readAudit(core: Core): AuditEntry[] {
  const rows = core.database.query('SELECT at, sealed FROM audit ORDER BY id').all()
  return rows.map(([atCell, sealed]) => {
    const at = integer(atCell)
    return { at, ...storedEntry.parse(unsealJson(core.secrets.audit, identity.audit(at), blob(sealed))) }
  })
}
