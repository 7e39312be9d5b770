import type { IncomingMessage } from 'node:http'
import { AssistantError } from '../../dialogs/errors.ts'

/** The most that a JSON body may hold, in bytes. */
export const JSON_LIMIT = 256 * 1024
/** How much of a refused body is read and thrown away, so that the client gets to read why it was refused. */
const DISCARD_LIMIT = 64 * 1024 * 1024

/** A body that is read whole has to come within this time, so that slow ones do not hold their place for long. */
const SLOWEST_MS = 30_000
const DEEPEST = 64

/** Reads a body of at most `maxBytes`. Rejects with BODY_TOO_LARGE, or BODY_UNREADABLE where the client stopped half-way. */
export async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(request, maxBytes)
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let bytes = 0
    const done = (settle: () => void) => {
      clearTimeout(slow)
      request.off('data', onData).off('end', onEnd).off('error', onCut).off('close', onCut)
      settle()
    }
    const onData = (part: Buffer) => {
      bytes += part.byteLength
      if (bytes > maxBytes) done(() => reject(tooLarge(request, maxBytes)))
      else parts.push(part)
    }
    const onEnd = () => done(() => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)))
    const onCut = () => done(() => reject(new AssistantError('BODY_UNREADABLE', 'The body was cut off.')))
    const slow = setTimeout(onCut, SLOWEST_MS)
    request.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut)
  })
}

function tooLarge(request: IncomingMessage, maxBytes: number): AssistantError {
  discard(request)
  const limit =
    maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / 1024 / 1024)} MB` : `${Math.floor(maxBytes / 1024)} kB`
  return new AssistantError(
    'BODY_TOO_LARGE',
    `This is too long to be taken. The limit is ${limit}. Make it shorter and send it again. If anyone is in danger, call 999.`,
  )
}

/** Throws the rest of a body away, and cuts the line where the client goes on for too long. */
export function discard(request: IncomingMessage): void {
  let bytes = 0
  request.on('error', () => request.destroy())
  request.on('data', (part: Buffer) => {
    bytes += part.byteLength
    if (bytes > DISCARD_LIMIT) request.destroy()
  })
  request.resume()
}

/** The value of a JSON text, undefined for an empty one. Throws BODY_UNREADABLE where it is none or is nested too deeply. */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new AssistantError('BODY_UNREADABLE', 'The body is not JSON.', { cause })
  }
  if (deeperThan(value, DEEPEST)) throw new AssistantError('BODY_UNREADABLE', 'The body is nested too deeply.')
  return value
}

/** Whether a JSON value is nested deeper than `levels`, or names `__proto__`. Without recursion. */
function deeperThan(value: unknown, levels: number): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true
    const next: unknown[] = []
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue
      if (Object.hasOwn(item, '__proto__')) return true
      for (const inner of Object.values(item)) if (typeof inner === 'object' && inner !== null) next.push(inner)
    }
    level = next
  }
  return false
}
