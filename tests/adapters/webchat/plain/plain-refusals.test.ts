import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { senderOf } from '../../../../adapters/webchat/plain/same-site.ts'
import { AssistantError } from '../../../../dialogs/errors.ts'
import { PNG } from '../../../end-to-end/form-tables.ts'
import { plainServer } from './plain-server.ts'

let server: Awaited<ReturnType<typeof plainServer>>
beforeAll(async () => {
  server = await plainServer()
})
afterAll(() => server.stop())

describe('what does not fit', () => {
  it.each([
    ['a wrong cookie', 'chat=a.b.c'],
    ['an empty cookie name', 'chat=x'],
  ])('%s is taken away, and a new chat is offered', async (_, cookie) => {
    const browser = server.browser()
    browser.cookie = cookie
    await browser.get()
    expect([browser.status, browser.cookie]).toEqual([404, ''])
    await browser.press('Start a new chat')
    expect(browser.now).toContain('I am a machine')
  })

  it('an answer to a conversation that has expired is given back, with the way on', async () => {
    const browser = await server.inForm()
    await browser.press('Send answer', { pick: 'no' })
    server.kitchen.time += 2 * 3_600_000
    await server.kitchen.storage.turns.sweep(server.kitchen.time)
    await browser.press('Send answer', { text: 'it was <i>blue</i>' })
    expect(browser.status).toBe(404)
    expect(browser.text).toContain('What you wrote: it was <i>blue</i>')
    expect(browser.page).not.toContain('<i>')
    await browser.press('Start a new chat')
    expect(browser.now).toContain('I am a machine')
  })

  it('a form of another conversation sends nothing into this one', async () => {
    const other = await server.inForm()
    const form = other.form('Send answer')
    const browser = await server.inForm()
    const before = (await server.logOf(browser)).length
    await browser.press('Send answer', { text: 'meant for elsewhere' }, form)
    expect(browser.status).toBe(403)
    expect(browser.text).toContain('What you wrote: meant for elsewhere')
    expect((await server.logOf(browser)).length).toBe(before)
  })

  it('another site can neither start, nor take over, nor write', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    const browser = server.browser(foreign)
    await browser.post('/chat/plain', { do: 'start' })
    expect([browser.status, browser.cookie]).toEqual([403, ''])
    const own = await server.inForm()
    await browser.post('/chat/plain', { do: 'take', token: own.cookie.split('=')[1] ?? '' })
    expect([browser.status, browser.cookie]).toEqual([403, ''])
    browser.cookie = own.cookie
    const before = (await server.logOf(own)).length
    await browser.post('/chat/plain', { do: 'answer', for: 'gate.danger', pick: 'no', id: 'x', ticket: 'y' })
    expect((await server.logOf(own)).length).toBe(before)
  })

  it('a full store loses nothing: the same form is sent again by a button, and is taken once', async () => {
    const browser = await server.inForm()
    const take = server.kitchen.assistant.take
    server.kitchen.assistant.take = () =>
      Promise.reject(new AssistantError('STORE_UNAVAILABLE', 'the disk is full', { status: 503 }))
    await browser.press('Send answer', { text: 'no one is' })
    server.kitchen.assistant.take = take
    expect([browser.status, browser.answer.get('retry-after')]).toEqual([503, '2'])
    expect(browser.text).toContain('Your message was not taken. Send it again.')
    expect(browser.text).toContain('What you wrote: no one is')
    await browser.press('Send it again')
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.insured')
    expect((await server.said(browser)).filter((text) => text === 'no one is')).toHaveLength(1)
  })

  it('no log line holds what was written', () => {
    expect(server.lines.join('\n')).not.toMatch(/no one is|blue|meant for elsewhere|Robin/)
  })
})

describe('limits', () => {
  it('on rate are told with the 999 line, and what was written stays', async () => {
    const strict = await plainServer({ rates: { messages: 2, conversations: 1 } })
    const browser = strict.browser()
    await browser.get('/chat/plain?topic=kitchen-sink-form')
    await browser.press('Start')
    await browser.press('Send answer', { pick: 'no' })
    await browser.press('Send answer', { text: 'my neighbour' })
    expect(browser.status).toBe(429)
    expect(browser.now).toMatch(/very quickly.*call 999/)
    expect(browser.form('Send answer').fields.get('text')).toBe('my neighbour')
    const other = await strict.browser().get()
    await other.press('Start')
    expect(other.status).toBe(429)
    await strict.stop()
  })

  it('on size: a file that is too large gives the way on', async () => {
    const small = await plainServer({ directLine: { sizes: { file: 200_000, conversation: 400_000 } } })
    const browser = await small.inForm()
    await browser.press('Send answer', { pick: 'no' })
    const form = browser.form('Send answer')
    const body = new FormData()
    for (const [name, value] of form.fields) body.append(name, value)
    body.append('file', new Blob([new Uint8Array(PNG), new Uint8Array(300_000)]), 'huge.png')
    const answer = await fetch(`${small.base}/chat/plain`, {
      method: 'POST',
      body,
      headers: { cookie: browser.cookie },
    })
    expect(answer.status).toBe(413)
    const page = await answer.text()
    expect(page).toContain('too large')
    expect(page).toContain('Send answer')
    await small.stop()
  })
})

describe('where a form comes from', () => {
  const sender = (headers: Record<string, string>) =>
    senderOf({ headers: { host: 'chat.example.org', ...headers }, origin: 'https://chat.example.org' })

  it.each([
    ['own', { 'sec-fetch-site': 'same-origin' }],
    ['own', { 'sec-fetch-site': 'none' }],
    ['own', { origin: 'https://chat.example.org' }],
    ['foreign', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' }],
    ['foreign', { 'sec-fetch-site': 'cross-site', origin: 'https://chat.example.org' }],
    ['foreign', { origin: 'https://evil.example' }],
    ['foreign', { origin: 'https://chat.example.org.evil.example' }],
    ['foreign', { origin: 'null' }],
    ['unknown', {}],
  ] as const)('is %s for %j', (expected, headers) => {
    expect(sender(headers)).toBe(expected)
  })

  it('counts for leaving too: another site cannot have a chat deleted', async () => {
    const own = await server.inForm()
    const foreign = server.browser({ 'sec-fetch-site': 'cross-site' })
    await foreign.post('/chat/plain/leave', {})
    expect(foreign.answer.get('clear-site-data')).toBeNull()
    await own.get()
    expect(own.form('Send answer').fields.get('for')).toBe('gate.danger')
  })
})
