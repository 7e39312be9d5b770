import { AssistantError } from '../../dialogs/errors.ts'
import type { StoredActivity } from '../../dialogs/ports.ts'
import { limitKey } from '../http/client-address.ts'
import { directLineKey } from './caller.ts'
import type { DirectLineParts } from './parts.ts'
import { RESUME_SECONDS, type TokenClaims } from './tokens.ts'

/**
 * Begins a conversation with its greeting, counted by the address that asks for it.
 * Rejects with RATE_LIMITED, or with CONVERSATION_ENDED where one of this id was erased before.
 */
export async function beginConversation(
  parts: DirectLineParts,
  conversation: string,
  opening: { readonly address: string; readonly userId: string; readonly locale: string | undefined },
): Promise<void> {
  const { address, userId, locale } = opening
  await parts.limits.use('conversations', limitKey(address))
  await parts.assistant.begin(directLineKey(conversation), { userId, ...(locale !== undefined && { locale }) })
  // `begin` changes nothing where the conversation was erased before, as by a quick exit before a restart.
  if (!(await parts.known.has(conversation))) throw new AssistantError('CONVERSATION_ENDED', 'It was erased.')
}

/** Ends a conversation and erases it, as quick exit does. A second call changes nothing. */
export async function leaveConversation(parts: DirectLineParts, conversation: string): Promise<void> {
  if (parts.known.hasLeft(conversation)) return
  await parts.assistant.leave(directLineKey(conversation))
  parts.known.left(conversation)
  parts.streams.end(conversation)
}

/** What a browser is told to forget when a conversation is left. */
export const FORGET = { 'clear-site-data': '"cache", "cookies", "storage"' } as const

/** The log from after a watermark. Rejects with CONVERSATION_UNKNOWN. */
export async function readLog(
  parts: DirectLineParts,
  conversation: string,
  watermark: number,
): Promise<{ readonly activities: readonly StoredActivity[]; readonly watermark: number }> {
  const log = await parts.store.activities(directLineKey(conversation), watermark)
  if (log === undefined || parts.known.hasLeft(conversation))
    throw new AssistantError('CONVERSATION_UNKNOWN', 'It was never begun.')
  return log
}

/**
 * Reads a token of ours that may have ended some time ago: our own pages pick their conversation up with it.
 * Throws TOKEN_INVALID for one that is not ours, and TOKEN_EXPIRED for one that is too old.
 */
export function readOldToken(parts: Pick<DirectLineParts, 'tokens' | 'clock'>, token: string): TokenClaims {
  const reading = parts.tokens.read(token, 'api')
  if (!reading.ok && reading.why === 'invalid') throw new AssistantError('TOKEN_INVALID', 'Invalid token or secret')
  if (reading.claims.expires + RESUME_SECONDS <= parts.clock.now() / 1000)
    throw new AssistantError('TOKEN_EXPIRED', 'Token expired')
  return reading.claims
}
