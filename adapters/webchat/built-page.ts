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

/** Serves one file, read and compressed once; a client that has this version is only told so. */
export function packedFile(
  folder: string,
  name: string,
  type: string,
): (request: HttpRequest, headers: Readonly<Record<string, string>>) => HttpReply {
  const plain = readFileSync(join(folder, name))
  const packed = gzipSync(plain, { level: 9 })
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return (request, more) => {
    const headers = { etag, vary: 'accept-encoding', ...more }
    if (request.headers['if-none-match'] === etag) return { status: 304, headers }
    return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
      ? { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, bytes: packed, type }
      : { status: 200, headers, bytes: plain, type }
  }
}
