import { STATUS_CODES } from 'node:http'
import { problemSchema } from './contract.ts'
import { retryAfterMs } from './retry-after.ts'

/** The longest answer of the intake that is read, in bytes. */
const LONGEST = 65_536
/** What the contract calls temporary; every other 4xx is final. */
const TEMPORARY = new Set([408, 425, 429, 500, 502, 503, 504])

/** Refused for good, and why. The reason holds no personal data. */
export interface Refused {
  readonly kind: 'refused'
  readonly reason: string
}

/** To be tried again, never before `retryAfterMs` where the intake named one. */
export interface Later {
  readonly kind: 'later'
  readonly reason: string
  readonly retryAfterMs?: number
}

/** The JSON of an answer, or undefined where it is too long or none. */
export async function readJson(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = []
  let bytes = 0
  if (response.body === null) return undefined
  for await (const part of response.body) {
    bytes += part.byteLength
    if (bytes > LONGEST) return undefined
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

/**
 * The reason of a problem: status and the places that it points to, as "422 Unprocessable Entity: /answers/3/value".
 * Titles and details are left out: a service may quote a person's answer in them.
 */
async function reasonOf(response: Response): Promise<string> {
  const said = `${response.status} ${STATUS_CODES[response.status] ?? ''}`.trim()
  // The status is known even where the rest of the answer never comes.
  const problem = problemSchema.safeParse(await readJson(response).catch(() => undefined))
  const pointers = (problem.data?.errors ?? [])
    .map((error) => error.pointer ?? '')
    .filter((pointer) => /^[\w/.~#-]{1,80}$/.test(pointer))
    .slice(0, 10)
  return pointers.length === 0 ? said : `${said}: ${pointers.join(', ')}`
}

/** What an answer that is no 200 or 201 means by the contract. A redirect is not followed: reports go to one address only. */
export async function readFailure(response: Response, now: number): Promise<Refused | Later> {
  const { status } = response
  const reason = await reasonOf(response)
  if (status >= 400 && status < 500 && !TEMPORARY.has(status)) return { kind: 'refused', reason }
  const wait = retryAfterMs(response.headers.get('retry-after'), now)
  return { kind: 'later', reason, ...(wait !== undefined && { retryAfterMs: wait }) }
}

/** What a try that had no answer means: a time-out or a dropped connection, both temporary. */
export function noAnswer(error: unknown): Later {
  if (!(error instanceof Error)) return { kind: 'later', reason: 'no answer' }
  if (error.name === 'TimeoutError') return { kind: 'later', reason: 'no answer in time' }
  const { cause } = error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : error.name
  return { kind: 'later', reason: `no answer (${code.slice(0, 40)})` }
}
