import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { AssistantError } from '../../dialogs/errors.ts'
import type { HttpReply, HttpRequest, HttpServer } from '../http/exchange.ts'

const PARTS = [
  { name: 'chat.js', type: 'text/javascript; charset=utf-8' },
  { name: 'chat.css', type: 'text/css; charset=utf-8' },
  { name: 'icon.svg', type: 'image/svg+xml' },
] as const

/** Where the build puts the page: beside the built server, or seen from the sources. */
const PLACES = ['./page/', '../../dist/page/'].map((place) => fileURLToPath(new URL(place, import.meta.url)))

/** Serves the chat page at `/` and `/chat`, and its parts under `/chat/`. Throws CONFIG_INVALID where the page is not built. */
export function mountWebchat(server: HttpServer): void {
  const folder = PLACES.find((place) => existsSync(join(place, 'chat.js')))
  if (folder === undefined)
    throw new AssistantError(
      'CONFIG_INVALID',
      'the chat page is not built. Nothing was started. Run "npm run build" and start again.',
    )
  const page = pack(folder, 'chat.html', 'text/html; charset=utf-8')
  // The page itself is never kept: after leaving it, it must not come back out of a cache.
  for (const path of ['/', '/chat']) server.mount('GET', path, (request) => page(request, 'no-store'))
  for (const { name, type } of PARTS) {
    const part = pack(folder, name, type)
    server.mount('GET', `/chat/${name}`, (request) => part(request, 'no-cache'))
  }
}

/** Reads and compresses a file once; a client that has this version is only told so. */
function pack(folder: string, name: string, type: string): (request: HttpRequest, caching: string) => HttpReply {
  const plain = readFileSync(join(folder, name))
  const packed = gzipSync(plain, { level: 9 })
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return (request, caching) => {
    const headers = { 'cache-control': caching, etag, vary: 'accept-encoding' }
    if (request.headers['if-none-match'] === etag) return { status: 304, headers }
    return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
      ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, bytes: packed, type }
      : { status: 200, headers, bytes: plain, type }
  }
}
