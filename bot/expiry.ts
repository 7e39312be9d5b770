import { savedMatters, savedUntil } from '../dialogs/engine/save.ts'
import type { ConversationState } from '../dialogs/engine/state.ts'
import type { ForceSettings } from '../dialogs/engine/turn.ts'

/** A left conversation is erased after this long: enough for the last words to reach the page. In milliseconds. */
const LEFT_MS = 60_000

/**
 * A conversation that sent a report is kept as long as a saved draft, so that its news can be told (domain 7.6: hand-over
 * plus 7 days). One with a saved draft is kept until the time that was told.
 */
export function expiry(state: ConversationState, force: ForceSettings, now: number): number {
  if (state.ended === true) return now + LEFT_MS
  const long = state.saved === true || state.sent.length > 0
  const saved = savedMatters(state).map((matter) => savedUntil(matter, force, now))
  return Math.max(now + (long ? force.savedMs : force.draftMs), ...saved)
}
