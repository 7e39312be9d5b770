/** How the headers of every answer are made. */
export interface HeaderOptions {
  /** Origins that may call the API from another page, `*` for all; none by default. Nothing is ever sent with credentials. */
  readonly allowedOrigins?: readonly string[] | '*'
  /** Origins that may show the chat in a frame (`'self'` is ours, `*` all); nothing else of ours is ever framed. */
  readonly frameAncestors?: readonly string[]
  /** Where a form may take the person who leaves, besides our own pages: an origin. */
  readonly leavesTo?: string
  /** Whether the outside reaches us by https, so that it may be remembered. */
  readonly https?: boolean
}

const API = /^\/(?:v3\/directline|chat\/session|api|operator|intake)(?:\/|$)/
/** The plain page needs its cookie, which a frame of another site does not get. */
const FRAMED = /^\/chat(?!\/plain)(?:\/|$)/
/** Pages that isolate themselves from other origins hold a frame only of a page that does the same, and says that it may be held. */
const ISOLATED = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'cross-origin' }
const TWO_HOURS = '7200'

/** Headers for an answer, given where it goes. */
export interface HeaderPolicy {
  security(path: string): Readonly<Record<string, string>>
  /** CORS headers, empty for the same origin and for an origin that is not allowed. */
  cors(path: string, origin: string | undefined): Readonly<Record<string, string>>
  preflight(path: string, origin: string | undefined): Readonly<Record<string, string>>
}

/**
 * One policy for all answers. A strict Content-Security-Policy without inline code; nothing of the API is cached. `blob:` is for the
 * small picture of a file before it is sent: it is made by our own script, on the device.
 * Direct Line callers prove who they are by a bearer token, never by a cookie, so another origin gains nothing by
 * calling us beyond what the token gives it; still only the origins of the list may, and only the Direct Line paths.
 */
export function headerPolicy(options: HeaderOptions): HeaderPolicy {
  const formAction = options.leavesTo === undefined ? "'self'" : `'self' ${options.leavesTo}`
  const policyFor = (ancestors: string) =>
    `default-src 'self'; img-src 'self' blob:; base-uri 'none'; object-src 'none'; form-action ${formAction}; frame-ancestors ${ancestors}`
  const plain = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(self)',
    'cross-origin-opener-policy': 'same-origin',
    ...(options.https && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
  const common = { ...plain, 'content-security-policy': policyFor("'none'"), 'x-frame-options': 'DENY' }
  const framed = options.frameAncestors?.length
    ? { ...plain, ...ISOLATED, 'content-security-policy': policyFor(options.frameAncestors.join(' ')) }
    : common
  const api = { ...common, 'cache-control': 'no-store' }
  const allowed = options.allowedOrigins ?? []
  const shared = (path: string) => path.startsWith('/v3/directline/') || path === '/chat/session'
  const cors = (path: string, origin: string | undefined): Record<string, string> => {
    if (origin === undefined || !shared(path)) return {}
    if (allowed === '*') return { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' }
    if (!allowed.includes(origin)) return { vary: 'Origin' }
    return { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After', vary: 'Origin' }
  }
  return {
    security: (path) => (API.test(path) ? api : FRAMED.test(path) ? framed : common),
    cors,
    preflight: (path, origin) => ({
      ...cors(path, origin),
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers':
        'authorization, content-type, content-disposition, x-ms-bot-agent, x-requested-with',
      'access-control-max-age': TWO_HOURS,
    }),
  }
}
