import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { startBrowser } from '../browser/chromium.ts'
import { chatOn, startForcePage } from '../browser/force-page.ts'
import { startWebChatPage } from '../browser/official/web-chat-page.ts'
import { type Child, startChild } from './child.ts'
import { median } from './statistics.ts'

/** What a person's phone has to fetch and how long they wait, ours beside Microsoft's Web Chat. Sizes in kB (1,000 bytes) as they go over the wire, gzipped. */
export interface WebChatFigures {
  /** `/widget.js` alone: all that a page loads for as long as nobody opens the chat. */
  readonly widgetScriptKb: number
  /** `/widget.js` and all that it loads until the first question stands. */
  readonly widgetKb: number
  /** The chat page by itself. */
  readonly chatKb: number
  /** Microsoft's Web Chat. The page that holds it and begins the conversation is not counted. */
  readonly webChatKb: number
  /** From opening a page with the chat on it (and tapping the widget's button once it is there) to the first question, on a slow phone, in ms. */
  readonly widgetQuestionMs: number
  readonly chatQuestionMs: number
  readonly webChatQuestionMs: number
  /** Web Chat's time over the widget's. */
  readonly questionRatio: number
}

/** A slow phone: a fourth of this processor, and 3G at its slowest (400 ms to the first byte, 400 kbit/s). */
const SLOWER = 4
const LATENCY_MS = 400
const BYTES_A_SECOND = 400_000 / 8
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 3 }
/** A frame of another site would have a process of its own, which the brakes on the page do not reach. */
const ONE_PROCESS = ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process']
const PATIENCE_MS = 60_000
const FIRST_QUESTION = 'Tell me in your own words.'
/** What is fetched to show something, and not to talk. */
const PARTS = new Set(['document', 'script', 'stylesheet', 'image', 'font'])

/** One way to have the chat: the address of a page, where its first question comes to stand, and which addresses are the chat's. */
interface Way {
  readonly address: string
  readonly question: (page: Page) => Locator
  /** What a person has to do first. */
  readonly open?: (page: Page) => Promise<void>
  readonly counts: (url: string) => boolean
}

/** Opens each in turn, `rounds` times over, in a browser that has seen neither. */
export async function webChat(rounds: number): Promise<WebChatFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const secret = randomBytes(24).toString('hex')
  const settings = { DATA_DIR: dataDir, PORT: '0', RATE_LIMIT: 'off', LOG_LEVEL: 'error', DIRECT_LINE_SECRET: secret }
  const open: { stop(): Promise<unknown> }[] = []
  try {
    const ours: Child = await startChild('main.js', settings)
    open.unshift(ours)
    const url = `http://127.0.0.1:${ours.port}`
    const force = await startForcePage(() => url)
    open.unshift(force)
    const site = await startWebChatPage(`${url}/v3/directline`, secret)
    open.unshift(site)
    const browser = await startBrowser(ONE_PROCESS)
    open.unshift({ stop: () => browser.close() })
    const ways = {
      widget: {
        address: `${force.url}/`,
        open: (page: Page) => page.locator('police-assistant .launcher').tap({ timeout: PATIENCE_MS }),
        question: (page: Page) => chatOn(page).getByText(FIRST_QUESTION).first(),
        counts: (each: string) => each.startsWith(url),
      },
      chat: {
        address: `${url}/chat`,
        open: (page: Page) => page.getByRole('button', { name: 'Start', exact: true }).tap({ timeout: PATIENCE_MS }),
        question: (page: Page) => page.getByText(FIRST_QUESTION).first(),
        counts: (each: string) => each.startsWith(url),
      },
      webChat: {
        address: `${site.url}/`,
        question: (page: Page) => page.locator('.webchat__bubble', { hasText: FIRST_QUESTION }).first(),
        counts: (each: string) => each === `${site.url}/webchat.js`,
      },
    }
    return await figures(browser, ways, `${url}/widget.js`, rounds)
  } finally {
    for (const each of open) await each.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function figures(
  browser: Browser,
  { widget, chat, webChat }: Readonly<Record<'widget' | 'chat' | 'webChat', Way>>,
  script: string,
  rounds: number,
): Promise<WebChatFigures> {
  const times: Record<'widget' | 'chat' | 'webChat', number[]> = { widget: [], chat: [], webChat: [] }
  for (let round = 0; round < rounds; round += 1) {
    times.widget.push(await questionMs(browser, widget))
    times.chat.push(await questionMs(browser, chat))
    times.webChat.push(await questionMs(browser, webChat))
  }
  const [widgetQuestionMs, chatQuestionMs, webChatQuestionMs] = [times.widget, times.chat, times.webChat].map(median)
  return {
    widgetScriptKb: await kilobytes(browser, { ...widget, counts: (each) => each === script }),
    widgetKb: await kilobytes(browser, widget),
    chatKb: await kilobytes(browser, chat),
    webChatKb: await kilobytes(browser, webChat),
    widgetQuestionMs: widgetQuestionMs ?? 0,
    chatQuestionMs: chatQuestionMs ?? 0,
    webChatQuestionMs: webChatQuestionMs ?? 0,
    questionRatio: (webChatQuestionMs ?? 0) / Math.max(1, widgetQuestionMs ?? 0),
  }
}

/** On the slow phone, with nothing of it kept from before. */
async function questionMs(browser: Browser, { address, question, open }: Way): Promise<number> {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const brakes = await context.newCDPSession(page)
  await brakes.send('Network.enable')
  await brakes.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  })
  await brakes.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const started = performance.now()
  await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE_MS })
  await open?.(page)
  await question(page).waitFor({ timeout: PATIENCE_MS })
  const took = performance.now() - started
  await context.close()
  return took
}

/** What went over the wire until the first question stood. */
async function kilobytes(browser: Browser, { address, question, open, counts }: Way): Promise<number> {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (PARTS.has(request.resourceType()) && counts(request.url()))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(address)
  await open?.(page)
  await question(page).waitFor({ timeout: PATIENCE_MS })
  const all = await Promise.all(sizes)
  await context.close()
  return all.reduce((sum, size) => sum + size, 0) / 1_000
}
