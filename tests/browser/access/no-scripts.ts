import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type ChatPage, newPage, session } from '../chat-page.ts'

/** A page on which no scripts run, but while it is looked at: its document stays as it was made without them. */
export interface ScriptlessPage extends ChatPage {
  look(use: (page: Page) => Promise<unknown>): Promise<void>
}

/** A page in a context of its own, with scripts switched off in the browser. */
export async function scriptlessPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<ScriptlessPage> {
  const opened = await newPage(browser, url, options)
  const { page } = opened
  page.setDefaultTimeout(8_000)
  const devtools = await page.context().newCDPSession(page)
  const switchOff = (value: boolean) => devtools.send('Emulation.setScriptExecutionDisabled', { value })
  await switchOff(true)
  return {
    ...opened,
    async look(use) {
      await switchOff(false)
      await use(page)
      await switchOff(true)
    },
  }
}

/** The page without scripts in another browser, which goes on with the conversation of this one. */
export async function plainPageOf(browser: Browser, url: string, chat: Page): Promise<ScriptlessPage> {
  const { token } = await session(chat)
  const plain = await scriptlessPage(browser, url)
  await plain.page.context().addCookies([{ name: 'chat', value: token, url }])
  await plain.page.goto(`${url}/chat/plain`)
  await plain.page.locator('#exchange').waitFor({ state: 'attached' })
  return plain
}
