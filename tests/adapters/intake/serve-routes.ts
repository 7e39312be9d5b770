import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Route } from '../../../adapters/intake/route.ts'
import { listening } from '../http/listening.ts'

/** The parameters of a path by a template such as `/a/:id`, or undefined where it is another path. */
function paramsOf(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const value = decodeURIComponent(given[at] ?? '')
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return params
}

async function answer(routes: readonly Route[], message: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams: query } = new URL(message.url ?? '', 'http://localhost')
  for (const route of routes) {
    const params = route.method === message.method ? paramsOf(route.path, pathname) : undefined
    if (params === undefined) continue
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))
    const { status, headers: sent, body } = await route.handle({ headers, params, query, body: message })
    response.writeHead(status, { ...sent }).end(body)
    return
  }
  response.writeHead(404).end()
}

/** Serves routes over HTTP on a free port of this machine. A route that throws is a 500. */
export async function serveRoutes(routes: readonly Route[]): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((message, response) => {
    answer(routes, message, response).catch(() => response.writeHead(500).end())
  })
  const { port, stop } = await listening(server)
  return { url: `http://127.0.0.1:${port}`, close: stop }
}
