import * as z from 'zod/mini'

/** What came of a request. `retry`: try again, after so many milliseconds where the server said so. `refused`: never, in its words. */
export type Result<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'gone' }
  | { readonly kind: 'retry'; readonly afterMs?: number }
  | { readonly kind: 'refused'; readonly words: string }

/** An answer with its status, body and the header that says when to come back. */
export interface RawAnswer {
  readonly status: number
  readonly body: string
  readonly retryAfter: string | null
}

const problem = z.object({ error: z.object({ message: z.string() }) })
const TIMEOUT_MS = 30_000

/** Asks our server for something. A network that fails is a `retry`. */
export async function ask<T extends z.ZodMiniType>(
  schema: T,
  path: string,
  init: { readonly method: 'GET' | 'POST'; readonly token?: string; readonly json?: unknown },
): Promise<Result<z.infer<T>>> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), TIMEOUT_MS)
  try {
    const response = await fetch(path, {
      method: init.method,
      signal: stop.signal,
      cache: 'no-store',
      headers: {
        ...(init.token === undefined ? {} : { authorization: `Bearer ${init.token}` }),
        ...(init.json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(init.json === undefined ? {} : { body: JSON.stringify(init.json) }),
    })
    const answer = {
      status: response.status,
      body: await response.text(),
      retryAfter: response.headers.get('retry-after'),
    }
    return readAnswer(schema, answer)
  } catch (error) {
    // A request that never arrived is a TypeError, and one that took too long was stopped by us.
    if (error instanceof TypeError || error instanceof DOMException) return { kind: 'retry' }
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Reads an answer. Only our server's own words end a conversation: a 403 of a network in between does not. */
export function readAnswer<T extends z.ZodMiniType>(schema: T, answer: RawAnswer): Result<z.infer<T>> {
  const json = parse(answer.body)
  if (answer.status >= 200 && answer.status < 300) {
    const read = schema.safeParse(json)
    return read.success ? { kind: 'ok', value: read.data } : { kind: 'retry' }
  }
  const said = problem.safeParse(json)
  const seconds = Number(answer.retryAfter ?? Number.NaN)
  if (!said.success || answer.status === 408 || answer.status === 429 || answer.status >= 500)
    return { kind: 'retry', ...(Number.isFinite(seconds) ? { afterMs: seconds * 1000 } : {}) }
  if ([401, 403, 404].includes(answer.status)) return { kind: 'gone' }
  return { kind: 'refused', words: said.data.error.message }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
