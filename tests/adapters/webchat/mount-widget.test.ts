import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { HttpServer } from '../../../adapters/http/exchange.ts'
import { rateLimits } from '../../../adapters/http/rate-limits.ts'
import { createServer } from '../../../adapters/http/server.ts'
import { createLogger } from '../../../adapters/log/logger.ts'
import { createMetrics } from '../../../adapters/metrics/metrics.ts'
import { mountWebchat } from '../../../adapters/webchat/mount.ts'
import { mountWidget } from '../../../adapters/webchat/mount-widget.ts'
import { generic } from '../../../knowledge/forces/generic.ts'

/** The most that a page loads for the chat, opened, in bytes on the line. */
const MOST_IN_ALL = 60_000
/** The most that it costs a page whose visitor never opens it. */
const MOST_UNOPENED = 8_000

const servers: HttpServer[] = []
async function serve(demo: boolean): Promise<string> {
  const server = createServer({
    log: createLogger({ level: 'silent' }),
    metrics: createMetrics({ process: false }),
    limits: rateLimits('off'),
  })
  servers.push(server)
  mountWebchat(server, generic)
  mountWidget(server, { demo })
  return `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
}
let base = ''
beforeAll(async () => {
  base = await serve(true)
})
afterAll(() => Promise.all(servers.map((server) => server.stop(1_000))))

it.each([
  ['widget.js', 'text/javascript; charset=utf-8'],
  ['widget.d.ts', 'text/plain; charset=utf-8'],
])('serves %s to every page, also to one that isolates itself', async (name, type) => {
  const { status, headers } = await fetch(`${base}/${name}`, { headers: { origin: 'https://force.example' } })
  expect([status, headers.get('content-type')]).toEqual([200, type])
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('cache-control')).toBe('public, max-age=300')
  expect(headers.get('set-cookie')).toBeNull()
})

it('keeps the embed small, alone and with all that it loads', async () => {
  const sizes = await Promise.all(
    ['widget.js', 'chat', 'chat/chat.js', 'chat/chat.css', 'chat/icon.svg'].map(
      async (path) => gzipSync(await (await fetch(`${base}/${path}`)).text(), { level: 9 }).byteLength,
    ),
  )
  expect(sizes[0]).toBeLessThanOrEqual(MOST_UNOPENED)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_IN_ALL)
})

it('has nothing in the embed that a strict policy or Trusted Types would refuse', async () => {
  const script = await (await fetch(`${base}/widget.js`)).text()
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write|eval\(|new Function|<style/)
})

it('shows it on two pages of forces that do not exist, but not in production', async () => {
  const live = await serve(false)
  for (const path of ['/demo', '/demo/second']) {
    const answer = await fetch(`${base}${path}`)
    const page = await answer.text()
    expect(page).toContain('This force does not exist.')
    expect(page).toContain('<script src="/widget.js" async')
    expect(page).not.toMatch(/ style=| on\w+=|<style|<script(?! src="\/)/)
    expect((await fetch(`${live}${path}`)).status).toBe(404)
  }
})
