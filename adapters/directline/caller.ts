import { AssistantError } from '../../dialogs/errors.ts'
import type { ConversationKey } from '../../dialogs/ports.ts'
import type { HttpRequest } from '../http/exchange.ts'
import { bearerOf, sameSecret } from '../http/probes.ts'
import type { TokenClaims, Tokens } from './tokens.ts'

/** Who calls: the holder of the secret, or of a token for one conversation. */
export type Caller = { readonly by: 'secret' } | { readonly by: 'token'; readonly claims: TokenClaims }

/** The wire's name in conversation keys. */
export const DIRECT_LINE = 'directline'

/** The conversation that a Direct Line id names. */
export function directLineKey(id: string): ConversationKey {
  return { wire: DIRECT_LINE, id }
}

/** Reads who calls. Throws TOKEN_MISSING (401), TOKEN_INVALID or TOKEN_EXPIRED (403), as Direct Line does. */
export function callerOf(request: Pick<HttpRequest, 'headers'>, secret: string, tokens: Tokens): Caller {
  const bearer = bearerOf(request)
  if (bearer === undefined) throw new AssistantError('TOKEN_MISSING', 'Missing token or secret')
  const reading = tokens.read(bearer, 'api')
  // Most callers have a token, so the secret is compared only where there is none.
  if (!reading.ok && reading.why === 'invalid' && sameSecret(bearer, secret)) return { by: 'secret' }
  if (reading.ok) return { by: 'token', claims: reading.claims }
  if (reading.why === 'expired') throw new AssistantError('TOKEN_EXPIRED', 'Token has expired')
  throw new AssistantError('TOKEN_INVALID', 'Invalid token or secret')
}

/** Throws TOKEN_FOREIGN (403) where the caller's token is for another conversation. */
export function requireConversation(caller: Caller, conversationId: string): void {
  if (caller.by === 'token' && caller.claims.conversation !== conversationId)
    throw new AssistantError('TOKEN_FOREIGN', 'This token is for another conversation')
}
