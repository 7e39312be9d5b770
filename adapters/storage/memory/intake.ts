import { AssistantError } from '../../../dialogs/errors.ts'
import { IncomingFile } from '../incoming-file.ts'
import type { IntakeEntry, IntakeFile, IntakeRecord, IntakeTable } from '../intake-table.ts'
import { streamOf, type World } from './world.ts'

/** The embedded intake's records in memory. */
export class MemoryIntake implements IntakeTable {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  async find(key: string): Promise<IntakeEntry | undefined> {
    const found = [...this.#world.intake.values()].find((record) => record.key === key)
    if (found === undefined) return undefined
    const { bodyDigest, intakeId, reference } = found
    return { bodyDigest, intakeId, reference, receipt: { intakeId, status: 'received' } }
  }

  async insert(record: IntakeRecord): Promise<'inserted' | 'exists'> {
    for (const other of this.#world.intake.values()) {
      const { intakeId, key, reference } = other
      if (intakeId === record.intakeId || key === record.key || reference === record.reference) return 'exists'
    }
    this.#world.intake.set(record.intakeId, { ...record, files: new Map() })
    return 'inserted'
  }

  async get(intakeId: string): Promise<IntakeRecord | undefined> {
    const found = this.#world.intake.get(intakeId)
    if (found === undefined) return undefined
    const { files: _files, ...record } = found
    return record
  }

  async putFile(
    intakeId: string,
    attachmentId: string,
    sha256: string,
    content: AsyncIterable<Uint8Array>,
    maxBytes: number = Number.MAX_SAFE_INTEGER,
  ): Promise<'stored' | 'exists' | 'mismatch'> {
    const record = this.#world.intake.get(intakeId)
    if (record === undefined)
      throw new AssistantError('NOT_FOUND', 'The intake has no such submission.', { status: 404 })
    const incoming = new IncomingFile(content, maxBytes)
    const parts: Uint8Array[] = []
    for await (const part of incoming.passing()) parts.push(part.slice())
    const { sha256: measured, bytes } = await incoming.measured('')
    if (measured !== sha256) return 'mismatch'
    const before = record.files.get(attachmentId)
    if (before !== undefined) return before.sha256 === sha256 ? 'exists' : 'mismatch'
    record.files.set(attachmentId, { attachmentId, sha256, bytes, content: parts })
    return 'stored'
  }

  async file(intakeId: string, attachmentId: string): ReturnType<IntakeTable['file']> {
    const kept = this.#world.intake.get(intakeId)?.files.get(attachmentId)
    if (kept === undefined) return undefined
    const { sha256, bytes, content } = kept
    return { file: { attachmentId, sha256, bytes }, content: streamOf(content) }
  }

  async list(): Promise<readonly (IntakeRecord & { readonly files: readonly IntakeFile[] })[]> {
    return [...this.#world.intake.values()].map((record) => ({
      ...record,
      files: [...record.files.values()].map(({ attachmentId, sha256, bytes }) => ({ attachmentId, sha256, bytes })),
    }))
  }
}
