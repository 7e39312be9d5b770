import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { ConversationKey } from '../../../dialogs/ports.ts'
import type { CodeLookUp, ReportStatus, SavedDraft } from '../../../dialogs/saved-draft.ts'
import { unsealJson } from '../sealing.ts'
import { blob, integer, optional } from './cells.ts'
import type { Core } from './core.ts'
import { asUnavailable } from './failure.ts'
import { identity } from './identity.ts'
import { findDraft } from './saved-drafts.ts'
import { reportCodeHash } from './secrets.ts'
import { newestEvents } from './status-events.ts'

const REPORT =
  'SELECT id, conversation, code, status, coalesce(received_at, done_at) FROM submissions WHERE reference = ?'
const status = z.enum(['queued', 'received', 'refused', 'closed'])

/** What codes open, in SQLite. */
export class SqliteCodes implements CodeLookUp {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  async lost(conversation: ConversationKey, codes: readonly string[], now: number): Promise<readonly string[]> {
    return this.#reading(() => {
      const self = this.#core.conversations.lookup(conversation)
      return codes.filter((code) => {
        const row = findDraft(this.#core, code)
        return row === undefined || row.expiresAt <= now || !row.owner.equals(self)
      })
    })
  }

  async draft(code: string, now: number): Promise<SavedDraft | undefined> {
    return this.#reading(() => {
      const row = findDraft(this.#core, code)
      if (row === undefined || row.expiresAt <= now) return undefined
      const json = unsealJson(row.key, identity.draft(row.lookup, row.version), row.sealed)
      return { state: this.#core.readState(json), version: row.version }
    })
  }

  async report(
    conversation: ConversationKey,
    reference: string,
    code: string | undefined,
  ): Promise<ReportStatus | undefined> {
    return this.#reading(() => {
      const found = this.#core.database.query(REPORT).first(reference)
      if (found === undefined) return undefined
      const own = blob(found[1]).equals(this.#core.conversations.lookup(conversation))
      const kept = optional(found[2], blob)
      const given = code === undefined ? undefined : reportCodeHash(this.#core.secrets, reference, code)
      const opens = kept !== undefined && given !== undefined && timingSafeEqual(kept, given)
      if (!own && !opens) return undefined
      const stage = status.parse(found[3])
      const { news, crimeReference } = newestEvents(this.#core, reference, integer(found[0]))
      return {
        reference,
        status: stage,
        receivedAt: stage === 'received' ? optional(found[4], integer) : undefined,
        news,
        crimeReference: own ? crimeReference : undefined,
      }
    })
  }

  #reading<Value>(read: () => Value): Value {
    try {
      return read()
    } catch (error) {
      throw asUnavailable(error)
    }
  }
}
