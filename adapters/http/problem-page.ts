import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { HttpReply } from './exchange.ts'

const problem = z.object({ error: z.object({ message: z.string() }) })
/** Programs call these, whatever they say that they accept. */
const FOR_PROGRAMS = /^\/(?:v3|api|operator|intake|metrics|healthz|readyz)(?:[/?]|$)/
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A problem as a page, for a browser that asked for one: its words, the 999 line, and the way on. A form that was not taken is sent
 * again by reloading, under its own key, so that nothing is taken twice. Any other answer stays as it is.
 */
export function asPage({ url = '/', headers, method }: IncomingMessage, reply: HttpReply): HttpReply {
  const told = problem.safeParse(reply.json)
  if (!told.success || FOR_PROGRAMS.test(url) || !/\btext\/html\b/.test(headers.accept ?? '')) return reply
  const { json: _, ...rest } = reply
  const words = told.data.error.message.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '')
  const again = method === 'POST' ? 'Reload this page to send it again.' : '<a href="/chat">Go to the chat</a>'
  const text = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Police enquiries assistant</title>
<link rel="stylesheet" href="/chat/chat.css">
</head>
<body>
<main>
<h1>This did not work</h1>
<p>${words}</p>
<p><strong>In danger? <a href="tel:999">Call 999</a></strong>. Not an emergency: <a href="tel:101">call 101</a>.</p>
<p>${again}</p>
</main>
</body>
</html>
`
  return { ...rest, text, type: 'text/html; charset=utf-8' }
}
