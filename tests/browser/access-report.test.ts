import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataOf, type LoggedActivity } from '../end-to-end/assistant-data.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { lost } from '../end-to-end/form-tables.ts'
import { type Sayings, sayingFor } from '../end-to-end/sayings.ts'
import { atReview, isSent, receipt, Walker } from '../end-to-end/walker.ts'
import { Keyboard, keyboardLine } from './access/keyboard.ts'
import { listen, nameless, type Told, tree } from './access/spoken.ts'
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

/** One thing that was lost, and the statements agreed to by their boxes. */
const ANSWERS: Sayings = {
  ...lost.answers,
  'items.0.more': { press: 'no', value: false },
  'dec.true': { press: 'yes', value: true },
  'dec.privacy': { press: 'yes', value: true },
}

/** Does something, and gives what is asked in answer; what the page asks on the person's behalf is passed over. */
async function asked(chat: Pick<ChatPage, 'line'>, act: () => Promise<unknown>): Promise<LoggedActivity> {
  const before = new Set(chat.line.heard)
  await act()
  return chat.line.until((heard) => {
    const key = dataOf(heard).question?.key
    return !before.has(heard) && key !== undefined && key !== 'change'
  })
}

describe('a report of lost property by the keyboard alone', () => {
  let chat: ChatPage
  let keys: Keyboard
  let walker: Walker
  /** Where the focus was after each answer. */
  const stood: string[] = []
  beforeAll(async () => {
    const opened = await newPage(browser, assistant.url)
    opened.page.setDefaultTimeout(8_000)
    keys = new Keyboard(opened.page)
    chat = { ...opened, line: keyboardLine(opened.page, assistant.url, keys) }
    walker = new Walker(chat.line)
  })
  afterAll(() => chat?.close())

  it('begins at the skip link and "Start"', async () => {
    const { page } = chat
    await page.goto(`${assistant.url}/chat`)
    await page.locator('#begin').waitFor()
    expect((await keys.move('Tab')).name).toBe('Skip to the start')
    await page.keyboard.press('Enter')
    expect((await keys.focus()).id).toBe('start')
    expect((await keys.move('Tab')).name).toBe('How your data is used')
    await keys.press('#begin')
    await page.getByText('Tell me in your own words.').waitFor()
    expect((await keys.focus()).id).toBe('answer')
  })

  it('goes past all that is before the answer by the skip link', async () => {
    const { page } = chat
    await walker.open(lost.form)
    await page.locator('#controls > *').first().waitFor()
    await keys.reach('#skip')
    expect((await keys.focus()).name).toBe('Skip to your answer')
    await page.keyboard.press('Enter')
    expect((await keys.focus()).id).toBe('answer')
  })

  it('is answered up to the review, and after each answer the focus is where it was or at the next answer', async () => {
    while (!atReview(walker)) {
      const { question } = walker
      if (question === undefined) throw new Error(`No question stands after: ${walker.text}`)
      await walker.answer(sayingFor(question, ANSWERS))
      stood.push((await keys.focus()).id)
      if (walker.question?.kind === 'when') await everythingInView()
    }
    expect(stood.length).toBeGreaterThan(20)
    expect(new Set(stood)).toEqual(new Set(['answer', 'controls']))
  }, 60_000)

  /** At 400 % on a screen of 1280 by 1024 all that can be used is reached in its order, in view, and the focus then leaves the page. */
  async function everythingInView(): Promise<void> {
    const { page } = chat
    const size = page.viewportSize()
    await page.setViewportSize({ width: 320, height: 256 })
    await keys.reach('#skip')
    const names = await keys.tour()
    for (const name of ['Call 999', 'Deaf, or cannot speak', 'Exit this page', 'Day', 'Month', 'Year', 'Continue'])
      expect(names).toContain(name)
    expect(names.slice(-9, -3)).toEqual(['Write your answer', 'Send answer', 'Back', 'Help', 'Save', 'Stop'])
    await page.setViewportSize(size ?? { width: 1100, height: 900 })
  }

  it('is changed from the review, and the focus stays there', async () => {
    const question = await asked(chat, () => keys.press('.review button'))
    expect((await keys.focus()).name).toMatch(/^Change/)
    expect(dataOf(question).question?.key).not.toBe('review')
    const back = await asked(chat, () => keys.press('#controls button:text-is("No")'))
    expect(dataOf(back).question?.key).toBe('review')
    walker.last = [back]
  })

  it('is sent, and its reference copied', async () => {
    const { page } = chat
    await walker.press('review', 'send')
    await walker.walk(ANSWERS, isSent)
    const reference = receipt(walker)?.reference ?? ''
    await page.locator('.reference', { hasText: reference }).first().waitFor()
    await keys.press('button:text-is("Copy the reference")')
    await page.getByText(/^The reference is /).waitFor()
    expect((await keys.focus()).name).toBe('Copy the reference')
  })

  it('never lost the focus, hid it, or gave it to something too small to hit', () => {
    expect(keys.faults).toEqual([])
    expect(chat.complaints).toEqual([])
  })
})

/** What stands between two headings, or from one to the end. */
const roles = (told: readonly Told[], wanted: readonly string[]) =>
  told.filter(({ role }) => wanted.includes(role)).map(({ role, name }) => (name === '' ? role : `${role} ${name}`))

const plain = (words: string) =>
  words
    .replaceAll(/[*_#]|\s+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

describe('a report of lost property as a screen reader tells it', () => {
  let chat: ChatPage
  let walker: Walker
  let told: () => Promise<readonly { readonly from: string; readonly words: string }[]>
  const unnamed: string[] = []
  const look = async (page: Page) => {
    const devtools = await page.context().newCDPSession(page)
    const seen = await tree(devtools)
    await devtools.detach()
    unnamed.push(...nameless(seen))
    return seen
  }
  beforeAll(async () => {
    chat = await newPage(browser, assistant.url)
    chat.page.setDefaultTimeout(8_000)
    walker = new Walker(chat.line)
    await walker.open(lost.form)
    told = await listen(chat.page)
  })
  afterAll(() => chat?.close())

  it('has its parts in this order, each under its name', async () => {
    const seen = await look(chat.page)
    const parts = ['region', 'heading', 'log', 'main', 'banner', 'contentinfo', 'form', 'textbox', 'group']
    expect(roles(seen, parts)).toEqual([
      'region Emergency help',
      // What opens the ways for deaf people.
      'group',
      'banner',
      'heading Police enquiries assistant',
      'form Use the plain page',
      'main',
      'heading Conversation',
      'log Conversation',
      'heading Your answer',
      'region Answers to choose',
      ...roles(seen, ['group']).slice(1, -1),
      'textbox Write your answer',
      'group Other things you can do',
      'contentinfo',
    ])
  })

  it('tells what is wrong with a field where the field is', async () => {
    const { page } = chat
    await walker.walk(ANSWERS, ({ question }) => question?.kind === 'when')
    await asked(chat, () => say(page, '31 February 2026'))
    const seen = await look(page)
    const day = seen.find(({ role, name }) => role === 'textbox' && name === 'Day')
    expect(day?.invalid).toBe(true)
    expect(day?.description).toMatch(/^Error: .*31 February/)
    const box = seen.find(({ role, name }) => role === 'textbox' && name === 'Write your answer')
    expect(box?.description).toMatch(/^Error: .*31 February/)
    const group = seen.findLast(({ role, name }) => role === 'group' && name.startsWith('Assistant: '))
    expect(group?.name).toContain(plain(walker.last.at(-1)?.text ?? '').slice(0, 20))
  })

  it('marks a card in another language with that language and its direction', async () => {
    const { page } = chat
    await asked(chat, () => say(page, 'arabic'))
    expect(await page.locator('.theirs[lang="ar"]').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('.theirs:not([lang])').count()).toBe(0)
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
  })

  it('tells each message once, in order, and nothing of what is already there', async () => {
    const { page } = chat
    await walker.walk(ANSWERS, isSent)
    await chat.line.until((one) => dataOf(one).submission?.status === 'received')
    const seen = await look(page)
    expect(seen.some(({ role, name }) => role === 'button' && name === 'Copy the reference')).toBe(true)
    const all = await told()
    const spoken = all.filter(({ from }) => from === 'log').map(({ words }) => words)
    // How something is on its way is told where that takes long.
    expect(all.filter(({ from, words }) => from === 'inside' && !/^(?:Sending|Sent\.|$)/.test(words))).toEqual([])
    const shown = await page.locator('#log > *').evaluateAll((all) => all.map((one) => one.textContent ?? ''))
    const inOrder = shown.map((words) => words.replaceAll(/\s+/g, ' ').trim())
    expect(spoken.length).toBeGreaterThan(40)
    const before = inOrder.length - spoken.length
    const asSaid = (words: string) => words.replace(/(?:Change my answer: .*| Sending: .*)$/, '')
    expect(spoken.map(asSaid)).toEqual(inOrder.slice(before).map(asSaid))
    for (const words of spoken) expect(words).toMatch(/^(?:You|Assistant): /)
  }, 60_000)

  it('tells nothing again after the page is loaded anew, and what comes then once', async () => {
    const { page } = chat
    await page.reload()
    const again = await listen(page)
    await page.locator('.reference').first().waitFor()
    await expect.poll(() => page.locator('#log').getAttribute('aria-live')).toBe('polite')
    expect((await again()).filter(({ from }) => from === 'log')).toEqual([])
    await asked(chat, () => say(page, 'help'))
    const spoken = (await again()).filter(({ from }) => from === 'log').map(({ words }) => words)
    expect(spoken[0]).toBe('You: help')
    expect(new Set(spoken).size).toBe(spoken.length)
  })

  it('has no control and no part without a name', () => {
    expect(unnamed).toEqual([])
  })
})
