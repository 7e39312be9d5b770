import { createHash, timingSafeEqual } from 'node:crypto'
import { AssistantError } from '../../dialogs/errors.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { HttpRequest, HttpServer } from './exchange.ts'

/** Something that must work before traffic comes. Rejects where it does not. */
export interface ReadyCheck {
  readonly name: string
  check(): Promise<void>
}

/** Whether two secrets are the same, in a time that tells nothing about them. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest())
}

/** The token of `Authorization: Bearer …` (RFC 6750, section 2.1). */
export function bearerOf(request: Pick<HttpRequest, 'headers'>): string | undefined {
  return /^bearer +([^\s]+) *$/i.exec((request.headers.authorization ?? '').slice(0, 4_096))?.[1]
}

/** Throws OPERATOR_DENIED where the request does not carry the operator's token. */
export function requireOperator(request: Pick<HttpRequest, 'headers'>, operatorToken: string): void {
  const token = bearerOf(request)
  if (token === undefined || !sameSecret(token, operatorToken))
    throw new AssistantError('OPERATOR_DENIED', 'This needs the operator token.')
}

/** Adds `/healthz` (the process runs), `/readyz` (every check passes within 2 s; `notes` are told along and change nothing) and `/metrics` (for operators). */
export function mountProbes(
  server: HttpServer,
  parts: {
    readonly checks: readonly ReadyCheck[]
    readonly metrics: Metrics
    readonly operatorToken: string
    readonly collect?: () => Promise<void>
    readonly notes?: () => Readonly<Record<string, unknown>>
  },
): void {
  server.mount('GET', '/healthz', () => ({ status: 200, json: { status: 'ok' } }))
  server.mount('GET', '/readyz', async () => {
    const results = await Promise.all(parts.checks.map(async ({ name, check }) => [name, await passes(check)] as const))
    const ok = results.every(([, passed]) => passed)
    const checks = Object.fromEntries(results.map(([name, passed]) => [name, passed ? 'ok' : 'failed']))
    return { status: ok ? 200 : 503, json: { status: ok ? 'ok' : 'unavailable', checks, ...parts.notes?.() } }
  })
  server.mount('GET', '/metrics', async (request) => {
    requireOperator(request, parts.operatorToken)
    await parts.collect?.()
    return { status: 200, text: await parts.metrics.registry.metrics(), type: parts.metrics.registry.contentType }
  })
}

async function passes(check: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, 2_000, false)
  })
  const checked = check().then(
    () => true,
    () => false,
  )
  const passed = await Promise.race([checked, late])
  clearTimeout(timer)
  return passed
}
