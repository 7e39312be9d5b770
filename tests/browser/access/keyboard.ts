import type { Page } from 'playwright-core'
import { z } from 'zod'
import { lineBy, type PageLine } from '../page-line.ts'

/** The most presses that a person would need to get anywhere on the page. */
const MOST_PRESSES = 150

const focus = z.object({ id: z.string(), name: z.string(), faults: z.array(z.string()) })
/** What has the focus, and what is wrong with that: it is lost, it cannot be seen, or it is too small to be hit. */
export type Focus = z.infer<typeof focus>

/** In the page: what has the focus now. A link inside a sentence may be as small as its words (WCAG 2.5.8). */
const FOCUS = `(() => {
  const one = document.activeElement
  if (one === null || one === document.body) return { id: '', name: 'nothing', faults: ['the focus is lost'] }
  const { left, top, right, bottom, width, height } = one.getBoundingClientRect()
  const style = getComputedStyle(one)
  const place = one.id === 'controls' || one.tagName === 'MAIN' || one.tagName === 'H1'
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height]))
  const seen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y)
    return there !== null && (one.contains(there) || there.contains(one) && there.closest('label') !== null)
  })
  const inSentence = one.tagName === 'A' && style.display === 'inline'
  const faults = []
  if (!place && (!one.matches(':focus-visible') || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) faults.push('its ring is not seen')
  if (!place && !seen) faults.push('it is not in view')
  if (!place && !inSentence && (width < 24 || height < 24)) faults.push('it is ' + width + ' by ' + height)
  const name = one.labels?.[0]?.textContent ?? one.textContent ?? ''
  return { id: one.id, name: name.trim().slice(0, 80), faults: faults.map((fault) => (one.id || name.trim()) + ': ' + fault) }
})()`

/** The keyboard of a page, and nothing else: no pointer, no focus set by a script. What was wrong with the focus on the way is kept. */
export class Keyboard {
  readonly faults: string[] = []
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async focus(): Promise<Focus> {
    return focus.parse(await this.#page.evaluate(FOCUS))
  }

  /** Presses a key that moves the focus, and looks at where it is. */
  async move(key: 'Tab' | 'Shift+Tab'): Promise<Focus> {
    await this.#page.keyboard.press(key)
    const now = await this.focus()
    this.faults.push(...now.faults)
    return now
  }

  /** Moves to the first element that fits, forwards or backwards as a person would. Rejects where it is not reached. */
  async reach(selector: string): Promise<void> {
    const target = this.#page.locator(selector).first()
    await target.waitFor()
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const way = await target.evaluate((one) => {
        const now = one.ownerDocument.activeElement
        return one === now ? 'here' : one.compareDocumentPosition(now ?? one) & 4 ? 'before' : 'after'
      })
      if (way === 'here') return
      await this.move(way === 'before' ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`${selector} is not reached with the keyboard.`)
  }

  async press(selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.reach(selector)
    await this.#page.keyboard.press(key)
  }

  async write(selector: string, words: string): Promise<void> {
    await this.reach(selector)
    await this.#page.keyboard.insertText(words)
  }

  /** Goes from here to the end of the page, and gives the names of all that had the focus. */
  async tour(): Promise<readonly string[]> {
    const names: string[] = []
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      await this.#page.keyboard.press('Tab')
      const { name, faults } = await this.focus()
      // After the last one the browser's own parts have it.
      if (name === 'nothing') return names
      names.push(name)
      this.faults.push(...faults)
    }
    throw new Error(`The focus goes round on the page: ${names.slice(-5).join(', ')}`)
  }
}

const named = (label: string) => `#controls button:text-is("${label.replaceAll('"', '\\"')}")`

/** Talks through our own page by its keyboard alone. After each answer the focus must be where it was, or at the next question. */
export function keyboardLine(page: Page, url: string, keys: Keyboard): PageLine {
  const controls = (inside: string) => page.locator(`#controls ${inside}`).count()
  return lineBy(page, {
    async open(topic) {
      await page.goto(`${url}/chat?topic=${topic}`)
      await page.locator('#controls > *').first().waitFor()
    },
    async say(text) {
      const only = { skip: 'Skip', "I don't know": 'I don’t know' }[text]
      if (only !== undefined && (await controls(`button:text-is("${only}")`)) > 0) return keys.press(named(only))
      if ((await controls('fieldset')) > 0) {
        for (const word of text.split(/ and |, /))
          await keys.press(`#controls fieldset label:has-text("${word}") input`, 'Space')
        return keys.press(named('Send what I ticked'))
      }
      // Where there is one field it is filled in; else the box that is always there.
      const place = (await controls('form.fields input')) === 1 ? '#controls form.fields input' : '#answer'
      await keys.write(place, text)
      await page.keyboard.press('Enter')
    },
    async tap(label, agrees) {
      if (!agrees) return keys.press(named(label), 'Space')
      await keys.press('#controls input[type=checkbox]', 'Space')
      await keys.press(named('Continue'))
    },
    async attach(file) {
      const choosing = page.waitForEvent('filechooser')
      await keys.press('#controls button:text("Choose a photo")')
      await (await choosing).setFiles(file)
      await keys.press(named('Send this file'))
    },
  })
}
