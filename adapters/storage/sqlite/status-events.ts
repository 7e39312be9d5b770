import { z } from 'zod'
import type { StatusEvent } from '../../../dialogs/ports.ts'
import type { ReportStatus } from '../../../dialogs/saved-draft.ts'
import { sealJson, unsealJson } from '../sealing.ts'
import { blob, integer, optional, text } from './cells.ts'
import type { Core } from './core.ts'
import { identity } from './identity.ts'
import { submissionKey } from './submissions.ts'

const KNOWN = 'SELECT 1 FROM status_events WHERE webhook_id = ?'
const SUBMISSION = 'SELECT id, intake_id, event_at FROM submissions WHERE reference = ?'
const INSERT = 'INSERT INTO status_events (webhook_id, submission, sealed) VALUES (?, ?, ?)'

const EVENTS = 'SELECT webhook_id, sealed FROM status_events WHERE submission = ?'
const storedEvent = z.object({
  status: z.enum(['received', 'in-review', 'more-information-needed', 'assigned', 'closed']),
  occurredAt: z.string(),
  crimeReference: z.string().optional(),
})

/** The intake's newest word on a submission, and the newest crime reference that came with one. */
export function newestEvents(
  core: Core,
  reference: string,
  submission: number,
): Pick<ReportStatus, 'news' | 'crimeReference'> {
  const key = submissionKey(core, reference)
  const rows = core.database.query(EVENTS).all(submission)
  if (key === undefined || rows.length === 0) return { news: undefined, crimeReference: undefined }
  const events = rows
    .map(([id, sealed]) => storedEvent.parse(unsealJson(key, identity.event(reference, text(id)), blob(sealed))))
    .toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt))
  return {
    news: events.at(-1)?.status,
    crimeReference: events.findLast((event) => event.crimeReference !== undefined)?.crimeReference,
  }
}

/** Notes a status event, inside a transaction: each id counts once, and an older event never follows a newer one. */
export function noteEvent(core: Core, event: StatusEvent): 'news' | 'old' | 'unknown' {
  const { database } = core
  const found = database.query(SUBMISSION).first(event.reference)
  const key = submissionKey(core, event.reference)
  if (found === undefined || key === undefined) return 'unknown'
  const intakeId = optional(found[1], text)
  if (intakeId !== undefined && intakeId !== event.intakeId) return 'unknown'
  if (database.query(KNOWN).first(event.webhookId) !== undefined) return 'old'
  const id = integer(found[0])
  database
    .query(INSERT)
    .run(event.webhookId, id, sealJson(key, identity.event(event.reference, event.webhookId), event))
  const at = Date.parse(event.occurredAt)
  const newest = optional(found[2], integer)
  if (Number.isNaN(at) || (newest !== undefined && at < newest)) return 'old'
  database.query('UPDATE submissions SET event_at = ? WHERE id = ?').run(at, id)
  return 'news'
}
