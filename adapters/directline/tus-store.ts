import type { Readable } from 'node:stream'
import { DataStore, ERRORS, Upload } from '@tus/server'
import type { UnfinishedFiles } from './unfinished-files.ts'

/** What the tus server keeps its uploads in: the parts of one conversation in the vault. */
export class TusStore extends DataStore {
  readonly #files: UnfinishedFiles

  constructor(files: UnfinishedFiles) {
    super()
    this.#files = files
    this.extensions = ['creation', 'termination']
  }

  override async create(upload: Upload): Promise<Upload> {
    await this.#files.begin(upload.id, upload.metadata?.filename ?? '', upload.size ?? 0)
    return upload
  }

  override async getUpload(id: string): Promise<Upload> {
    const found = await this.#files.find(id)
    if (found === undefined) throw ERRORS.FILE_NOT_FOUND
    return new Upload({ id, size: found.size, offset: found.offset })
  }

  override async write(content: Readable, id: string, offset: number): Promise<number> {
    return await this.#files.add(id, offset, content)
  }

  override async remove(id: string): Promise<void> {
    await this.#files.drop(id)
  }
}
