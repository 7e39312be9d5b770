import type { Locator, Page } from 'playwright-core'
import { lineBy, type PageLine } from '../page-line.ts'

/** The buttons that Web Chat shows below the last message. */
export function suggested(page: Page): Locator {
  return page.locator('button.webchat__suggested-action')
}

/** Talks through Web Chat as a person has it. `url` is the page's, without a slash at the end. */
export function webChatLine(page: Page, url: string): PageLine {
  const box = page.getByLabel('Message input box')
  return lineBy(page, {
    open: (topic) => page.goto(`${url}/?topic=${topic}`),
    async say(text) {
      await box.fill(text)
      await box.press('Enter')
    },
    tap: (label) =>
      suggested(page)
        .and(page.getByRole('button', { name: label, exact: true }))
        .click(),
    async attach(file) {
      const choosing = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Upload file' }).click()
      const chooser = await choosing
      await chooser.setFiles(file)
      await page.getByRole('button', { name: 'Send', exact: true }).click()
    },
  })
}
