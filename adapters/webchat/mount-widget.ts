import type { HttpServer } from '../http/exchange.ts'
import { builtPage, packedFile } from './built-page.ts'

const HTML = 'text/html; charset=utf-8'
/** Any page may load these, also one that isolates itself from other origins (Cross-Origin-Embedder-Policy). */
const FOR_ALL = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
const SOON_STALE = { 'cache-control': 'public, max-age=300' }
const NEVER_KEPT = { 'cache-control': 'no-cache' }

/**
 * Serves the embed, `/widget.js`, with its types for webmasters, `/widget.d.ts`. With `demo`, two pages of forces that do not
 * exist show it: `/demo` and `/demo/second`. Throws CONFIG_INVALID where it is not built.
 */
export function mountWidget(server: HttpServer, { demo }: { readonly demo: boolean }): void {
  const folder = builtPage()
  const serve = (path: string, name: string, type: string, headers: Readonly<Record<string, string>>) => {
    const file = packedFile(folder, name, type)
    server.mount('GET', path, (request) => file(request, headers))
  }
  serve('/widget.js', 'widget.js', 'text/javascript; charset=utf-8', { ...FOR_ALL, ...SOON_STALE })
  serve('/widget.d.ts', 'widget.d.ts', 'text/plain; charset=utf-8', { ...FOR_ALL, ...SOON_STALE })
  if (!demo) return
  serve('/demo', 'demo.html', HTML, NEVER_KEPT)
  serve('/demo/second', 'second.html', HTML, NEVER_KEPT)
  serve('/demo/demo.js', 'demo.js', 'text/javascript; charset=utf-8', NEVER_KEPT)
  serve('/demo/demo.css', 'demo.css', 'text/css; charset=utf-8', NEVER_KEPT)
}
