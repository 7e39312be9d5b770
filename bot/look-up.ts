import { lookUpsOf } from '../dialogs/engine/code-intent.ts'
import type { ConversationState } from '../dialogs/engine/state.ts'
import type { Found } from '../dialogs/engine/turn.ts'
import type { ConversationKey, InboundActivity } from '../dialogs/ports.ts'
import type { CodeLookUp } from '../dialogs/saved-draft.ts'
import { buttonOf } from './enquiries-bot.ts'

/** Looks up what the dialogs need for a turn. Most turns need nothing. It has no effect, so that a turn can be computed again. */
export async function lookUp(
  codes: CodeLookUp,
  conversation: ConversationKey,
  state: ConversationState,
  { type, text, value }: InboundActivity,
  now: number,
): Promise<Found> {
  const button = type === 'message' ? buttonOf(value) : undefined
  const said = type === 'message' ? (text ?? '') : ''
  const wanted = lookUpsOf(state, { text: said, ...(button === undefined ? {} : { button }) })
  const lost = wanted.held.length === 0 ? [] : await codes.lost(conversation, wanted.held, now)
  const draft = wanted.draft === undefined ? undefined : await codes.draft(wanted.draft, now)
  const report =
    wanted.report === undefined
      ? undefined
      : await codes.report(conversation, wanted.report.reference, wanted.report.code)
  return { lost, ...(draft === undefined ? {} : { draft }), ...(report === undefined ? {} : { report }) }
}
