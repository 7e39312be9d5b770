import * as z from 'zod/mini'
import { ask, type Result, readAnswer } from './http.ts'
import type { UploadWay } from './upload.ts'

/** From this size in all, files go in parts, and go on after a break where they were. Bytes. */
export const IN_PARTS_FROM = 2 * 1024 * 1024

const taken = z.union([z.object({ id: z.string() }), z.object({ missing: z.array(z.string()) })])

/** Where each file goes on that was begun: a break, a renewed token and a new try find it there. */
const addresses = new WeakMap<File, string>()

/** Sends large files one after the other in parts, then their activity. What is loaded for it comes only now. */
export async function sendLargeFiles(
  base: string,
  token: string,
  activity: object,
  files: readonly File[],
  { progress, signal }: UploadWay,
): Promise<Result<unknown>> {
  const resumable = await import('./resumable.ts').catch(() => undefined)
  if (resumable === undefined) return { kind: 'retry' }
  const all = files.reduce((sum, { size }) => sum + size, 0)
  let before = 0
  for (const file of files) {
    const sent = await resumable.sendInParts(file, {
      endpoint: new URL(`${base}/files`, location.href).href,
      address: addresses.get(file),
      token,
      signal,
      // The last bit is the message itself.
      part: (bytes) => progress(Math.min(0.99, (before + bytes) / all)),
    })
    if (sent.address !== undefined) addresses.set(file, sent.address)
    if (!sent.sent) return refusalOf(file, sent)
    before += file.size
  }
  progress(1)
  return await send(base, token, activity, files)
}

async function send(base: string, token: string, activity: object, files: readonly File[]): Promise<Result<unknown>> {
  const ids = files.map((file) => addresses.get(file)?.split('/').at(-1) ?? '')
  const said = await ask(taken, `${base}/send-files`, { method: 'POST', token, json: { files: ids, activity } })
  if (said.kind !== 'ok' || 'id' in said.value) return said
  // The server has them no more, so they begin again.
  for (const [index, file] of files.entries()) if (said.value.missing.includes(ids[index] ?? '')) addresses.delete(file)
  return { kind: 'retry', afterMs: 0 }
}

function refusalOf(file: File, { status, body }: { readonly status: number; readonly body: string }): Result<never> {
  if (status === 409 || status === 423 || status === 0) return { kind: 'retry' }
  if (status < 500 && status !== 429) addresses.delete(file)
  const read = readAnswer(z.never(), { status, body, retryAfter: null })
  return read.kind === 'ok' ? { kind: 'retry' } : read
}
