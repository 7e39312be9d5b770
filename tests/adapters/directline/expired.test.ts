import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directLineServer } from './direct-line-server.ts'

let server: Awaited<ReturnType<typeof directLineServer>>
beforeEach(async () => {
  server = await directLineServer()
})
afterEach(() => server.stop())

describe('a conversation that expired on the server', () => {
  it('is not given out as if it were there', async () => {
    const { id, token } = await server.start()
    // The store erased it on its own: no leave came by this wire.
    await server.assistant.leave({ wire: 'directline', id })
    const back = await server.call('GET', `/conversations/${id}`, undefined, token)
    expect(back.status).toBe(404)
    expect(back.json.error.message).toContain('999')
    expect((await server.call('POST', '/conversations', undefined, token)).status).toBe(404)
    expect((await server.call('POST', `${server.base}/chat/session`, { resume: token }, '')).status).toBe(404)
  })
})
