import type { Assistant, Clock, Copies, FileVault, TurnStore } from '../../dialogs/ports.ts'
import type { RateLimits } from '../http/rate-limits.ts'
import type { Log } from '../log/logger.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { FileIntake } from './file-intake.ts'
import type { BeforeRefuse } from './inbound-activity.ts'
import type { KnownConversations } from './known-conversations.ts'
import type { StreamHub } from './stream-hub.ts'
import type { Tokens } from './tokens.ts'

/** What the Direct Line endpoint is made of. */
export interface DirectLineOptions {
  readonly assistant: Assistant
  readonly store: Pick<TurnStore, 'activities' | 'onCommitted' | 'open'>
  readonly files: FileVault
  readonly copies: Copies
  /** `DIRECT_LINE_SECRET`: opens every conversation, and signs tokens and addresses. */
  readonly secret: string
  readonly clock: Clock
  readonly limits: RateLimits
  readonly log: Log
  readonly metrics: Metrics
  /** Asked before a message is refused for rate or length: true where there is danger in it, and it must be taken. */
  readonly beforeRefuse: BeforeRefuse
  /** The most bytes of one file and of all files of a conversation. 100 MB and 500 MB by default. */
  readonly sizes?: { readonly file: number; readonly conversation: number }
}

/** The options and what the routes share. */
export interface DirectLineParts extends DirectLineOptions {
  readonly tokens: Tokens
  /** One for the whole process, so that no two uploads share the same room. */
  readonly intake: FileIntake
  readonly known: KnownConversations
  readonly streams: StreamHub
}
