import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
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
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options })
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
  await chat.page.getByText('Tell me in your own words.').waitFor()
  return chat
}
