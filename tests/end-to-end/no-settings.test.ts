import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dataOf } from './assistant-data.ts'
import { startAssistant } from './assistant-process.ts'
import { lost } from './form-tables.ts'
import { officialLine } from './line.ts'
import { SKIPPED } from './sayings.ts'
import { isSent, Walker } from './walker.ts'

const SECRETS = ['DATA_KEY', 'DIRECT_LINE_SECRET', 'OPERATOR_TOKEN', 'INTAKE_WEBHOOK_SECRET']
const UNSET = Object.fromEntries(SECRETS.map((name) => [name, '']))
const session = z.looseObject({ token: z.string() })

describe('the assistant without any setting', () => {
  it('serves the page, takes a report with its own intake, and keeps its secrets to itself over a restart', async () => {
    const assistant = await startAssistant({ env: UNSET })
    const page = await fetch(`${assistant.url}/chat`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toMatch(/default-src '(?:none|self)'/)
    const opened = await fetch(`${assistant.url}/chat/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: assistant.url },
      body: '{}',
    })
    const { token } = session.parse(await opened.json())
    const line = officialLine({ domain: assistant.domain, token })
    const walker = await new Walker(line).open(lost.form)
    await walker.walk({ ...lost.answers, 'items.0.photo': SKIPPED }, isSent)
    expect(dataOf(await line.news('received')).submission?.status).toBe('received')
    line.close()
    const secrets = readdirSync(assistant.dataDir).filter((name) => /key|secret|token/.test(name))
    expect(secrets.toSorted()).toEqual(['data-key', 'direct-line-secret', 'operator-token'])
    for (const name of secrets) expect(statSync(join(assistant.dataDir, name)).mode & 0o077).toBe(0)
    await assistant.kill('SIGKILL')
    await assistant.restart()
    const id = walker.said[0]?.split('|')[0] ?? ''
    const log = await fetch(`${assistant.domain}/conversations/${id}/activities`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(log.status).toBe(200)
    await assistant.stop()
  }, 30_000)

  it.each([
    'DATA_KEY',
    'DIRECT_LINE_SECRET',
    'OPERATOR_TOKEN',
  ])('does not start in production without %s, and says so', async (name) => {
    const start = startAssistant({ env: { NODE_ENV: 'production', [name]: '' } })
    await expect(start).rejects.toThrow(name)
  })

  it.each([
    ['PORT', 'many'],
    ['RATE_LIMIT', 'sometimes'],
    ['INTAKE_URL', 'not an address'],
    ['LOG_LEVEL', 'loud'],
  ])('does not start with a %s that means nothing, and names it without its value', async (name, value) => {
    const start = startAssistant({ env: { [name]: value } })
    await expect(start).rejects.toThrow(name)
    await expect(start).rejects.not.toThrow(`${name}: ${value}`)
  })
})
