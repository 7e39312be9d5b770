import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountCloudEndpoint } from '../../../adapters/botframework/cloud-endpoint.ts'
import { rateLimits } from '../../../adapters/http/rate-limits.ts'
import { createServer } from '../../../adapters/http/server.ts'
import { createLogger } from '../../../adapters/log/logger.ts'
import { createMetrics } from '../../../adapters/metrics/metrics.ts'
import { EchoAssistant } from '../directline/echo-assistant.ts'
import { channelService } from './channel-service.ts'

let channel: Awaited<ReturnType<typeof channelService>>
let assistant: EchoAssistant
let base: string
let stop: () => Promise<void>
let outgoing = 0
const count = () => (outgoing += 1)

async function serve(appId: string | undefined) {
  assistant = new EchoAssistant()
  const log = createLogger({ level: 'silent' })
  const server = createServer({ log, metrics: createMetrics({ process: false }), limits: rateLimits('off') })
  mountCloudEndpoint(server, {
    assistant,
    log,
    clock: Date,
    beforeRefuse: () => false,
    appId,
    settings: {
      ToBotFromChannelOpenIdMetadataUrl: `${channel.url}/openid`,
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    },
    credentials: {
      isValidAppId: async (id) => id === 'app',
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({ signRequest: async (request) => request }),
    },
  })
  base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
  stop = () => server.stop(500)
}

beforeAll(async () => {
  channel = await channelService()
})
afterAll(() => channel.stop())
beforeEach(async () => {
  // The SDK prints what it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  channel.replies.length = 0
  await serve('app')
  outgoing = 0
  subscribe('http.client.request.start', count)
})
afterEach(async () => {
  unsubscribe('http.client.request.start', count)
  await stop()
})

const activity = (more: object = {}) => ({
  type: 'message',
  id: 'in-1',
  channelId: 'msteams',
  serviceUrl: channel.url,
  conversation: { id: '19:abc@thread' },
  from: { id: 'person' },
  recipient: { id: 'bot' },
  text: 'my bike is gone',
  ...more,
})
async function post(body: unknown, token?: string) {
  const response = await fetch(`${base}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, json: JSON.parse(text) }
}

it('is not there until an app id is set', async () => {
  await stop()
  await serve(undefined)
  expect((await post(activity(), channel.token())).status).toBe(404)
  expect(outgoing).toBe(0)
})

describe('an unauthenticated post causes no turn and no outgoing call', () => {
  const flat = (claims: object) => () => channel.token(claims)
  it.each<[string, () => string | undefined, object]>([
    ['without a token', () => undefined, {}],
    ['with garbage', () => 'garbage', {}],
    [
      'with an unsigned token',
      () => `${channel.token({}, 'service', { alg: 'none' }).split('.').slice(0, 2).join('.')}.`,
      {},
    ],
    ['with a token signed by a shared secret', () => channel.token({}, 'service', { alg: 'HS256' }), {}],
    ['with a token for another app', flat({ aud: 'other' }), {}],
    ['with a token of another issuer', flat({ iss: 'https://sts.windows.net/x/' }), {}],
    ['with an expired token', flat({ exp: 1_000 }), {}],
    ['with a token for another serviceUrl', flat({ serviceurl: 'https://elsewhere.example' }), {}],
    ['with a token for no serviceUrl', flat({ serviceurl: undefined }), {}],
    ['whose activity has no serviceUrl', flat({}), { serviceUrl: undefined }],
    ['whose activity has another serviceUrl', flat({}), { serviceUrl: 'https://elsewhere.example' }],
    ['of the AseChannel', flat({}), { channelId: 'AseChannel' }],
    ['without a conversation', flat({}), { conversation: {} }],
  ])('%s', async (_, token, change) => {
    expect((await post(activity(change), token())).status).toBe(401)
    expect([assistant.heard.length, outgoing]).toEqual([0, 0])
  })

  it.each(['{oops', '[]', 'null', '"x"', ''])('that is %j', async (body) => {
    expect([400, 401]).toContain((await post(body, channel.token())).status)
    expect([assistant.heard.length, outgoing]).toEqual([0, 0])
  })

  it('with a forged signature: only the public keys are fetched', async () => {
    channel.asked.length = 0
    expect((await post(activity(), channel.token({}, 'stranger'))).status).toBe(401)
    expect(assistant.heard).toHaveLength(0)
    expect(channel.replies).toHaveLength(0)
    expect(channel.asked.every((call) => call === 'GET /openid' || call === 'GET /keys')).toBe(true)
  })

  it('for a channel that the key is not endorsed for', async () => {
    expect((await post(activity({ channelId: 'facebook' }), channel.token())).status).toBe(401)
    expect(assistant.heard).toHaveLength(0)
  })
})

describe('an authenticated channel', () => {
  it('gets the replies pushed to its conversation', async () => {
    expect((await post(activity(), channel.token())).status).toBe(200)
    expect(channel.replies).toMatchObject([
      {
        text: 'You said: my bike is gone',
        replyToId: 'in-1',
        conversation: { id: '19:abc@thread' },
        recipient: { id: 'person' },
      },
    ])
    expect(assistant.heard[0]).not.toHaveProperty('serviceUrl')
  })

  it('has conversations of its own, apart from every other wire', async () => {
    await post(activity(), channel.token())
    expect(await assistant.store.activities({ wire: 'msteams', id: '19:abc@thread' }, 0)).toBeDefined()
    expect(await assistant.store.activities({ wire: 'directline', id: '19:abc@thread' }, 0)).toBeUndefined()
  })

  it('that delivers a message twice gets its reply once', async () => {
    await Promise.all([post(activity(), channel.token()), post(activity(), channel.token())])
    await post(activity(), channel.token())
    expect([assistant.heard.length, channel.replies.length]).toEqual([1, 1])
  })

  it('that did not take the reply gets it when the message comes again', async () => {
    channel.fail(1)
    expect((await post(activity(), channel.token())).status).toBe(500)
    expect((await post(activity(), channel.token())).status).toBe(200)
    expect([assistant.heard.length, channel.replies.length]).toEqual([1, 1])
  })

  it('that expects replies gets them in the answer, and the stored ones when it asks again', async () => {
    const asking = activity({ deliveryMode: 'expectReplies' })
    const [one, two] = [await post(asking, channel.token()), await post(asking, channel.token())]
    expect(one.json.activities).toMatchObject([{ text: 'You said: my bike is gone' }])
    expect(two.json.activities).toEqual(one.json.activities)
    expect([assistant.heard.length, channel.replies.length]).toEqual([1, 0])
  })

  it.each([
    'typing',
    'messageReaction',
    'endOfConversation',
    'installationUpdate',
  ])('may send %s, which takes no turn', async (type) => {
    expect((await post(activity({ type }), channel.token())).status).toBe(200)
    expect(assistant.heard).toHaveLength(0)
  })

  it('is answered when a person comes, not when the bot itself does', async () => {
    await post(activity({ type: 'conversationUpdate', id: 'u1', membersAdded: [{ id: 'bot' }] }), channel.token())
    expect(assistant.heard).toHaveLength(0)
    await post(activity({ type: 'conversationUpdate', id: 'u2', membersAdded: [{ id: 'person' }] }), channel.token())
    expect([assistant.heard.length, channel.replies.length]).toEqual([1, 1])
  })

  it('is told that a call to the bot of another kind is not used', async () => {
    expect((await post(activity({ type: 'invoke', name: 'x' }), channel.token())).status).toBe(501)
  })
})
