import type { z } from 'zod'
import { Pace, type PaceLimits } from './pace.ts'

/** What came of asking: a value, the word that there is none (400, 404), or that the service did not answer as it should. */
export type Got<Value> =
  | { readonly kind: 'got'; readonly value: Value }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly why: string; readonly retryAfterMs?: number }

/** How a service is asked. Times in milliseconds. */
export interface JsonClientOptions {
  /** The base address. */
  readonly url: string
  readonly pace: PaceLimits
  readonly timeoutMs?: number
  /** Tries in all, the first included. */
  readonly tries?: number
  /** The wait after the first failed try; it doubles with each. */
  readonly backoffMs?: number
  /** How long a service that cannot be reached, or says that it is asked too often, is left alone. */
  readonly restMs?: number
  /** Told of each call that failed for good: never the address that was asked, which may hold a postcode. */
  readonly failed?: (why: string) => void
}

const MOST_WAITING = 300
const MOST_BYTES = 16_000_000
/** A `Retry-After` longer than this is not waited for. */
const LONGEST_WAIT_MS = 5_000

/** Asks a JSON service that others run: at its pace, with time-outs, retries and a rest after it failed. Never rejects. */
export class JsonClient {
  readonly #options: Required<Omit<JsonClientOptions, 'pace'>>
  readonly #base: string
  readonly #pace: Pace
  readonly #closed = new AbortController()
  #restsUntil = 0

  constructor(options: JsonClientOptions) {
    this.#options = { timeoutMs: 8_000, tries: 3, backoffMs: 400, restMs: 20_000, failed: () => {}, ...options }
    this.#base = options.url.replace(/[?#].*$/, '').replace(/\/*$/, '')
    this.#pace = new Pace(options.pace)
  }

  /** Asks for a path, such as `/forces`, and reads the answer by a schema. */
  async get<Value>(path: string, schema: z.ZodType<Value>): Promise<Got<Value>> {
    const { tries, backoffMs, restMs, failed } = this.#options
    let why = 'resting'
    for (let tried = 0; tried < tries && performance.now() >= this.#restsUntil; tried += 1) {
      if (this.#closed.signal.aborted) return { kind: 'failed', why: 'closed' }
      // So many would not be done while anyone waits for them.
      if (this.#pace.waiting >= MOST_WAITING) return { kind: 'failed', why: 'too many wait' }
      const answer = await this.#pace.run(() => this.#once(path, schema))
      if (answer.kind !== 'failed') return answer
      why = answer.why
      const wait = answer.retryAfterMs ?? backoffMs * 2 ** tried
      if (wait > LONGEST_WAIT_MS) break
      if (tried + 1 < tries) await new Promise((resolve) => setTimeout(resolve, wait * (0.75 + Math.random() / 2)))
    }
    if (why !== 'resting') failed(why)
    // One question that always fails must not keep the others from being asked.
    if (why !== 'resting' && !/^status 5|^the answer/.test(why)) this.#restsUntil = performance.now() + restMs
    return { kind: 'failed', why }
  }

  /** Ends what is on its way. */
  close(): void {
    this.#closed.abort()
  }

  async #once<Value>(path: string, schema: z.ZodType<Value>): Promise<Got<Value>> {
    const { signal, done } = this.#deadline()
    try {
      const headers = { accept: 'application/json' }
      const response = await fetch(`${this.#base}${path}`, { redirect: 'manual', headers, signal })
      if (response.status === 200) return readAnswer(await readBody(response), schema)
      await response.body?.cancel()
      if (response.status === 404 || response.status === 400) return { kind: 'none' }
      const after = Number(response.headers.get('retry-after') ?? Number.NaN)
      return {
        kind: 'failed',
        why: `status ${response.status}`,
        ...(after >= 0 ? { retryAfterMs: after * 1000 } : {}),
      }
    } catch (error) {
      return { kind: 'failed', why: error instanceof Error ? error.name : 'no answer' }
    } finally {
      done()
    }
  }

  /** Ends one question in time, or when all ends. A timer of our own: a signal made of `AbortSignal.timeout` can be collected before it fires (nodejs/node#57736). */
  #deadline(): { readonly signal: AbortSignal; done(): void } {
    const ending = new AbortController()
    const late = () => ending.abort(new DOMException('The service did not answer in time', 'TimeoutError'))
    const timer = setTimeout(late, this.#options.timeoutMs)
    const close = () => ending.abort()
    const closed = this.#closed.signal
    closed.addEventListener('abort', close)
    if (closed.aborted) close()
    return {
      signal: ending.signal,
      done() {
        clearTimeout(timer)
        closed.removeEventListener('abort', close)
      },
    }
  }
}

function readAnswer<Value>(text: string | undefined, schema: z.ZodType<Value>): Got<Value> {
  if (text === undefined) return { kind: 'failed', why: 'the answer is too large' }
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? { kind: 'got', value: read.data } : { kind: 'failed', why: 'the answer has another shape' }
  } catch {
    return { kind: 'failed', why: 'the answer is no JSON' }
  }
}

/** The body as text; undefined where it is larger than any true answer. */
async function readBody(response: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.byteLength
    if (bytes > MOST_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
