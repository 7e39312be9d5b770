import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../../dialogs/ports.ts'

/** What a token is for: calling the API, or opening one stream. */
export type TokenKind = 'api' | 'stream'

/** What a token says. `user` is set where the conversation belongs to one user. */
export interface TokenClaims {
  readonly kind: TokenKind
  readonly conversation: string
  readonly user?: string
  /** Seconds since 1970. */
  readonly expires: number
}

/** What came of reading a token. */
export type TokenReading =
  | { readonly ok: true; readonly claims: TokenClaims }
  | { readonly ok: false; readonly why: 'invalid' }
  /** Its signature is right, only its time is over. */
  | { readonly ok: false; readonly why: 'expired'; readonly claims: TokenClaims }

/** Makes and reads tokens, and signs addresses. Nothing is stored, so that they outlive a restart. */
export interface Tokens {
  mint(claims: Omit<TokenClaims, 'expires'>, seconds: number): string
  read(token: string, kind: TokenKind): TokenReading
  /** A signature over any parts, for an address. */
  sign(parts: readonly string[]): string
  verify(parts: readonly string[], signature: string): boolean
}

/** Seconds for which a token is good, as Direct Line has it. */
export const TOKEN_SECONDS = 1_800
/** Seconds after its end for which a token still picks its conversation up again at our own page's door: as long as a saved draft is kept. */
export const RESUME_SECONDS = 7 * 24 * 3_600
/** Seconds in which a stream must be opened. */
export const STREAM_SECONDS = 60

const HEADER = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')
const LONGEST = 2_048
const MOST_SEEN = 20_000
const Payload = z.object({
  kind: z.enum(['api', 'stream']),
  conv: z.string().min(1).max(100),
  user: z.string().min(1).max(200).optional(),
  exp: z.number().int(),
})

/**
 * Tokens in the form of a JSON Web Token (RFC 7519, HMAC with SHA-256), with the claims `conv` and `user` where
 * Direct Line's own have them: Web Chat reads `user` there. Only this one header is ever accepted.
 */
export function createTokens(secret: string, clock: Clock): Tokens {
  const key = (use: string) => Buffer.from(hkdfSync('sha256', secret, 'directline', use, 32))
  const tokenKey = key('token')
  const addressKey = key('address')
  const mac = (body: string) => createHmac('sha256', tokenKey).update(body).digest('base64url')
  /** Tokens whose signature was found good. One token comes with every message of a conversation. */
  const seen = new Map<string, TokenClaims>()
  const verified = (token: string): TokenClaims | undefined => {
    const [header, payload, signature, more] = token.slice(0, LONGEST).split('.')
    if (header !== HEADER || payload === undefined || signature === undefined || more !== undefined) return undefined
    if (!same(signature, mac(`${header}.${payload}`))) return undefined
    const {
      conv: conversation,
      kind,
      user,
      exp,
    } = Payload.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
    const claims = { kind, conversation, expires: exp, ...(user !== undefined && { user }) }
    if (seen.size >= MOST_SEEN) seen.clear()
    seen.set(token, claims)
    return claims
  }
  const signed = (parts: readonly string[]) =>
    createHmac('sha256', addressKey).update(JSON.stringify(parts)).digest('base64url')
  return {
    mint({ kind, conversation, user }, seconds) {
      const exp = Math.floor(clock.now() / 1000) + seconds
      const payload = { kind, conv: conversation, ...(user !== undefined && { user }), exp }
      const body = `${HEADER}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`
      return `${body}.${mac(body)}`
    },
    read(token, kind) {
      const claims = seen.get(token) ?? verified(token)
      if (claims === undefined || claims.kind !== kind) return { ok: false, why: 'invalid' }
      if (claims.expires * 1000 <= clock.now()) return { ok: false, why: 'expired', claims }
      return { ok: true, claims }
    },
    sign: signed,
    verify: (parts, signature) => same(signature, signed(parts)),
  }
}

function same(one: string, other: string): boolean {
  const a = Buffer.from(one)
  const b = Buffer.from(other)
  return a.length === b.length && timingSafeEqual(a, b)
}
