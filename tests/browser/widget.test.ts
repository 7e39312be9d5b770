import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { lost } from '../end-to-end/form-tables.ts'
import { atReview, Walker } from '../end-to-end/walker.ts'
import { newPage } from './chat-page.ts'
import { startBrowser } from './chromium.ts'
import {
  type ForcePage,
  frameOf,
  heldIn,
  noteEvents,
  openForce,
  openWidget,
  sayIn,
  startForcePage,
} from './force-page.ts'
import { heldLine } from './held-line.ts'

let assistant: AssistantProcess
let force: ForcePage
let browser: Browser
beforeAll(async () => {
  assistant = await startAssistant()
  force = await startForcePage(() => assistant.url)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await force?.stop()
  await assistant?.stop()
})

const NAMES = 'Object.getOwnPropertyNames(window)'
const STORED = '[document.cookie, localStorage.length, sessionStorage.length].join()'
/** Where the focus is on the page: inside the widget, on this element. */
const FOCUS = 'document.activeElement.shadowRoot?.activeElement?.tagName'
/** Whether the last word is the assistant's. */
const ANSWERED = `[...document.querySelectorAll('.mine, .theirs')].at(-1).classList.contains('theirs')`
/** Whether what is typed goes into the answer. */
const WRITING = `document.hasFocus() && document.activeElement.id === 'answer'`

describe('one tag on a page of another origin, under a strict policy', () => {
  it('adds an element and no name, loads and keeps nothing else, and begins nothing before it is opened', async () => {
    const bare = await newPage(browser, force.url)
    const { page } = bare
    await page.goto(`${force.url}/bare`)
    const before = await page.evaluate<string[]>(NAMES)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${force.url}/`)
    await page.getByRole('button', { name: 'Report or ask online' }).waitFor()
    const after = await page.evaluate<string[]>(NAMES)
    expect(after.filter((name) => !before.includes(name))).toEqual([])
    expect(asked.filter((url) => url.startsWith(assistant.url))).toEqual([`${assistant.url}/widget.js`])
    expect(await page.evaluate(STORED)).toBe(',0,0')
    expect(await page.context().cookies()).toEqual([])
    await openWidget(page)
    await expect.poll(() => page.evaluate(STORED)).toBe(',0,1')
    expect(await page.context().cookies()).toEqual([])
    expect(bare.complaints).toEqual([])
    await bare.close()
  })

  it('takes a whole exchange in its frame, and tells the page nothing but names of events', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const events = await noteEvents(page)
    const chat = await openWidget(page)
    await sayIn(chat, 'someone stole my bike last week')
    await chat.locator('#controls button').first().waitFor()
    expect(await events()).toEqual(['openednull', 'startednull'])
    expect(frameOf(page).url()).toBe(`${assistant.url}/chat?embedded=`)
    expect(widget.complaints).toEqual([])
    await widget.close()
  })

  it('takes the focus in and gives it back, by the button, by "Minimise" and by Escape from within the frame', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page, chat } = widget
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(FOCUS)).toBe('BUTTON')
    await page.keyboard.press('Enter')
    await chat.getByText('Tell me in your own words.').waitFor()
    await expect.poll(() => frameOf(page).evaluate(WRITING)).toBe(true)
    expect(await page.evaluate(FOCUS)).toBe('IFRAME')
    await page.keyboard.type('help')
    await page.keyboard.press('Escape')
    const launcher = page.getByRole('button', { name: 'Go on with your chat' })
    await expect.poll(() => launcher.evaluate((one) => one.matches(':focus'))).toBe(true)
    expect(await chat.locator('body').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await expect.poll(() => frameOf(page).evaluate(WRITING)).toBe(true)
    await page.keyboard.press('Enter')
    await chat.locator('.mine', { hasText: 'help' }).waitFor()
    await page.getByRole('button', { name: 'Minimise' }).click()
    await expect.poll(() => launcher.evaluate((one) => one.matches(':focus'))).toBe(true)
    await widget.close()
  })

  it('is there once where a page has the tag twice', async () => {
    const widget = await openForce(browser, `${force.url}/twice`)
    const { page } = widget
    await page.waitForLoadState('load')
    expect(await page.locator('police-assistant').count()).toBe(1)
    expect(widget.complaints).toEqual([])
    await widget.close()
  })

  it('opens in a page that isolates itself from other origins', async () => {
    const widget = await openForce(browser, `${force.url}/isolated`)
    expect(await widget.page.evaluate('crossOriginIsolated')).toBe(true)
    await openWidget(widget.page)
    expect(widget.complaints).toEqual([])
    await widget.close()
  })

  it('stays in a page that changes its whole body, and goes on', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const chat = await openWidget(page)
    await sayIn(chat, 'help')
    await chat.getByText('Answer in your own words, or tap an answer.').waitFor()
    await page.evaluate(`document.documentElement.replaceChild(document.createElement('body'), document.body)`)
    await chat.locator('.mine', { hasText: 'help' }).waitFor()
    await page.getByRole('button', { name: 'Minimise' }).click()
    await page.getByRole('button', { name: 'Go on with your chat' }).waitFor()
    await widget.close()
  })

  it('is a dialog with a name, whose button says that it opens one', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    await openWidget(page)
    const seen = await page.locator('body').ariaSnapshot()
    expect(seen).toContain('dialog "Police enquiries assistant"')
    expect(seen).toContain('button "Minimise"')
    expect(await page.locator('police-assistant iframe').getAttribute('title')).toBe('Police enquiries assistant')
    await widget.close()
  })

  it('fills the screen of a phone, with nothing behind it to fall into and nothing to scroll sideways', async () => {
    const viewport = { width: 320, height: 568 }
    const widget = await openForce(browser, `${force.url}/`, { viewport, isMobile: true, hasTouch: true })
    const { page, chat } = widget
    await page.locator('police-assistant .launcher').tap()
    await chat.getByText('Tell me in your own words.').waitFor()
    expect(await page.locator('police-assistant dialog').boundingBox()).toEqual({ x: 0, y: 0, ...viewport })
    expect(await frameOf(page).evaluate('document.documentElement.scrollWidth')).toBe(320)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    const reached = new Set<string>()
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Shift+Tab')
      reached.add(await page.evaluate<string>('document.activeElement.tagName'))
    }
    expect([...reached].filter((tag) => tag === 'A' || tag === 'BUTTON')).toEqual([])
    expect(await frameOf(page).evaluate('document.activeElement.id')).not.toBe('answer')
    expect(widget.complaints).toEqual([])
    await widget.close()
  })

  it('notes on its button what came while it was minimised', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const events = await noteEvents(page)
    const chat = await openWidget(page)
    const { conversationId, token, userId } = await heldIn(page)
    await page.getByRole('button', { name: 'Minimise' }).click()
    await fetch(`${assistant.domain}/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'help', from: { id: userId } }),
    })
    const launcher = page.getByRole('button', { name: /Go on with your chat\s*\d+ new message/ })
    await launcher.waitFor()
    expect(await page.locator('police-assistant section > [role=status]').textContent()).toMatch(/^\d+ new messages?$/)
    await launcher.click()
    await page.getByRole('button', { name: 'Minimise' }).click()
    await page.getByRole('button', { name: 'Go on with your chat', exact: true }).waitFor()
    expect(await chat.locator('.mine', { hasText: 'help' }).count()).toBe(1)
    expect((await events()).at(-1)).toBe('closednull')
    await widget.close()
  })
})

describe('a report', () => {
  it('that is sent is told to the page once, without a word of it, in the tab that sent it', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const chat = await openWidget(page)
    const events = await noteEvents(page)
    const second = await page.context().newPage()
    await second.goto(`${force.url}/next`)
    const others = await noteEvents(second)
    const other = await openWidget(second)
    const walker = new Walker(heldLine(assistant.domain, await heldIn(page)))
    await walker.open('lost-property-report')
    await walker.walk(lost.answers, atReview)
    for (let said = 0; said < 8 && !(await events()).some((name) => name.startsWith('submitted')); said += 1) {
      const before = await chat.locator('.mine').count()
      await sayIn(chat, said === 0 ? 'send' : 'yes')
      await expect.poll(() => chat.locator('.mine').count()).toBe(before + 1)
      await expect.poll(() => frameOf(page).evaluate(ANSWERED)).toBe(true)
    }
    expect((await events()).filter((name) => name !== 'startednull')).toEqual(['submittednull'])
    await other.getByText('Your reference').first().waitFor()
    expect(await others()).toEqual(['openednull', 'startednull'])
    await page.reload()
    const again = await noteEvents(page)
    await chat.getByText('Your reference').first().waitFor()
    expect((await again()).filter((name) => name.startsWith('submitted'))).toEqual([])
    await widget.close()
  }, 60_000)
})

describe('the demonstration', () => {
  it.each([
    ['/demo', 'Report it online', /stolen|bike|bicycle/i],
    ['/demo/second', 'Ask Rivermouth police', 'Tell me in your own words.'],
  ])('%s holds it in the colours of a force, opened by "%s"', async (path, button, first) => {
    const demo = await openForce(browser, `${assistant.url}${path}`)
    const { page, chat } = demo
    await page.getByRole('button', { name: 'Report or ask online' }).or(page.getByText('Ask Rivermouth')).waitFor()
    await page
      .getByRole('link', { name: button })
      .or(page.getByRole('button', { name: button }))
      .click()
    await chat.getByText(first).first().waitFor()
    if (path === '/demo') expect(await page.locator('#told').textContent()).toBe('opened, started')
    expect(demo.complaints).toEqual([])
    await demo.close()
  })
})

describe('how a page wants it', () => {
  it('opens on a topic for who comes new, and offers the place of the page where one is asked for', async () => {
    const query = new URLSearchParams({ topic: 'lost-property', place: 'Rivermouth Central station', label: 'Ask us' })
    const widget = await openForce(browser, `${force.url}/?${query}`)
    const { page } = widget
    await page.getByRole('button', { name: 'Ask us' }).waitFor()
    const chat = await openWidget(page)
    await chat.locator('#controls button').first().waitFor()
    expect(frameOf(page).url()).not.toContain('lost')
    await page.evaluate(`document.querySelector('police-assistant').open({ topic: 'your-area' })`)
    await chat.getByRole('button', { name: 'How much crime there is in a place' }).click()
    await chat.getByRole('button', { name: 'Use this place: Rivermouth Central station' }).click()
    await chat.locator('.mine', { hasText: 'Rivermouth Central station' }).waitFor()
    await widget.close()
  })

  it('may have it in view at once, which begins nothing and leaves the focus alone', async () => {
    const widget = await openForce(browser, `${force.url}/?minimised=false&language=cy`)
    const { page, chat } = widget
    const start = chat.getByRole('button', { name: 'Dechrau sgwrs' })
    await start.waitFor()
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
    expect(await page.evaluate(STORED)).toBe(',0,0')
    expect(await frameOf(page).evaluate(STORED)).toBe(',0,0')
    await start.click()
    await chat.locator('.theirs[lang^=cy]').first().waitFor()
    await page.getByRole('button', { name: 'Lleihau' }).click()
    await page.getByRole('button', { name: 'Ewch ymlaen â’ch sgwrs' }).waitFor()
    await widget.close()
  })
})
