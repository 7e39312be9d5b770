import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { Walker } from '../end-to-end/walker.ts'
import { begin, kept, mine, newPage, openChat, say } from './chat-page.ts'
import { startBrowser } from './chromium.ts'

let assistant: AssistantProcess
let browser: Browser
beforeAll(async () => {
  assistant = await startAssistant()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await assistant?.stop()
})

describe('at the door', () => {
  it('says what this is, and shows every way to help by name and role', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    expect(await page.title()).toBe('Police enquiries assistant')
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
    await page.getByText('Deaf, or cannot speak').click()
    const seen = await page.locator('body').ariaSnapshot()
    for (const part of [
      'link "Skip to your answer"',
      'link "Call 999"',
      'link "call 18000"',
      'link "999 BSL video call"',
      'link "text 999"',
      'press 55',
      'button "Exit this page"',
      'heading "Police enquiries assistant" [level=1]',
      'No one reads this live.',
      'log "Conversation"',
      'textbox "Write your answer"',
      'button "Send answer"',
      ...['Back', 'Help', 'Save', 'Stop'].map((name) => `button "${name}"`),
    ])
      expect(seen).toContain(part)
    expect(seen).not.toMatch(/button$|textbox$|link$/m)
    expect(chat.complaints).toEqual([])
    await chat.close()
  })

  it.each([
    ['a small phone', { width: 320, height: 640 }],
    ['a wide screen at 400 %', { width: 320, height: 256 }],
  ])('fits %s without a scroll sideways, with 999 always in view', async (_, viewport) => {
    const chat = await openChat(browser, assistant.url, { viewport, colorScheme: 'dark', forcedColors: 'active' })
    const { page } = chat
    await say(page, 'I lost my phone in the street yesterday and someone may have found it')
    await page.locator('#controls button').first().waitFor()
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320)
    for (const place of ['0', 'document.body.scrollHeight']) {
      await page.evaluate(`scrollTo(0, ${place})`)
      const box = await page.getByRole('link', { name: 'Call 999' }).boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(viewport.height)
    }
    const small = await page.evaluate<string[]>(
      `[...document.querySelectorAll('button, summary, textarea')].filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML)`,
    )
    expect(small).toEqual([])
    await chat.close()
  })

  it('opens on the topic of its address once, and keeps it out of the history', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page, line } = chat
    await new Walker(line).open('crime-bicycle')
    expect(page.url()).toBe(`${assistant.url}/chat`)
    await page.reload()
    await page.locator('#controls button').first().waitFor()
    expect(line.heard.filter(({ type }) => type === 'event')).toHaveLength(1)
    await chat.close()
  })
})

describe('by keyboard only', () => {
  it('everything can be reached, chosen and sent, and the focus stays where it was', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page, line } = chat
    await page.goto(`${assistant.url}/chat`)
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate('document.activeElement.id')) === 'begin') break
    }
    await page.keyboard.press('Enter')
    await page.getByText('Tell me in your own words.').waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('answer')
    await page.keyboard.type('someone stole my bike last week')
    await page.keyboard.press('Enter')
    await page.locator('#controls button').first().waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('answer')
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Shift+Tab')
      if ((await page.evaluate('document.activeElement.textContent')) === 'Yes') break
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('No')
    await page.keyboard.press('Enter')
    await mine(page, 'No').waitFor()
    await line.until(({ text, from }) => text === 'No' && from.id.startsWith('dl_'))
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('controls')
    await chat.close()
  })
})

describe('what is written', () => {
  it('waits while the server is away, is sent when it is back, and once only', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page, line } = chat
    await assistant.kill('SIGKILL')
    await say(page, 'help')
    await page.getByText('Not sent yet.').waitFor()
    await page.getByText('There is no connection.').waitFor()
    await assistant.restart()
    await line.until(({ text, from }) => text === 'help' && from.id.startsWith('dl_'), 20_000)
    await expect.poll(() => page.getByText('Not sent yet.').count()).toBe(0)
    await expect.poll(() => page.locator('#connection').textContent()).toBe('')
    expect(await mine(page, 'help').count()).toBe(1)
    expect(line.heard.filter(({ text }) => text === 'help')).toHaveLength(1)
    await chat.close()
  })

  it('is taken once where only the acknowledgement is lost', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page, line } = chat
    let posts = 0
    await page.route('**/activities', async (route) => {
      posts += 1
      if (posts > 1) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })
    await say(page, 'help')
    await expect.poll(() => posts, { timeout: 10_000 }).toBe(2)
    await expect.poll(() => kept(page)).not.toHaveProperty(['chat.outbox'])
    expect(line.heard.filter(({ text }) => text === 'help')).toHaveLength(1)
    expect(await mine(page, 'help').count()).toBe(1)
    await chat.close()
  })

  it('is there after a reload: the whole log, what was not sent, and the draft', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    await say(page, 'help')
    await page.getByText('Answer in your own words, or tap an answer.').waitFor()
    await page.route('**/activities', (route) => route.abort())
    await say(page, 'what can you do')
    await page.getByText('Not sent yet.').waitFor()
    await page.getByLabel('Write your answer').fill('a half-written <b>answer</b>')
    await page.unroute('**/activities')
    await page.reload()
    await mine(page, 'what can you do').waitFor()
    expect(await page.locator('.mine').allInnerTexts()).toEqual(
      ['You: help', 'You: what can you do'].map((words) => expect.stringContaining(words.slice(5))),
    )
    expect(await page.getByLabel('Write your answer').inputValue()).toBe('a half-written <b>answer</b>')
    await expect.poll(() => kept(page)).not.toHaveProperty(['chat.outbox'])
    await chat.close()
  })

  it('comes where sockets are not let through, too', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    await page.routeWebSocket(/stream/, (socket) => socket.close())
    await page.goto(`${assistant.url}/chat`)
    await begin(page)
    await say(page, 'help')
    await page.getByText('Answer in your own words, or tap an answer.').waitFor()
    await chat.close()
  })

  it('is shown as written, and never as markup', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    const hostile = '<img src=x onerror=alert(1)> **bold** [go](javascript:alert(1)) \u202Eabc'
    await say(page, hostile)
    await mine(page, '<img src=x onerror=alert(1)> **bold** [go](javascript:alert(1))').waitFor()
    await page.locator('.theirs').nth(3).waitFor()
    expect(await page.locator('#log img, #log a[href^="javascript"]').count()).toBe(0)
    expect(chat.complaints).toEqual([])
    await chat.close()
  })
})
