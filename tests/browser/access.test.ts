import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playServices } from '../adapters/police-data/played-services.ts'
import { type AssistantProcess, startAssistant } from '../end-to-end/assistant-process.ts'
import { bicycle, driving, PNG } from '../end-to-end/form-tables.ts'
import { type Sayings, sayingFor } from '../end-to-end/sayings.ts'
import { atReview, isSent } from '../end-to-end/walker.ts'
import { type HeldTalk, heldTalk } from './access/held-talk.ts'
import { plainPageOf, scriptlessPage } from './access/no-scripts.ts'
import { picture, SPACED, States } from './access/states.ts'
import { newPage, session } from './chat-page.ts'
import { startBrowser } from './chromium.ts'
import { type ForcePage, frameOf, openForce, openWidget, startForcePage } from './force-page.ts'

let assistant: AssistantProcess
let browser: Browser
let force: ForcePage
const states = new States()
beforeAll(async () => {
  const services = await playServices()
  assistant = await startAssistant({ env: { POLICE_DATA_URL: services.police, POSTCODES_URL: services.postcodes } })
  force = await startForcePage(() => assistant.url)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await force?.stop()
  await assistant?.stop()
})

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 780 } }
const talk = (topic: string, options?: BrowserContextOptions) => heldTalk(browser, assistant, topic, options)

/** A page of the assistant's in a context of its own, for as long as it is used. */
async function on(path: string, use: (page: Page) => Promise<unknown>, options?: BrowserContextOptions) {
  const { page, close } = await newPage(browser, assistant.url, options)
  await page.goto(`${assistant.url}${path}`)
  await use(page)
  await close()
}

/** Says something beside the page, and waits until the page shows what is asked then. */
async function says({ walker, shown }: HeldTalk, words: string): Promise<void> {
  await walker.say(words)
  await shown()
}

/** Looks at the page without scripts where this chat is now. */
async function lookWithoutScripts(chat: Page, name: string): Promise<void> {
  const plain = await plainPageOf(browser, assistant.url, chat)
  await plain.look((page) => states.look(`without scripts: ${name}`, page))
  await plain.close()
}

/** The kinds of question that there are a control for, and the review. */
const kinds = new Set(
  'yes-no choice choices text long-text name when date money phone email vehicle-registration location file confirm review'.split(
    ' ',
  ),
)

/** Walks through a form, and looks at the first question of each kind. */
async function lookAtKinds(chat: HeldTalk, answers: Sayings): Promise<void> {
  const { walker, page, shown } = chat
  const kind = () => (atReview(walker) ? 'review' : (walker.question?.kind ?? ''))
  for (;;) {
    await walker.walk(answers, (one) => isSent(one) || kinds.has(kind()))
    if (isSent(walker) || walker.question === undefined) return
    await shown()
    await states.look(atReview(walker) ? 'review' : `question: ${kind()}`, page)
    kinds.delete(kind())
    if (atReview(walker)) await lookAtReview(chat)
    else await walker.answer(sayingFor(walker.question, answers))
  }
}

/** The review as people have it who set their screens otherwise; then with the page without scripts beside. */
async function lookAtReview(chat: HeldTalk): Promise<void> {
  const { page, walker } = chat
  await page.evaluate(`document.querySelector('.review').scrollIntoView()`)
  await picture(page, 'review')
  await page.emulateMedia({ colorScheme: 'dark' })
  await states.look('review, dark', page)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await states.look('review, forced colours', page)
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize({ width: 320, height: 640 })
  await states.look('review, 320 pixels wide', page)
  await page.setViewportSize({ width: 320, height: 256 })
  await states.look('review, at 400 % on a screen of 1280 by 1024', page)
  await page.setViewportSize({ width: 390, height: 780 })
  await page.evaluate(SPACED)
  await states.look('review, wide text spacing', page)
  await lookWithoutScripts(page, 'review')
  await walker.press('review', 'send')
}

const STORY = 'I locked it to the rack at ten. When I came back at noon, it was gone.'

/** "Hello, I need help from the police, please." */
const ARABIC = 'مرحبا، أحتاج إلى مساعدة من الشرطة من فضلك'

describe('axe-core finds nothing wrong, and nothing reaches out of the page', { timeout: 90_000 }, () => {
  it('on the start screen and the public pages', async () => {
    await on('/chat', async (page) => {
      await page.locator('#begin').waitFor()
      await states.look('start screen', page)
      await picture(page, 'desktop')
      await page.getByText('I saved a report and have a code').click()
      await page.getByRole('button', { name: 'Go on with it' }).click()
      await states.look('start screen: no code given', page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.getByText('Deaf, or cannot speak').click()
      await states.look('start screen, dark, ways for deaf people open', page)
      await page.setViewportSize({ width: 320, height: 640 })
      await page.getByRole('button', { name: 'Cymraeg' }).click()
      await states.look('start screen, Welsh, 320 pixels wide', page)
    })
    for (const path of ['/chat/resume', '/privacy', '/cookies', '/accessibility', '/demo/second'])
      await on(path, (page) => states.look(path, page))
    await on('/demo', async (page) => {
      await states.look('/demo', page)
      await openWidget(page)
      await picture(page, 'widget')
    })
  })

  it('at every kind of question, from the first to the receipt', async () => {
    const chat = await talk(bicycle.form)
    await lookAtKinds(chat, { ...bicycle.answers, 'what.text': { say: STORY, value: STORY } })
    await chat.page.locator('.reference').first().waitFor()
    await states.look('receipt', chat.page)
    await lookWithoutScripts(chat.page, 'receipt')
    await chat.close()
    const other = await talk(driving.form)
    await lookAtKinds(other, driving.answers)
    await other.close()
    expect([...kinds]).toEqual([])
  })

  it('where an answer is not taken, and while files are sent', async () => {
    const chat = await talk(bicycle.form)
    const { page, walker, shown } = chat
    const walkTo = async (key: string) => {
      await walker.walk(bicycle.answers, ({ question }) => question?.key === key)
      await shown()
    }
    await walkTo('when.at')
    await page.getByLabel('Day', { exact: true }).fill('1')
    await page.getByRole('button', { name: 'Continue', exact: true }).click()
    await states.look('an error at a field, said by the page', page)
    await says(chat, '31 February 2026')
    await page.locator('#field-error').waitFor()
    await states.look('an error at a field, said by the assistant', page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await states.look('an error at a field, dark', page)
    await picture(page, 'dark')
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    await states.look('an error at a field, forced colours', page)
    await page.emulateMedia({ forcedColors: 'none' })
    await lookWithoutScripts(page, 'a question with its error')
    await walkTo('bike.photo')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^Choose a photo/ }).click()
    await (await choosing).setFiles({ name: 'my bike.png', mimeType: 'image/png', buffer: Buffer.from(PNG) })
    await page.getByRole('button', { name: 'Send this file' }).waitFor()
    await states.look('a file chosen', page)
    await page.route('**/upload*', () => undefined)
    await page.getByRole('button', { name: 'Send this file' }).click()
    await page.getByRole('progressbar').waitFor()
    await states.look('a file on its way', page)
    await page.unroute('**/upload*')
    await chat.close()
  })

  it('on cards for danger, care and languages, and on figures', async () => {
    const chat = await talk(bicycle.form, PHONE)
    const { page } = chat
    await picture(page, 'phone')
    await says(chat, 'he is outside my door with a knife')
    await page.evaluate(`document.querySelector('.danger').scrollIntoView()`)
    await states.look('card for danger', page)
    await picture(page, 'danger')
    await page.emulateMedia({ colorScheme: 'dark' })
    await states.look('card for danger, dark', page)
    await page.emulateMedia({ colorScheme: 'light' })
    await says(chat, 'I am safe, go on')
    await says(chat, ARABIC)
    await page.locator('[dir="rtl"][lang="ar"]').waitFor()
    await says(chat, 'urdu')
    await page.locator('[dir="rtl"][lang="ur"]').waitFor()
    await states.look('cards in Arabic and Urdu', page)
    await says(chat, 'I do not want to live any more')
    await page.getByText('Samaritans').first().waitFor()
    await states.look('card for care', page)
    await chat.close()
    const area = await talk('your-area', PHONE)
    await area.walker.press('ya.what', 'figures')
    await area.walker.say('SW1A 1AA')
    await area.page.locator('.chart svg').waitFor()
    await area.page.evaluate(`document.querySelector('.chart').scrollIntoView()`)
    await states.look('chart', area.page)
    await picture(area.page, 'chart')
    await area.page.emulateMedia({ forcedColors: 'active' })
    await states.look('chart, forced colours', area.page)
    await area.close()
  })

  it('in Welsh', async () => {
    const chat = await talk(bicycle.form, { locale: 'cy-GB', ...PHONE })
    await states.look('a question in Welsh', chat.page)
    await chat.page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await picture(chat.page, 'welsh')
    await chat.close()
  })

  it('where the talk is private, without a connection, saved, or over', async () => {
    const chat = await talk('domestic-abuse')
    await states.look('private', chat.page)
    await chat.close()
    const other = await talk(bicycle.form)
    const { page } = other
    await other.walker.walk(bicycle.answers, ({ question }) => question?.key === 'when.at')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Copy a link to it' }).waitFor()
    await states.look('saved, with its code', page)
    await page.route('**/v3/directline/**', (route) => route.abort())
    const { conversationId, token } = await session(page)
    await page.reload()
    await page.getByLabel('Write your answer').fill('help')
    await page.keyboard.press('Enter')
    await page.getByText('Not sent yet.').waitFor()
    await page.getByText('There is no connection.').waitFor()
    await states.look('not sent yet, without a connection', page)
    await page.unroute('**/v3/directline/**')
    await fetch(`${assistant.domain}/conversations/${conversationId}/leave`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    })
    await page.getByRole('button', { name: 'Start a new chat' }).waitFor()
    await states.look('a chat that is over', page)
    await other.close()
  })

  it('in the widget, closed and open, on a page with the strictest policy', async () => {
    const { page, close } = await openForce(browser, `${force.url}/?topic=bicycle-theft`)
    await page.locator('police-assistant .launcher').waitFor()
    await states.look('widget, closed', page)
    await openWidget(page)
    await states.look('widget, open: the page around it', page)
    await states.look('widget, open: in the frame', frameOf(page))
    await close()
  })

  it('where no scripts run', async () => {
    const { page, look, close } = await scriptlessPage(browser, assistant.url, PHONE)
    await page.goto(`${assistant.url}/chat?topic=crime-bicycle`)
    await look(() => states.look('without scripts: start', page))
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('button', { name: 'Send answer' }).waitFor()
    await look(() => states.look('without scripts: a question', page))
    await picture(page, 'no-js')
    await close()
  })

  it('in at least 25 states', () => {
    process.stdout.write(`${states.seen.length} states:\n${states.seen.map((name) => `  ${name}\n`).join('')}`)
    expect(states.faults).toEqual([])
    expect(new Set(states.seen).size).toBeGreaterThanOrEqual(25)
  })
})
