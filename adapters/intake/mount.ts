import type { HttpReply, HttpRequest, HttpServer } from '../http/exchange.ts'
import { Problem } from './problem.ts'
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

/** A posted body has to come within this time, so that slow ones do not hold their place for long. Files take theirs. */
const SLOWEST_MS = 30_000

/** The body as it comes. Throws a Problem 408 after `ms`. */
async function* bodyOf({ stream }: HttpRequest, ms: number): AsyncGenerator<Uint8Array, void, void> {
  const parts = stream.iterator({ destroyOnReturn: false })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    if (Number.isFinite(ms)) timer = setTimeout(resolve, ms, 'late')
  })
  try {
    for (;;) {
      const step = await Promise.race([parts.next(), late])
      if (step === 'late') throw new Problem(408, 'The body came too slowly.')
      if (step.done) return
      const part: Uint8Array = step.value
      yield part
    }
  } finally {
    clearTimeout(timer)
  }
}

/** Puts routes onto the assistant's HTTP server. A body that a route stops reading is left to the server to throw away. */
export function mountRoutes(
  server: Pick<HttpServer, 'mount'>,
  routes: readonly Route[],
  slowestMs: number = SLOWEST_MS,
): void {
  for (const route of routes) {
    server.mount(route.method, route.path, async (request) => {
      const { params, query } = request
      const body = bodyOf(request, route.method === 'PUT' ? Number.POSITIVE_INFINITY : slowestMs)
      return replyOf(await route.handle({ headers: headersOf(request), params, query, body }))
    })
  }
}
