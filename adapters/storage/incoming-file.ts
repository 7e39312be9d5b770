import { createHash } from 'node:crypto'
import { AssistantError } from '../../dialogs/errors.ts'
import { mediaTypeOf, SNIFF_BYTES } from './media-type.ts'

/** What was learnt of a stream when it has ended. `sha256` in hex. */
export interface Measured {
  readonly bytes: number
  readonly sha256: string
  readonly mediaType: string
}

/** A stream on its way in: counted, hashed and looked at as it passes. Throws FILE_TOO_LARGE past `maxBytes`. */
export class IncomingFile {
  readonly #hash = createHash('sha256')
  readonly #head: Uint8Array[] = []
  readonly #content: AsyncIterable<Uint8Array>
  readonly #maxBytes: number
  #bytes = 0

  constructor(content: AsyncIterable<Uint8Array>, maxBytes: number) {
    this.#content = content
    this.#maxBytes = maxBytes
  }

  async *passing(): AsyncGenerator<Uint8Array, void, void> {
    for await (const part of this.#content) {
      if (this.#bytes + part.length > this.#maxBytes)
        throw new AssistantError(
          'FILE_TOO_LARGE',
          `The file is larger than ${this.#maxBytes} bytes. It was not kept.`,
          {
            status: 413,
          },
        )
      if (this.#bytes < SNIFF_BYTES) this.#head.push(part.slice(0, SNIFF_BYTES - this.#bytes))
      this.#bytes += part.length
      this.#hash.update(part)
      yield part
    }
  }

  /** Call once, after the stream has ended. */
  async measured(fileName: string): Promise<Measured> {
    const mediaType = await mediaTypeOf(Buffer.concat(this.#head), fileName)
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex'), mediaType }
  }
}
