import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { mountProbes } from '../../../adapters/http/probes.ts'
import { RATE_DEFAULTS, type RateSettings, rateLimits } from '../../../adapters/http/rate-limits.ts'
import { createServer, type HttpServerOptions } from '../../../adapters/http/server.ts'
import { createLogger } from '../../../adapters/log/logger.ts'
import { createMetrics } from '../../../adapters/metrics/metrics.ts'
import { AssistantError } from '../../../dialogs/errors.ts'

let stop = async () => {}
afterEach(() => stop())

async function serve(options: Partial<HttpServerOptions> & { readonly rates?: RateSettings } = {}) {
  const lines: string[] = []
  const metrics = createMetrics({ process: false })
  const log = createLogger({ level: 'debug', destination: { write: (line) => lines.push(line) } })
  const server = createServer({ log, metrics, limits: rateLimits(options.rates ?? 'off'), ...options })
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  let ready = true
  server.mount('GET', '/page', () => ({ status: 200, text: '<p>page</p>', type: 'text/html; charset=utf-8' }))
  server.mount('GET', '/things/:name', ({ params, query }) => ({ status: 200, json: { ...params, q: query.get('q') } }))
  server.mount('POST', '/v3/directline/echo', async (request) => ({ status: 200, json: { got: await request.json() } }))
  server.mount('GET', '/broken', () => {
    throw new TypeError('Jane Example of 7 Acacia Avenue broke it')
  })
  server.mount('GET', '/late', async () => {
    await held
    return { status: 200, text: 'finished' }
  })
  server.mount('GET', '/who', ({ address, origin }) => ({ status: 200, json: { address, origin } }))
  const check = async () => {
    if (!ready) throw new AssistantError('STORE_UNAVAILABLE', 'no')
  }
  const checks = [{ name: 'store', check }]
  mountProbes(server, { metrics, operatorToken: 'operator', checks, notes: () => ({ note: 'told along' }) })
  const port = await server.listen(0, '127.0.0.1')
  stop = () => server.stop(500)
  const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init)
  const raw = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
      let text = ''
      socket.on('data', (data) => (text += data))
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
    })
  return { server, port, get, raw, lines, release, setReady: (value: boolean) => (ready = value) }
}

describe('routing', () => {
  it('gives parameters and the query to the handler', async () => {
    const { get } = await serve()
    expect(await (await get('/things/a%20b?q=1%2B1')).json()).toEqual({ name: 'a b', q: '1+1' })
    expect((await get('/page', { method: 'HEAD' })).status).toBe(200)
  })

  it.each([
    '/nothing',
    '/things',
    '/things/%E0%A4%A',
    '/../etc/passwd',
    '/things/a/b',
    '//',
    '/%00',
    `/${'a'.repeat(5_000)}`,
  ])('answers 404 in JSON for %s', async (path) => {
    const { raw } = await serve()
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /)
    expect(answer).toMatch(/\{"error":\{"code":"\w+","message":"[^"]+"\}\}$/)
  })

  it.each([
    ['a host that is none', 'GET /page HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n', 400],
    ['a host with a space', 'GET /page HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['a full address', 'GET http://x/page HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['an odd method', 'PROPFIND /page HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
    ['a wrong method', 'DELETE /page HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
    ['100 kB of headers', `GET /page HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
  ])('survives %s', async (_, bytes, status) => {
    const { raw, get } = await serve()
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect((await get('/page')).status).toBe(200)
  })

  it('answers a fault without a word of it, and logs where it was', async () => {
    const { get, lines } = await serve()
    const answer = await get('/broken')
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(JSON.parse(text).error.code).toBe('Internal')
    expect(text + lines.join('')).not.toMatch(/Jane|Acacia/)
    expect(lines.join('')).toContain('server.test.ts:')
  })
})

describe('headers', () => {
  it('forbid inline code, guessing of types, frames and referrers', async () => {
    const { get } = await serve({ publicUrl: 'https://report.example' })
    const { headers } = await get('/page')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';.*frame-ancestors 'none'$/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/)
    expect(headers.get('server')).toBeNull()
  })

  it('allow frames of the chat where they are set, of nothing else, and say nothing of https without it', async () => {
    const { get } = await serve({ frameAncestors: ["'self'", 'https://force.example'] })
    const [chat, page] = [await get('/chat'), await get('/page')].map(({ headers }) => headers)
    expect(chat?.get('content-security-policy')).toMatch(/; frame-ancestors 'self' https:\/\/force\.example$/)
    expect([chat?.get('x-frame-options'), chat?.get('strict-transport-security')]).toEqual([null, null])
    expect(page?.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(page?.get('x-frame-options')).toBe('DENY')
  })

  it('keep the API out of caches', async () => {
    const { get } = await serve()
    const answer = await get('/v3/directline/echo', { method: 'POST', body: '{}' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['nobody by default', undefined, '/v3/directline/echo', null],
    ['a listed origin', ['https://force.example'], '/v3/directline/echo', 'https://force.example'],
    ['no other origin', ['https://else.example'], '/v3/directline/echo', null],
    ['anyone where that is set', '*' as const, '/v3/directline/echo', '*'],
    ['nobody outside Direct Line', '*' as const, '/page', null],
  ])('let %s call from another page', async (_, allowedOrigins, path, allowed) => {
    const { get } = await serve(allowedOrigins === undefined ? {} : { allowedOrigins })
    const headers = { origin: 'https://force.example', 'access-control-request-method': 'POST' }
    const preflight = await get(path, { method: 'OPTIONS', headers })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, allowed])
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
    const answer = await get(path, { method: path === '/page' ? 'GET' : 'POST', headers })
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed)
  })
})

describe('who calls', () => {
  it.each([
    ['nobody', [], '203.0.113.9', '127.0.0.1'],
    ['the proxy', ['127.0.0.1'], '203.0.113.9', '203.0.113.9'],
    ['a range', ['127.0.0.0/8', '10.0.0.0/8'], '198.51.100.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['the proxy, which sends nonsense', ['127.0.0.1'], 'x; y', '127.0.0.1'],
  ])('is read from X-Forwarded-For when %s is trusted', async (_, trustedProxies, forwarded, address) => {
    const { get } = await serve({ trustedProxies })
    const answer = await get('/who', { headers: { 'x-forwarded-for': forwarded } })
    expect(await answer.json()).toMatchObject({ address })
  })

  it('is reached by PUBLIC_URL, else by what a trusted proxy says, else by the host', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'report.example' }
    const origin = async (options: Partial<HttpServerOptions>) => {
      const { get } = await serve(options)
      const answer = await (await get('/who', { headers })).text()
      await stop()
      return String(JSON.parse(answer).origin)
    }
    expect(await origin({ publicUrl: 'https://public.example/' })).toBe('https://public.example')
    expect(await origin({ trustedProxies: ['127.0.0.1'] })).toBe('https://report.example')
    expect(await origin({})).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('cannot be told from a proxy setting that is none', async () => {
    await expect(serve({ trustedProxies: ['everyone'] })).rejects.toThrow('CONFIG_INVALID')
  })
})

describe('probes', () => {
  it('tell life, readiness and, to operators only, the figures', async () => {
    const { get, setReady } = await serve()
    expect((await get('/healthz')).status).toBe(200)
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ok', checks: { store: 'ok' }, note: 'told along' })
    setReady(false)
    expect((await get('/readyz')).status).toBe(503)
    expect((await get('/metrics')).status).toBe(401)
    expect((await get('/metrics', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401)
    const figures = await (await get('/metrics', { headers: { authorization: 'Bearer operator' } })).text()
    expect(figures).toContain('enquiries_http_requests_total{method="GET",route="/healthz",status="200"} 1')
  })
})

describe('a stop', () => {
  it('finishes what is in work, takes nothing more, and ends', async () => {
    const { server, get, release, port } = await serve()
    const late = get('/late')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const stopped = server.stop(5_000)
    await expect(fetch(`http://127.0.0.1:${port}/page`)).rejects.toThrow()
    release()
    expect(await (await late).text()).toBe('finished')
    await stopped
  })

  it('does not wait longer than it is given', async () => {
    const { server, get } = await serve()
    const late = get('/late').catch(() => 'cut')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await server.stop(100)
    expect(await late).toBe('cut')
  })
})

it('more requests in work than are allowed get a clear refusal', async () => {
  const { get, release } = await serve({ rates: { ...RATE_DEFAULTS, work: 2 } })
  const held = [get('/late'), get('/late')]
  await new Promise((resolve) => setTimeout(resolve, 50))
  const refused = await get('/page')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  expect(await refused.text()).toContain('999')
  release()
  await Promise.all(held)
  expect((await get('/page')).status).toBe(200)
})
