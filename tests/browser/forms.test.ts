import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractSchema } from '../adapters/intake/contract-schema.ts'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { dataOf } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { asides, bicycle, driving, type FormTalk, lost } from '../end-to-end/form-tables.ts'
import { submitted } from '../end-to-end/submitted.ts'
import { atReview, isSent, receipt, Walker } from '../end-to-end/walker.ts'
import { type ChatPage, newPage } from './chat-page.ts'
import { startBrowser } from './chromium.ts'

let intake: TestIntake
let assistant: AssistantProcess
let browser: Browser
beforeAll(async () => {
  intake = await startIntake()
  assistant = await startAssistant({ intake })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await assistant?.stop()
  await intake?.close()
})

/** Talks a form through on the chat page and sends it. */
async function talked(chat: ChatPage, talk: FormTalk) {
  const { page, line } = chat
  const walker = new Walker(line)
  await walker.open(talk.form)
  await walker.walk(talk.answers, atReview, asides(talk))
  const shown = await page.locator('.review').last().locator('dd:first-of-type').allInnerTexts()
  await walker.walk({ 'dec.contact': { press: 'no', value: false } }, isSent)
  const reference = receipt(walker)?.reference ?? ''
  await line.until((one) => dataOf(one).submission?.status === 'received')
  const records = [...intake.submissions.values()].filter(({ submission }) => submission.reference === reference)
  return { walker, shown, reference, records, body: submitted.parse(records[0]?.submission) }
}

describe.each(
  [bicycle, driving, lost].map((talk) => [talk.form, talk] as const),
)('%s on the chat page, from start to receipt', (_, talk) => {
  let chat: ChatPage
  let sent: Awaited<ReturnType<typeof talked>>
  beforeAll(async () => {
    chat = await newPage(browser, assistant.url)
    sent = await talked(chat, talk)
  }, 120_000)
  afterAll(() => chat?.close())

  it('is at the intake once, and is valid by the contract', () => {
    const fits = contractSchema('Submission')
    expect(sent.records).toHaveLength(1)
    expect(fits(sent.records[0]?.submission), JSON.stringify(fits.errors)).toBe(true)
  })

  it('has every answer as it was typed, tapped or ticked', () => {
    const expected = [...sent.walker.expected.values()].filter(({ key }) => key !== 'review')
    const given = sent.body.answers.filter(({ key }) => sent.walker.expected.has(key))
    expect(given.map(({ key, value, source }) => ({ key, value, source }))).toEqual(
      expected.map(({ key, value, source }) => ({ key, value, source })),
    )
  })

  it('was shown to be read over as it was sent', () => {
    const over = new Set(sent.shown.map((words) => words.trim()))
    const given = sent.body.answers.filter(({ key, display }) => !/^dec\.|^dr\.truth/.test(key) && display !== '')
    // A list shows line breaks as they are; the comparison is of the words.
    const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
    const all = new Set([...over].map(plain))
    expect(given.filter(({ display }) => !all.has(plain(display))).map(({ key }) => key)).toEqual([])
  })

  it('ends with the reference in view, to be copied, and the news that it is received', async () => {
    await chat.page.locator('.reference', { hasText: sent.reference }).first().waitFor()
    await chat.page.getByRole('button', { name: 'Copy the reference' }).first().waitFor()
    await chat.page.getByText(`The police have received your report ${sent.reference}`).waitFor()
  })

  it('made the browser complain of nothing', () => {
    expect(chat.complaints).toEqual([])
  })
})
