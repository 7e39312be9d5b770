import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directLineServer } from './direct-line-server.ts'

let server: Awaited<ReturnType<typeof directLineServer>>
beforeEach(async () => {
  server = await directLineServer()
})
afterEach(() => server.stop())

describe('how long a conversation is kept', () => {
  it('is told in seconds from now, by the server’s clock', async () => {
    const { id, token } = await server.start()
    server.assistant.endsAt = server.clock.time + 90_000
    const kept = () => server.call('GET', `/conversations/${id}/kept`, undefined, token)
    expect(await kept()).toMatchObject({ status: 200, json: { seconds: 90 } })
    server.clock.time += 30_000
    expect(await kept()).toMatchObject({ status: 200, json: { seconds: 60 } })
    server.clock.time += 60_000
    expect((await kept()).status).toBe(404)
  })

  it('is told to no one without its token', async () => {
    const { id } = await server.start()
    const other = await server.start()
    server.assistant.endsAt = server.clock.time + 90_000
    expect((await server.call('GET', `/conversations/${id}/kept`, undefined, '')).status).toBe(401)
    const { json } = await server.call('POST', '/tokens/generate')
    expect((await server.call('GET', `/conversations/${other.id}/kept`, undefined, json.token)).status).toBe(403)
  })

  it('is nothing once it was left', async () => {
    const { id, token } = await server.start()
    server.assistant.endsAt = server.clock.time + 90_000
    await server.call('POST', `/conversations/${id}/leave`, undefined, token)
    expect((await server.call('GET', `/conversations/${id}/kept`, undefined, token)).status).toBe(404)
  })
})
