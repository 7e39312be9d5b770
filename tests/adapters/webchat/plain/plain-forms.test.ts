import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PNG } from '../../../end-to-end/form-tables.ts'
import type { FormBrowser } from './form-browser.ts'
import { plainServer } from './plain-server.ts'

let server: Awaited<ReturnType<typeof plainServer>>
beforeAll(async () => {
  server = await plainServer()
})
afterAll(() => server.stop())

describe('the other forms of the page', () => {
  it('skip, go back, ask for help, and say so', async () => {
    const browser = await server.inForm()
    for (const pick of ['no', 'yes', 'tap']) await browser.press('Send answer', { pick })
    await browser.press('Skip')
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.colour')
    await browser.press('Back')
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.tools')
    await browser.press('Help')
    expect(await server.said(browser)).toEqual([undefined, 'No', 'Yes', 'The tap', 'Skip', 'Back', 'Help'])
  })

  it('change an earlier answer by the button on it', async () => {
    const browser = await server.inForm()
    for (const pick of ['no', 'yes', 'tap']) await browser.press('Send answer', { pick })
    await browser.press('Change my answer: Yes')
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.insured')
    await browser.press('Send answer', { pick: 'no' })
    expect(browser.now).toContain('I changed "Insured" to: No.')
    expect((await server.said(browser)).slice(-2)).toEqual(['Change my answer: Yes', 'No'])
  })

  it('take not knowing, and an address in several fields', async () => {
    const browser = await server.inForm()
    for (const pick of ['no', 'yes', 'tap', 'spanner']) await browser.press('Send answer', { pick })
    await browser.press('I don’t know')
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.serial')
    const { chat } = await upTo(browser, 'sink.place')
    await chat.press('Send answer', { line1: '', town: '', postcode: '' })
    expect(chat.now).toContain('Enter the address or the place, or write your answer.')
    await chat.press('Send answer', { line1: '8 Example Road', town: 'London', postcode: 'SW1A 1AA', text: '' })
    expect((await server.said(chat)).at(-1)).toBe('8 Example Road, London, SW1A 1AA')
  })

  it('take a date in three fields and a time, or in words, not half of one', async () => {
    const browser = await server.inForm()
    for (const pick of ['no', 'yes', 'tap', 'spanner']) await browser.press('Send answer', { pick })
    await browser.press('Send answer', { text: 'white' })
    await browser.press('Skip')
    await browser.press('Send answer', { text: 'The tap came off in my hand' })
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.since')
    await browser.press('Send answer', { day: '22', year: '2026' })
    expect(browser.now).toContain('The date must include a month.')
    expect(browser.form('Send answer').fields.get('day')).toBe('22')
    await browser.press('Send answer', { day: '31', month: '2', year: '2026', time: '' })
    expect(browser.now).toContain('There is a problem')
    await browser.press('Send answer', { day: '22', month: '11', year: '2026', time: '3pm', text: '' })
    expect(browser.now).toContain('Sunday 22 November 2026')
  })

  it('send files, once, and give the way on for those that cannot be taken', async () => {
    const browser = await server.inForm()
    const { chat } = await atPhoto(browser)
    expect(chat.form('Send the file').files).toBe(true)
    await chat.sendFiles('Send the file', [])
    expect(chat.now).toContain('Choose a file, or write your answer.')
    await chat.sendFiles('Send the file', [
      { name: 'photo.jpg', bytes: new Uint8Array(Buffer.from('MZ\x90\x00program')) },
    ])
    expect([chat.status, chat.now.includes('This kind of file cannot be taken.')]).toEqual([415, true])
    const form = chat.form('Send the file')
    await chat.sendFiles('Send the file', [{ name: 'sink <b>.png', bytes: PNG }])
    const count = (await server.logOf(chat)).length
    const again = new FormData()
    for (const [name, value] of form.fields) again.append(name, value)
    again.append('file', new Blob([new Uint8Array(PNG)]), 'sink <b>.png')
    await fetch(`${server.base}/chat/plain`, {
      method: 'POST',
      body: again,
      headers: { cookie: chat.cookie },
      redirect: 'manual',
    })
    expect((await server.logOf(chat)).length).toBe(count)
    expect(chat.page).not.toContain('<b>.png')
  })

  it('go to the receipt by the review, where each answer has its own button to change it', async () => {
    const browser = await server.inForm()
    const { chat } = await atPhoto(browser)
    await chat.press('Skip')
    await chat.press('Send answer', { pick: 'no' })
    for (const text of ['Robin', '3 April 1990', '07700 900123', 'robin@example.com', 'yes', 'yes'])
      await chat.press('Send answer', { text })
    expect(chat.page).toContain('class="review"')
    await chat.press('Change Colour')
    expect(chat.form('Send answer').fields.get('for')).toBe('sink.colour')
    await chat.press('Send answer', { text: 'dark green' })
    expect(chat.now).toContain('dark green')
    await chat.press(sendLabel(chat))
    while (/^dec\./.test(chat.form('Send answer').fields.get('for') ?? ''))
      await chat.press('Send answer', { pick: 'yes' })
    expect(chat.now).toContain('Your reference:')
    expect(await server.kitchen.sent()).toBe(1)
    expect(chat.now).toContain('Look for news of your report')
    await chat.press('Download a copy')
    expect(chat.answer.get('content-disposition')).toContain('attachment')
    expect(chat.page).toContain('The copy')
  })

  it('say when unsent answers are deleted, by the clock', async () => {
    const browser = await server.inForm()
    await browser.press('Send answer', { pick: 'no' })
    expect(browser.now).toContain('are deleted at 11:00am')
  })
})

describe('leaving', () => {
  it('ends the conversation, takes everything off the device and goes to a page that anyone might have open', async () => {
    const browser = await server.inForm()
    const { cookie } = browser
    await browser.press('Exit this page')
    expect([browser.status, browser.elsewhere, browser.cookie]).toEqual([303, 'https://www.gov.uk/', ''])
    expect(browser.answer.get('clear-site-data')).toBe('"cookies", "storage"')
    const back = server.browser()
    back.cookie = cookie
    await back.get()
    expect([back.status, back.cookie]).toEqual([404, ''])
    expect(back.text).toContain('This chat has ended')
  })

  it('in words is the same', async () => {
    const browser = await server.browser().get()
    await browser.press('Start')
    await browser.press('Send answer', { text: 'leave this page' })
    expect([browser.elsewhere, browser.cookie]).toEqual(['https://www.gov.uk/', ''])
  })

  it('works before anything was started, and with a cookie that is none', async () => {
    const browser = await server.browser().get()
    browser.cookie = 'chat=nonsense'
    await browser.press('Exit this page')
    expect(browser.elsewhere).toBe('https://www.gov.uk/')
  })
})

describe('changing between the pages', () => {
  it('goes on here with the token of the page with scripts, and with what was being written', async () => {
    const first = await server.inForm()
    await first.press('Send answer', { pick: 'no' })
    const token = first.cookie.split('=')[1] ?? ''
    const browser = server.browser()
    await browser.post('/chat/plain', { do: 'take', token, text: 'half a sent' })
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.insured')
    expect(browser.form('Send answer').fields.get('text')).toBe('half a sent')
    await browser.press('Send answer', { pick: 'yes', text: '' })
    await first.get()
    expect(first.now).toContain(browser.now.slice(-40))
  })

  it('gives the page with scripts a token of its own, to none but a page of this conversation', async () => {
    const browser = await server.inForm()
    const ticket = browser.form('Send answer').fields.get('ticket') ?? ''
    const ask = (sent: string, site: string) =>
      fetch(`${server.base}/chat/plain/full`, {
        method: 'POST',
        body: JSON.stringify({ ticket: sent }),
        headers: { cookie: browser.cookie, 'content-type': 'application/json', 'sec-fetch-site': site },
      })
    expect((await ask(ticket, 'cross-site')).status).toBe(403)
    expect((await ask('', 'same-origin')).status).toBe(403)
    const given = await ask(ticket, 'same-origin')
    expect(given.status).toBe(200)
    const { conversationId, token } = Object(await given.json())
    const log = await fetch(`${server.base}/v3/directline/conversations/${conversationId}/activities`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(log.status).toBe(200)
  })
})

/** The label of the button that sends the report at the review. */
function sendLabel(browser: FormBrowser): string {
  const label = /value="send"[^>]*>([^<]+)</.exec(browser.page)?.[1]
  if (label === undefined) throw new Error('There is no review.')
  return label
}

/** Answers the form up to the question for a photo, by words alone. */
function atPhoto(browser: FormBrowser) {
  return upTo(browser, 'sink.photo')
}

async function upTo(browser: FormBrowser, question: string) {
  const words: Readonly<Record<string, string>> = {
    'gate.danger': 'no',
    'sink.insured': 'yes',
    'sink.part': 'the tap',
    'sink.tools': 'a spanner',
    'sink.colour': 'white',
    'sink.story': 'The tap came off in my hand and the water would not stop',
    'sink.since': 'yesterday at 3pm',
    'sink.fresh': 'yes',
    'sink.wiped': 'in three weeks',
    'sink.visit': '10am',
    'sink.place': 'Mill Lane, the house with the blue door',
    'sink.people': 'three',
    'sink.price': 'about two hundred quid',
  }
  for (let key = next(browser); key !== question; key = next(browser)) {
    const text = words[key]
    await (text === undefined ? browser.press('Skip') : browser.press('Send answer', { text }))
    if (next(browser) === key) throw new Error(`${key} is put again: ${browser.now}`)
  }
  return { chat: browser }
}

function next(browser: FormBrowser): string {
  return browser.form('Send answer').fields.get('for') ?? ''
}
