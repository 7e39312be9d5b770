import type { ConversationState } from '../../../dialogs/engine/state.ts'
import type { Clock } from '../../../dialogs/ports.ts'
import type { KeyRing } from '../key-ring.ts'
import type { Listeners } from '../listeners.ts'
import type { SealedFiles } from '../sealed-files.ts'
import type { Periods } from '../storage.ts'
import type { Conversations } from './conversations.ts'
import type { Database } from './database.ts'
import type { Secrets } from './secrets.ts'
import type { WriteQueue } from './write-queue.ts'

/** What the parts of the SQLite store share. */
export interface Core {
  readonly database: Database
  readonly ring: KeyRing
  readonly secrets: Secrets
  readonly conversations: Conversations
  readonly queue: WriteQueue
  readonly blobs: SealedFiles
  readonly listeners: Listeners
  readonly clock: Clock
  readonly periods: Periods
  readonly readState: (json: unknown) => ConversationState
  readonly report: (error: unknown) => void
}
