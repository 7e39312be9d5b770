import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { Walker } from '../end-to-end/walker.ts'
import { begin, type ChatPage, kept, newPage, openChat, say, session } from './chat-page.ts'
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

const SAFE = 'Is it safe for you to use this phone or computer now?'
const DANGER = 'Is anyone in danger now'
const NOTICE = 'This page now keeps nothing on this device.'

/** Everything that this origin keeps on the device, by what keeps it. */
async function onDevice(page: Page): Promise<unknown> {
  return page.evaluate(`(async () => ({
    session: { ...sessionStorage },
    local: { ...localStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
  }))()`)
}
const NOTHING = { session: {}, local: {}, cookies: '', databases: 0, caches: 0 }

/** The token with which the page last called, since the page itself keeps it nowhere. */
function tokenOf({ page }: ChatPage): () => string {
  let last = ''
  page.on('request', (request) => {
    last = /^Bearer (.+)$/.exec(request.headers().authorization ?? '')?.[1] ?? last
  })
  return () => last
}

/** A talk of domestic abuse, one answer deep. */
async function abuseTalk(chat: ChatPage): Promise<string> {
  const { page, line } = chat
  const walker = new Walker(line)
  await walker.open('domestic-abuse')
  await page.getByText(SAFE).waitFor()
  await walker.press('gate.safeDevice', 'yes')
  await page.getByText(DANGER).waitFor()
  return walker.said[0]?.split('|')[0] ?? ''
}

describe('a talk of domestic abuse', () => {
  it('leaves nothing on the device while it goes on, and says that before it asks', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    await abuseTalk(chat)
    await page.getByText(NOTICE).waitFor()
    expect(await page.getByText(NOTICE).count()).toBe(1)
    await page.getByLabel('Write your answer').fill('he takes my')
    expect(await onDevice(page)).toEqual(NOTHING)
    expect(await page.title()).toBe('Chat')
    expect(page.url()).toBe(`${assistant.url}/chat`)
    expect(await page.locator('#answer').getAttribute('autocomplete')).toBe('off')
    await say(page, 'no')
    await page.getByText('Is this about you, or about someone else?').waitFor()
    expect(await onDevice(page)).toEqual(NOTHING)
    expect(chat.complaints).toEqual([])
    await chat.close()
  })

  it('takes away what was kept before it began, and goes on in the same conversation', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    const { conversationId } = await session(page)
    expect(Object.keys(await kept(page))).not.toEqual([])
    await say(page, 'I want to talk about domestic abuse by my husband')
    await page.getByText(SAFE).waitFor()
    expect(await onDevice(page)).toEqual(NOTHING)
    const heard = chat.line.heard.at(-1)
    expect(heard?.id.startsWith(`${conversationId}|`)).toBe(true)
    await chat.close()
  })

  it('is not there after a reload: a new conversation begins, which is not private', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    const before = await abuseTalk(chat)
    await page.getByLabel('Write your answer').fill('he takes my')
    await page.reload()
    await begin(page)
    expect((await session(page)).conversationId).not.toBe(before)
    for (const words of [SAFE, DANGER, NOTICE]) expect(await page.getByText(words).count()).toBe(0)
    expect(await page.getByLabel('Write your answer').inputValue()).toBe('')
    expect(await page.title()).toBe('Police enquiries assistant')
    await chat.close()
  })

  it('does not come back by the back button after another page was opened over it', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    await abuseTalk(chat)
    await page.goto(`${assistant.url}/healthz`)
    expect(await onDevice(page)).toEqual(NOTHING)
    await page.goBack()
    await begin(page)
    for (const words of [SAFE, DANGER]) expect(await page.getByText(words).count()).toBe(0)
    await chat.close()
  })

  it('is empty in what a browser holds for its back button, and begins anew where that is shown', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    await abuseTalk(chat)
    await page.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))`)
    expect(await page.evaluate('document.body.textContent')).toBe('')
    await page.evaluate(`dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`)
    await begin(page)
    expect(await page.getByText(SAFE).count()).toBe(0)
    await chat.close()
  })

  it.each([
    ['the button', (page: Page) => page.getByRole('button', { name: 'Exit this page' }).click()],
    [
      'Shift three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
      },
    ],
  ])('is left by %s with nothing to go back to, on the device or on the server', async (_, leave) => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    const token = tokenOf(chat)
    const id = await abuseTalk(chat)
    await leave(page)
    await page.waitForURL('https://www.gov.uk/')
    expect(await page.title()).toBe('Elsewhere')
    const headers = { authorization: `Bearer ${token()}` }
    const address = `${assistant.domain}/conversations/${id}/activities`
    await expect.poll(async () => (await fetch(address, { headers })).status).toBe(404)
    const length = z.number().parse(await page.evaluate('history.length'))
    for (let back = 1; back < length; back += 1) {
      await page.goBack()
      expect(page.url()).not.toContain(assistant.url)
    }
    await page.goto(`${assistant.url}/healthz`)
    expect(await onDevice(page)).toEqual(NOTHING)
    await page.goto(`${assistant.url}/chat`)
    await begin(page)
    expect((await session(page)).conversationId).not.toBe(id)
    for (const words of [SAFE, DANGER]) expect(await page.getByText(words).count()).toBe(0)
    await chat.close()
  })
})
