import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rateLimits } from '../../../adapters/http/rate-limits.ts'
import { createServer } from '../../../adapters/http/server.ts'
import { createLogger } from '../../../adapters/log/logger.ts'
import { createMetrics } from '../../../adapters/metrics/metrics.ts'
import { mountWebchat } from '../../../adapters/webchat/mount.ts'
import { generic } from '../../../knowledge/forces/generic.ts'

/** The most that the page's script may weigh on the line, in bytes. */
const MOST_SCRIPT = 35_000

const server = createServer({
  log: createLogger({ level: 'silent' }),
  metrics: createMetrics({ process: false }),
  limits: rateLimits('off'),
})
let base = ''
beforeAll(async () => {
  mountWebchat(server, generic)
  base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
})
afterAll(() => server.stop(1_000))

it.each([
  '/',
  '/chat',
  '/chat/resume',
  '/chat/',
  '/chat?topic=bicycle-theft',
])('serves the page at %s, never kept', async (path) => {
  const answer = await fetch(`${base}${path}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(await answer.text()).toContain('<html lang="en-GB">')
})

it('has nothing inline that its own policy would refuse, and loads nothing from elsewhere', async () => {
  const page = await (await fetch(`${base}/chat`)).text()
  expect(page).not.toMatch(/ style=| on\w+=|<style|<script(?! src="\/chat\/)/)
  expect([...page.matchAll(/(?:src|<link[^>]*href)="([^"]*)"/g)].map(([, address]) => address)).toEqual(
    expect.arrayContaining(['/chat/chat.js', '/chat/chat.css', '/chat/icon.svg']),
  )
  expect(page).not.toMatch(/(?:src|<link[^>]*href)="(?!\/chat\/)/)
})

it('tells what to do also where scripts do not run', async () => {
  const page = await (await fetch(`${base}/chat`)).text()
  const bare = page.slice(0, page.indexOf('<main id="chat"'))
  for (const way of ['tel:999', 'press 55', 'tel:18000', '999bsl.co.uk', 'sms:999', '<noscript>', 'tel:101'])
    expect(bare).toContain(way)
})

it.each([
  ['chat.js', 'text/javascript; charset=utf-8'],
  ['chat.css', 'text/css; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
])('serves %s compressed and plain, and not again to who has it', async (name, type) => {
  const address = `${base}/chat/${name}`
  const packed = await fetch(address, { headers: { 'accept-encoding': 'gzip' } })
  const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
  expect([packed.headers.get('content-type'), packed.headers.get('content-encoding')]).toEqual([type, 'gzip'])
  expect(plain.headers.get('content-encoding')).toBeNull()
  const text = await plain.text()
  expect(await packed.text()).toBe(text)
  const again = await fetch(address, { headers: { 'if-none-match': plain.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

it('keeps the script small', async () => {
  const script = await (await fetch(`${base}/chat/chat.js`)).text()
  const packed = gzipSync(script, { level: 9 })
  expect(gunzipSync(packed).toString()).toBe(script)
  expect(packed.byteLength).toBeLessThanOrEqual(MOST_SCRIPT)
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write\b/)
})

it('hands on what the address asks for to the page without scripts, and nothing that is not a plain word', async () => {
  const page = async (query: string) => (await fetch(`${base}/chat${query}`)).text()
  expect(await page('?topic=bicycle-theft&lang=cy')).toMatch(
    /name="topic" value="bicycle-theft".*name="lang" value="cy"/s,
  )
  const hostile = await page(`?topic=${encodeURIComponent('"><script>alert(1)</script>')}`)
  expect(hostile).toContain('name="topic" value=""')
  expect(hostile).not.toContain('alert(1)')
})
