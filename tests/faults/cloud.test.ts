import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'

/** A place that only counts who comes. */
async function trap() {
  let calls = 0
  const server = createServer((socket) => {
    calls += 1
    socket.destroy()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, calls: () => calls, close: () => server.close() }
}

let place: Awaited<ReturnType<typeof trap>>
const processes = new Map<string, AssistantProcess>()
beforeAll(async () => {
  place = await trap()
  // What would go out by the environment's proxy is counted as well.
  const proxy = { HTTP_PROXY: place.url, HTTPS_PROXY: place.url }
  processes.set('without an app id', await startAssistant({ env: proxy }))
  const app = { MicrosoftAppId: '00000000-0000-4000-8000-000000000001', MicrosoftAppPassword: 'not-a-real-one' }
  processes.set('with an app id', await startAssistant({ env: { ...proxy, ...app } }))
})
afterAll(async () => {
  for (const one of processes.values()) await one.stop()
  place.close()
})

const unsigned = (alg: string) =>
  [
    { alg, typ: 'JWT', kid: 'x', jku: 'KEYS' },
    {
      iss: 'https://api.botframework.com',
      aud: '00000000-0000-4000-8000-000000000001',
      serviceurl: 'PLACE',
      exp: 4_102_444_800,
    },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')

/** What stands in `Authorization`. */
const CALLERS: readonly (readonly [string, string | undefined])[] = [
  ['no token', undefined],
  ['an empty token', 'Bearer '],
  ['garbage', 'Bearer garbage'],
  ['a token that says it needs no signature', `Bearer ${unsigned('none')}.`],
  ['a token with a false signature', `Bearer ${unsigned('HS256')}.AAAA`],
  ['a name and password', 'Basic YTpi'],
]

describe.each(['without an app id', 'with an app id'])('/api/messages %s', (which) => {
  it.each(CALLERS)('with %s takes no turn and calls nobody', async (_, authorization) => {
    const assistant = processes.get(which)
    const before = await turns(assistant)
    const answer = await fetch(`${assistant?.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify({
        type: 'message',
        id: '1',
        text: 'my bike was stolen',
        channelId: 'msteams',
        serviceUrl: place.url,
        from: { id: 'someone' },
        recipient: { id: 'assistant' },
        conversation: { id: 'anything' },
      }),
    })
    expect(answer.status).toBe(which === 'without an app id' ? 404 : 401)
    expect(await answer.text()).not.toMatch(/node_modules|\n +at /)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await turns(assistant)).toBe(before)
    expect(place.calls()).toBe(0)
  })
})

/** How many turns the process has taken. */
async function turns(assistant: AssistantProcess | undefined): Promise<number> {
  const headers = { authorization: `Bearer ${assistant?.operatorToken}` }
  const text = await (await fetch(`${assistant?.url}/metrics`, { headers })).text()
  return [...text.matchAll(/^enquiries_turns_total\{.*\} (\d+)/gm)].reduce((sum, [, count]) => sum + Number(count), 0)
}
