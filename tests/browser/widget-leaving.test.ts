import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  force = await startForcePage(() => assistant.url)
  assistant = await startAssistant({ env: { EMBED_ORIGINS: force.url } })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await force?.stop()
  await assistant?.stop()
})

const ELSEWHERE = 'https://www.gov.uk/'

async function shift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift')
}

/** What the server has of a conversation. */
async function statusOf({ conversationId, token }: { conversationId: string; token: string }): Promise<number> {
  const headers = { authorization: `Bearer ${token}` }
  return (await fetch(`${assistant.domain}/conversations/${conversationId}/activities`, { headers })).status
}

describe('leaving', () => {
  it.each([
    ['the button in the frame', (page: Page) => chatOn(page).getByRole('button', { name: 'Exit this page' }).click()],
    [
      'Shift three times on the page',
      async (page: Page) => {
        await page.getByRole('button', { name: 'Ours' }).focus()
        await shift(page, 3)
      },
    ],
    [
      'Shift three times in the frame',
      async (page: Page) => {
        await chatOn(page).getByLabel('Write your answer').focus()
        await shift(page, 3)
      },
    ],
    ['words', (page: Page) => sayIn(chatOn(page), 'leave this page')],
  ])('by %s takes the whole page away, ends it on the server and leaves nothing behind', async (_, leave) => {
    const widget = await openForce(browser, `${force.url}/bare`)
    const { page } = widget
    await page.goto(`${force.url}/`)
    await openWidget(page)
    const held = await heldIn(page)
    await leave(page)
    await page.waitForURL(ELSEWHERE)
    await expect.poll(() => statusOf(held)).toBe(404)
    await page.goBack()
    expect(page.url()).toBe(`${force.url}/bare`)
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    await page.goto(`${force.url}/`)
    await page.getByRole('button', { name: 'Report or ask online' }).waitFor()
    await openWidget(page)
    expect((await heldIn(page)).conversationId).not.toBe(held.conversationId)
    await widget.close()
  })

  it('leaves nothing of it on a page before, loaded again or held whole by the browser', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    const launcher = page.getByRole('button', { name: 'Report or ask online' })
    await openWidget(page)
    await page.goto(`${force.url}/next`)
    await chatOn(page).getByRole('button', { name: 'Exit this page' }).click()
    await page.waitForURL(ELSEWHERE)
    await page.goBack()
    await launcher.waitFor()
    expect(page.url()).toBe(`${force.url}/`)
    expect(await page.locator('police-assistant iframe').count()).toBe(0)
    await openWidget(page)
    await expect.poll(() => page.evaluate('sessionStorage.length')).toBe(1)
    const loaded = page.waitForEvent('load')
    // What a later page of the tab has cleared when it was left.
    await page.evaluate(
      `sessionStorage.clear(); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`,
    )
    await loaded
    await launcher.waitFor()
    await widget.close()
  })

  it('tells of the last press beforehand, and does not count while the chat is minimised', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    const { page } = widget
    await openWidget(page)
    await page.getByRole('button', { name: 'Ours' }).focus()
    await shift(page, 2)
    expect(await page.locator('police-assistant dialog [role=status]').textContent()).toBe(
      'Press Shift 1 more time to leave this page.',
    )
    await page.keyboard.press('a')
    await shift(page, 2)
    await page.getByRole('button', { name: 'Minimise' }).click()
    await page.getByRole('button', { name: 'Ours' }).focus()
    await shift(page, 4)
    await page.getByRole('button', { name: 'Go on with your chat' }).click()
    await chatOn(page).getByLabel('Write your answer').waitFor()
    expect(page.url()).toBe(`${force.url}/`)
    await widget.close()
  })

  it('in one tab takes the others away that show the same conversation', async () => {
    const widget = await openForce(browser, `${force.url}/`)
    await openWidget(widget.page)
    const second = await widget.page.context().newPage()
    await second.goto(`${force.url}/next`)
    const chat = await openWidget(second)
    await chat.getByRole('button', { name: 'Exit this page' }).click()
    await Promise.all([second.waitForURL(ELSEWHERE), widget.page.waitForURL(ELSEWHERE)])
    await widget.close()
  })
})

describe('a sensitive matter', () => {
  it('leaves nothing in the tab, is not found from another, and is no event of the page', async () => {
    const widget = await openForce(browser, `${force.url}/?topic=domestic-abuse`)
    const { page } = widget
    const events = await noteEvents(page)
    const chat = await openWidget(page)
    await chat.getByText('This page now keeps nothing on this device.').waitFor()
    await expect.poll(() => page.evaluate('sessionStorage.length')).toBe(0)
    expect(await frameOf(page).evaluate('sessionStorage.length')).toBe(0)
    await page.getByRole('button', { name: 'Minimise' }).click()
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    expect((await events()).filter((name) => !/^(?:opened|closed|started)/.test(name))).toEqual([])
    const second = await page.context().newPage()
    await second.goto(`${force.url}/next`)
    const other = await openWidget(second)
    await expect.poll(() => other.locator('.theirs').count()).toBe(3)
    await page.goto(`${force.url}/next`)
    await page.getByRole('button', { name: 'Report or ask online' }).waitFor()
    await widget.close()
  })
})

describe('a page that may not hold the chat', () => {
  it('gets no frame of it, and shows the person where to go', async () => {
    const widget = await openForce(browser, force.url.replace('localhost', '127.0.0.1'))
    const { page } = widget
    await page.locator('police-assistant .launcher').click()
    await page.getByRole('link', { name: 'Open the chat on its own page' }).waitFor()
    expect(widget.complaints.join()).toContain('frame-ancestors')
    await widget.close()
  })
})
