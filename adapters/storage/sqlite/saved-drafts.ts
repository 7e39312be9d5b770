import type { TurnCommit } from '../../../dialogs/ports.ts'
import type { DraftToKeep } from '../../../dialogs/saved-draft.ts'
import { newKey, sealJson } from '../sealing.ts'
import { blob, integer } from './cells.ts'
import type { Opened } from './conversations.ts'
import type { Core } from './core.ts'
import { passDraftFiles, syncDraftFiles } from './draft-files.ts'
import { letGo } from './file-keys.ts'
import { identity } from './identity.ts'
import { draftLookup } from './secrets.ts'

/** A saved draft's row. `key` opens it. */
export interface DraftRow {
  readonly id: number
  /** In hex. */
  readonly lookup: string
  /** The lookup of the conversation that has it. */
  readonly owner: Buffer
  readonly key: Buffer
  readonly version: number
  readonly sealed: Buffer
  readonly expiresAt: number
}

const FIND = 'SELECT id, owner, wrapped, version, sealed, expires_at FROM saved_drafts WHERE lookup = ?'
const INSERT = `INSERT INTO saved_drafts (lookup, owner, wrapped, version, sealed, expires_at)
  VALUES (?, ?, ?, 1, ?, ?) RETURNING id`
const UPDATE = 'UPDATE saved_drafts SET owner = ?, version = ?, sealed = ?, expires_at = ? WHERE id = ?'
const EXPIRED = 'SELECT id FROM saved_drafts WHERE expires_at <= ? LIMIT ?'

/** The row behind a code, past its time or not. */
export function findDraft(core: Core, code: string): DraftRow | undefined {
  const hash = draftLookup(core.secrets, code)
  const found = core.database.query(FIND).first(hash)
  if (found === undefined) return undefined
  const [id, owner, wrapped, version, sealed, expiresAt] = found
  const lookup = hash.toString('hex')
  return {
    id: integer(id),
    lookup,
    owner: blob(owner),
    key: core.ring.unwrap(blob(wrapped), identity.draftKey(lookup)),
    version: integer(version),
    sealed: blob(sealed),
    expiresAt: integer(expiresAt),
  }
}

/** Whether a draft is not as the turn believes. Looks only, so that a conflict leaves nothing written. */
export function draftsConflict(core: Core, { drafts = [], conversation, now }: TurnCommit): boolean {
  const self = core.conversations.lookup(conversation)
  return drafts.some((change) => {
    const row = findDraft(core, change.code)
    if (change.kind === 'make') return row !== undefined
    if (row === undefined || row.expiresAt <= now) return true
    const { version } = change.kind === 'keep' ? {} : change
    return version === undefined ? !row.owner.equals(self) : row.version !== version
  })
}

/** Writes what a turn does to saved drafts, inside its transaction and after `draftsConflict`. Gives the files whose bytes are to be removed. */
export function writeDrafts(core: Core, opened: Opened, { drafts = [], conversation }: TurnCommit): string[] {
  return drafts.flatMap((change) => {
    if (change.kind === 'make') return makeDraft(core, opened, change)
    const row = findDraft(core, change.code)
    if (row === undefined) return []
    if (change.kind === 'delete') return deleteDraft(core, row.id)
    if (change.kind === 'take') passDraftFiles(core, opened, conversation, row)
    return keepDraft(core, opened, row, change)
  })
}

function makeDraft(core: Core, conversation: Opened, { code, state, files, expiresAt }: DraftToKeep): string[] {
  const hash = draftLookup(core.secrets, code)
  const lookup = hash.toString('hex')
  const key = newKey()
  const wrapped = core.ring.wrap(key, identity.draftKey(lookup))
  const owner = Buffer.from(conversation.lookup, 'hex')
  const sealed = sealJson(key, identity.draft(lookup, 1), state)
  const made = core.database.query(INSERT).first(hash, owner, wrapped, sealed, expiresAt)
  return syncDraftFiles(core, conversation, { id: integer(made?.[0]), key }, files)
}

function keepDraft(core: Core, conversation: Opened, row: DraftRow, change: DraftToKeep): string[] {
  const version = row.version + 1
  const owner = Buffer.from(conversation.lookup, 'hex')
  const sealed = sealJson(row.key, identity.draft(row.lookup, version), change.state)
  core.database.query(UPDATE).run(owner, version, sealed, change.expiresAt, row.id)
  return syncDraftFiles(core, conversation, row, change.files)
}

function deleteDraft(core: Core, id: number): string[] {
  const files = letGo(core, 'draft', id)
  core.database.query('DELETE FROM saved_drafts WHERE id = ?').run(id)
  return files
}

/** Deletes what is past its time, at most `limit`, inside a transaction. Gives how many, and the files whose bytes are to be removed. */
export function deleteExpiredDrafts(
  core: Core,
  now: number,
  limit: number,
): { readonly count: number; readonly files: readonly string[] } {
  const expired = core.database.query(EXPIRED).all(now, limit)
  return { count: expired.length, files: expired.flatMap(([id]) => deleteDraft(core, integer(id))) }
}
