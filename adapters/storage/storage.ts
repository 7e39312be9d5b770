import type { ConversationState } from '../../dialogs/engine/state.ts'
import type { LetterOutbox } from '../../dialogs/letter.ts'
import type { Clock, FileVault, Outbox, TurnStore } from '../../dialogs/ports.ts'
import type { CodeLookUp } from '../../dialogs/saved-draft.ts'
import type { SwitchStore } from '../../dialogs/switches.ts'
import type { IntakeTable } from './intake-table.ts'

/** Everything that is kept: the turns, what codes open, the submissions and letters on their way, the uploads, the embedded intake's records and operators' switches. */
export interface Storage {
  readonly turns: TurnStore
  readonly codes: CodeLookUp
  readonly outbox: Outbox
  readonly letters: LetterOutbox
  readonly files: FileVault
  readonly intake: IntakeTable
  readonly switches: SwitchStore
}

/** How long what is kept, in milliseconds. */
export interface Periods {
  /** A submission after the intake has it, files included. */
  readonly handedOver: number
  /** A refused submission that a member of staff closed. */
  readonly closed: number
  /** A letter that could not be sent: past this it is not tried any more. */
  readonly letter: number
  /** An upload that no turn has named. */
  readonly orphan: number
  /** How long an erased conversation's id is remembered as gone, without anything of it. */
  readonly gone: number
}

/** What happens in the store, for the metrics. */
export interface StorageMetrics {
  /** One transaction was committed: how many writes it held, and how long it took in milliseconds. */
  committed?(writes: number, milliseconds: number): void
  /** A write was not taken. */
  failed?(): void
}

/** What both stores take. */
export interface StorageOptions {
  readonly clock: Clock
  readonly periods?: Partial<Periods>
  readonly metrics?: StorageMetrics
  /** Turns stored JSON into a state of today's schema, once per read. It may throw where it cannot. */
  readonly readState?: (json: unknown) => ConversationState
  /** Told of what harmed nobody else: a listener that threw, a stored submission that does not open. */
  readonly report?: (error: unknown) => void
}
