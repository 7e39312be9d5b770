import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { lost } from '../end-to-end/form-tables.ts'
import type { Sayings } from '../end-to-end/sayings.ts'
import { isSent, receipt, Walker } from '../end-to-end/walker.ts'
import { type ChatPage, newPage, say } from './chat-page.ts'
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

/** Talks a form through on the page and sends it; gives the reference. */
async function sent({ line }: ChatPage, form: string, answers: Sayings): Promise<string> {
  const walker = new Walker(line)
  await walker.open(form)
  await walker.walk(answers, isSent)
  return receipt(walker)?.reference ?? ''
}

/** Taps a button and gives the file that comes. */
async function downloaded(page: Page, name: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name }).last().click()
  const file = await coming
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

describe('a copy on the chat page', () => {
  it('is downloaded from the receipt, whole, as a page and as plain text', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    const answers = {
      ...lost.answers,
      'items.1.desc': { say: 'Three <b>keys</b> on a ring', value: '' },
      'items.0.photo': { say: 'skip', value: null },
    }
    const reference = await sent(chat, lost.form, answers)
    const html = await downloaded(page, 'Download a copy')
    expect(html.name).toBe(`${reference}.html`)
    expect(html.text).toContain('Report lost property')
    expect(html.text).toContain('A phone in a red case; the corner is bent')
    expect(html.text).toContain('Three &lt;b&gt;keys&lt;/b&gt; on a ring')
    expect(html.text).not.toMatch(/<script|<b>/)
    const plain = await downloaded(page, 'Download as plain text')
    expect(plain.name).toBe(`${reference}.txt`)
    expect(plain.text).toContain(`Reference: ${reference}`)
    await page.getByText('Your copy is downloaded.').waitFor()
    expect(chat.complaints).toEqual([])
    await chat.close()
  }, 90_000)

  it('can be shown and printed by itself: it asks for nothing outside it', async () => {
    const chat = await newPage(browser, assistant.url)
    const reference = await sent(chat, 'thanks-form', { 'th.when': { say: 'yesterday', value: '' } })
    const { text } = await downloaded(chat.page, 'Download a copy')
    const context = await browser.newContext()
    const copy = await context.newPage()
    const asked: string[] = []
    copy.on('request', (request) => asked.push(request.url()))
    await copy.setContent(text)
    expect(asked).toEqual([])
    expect(await copy.title()).toBe(reference)
    expect(await copy.locator('body').innerText()).toContain('What happens next')
    await context.close()
    await chat.close()
  }, 60_000)

  it('says what went wrong where it cannot be had, and the button stays', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    await sent(chat, 'thanks-form', { 'th.when': { say: 'yesterday', value: '' } })
    await page.route('**/copies/**', (route) => route.abort())
    await page.getByRole('button', { name: 'Download a copy' }).click()
    await page.getByText('The copy could not be fetched. Try again.').waitFor()
    await page.unroute('**/copies/**')
    expect((await downloaded(page, 'Download a copy')).text).toContain('<!doctype html>')
    await chat.close()
  }, 60_000)

  it('is not offered after abuse, and comes when it is asked for, after a warning', async () => {
    const chat = await newPage(browser, assistant.url)
    const { page } = chat
    const answers = {
      'gate.safeDevice': { press: 'yes', value: true },
      'rep.first': { say: 'Thaddea', value: '' },
    }
    const reference = await sent(chat, 'domestic-abuse-report', answers)
    await page.locator('.reference', { hasText: reference }).first().waitFor()
    expect(await page.getByRole('button', { name: /^Download/ }).count()).toBe(0)
    await say(page, 'download a copy')
    await page.getByText('Anyone who can use the device can read it.').waitFor()
    const { name, text } = await downloaded(page, 'Download a copy')
    expect(name).toBe(`${reference}.html`)
    expect(text).toContain('Thaddea')
    await chat.close()
  }, 90_000)
})
