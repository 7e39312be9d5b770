import type { Storage, StorageOptions } from '../../../../adapters/storage/storage.ts'
import type { ConversationState } from '../../../../dialogs/engine/state.ts'
import type { Clock, ConversationKey, NewSubmission, StoredActivity, TurnCommit } from '../../../../dialogs/ports.ts'
import type { Submission } from '../../../../dialogs/submission.ts'

/** How a suite gets a fresh store. */
export type OpenStore = (options: StorageOptions) => Promise<Storage>

/** Noon of a day in the tests' own calendar. */
export const NOON = Date.UTC(2026, 10, 17, 12)
export const HOUR = 60 * 60 * 1000
export const DAY = 24 * HOUR

/** A clock that stands still until it is moved. */
export class HandClock implements Clock {
  time = NOON
  now(): number {
    return this.time
  }
}

export const conversation = (id: string): ConversationKey => ({ wire: 'directline', id })

export function stateOf(turns: number, more: Partial<ConversationState> = {}): ConversationState {
  return {
    schema: 1,
    locale: 'en-GB',
    channel: 'webchat',
    startedAt: '2026-11-17T12:00:00Z',
    aside: [],
    concerns: [],
    sent: [],
    misses: 0,
    turns,
    ...more,
  }
}

export function activity(id: string, text: string): StoredActivity {
  return { id, type: 'message', text, channelData: { assistant: {} } }
}

/** A turn on top of `version`: one activity of the person and one reply, with the numbers of that turn. */
export function turnOn(key: ConversationKey, version: number, more: Partial<TurnCommit> = {}): TurnCommit {
  const inboundId = `in-${version}`
  return {
    conversation: key,
    version,
    state: stateOf(version + 1),
    inboundKey: `key-${version}`,
    inboundId,
    activities: [activity(inboundId, `said ${version}`), activity(`out-${version}`, `answer ${version}`)],
    submissions: [],
    deliveries: [],
    files: [],
    expiresAt: NOON + HOUR,
    now: NOON,
    ...more,
  }
}

export function submissionOf(
  reference: string,
  files: readonly string[] = [],
  story = 'A bicycle was taken',
): NewSubmission {
  const submission: Submission = {
    schemaVersion: '1',
    reference,
    form: { id: 'crime-bicycle', version: '1', title: 'Report a stolen bicycle' },
    channel: 'webchat',
    locale: 'en-GB',
    startedAt: '2026-11-17T11:50:00Z',
    submittedAt: '2026-11-17T12:00:00Z',
    takenBy: { role: 'public' },
    story,
    answers: [
      { key: 'first', question: 'First name', kind: 'name', value: 'Osbert', display: 'Osbert', source: 'asked' },
    ],
    routing: { team: 'neighbourhood', suggestedPriority: 'next-day' },
    declaration: { text: 'True', agreedAt: '2026-11-17T12:00:00Z' },
  }
  return { submission, idempotencyKey: `idempotency-${reference}`, files }
}

/** Bytes as a stream, in the parts given. */
export async function* stream(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array, void, void> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}

export async function bytesOf(content: AsyncIterable<Uint8Array> | undefined): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of content ?? stream()) parts.push(part)
  return Buffer.concat(parts)
}
