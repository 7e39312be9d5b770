import { AssistantError } from '../../dialogs/errors.ts'
import type { OutboxItem } from '../../dialogs/ports.ts'
import { type Later, noAnswer, type Refused, readFailure, readJson } from './answer.ts'
import { receiptSchema } from './contract.ts'

/** Slower uploads than this many bytes a second count as hung; it lengthens the time-out of a file. */
const SLOWEST = 50_000

/** What came of handing a submission over. */
export type SendResult = { readonly kind: 'received'; readonly intakeId: string } | Refused | Later
/** What came of handing a file over. */
export type FileResult = { readonly kind: 'stored' } | Refused | Later

/** Speaks to an intake by intake-api.yaml. Nothing rejects for what the intake does: that is in the result. */
export interface IntakeClient {
  /** Hands a submission over under its idempotency key: the same bytes every time. */
  send(item: Pick<OutboxItem, 'idempotencyKey' | 'body'>): Promise<SendResult>
  /** Streams a file by PUT with its `Content-Digest` (RFC 9530). */
  sendFile(intakeId: string, file: OutboxItem['files'][number], content: AsyncIterable<Uint8Array>): Promise<FileResult>
  /** Whether the intake says that it takes submissions. */
  health(): Promise<boolean>
}

/** `url` is the intake's base address; `timeoutMs` how long one attempt may take (a file gets more by its size). */
export interface IntakeClientOptions {
  readonly url: string
  readonly token: string
  readonly fetch?: typeof fetch
  readonly timeoutMs?: number
  readonly now?: () => number
}

/** Makes a client of an intake. Throws CONFIG_INVALID where `url` is no http or https address. */
export function createIntakeClient(options: IntakeClientOptions): IntakeClient {
  const { url, token, fetch: call = fetch, timeoutMs = 10_000, now = Date.now } = options
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    throw new AssistantError(
      'CONFIG_INVALID',
      'INTAKE_URL is not an http or https address. Set it to the base of the intake.',
    )
  const base = url.replace(/[?#].*$/, '').replace(/\/*$/, '')
  const authorization = `Bearer ${token}`

  /** One attempt, answer and body read within the time-out. */
  async function attempt<Result>(
    path: readonly string[],
    init: RequestInit,
    read: (response: Response) => Promise<Result | Refused | Later>,
    ms = timeoutMs,
  ): Promise<Result | Refused | Later> {
    try {
      const address = `${base}/v1/${path.map(encodeURIComponent).join('/')}`
      const response = await call(address, { redirect: 'manual', ...init, signal: AbortSignal.timeout(ms) })
      if (response.status === 200 || response.status === 201) return await read(response)
      return await readFailure(response, now())
    } catch (error) {
      return noAnswer(error)
    }
  }

  return {
    send: (item) =>
      attempt<SendResult>(
        ['submissions'],
        {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json', 'idempotency-key': item.idempotencyKey },
          body: item.body,
        },
        async (response) => {
          const receipt = receiptSchema.safeParse(await readJson(response))
          // Stored, most likely, but without its id: the same key gives the first receipt again.
          if (!receipt.success) return { kind: 'later', reason: `${response.status} without a receipt` }
          return { kind: 'received', intakeId: receipt.data.intakeId }
        },
      ),
    sendFile: (intakeId, file, content) =>
      attempt<FileResult>(
        ['submissions', intakeId, 'attachments', file.id],
        {
          method: 'PUT',
          headers: {
            authorization,
            'content-type': file.mediaType,
            'content-digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
            'content-length': String(file.bytes),
          },
          body: content,
          duplex: 'half',
        },
        async (response) => {
          await response.body?.cancel()
          return { kind: 'stored' }
        },
        timeoutMs + Math.ceil(file.bytes / SLOWEST) * 1000,
      ),
    async health() {
      const answer = await attempt<{ kind: 'ok' }>(['health'], {}, async (response) => {
        await response.body?.cancel()
        return { kind: 'ok' }
      })
      return answer.kind === 'ok'
    },
  }
}
