import type { IncomingMessage, ServerResponse } from 'node:http'
import restify from 'restify'
import { AssistantError } from '../../dialogs/errors.ts'
import type { Log } from '../log/logger.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { discard } from './body.ts'
import { type ClientAddresses, clientAddresses } from './client-address.ts'
import type { HttpHandler, HttpReply, HttpServer } from './exchange.ts'
import { withFirstChain } from './first-chain.ts'
import { type HeaderOptions, headerPolicy } from './headers.ts'
import { problem, problemOf } from './problem.ts'
import { asPage } from './problem-page.ts'
import { type RateLimits, rateLimited } from './rate-limits.ts'
import { writeReply } from './reply-writer.ts'
import { httpRequest } from './request.ts'
import { stopGracefully } from './stop.ts'
import { upgradeRoutes } from './upgrades.ts'

/** What the server needs. */
export interface HttpServerOptions extends HeaderOptions {
  readonly log: Log
  readonly metrics: Metrics
  readonly limits: RateLimits
  /** Addresses and CIDR ranges whose `X-Forwarded-*` headers count. */
  readonly trustedProxies?: readonly string[]
  /** Where the outside reaches us; unset, each request's own host. */
  readonly publicUrl?: string
  /** How long a line may be silent in the middle of a request or an answer, in milliseconds; 2 minutes by default. */
  readonly silentMs?: number
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** A slow phone line may need long for 100 MB. */
const REQUEST_TIMEOUT_MS = 15 * 60_000
/** So that who stops sending or reading does not hold a place for ever. */
const SILENT_MS = 2 * 60_000
const NOT_FOUND = problem(404, 'NotFound', 'There is nothing at this address.')

/** What of restify's router is used. Its types lag behind it. */
type RoutedRequest = IncomingMessage & { readonly params?: Readonly<Record<string, string>> }

/**
 * A server over restify. Its handler chain is one function long: everything that is common to all requests
 * (limits, CORS, headers, errors, counting) is done around the handler and not in middleware, for speed.
 */
export function createServer(options: HttpServerOptions): HttpServer {
  const { log, metrics, limits } = options
  const policy = headerPolicy({ ...options, https: options.https ?? options.publicUrl?.startsWith('https:') ?? false })
  const addresses: ClientAddresses = clientAddresses({
    trusted: options.trustedProxies ?? [],
    ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }),
  })
  const server = withFirstChain(restify.createServer({ name: '', ignoreTrailingSlash: true }))
  const listener = server.server
  // restify passes the listener's errors on, and one that nobody hears ends the process.
  let failed = (error: Error) => log.error('http.server-failed', { error })
  server.on('error', (error: Error) => failed(error))
  listener.requestTimeout = REQUEST_TIMEOUT_MS
  listener.headersTimeout = 20_000
  listener.timeout = options.silentMs ?? SILENT_MS
  listener.keepAliveTimeout = 65_000
  const upgrades = upgradeRoutes(listener, addresses)
  const stopping = stopGracefully(listener)

  const send = (raw: IncomingMessage, res: ServerResponse, path: string, reply: HttpReply) =>
    writeReply(raw, res, asPage(raw, reply), {
      ...policy.security(path),
      ...policy.cors(path, raw.headers.origin),
      ...(stopping.begun() && { connection: 'close' }),
    })

  const answer = async (raw: RoutedRequest, res: ServerResponse, route: string, handler: HttpHandler) => {
    const started = performance.now()
    const request = httpRequest(raw, route, raw.params ?? {}, addresses)
    let reply: HttpReply
    try {
      reply = await handler(request)
    } catch (error) {
      reply = problemOf(error)
      const level = reply.status < 500 ? 'debug' : reply.status === 503 ? 'warn' : 'error'
      log[level]('http.refused', { method: request.method, route, status: reply.status, error })
    }
    await send(raw, res, request.path, reply)
    if (!raw.readableEnded) discard(raw)
    const seconds = (performance.now() - started) / 1000
    metrics.httpRequests.inc({ method: request.method, route, status: String(reply.status) })
    metrics.httpSeconds.observe({ route }, seconds)
    log.debug('http.request', { method: request.method, route, status: reply.status, ms: seconds * 1000 })
  }

  /** Answers before any routing; undefined lets the request through. restify throws on an address that is no URL. */
  const early = (raw: IncomingMessage): HttpReply | undefined => {
    const path = raw.url ?? ''
    if (!path.startsWith('/') || !readable(`http://${raw.headers.host || 'localhost'}${path}`, path))
      return problem(400, 'BadArgument', 'The address cannot be read.')
    if (!METHODS.has(raw.method ?? '')) return problem(405, 'NotAllowed', 'This method is not used here.')
    if (raw.method === 'OPTIONS')
      return { status: 204, headers: policy.preflight(path.split('?')[0] ?? path, raw.headers.origin) }
    if (stopping.begun()) return problemOf(new AssistantError('SHUTTING_DOWN', 'The service is stopping.'))
    // A busy process is alive: who asks must not end it.
    if (stopping.inWork() > limits.work && path !== '/healthz') {
      metrics.rateRefusals.inc({ limit: 'work' })
      return problemOf(rateLimited('work', 1))
    }
    return undefined
  }
  server.first((raw, res) => {
    const reply = early(raw)
    if (reply === undefined) return true
    void send(raw, res, raw.url?.split('?')[0] ?? '/', reply)
    return false
  })

  const route = (method: string, path: string, template: string, handler: HttpHandler) => {
    const run = (raw: RoutedRequest, res: ServerResponse, next: (stop: false) => void) => {
      void answer(raw, res, template, handler)
        .catch((error) => {
          log.error('http.failed', { route: template, error })
          res.destroy()
        })
        .finally(() => next(false))
    }
    server.router.mount({ name: `${method} ${template}`, method, path }, [run])
  }
  for (const method of METHODS) if (method !== 'OPTIONS') route(method, '*', '*', () => NOT_FOUND)

  return {
    mount(method, path, handler) {
      route(method, path, path, handler)
      if (method === 'GET') route('HEAD', path, path, handler)
    },
    mountUpgrade: upgrades.mount,
    onStop: stopping.onStop,
    stop: stopping.stop,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const later = failed
        failed = (cause) => reject(notListening(port, cause))
        listener.listen(port, host, () => {
          failed = later
          const bound = listener.address()
          resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
        })
      }),
  }
}

function notListening(port: number, cause: Error): AssistantError {
  const code = 'code' in cause ? String(cause.code) : 'unknown'
  const why = code === 'EADDRINUSE' ? 'another program uses it' : `it cannot be opened (${code})`
  return new AssistantError(
    'CONFIG_INVALID',
    `PORT ${port} cannot be used: ${why}. Nothing was started. Stop the other program or set PORT to another number.`,
    { cause },
  )
}

/** Whether an address is one, and its percent signs stand for text in UTF-8. */
function readable(url: string, path: string): boolean {
  if (!URL.canParse(url)) return false
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path.split('?')[0] ?? '')
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
