import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rateLimits } from '../../../../adapters/http/rate-limits.ts'
import { createServer } from '../../../../adapters/http/server.ts'
import { createLogger } from '../../../../adapters/log/logger.ts'
import { createMetrics } from '../../../../adapters/metrics/metrics.ts'
import { mountWebchat } from '../../../../adapters/webchat/mount.ts'
import { mountPublicPages } from '../../../../adapters/webchat/public/mount-public.ts'
import type { ForcePack } from '../../../../dialogs/force.ts'
import { contacts } from '../../../../knowledge/contacts.ts'
import { generic } from '../../../../knowledge/forces/generic.ts'
import { fact } from '../../../dialogs/force/made-up-pack.ts'

const LOGO = '<svg viewBox="0 0 8 8"><path d="M0 0h8v8z" fill="#fff"/></svg>'
const pack: ForcePack = {
  ...generic,
  shortName: 'Kitchen & <Sink> Police',
  look: fact({ ...generic.look.value, light: { main: '#5b1a6b', onMain: '#ffffff' }, logo: LOGO }),
  notices: { ...generic.notices, controller: fact('The Chief Cook is in charge of your data.') },
}
const server = createServer({
  log: createLogger({ level: 'silent' }),
  metrics: createMetrics({ process: false }),
  limits: rateLimits('off'),
  frameAncestors: ['*'],
})
let base = ''
beforeAll(async () => {
  mountWebchat(server, pack)
  const known = new Map(contacts.map((contact) => [contact.key, contact]))
  mountPublicPages(server, { pack, contacts: () => known })
  base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
})
afterAll(() => server.stop(1_000))

const page = async (path: string) => (await fetch(`${base}${path}`)).text()

describe.each(['/privacy', '/cookies', '/accessibility'])('%s', (path) => {
  it('is one whole page without scripts, with 999, the way out and the others', async () => {
    const answer = await fetch(`${base}${path}`)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).not.toMatch(/<script| style=| on\w+=/)
    expect(text.match(/<h1>/g)).toHaveLength(1)
    for (const part of [
      'lang="en-GB"',
      'href="tel:999"',
      'action="/chat/plain/leave"',
      'form="leave"',
      'press 55',
      'href="/chat"',
      'Kitchen &amp; &lt;Sink&gt; Police',
    ])
      expect(text).toContain(part)
    for (const other of ['/privacy', '/cookies', '/accessibility']) expect(text).toContain(`href="${other}"`)
    expect(text).not.toMatch(/\{\{|undefined/)
  })

  it('is there in Welsh, and leads back to English', async () => {
    const text = await page(`${path}?lang=cy`)
    for (const part of ['<html lang="cy">', 'Gadael y dudalen hon', `href="${path}"`, 'lang="en-GB"'])
      expect(text).toContain(part)
  })

  it('sets no cookie and is shown in no frame', async () => {
    const { headers } = await fetch(`${base}${path}`)
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

it('marks what the force has to confirm, and nothing else', async () => {
  const text = await page('/privacy')
  expect(text).toContain('<p><span>The Chief Cook is in charge of your data.</span></p>')
  expect(text).toMatch(/data protection officer\.<\/span> <em>\(the force has to confirm this\)<\/em>/)
})

it('makes numbers and addresses links', async () => {
  expect(await page('/accessibility')).toContain('<a href="tel:18001101" rel="noreferrer">18001 101</a>')
  expect(await page('/privacy')).toContain('<a href="https://ico.org.uk" rel="noreferrer">ico.org.uk</a>')
})

describe('the look of the force on the chat page', () => {
  it('is its name and logo above the chat, and its colours in the style sheet', async () => {
    const text = await page('/chat')
    expect(text).toContain('<span>Kitchen &amp; &lt;Sink&gt; Police</span>')
    expect(text).toContain('<img src="/chat/logo.svg" alt="" height="32">')
    expect(await page('/chat/chat.css')).toContain(
      ':root{--act:#5b1a6b;--on-act:#ffffff}@media (prefers-color-scheme:dark)',
    )
    const logo = await fetch(`${base}/chat/logo.svg`)
    expect([logo.headers.get('content-type'), await logo.text()]).toEqual(['image/svg+xml', LOGO])
  })
})
