import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { begin, newPage, openChat, say, session } from './chat-page.ts'
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
    await begin(page)
    expect((await session(page)).conversationId).not.toBe(conversationId)
    await chat.close()
  })

  it('by Shift is counted down aloud, begins again after five seconds, and is no typing of capitals', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    await page.clock.install()
    const said = page.locator('#exit + [role=status]')
    await page.getByLabel('Write your answer').focus()
    await page.keyboard.type('ABC')
    expect(await said.textContent()).toBe('')
    await page.keyboard.press('Shift')
    expect(await said.textContent()).toBe('Press Shift 2 more times to leave this page.')
    await page.keyboard.press('Shift')
    expect(await said.textContent()).toBe('Press Shift 1 more time to leave this page.')
    expect(await page.locator('.lights i').count()).toBe(2)
    await page.clock.runFor(5_000)
    expect(await said.textContent()).toBe('You did not press Shift 3 times. You are still on this page.')
    await page.keyboard.press('Shift')
    expect(await said.textContent()).toBe('Press Shift 2 more times to leave this page.')
    await page.keyboard.press('a')
    expect(await said.textContent()).toBe('You did not press Shift 3 times. You are still on this page.')
    await page.clock.runFor(5_000)
    expect(await said.textContent()).toBe('')
    expect(page.url()).toContain(assistant.url)
    await chat.close()
  })

  it('shows nothing of the page while the other one loads, and has the browser clear all that is kept', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    const context = page.context()
    await context.addCookies([{ name: 'chat', value: 'x', url: assistant.url, httpOnly: true }])
    await page.evaluate(`localStorage.setItem('a', 'b')`)
    await page.getByLabel('Write your answer').fill('a secret')
    const seen: string[] = []
    page.on('console', (said) => seen.push(said.text()))
    await page.evaluate(`new MutationObserver(() =>
      console.log(document.title + '|' + document.body.innerText + '|' + document.querySelector('[role=alert]').textContent),
    ).observe(document.body, { childList: true })`)
    await page.getByRole('button', { name: 'Exit this page' }).click()
    await page.waitForURL('https://www.gov.uk/')
    // The browser itself may say what it cleared.
    expect(seen.filter((words) => !words.startsWith('Clear-Site-Data'))).toEqual(['GOV.UK|Loading.|Loading.'])
    await expect.poll(() => context.cookies(assistant.url)).toEqual([])
    await page.goto(`${assistant.url}/healthz`)
    expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 0])
    await chat.close()
  })

  it('from the start screen ends a chat of the plain page too', async () => {
    const { page, close } = await newPage(browser, assistant.url)
    await page.goto(`${assistant.url}/chat/plain`)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByLabel('What has happened').waitFor()
    expect(await page.context().cookies(assistant.url)).toHaveLength(1)
    await page.goto(`${assistant.url}/chat`)
    await page.getByRole('button', { name: 'Exit this page' }).click()
    await page.waitForURL('https://www.gov.uk/')
    await expect.poll(() => page.context().cookies(assistant.url)).toEqual([])
    await page.goto(`${assistant.url}/chat/plain`)
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
    await close()
  })

  it('works while our server is away', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    await page.route('**/leave', (route) => route.abort())
    await page.getByRole('button', { name: 'Exit this page' }).click()
    await page.waitForURL('https://www.gov.uk/')
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
