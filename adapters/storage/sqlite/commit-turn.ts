import type { TurnCommit } from '../../../dialogs/ports.ts'
import { newKey, sealJson } from '../sealing.ts'
import { integer } from './cells.ts'
import type { Opened } from './conversations.ts'
import type { Core } from './core.ts'
import { claimFiles } from './file-keys.ts'
import { identity } from './identity.ts'
import { addLetter, dropLetters } from './letters.ts'
import { draftsConflict, writeDrafts } from './saved-drafts.ts'
import { inboundLookup } from './secrets.ts'
import { addSubmission, noteReceived, noteRefused } from './submissions.ts'

const INSERT = `INSERT INTO conversations (lookup, wrapped, version, last_sequence, sealed, expires_at)
  VALUES (?, ?, 1, ?, ?, ?) ON CONFLICT (lookup) DO NOTHING RETURNING id`
const UPDATE = `UPDATE conversations SET version = ?, last_sequence = ?, sealed = ?, expires_at = ?
  WHERE id = ? AND version = ? AND wrapped IS NOT NULL`
const INSERT_TURN =
  'INSERT INTO turns (conversation, turn, first_sequence, last_sequence, inbound, sealed) VALUES (?, ?, ?, ?, ?, ?)'

/** More inbound keys than this are not kept in memory for a conversation. */
const MOST_INBOUND = 100

const KNOWN_INBOUND = 'SELECT 1 FROM turns WHERE inbound = ?'
const KNOWN_REFERENCE = 'SELECT 1 FROM submissions WHERE reference = ?'

/**
 * Writes one turn, inside the queue's transaction. `conflict` leaves nothing written: computed again, the turn finds out why.
 * Files whose bytes are to be removed once it is durable are added to `gone`.
 */
export function writeTurn(core: Core, turn: TurnCommit, gone: string[]): Opened | 'conflict' {
  const { inboundKey, conversation } = turn
  const before = core.conversations.find(conversation)
  const inbound = inboundKey === undefined ? null : inboundLookup(core.secrets, conversation, inboundKey)
  if (inboundKey !== undefined && inbound !== null && isTaken(core, before, inboundKey, inbound)) return 'conflict'
  for (const { submission } of turn.submissions)
    if (core.database.query(KNOWN_REFERENCE).first(submission.reference) !== undefined) return 'conflict'
  if (draftsConflict(core, turn)) return 'conflict'
  const opened = turn.version === 0 ? insert(core, turn, before) : update(core, turn, before)
  if (opened === 'conflict') return opened
  writeActivities(core, turn, opened, inbound)
  const files = [...turn.files, ...turn.submissions.flatMap((submission) => submission.files)]
  if (files.length > 0) claimFiles(core, opened, files)
  for (const submission of turn.submissions) addSubmission(core, opened, turn, submission)
  if (turn.dropsLetters === true) dropLetters(core, Buffer.from(opened.lookup, 'hex'))
  for (const letter of turn.letters ?? []) addLetter(core, opened, turn, letter)
  gone.push(...writeDrafts(core, opened, turn))
  for (const change of turn.deliveries) {
    if (change.status === 'received') noteReceived(core, change.reference, change.intakeId, turn.now)
    else noteRefused(core, change.reference, change.reason)
  }
  return opened
}

function isTaken(core: Core, before: Opened | 'gone' | undefined, inboundKey: string, inbound: Buffer): boolean {
  const known = typeof before === 'object' ? before.inbound : undefined
  return known?.has(inboundKey) ?? core.database.query(KNOWN_INBOUND).first(inbound) !== undefined
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
  return opened({ id: integer(made[0]), lookup: name, key }, 1, last, turn, inboundAfter(new Set(), turn))
}

function update(core: Core, turn: TurnCommit, before: Opened | 'gone' | undefined): Opened | 'conflict' {
  if (before === undefined || before === 'gone' || before.version !== turn.version) return 'conflict'
  const version = turn.version + 1
  const last = before.lastSequence + turn.activities.length
  const sealed = sealJson(before.key, identity.state(before.lookup, version), turn.state)
  const changed = core.database.query(UPDATE).run(version, last, sealed, turn.expiresAt, before.id, turn.version)
  if (changed === 0) return 'conflict'
  return opened(before, version, last, turn, inboundAfter(before.inbound, turn))
}

function opened(
  { id, lookup, key }: Pick<Opened, 'id' | 'lookup' | 'key'>,
  version: number,
  lastSequence: number,
  // Only the state is held on to, since conversations stay in memory for long and their activities need not.
  { state, expiresAt }: TurnCommit,
  inbound: Opened['inbound'],
): Opened {
  return { id, lookup, key, version, lastSequence, expiresAt, inbound, state: () => state }
}

/** What is known of the inbound keys after this turn. A new set, since the turn may yet be rolled back. */
function inboundAfter(before: Opened['inbound'], { inboundKey }: TurnCommit): Opened['inbound'] {
  if (before === undefined || before.size >= MOST_INBOUND) return undefined
  return inboundKey === undefined ? before : new Set(before).add(inboundKey)
}

function writeActivities(core: Core, turn: TurnCommit, opened: Opened, inbound: Buffer | null): void {
  const { inboundId, activities } = turn
  if (activities.length === 0 && inbound === null) return
  const { id, lookup, key, version, lastSequence } = opened
  const sealed = sealJson(key, identity.turn(lookup, version), { activities, inboundId: inboundId ?? '' })
  const first = lastSequence - activities.length + 1
  core.database.query(INSERT_TURN).run(id, version, first, lastSequence, inbound, sealed)
}
