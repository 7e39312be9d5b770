import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataOf } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { Walker } from '../end-to-end/walker.ts'
import { begin, kept, mine, newPage, openChat, say } from './chat-page.ts'
import { startBrowser } from './chromium.ts'

let assistant: AssistantProcess
let browser: Browser
beforeAll(async () => {
  assistant = await startAssistant({ env: { DRAFT_MINUTES: '45' } })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await assistant?.stop()
})

/** Saves a report, one answer deep, and gives its code. */
async function savedCode(): Promise<string> {
  const { page, line, close } = await newPage(browser, assistant.url)
  const walker = new Walker(line)
  await walker.open('crime-bicycle')
  await walker.walk({}, ({ question }) => question?.key === 'nation')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const saved = await line.until((one) => dataOf(one).code !== undefined)
  await close()
  return dataOf(saved).code?.value ?? ''
}

const giveCode = async (page: Page, code: string, button: string) => {
  await page.getByText('I saved a report and have a code').click()
  await page.getByLabel('Code of your saved report').fill(code)
  await page.getByRole('button', { name: button }).click()
}

describe('the start screen', () => {
  it('says who reads, what to have ready, how long it takes and what becomes of it, and begins and keeps nothing', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${assistant.url}/chat`)
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
    const seen = await page.locator('body').ariaSnapshot()
    for (const words of [
      'You are talking to a machine.',
      'No one reads this live.',
      'link "Call 999"',
      'Deaf, or cannot speak',
      'cannot hide pages that you opened before',
      '10 to 15 minutes',
      'Have ready',
      'deleted after 45 minutes',
      'link "How your data is used"',
      'link "Accessibility"',
    ])
      expect(seen).toContain(words)
    expect(seen).not.toContain('log "Conversation"')
    expect(asked.filter((path) => /session|directline/.test(path))).toEqual([])
    expect(await kept(page)).toEqual({})
    expect(await page.context().cookies()).toEqual([])
    await begin(page)
    expect(Object.keys(await kept(page))).toContain('chat.session')
    await page.reload()
    await page.getByText('Tell me in your own words.').waitFor()
    expect(chat.complaints).toEqual([])
    await chat.close()
  })

  it('turns Welsh by its button without beginning anything, and the chat begins in Welsh', async () => {
    const { page, close } = await newPage(browser, assistant.url)
    await page.goto(`${assistant.url}/chat`)
    await page.getByRole('button', { name: 'Cymraeg' }).click()
    await page.getByText('Cyn i chi ddechrau').waitFor()
    expect(await kept(page)).toEqual({})
    await page.getByRole('button', { name: 'Dechrau', exact: true }).click()
    await page.locator('.theirs[lang="cy-GB"]').first().waitFor()
    await close()
  })
})

describe('a saved report', () => {
  it('is gone on with on another device by a link whose code is sent in no address, and stands in none', async () => {
    const code = await savedCode()
    const { page, line, close, complaints } = await newPage(browser, assistant.url)
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await page.goto(`${assistant.url}/chat/resume#${code}`)
    await expect.poll(() => page.getByLabel('Code of your saved report').inputValue()).toBe(code)
    expect(page.url()).toBe(`${assistant.url}/chat/resume`)
    expect(await kept(page)).toEqual({})
    await page.getByRole('button', { name: 'Go on with it' }).click()
    await page.getByText(/I found your report.*It is saved until/).waitFor()
    await page.getByRole('button', { name: 'England', exact: true }).waitFor()
    expect(line.heard.filter(({ text }) => text === code)).toHaveLength(1)
    expect(addresses.filter((address) => address.replace(/#.*/, '').includes(code.slice(0, 5)))).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('is deleted on request with its code, which says so, and the code opens nothing any more', async () => {
    const code = await savedCode()
    const { page, close } = await newPage(browser, assistant.url)
    await page.goto(`${assistant.url}/chat`)
    await giveCode(page, code, 'Delete it')
    await page.getByText('The saved report is deleted, and its code does not work any more.').waitFor()
    await close()
    const other = await newPage(browser, assistant.url)
    await other.page.goto(`${assistant.url}/chat`)
    await giveCode(other.page, code, 'Go on with it')
    await mine(other.page, code).waitFor()
    await other.page.locator('.theirs').nth(3).waitFor()
    expect(await other.page.getByText('I found your report').count()).toBe(0)
    await other.close()
  })

  it('wants a code, and has one that can be copied with its link', async () => {
    const { page, close } = await newPage(browser, assistant.url)
    await page.goto(`${assistant.url}/chat/resume`)
    await page.getByRole('button', { name: 'Go on with it' }).click()
    expect(await page.locator('#code-error').textContent()).toBe('Enter the code of your saved report.')
    expect(await kept(page)).toEqual({})
    await close()
    const chat = await openChat(browser, assistant.url, { permissions: ['clipboard-read', 'clipboard-write'] })
    await say(chat.page, 'I lost my phone in the street yesterday')
    await chat.page.locator('#controls button').first().waitFor()
    await chat.page.getByRole('button', { name: 'Save', exact: true }).click()
    const saved = await chat.line.until((one) => dataOf(one).code !== undefined)
    await chat.page.getByRole('button', { name: 'Copy a link to it' }).click()
    await chat.page.getByText('The link is copied.').waitFor()
    expect(await chat.page.evaluate('navigator.clipboard.readText()')).toBe(
      `${assistant.url}/chat/resume#${dataOf(saved).code?.value}`,
    )
    await chat.close()
  })
})
