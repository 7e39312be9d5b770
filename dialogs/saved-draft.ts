import type { ConversationState } from './engine/state.ts'
import type { ConversationKey, OutboxItem, StatusEvent } from './ports.ts'

/** A saved draft as it goes into the store: a state that holds the one matter and what was noticed, and the files that it names. */
export interface DraftToKeep {
  readonly code: string
  readonly state: ConversationState
  readonly files: readonly string[]
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/**
 * What a turn does to a saved draft. One conversation has it at a time. Where it is not as the turn believes
 * (taken up elsewhere, deleted, past its time, another version), the whole turn is a conflict.
 */
export type DraftChange =
  /** Saved for the first time, under a code that no other draft has. */
  | ({ readonly kind: 'make' } & DraftToKeep)
  /** This conversation has it and goes on with it. */
  | ({ readonly kind: 'keep' } & DraftToKeep)
  /** Taken up by this conversation, files included, from the version that was looked up. */
  | ({ readonly kind: 'take'; readonly version: number } & DraftToKeep)
  /** Deleted by the conversation that has it, or by someone who gave its code: then with the version that was looked up. */
  | { readonly kind: 'delete'; readonly code: string; readonly version?: number }

/** What is behind the code of a saved draft. `version` changes with every turn that goes on with it. */
export interface SavedDraft {
  readonly state: ConversationState
  readonly version: number
}

/** Where a report is. Never anything of what it says. */
export interface ReportStatus {
  readonly reference: string
  readonly status: OutboxItem['status']
  /** When the intake took it, in milliseconds since 1970. */
  readonly receivedAt: number | undefined
  /** The intake's newest word on it. */
  readonly news: StatusEvent['status'] | undefined
  /** Only for the conversation that sent it. */
  readonly crimeReference: string | undefined
}

/** Looks behind codes. It has no effect of its own, and a wrong code looks like one that is past its time. `now` in milliseconds since 1970. */
export interface CodeLookUp {
  /** Which of these codes' drafts this conversation has no more: taken up elsewhere, deleted, or past their time. */
  lost(conversation: ConversationKey, codes: readonly string[], now: number): Promise<readonly string[]>
  draft(code: string, now: number): Promise<SavedDraft | undefined>
  /** Undefined unless this conversation sent the report or the code is the one of the reference. */
  report(conversation: ConversationKey, reference: string, code: string | undefined): Promise<ReportStatus | undefined>
}
