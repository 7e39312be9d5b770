import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directLineServer, SECRET } from './direct-line-server.ts'
import { connect, type DirectLineClient } from './directline-client.ts'

let server: Awaited<ReturnType<typeof directLineServer>>
let client: DirectLineClient | undefined
beforeEach(async () => {
  server = await directLineServer()
})
afterEach(async () => {
  client?.close()
  await server.stop()
})

describe('the official botframework-directlinejs, unchanged', () => {
  it('is greeted and answered over the WebSocket, with the secret', async () => {
    client = connect({ domain: server.domain, secret: SECRET })
    expect((await client.next()).text).toBe('Hello.')
    const id = await client.say('my bike is gone')
    const reply = await client.next()
    expect(reply).toMatchObject({ text: 'You said: my bike is gone', replyToId: id })
    expect(client.received.find((activity) => activity.id === id)).toMatchObject({ from: { id: 'person' } })
  })

  it('does the same by polling', async () => {
    client = connect({ domain: server.domain, secret: SECRET, webSocket: false })
    expect((await client.next()).text).toBe('Hello.')
    const id = await client.say('my bike is gone')
    expect(await client.repliesTo(id)).toHaveLength(1)
  })

  it('works with a token of the public door, and takes its user from it', async () => {
    const session = await server.call('POST', `${server.base}/chat/session`, undefined, '')
    client = connect({ domain: server.domain, token: session.json.token })
    await client.next()
    const id = await client.say('hello')
    await client.repliesTo(id)
    expect(client.received.find((activity) => activity.id === id)?.from.id).toBe(session.json.userId)
  })

  it('sends what buttons send, events and files', async () => {
    client = connect({ domain: server.domain, secret: SECRET })
    await client.next()
    const button = await client.sendValue({ key: 'start', answer: 'report' })
    expect((await client.repliesTo(button))[0]?.text).toContain('"answer":"report"')
    const event = await client.event('start', { topic: 'bicycle-theft' })
    expect(await client.repliesTo(event)).toHaveLength(1)
    const upload = await client.upload(Buffer.from('a plain note'), 'note.txt', 'here is my note')
    expect((await client.repliesTo(upload))[0]?.text).toBe('You said: here is my note')
    expect([...server.vault.kept.values()].map(({ file }) => file.fileName)).toEqual(['note.txt'])
  })

  it('gets the address of an upload, from which the file can be fetched', async () => {
    client = connect({ domain: server.domain, secret: SECRET })
    const id = await client.upload(Buffer.from('a plain note'), 'note.txt')
    const own = await client.next((activity) => activity.id === id)
    const attachments = 'attachments' in own ? own.attachments : undefined
    const [attachment] = attachments ?? []
    const url = attachment && 'contentUrl' in attachment ? attachment.contentUrl : ''
    const file = await fetch(url)
    expect(await file.text()).toBe('a plain note')
  })
})
