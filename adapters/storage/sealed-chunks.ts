import { createCipheriv, createDecipheriv } from 'node:crypto'
import { AssistantError } from '../../dialogs/errors.ts'

/** Plain bytes in one chunk of a sealed file. The last chunk of a file may be shorter, or empty. */
export const CHUNK_BYTES = 64 * 1024
/** What sealing adds to each chunk. */
export const CHUNK_TAG_BYTES = 16

/**
 * The nonce of a chunk: its number, and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway
 * and Vizár, 2015). A key seals one file only, so that no nonce comes twice, and a cut, swapped or added chunk is seen.
 */
function chunkNonce(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(number, 7)
  nonce.writeUInt8(last ? 1 : 0, 11)
  return nonce
}

/** Seals one chunk of the file `id`: the ciphertext, then the tag. */
export function sealChunk(key: Buffer, id: string, number: number, last: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, chunkNonce(number, last))
  cipher.setAAD(Buffer.from(id))
  const body = cipher.update(plain)
  const rest = cipher.final()
  return Buffer.concat([body, rest, cipher.getAuthTag()])
}

/** Opens what `sealChunk` made. Throws INTERNAL where anything was changed. */
export function unsealChunk(key: Buffer, id: string, number: number, last: boolean, sealed: Buffer): Buffer {
  try {
    const end = sealed.length - CHUNK_TAG_BYTES
    const options = { authTagLength: CHUNK_TAG_BYTES }
    const decipher = createDecipheriv('aes-256-gcm', key, chunkNonce(number, last), options)
    decipher.setAAD(Buffer.from(id))
    decipher.setAuthTag(sealed.subarray(end))
    const body = decipher.update(sealed.subarray(0, end))
    const rest = decipher.final()
    return rest.length === 0 ? body : Buffer.concat([body, rest])
  } catch (cause) {
    throw new AssistantError('INTERNAL', 'A sealed file does not open: it was cut, changed or is of another key.', {
      cause,
    })
  }
}

/** Seals a stream as chunks. Holds at most one chunk and what came last. */
export async function* sealChunks(
  key: Buffer,
  id: string,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  let held = Buffer.alloc(CHUNK_BYTES)
  let filled = 0
  let number = 0
  for await (const part of content) {
    let from = 0
    while (from < part.length) {
      // A full chunk goes only once more has come, so that the last is known as the last.
      if (filled === CHUNK_BYTES) {
        yield sealChunk(key, id, number++, false, held)
        held = Buffer.alloc(CHUNK_BYTES)
        filled = 0
      }
      const take = Math.min(part.length - from, CHUNK_BYTES - filled)
      held.set(part.subarray(from, from + take), filled)
      filled += take
      from += take
    }
  }
  yield sealChunk(key, id, number, true, held.subarray(0, filled))
}
