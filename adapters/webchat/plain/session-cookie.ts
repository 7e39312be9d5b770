import type { HttpRequest } from '../../http/exchange.ts'

/** The name that only a page of this very host can set, where there is https. */
const SAFE_NAME = '__Host-chat'
const PLAIN_NAME = 'chat'

const nameAt = (origin: string) => (origin.startsWith('https:') ? SAFE_NAME : PLAIN_NAME)

/** The token that the browser holds; undefined where it holds none. */
export function tokenIn({ headers, origin }: Pick<HttpRequest, 'headers' | 'origin'>): string | undefined {
  const name = `${nameAt(origin)}=`
  const found = (headers.cookie ?? '')
    .slice(0, 8_000)
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(name))
  const token = found?.slice(name.length)
  return token === '' ? undefined : token
}

/**
 * The cookie of a conversation: out of reach of scripts, never sent by a form on another site, and gone when the browser is closed.
 * `Lax` and not `Strict`, so that who comes back by a link finds their conversation.
 */
export function keepToken(origin: string, token: string): string {
  const https = origin.startsWith('https:')
  return `${nameAt(origin)}=${token}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
}

/** Takes the cookie away. */
export function dropToken(origin: string): string {
  return `${keepToken(origin, '')}; Max-Age=0`
}
