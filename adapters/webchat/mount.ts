import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ForcePack } from '../../dialogs/force.ts'
import type { HttpReply, HttpRequest, HttpServer } from '../http/exchange.ts'
import { builtPage, type Packed, packed, packedFile } from './built-page.ts'
import { forceBar, LOGO_PATH, lookCss } from './force-bar.ts'

const HTML = 'text/html; charset=utf-8'
const CSS = 'text/css; charset=utf-8'
// So that the browser tells us, and no other, that the form to the plain page is from this page.
const NOT_KEPT = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' }
/** Where the page has the force's bar, and for how many minutes unsent answers are kept. */
const BAR = '<!-- force -->'
const DRAFT = '<!-- draft minutes -->'

/**
 * Serves the chat page at `/`, `/chat` and `/chat/resume`, and its parts under `/chat/`, with the force's name, colours and logo.
 * Throws CONFIG_INVALID where the page is not built.
 */
export function mountWebchat(server: HttpServer, force: Pick<ForcePack, 'shortName' | 'look' | 'limits'>): void {
  const folder = builtPage()
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const minutes = String(force.limits.draftMinutes.value)
  const bar = forceBar(force, (english) => english).markup
  const html = read('chat.html')
    .replace(BAR, () => bar)
    .replace(DRAFT, minutes)
  const page = packed(Buffer.from(html), HTML)
  // The page itself is never kept: after leaving it, it must not come back out of a cache.
  for (const path of ['/', '/chat', '/chat/resume'])
    server.mount('GET', path, (request) => withWishes(html, request) ?? page(request, NOT_KEPT))
  const part = (path: string, serve: Packed) =>
    server.mount('GET', path, (request) => serve(request, { 'cache-control': 'no-cache' }))
  part('/chat/chat.js', packedFile(folder, 'chat.js', 'text/javascript; charset=utf-8'))
  part('/chat/resumable.js', packedFile(folder, 'resumable.js', 'text/javascript; charset=utf-8'))
  part('/chat/chat.css', packed(Buffer.from(`${read('chat.css')}${lookCss(force.look.value)}`), CSS))
  part('/chat/plain.js', packedFile(folder, 'plain.js', 'text/javascript; charset=utf-8'))
  part('/chat/plain.css', packed(Buffer.from(`${read('plain.css')}${lookCss(force.look.value)}`), CSS))
  part('/chat/icon.svg', packedFile(folder, 'icon.svg', 'image/svg+xml'))
  const { logo } = force.look.value
  if (logo !== undefined) part(LOGO_PATH, packed(Buffer.from(logo), 'image/svg+xml'))
}

/** What the address asks for goes along to the page without scripts, which cannot read it. Undefined where it asks for nothing. */
function withWishes(html: string, { query }: HttpRequest): HttpReply | undefined {
  const wishes = ['topic', 'lang'].filter((name) => /^[\w-]{1,100}$/.test(query.get(name) ?? ''))
  if (wishes.length === 0) return undefined
  const filled = (text: string, name: string) =>
    text.replace(`name="${name}" value=""`, `name="${name}" value="${query.get(name) ?? ''}"`)
  return { status: 200, text: wishes.reduce(filled, html), type: HTML, headers: NOT_KEPT }
}
