import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataOf } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { bicycle, PNG } from '../end-to-end/form-tables.ts'
import { isSent, receipt, Walker } from '../end-to-end/walker.ts'
import { type ChatPage, mine, newPage, say } from './chat-page.ts'
import { startBrowser } from './chromium.ts'

let assistant: AssistantProcess
let browser: Browser
let chat: ChatPage
let walker: Walker
beforeAll(async () => {
  assistant = await startAssistant()
  browser = await startBrowser()
  chat = await newPage(browser, assistant.url)
  chat.page.setDefaultTimeout(8_000)
  walker = new Walker(chat.line)
  await walker.open(bicycle.form)
})
afterAll(async () => {
  await chat?.close()
  await browser?.close()
  await assistant?.stop()
})

const MB = 1024 * 1024
/** A photo that is sent in several parts. */
const LARGE = Buffer.concat([PNG, Buffer.alloc(5 * MB)])
/** Chooses a film that says that it has 2 GB. */
const HUGE = `chooser => {
  const film = new File(['x'], 'film.mp4', { type: 'video/mp4' })
  Object.defineProperty(film, 'size', { value: 2 * 1024 ** 3 })
  Object.defineProperty(chooser, 'files', { value: [film], configurable: true })
  chooser.dispatchEvent(new Event('change'))
  Reflect.deleteProperty(chooser, 'files')
}`

const walkTo = (key: string) => walker.walk(bicycle.answers, ({ question }) => question?.key === key)
const own = () => chat.page.locator('.mine').count()
const go = () => chat.page.getByRole('button', { name: 'Continue', exact: true })

/** The words that are read out with a field, besides its name. */
async function about(field: Locator): Promise<string> {
  const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? []
  return (await Promise.all(ids.map((id) => chat.page.locator(`#${id}`).textContent({ timeout: 1_000 })))).join(' ')
}

/** Whether all fits on a phone of 320 pixels without a scroll sideways. */
async function expectFits(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1100, height: 900 }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  await page.setViewportSize(size)
}

/** Does something, and gives what the assistant asks in answer. */
async function asked(act: () => Promise<unknown>, within = 10_000) {
  const before = new Set(chat.line.heard)
  await act()
  const one = await chat.line.until((heard) => !before.has(heard) && dataOf(heard).question !== undefined, within)
  walker.last = [one]
  return dataOf(one).question
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Choose a photo/ }).click()
  await (await choosing).setFiles({ name, mimeType: 'image/png', buffer: Buffer.from(bytes) })
}

describe('a day in fields', () => {
  it('is not sent before it is whole; what is missing is said at the field', async () => {
    const { page } = chat
    await walkTo('when.at')
    const before = await own()
    await page.getByLabel('Day', { exact: true }).fill('1')
    await page.getByLabel('Month', { exact: true }).fill('10')
    await go().click()
    const year = page.getByLabel('Year', { exact: true })
    expect(await about(year)).toContain('Error: The date must include a year.')
    expect(await year.getAttribute('aria-invalid')).toBe('true')
    expect(await page.evaluate('document.activeElement.name')).toBe('year')
    expect(await own()).toBe(before)
    await expectFits(page)
  })

  it('stays as typed where it is not taken, with the assistant’s words at the fields', async () => {
    const { page } = chat
    await page.getByLabel('Day', { exact: true }).fill('31')
    await page.getByLabel('Month', { exact: true }).fill('2')
    await page.getByLabel('Year', { exact: true }).fill('2026')
    const question = await asked(() => page.keyboard.press('Enter'))
    expect(question?.key).toBe('when.at')
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('31')
    expect(await about(page.getByLabel('Day', { exact: true }))).toMatch(/Error: .*31 February/)
    expect(await about(page.getByLabel('Write your answer'))).toMatch(/Error: .*31 February/)
  })

  it('is read back in full words, and the words beside it would have done too', async () => {
    const { page } = chat
    await page.getByLabel('Day', { exact: true }).fill('1')
    await page.getByLabel('Month', { exact: true }).fill('10')
    await page.getByLabel('Time, if you know it').fill('between 6pm and 8pm')
    const question = await asked(() => go().click())
    expect(question?.key).not.toBe('when.at')
    await mine(page, '1/10/2026 between 6pm and 8pm').waitFor()
    await page.getByText('Thursday 1 October 2026, between 6pm and 8pm').first().waitFor()
    expect(await page.locator('#field-error').count()).toBe(0)
  })
})

describe('an earlier answer', () => {
  it('is changed by a tap on it, is asked again, and the rest stays', async () => {
    const { page } = chat
    await walkTo('loc.find')
    const earlier = mine(page, '1/10/2026 between 6pm and 8pm')
    const question = await asked(() => earlier.click())
    expect(question?.key).toBe('when.at')
    const next = await asked(() => say(page, '2 October 2026 at 7pm'))
    expect(next?.key).toBe('loc.find')
    await page.getByText('Friday 2 October 2026 at 7pm').first().waitFor()
    expect(await earlier.getByRole('button').count()).toBe(0)
    await mine(page, '2 October 2026 at 7pm')
      .getByRole('button', { name: /^Change my answer/ })
      .waitFor()
  })
})

describe('files', () => {
  it('are shown before they are sent, and can be left out; too large ones are told of at once', async () => {
    const { page } = chat
    await walkTo('bike.photo')
    expect(await about(page.getByRole('button', { name: /^Choose a photo/ }))).toContain(
      'You can send: photos. Each file can be up to 100 MB, 10 at a time.',
    )
    const before = await own()
    await choose(page, 'my bike.png', PNG)
    await page.locator('.files img').waitFor()
    await expectFits(page)
    await page.getByRole('button', { name: 'Leave out my bike.png' }).click()
    expect(await page.locator('.files li').count()).toBe(0)
    await page.evaluate(`(${HUGE})(document.querySelector('#controls input[type=file]'))`)
    const said = await about(page.getByRole('button', { name: /^Choose a photo/ }))
    expect(said).toContain('film.mp4 is too large: 2048 MB. The limit for one file is 100 MB.')
    expect(await page.locator('.files li').count()).toBe(0)
    expect(await own()).toBe(before)
  })

  it('that are something else by their bytes are refused in words, and others can be chosen', async () => {
    const { page } = chat
    const exe = new Uint8Array([...Buffer.from('MZ'), 0x90, 0, 3, ...new Uint8Array(4_000)])
    await choose(page, 'holiday.png', exe)
    await page.getByRole('button', { name: 'Send this file' }).click()
    await page.locator('.mine .note', { hasText: 'Not sent. This kind of file cannot be taken.' }).waitFor()
    expect(await about(page.getByRole('button', { name: /^Choose a photo/ }))).toContain(
      'This kind of file cannot be taken.',
    )
  })

  it('can be stopped on their way', async () => {
    const { page } = chat
    const before = await own()
    await page.route('**/files/*', (route) => (route.request().method() === 'PATCH' ? undefined : route.continue()))
    await choose(page, 'large.png', LARGE)
    await page.getByRole('button', { name: 'Send this file' }).dblclick()
    await page.locator('.mine progress').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Stopped. Nothing was sent.').waitFor()
    await page.unroute('**/files/*')
    expect(await own()).toBe(before)
    await page.getByRole('button', { name: /^Choose a photo/ }).waitFor()
  })

  it('go on where they were after a break, though the assistant was killed, and are one file, once', async () => {
    const { page, line } = chat
    const parts: number[] = []
    let killed: Promise<unknown> | undefined
    await page.route('**/files/*', async (route) => {
      const request = route.request()
      if (request.method() !== 'PATCH') return route.continue()
      parts.push(Number(request.headers()['upload-offset']))
      if (killed !== undefined || parts.at(-1) !== 2 * MB) return route.continue()
      killed = assistant.kill('SIGKILL').then(() => assistant.restart())
      return route.abort('connectionreset')
    })
    await choose(page, 'large.png', LARGE)
    const next = await asked(() => page.getByRole('button', { name: 'Send this file' }).dblclick(), 40_000)
    await killed
    expect(next?.key).not.toBe('bike.photo')
    // The part that broke off is sent again; what came before it is not.
    expect(parts.slice(parts.indexOf(2 * MB))).toEqual([2 * MB, 2 * MB, 4 * MB])
    const sent = line.heard.flatMap(({ from, attachments }) => (from.id.startsWith('dl_') ? [attachments] : []))
    expect(sent.filter((one) => one !== undefined)).toEqual([[expect.objectContaining({ name: 'large.png' })]])
    expect(await mine(page, 'large.png').count()).toBe(1)
  }, 50_000)
})

describe('what is typed too long or twice', () => {
  it('a name of 10,000 characters is refused in plain words, and stays in its field', async () => {
    const { page } = chat
    await walkTo('rep.first')
    const field = page.getByLabel('First name')
    expect(await field.getAttribute('autocomplete')).toBe('given-name')
    await field.fill('x'.repeat(10_000))
    const question = await asked(() => page.keyboard.press('Enter'))
    expect(question?.key).toBe('rep.first')
    expect(await about(field)).toMatch(/Error: .*(too long|characters)/)
    expect((await field.inputValue()).length).toBe(10_000)
  })

  it('a double Enter and a double click send one answer', async () => {
    const { page, line } = chat
    await page.getByLabel('First name').fill('Adaline')
    const next = await asked(async () => {
      await page.getByLabel('First name').press('Enter')
      await page.keyboard.press('Enter')
    })
    expect(next?.key).toBe('rep.last')
    expect(line.heard.filter(({ text }) => text === 'Adaline')).toHaveLength(1)
    const back = await asked(() => page.getByRole('button', { name: 'Back' }).dblclick())
    expect(back?.key).toBe('rep.first')
    expect(line.heard.filter(({ text }) => text === 'Back')).toHaveLength(1)
    await asked(() => say(page, 'Adaline'))
  })
})

describe('the end of a report', () => {
  it('is agreed to by a tick: without it nothing is sent, and that is said there', async () => {
    const { page } = chat
    await walkTo('dec.true')
    const before = await own()
    await go().click()
    const box = page.getByRole('checkbox')
    expect(await about(box)).toContain('Tick to confirm this is true')
    expect(await own()).toBe(before)
  })

  it('has the reference, to be copied and printed, and answers are no longer changed', async () => {
    const { page } = chat
    await walker.walk(bicycle.answers, isSent)
    const reference = receipt(walker)?.reference ?? ''
    await page.locator('.reference', { hasText: reference }).first().waitFor()
    expect(await page.locator('.mine button').count()).toBe(0)
    await page.evaluate('window.print = () => { window.printed = true }')
    await page.getByRole('button', { name: 'Print this page' }).click()
    expect(await page.evaluate('window.printed')).toBe(true)
    // The browser tells of the file that was refused above, and of the break.
    expect(chat.complaints.filter((said) => !/415|Failed to load|WebSocket|ERR_/.test(said))).toEqual([])
  })
})

describe('an outcome to call', () => {
  it('has the number first, large enough to tap, and the words after it', async () => {
    const other = await newPage(browser, assistant.url)
    await other.page.goto(`${assistant.url}/chat`)
    await other.page.getByRole('button', { name: 'Start', exact: true }).click()
    await say(other.page, 'someone is breaking into my house right now and I am inside')
    const card = other.page.locator('.danger').first()
    await card.waitFor()
    expect(await card.locator(':scope > *:nth-child(2)').innerText()).toMatch(/999/)
    const box = await card.locator('.call a').first().boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    await other.close()
  })
})
