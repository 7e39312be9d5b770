import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { z } from 'zod'
import { type PageLine, pageLine } from './page-line.ts'

/** An open chat page. */
export interface ChatPage {
  readonly page: Page
  readonly line: PageLine
  /** What the browser complained of: errors of the script, refusals by the page's policy, parts that did not load. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Opens a page in a context of its own. The page that people are taken to is played here: the tests reach nothing outside. */
export async function newPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<ChatPage> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  await context.route('https://www.gov.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><h1>Elsewhere</h1>' }),
  )
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, line: pageLine(page, url), complaints, close: () => context.close() }
}

/** Opens the chat and waits until it has greeted. */
export async function openChat(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<ChatPage> {
  const chat = await newPage(browser, url, options)
  await chat.page.goto(`${url}/chat`)
  await begin(chat.page)
  return chat
}

/** Presses "Start" on the start screen and waits until the chat has greeted. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByText('Tell me in your own words.').waitFor()
}

/** Types words and sends them. */
export async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('Write your answer').fill(words)
  await page.keyboard.press('Enter')
}

/** The person's own message with these words. */
export function mine(page: Page, words: string): Locator {
  return page.locator('.mine', { hasText: words })
}

const storage = z.record(z.string(), z.string())
const held = z.object({ conversationId: z.string(), userId: z.string(), token: z.string() })

/** What the tab remembers, by name. */
export async function kept(page: Page): Promise<Readonly<Record<string, string>>> {
  return storage.parse(await page.evaluate('({ ...sessionStorage })'))
}

/** The conversation that the tab holds. */
export async function session(page: Page): Promise<z.infer<typeof held>> {
  return held.parse(JSON.parse((await kept(page))['chat.session'] ?? '{}'))
}
