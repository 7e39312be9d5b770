import { createServer } from 'node:http'
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core'
import { z } from 'zod'
import { listening } from '../adapters/http/listening.ts'
import { type ChatPage, newPage } from './chat-page.ts'

const held = z.object({ conversationId: z.string(), userId: z.string(), token: z.string(), expiresAt: z.number() })

/** A page of a force, on an origin and a site of its own. */
export interface ForcePage {
  /** Without a slash at the end. All pages but `/bare` hold the widget, `/twice` two tags of it; their query becomes its `data-` attributes. */
  readonly url: string
  stop(): Promise<void>
}

/** As strict as a policy can be that lets the widget in: nothing inline, no strings as code, and nothing of the host but script and frame. */
export function strictPolicy(host: string): string {
  return `default-src 'none'; script-src 'self' ${host}; style-src 'self'; frame-src ${host}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
}

/** Serves the force's pages, which hold the widget of this host. Browsers take `localhost` and `127.0.0.1` for different sites, as two forces' addresses would be. */
export async function startForcePage(hostOf: () => string): Promise<ForcePage> {
  const server = createServer((request, response) => {
    const host = hostOf()
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/site.css')
      return response.writeHead(200, { 'content-type': 'text/css' }).end('html { font-size: 50% }')
    const one = `<script src="${host}/widget.js" async${attributes(searchParams)}></script>`
    const tag = pathname === '/bare' ? '' : pathname === '/twice' ? one + one : one
    const isolated = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    }
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-security-policy': strictPolicy(host),
      ...(pathname === '/isolated' && isolated),
    })
    response.end(`<!doctype html><html lang="en-GB"><head><title>${pathname}</title><link rel="stylesheet" href="/site.css" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${tag}</head>
<body><main><h1>Invented Police</h1><p><a href="/next">Next page</a> <button type="button">Ours</button></p></main></body></html>`)
  })
  const { port, stop } = await listening(server, { host: 'localhost' })
  return { url: `http://localhost:${port}`, stop }
}

function attributes(query: URLSearchParams): string {
  return [...query].map(([name, value]) => ` data-${name}="${value.replaceAll('"', '&quot;')}"`).join('')
}

/** A force's page with the widget on it. */
export interface WidgetPage extends ChatPage {
  /** What is in the frame. */
  readonly chat: FrameLocator
}

/** Opens a page of the force in a context of its own. */
export async function openForce(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WidgetPage> {
  const opened = await newPage(browser, new URL(address).origin, options)
  opened.page.setDefaultTimeout(8_000)
  await opened.page.goto(address)
  return { ...opened, chat: chatOn(opened.page) }
}

/** What is in the frame of a page. */
export function chatOn(page: Page): FrameLocator {
  return page.frameLocator('police-assistant iframe')
}

/** Opens the chat by its button, and waits until it has greeted. */
export async function openWidget(page: Page): Promise<FrameLocator> {
  await page.locator('police-assistant .launcher').click()
  const chat = chatOn(page)
  await chat.getByText('Tell me in your own words.').first().waitFor()
  return chat
}

/** The frame, for what is looked up inside it. Throws where there is none. */
export function frameOf(page: Page): Frame {
  const found = page.frames().find((frame) => frame.url().includes('/chat?embedded'))
  if (found === undefined) throw new Error('There is no frame.')
  return found
}

/** The conversation that the frame of a page holds. */
export async function heldIn(page: Page): Promise<z.infer<typeof held>> {
  return held.parse(JSON.parse(await frameOf(page).evaluate<string>(`sessionStorage.getItem('chat.session')`)))
}

/** Writes words in the chat and sends them. */
export async function sayIn(chat: FrameLocator, words: string): Promise<void> {
  await chat.getByLabel('Write your answer').fill(words)
  await chat.getByLabel('Write your answer').press('Enter')
}

/** Notes what happens on the element, by name. */
export async function noteEvents(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(`
    document.noted = []
    for (const name of ['opened', 'closed', 'started', 'submitted', 'unread', 'blocked'])
      document.addEventListener(name, (event) => document.noted.push(name + JSON.stringify(event.detail)))`)
  return () => page.evaluate<string[]>('document.noted')
}
