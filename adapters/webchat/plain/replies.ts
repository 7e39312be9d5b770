import type { HttpReply } from '../../http/exchange.ts'
import { PLAIN } from './forms-of-page.ts'
import { dropToken } from './session-cookie.ts'

const HEADERS = {
  // What was left must not come back out of a cache.
  'cache-control': 'no-store',
  // So that the browser tells this server, and no other, that a form is from this page.
  'referrer-policy': 'same-origin',
} as const

/** A page. `cookie` is set or taken away with it. */
export function pageReply(status: number, text: string, more: Readonly<Record<string, string>> = {}): HttpReply {
  return { status, text, type: 'text/html; charset=utf-8', headers: { ...HEADERS, ...more } }
}

/** Sends the browser to the conversation, so that a reload sends nothing again. */
export function toTalk(cookie?: string, query = ''): HttpReply {
  const headers = {
    ...HEADERS,
    location: `${PLAIN}${query}`,
    ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
  }
  return { status: 303, headers }
}

// Without the cache: a browser takes long to clear that, and waits with leaving. There is nothing of the person's in it.
const FORGET = { 'clear-site-data': '"cookies", "storage"' } as const

/** Takes the person away, to a page that anyone might have open, and has the browser forget this one. */
export function toElsewhere(origin: string, elsewhere: string): HttpReply {
  return { status: 303, headers: { ...HEADERS, ...FORGET, location: elsewhere, 'set-cookie': dropToken(origin) } }
}
