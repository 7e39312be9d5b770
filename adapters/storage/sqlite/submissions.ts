import { z } from 'zod'
import type { NewSubmission, OutboxItem, TurnCommit } from '../../../dialogs/ports.ts'
import { newKey, seal, sealJson, unseal, unsealJson } from '../sealing.ts'
import { blob, integer, optional, type Row, text } from './cells.ts'
import type { Opened } from './conversations.ts'
import type { Core } from './core.ts'
import { hold, keyOfClaimed } from './file-keys.ts'
import { fileOf } from './file-rows.ts'
import { identity } from './identity.ts'
import { reportCodeHash } from './secrets.ts'

/** What is sealed of a submission. `body` is the exact text that is sent. */
const storedSubmission = z.object({
  conversation: z.object({ wire: z.string(), id: z.string() }),
  body: z.string(),
  files: z.array(z.object({ id: z.string(), mediaType: z.string(), sha256: z.string(), bytes: z.number() })),
})
const status = z.enum(['queued', 'received', 'refused', 'closed'])

/** The columns that `readItem` takes, in its order. */
export const ITEM_COLUMNS = `reference, wrapped, idempotency_key, sealed, sealed_reason, status, priority, attempts,
  next_at, created_at, intake_id, files_sent`

const INSERT = `INSERT INTO submissions (reference, conversation, wrapped, idempotency_key, sealed, status, pending,
  priority, attempts, next_at, created_at, files, files_sent, code)
  VALUES (?, ?, ?, ?, ?, 'queued', 1, ?, 0, ?, ?, ?, 0, ?) RETURNING id`
const RECEIVED = `UPDATE submissions SET status = 'received', intake_id = coalesce(?2, intake_id), sealed_reason = NULL,
  received_at = coalesce(received_at, ?3),
  pending = files_sent < files, attempts = CASE WHEN files_sent < files THEN 0 ELSE attempts END, next_at = ?3, done_at = CASE WHEN files_sent < files THEN NULL ELSE ?3 END
  WHERE reference = ?1 AND status <> 'received'`
const REFUSED = `UPDATE submissions SET status = 'refused', pending = 0, done_at = NULL, sealed_reason = ?
  WHERE reference = ? AND pending = 1`

/** Puts a submission of a turn into the outbox, inside its transaction, with a key of its own. */
export function addSubmission(core: Core, conversation: Opened, turn: TurnCommit, made: NewSubmission): void {
  const { submission, idempotencyKey } = made
  const { reference } = submission
  const key = newKey()
  const files = [...new Set(made.files)].flatMap((id) => {
    const fileKey = keyOfClaimed(core, conversation, id)
    const file = fileKey === undefined ? undefined : fileOf(core, id, fileKey)?.file
    return fileKey === undefined || file === undefined ? [] : [{ file, fileKey }]
  })
  const stored: z.infer<typeof storedSubmission> = {
    conversation: { wire: turn.conversation.wire, id: turn.conversation.id },
    body: JSON.stringify(submission),
    files: files.map(({ file: { id, mediaType, sha256, bytes } }) => ({ id, mediaType, sha256, bytes })),
  }
  const inserted = core.database
    .query(INSERT)
    .first(
      reference,
      Buffer.from(conversation.lookup, 'hex'),
      core.ring.wrap(key, identity.submissionKey(reference)),
      idempotencyKey,
      sealJson(key, identity.submission(reference), stored),
      submission.routing.suggestedPriority,
      turn.now,
      turn.now,
      files.length,
      made.code === undefined ? null : reportCodeHash(core.secrets, reference, made.code),
    )
  const id = integer(inserted?.[0])
  for (const { file, fileKey } of files) hold(core, file.id, 'submission', id, key, fileKey)
}

/** The intake has it. Its files are due at once; without any it is done. Changes nothing the second time. */
export function noteReceived(core: Core, reference: string, intakeId: string | undefined, now: number): void {
  core.database.query(RECEIVED).run(reference, intakeId ?? null, now)
}

/** The intake refused it, or one of its files, for good. What was handed over whole stays so. */
export function noteRefused(core: Core, reference: string, reason: string | undefined): void {
  const sealed = sealReason(core, reference, reason ?? '')
  if (sealed !== undefined) core.database.query(REFUSED).run(sealed, reference)
}

/** Seals a reason under the submission's key: an intake may repeat what was said. Undefined for an unknown submission. */
export function sealReason(core: Core, reference: string, reason: string): Buffer | undefined {
  const key = submissionKey(core, reference)
  return key === undefined ? undefined : seal(key, identity.reason(reference), Buffer.from(reason))
}

/** A submission's own key; undefined for an unknown one. */
export function submissionKey(core: Core, reference: string): Buffer | undefined {
  const found = core.database.query('SELECT wrapped FROM submissions WHERE reference = ?').first(reference)
  return found === undefined ? undefined : core.ring.unwrap(blob(found[0]), identity.submissionKey(reference))
}

/** Seals another body in the place of the first. */
export function replaceBody(core: Core, item: OutboxItem, body: string): Buffer {
  const key = submissionKey(core, item.reference) ?? Buffer.alloc(0)
  const { conversation, files } = item
  return sealJson(key, identity.submission(item.reference), { conversation, body, files })
}

/** Opens a row of `ITEM_COLUMNS`. */
export function readItem(core: Core, row: Row): OutboxItem {
  const reference = text(row[0])
  const key = core.ring.unwrap(blob(row[1]), identity.submissionKey(reference))
  const stored = storedSubmission.parse(unsealJson(key, identity.submission(reference), blob(row[3])))
  const sealedReason = optional(row[4], blob)
  return {
    ...stored,
    reference,
    idempotencyKey: text(row[2]),
    status: status.parse(row[5]),
    priority: text(row[6]),
    attempts: integer(row[7]),
    nextAt: integer(row[8]),
    createdAt: integer(row[9]),
    intakeId: optional(row[10], text),
    reason: sealedReason === undefined ? undefined : unseal(key, identity.reason(reference), sealedReason).toString(),
    filesSent: integer(row[11]),
  }
}
