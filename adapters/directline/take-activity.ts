import { AssistantError } from '../../dialogs/errors.ts'
import type { InboundActivity, Taken } from '../../dialogs/ports.ts'
import { directLineKey } from './caller.ts'
import { parseActivity } from './inbound-activity.ts'
import type { DirectLineParts } from './parts.ts'

/**
 * Takes one activity of a client into a conversation: parsed, counted and computed, the same for every way in.
 * Undefined for what is no turn: someone who types or comes has said nothing, and the greeting was given at the start.
 * Rejects with ACTIVITY_INVALID, BODY_TOO_LARGE, RATE_LIMITED, or CONVERSATION_UNKNOWN or CONVERSATION_ENDED.
 */
export async function takeActivity(
  parts: DirectLineParts,
  conversation: string,
  user: string | undefined,
  body: unknown,
): Promise<Taken | undefined> {
  await parts.known.require(conversation)
  const activity = parseActivity(body, { ...(user !== undefined && { user }), fallback: 'user' }, parts.beforeRefuse)
  if (activity.type === 'typing' || activity.type === 'conversationUpdate') return undefined
  await useMessage(parts, conversation, activity)
  return takeTurn(parts, conversation, activity)
}

/** Computes a turn. A conversation that turns out to be over is so for every other way in too. Rejects with CONVERSATION_ENDED then. */
export function takeTurn(parts: DirectLineParts, conversation: string, activity: InboundActivity): Promise<Taken> {
  return parts.assistant.take(directLineKey(conversation), activity).catch((error: unknown) => {
    if (error instanceof AssistantError && error.code === 'CONVERSATION_ENDED') {
      parts.known.left(conversation)
      parts.streams.end(conversation)
    }
    throw error
  })
}

/** Counts a message. One with danger in it passes all the same. Rejects with RATE_LIMITED. */
async function useMessage(parts: DirectLineParts, conversation: string, activity: InboundActivity): Promise<void> {
  try {
    await parts.limits.use('messages', conversation)
  } catch (refusal) {
    if (activity.text === undefined || !parts.beforeRefuse(activity.text)) throw refusal
  }
}
