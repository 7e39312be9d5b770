import type { IncomingMessage } from 'node:http'
import { JSON_LIMIT, parseJson, readBytes } from './body.ts'
import type { ClientAddresses } from './client-address.ts'
import type { HttpRequest } from './exchange.ts'

/** A request for our handlers. What costs something is worked out when it is asked for. */
export function httpRequest(
  raw: IncomingMessage,
  route: string,
  params: Readonly<Record<string, string>>,
  addresses: ClientAddresses,
): HttpRequest {
  const url = raw.url ?? '/'
  const mark = url.indexOf('?')
  return {
    method: raw.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    route,
    params,
    headers: raw.headers,
    stream: raw,
    get query() {
      return new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1))
    },
    get address() {
      return addresses.address(raw)
    },
    get origin() {
      return addresses.origin(raw)
    },
    bytes: (maxBytes = JSON_LIMIT) => readBytes(raw, maxBytes),
    json: async (maxBytes = JSON_LIMIT) => parseJson((await readBytes(raw, maxBytes)).toString('utf8')),
  }
}
