import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { openChat, say, session } from './chat-page.ts'
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

describe('leaving', () => {
  it.each([
    ['the button', (page: Page) => page.getByRole('button', { name: 'Exit this page' }).click()],
    [
      'Shift three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
      },
    ],
    ['words', (page: Page) => say(page, 'leave this page')],
  ])('by %s ends it here and on the server, and it does not come back', async (_, leave) => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    const { conversationId, token } = await session(page)
    await leave(page)
    await page.waitForURL('https://www.gov.uk/')
    const headers = { authorization: `Bearer ${token}` }
    const address = `${assistant.domain}/conversations/${conversationId}/activities`
    await expect.poll(async () => (await fetch(address, { headers })).status).toBe(404)
    await page.goBack()
    expect(page.url()).not.toContain('/chat')
    await page.goto(`${assistant.url}/chat`)
    await page.getByText('Tell me in your own words.').waitFor()
    expect((await session(page)).conversationId).not.toBe(conversationId)
    await chat.close()
  })

  it('is told where the conversation is gone on the server, and a new one is offered', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    const { conversationId, token } = await session(page)
    const headers = { authorization: `Bearer ${token}` }
    await fetch(`${assistant.domain}/conversations/${conversationId}/leave`, { method: 'POST', headers })
    await page.getByText('This chat has ended').waitFor()
    await say(page, 'and one more thing')
    expect(await page.getByLabel('Write your answer').inputValue()).toBe('and one more thing')
    await page.getByRole('button', { name: 'Start a new chat' }).click()
    await page.getByText('Tell me in your own words.').waitFor()
    expect(await page.getByLabel('Write your answer').inputValue()).toBe('and one more thing')
    await chat.close()
  })
})
