import { constants } from 'node:fs'
import { access, type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AssistantError } from '../../dialogs/errors.ts'
import { CHUNK_BYTES, CHUNK_TAG_BYTES, sealChunks, unsealChunk } from './sealed-chunks.ts'

const UNFINISHED = '.part'

/** The sealed files in one folder. An id is a file's name there: letters, digits and hyphens only. */
export class SealedFiles {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Makes the folder, and removes what is not in `known`: uploads cut off, and files whose row is gone. */
  async prepare(known: ReadonlySet<string>): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    for (const name of await readdir(this.#folder)) if (!known.has(name)) await rm(join(this.#folder, name))
  }

  /** Seals a stream into a file. Durable when it resolves; leaves nothing where it rejects. */
  async write(id: string, key: Buffer, content: AsyncIterable<Uint8Array>): Promise<void> {
    const path = join(this.#folder, id)
    const unfinished = path + UNFINISHED
    const file = await onDisk(open(unfinished, 'wx', 0o600))
    try {
      for await (const chunk of sealChunks(key, id, content)) await onDisk(file.writeFile(chunk))
      await onDisk(file.sync())
      await onDisk(rename(unfinished, path))
      await onDisk(this.#syncFolder())
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    } finally {
      await file.close()
    }
  }

  async has(id: string): Promise<boolean> {
    return access(join(this.#folder, id), constants.R_OK).then(
      () => true,
      () => false,
    )
  }

  /** The plain bytes of a file. Opens it when reading begins. Throws NOT_FOUND where it is gone, INTERNAL where it was changed. */
  async *read(id: string, key: Buffer, bytes: number): AsyncGenerator<Uint8Array, void, void> {
    const file = await open(join(this.#folder, id), 'r').catch((cause: unknown) => {
      throw new AssistantError('NOT_FOUND', 'A stored file is no longer there.', { status: 404, cause })
    })
    try {
      const last = Math.max(0, Math.ceil(bytes / CHUNK_BYTES) - 1)
      for (let number = 0; number <= last; number++) {
        const sealed = await readChunk(file, number, number === last)
        yield unsealChunk(key, id, number, number === last, sealed)
      }
    } finally {
      await file.close()
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) await rm(join(this.#folder, id), { force: true })
  }

  async #syncFolder(): Promise<void> {
    const folder = await open(this.#folder, 'r')
    await folder.sync().finally(() => folder.close())
  }
}

/** Reads one sealed chunk; of the last, one byte more than can be there, so that anything added is seen. */
async function readChunk(file: FileHandle, number: number, last: boolean): Promise<Buffer> {
  const size = CHUNK_BYTES + CHUNK_TAG_BYTES
  const buffer = Buffer.alloc(last ? size + 1 : size)
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, number * size + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

async function onDisk<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((cause: unknown) => {
    throw new AssistantError('STORE_UNAVAILABLE', 'A file could not be stored. Nothing of it was kept: try again.', {
      status: 503,
      cause,
    })
  })
}
