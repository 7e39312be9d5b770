import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ClientAddresses } from './client-address.ts'
import type { UpgradeHandler } from './exchange.ts'

/** Refuses a WebSocket handshake with an HTTP status. */
export function refuseUpgrade(socket: Duplex, status: 400 | 403 | 404 | 429 | 503): void {
  const reasons = {
    400: 'Bad Request',
    403: 'Forbidden',
    404: 'Not Found',
    429: 'Too Many Requests',
    503: 'Unavailable',
  }
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Routes for WebSocket handshakes, by templates as in `mount`. Everything else is refused with 404. */
export function upgradeRoutes(
  server: Server,
  addresses: ClientAddresses,
): { mount(path: string, handler: UpgradeHandler): void } {
  const routes: { readonly pattern: RegExp; readonly handler: UpgradeHandler }[] = []
  server.on('upgrade', (raw: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const [path = '', query = ''] = (raw.url ?? '').split('?', 2)
    for (const { pattern, handler } of routes) {
      const params = pattern.exec(path)?.groups
      if (params === undefined) continue
      const known = {
        path,
        params,
        headers: raw.headers,
        address: addresses.address(raw),
        origin: addresses.origin(raw),
      }
      return handler({ ...known, query: new URLSearchParams(query) }, raw, socket, head)
    }
    refuseUpgrade(socket, 404)
  })
  return {
    mount(path, handler) {
      const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[\\w-]{1,100})')}$`)
      routes.push({ pattern, handler })
    },
  }
}
