import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTokens, TOKEN_SECONDS } from '../../adapters/directline/tokens.ts'
import { dataOf } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { bicycle, lost } from '../end-to-end/form-tables.ts'
import { atReview, Walker } from '../end-to-end/walker.ts'
import { kept, mine, newPage, openChat, say, session } from './chat-page.ts'
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

describe('a draft', () => {
  it('can be changed answer by answer from its list', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page, line } = chat
    const walker = new Walker(line)
    await walker.open('lost-property-report')
    await walker.walk(lost.answers, atReview)
    const row = page.locator('.review > div', { has: page.locator('dt', { hasText: /colour/i }) }).first()
    const before = line.heard.length
    await row.getByRole('button', { name: /^Change/ }).click()
    const asked = await line.until(
      (one) =>
        line.heard.indexOf(one) > before &&
        /colour/i.test(one.text ?? '') &&
        one.from.id === 'assistant' &&
        one.channelData?.assistant?.question?.key !== 'change',
    )
    expect(asked.channelData?.assistant?.question?.key).toMatch(/colour/i)
    expect(await page.locator('.theirs', { hasText: 'Which answer do you want to change?' }).count()).toBe(0)
    await say(page, 'turquoise')
    await page.locator('.review').nth(1).getByText('turquoise').waitFor()
    await chat.close()
  }, 60_000)

  it('takes several answers by ticking them', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page, line } = chat
    const walker = new Walker(line)
    await walker.open('crime-bicycle')
    await walker.walk(bicycle.answers, ({ question }) => question?.key === 'ev.any')
    await page.getByRole('button', { name: 'Send what I ticked' }).click()
    await page.getByText('Tick one or more').waitFor()
    await page.getByLabel('Photos', { exact: true }).check()
    await page.getByLabel(/Receipts or proof/).check()
    await page.getByRole('button', { name: 'Send what I ticked' }).click()
    await mine(page, 'Photos, Receipts').waitFor()
    await line.until(({ text, from }) => from.id.startsWith('dl_') && text?.startsWith('Photos, Receipts') === true)
    await chat.close()
  }, 60_000)

  it('goes on by a tap where a question may be skipped', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page, line } = chat
    const walker = new Walker(line)
    await walker.open('crime-bicycle')
    await walker.walk(bicycle.answers, ({ question }) => question?.required === false)
    const skipped = walker.question?.key
    await page.locator('#controls').getByRole('button', { name: 'Skip' }).click()
    await line.until(({ text, from }) => from.id.startsWith('dl_') && text === 'Skip')
    const asked = line.heard.at(-1)?.channelData?.assistant?.question?.key
    expect([undefined, skipped]).not.toContain(asked)
    await chat.close()
  }, 60_000)

  it('that was saved is found again in its tab, though its token has ended long ago', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page, line } = chat
    const walker = new Walker(line)
    await walker.open('crime-bicycle')
    await walker.walk({}, ({ question }) => question?.key === 'nation')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Your answers are kept until').waitFor()
    const held = await session(page)
    const userId = line.heard.find(({ from }) => from.id.startsWith('dl_'))?.from.id ?? ''
    const hourAgo = { now: () => Date.now() - 3_600_000 }
    const token = createTokens(assistant.secret, hourAgo).mint(
      { kind: 'api', conversation: held.conversationId, user: userId },
      TOKEN_SECONDS,
    )
    const slept = JSON.stringify({ ...held, userId, token, expiresAt: hourAgo.now() })
    await page.evaluate(`sessionStorage.setItem('chat.session', ${JSON.stringify(slept)})`)
    await page.reload()
    await page.getByText('Your answers are kept until').waitFor()
    expect((await session(page)).conversationId).toBe(held.conversationId)
    await page.getByRole('button', { name: 'England', exact: true }).click()
    await mine(page, 'England').waitFor()
    await expect.poll(() => kept(page)).not.toHaveProperty(['chat.outbox'])
    await chat.close()
  }, 40_000)

  it('that was saved is gone on with on another device by its code, after the first page was left by its exit', async () => {
    const chat = await newPage(browser, assistant.url)
    const walker = new Walker(chat.line)
    await walker.open('crime-bicycle')
    await walker.walk({}, ({ question }) => question?.key === 'nation')
    await chat.page.getByRole('button', { name: 'Save', exact: true }).click()
    const saved = await chat.line.until((one) => dataOf(one).code !== undefined)
    const code = dataOf(saved).code?.value ?? ''
    await chat.page.locator('.theirs', { hasText: code }).waitFor()
    await chat.page.getByRole('button', { name: /^Exit/ }).click()
    await chat.page.waitForURL('https://www.gov.uk/**')
    const other = await openChat(browser, assistant.url, { viewport: { width: 390, height: 800 } })
    await say(other.page, code.toLowerCase().replace('-', ' '))
    await other.page.getByText('I found your report').waitFor()
    await other.page.getByRole('button', { name: 'England', exact: true }).waitFor()
    expect(other.complaints).toEqual([])
    await Promise.all([chat.close(), other.close()])
  })

  it('is gone on with in another tab while one is open, and left in all of them at once', async () => {
    const chat = await openChat(browser, assistant.url)
    const { conversationId } = await session(chat.page)
    const other = await chat.page.context().newPage()
    await other.goto(`${assistant.url}/chat`)
    await other.getByText('Tell me in your own words.').waitFor()
    expect((await session(other)).conversationId).toBe(conversationId)
    await say(other, 'help')
    await mine(chat.page, 'help').waitFor()
    await other.getByRole('button', { name: 'Exit this page' }).click()
    await Promise.all([chat.page, other].map((page) => page.waitForURL('https://www.gov.uk/')))
    await chat.close()
  })

  it('is warned of in time before it is deleted, with more time for the asking', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page, line } = chat
    const warning = page.getByText(/^Answers that are not sent are deleted in \d+ minutes/)
    await page.clock.install()
    const walker = new Walker(line)
    await walker.open('crime-bicycle')
    await walker.walk({}, ({ question }) => question?.key === 'nation')
    // The server's clock stands nearly still meanwhile, so it has to be asked what is left.
    await page.route('**/kept', (route) => route.fulfill({ json: { seconds: 1_800 } }))
    await page.clock.fastForward('29:00')
    expect(await warning.count()).toBe(0)
    await page.clock.fastForward('02:00')
    await page.getByText('deleted in 30 minutes').waitFor()
    const said = await page.locator('.theirs').count()
    await page.getByRole('button', { name: 'I need more time' }).click()
    await mine(page, 'I am still here').waitFor()
    // The answer begins the time once more, so it has to be here before the time is let run.
    await expect.poll(() => page.locator('.theirs').count()).toBeGreaterThan(said)
    expect(await warning.count()).toBe(0)
    await page.clock.fastForward('31:00')
    await warning.waitFor()
    await page.getByRole('button', { name: 'Save my answers' }).click()
    await page.getByText('Your answers are kept until').waitFor()
    expect(await warning.count()).toBe(0)
    await chat.close()
  })
})
