import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTokens, TOKEN_SECONDS } from '../../adapters/directline/tokens.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { startBrowser } from './chromium.ts'
import {
  chatOn,
  type ForcePage,
  frameOf,
  heldIn,
  noteEvents,
  openForce,
  openWidget,
  sayIn,
  startForcePage,
} from './force-page.ts'

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

const HELPED = 'Answer in your own words, or tap an answer.'

describe('a conversation', () => {
  it('goes on as it was on the next page, in view or minimised, without taking the focus or beginning its topic again', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const chat = await openWidget(page)
    await sayIn(chat, 'help')
    await chat.getByText(HELPED).waitFor()
    const { conversationId } = await heldIn(page)
    await page.goto(`${force.url}/next?topic=bicycle-theft`)
    await chat.locator('.mine', { hasText: 'help' }).waitFor()
    expect((await heldIn(page)).conversationId).toBe(conversationId)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
    await page.getByRole('button', { name: 'Minimise' }).click()
    await page.goto(`${force.url}/`)
    await page.getByRole('button', { name: 'Go on with your chat' }).click()
    await chat.getByLabel('Write your answer').waitFor()
    await chat.locator('.theirs').last().waitFor()
    expect(await chat.locator('.mine').allInnerTexts()).toEqual([expect.stringContaining('help')])
    expect(await chat.getByText(/bicycle|bike/i).count()).toBe(0)
    await widget.close()
  })

  it('is one and the same in two tabs', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const chat = await openWidget(widget.page)
    await sayIn(chat, 'help')
    await chat.getByText(HELPED).waitFor()
    const second = await widget.page.context().newPage()
    await second.goto(`${force.url}/next?topic=bicycle-theft`)
    const other = await openWidget(second)
    await other.locator('.mine', { hasText: 'help' }).waitFor()
    expect((await heldIn(second)).conversationId).toBe((await heldIn(widget.page)).conversationId)
    await sayIn(other, 'someone stole my bike last week')
    await chat.locator('.mine', { hasText: 'someone stole my bike last week' }).waitFor()
    await chat.locator('#controls').getByRole('button', { name: 'No', exact: true }).click()
    await other.locator('.mine', { hasText: 'No' }).waitFor()
    for (const one of [chat, other]) await expect.poll(() => one.locator('.mine').count()).toBe(3)
    await widget.close()
  })

  it('is not known to a tab of another browser, and gone with its last tab', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    await openWidget(widget.page)
    const { conversationId } = await heldIn(widget.page)
    const context = widget.page.context()
    await widget.page.close()
    const later = await context.newPage()
    await later.goto(`${force.url}/`)
    await openWidget(later)
    expect((await heldIn(later)).conversationId).not.toBe(conversationId)
    await context.close()
  })
})

describe('what is written', () => {
  it('waits without a network, and is sent once when it is back', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const chat = await openWidget(page)
    await page.context().setOffline(true)
    await sayIn(chat, 'help')
    await chat.getByText('Not sent yet.').waitFor()
    await page.context().setOffline(false)
    await chat.getByText(HELPED).waitFor()
    expect(await chat.locator('.mine').count()).toBe(1)
    expect(await chat.getByText('Not sent yet.').count()).toBe(0)
    await widget.close()
  })

  it('is answered once where the server is killed in the middle of the answer, and starts again', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const chat = await openWidget(page)
    let posts = 0
    await page.route('**/activities', async (route) => {
      posts += 1
      if (posts > 1) return route.continue()
      await route.fetch()
      await assistant.kill('SIGKILL')
      return route.abort('connectionreset')
    })
    await sayIn(chat, 'someone stole my bike last week')
    await chat.getByText('There is no connection.').waitFor()
    await chat.getByLabel('Write your answer').fill('half a sentence')
    await assistant.restart()
    // The page comes back by itself, within 15 s; a network that is back makes it look at once.
    await frameOf(page).evaluate(`dispatchEvent(new Event('online'))`)
    await chat.locator('#controls button').first().waitFor({ timeout: 18_000 })
    await expect.poll(() => chat.locator('#connection').textContent(), { timeout: 18_000 }).toBe('')
    expect(await chat.locator('.mine').count()).toBe(1)
    expect(await chat.getByLabel('Write your answer').inputValue()).toBe('half a sentence')
    const { conversationId, token } = await heldIn(page)
    const log = await fetch(`${assistant.domain}/conversations/${conversationId}/activities`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect((await log.text()).split('someone stole my bike last week')).toHaveLength(2)
    await widget.close()
  }, 40_000)

  it('is sent once by two presses of Enter, and chosen once by two presses of a button', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const chat = await openWidget(page)
    await chat.getByLabel('Write your answer').fill('someone stole my bike last week')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await chat.locator('#controls').getByRole('button', { name: 'No', exact: true }).dblclick()
    await chat.locator('.mine', { hasText: 'No' }).waitFor()
    await expect.poll(() => chat.locator('#controls button').count()).toBeGreaterThan(0)
    expect(await chat.locator('.mine').count()).toBe(2)
    await widget.close()
  })
})

describe('a token', () => {
  it('is renewed in its second half, and the line is made anew after a sleep', async () => {
    const widget = await openForce(browser, `${force.url}/bare`)
    const { page } = widget
    await page.clock.install()
    await page.goto(`${force.url}/`)
    const chat = await openWidget(page)
    const before = await heldIn(page)
    const renewed = page.waitForResponse('**/tokens/refresh')
    for (let minutes = 0; minutes < 16; minutes += 1) await page.clock.fastForward('01:00')
    expect((await renewed).status()).toBe(200)
    await expect.poll(async () => (await heldIn(page)).expiresAt).toBeGreaterThan(before.expiresAt)
    const anew = page.waitForEvent('websocket')
    await page.clock.fastForward('03:00:00')
    await anew
    const sent = page.waitForRequest('**/activities')
    await sayIn(chat, 'help')
    expect((await sent).headers().authorization).toBe(`Bearer ${(await heldIn(page)).token}`)
    await chat.getByText(HELPED).waitFor()
    await widget.close()
  })

  it('that ended long ago still picks its conversation up', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const chat = await openWidget(page)
    await sayIn(chat, 'help')
    await chat.getByText(HELPED).waitFor()
    const held = await heldIn(page)
    const hourAgo = { now: () => Date.now() - 3_600_000 }
    const claims = { kind: 'api', conversation: held.conversationId, user: held.userId } as const
    const token = createTokens(assistant.secret, hourAgo).mint(claims, TOKEN_SECONDS)
    const slept = JSON.stringify({ ...held, token, expiresAt: hourAgo.now() })
    await frameOf(page).evaluate(`sessionStorage.setItem('chat.session', ${JSON.stringify(slept)})`)
    await page.goto(`${force.url}/next`)
    await chat.locator('.mine', { hasText: 'help' }).waitFor()
    await sayIn(chat, 'help')
    await expect.poll(() => chat.locator('.mine').count()).toBe(2)
    await widget.close()
  })
})

describe('where something stands in the way', () => {
  it.each([
    ['an ad blocker', 'abort'],
    ['a 500', 'fail'],
  ])('%s: says where to go instead, and comes when asked again', async (_, how) => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const events = await noteEvents(page)
    await page.route('**/chat?embedded*', (route) =>
      how === 'abort' ? route.abort('blockedbyclient') : route.fulfill({ status: 500, body: 'Internal error' }),
    )
    await page.locator('police-assistant .launcher').click()
    await page.getByText('The chat cannot be shown here.').first().waitFor()
    expect(await page.getByRole('link', { name: 'Open the chat on its own page' }).getAttribute('href')).toBe(
      `${assistant.url}/chat`,
    )
    expect(await page.getByRole('link', { name: 'Call 999' }).getAttribute('href')).toBe('tel:999')
    expect(await events()).toEqual(['openednull', 'blockednull'])
    await page.unroute('**/chat?embedded*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await chatOn(page).getByText('Tell me in your own words.').waitFor()
    expect(await page.getByRole('link', { name: 'Open the chat on its own page' }).count()).toBe(0)
    await widget.close()
  })

  it('no network: comes by itself when it is back', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page, chat } = widget
    await page.getByRole('button', { name: 'Report or ask online' }).waitFor()
    await page.context().setOffline(true)
    await page.locator('police-assistant .launcher').click()
    await page.getByText('The chat cannot be shown here.').first().waitFor()
    await page.context().setOffline(false)
    await chat.getByText('Tell me in your own words.').waitFor()
    await widget.close()
  })

  it.each([
    ['', 'true'],
    [' for frames of other sites', 'top !== window'],
  ])('a browser that keeps nothing%s: goes on in the page, and says that a reload loses it', async (_, where) => {
    const widget = await openForce(browser, `${force.url}/bare`)
    const { page } = widget
    await page.addInitScript(`if (${where}) {
      const refuse = () => { throw new DOMException('Denied', 'SecurityError') }
      Object.defineProperty(window, 'sessionStorage', { get: refuse })
      window.BroadcastChannel = class { constructor() { refuse() } }
    }`)
    await page.goto(`${force.url}/`)
    const chat = await openWidget(page)
    await chat.getByText('If you reload, close or leave it, this chat is gone').waitFor()
    await sayIn(chat, 'help')
    await chat.getByText(HELPED).waitFor()
    await page.goto(`${force.url}/next`)
    await page.getByRole('button', { name: 'Report or ask online' }).waitFor()
    expect(await page.locator('police-assistant iframe').count()).toBe(0)
    expect(widget.complaints).toEqual([])
    await widget.close()
  })

  it('an assistant that fails at first: begins when it can', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    let failed = 0
    await page.route('**/chat/session', (route) => {
      failed += 1
      return failed > 2 ? route.continue() : route.fulfill({ status: 500, body: '<h1>Internal error</h1>' })
    })
    await openWidget(page)
    expect(failed).toBe(3)
    await widget.close()
  })
})
