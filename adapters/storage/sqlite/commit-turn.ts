import type { ConversationState } from '../../../dialogs/engine/state.ts'
import type { TurnCommit } from '../../../dialogs/ports.ts'
import { newKey, sealJson } from '../sealing.ts'
import { integer } from './cells.ts'
import type { Opened } from './conversations.ts'
import type { Core } from './core.ts'
import { claimFiles } from './file-keys.ts'
import { identity } from './identity.ts'
import { inboundLookup } from './secrets.ts'
import { addSubmission, noteReceived, noteRefused } from './submissions.ts'

const INSERT = `INSERT INTO conversations (lookup, wrapped, version, last_sequence, sealed, expires_at)
  VALUES (?, ?, 1, ?, ?, ?) ON CONFLICT (lookup) DO NOTHING RETURNING id`
const UPDATE = `UPDATE conversations SET version = ?, last_sequence = ?, sealed = ?, expires_at = ?
  WHERE id = ? AND version = ? AND wrapped IS NOT NULL`
const INSERT_TURN =
  'INSERT INTO turns (conversation, turn, first_sequence, last_sequence, inbound, sealed) VALUES (?, ?, ?, ?, ?, ?)'

const KNOWN_INBOUND = 'SELECT 1 FROM turns WHERE inbound = ?'
const KNOWN_REFERENCE = 'SELECT 1 FROM submissions WHERE reference = ?'

/** Writes one turn, inside the queue's transaction. `conflict` leaves nothing written: computed again, the turn finds out why. */
export function writeTurn(core: Core, turn: TurnCommit): Opened | 'conflict' {
  const { inboundKey, conversation } = turn
  const inbound = inboundKey === undefined ? null : inboundLookup(core.secrets, conversation, inboundKey)
  if (inbound !== null && core.database.query(KNOWN_INBOUND).first(inbound) !== undefined) return 'conflict'
  for (const { submission } of turn.submissions)
    if (core.database.query(KNOWN_REFERENCE).first(submission.reference) !== undefined) return 'conflict'
  const before = core.conversations.find(conversation)
  const opened = turn.version === 0 ? insert(core, turn, before) : update(core, turn, before)
  if (opened === 'conflict') return opened
  writeActivities(core, turn, opened, inbound)
  const files = [...turn.files, ...turn.submissions.flatMap((submission) => submission.files)]
  if (files.length > 0) claimFiles(core, opened, files)
  for (const submission of turn.submissions) addSubmission(core, opened, turn, submission)
  for (const change of turn.deliveries) {
    if (change.status === 'received') noteReceived(core, change.reference, change.intakeId, turn.now)
    else noteRefused(core, change.reference, change.reason)
  }
  return opened
}

function insert(core: Core, turn: TurnCommit, before: Opened | 'gone' | undefined): Opened | 'conflict' {
  if (before !== undefined) return 'conflict'
  const lookup = core.conversations.lookup(turn.conversation)
  const name = lookup.toString('hex')
  const key = newKey()
  const last = turn.activities.length
  const wrapped = core.ring.wrap(key, identity.conversationKey(name))
  const sealed = sealJson(key, identity.state(name, 1), turn.state)
  const made = core.database.query(INSERT).first(lookup, wrapped, last, sealed, turn.expiresAt)
  if (made === undefined) return 'conflict'
  return opened(integer(made[0]), name, key, 1, last, turn)
}

function update(core: Core, turn: TurnCommit, before: Opened | 'gone' | undefined): Opened | 'conflict' {
  if (before === undefined || before === 'gone' || before.version !== turn.version) return 'conflict'
  const version = turn.version + 1
  const last = before.lastSequence + turn.activities.length
  const sealed = sealJson(before.key, identity.state(before.lookup, version), turn.state)
  const changed = core.database.query(UPDATE).run(version, last, sealed, turn.expiresAt, before.id, turn.version)
  if (changed === 0) return 'conflict'
  return opened(before.id, before.lookup, before.key, version, last, turn)
}

function opened(id: number, lookup: string, key: Buffer, version: number, last: number, turn: TurnCommit): Opened {
  const state = (): ConversationState => turn.state
  return { id, lookup, key, version, lastSequence: last, expiresAt: turn.expiresAt, state }
}

function writeActivities(core: Core, turn: TurnCommit, opened: Opened, inbound: Buffer | null): void {
  const { inboundId, activities } = turn
  if (activities.length === 0 && inbound === null) return
  const { id, lookup, key, version, lastSequence } = opened
  const sealed = sealJson(key, identity.turn(lookup, version), { activities, inboundId: inboundId ?? '' })
  const first = lastSequence - activities.length + 1
  core.database.query(INSERT_TURN).run(id, version, first, lastSequence, inbound, sealed)
}
