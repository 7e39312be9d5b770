import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { AssistantError } from '../../dialogs/errors.ts'
import type { HttpReply, HttpRequest } from '../http/exchange.ts'

/** Where the build puts what browsers load: beside the built server, or seen from the sources. */
const PLACES = ['./page/', '../../dist/page/'].map((place) => fileURLToPath(new URL(place, import.meta.url)))

/** The folder of what browsers load. Throws CONFIG_INVALID where it is not built. */
export function builtPage(): string {
  const folder = PLACES.find((place) => existsSync(join(place, 'chat.js')))
  if (folder !== undefined) return folder
  throw new AssistantError(
    'CONFIG_INVALID',
    'the chat page is not built. Nothing was started. Run "npm run build" and start again.',
  )
}

/** Serves an answer with these headers added. */
export type Packed = (request: HttpRequest, headers: Readonly<Record<string, string>>) => HttpReply

/** Serves one file, read and compressed once; a client that has this version is only told so. */
export function packedFile(folder: string, name: string, type: string): Packed {
  return packed(readFileSync(join(folder, name)), type)
}

/** Serves what was made once, as `packedFile` does. */
export function packed(plain: Uint8Array, type: string): Packed {
  const zipped = gzipSync(plain, { level: 9 })
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return (request, more) => {
    const headers = { etag, vary: 'accept-encoding', ...more }
    if (request.headers['if-none-match'] === etag) return { status: 304, headers }
    return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
      ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, bytes: zipped, type }
      : { status: 200, headers, bytes: plain, type }
  }
}
