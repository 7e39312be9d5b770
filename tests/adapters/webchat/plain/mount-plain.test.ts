import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FormBrowser } from './form-browser.ts'
import { plainServer } from './plain-server.ts'

let server: Awaited<ReturnType<typeof plainServer>>
beforeAll(async () => {
  server = await plainServer()
})
afterAll(() => server.stop())

describe('before a conversation is started', () => {
  it('nothing is kept on the device, and the page says what it will keep', async () => {
    const browser = await server.browser().get()
    expect([browser.status, browser.cookie]).toEqual([200, ''])
    expect(browser.answer.getSetCookie()).toEqual([])
    expect(browser.text).toContain('one cookie')
    expect(browser.text).toContain('deleted 60 minutes after the last one')
    expect(browser.text).toContain('Call 999')
  })

  it('pressing Start begins one, by post and redirect, with a cookie for this session only', async () => {
    const browser = await server.browser().get()
    await browser.press('Start')
    expect([browser.status, browser.redirects]).toEqual([200, 1])
    expect(browser.now).toContain('I am a machine')
    expect(browser.answer.get('cache-control')).toBe('no-store')
    await browser.get()
    expect(browser.now).toContain('I am a machine')
  })

  it('the cookie is out of reach of scripts and of other sites, and secure where there is https', async () => {
    const start = (base: string) =>
      fetch(`${base}/chat/plain`, { method: 'POST', body: new URLSearchParams({ do: 'start' }), redirect: 'manual' })
    const set = (await start(server.base)).headers.getSetCookie().join()
    expect(set).toMatch(/^chat=\S+; Path=\/; HttpOnly; SameSite=Lax$/)
    const safe = await plainServer({ http: { publicUrl: 'https://chat.example.org' } })
    const secure = (await start(safe.base)).headers.getSetCookie().join()
    expect(secure).toMatch(/^__Host-chat=\S+; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
    await safe.stop()
  })

  it('a browser that keeps no cookies is told so, and is not sent in circles', async () => {
    const browser = await server.browser().get()
    const page = await fetch(`${server.base}/chat/plain?begun`)
    expect(await page.text()).toContain('Your browser did not keep the cookie')
    expect(browser.redirects).toBe(0)
  })

  it('pressing Start where one is open goes on with it', async () => {
    const browser = await server.inForm()
    await browser.press('Send answer', { pick: 'no' })
    const before = (await server.logOf(browser)).length
    await browser.post('/chat/plain', { do: 'start' })
    expect((await server.logOf(browser)).length).toBe(before)
  })

  it('opens on the topic of the address', async () => {
    const browser = await server.inForm()
    expect(browser.now).toContain('danger')
    expect(browser.form('Send answer').fields.get('for')).toBe('gate.danger')
  })

  it('is in Welsh for who asks for it', async () => {
    const browser = await server.browser().get('/chat/plain?lang=cy')
    expect(browser.page).toContain('<html lang="cy">')
    expect(browser.text).toContain('Ffoniwch 999')
    await browser.press('Dechrau')
    expect(browser.page).toContain('<html lang="cy">')
    await browser.press('English')
    expect(browser.page).toContain('<html lang="en-GB">')
  })
})

describe('an answer', () => {
  let browser: FormBrowser
  beforeEach(async () => {
    browser = await server.inForm()
  })

  it('is chosen, and the next question is put', async () => {
    await browser.press('Send answer', { pick: 'no' })
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.insured')
    expect(await server.said(browser)).toEqual([undefined, 'No'])
  })

  it('can be written instead', async () => {
    await browser.press('Send answer', { text: 'nobody is, no' })
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.insured')
  })

  it('that is not understood is an error as GOV.UK shows one, and what was written stays', async () => {
    await browser.press('Send answer', { pick: 'no' })
    await browser.press('Send answer', { text: 'perhaps, or perhaps not' })
    expect(browser.page).toContain('<title>Error: ')
    expect(browser.page).toMatch(/<div class="summary" role="alert"[^>]*>.*There is a problem.*href="#answer"/s)
    expect(browser.page).toMatch(/<fieldset aria-describedby="answer-error">/)
    expect(browser.page).toMatch(
      /id="answer-error" class="error"><span class="unseen">Error: <\/span>[^<]*\byes\b[^<]*\bno\b/i,
    )
    expect(browser.form('Send answer').fields.get('text')).toBe('perhaps, or perhaps not')
  })

  it.each([
    ['nothing', {}, 'Choose an answer, or write your own.'],
    ['a choice and words', { pick: 'no', text: 'well' }, 'Choose an answer or write your own, not both.'],
  ])('of %s is asked for again, and nothing is sent', async (_, filling, problem) => {
    const before = (await server.logOf(browser)).length
    await browser.press('Send answer', filling)
    expect(browser.status).toBe(400)
    expect(browser.now).toContain(problem)
    expect((await server.logOf(browser)).length).toBe(before)
  })

  it('with danger in it is taken, whatever else is wrong with the form', async () => {
    await browser.press('Send answer', { pick: 'no', text: 'he has a knife and he is coming up the stairs' })
    expect(browser.page).toContain('class="message theirs danger"')
  })

  it('is taken once, however often its form is sent: pressed twice, reloaded, or again after the back button', async () => {
    const form = browser.form('Send answer')
    const log = await server.logOf(browser)
    const presses = [1, 2, 3].map(async () => {
      const again = server.browser()
      again.cookie = browser.cookie
      return again.press('Send answer', { pick: 'no' }, form)
    })
    const all = await Promise.all(presses)
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200])
    await browser.press('Send answer', { pick: 'no' }, form)
    expect(await server.said(browser)).toEqual([undefined, 'No'])
    expect(log.length).toBeLessThan((await server.logOf(browser)).length)
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.insured')
  })

  it('in words is taken once too, though its question has moved on by the second press', async () => {
    await browser.press('Send answer', { pick: 'no' })
    await browser.press('Send answer', { pick: 'yes' })
    const form = browser.form('Send answer')
    await browser.press('Send answer', { text: 'the tap' }, form)
    await browser.press('Send answer', { text: 'the tap' }, form)
    expect(await server.said(browser)).toEqual([undefined, 'No', 'Yes', 'the tap'])
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.tools')
  })

  it('in an old form changes that answer, and never fills the question of now', async () => {
    await browser.press('Send answer', { pick: 'no' })
    const old = browser.form('Send answer')
    await browser.press('Send answer', { pick: 'yes' })
    await browser.press('Send answer', { pick: 'tap' })
    await browser.press('Send answer', { pick: ['spanner', 'bucket'] })
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.colour')
    await browser.press('Send answer', { pick: 'no' }, old)
    expect(browser.now).toContain('I changed "Insured" to: No.')
    await browser.press('Send answer', { text: 'yes, it is insured' }, old)
    expect(browser.form('Send answer').fields.get('for')).toBe('sink.colour')
    expect(await server.said(browser)).toEqual([
      undefined,
      'No',
      'Yes',
      'The tap',
      'A spanner, A bucket',
      'No',
      'yes, it is insured',
    ])
  })

  it('that is far too long is refused with the 999 line, and is given back', async () => {
    const long = 'word '.repeat(25_000)
    await browser.press('Send answer', { text: long })
    expect(browser.status).toBe(413)
    expect(browser.now).toContain('too long')
    expect(browser.now).toContain('call 999')
    expect(browser.form('Send answer').fields.get('text')).toBe(long.trim())
  })

  it('of a page that is too large to be read is refused with the 999 line', async () => {
    await browser.press('Send answer', { text: 'x'.repeat(2_000_000) })
    expect(browser.status).toBe(413)
    expect(browser.text).toContain('call 999')
    expect(browser.text).toContain('Go on with your chat')
  })
})
