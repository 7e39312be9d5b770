import type { HttpServer } from '../http/exchange.ts'
import { builtPage, packedFile } from './built-page.ts'

const PARTS = [
  { name: 'chat.js', type: 'text/javascript; charset=utf-8' },
  { name: 'chat.css', type: 'text/css; charset=utf-8' },
  { name: 'icon.svg', type: 'image/svg+xml' },
] as const

/** Serves the chat page at `/` and `/chat`, and its parts under `/chat/`. Throws CONFIG_INVALID where the page is not built. */
export function mountWebchat(server: HttpServer): void {
  const folder = builtPage()
  const page = packedFile(folder, 'chat.html', 'text/html; charset=utf-8')
  // The page itself is never kept: after leaving it, it must not come back out of a cache.
  for (const path of ['/', '/chat'])
    server.mount('GET', path, (request) => page(request, { 'cache-control': 'no-store' }))
  for (const { name, type } of PARTS) {
    const part = packedFile(folder, name, type)
    server.mount('GET', `/chat/${name}`, (request) => part(request, { 'cache-control': 'no-cache' }))
  }
}
