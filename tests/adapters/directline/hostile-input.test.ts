import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTokens } from '../../../adapters/directline/tokens.ts'
import { AssistantError } from '../../../dialogs/errors.ts'
import { directLineServer, SECRET } from './direct-line-server.ts'

let server: Awaited<ReturnType<typeof directLineServer>>
let conversation: Awaited<ReturnType<typeof server.start>>
let path: string
beforeAll(async () => {
  server = await directLineServer()
  conversation = await server.start({ user: { id: 'someone' } })
  path = `/conversations/${conversation.id}/activities`
})
afterAll(() => server.stop())

const from = { id: 'someone' }
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

describe('a body that cannot be taken', () => {
  it.each([
    ['is no JSON', '{"type":"message",', 400, 'MalformedData'],
    ['is a bare word', 'hello', 400, 'MalformedData'],
    ['is a list', '[1,2]', 400, 'BadArgument'],
    ['is a number', '7', 400, 'BadArgument'],
    ['is null', 'null', 400, 'BadArgument'],
    ['is empty', '', 400, 'BadArgument'],
    ['has a number as text', { type: 'message', from, text: 7 }, 400, 'BadArgument'],
    ['has a list as text', { type: 'message', from, text: ['a'] }, 400, 'BadArgument'],
    ['has a word as from', { type: 'message', from: 'me', text: 'a' }, 400, 'BadArgument'],
    ['has an unknown type', { type: 'endOfConversation', from }, 400, 'BadArgument'],
    ['has a type of no sense', { type: { $ne: null }, from }, 400, 'BadArgument'],
    ['has an endless id', { type: 'message', id: 'x'.repeat(201), from, text: 'a' }, 400, 'BadArgument'],
    [
      'is nested 100,000 levels deep',
      `{"type":"message","value":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      400,
      'MalformedData',
    ],
    ['is nested 40 levels deep', `{"type":"message","value":${nested(40)}}`, 400, 'BadArgument'],
    ['has 20,000 members', { type: 'message', value: Array(20_000).fill({}) }, 400, 'BadArgument'],
    ['changes the prototype', '{"type":"message","channelData":{"__proto__":{"admin":true}}}', 400, 'MalformedData'],
    ['is longer than 256 kB', { type: 'message', text: 'a'.repeat(300_000) }, 413, 'TooLarge'],
    ['is 10 MB long', { type: 'message', text: 'a'.repeat(10_000_000) }, 413, 'TooLarge'],
    ['has more than 100,000 characters', { type: 'message', text: '7'.repeat(100_001) }, 413, 'TooLarge'],
  ])('that %s gets a clear error', async (_, body, status, code) => {
    const heard = server.assistant.heard.length
    const answer = await server.call('POST', path, body, conversation.token)
    expect(answer.status).toBe(status)
    expect(answer.json.error.code).toBe(code)
    expect(answer.json.error.message).toMatch(/[.\w]$/)
    expect(answer.text).not.toMatch(/\.ts:|node_modules|\n +at /)
    expect(server.assistant.heard).toHaveLength(heard)
  })
})

describe('text that is odd but whole', () => {
  it.each([
    ['SQL', `Robert'); DROP TABLE turns;--`],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['control characters', 'a\u0000b\u0007c\u001b[31m'],
    ['a lone surrogate', 'a\ud800b'],
    ['marks without width, and right-to-left ones', 'a\u200b\u202e\u2066b'],
    ['4,000 digits', '7'.repeat(4_000)],
    ['100,000 characters', 'x '.repeat(50_000)],
  ])('is taken as it is: %s', async (_, text) => {
    const answer = await server.call('POST', path, { type: 'message', from, text }, conversation.token)
    expect(answer.status).toBe(200)
    // A lone surrogate has no form in UTF-8; JSON.stringify escapes it, so it comes through.
    expect(server.assistant.heard.at(-1)?.text).toBe(text)
    const log = await server.call('GET', path, undefined, conversation.token)
    expect(log.json.activities.at(-2).text).toBe(text)
  })

  it('keeps channelData and unknown members, and drops what only the server may say', async () => {
    const channelData = { clientActivityID: 'k1', mine: [1, { b: null }] }
    const said = { type: 'message', from, text: 'a', channelData, textFormat: 'plain', locale: 'en-GB' }
    const forged = { files: [{ id: 'file-1' }], replyToId: 'x', conversation: { id: 'other' }, recipient: { id: 'b' } }
    await server.call('POST', path, { ...said, ...forged }, conversation.token)
    expect(server.assistant.heard.at(-1)).toStrictEqual(said)
  })

  it('takes the same message once', async () => {
    const body = { type: 'message', id: 'once', from, text: 'once' }
    const [one, two] = [await server.call('POST', path, body), await server.call('POST', path, body)]
    expect(two.json).toEqual(one.json)
    expect(server.assistant.heard.filter(({ text }) => text === 'once')).toHaveLength(1)
  })

  it.each(['typing', 'conversationUpdate'])('takes %s without a turn', async (type) => {
    const heard = server.assistant.heard.length
    expect((await server.call('POST', path, { type, from })).json.id).toContain(conversation.id)
    expect(server.assistant.heard).toHaveLength(heard)
  })
})

describe('a caller who may not', () => {
  const tokens = createTokens(SECRET, { now: () => 0 })
  const claims = { kind: 'api' as const, conversation: 'another' }
  const now = () => createTokens(SECRET, { now: () => Date.now() })
  it.each([
    ['has no token', () => '', 401, 'BadArgument'],
    ['has garbage', () => 'garbage', 403, 'BadArgument'],
    ['has three parts of garbage', () => 'a.b.c', 403, 'BadArgument'],
    ['has an unsigned token', () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`, 403, 'BadArgument'],
    ['has a token for another conversation', () => now().mint(claims, 60), 403, 'BadArgument'],
    ['has an expired token', () => tokens.mint({ ...claims, conversation: conversation.id }, 60), 403, 'TokenExpired'],
    [
      'has a token of another secret',
      () => createTokens('other', { now: () => Date.now() }).mint(claims, 60),
      403,
      'BadArgument',
    ],
    [
      'has a token for the stream only',
      () => now().mint({ kind: 'stream', conversation: conversation.id }, 60),
      403,
      'BadArgument',
    ],
    [
      'has a changed token',
      () => conversation.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      403,
      'BadArgument',
    ],
  ])('because he %s is refused everywhere', async (_, token, status, code) => {
    for (const [method, where] of [
      ['POST', path],
      ['GET', path],
      ['GET', `/conversations/${conversation.id}`],
      ['POST', `/conversations/${conversation.id}/leave`],
      ['POST', `/conversations/${conversation.id}/upload`],
    ] as const) {
      const answer = await server.call(
        method,
        where,
        method === 'POST' ? { type: 'message', text: 'a' } : undefined,
        token(),
      )
      expect([where, answer.status, answer.json.error.code]).toEqual([where, status, code])
    }
  })

  it.each([
    'GET /conversations/nobody',
    'GET /conversations/nobody/activities',
    'POST /conversations/nobody/activities',
    'POST /conversations/nobody/upload',
  ])('is told that an unknown conversation is unknown: %s', async (route) => {
    const [method = '', where = ''] = route.split(' ')
    const answer = await server.call(method, where, method === 'POST' ? { type: 'message', text: 'a' } : undefined)
    expect([answer.status, answer.json.error.code]).toEqual([404, 'NotFound'])
  })

  it.each(['-1', '1e3', 'abc', '9'.repeat(16), '1;drop'])('is told that %s is no watermark', async (watermark) => {
    const answer = await server.call('GET', `${path}?watermark=${watermark}`)
    expect([answer.status, answer.json.error.code]).toEqual([400, 'BadArgument'])
  })
})

it('a store that takes nothing is said so, with the 999 line', async () => {
  server.assistant.broken = new AssistantError('STORE_UNAVAILABLE', 'disk full at /var/lib')
  const answer = await server.call('POST', path, { type: 'message', from, text: 'a' })
  server.assistant.broken = undefined
  expect(answer.status).toBe(503)
  expect(answer.json.error.message).toBe('Your message was not taken. Send it again. If anyone is in danger, call 999.')
  expect(answer.headers.get('retry-after')).toBe('2')
})
