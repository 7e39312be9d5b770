import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { listening } from '../../adapters/http/listening.ts'
import { webChatBundle } from './web-chat-bundle.ts'

/** Microsoft's Web Chat on a page of a site of its own, as its README shows it. */
export interface WebChatPage {
  /** Without a slash at the end. A query `topic` opens on that topic. */
  readonly url: string
  stop(): Promise<void>
}

const given = z.object({ conversationId: z.string(), token: z.string() })

const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Invented Police</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>html, body, #chat { height: 100%; margin: 0 }</style></head>
<body><div id="chat" role="main"></div><script src="/webchat.js"></script><script src="/begin.js"></script></body></html>`

/** The conversation is kept for the tab, so that a reload comes back to it: Web Chat leaves that to the page. */
const begin = (domain: string) => `(async () => {
  const kept = JSON.parse(sessionStorage.getItem('conversation'))
  const given = kept ?? await (await fetch('/token', { method: 'POST' })).json()
  sessionStorage.setItem('conversation', JSON.stringify(given))
  const { token, conversationId, userId: userID } = given
  const directLine = WebChat.createDirectLine({
    domain: ${JSON.stringify(domain)}, token, webSocket: true, ...(kept === null ? {} : { conversationId }),
  })
  const topic = new URLSearchParams(location.search).get('topic')
  const store = WebChat.createStore({}, ({ dispatch }) => (next) => (action) => {
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && kept === null && topic !== null)
      dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'start', value: { topic } } })
    return next(action)
  })
  WebChat.renderWebChat({ directLine, store, userID, locale: 'en-GB' }, document.getElementById('chat'))
})()`

/** Serves the page. The secret stays on this server: browsers get a token. `domain` ends in `/v3/directline`. */
export async function startWebChatPage(domain: string, secret: string): Promise<WebChatPage> {
  const parts = new Map(
    [
      ['/', 'text/html', PAGE],
      ['/webchat.js', 'text/javascript', webChatBundle()],
      ['/begin.js', 'text/javascript', begin(domain)],
    ].map(([path, type, body]) => [path, { type: String(type), body: gzipSync(body ?? '', { level: 9 }) }]),
  )
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/token') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await token(domain, secret)))
      return
    }
    const part = parts.get(pathname)
    response.writeHead(part === undefined ? 404 : 200, {
      'content-type': part?.type ?? 'text/plain',
      'content-encoding': 'gzip',
    })
    response.end(part?.body ?? gzipSync(''))
  })
  const { port, stop } = await listening(server, { host: 'localhost' })
  return { url: `http://localhost:${port}`, stop }
}

async function token(domain: string, secret: string): Promise<Record<string, unknown>> {
  const userId = `dl_${crypto.randomUUID()}`
  const answer = await fetch(`${domain}/tokens/generate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ user: { id: userId } }),
  })
  return { ...given.parse(await answer.json()), userId }
}
