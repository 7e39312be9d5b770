import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { dataOf } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { lost } from '../end-to-end/form-tables.ts'
import { sayingFor } from '../end-to-end/sayings.ts'
import { submitted } from '../end-to-end/submitted.ts'
import { isSent, receipt, Walker } from '../end-to-end/walker.ts'
import { type ChatPage, newPage } from './chat-page.ts'
import { startBrowser } from './chromium.ts'
import { WEB_CHAT_SHA256, webChatBundle } from './official/web-chat-bundle.ts'
import { suggested, webChatLine } from './official/web-chat-line.ts'
import { startWebChatPage, type WebChatPage } from './official/web-chat-page.ts'
import type { PageLine } from './page-line.ts'

let intake: TestIntake
let assistant: AssistantProcess
let site: WebChatPage
let browser: Browser
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake })
  site = await startWebChatPage(assistant.domain, assistant.secret)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await assistant?.stop()
  await intake?.close()
})

interface Opened extends ChatPage {
  readonly talk: PageLine
}

/** Web Chat in a context of its own. */
async function opened(): Promise<Opened> {
  const chat = await newPage(browser, site.url)
  chat.page.setDefaultTimeout(10_000)
  return { ...chat, talk: webChatLine(chat.page, site.url) }
}

/** The labels of the buttons in view, once there are as many as wanted. */
async function buttons({ page }: Opened, wanted: readonly string[]): Promise<readonly string[]> {
  if (wanted.length > 0)
    await suggested(page)
      .filter({ hasText: wanted.at(-1) ?? '' })
      .last()
      .waitFor()
  return (await suggested(page).allInnerTexts()).map((label) => label.trim())
}

/** The kinds of which one option is the whole answer. */
const TAPPED = ['yes-no', 'choice', 'confirm']

it('is the file that the npm package ships', () => {
  expect(createHash('sha256').update(webChatBundle()).digest('hex')).toBe(WEB_CHAT_SHA256)
})

describe("Microsoft's Web Chat, unchanged, at the same endpoint", () => {
  it('takes a whole report: each question with options has its buttons, a tap answers it, a file goes by its paper clip', async () => {
    const chat = await opened()
    const walker = new Walker(chat.talk)
    await walker.open(lost.form)
    const tapped = new Set<string>()
    while (!isSent(walker)) {
      const { question } = walker
      if (question === undefined) throw new Error(`No question stands after: ${walker.text}`)
      const labels = (question.options ?? []).map(({ label }) => label)
      expect(await buttons(chat, labels), question.key).toEqual(labels)
      const saying = sayingFor(question, lost.answers)
      const option = question.options?.find(
        ({ id, label }) => id === saying.press || label === saying.display || id === { true: 'yes' }[`${saying.value}`],
      )
      const first = question.key === 'review' ? question.options?.[0] : option
      if (first !== undefined && TAPPED.includes(question.kind)) {
        tapped.add(question.kind)
        const { say: _typed, ...rest } = saying
        await walker.answer({ ...rest, press: first.id })
      } else await walker.answer(saying)
    }
    expect([...tapped].sort()).toEqual([...TAPPED].sort())
    const reference = receipt(walker)?.reference ?? ''
    await chat.page.getByText(reference).first().waitFor()
    await chat.talk.until((one) => dataOf(one).submission?.status === 'received')
    const record = [...intake.submissions.values()].find(({ submission }) => submission.reference === reference)
    const body = submitted.parse(record?.submission)
    const expected = [...walker.expected.values()].filter(({ key }) => key !== 'review')
    const given = body.answers.filter(({ key }) => walker.expected.has(key))
    expect(given.map(({ key, value }) => ({ key, value }))).toEqual(expected.map(({ key, value }) => ({ key, value })))
    expect(chat.complaints).toEqual([])
    await chat.close()
  }, 120_000)

  it('comes from a flow to its report by "start"', async () => {
    const chat = await opened()
    const walker = new Walker(chat.talk)
    await walker.open('lost-property')
    await walker.walk({}, ({ question }) => question?.key === 'start')
    const labels = (walker.question?.options ?? []).map(({ label }) => label)
    expect(labels.length).toBeGreaterThan(1)
    expect(await buttons(chat, labels)).toEqual(labels)
    await walker.press('start', 'report')
    expect(walker.question?.in).toBe('lost-property-report')
    await chat.close()
  })

  it('shows the ways to get help as buttons that open them, and says those that it cannot open', async () => {
    const chat = await opened()
    const { page } = chat
    await page.goto(site.url)
    await page.evaluate('window.went = []; window.open = (address) => { window.went.push(address); return null }')
    await chat.talk.post({ type: 'message', text: 'he has a knife and is outside my door' })
    const help = page.getByRole('button', { name: 'Emergency services: 999' }).first()
    await help.click()
    await page
      .getByRole('button', { name: /^Video call 999 in British Sign Language/ })
      .first()
      .click()
    expect(await page.evaluate('window.went')).toEqual(['tel:999', expect.stringMatching(/^https:\/\/999bsl/)])
    expect(await page.getByRole('button', { name: /^Text 999/ }).count()).toBe(0)
    await page.getByText('Text 999, only if you have registered').first().waitFor()
    await suggested(page).getByText('I am safe, go on').click()
    await chat.talk.until(({ text }) => text === 'I am safe, go on')
    expect(chat.complaints).toEqual([])
    await chat.close()
  })

  it('comes back to the same conversation after a reload, with all that was said, and goes on', async () => {
    const chat = await opened()
    const { page, talk } = chat
    const walker = new Walker(talk)
    await walker.open('lost-property-report')
    const { question } = walker
    const kept = await page.evaluate<string>(`sessionStorage.getItem('conversation')`)
    await page.reload()
    await page.getByText('Could it hurt someone who finds it?').first().waitFor()
    const greeting = page.locator('.webchat__bubble', { hasText: 'Tell me in your own words.' })
    expect(await greeting.count()).toBe(1)
    expect(await page.evaluate(`sessionStorage.getItem('conversation')`)).toBe(kept)
    const labels = (question?.options ?? []).map(({ label }) => label)
    expect(await buttons(chat, labels)).toEqual(labels)
    const last = talk.heard.length
    await talk.post({ type: 'message', text: 'help' })
    await talk.until((one) => talk.heard.indexOf(one) > last && dataOf(one).question?.key === question?.key)
    expect(await greeting.count()).toBe(1)
    await chat.close()
  })
})
