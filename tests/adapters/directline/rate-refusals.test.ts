import { afterEach, describe, expect, it } from 'vitest'
import { directLineServer } from './direct-line-server.ts'

let server: Awaited<ReturnType<typeof directLineServer>>
afterEach(() => server.stop())

const say = (id: string, text: string) =>
  server.call('POST', `/conversations/${id}/activities`, { type: 'message', from: { id: 'me' }, text })

describe('a limit on rate', () => {
  it('refuses further messages in one conversation, says when to try again, and carries the 999 line', async () => {
    server = await directLineServer({ rates: { messages: 3 } })
    const [one, other] = [await server.start(), await server.start()]
    for (let sent = 0; sent < 3; sent += 1) expect((await say(one.id, 'hello')).status).toBe(200)
    const refused = await say(one.id, 'hello')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.json.error).toEqual({
      code: 'RateLimited',
      message: expect.stringMatching(/not taken.*call 999 now/),
    })
    expect((await say(other.id, 'hello')).status).toBe(200)
    expect(server.assistant.heard).toHaveLength(4)
    expect(await server.metrics.registry.metrics()).toContain('enquiries_rate_refusals_total{limit="messages"} 1')
  })

  it('never hides danger', async () => {
    server = await directLineServer({ rates: { messages: 1 }, beforeRefuse: (text) => text.includes('knife') })
    const { id } = await server.start()
    await say(id, 'hello')
    expect((await say(id, 'hello again')).status).toBe(429)
    expect((await say(id, 'he has a knife')).status).toBe(200)
  })

  it('on new conversations counts by address', async () => {
    server = await directLineServer({ rates: { conversations: 2 }, http: { trustedProxies: ['127.0.0.1'] } })
    const start = (address: string) =>
      server.call('POST', '/conversations', undefined, undefined, { 'x-forwarded-for': address })
    const statuses = []
    for (const address of ['203.0.113.1', '203.0.113.1', '203.0.113.1', '203.0.113.2'])
      statuses.push((await start(address)).status)
    expect(statuses).toEqual([201, 201, 429, 201])
  })

  it('on tokens of the public door counts by address', async () => {
    server = await directLineServer({ rates: { tokens: 1 } })
    const session = () => server.call('POST', `${server.base}/chat/session`, undefined, '')
    expect([(await session()).status, (await session()).status]).toEqual([200, 429])
  })

  it('on uploads counts in one conversation', async () => {
    server = await directLineServer({ rates: { uploads: 1 } })
    const { id } = await server.start()
    const path = `/conversations/${id}/upload`
    const upload = () => server.call('POST', path, 'a note', undefined, { 'content-type': 'text/plain' })
    expect([(await upload()).status, (await upload()).status]).toEqual([200, 429])
  })

  it('does not stop anyone when limits are off', async () => {
    server = await directLineServer()
    const { id } = await server.start()
    const all = await Promise.all(Array.from({ length: 300 }, () => say(id, 'hello')))
    expect(all.every(({ status }) => status === 200)).toBe(true)
  })
})

describe('a text of more than 100,000 characters', () => {
  it('is taken with both its ends when there is danger in one of them', async () => {
    server = await directLineServer({ beforeRefuse: (text) => text.includes('knife') })
    const { id } = await server.start()
    const answer = await say(id, `${'x'.repeat(150_000)} he has a knife`)
    expect(answer.status).toBe(200)
    expect(server.assistant.heard[0]?.text).toMatch(/^x{2000} … x+ he has a knife$/)
  })
})
