import type { NewSubmission, OutboxItem, TurnCommit } from '../../../dialogs/ports.ts'
import type { World } from './world.ts'

/** Puts a submission of a turn into the outbox. */
export function addSubmission(
  world: World,
  turn: TurnCommit,
  { submission, idempotencyKey, files, code }: NewSubmission,
): void {
  const { reference } = submission
  const held = [...new Set(files)].flatMap((id) => {
    const kept = world.files.get(id)
    if (!kept?.holders.has('conversation') || !sameKey(kept.conversation, turn.conversation)) return []
    kept.holders.add(reference)
    const { mediaType, sha256, bytes } = kept.file
    return [{ id, mediaType, sha256, bytes }]
  })
  const item: OutboxItem = {
    reference,
    conversation: { wire: turn.conversation.wire, id: turn.conversation.id },
    idempotencyKey,
    body: JSON.stringify(submission),
    files: held,
    status: 'queued',
    priority: submission.routing.suggestedPriority,
    attempts: 0,
    nextAt: turn.now,
    createdAt: turn.now,
    intakeId: undefined,
    reason: undefined,
    filesSent: 0,
  }
  world.submissions.set(reference, {
    item,
    pending: true,
    doneAt: undefined,
    eventAt: undefined,
    events: new Map(),
    receivedAt: undefined,
    code,
  })
}

/** The intake has it. Its files are due at once; without any it is done. Changes nothing the second time. */
export function noteReceived(world: World, reference: string, intakeId: string | undefined, now: number): void {
  const kept = world.submissions.get(reference)
  if (kept === undefined || kept.item.status === 'received') return
  const pending = kept.item.filesSent < kept.item.files.length
  const attempts = pending ? 0 : kept.item.attempts
  const known = intakeId ?? kept.item.intakeId
  kept.item = { ...kept.item, status: 'received', intakeId: known, reason: undefined, attempts, nextAt: now }
  kept.receivedAt ??= now
  kept.pending = pending
  kept.doneAt = pending ? undefined : now
}

/** The intake refused it, or one of its files, for good. What was handed over whole stays so. */
export function noteRefused(world: World, reference: string, reason: string | undefined): void {
  const kept = world.submissions.get(reference)
  if (kept === undefined || !kept.pending) return
  kept.item = { ...kept.item, status: 'refused', reason: reason ?? '' }
  kept.pending = false
}

/** Deletes a submission. Gives how many files went with it. */
export function deleteSubmission(world: World, reference: string): number {
  world.submissions.delete(reference)
  return letGo(world, reference, () => true)
}

/** Takes a holder away from files, and deletes those that nobody holds any more. */
export function letGo(world: World, holder: string, which: (file: string) => boolean): number {
  let gone = 0
  for (const [id, kept] of world.files) {
    if (!which(id) || !kept.holders.delete(holder) || kept.holders.size > 0) continue
    world.files.delete(id)
    gone++
  }
  return gone
}

/** Whether two keys name one conversation. */
export function sameKey(one: { wire: string; id: string }, other: { wire: string; id: string }): boolean {
  return one.wire === other.wire && one.id === other.id
}
