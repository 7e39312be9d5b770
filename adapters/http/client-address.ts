import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { AssistantError } from '../../dialogs/errors.ts'

/** Who called, and by which address they reached us. */
export interface ClientAddresses {
  /** The client's own address. The last forwarded one that no trusted proxy has. */
  address(request: IncomingMessage): string
  /** `https://host` as the client sees it. */
  origin(request: IncomingMessage): string
}

const HOST = /^[a-zA-Z0-9.:[\]-]{1,255}$/

/**
 * Reads `X-Forwarded-For`, `-Proto` and `-Host` only where the line comes from one of `trusted` (addresses or CIDR ranges).
 * Throws CONFIG_INVALID for an entry that is neither. With `publicUrl`, that is the origin always.
 */
export function clientAddresses(options: { trusted: readonly string[]; publicUrl?: string }): ClientAddresses {
  const list = new BlockList()
  for (const entry of options.trusted) add(list, entry.trim())
  const trusted = (address: string) => isIP(address) > 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  const fixed = options.publicUrl?.replace(/\/+$/, '')
  const peer = (request: IncomingMessage) => plain(request.socket.remoteAddress ?? '')
  return {
    address(request) {
      const direct = peer(request)
      if (!trusted(direct)) return direct
      const hops = String(request.headers['x-forwarded-for'] ?? '')
        .slice(-2_000)
        .split(',')
        .map((hop) => plain(hop.trim()))
      const foreign = hops.reverse().find((hop) => !trusted(hop))
      return foreign !== undefined && isIP(foreign) > 0 ? foreign : direct
    },
    origin(request) {
      if (fixed !== undefined) return fixed
      const proxied = trusted(peer(request))
      const proto = proxied && request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'
      const host = (proxied && request.headers['x-forwarded-host']) || request.headers.host
      return `${proto}://${typeof host === 'string' && HOST.test(host) ? host : 'localhost'}`
    },
  }
}

/** An IPv4 address that came over an IPv6 socket, as IPv4. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address
}

/** The key by which an address is limited: one home has a whole /64 of IPv6, so that is what counts. */
export function limitKey(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const filled = address.includes('::')
    ? [...groups, ...Array(8 - groups.length - tail.split(':').length).fill('0')]
    : groups
  return filled.slice(0, 4).join(':')
}

function add(list: BlockList, entry: string): void {
  const [address = '', prefix] = entry.split('/')
  const family = isIP(address)
  const bits = prefix === undefined ? undefined : Number(prefix)
  if (family === 0 || (bits !== undefined && !(bits >= 0 && bits <= (family === 4 ? 32 : 128))))
    throw new AssistantError(
      'CONFIG_INVALID',
      'TRUSTED_PROXIES holds something that is neither an address nor a range.',
    )
  if (bits === undefined) list.addAddress(address, family === 4 ? 'ipv4' : 'ipv6')
  else list.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6')
}
