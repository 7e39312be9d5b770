import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'
import { listening } from '../http/listening.ts'
import { contractSchema } from './contract-schema.ts'

/** How the intake takes one request. `stores` says whether a good submission is stored before it misbehaves. */
export type Behaviour =
  | { readonly kind: 'good' }
  /** Answers with a status and stores nothing. `retryAfter` in seconds, or a date. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly pointer?: string }
  /** Cuts the connection without an answer, before or after storing. */
  | { readonly kind: 'drop'; readonly stores: boolean }
  /** Stores, and answers after `ms`. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Stores, and never answers. */
  | { readonly kind: 'hang' }
  /** Stores, and answers 200 with this text. */
  | { readonly kind: 'garbage'; readonly text: string }
  /** Stores, and writes its whole answer two times over. */
  | { readonly kind: 'twice' }

/** A submission as the intake has it: once for each idempotency key. `files` by attachment id. */
export interface IntakeSubmission {
  readonly key: string
  readonly intakeId: string
  readonly body: string
  readonly submission: { readonly reference: string; readonly [member: string]: unknown }
  readonly files: Map<string, Buffer>
}

/** One request that came in, in order. `at` is the wall clock in milliseconds. */
export interface IntakeRequest {
  readonly at: number
  readonly method: string
  readonly path: string
  readonly key: string | undefined
  readonly body: Buffer
  readonly headers: IncomingMessage['headers']
}

/** A running test intake. */
export interface TestIntake {
  readonly url: string
  readonly token: string
  /** By idempotency key. */
  readonly submissions: ReadonlyMap<string, IntakeSubmission>
  readonly requests: readonly IntakeRequest[]
  /** The next posts are taken so, one each; after them all is good again. */
  behave(...next: readonly Behaviour[]): void
  /** The same for files. */
  behaveWithFiles(...next: readonly Behaviour[]): void
  /** Resolves when `seen` is true, looked at after each request. */
  until(seen: () => boolean): Promise<void>
  close(): Promise<void>
}

const referenced = z.looseObject({ reference: z.string() })
const listed = z.looseObject({
  attachments: z.array(z.object({ id: z.string(), sha256: z.string() })).optional(),
})

/** Starts an intake built from intake-api.yaml on a free port of this machine. `port` to come back on the same one. */
export async function startIntake(
  options: { readonly token?: string; readonly port?: number } = {},
): Promise<TestIntake> {
  const token = options.token ?? randomUUID()
  const fits = contractSchema('Submission')
  const submissions = new Map<string, IntakeSubmission>()
  const requests: IntakeRequest[] = []
  const posts: Behaviour[] = []
  const puts: Behaviour[] = []
  const watchers = new Set<() => void>()

  const answer = (response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}) => {
    const type = status >= 400 ? 'application/problem+json' : 'application/json'
    response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(value))
  }
  const problem = (response: ServerResponse, status: number, pointer?: string, headers = {}) =>
    answer(
      response,
      status,
      { type: 'about:blank', title: 'Problem', status, ...(pointer && { errors: [{ pointer }] }) },
      headers,
    )

  /** Does what a good intake does; gives how it would answer. */
  function store(request: IntakeRequest): { status: number; value?: object; pointer?: string } {
    const { key = '', body } = request
    if (key.length < 16 || key.length > 64) return { status: 400 }
    const text = body.toString('utf8')
    const before = submissions.get(key)
    if (before !== undefined) {
      if (before.body !== text) return { status: 409 }
      return { status: 200, value: { intakeId: before.intakeId, status: 'received' } }
    }
    const value: unknown = JSON.parse(text)
    if (!fits(value)) return { status: 422, pointer: fits.errors?.[0]?.instancePath ?? '' }
    const intakeId = `intake-${submissions.size + 1}`
    submissions.set(key, { key, intakeId, body: text, submission: referenced.parse(value), files: new Map() })
    return { status: 201, value: { intakeId, status: 'received' } }
  }

  function storeFile(request: IntakeRequest): { status: number; value?: object; pointer?: string } {
    const [, intakeId, attachmentId = ''] = /submissions\/([^/]+)\/attachments\/([^/]+)$/.exec(request.path) ?? []
    const submission = [...submissions.values()].find((one) => one.intakeId === intakeId)
    const attachment = listed.safeParse(submission?.submission).data?.attachments?.find(({ id }) => id === attachmentId)
    if (submission === undefined || attachment === undefined) return { status: 404 }
    const digest = createHash('sha256').update(request.body)
    const base64 = digest.copy().digest('base64')
    if (request.headers['content-digest'] !== `sha-256=:${base64}:`) return { status: 422 }
    if (digest.digest('hex') !== attachment.sha256) return { status: 422 }
    const status = submission.files.has(attachmentId) ? 200 : 201
    submission.files.set(attachmentId, request.body)
    return { status, value: {} }
  }

  /** Answers as the behaviour says when the submission or file is stored. */
  function answerStored(behaviour: Behaviour, response: ServerResponse, status: number, value: object): void {
    if (behaviour.kind === 'drop') response.destroy()
    else if (behaviour.kind === 'garbage') response.writeHead(200).end(behaviour.text)
    else if (behaviour.kind === 'slow') setTimeout(() => answer(response, status, value), behaviour.ms)
    else if (behaviour.kind === 'twice') {
      const text = JSON.stringify(value)
      const head = `HTTP/1.1 ${status} Created\r\ncontent-type: application/json\r\ncontent-length: ${text.length}`
      response.socket?.end(`${head}\r\n\r\n${text}`.repeat(2))
    } else if (behaviour.kind === 'good') answer(response, status, value)
  }

  function behaveAs(behaviour: Behaviour, request: IntakeRequest, response: ServerResponse): void {
    if (behaviour.kind === 'status') {
      const after = behaviour.retryAfter === undefined ? {} : { 'retry-after': behaviour.retryAfter }
      problem(response, behaviour.status, behaviour.pointer, after)
    } else if (behaviour.kind === 'drop' && !behaviour.stores) {
      response.destroy()
    } else {
      const { status, value, pointer } = request.method === 'PUT' ? storeFile(request) : store(request)
      if (value === undefined) problem(response, status, pointer)
      else answerStored(behaviour, response, status, value)
    }
  }

  async function take(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = message.url ?? ''
    if (path === '/v1/health') return answer(response, 200, {})
    const parts: Buffer[] = []
    for await (const part of message) parts.push(Buffer.from(part))
    const header = message.headers['idempotency-key']
    const key = typeof header === 'string' ? header : undefined
    const { method = '', headers } = message
    const request = { at: Date.now(), method, path, key, body: Buffer.concat(parts), headers }
    requests.push(request)
    if (headers.authorization !== `Bearer ${token}`) problem(response, 401)
    else if (method === 'POST' && path === '/v1/submissions')
      behaveAs(posts.shift() ?? { kind: 'good' }, request, response)
    else if (method === 'PUT') behaveAs(puts.shift() ?? { kind: 'good' }, request, response)
    else problem(response, 404)
    for (const watcher of watchers) watcher()
  }

  const server = createServer((message, response) => {
    take(message, response).catch(() => response.destroy())
  })
  const { port, stop } = await listening(server, { port: options.port })
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    submissions,
    requests,
    behave: (...next) => void posts.push(...next),
    behaveWithFiles: (...next) => void puts.push(...next),
    until: (seen) =>
      new Promise((done) => {
        const watcher = () => {
          if (!seen()) return
          watchers.delete(watcher)
          done()
        }
        watchers.add(watcher)
        watcher()
      }),
    close: stop,
  }
}
