import type { HttpReply, HttpRequest, HttpServer } from '../http/exchange.ts'
import type { Route, RouteAnswer, RouteRequest } from './route.ts'

/** Headers as one text each; the few that may come several times are joined as RFC 9110 allows. */
function headersOf({ headers }: HttpRequest): RouteRequest['headers'] {
  const single: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(headers)) single[name] = Array.isArray(value) ? value.join(', ') : value
  return single
}

function replyOf({ status, headers, body }: RouteAnswer): HttpReply {
  return { status, ...(headers !== undefined && { headers }), ...(body !== undefined && { text: body }) }
}

/** Puts routes onto the assistant's HTTP server. A body that a route stops reading is left to the server to throw away. */
export function mountRoutes(server: Pick<HttpServer, 'mount'>, routes: readonly Route[]): void {
  for (const route of routes) {
    server.mount(route.method, route.path, async (request) => {
      const { params, query, stream } = request
      const body: AsyncIterable<Uint8Array> = {
        [Symbol.asyncIterator]: () => stream.iterator({ destroyOnReturn: false }),
      }
      return replyOf(await route.handle({ headers: headersOf(request), params, query, body }))
    })
  }
}
