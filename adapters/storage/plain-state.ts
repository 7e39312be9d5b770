import { z } from 'zod'
import type { ConversationState } from '../../dialogs/engine/state.ts'

const plainState = z.custom<ConversationState>(
  (json) => typeof json === 'object' && json !== null && 'schema' in json && typeof json.schema === 'number',
)

/** Reads stored JSON as a state when no upgrade is given: an object with a schema number. Throws a ZodError otherwise. */
export function readPlainState(json: unknown): ConversationState {
  return plainState.parse(json)
}
