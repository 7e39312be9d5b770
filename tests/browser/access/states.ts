import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { violations } from './axe.ts'

/** Whether something reaches out of the page to the right, or a button's words out of the button. */
const TOO_WIDE = `(() => {
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the screen'] : []
  const cut = [...document.querySelectorAll('button, .message, summary, label')]
    .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
    .filter((one) => !one.closest('.unseen'))
    .map((one) => 'cut off: ' + one.textContent.slice(0, 60))
  return [...wide, ...cut]
})()`

/** The states of the pages that were looked at, and all that was wrong in them. */
export class States {
  readonly seen: string[] = []
  readonly faults: string[] = []

  /** Looks at a page, or at one frame of it, in the state that it is in. */
  async look(name: string, place: Page | Frame): Promise<void> {
    if (this.seen.includes(name)) throw new Error(`${name} was looked at before.`)
    this.seen.push(name)
    const wide = await place.evaluate<string[]>(TOO_WIDE)
    this.faults.push(...[...wide, ...(await violations(place))].map((fault) => `${name}: ${fault}`))
  }
}

/** Keeps a picture of what is in view, where SCREENSHOTS names a folder for it. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Gives text the spacing that WCAG 1.4.12 says a page must bear. */
export const SPACED = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
})()`
