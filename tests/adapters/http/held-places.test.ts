import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { mountProbes } from '../../../adapters/http/probes.ts'
import { RATE_DEFAULTS, rateLimits, rateSettings } from '../../../adapters/http/rate-limits.ts'
import { createServer, type HttpServerOptions } from '../../../adapters/http/server.ts'
import { mountRoutes } from '../../../adapters/intake/mount.ts'
import { answering } from '../../../adapters/intake/problem.ts'
import { createLogger } from '../../../adapters/log/logger.ts'
import { createMetrics } from '../../../adapters/metrics/metrics.ts'

let stop = async () => {}
afterEach(() => stop())

const metrics = createMetrics({ process: false })
const log = createLogger({ level: 'silent' })

async function serve(options: Partial<HttpServerOptions> = {}) {
  const server = createServer({ log, metrics, limits: rateLimits('off'), ...options })
  stop = () => server.stop(200)
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  server.mount('GET', '/held', async () => held.then(() => ({ status: 200, text: 'done' })))
  mountProbes(server, { metrics, operatorToken: 'operator', checks: [] })
  return { server, release }
}

describe('a place in the server', () => {
  it('is given back by a post that comes too slowly', async () => {
    const { server } = await serve()
    const handle = async ({ body }: { body: AsyncIterable<Uint8Array> }) => {
      let bytes = 0
      for await (const part of body) bytes += part.byteLength
      return { status: 200, body: String(bytes) }
    }
    mountRoutes(server, [{ method: 'POST', path: '/slow', handle: (request) => answering(() => handle(request)) }], 100)
    const port = await server.listen(0, '127.0.0.1')
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nab')
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /)
    socket.destroy()
    const whole = await fetch(`http://127.0.0.1:${port}/slow`, { method: 'POST', body: 'abc' })
    expect(await whole.text()).toBe('3')
  })

  it('is given back by a line that falls silent', async () => {
    const { server, release } = await serve({ silentMs: 200 })
    const port = await server.listen(0, '127.0.0.1')
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => socket.destroy())
    socket.write('GET /held HTTP/1.1\r\nHost: x\r\n\r\n')
    const closed = once(socket, 'close').then(() => 'closed')
    expect(await Promise.race([closed, wait(3_000, 'open')])).toBe('closed')
    release()
  })

  it('is always there for who asks whether the process is alive', async () => {
    const { server, release } = await serve({ limits: rateLimits({ ...RATE_DEFAULTS, work: 1 }) })
    const base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
    const first = fetch(`${base}/held`)
    await expect.poll(async () => (await fetch(`${base}/nothing`)).status).toBe(429)
    expect((await fetch(`${base}/healthz`)).status).toBe(200)
    release()
    expect((await first).status).toBe(200)
  })
})

describe('a port', () => {
  it('that another program uses is refused by name and code', async () => {
    const { server } = await serve()
    const port = await server.listen(0, '127.0.0.1')
    const other = createServer({ log, metrics, limits: rateLimits('off') })
    await expect(other.listen(port, '127.0.0.1')).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(new RegExp(`PORT ${port} cannot be used: another program uses it`)),
    })
  })
})

describe('RATE_LIMIT', () => {
  it('lets as many conversations begin as it says: tokens do not stop them before', () => {
    expect(rateSettings(1_000)).toMatchObject({ messages: 1_000, conversations: 1_000, tokens: 2_000 })
    expect(rateSettings(5).tokens).toBe(RATE_DEFAULTS.tokens)
  })
})
