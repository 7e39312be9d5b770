import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directLineServer } from './direct-line-server.ts'

let server: Awaited<ReturnType<typeof directLineServer>>
beforeEach(async () => {
  server = await directLineServer()
})
afterEach(() => server.stop())

const text = (words: string) => ({ type: 'message', from: { id: 'me' }, text: words })

describe('tokens', () => {
  it('are generated with the secret, for 30 minutes and one conversation, and start it', async () => {
    const generated = await server.call('POST', '/tokens/generate', { user: { id: 'dl_me' } })
    expect(generated.status).toBe(200)
    expect(generated.json).toMatchObject({
      conversationId: expect.any(String),
      token: expect.any(String),
      expires_in: 1800,
    })
    const started = await server.call('POST', '/conversations', undefined, generated.json.token)
    expect(started.status).toBe(201)
    expect(started.json.conversationId).toBe(generated.json.conversationId)
    expect(started.json.streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/.+\/stream\?/)
    const again = await server.call('POST', '/conversations', undefined, generated.json.token)
    expect(again.status).toBe(200)
    const log = await server.call(
      'GET',
      `/conversations/${started.json.conversationId}/activities`,
      undefined,
      again.json.token,
    )
    expect(log.json.activities).toHaveLength(1)
  })

  it('hold their user in a claim that Web Chat can read, and force it on what is sent', async () => {
    const { json } = await server.call('POST', '/tokens/generate', { user: { id: 'dl_me' } })
    expect(JSON.parse(Buffer.from(json.token.split('.')[1], 'base64url').toString()).user).toBe('dl_me')
    await server.call('POST', '/conversations', undefined, json.token)
    await server.call('POST', `/conversations/${json.conversationId}/activities`, text('hello'), json.token)
    expect(server.assistant.heard[0]?.from.id).toBe('dl_me')
  })

  it('take no other user from whoever starts the conversation', async () => {
    const { json } = await server.call('POST', '/tokens/generate')
    const forged = await server.call('POST', '/conversations', { user: { id: 'dl_other' } }, json.token)
    expect(forged.status).toBe(400)
    const named = await server.call('POST', '/conversations', { user: { id: 'me' } }, json.token)
    await server.call(
      'POST',
      `/conversations/${json.conversationId}/activities`,
      { ...text('a'), from: { id: 'x' } },
      named.json.token,
    )
    expect(server.assistant.heard[0]?.from.id).toBe('me')
  })

  it.each([
    [{ user: { id: 'me' } }],
    [{ user: 'dl_me' }],
    ['[]'],
    [{ user: { id: 7 } }],
  ])('are not generated for %j', async (body) => {
    expect((await server.call('POST', '/tokens/generate', body)).status).toBe(400)
  })

  it('are refreshed before they expire and not after', async () => {
    const { token } = await server.start()
    const refreshed = await server.call('POST', '/tokens/refresh', undefined, token)
    expect(refreshed.status).toBe(200)
    server.clock.time += 1_801_000
    const late = await server.call('POST', '/tokens/refresh', undefined, token)
    expect([late.status, late.json.error.code]).toEqual([403, 'TokenExpired'])
  })

  it('are not made from a token', async () => {
    const { token } = await server.start()
    expect((await server.call('POST', '/tokens/generate', {}, token)).status).toBe(403)
  })
})

describe('a conversation', () => {
  it('is read from any watermark, the person and the assistant in the order of turns', async () => {
    const { id, token } = await server.start()
    const first = await server.call('POST', `/conversations/${id}/activities`, text('one'), token)
    const before = await server.call('GET', `/conversations/${id}/activities`, undefined, token)
    expect(before.json.watermark).toBe('3')
    expect(before.json.activities[1]).toMatchObject({ id: first.json.id, from: { id: 'me' } })
    await server.call('POST', `/conversations/${id}/activities`, text('two'), token)
    const after = await server.call('GET', `/conversations/${id}/activities?watermark=3`, undefined, token)
    expect(after.json.activities.map((activity: { text: string }) => activity.text)).toEqual(['two', 'You said: two'])
    const none = await server.call('GET', `/conversations/${id}/activities?watermark=5`, undefined, token)
    expect(none.json).toEqual({ activities: [], watermark: '5' })
  })

  it('takes 50 messages at once, none lost', async () => {
    const { id, token } = await server.start()
    const posts = Array.from({ length: 50 }, (_, index) =>
      server.call('POST', `/conversations/${id}/activities`, text(`message ${index}`), token),
    )
    const ids = new Set((await Promise.all(posts)).map(({ status, json }) => (status === 200 ? json.id : status)))
    expect(ids.size).toBe(50)
    const log = await server.call('GET', `/conversations/${id}/activities`, undefined, token)
    expect(log.json.activities).toHaveLength(101)
  })

  it('ends for good when the person leaves: nothing is read, sent or begun any more', async () => {
    const { id, token } = await server.start()
    const left = await server.call('POST', `/conversations/${id}/leave`, undefined, token)
    expect(left.status).toBe(204)
    expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
    const statuses = await Promise.all([
      server.call('GET', `/conversations/${id}/activities`, undefined, token),
      server.call('POST', `/conversations/${id}/activities`, text('a'), token),
      server.call('GET', `/conversations/${id}`, undefined, token),
      server.call('POST', '/conversations', undefined, token),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect((await server.call('POST', '/tokens/refresh', undefined, token)).status).toBe(403)
    expect((await server.call('POST', `/conversations/${id}/leave`, undefined, token)).status).toBe(204)
  })
})
