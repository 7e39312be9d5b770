import { mountDirectLine } from '../../../adapters/directline/endpoint.ts'
import { type RateSettings, rateLimits } from '../../../adapters/http/rate-limits.ts'
import { createServer, type HttpServerOptions } from '../../../adapters/http/server.ts'
import { createLogger } from '../../../adapters/log/logger.ts'
import { createMetrics } from '../../../adapters/metrics/metrics.ts'
import type { Copies } from '../../../dialogs/ports.ts'
import { EchoAssistant, MemoryVault } from './echo-assistant.ts'

/** The Direct Line secret of the tests. */
export const SECRET = 'a-secret-for-tests-only'

/** Starts the real endpoint over the echo assistant on a free port. `clock.time` can be moved; `log` holds its lines. */
export async function directLineServer(
  options: {
    readonly rates?: Partial<RateSettings>
    readonly http?: Partial<HttpServerOptions>
    readonly sizes?: { readonly file: number; readonly conversation: number }
    readonly beforeRefuse?: (text: string) => boolean
    readonly copies?: Copies
  } = {},
) {
  const clock = { time: Date.now(), now: () => clock.time }
  const log: string[] = []
  const assistant = new EchoAssistant()
  const vault = new MemoryVault()
  const metrics = createMetrics({ process: false })
  const logger = createLogger({ level: 'debug', destination: { write: (line) => log.push(line) } })
  const every = { messages: 1e6, conversations: 1e6, tokens: 1e6, uploads: 1e6, copies: 1e6, work: 1e6 }
  const limits = rateLimits(options.rates ? { ...every, ...options.rates } : 'off', (limit) =>
    metrics.rateRefusals.inc({ limit }),
  )
  const server = createServer({ log: logger, metrics, limits, ...options.http })
  mountDirectLine(server, {
    assistant,
    store: assistant.store,
    files: vault,
    copies: options.copies ?? { of: async () => ({ kind: 'unknown' }) },
    secret: SECRET,
    clock,
    limits,
    log: logger,
    metrics,
    beforeRefuse: options.beforeRefuse ?? (() => false),
    ...(options.sizes && { sizes: options.sizes }),
  })
  const port = await server.listen(0, '127.0.0.1')
  const base = `http://127.0.0.1:${port}`
  const domain = `${base}/v3/directline`
  const call = async (method: string, path: string, body?: unknown, token: string = SECRET, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${domain}${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = text.startsWith('{') ? JSON.parse(text) : undefined
    return { status: response.status, headers: response.headers, text, json }
  }
  const start = async (body?: unknown) => {
    const { json } = await call('POST', '/conversations', body)
    return { id: String(json.conversationId), token: String(json.token), streamUrl: String(json.streamUrl) }
  }
  return {
    assistant,
    vault,
    metrics,
    clock,
    log,
    server,
    port,
    base,
    domain,
    call,
    start,
    stop: () => server.stop(1_000),
  }
}
