import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractSchema } from '../adapters/intake/contract-schema.ts'
import { startIntake, type TestIntake } from '../adapters/intake/intake-server.ts'
import { type AssistantProcess, startAssistant, temporaryFolder } from '../end-to-end/assistant-process.ts'
import { asides, bicycle } from '../end-to-end/form-tables.ts'
import { submitted } from '../end-to-end/submitted.ts'
import { atReview, isSent, receipt, Walker } from '../end-to-end/walker.ts'
import { type ChatPage, newPage, openChat, say } from './chat-page.ts'
import { startBrowser } from './chromium.ts'
import { plainLine } from './plain-line.ts'

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

const withoutScripts = () => newPage(browser, assistant.url, { javaScriptEnabled: false })

/** Tries to send a film of 2 GB: a page says what is wrong, and the question still stands on it. */
async function sendFilm(page: Page): Promise<void> {
  const path = join(temporaryFolder(), 'film.mp4')
  const film = openSync(path, 'w')
  writeSync(film, Buffer.from([0, 0, 0, 24, ...Buffer.from('ftypisom'), 0, 0, 2, 0, ...Buffer.from('isommp42')]))
  ftruncateSync(film, 2 * 1024 ** 3)
  closeSync(film)
  await page.getByLabel('Choose a photo, video or document').setInputFiles(path)
  await page.getByRole('button', { name: 'Send the file' }).click()
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  await page.getByText('The limit for one file is 100 MB').first().waitFor()
}

/** Presses the way out, and waits until the browser asks for the page that it leads to. */
async function leave(page: Page): Promise<void> {
  // A redirect is not played here like other requests, and it leads nowhere (see chromium.ts): it is the asking that counts.
  const asked = page.waitForRequest('https://www.gov.uk/')
  await page.getByRole('button', { name: 'Exit this page' }).click()
  await asked
  await page.waitForURL(/^chrome-error:/)
}

describe('a bicycle theft without JavaScript, from start to receipt', () => {
  let chat: ChatPage
  let walker: Walker
  let shown: readonly string[]
  beforeAll(async () => {
    chat = await withoutScripts()
    walker = new Walker(plainLine(chat.page, assistant.url))
    await walker.open(bicycle.form)
    await walker.walk(bicycle.answers, atReview, { ...asides(bicycle), 'bike.photo': () => sendFilm(chat.page) })
    shown = await chat.page.locator('.review dd.said').allInnerTexts()
    await walker.walk({ 'dec.contact': { press: 'no', value: false } }, isSent)
  }, 120_000)
  afterAll(() => chat?.close())

  it('is at the intake once, valid by the contract, with every answer as it was given and its files', async () => {
    const reference = receipt(walker)?.reference ?? ''
    await expect
      .poll(
        () => [...intake.submissions.values()].filter(({ submission }) => submission.reference === reference).length,
      )
      .toBe(1)
    const [record] = [...intake.submissions.values()].filter(({ submission }) => submission.reference === reference)
    const fits = contractSchema('Submission')
    expect(fits(record?.submission), JSON.stringify(fits.errors)).toBe(true)
    const body = submitted.parse(record?.submission)
    const expected = [...walker.expected.values()].filter(({ key }) => key !== 'review')
    const given = body.answers.filter(({ key }) => walker.expected.has(key))
    expect(given.map(({ key, value, source }) => ({ key, value, source }))).toEqual(
      expected.map(({ key, value, source }) => ({ key, value, source })),
    )
    const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
    const over = new Set(shown.map(plain))
    const unseen = body.answers.filter(({ key, display }) => !key.startsWith('dec.') && display !== '')
    expect(unseen.filter(({ display }) => !over.has(plain(display))).map(({ key }) => key)).toEqual([])
  })

  it('ends with the reference, and the news at the next look', async () => {
    const { page } = chat
    const reference = receipt(walker)?.reference ?? ''
    await page.locator('.reference', { hasText: reference }).first().waitFor()
    await page.getByRole('link', { name: 'Look for news of your report' }).click()
    await page.getByText(`The police have received your report ${reference}`).waitFor()
  })

  it('gives its copy as a file, with no reference in any address', async () => {
    const { page } = chat
    const download = page.waitForEvent('download')
    await page.locator('details.earlier summary').click()
    await page.getByRole('button', { name: 'Download as plain text' }).last().click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/\.txt$/)
    expect(file.url()).toBe(`${assistant.url}/chat/plain/copy`)
  })

  it('reloads, and goes back and forward, without sending anything again', async () => {
    const { page } = chat
    const line = plainLine(page, assistant.url)
    const before = (await line.heard()).length
    await page.reload()
    await page.goBack()
    await page.goForward()
    expect((await line.heard()).length).toBe(before)
    expect(page.url()).toMatch(/\/chat\/plain(?:\?begun)?$/)
  })

  it('leaves by the button to a page that anyone might have open, and does not come back', async () => {
    const { page } = chat
    await leave(page)
    expect(await page.context().cookies()).toEqual([])
    await page.goto(`${assistant.url}/chat/plain`)
    await page.getByRole('heading', { name: 'Before you start' }).waitFor()
  })

  it('made the browser complain of nothing but the file that was refused', () => {
    expect(chat.complaints.filter((words) => !words.includes('413') && !words.includes('www.gov.uk'))).toEqual([])
  })
})

describe('without JavaScript', () => {
  it('the chat page itself starts the plain one, and its way out works too', async () => {
    const { page, close } = await withoutScripts()
    await page.goto(`${assistant.url}/chat`)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByLabel('What has happened').waitFor()
    await page.goto(`${assistant.url}/chat`)
    await leave(page)
    expect(await page.context().cookies()).toEqual([])
    await close()
  })
})

describe('changing between the pages', () => {
  it('takes the conversation and what is being written to the plain page and back', async () => {
    const chat = await openChat(browser, assistant.url)
    const { page } = chat
    await say(page, 'my bike was stolen from outside the station')
    await page.getByText('danger').last().waitFor()
    await page.locator('#controls button').first().waitFor()
    await page.getByLabel('Write your answer').fill('not sent yet')
    await page.getByRole('button', { name: 'Use the plain page' }).click()
    await page.waitForURL(/\/chat\/plain/)
    expect(await page.locator('.answer [name="text"]').inputValue()).toBe('not sent yet')
    await page.locator('.answer [name="text"]').fill('')
    await page.locator('input[name="pick"][value="no"]').check()
    await page.getByRole('button', { name: 'Send answer' }).click()
    await page.getByRole('button', { name: 'Go on with the full page' }).click()
    await page.waitForURL(`${assistant.url}/chat`)
    await page.locator('.mine', { hasText: 'my bike was stolen' }).waitFor()
    await page.locator('.mine p', { hasText: /^No$/ }).waitFor()
    expect(chat.complaints).toEqual([])
    await chat.close()
  })
})
