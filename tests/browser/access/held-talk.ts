import type { Browser, BrowserContextOptions } from 'playwright-core'
import { Walker } from '../../end-to-end/walker.ts'
import { type ChatPage, newPage, session } from '../chat-page.ts'
import { heldLine } from '../held-line.ts'

/** A chat page, and someone who talks beside it in the same conversation: what is said there comes into view here. */
export interface HeldTalk extends ChatPage {
  readonly walker: Walker
  /** Waits until the page shows the question that stands. */
  shown(): Promise<void>
}

/** Opens the chat on a topic, and talks on beside it over Direct Line, which is much quicker than typing. */
export async function heldTalk(
  browser: Browser,
  where: { readonly url: string; readonly domain: string },
  topic: string,
  options: BrowserContextOptions = {},
): Promise<HeldTalk> {
  const chat = await newPage(browser, where.url, options)
  const { page } = chat
  page.setDefaultTimeout(8_000)
  await page.goto(`${where.url}/chat`)
  await page.locator('#begin').click()
  await page.locator('.theirs').first().waitFor()
  const walker = new Walker(heldLine(where.domain, await session(page)))
  await walker.open(topic)
  const shown = async () => {
    const { last } = walker
    await chat.line.until(({ id }) => id === last.at(-1)?.id)
    // The page takes what came in the same task; what is asked of it now comes after that.
    await page.locator('#controls > *').first().waitFor()
  }
  await shown()
  return { ...chat, walker, shown }
}
