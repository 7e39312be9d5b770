import type { TurnContext } from 'botbuilder-core'
import type { AreaLookUp } from '../dialogs/area.ts'
import type { ConversationState } from '../dialogs/engine/state.ts'
import type { Found, Services, Turn } from '../dialogs/engine/turn.ts'
import type { VaultFile } from '../dialogs/ports.ts'

/** What a turn brings to the bot, and what the bot leaves: the state to commit with the replies. */
export interface TurnSlot {
  /** Middleware may change it before the bot runs. */
  state: ConversationState
  readonly services: Services
  /** Milliseconds since 1970. */
  readonly now: number
  readonly files: readonly VaultFile[]
  /** What was looked up for this turn. */
  found: Found
  /** Looks up places, where there is something to look them up in. */
  readonly areas: AreaLookUp | undefined
  /** Set by the bot. */
  result: Turn | undefined
}

const SLOT = Symbol('turn')

/** Puts the slot where the bot finds it. */
export function setSlot(context: TurnContext, slot: TurnSlot): void {
  context.turnState.set(SLOT, slot)
}

/** The slot of this turn. Throws where the bot runs outside a turn, which would lose what it says. */
export function slotOf(context: TurnContext): TurnSlot {
  const slot: TurnSlot | undefined = context.turnState.get(SLOT)
  if (slot === undefined) throw new Error('The bot ran outside a turn.')
  return slot
}
