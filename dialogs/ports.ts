import type { ConversationState } from './engine/state.ts'
import type { Letter, NewLetter } from './letter.ts'
import type { DraftChange } from './saved-draft.ts'
import type { Submission } from './submission.ts'

/** A conversation's key in the store: the wire it came by and its id there, so that no wire can name another's. */
export interface ConversationKey {
  readonly wire: string
  readonly id: string
}

/** An Activity as it is kept: the Bot Framework's JSON, already bounded and parsed at the edge. */
export type StoredActivity = { readonly id: string; readonly [key: string]: unknown }

/** The time and chance, so that tests can fix them. `now` in milliseconds since 1970. */
export interface Clock {
  now(): number
}

/** What opening a turn gives: the state to compute on, or the word that this message was taken before. */
export type OpenTurn =
  | {
      readonly kind: 'open'
      readonly version: number
      readonly nextSequence: number
      readonly state: ConversationState | undefined
      readonly endsAt: number | undefined
    }
  /** The same inbound key was committed before; `replies` are what was answered then. */
  | { readonly kind: 'taken'; readonly activityId: string; readonly replies: readonly StoredActivity[] }
  /** Erased or expired: nothing can be added. */
  | { readonly kind: 'gone' }

/** A finished report on its way: its frozen body and the files that belong to it. */
export interface NewSubmission {
  readonly submission: Submission
  readonly idempotencyKey: string
  readonly files: readonly string[]
  /** With it and the reference the status of this report can be asked for elsewhere. Kept as a hash only. */
  readonly code?: string
}

/** What became of a delivery, written in the same transaction as the activity that tells the person. */
export interface DeliveryChange {
  readonly reference: string
  readonly status: 'received' | 'refused'
  readonly intakeId?: string
  readonly reason?: string
}

/** Everything that one turn changes. All of it is committed or none. */
export interface TurnCommit {
  readonly conversation: ConversationKey
  /** The version that `open` gave; 0 makes the conversation. Another version now is a conflict. */
  readonly version: number
  readonly state: ConversationState
  /** (wire, conversation, activity id or clientActivityID); undefined where the client set neither. */
  readonly inboundKey?: string
  /** The person's activity and the replies, in order, with their ids set. */
  readonly activities: readonly StoredActivity[]
  /** The id under which the inbound activity was taken, for a redelivery. */
  readonly inboundId?: string
  readonly submissions: readonly NewSubmission[]
  /** Letters that go out after this turn. None where left out. */
  readonly letters?: readonly NewLetter[]
  /** Letters of this conversation that still wait are deleted: the person left quickly. */
  readonly dropsLetters?: boolean
  readonly deliveries: readonly DeliveryChange[]
  /** Ids of uploaded files that are now named in this conversation, and are no orphans any more. */
  readonly files: readonly string[]
  /** Saved drafts that this turn makes, goes on with, takes up or deletes. */
  readonly drafts?: readonly DraftChange[]
  /** When the draft is deleted if nothing more is said (milliseconds since 1970). */
  readonly expiresAt: number
  readonly now: number
}

/** `conflict`: someone else was faster, compute again. */
export type Committed = 'committed' | 'conflict'

/**
 * Where turns live. Asynchronous, so that it may be another process.
 * `commit` is durable when it resolves. It rejects with STORE_UNAVAILABLE where nothing was taken.
 */
export interface TurnStore {
  open(conversation: ConversationKey, inboundKey: string | undefined): Promise<OpenTurn>
  commit(turn: TurnCommit): Promise<Committed>
  /** The log from after `watermark` (a sequence number, 0 for all) in the order in which turns were taken. Undefined for an unknown conversation. */
  activities(
    conversation: ConversationKey,
    watermark: number,
  ): Promise<{ readonly activities: readonly StoredActivity[]; readonly watermark: number } | undefined>
  /** Calls back after each commit in this conversation. Returns how to stop. */
  onCommitted(
    conversation: ConversationKey,
    listener: (activities: readonly StoredActivity[], watermark: number) => void,
  ): () => void
  /** Destroys the conversation's key and rows, and letters that still wait. Submissions not yet handed over and saved drafts stay, under their own keys. */
  erase(conversation: ConversationKey): Promise<void>
  /** Erases what is past its time; returns how much. */
  sweep(now: number): Promise<Swept>
  /** Resolves when the store can take a write. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** How much a sweep erased. */
export type Swept = Readonly<Record<'conversations' | 'submissions' | 'files' | 'drafts', number>>

/** A submission as the worker sees it. */
export interface OutboxItem {
  readonly reference: string
  readonly conversation: ConversationKey
  readonly idempotencyKey: string
  /** The exact bytes that are sent, every time the same. */
  readonly body: string
  readonly files: readonly {
    readonly id: string
    readonly mediaType: string
    readonly sha256: string
    readonly bytes: number
  }[]
  readonly status: 'queued' | 'received' | 'refused' | 'closed'
  readonly priority: string
  readonly attempts: number
  readonly nextAt: number
  readonly createdAt: number
  readonly intakeId: string | undefined
  readonly reason: string | undefined
  /** How many of `files` the intake has. */
  readonly filesSent: number
}

/** Submissions on their way to the intake. */
export interface Outbox {
  /** Queued items, and received ones with files still to send, whose time has come, oldest first. */
  due(now: number, limit: number): Promise<readonly OutboxItem[]>
  /** The earliest time at which something becomes due. */
  nextDue(): Promise<number | undefined>
  get(reference: string): Promise<OutboxItem | undefined>
  list(status: OutboxItem['status'] | undefined): Promise<readonly OutboxItem[]>
  /** How many there are of a status, without opening them. */
  count(status: OutboxItem['status']): Promise<number>
  /** Puts off the next try. */
  retry(reference: string, nextAt: number, attempts: number, reason: string): Promise<void>
  received(reference: string, intakeId: string, now: number): Promise<void>
  refused(reference: string, reason: string, now: number): Promise<void>
  fileSent(reference: string, filesSent: number): Promise<void>
  /** A member of staff's act on a refused one: try again (with a corrected body, under a new idempotency key) or close it. Audited in the same transaction. */
  act(reference: string, act: OperatorAct, now: number): Promise<'done' | 'not-found' | 'not-refused'>
  /** Called after each commit that put something into the outbox. Returns how to stop. */
  onQueued(listener: () => void): () => void
  /** Writes into the audit that someone looked at a submission's body. Without it no body is ever shown to an operator. */
  viewed(reference: string, by: string, reason: string, now: number): Promise<void>
  audit(): Promise<readonly AuditEntry[]>
  /** A status event of the intake. Repeated ids change nothing; an older one never overwrites a newer. Gives the conversation to tell, if this was news. */
  statusEvent(
    event: StatusEvent,
  ): Promise<{ readonly kind: 'news'; readonly item: OutboxItem } | { readonly kind: 'old' | 'unknown' }>
}

/** What came of one try at a letter. `refused`: this server will never take it. */
export type MailResult = 'sent' | 'later' | 'refused'

/** Hands letters to a mail server. Never rejects: a fault of the wire is `later`. */
export interface Mailer {
  send(id: string, letter: Letter): Promise<MailResult>
  close(): void
}

/** What an operator does with a refused submission, and why. */
export interface OperatorAct {
  readonly act: 'retry' | 'correct' | 'close'
  readonly reason: string
  readonly by: string
  /** With `correct`: the whole corrected body and its new idempotency key. */
  readonly body?: string
  readonly idempotencyKey?: string
}

/** One line of the audit. Holds no personal data. */
export interface AuditEntry {
  readonly at: number
  readonly by: string
  readonly act: string
  readonly reference: string
  readonly reason: string
}

/** `submission.status` of the contract. */
export interface StatusEvent {
  readonly webhookId: string
  readonly reference: string
  readonly intakeId: string
  readonly status: 'received' | 'in-review' | 'more-information-needed' | 'assigned' | 'closed'
  readonly crimeReference?: string
  readonly message?: string
  readonly occurredAt: string
}

/** A file in the vault: sealed on disk, named here. */
export interface VaultFile {
  readonly id: string
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

/** Where uploads are kept: streamed, sealed, hashed; never whole in memory. */
export interface FileVault {
  /** Streams a file in. Rejects with FILE_TOO_LARGE past `maxBytes`, leaving nothing. The type is judged by the leading bytes. */
  put(
    conversation: ConversationKey,
    fileName: string,
    content: AsyncIterable<Uint8Array>,
    maxBytes: number,
  ): Promise<VaultFile>
  get(
    id: string,
  ): Promise<
    | { readonly file: VaultFile; readonly conversation: ConversationKey; readonly content: AsyncIterable<Uint8Array> }
    | undefined
  >
  /** Bytes that a conversation's files take together. */
  used(conversation: ConversationKey): Promise<number>
  /** The files of a conversation that no turn has named yet. */
  unnamed(conversation: ConversationKey): Promise<readonly VaultFile[]>
  /** Removes files that no turn has named. Ids of others are left alone. */
  drop(ids: readonly string[]): Promise<void>
}

/** Looks a file over before anyone opens it. Without one, files are labelled as not scanned. */
export interface FileScanner {
  scan(content: AsyncIterable<Uint8Array>): Promise<'clean' | 'infected'>
}

/** A message or event from a person, parsed and bounded at the edge. `channelData` is kept untouched. */
export interface InboundActivity {
  readonly type: 'message' | 'event' | 'conversationUpdate' | 'typing'
  readonly id?: string
  readonly text?: string
  readonly name?: string
  readonly value?: unknown
  readonly from: { readonly id: string; readonly name?: string; readonly role?: string }
  readonly locale?: string
  readonly channelData?: unknown
  /** Files that came with it, already in the vault. */
  readonly files?: readonly VaultFile[]
  readonly [key: string]: unknown
}

/** What there is of a sent report for the one who sent it: both forms of it, the word that it was deleted, or nothing by that name here. */
export type CopyFound =
  | { readonly kind: 'copy'; readonly html: string; readonly text: string }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'unknown' }

/** Gives the one who sent a report a copy of it. */
export interface Copies {
  of(conversation: ConversationKey, reference: string): Promise<CopyFound>
}

/** What came of taking a message: the id it was taken under, and the replies. */
export interface Taken {
  readonly activityId: string
  readonly replies: readonly StoredActivity[]
  /** The same message was taken before; nothing changed. */
  readonly repeated: boolean
}

/** What a wire calls. It resolves when the turn is durable, and rejects with an AssistantError where it was not taken. */
export interface Assistant {
  /** Makes the conversation with its greeting, once; a second call changes nothing. */
  begin(conversation: ConversationKey, opening: { readonly userId: string; readonly locale?: string }): Promise<void>
  take(conversation: ConversationKey, activity: InboundActivity): Promise<Taken>
  /** Ends and erases the conversation, as quick exit does. */
  leave(conversation: ConversationKey): Promise<void>
}
