import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { directLineServer } from './direct-line-server.ts'

let server: Awaited<ReturnType<typeof directLineServer>>
const open: WebSocket[] = []
beforeEach(async () => {
  server = await directLineServer()
})
afterEach(async () => {
  for (const socket of open.splice(0)) socket.terminate()
  await server.stop()
})

const say = (id: string, text: string) =>
  server.call('POST', `/conversations/${id}/activities`, { type: 'message', from: { id: 'me' }, text })

function listen(url: string) {
  const socket = new WebSocket(url)
  open.push(socket)
  const sets: { activities: { text: string }[]; watermark: string }[] = []
  let woken = () => {}
  socket.on('message', (data) => {
    if (data.toString() !== '') sets.push(JSON.parse(data.toString()))
    woken()
  })
  const texts = () => sets.flatMap((set) => set.activities.map((activity) => activity.text))
  const until = async (count: number) => {
    while (texts().length < count) await new Promise<void>((resolve) => (woken = resolve))
    return texts()
  }
  return { socket, sets, until, texts }
}

describe('the stream', () => {
  it('gives the backlog first and then what comes, each once and in order', async () => {
    const { id, streamUrl } = await server.start()
    await say(id, 'one')
    const stream = listen(streamUrl)
    await stream.until(3)
    await say(id, 'two')
    expect(await stream.until(5)).toEqual(['Hello.', 'one', 'You said: one', 'two', 'You said: two'])
    expect(stream.sets.map(({ watermark }) => watermark)).toEqual(['3', '5'])
  })

  it('misses nothing and repeats nothing when messages come while it opens', async () => {
    const { id, streamUrl } = await server.start()
    const posts = Array.from({ length: 40 }, (_, index) => say(id, `m${index}`))
    const stream = listen(streamUrl)
    await Promise.all(posts)
    const texts = await stream.until(81)
    expect(texts).toHaveLength(81)
    expect(new Set(texts).size).toBe(81)
  })

  it('goes on from the watermark after a reconnect', async () => {
    const { id, token } = await server.start()
    await say(id, 'one')
    const again = await server.call('GET', `/conversations/${id}?watermark=3`, undefined, token)
    await say(id, 'two')
    expect(await listen(again.json.streamUrl).until(2)).toEqual(['two', 'You said: two'])
  })

  it('shows what comes also to a client with a watermark from the future', async () => {
    const { id, token } = await server.start()
    const again = await server.call('GET', `/conversations/${id}?watermark=999`, undefined, token)
    const stream = listen(again.json.streamUrl)
    await once(stream.socket, 'open')
    await say(id, 'one')
    expect(await stream.until(2)).toContain('You said: one')
  })

  it('bears empty messages, and closes on long ones', async () => {
    const { id, streamUrl } = await server.start()
    const stream = listen(streamUrl)
    await stream.until(1)
    stream.socket.send('')
    await say(id, 'still here')
    await stream.until(3)
    stream.socket.send('x'.repeat(10_000))
    const [code] = await once(stream.socket, 'close')
    expect(code).toBe(1009)
  })

  it('ends when the person leaves', async () => {
    const { id, token, streamUrl } = await server.start()
    const stream = listen(streamUrl)
    await stream.until(1)
    await server.call('POST', `/conversations/${id}/leave`, undefined, token)
    const [code] = await once(stream.socket, 'close')
    expect(code).toBe(1000)
  })

  it('says that it goes away when the server stops', async () => {
    const { streamUrl } = await server.start()
    const stream = listen(streamUrl)
    await stream.until(1)
    const closed = once(stream.socket, 'close')
    await server.stop()
    expect((await closed)[0]).toBe(1001)
  })

  it('drops a client that takes nothing off the line', async () => {
    const { id, streamUrl } = await server.start()
    const stream = listen(streamUrl)
    await stream.until(1)
    stream.socket.pause()
    for (let sent = 0; sent < 300; sent += 1) await say(id, 'x'.repeat(50_000))
    stream.socket.resume()
    const [code] = await once(stream.socket, 'close')
    expect(code).toBe(1013)
  })

  it.each([
    ['no token', (url: string) => url.replace(/t=[^&]+/, 't=')],
    ['a garbage token', (url: string) => url.replace(/t=[^&]+/, 't=abc')],
    ['the token of another conversation', (url: string) => url.replace(/conversations\/[^/]+/, 'conversations/other')],
    ['a watermark that is none', (url: string) => url.replace('watermark=', 'watermark=x')],
    ['another path', (url: string) => url.replace('/stream', '/streams')],
  ])('is not opened with %s', async (_, change) => {
    const { streamUrl } = await server.start()
    const [error] = await once(listen(change(streamUrl)).socket, 'error')
    expect(String(error)).toMatch(/40[034]/)
  })

  it('is not opened after a minute', async () => {
    const { streamUrl } = await server.start()
    server.clock.time += 61_000
    const [error] = await once(listen(streamUrl).socket, 'error')
    expect(String(error)).toContain('403')
  })
})
