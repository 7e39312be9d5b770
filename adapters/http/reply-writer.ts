import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { HttpReply } from './exchange.ts'

/** Writes an answer. Headers of the reply win over `headers`. A client that has gone is no error. */
export async function writeReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: HttpReply,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  if (response.destroyed || response.headersSent) return
  const body = bodyOf(reply)
  const all: Record<string, string | number> = { ...headers, ...reply.headers }
  if (reply.json !== undefined) all['content-type'] = 'application/json; charset=utf-8'
  else if (reply.type !== undefined) all['content-type'] = reply.type
  if (reply.stream === undefined && reply.status !== 204)
    all['content-length'] = body === undefined ? 0 : Buffer.byteLength(body)
  response.writeHead(reply.status, all)
  if (reply.stream === undefined || request.method === 'HEAD') {
    response.end(body)
    return
  }
  try {
    await pipeline(Readable.from(reply.stream), response)
  } catch (error) {
    // The head is sent, so all that can still be told is that the body is not whole.
    response.destroy()
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error
  }
}

/** Text stays text: Node sends it in one write with the head. */
function bodyOf(reply: HttpReply): string | Uint8Array | undefined {
  return reply.json === undefined ? (reply.text ?? reply.bytes) : JSON.stringify(reply.json)
}
