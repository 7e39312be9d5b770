import type { WaitingLetter } from '../../../dialogs/letter.ts'
import type {
  AuditEntry,
  ConversationKey,
  OutboxItem,
  StatusEvent,
  StoredActivity,
  VaultFile,
} from '../../../dialogs/ports.ts'
import type { IntakeRecord } from '../intake-table.ts'
import type { Listeners } from '../listeners.ts'
import type { Periods, StorageOptions } from '../storage.ts'

/** One turn as it is kept. */
export interface KeptTurn {
  readonly first: number
  readonly activities: readonly StoredActivity[]
  readonly inboundKey: string | undefined
  readonly inboundId: string
}

/** A conversation. The state is kept as text, so that nobody can change it from outside. */
export interface KeptConversation {
  version: number
  lastSequence: number
  state: string
  expiresAt: number
  turns: KeptTurn[]
}

/** A submission: what the worker sees, and what goes with it. */
export interface KeptSubmission {
  item: OutboxItem
  pending: boolean
  doneAt: number | undefined
  eventAt: number | undefined
  readonly events: Map<string, StatusEvent>
  receivedAt: number | undefined
  readonly code: string | undefined
}

/** A saved draft. Its state is kept as text. */
export interface KeptDraft {
  owner: string
  version: number
  state: string
  expiresAt: number
}

/** An upload. Its holders are `store` until a turn names it, then `conversation`, and the submissions and saved drafts that list it. */
export interface KeptFile {
  readonly file: VaultFile
  conversation: ConversationKey
  readonly content: readonly Uint8Array[]
  readonly createdAt: number
  readonly holders: Set<string>
}

/** Everything that the memory store holds. It is gone when the process ends. */
export interface World {
  readonly options: StorageOptions
  readonly periods: Periods
  readonly listeners: Listeners
  readonly conversations: Map<string, KeptConversation | { readonly goneAt: number }>
  readonly submissions: Map<string, KeptSubmission>
  readonly letters: Map<string, { readonly conversation: ConversationKey; waiting: WaitingLetter }>
  /** By code. */
  readonly drafts: Map<string, KeptDraft>
  readonly files: Map<string, KeptFile>
  readonly audit: AuditEntry[]
  readonly intake: Map<string, IntakeRecord & { readonly files: Map<string, KeptIntakeFile> }>
}

/** An attachment of the embedded intake. */
export interface KeptIntakeFile {
  readonly attachmentId: string
  readonly sha256: string
  readonly bytes: number
  readonly content: readonly Uint8Array[]
}

/** Bytes as a stream, as a file would give them. */
export async function* streamOf(content: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, void> {
  yield* content
}
