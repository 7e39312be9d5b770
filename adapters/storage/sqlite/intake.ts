import { randomUUID } from 'node:crypto'
import { AssistantError } from '../../../dialogs/errors.ts'
import { IncomingFile } from '../incoming-file.ts'
import type { IntakeEntry, IntakeFile, IntakeRecord, IntakeTable } from '../intake-table.ts'
import { newKey, seal, unseal } from '../sealing.ts'
import { blob, integer, type Row, text } from './cells.ts'
import type { Core } from './core.ts'
import { identity } from './identity.ts'

const COLUMNS = 'intake_id, idempotency_key, reference, body_digest, at, wrapped, sealed'
const INSERT = `INSERT INTO intake_submissions (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`
const FILE = 'SELECT sha256, bytes, file, wrapped FROM intake_files WHERE intake_id = ? AND attachment_id = ?'
const INSERT_FILE = `INSERT INTO intake_files (intake_id, attachment_id, file, sha256, bytes, wrapped)
  VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (intake_id, attachment_id) DO NOTHING`

/** The embedded intake's records in SQLite, each sealed under a key of its own. */
export class SqliteIntake implements IntakeTable {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  async find(key: string): Promise<IntakeEntry | undefined> {
    const sql = 'SELECT body_digest, intake_id, reference FROM intake_submissions WHERE idempotency_key = ?'
    const found = this.#core.database.query(sql).first(key)
    if (found === undefined) return undefined
    const intakeId = text(found[1])
    const receipt = { intakeId, status: 'received' } as const
    return { bodyDigest: text(found[0]), intakeId, receipt, reference: text(found[2]) }
  }

  async insert(record: IntakeRecord): Promise<'inserted' | 'exists'> {
    const { intakeId, key: idempotencyKey, reference, bodyDigest, body, at } = record
    const key = newKey()
    const wrapped = this.#core.ring.wrap(key, identity.intakeKey(intakeId))
    const sealed = seal(key, identity.intake(intakeId), Buffer.from(body))
    const insert = this.#core.database.query(INSERT)
    const changes = await this.#core.queue.write(() =>
      insert.run(intakeId, idempotencyKey, reference, bodyDigest, at, wrapped, sealed),
    )
    return changes > 0 ? 'inserted' : 'exists'
  }

  async get(intakeId: string): Promise<IntakeRecord | undefined> {
    const sql = `SELECT ${COLUMNS} FROM intake_submissions WHERE intake_id = ?`
    const found = this.#core.database.query(sql).first(intakeId)
    return found === undefined ? undefined : this.#record(found)
  }

  async putFile(
    intakeId: string,
    attachmentId: string,
    sha256: string,
    content: AsyncIterable<Uint8Array>,
    maxBytes: number = Number.MAX_SAFE_INTEGER,
  ): Promise<'stored' | 'exists' | 'mismatch'> {
    const { database, blobs, queue, ring } = this.#core
    if (database.query('SELECT 1 FROM intake_submissions WHERE intake_id = ?').first(intakeId) === undefined)
      throw new AssistantError('NOT_FOUND', 'The intake has no such submission.', { status: 404 })
    const id = randomUUID()
    const key = newKey()
    const incoming = new IncomingFile(content, maxBytes)
    await blobs.write(id, key, incoming.passing())
    let kept = false
    try {
      const measured = await incoming.measured('')
      if (measured.sha256 !== sha256) return 'mismatch'
      const wrapped = ring.wrap(key, identity.intakeFileKey(id))
      const insert = () => database.query(INSERT_FILE).run(intakeId, attachmentId, id, sha256, measured.bytes, wrapped)
      kept = (await queue.write(insert)) > 0
      if (kept) return 'stored'
      return database.query(FILE).first(intakeId, attachmentId)?.[0] === sha256 ? 'exists' : 'mismatch'
    } finally {
      if (!kept) await blobs.remove([id])
    }
  }

  async file(intakeId: string, attachmentId: string): ReturnType<IntakeTable['file']> {
    const found = this.#core.database.query(FILE).first(intakeId, attachmentId)
    if (found === undefined) return undefined
    const [sha256, bytesCell, idCell, wrapped] = found
    const id = text(idCell)
    const bytes = integer(bytesCell)
    const key = this.#core.ring.unwrap(blob(wrapped), identity.intakeFileKey(id))
    return { file: { attachmentId, sha256: text(sha256), bytes }, content: this.#core.blobs.read(id, key, bytes) }
  }

  async list(): Promise<readonly (IntakeRecord & { readonly files: readonly IntakeFile[] })[]> {
    const { database } = this.#core
    const files = database.query('SELECT attachment_id, sha256, bytes FROM intake_files WHERE intake_id = ?')
    const rows = database.query(`SELECT ${COLUMNS} FROM intake_submissions ORDER BY id`).all()
    return rows.map((row) => {
      const record = this.#record(row)
      const came = files.all(record.intakeId).map(([attachmentId, sha256, bytes]) => ({
        attachmentId: text(attachmentId),
        sha256: text(sha256),
        bytes: integer(bytes),
      }))
      return { ...record, files: came }
    })
  }

  #record(row: Row): IntakeRecord {
    const intakeId = text(row[0])
    const key = this.#core.ring.unwrap(blob(row[5]), identity.intakeKey(intakeId))
    const body = unseal(key, identity.intake(intakeId), blob(row[6])).toString()
    return { intakeId, key: text(row[1]), reference: text(row[2]), bodyDigest: text(row[3]), at: integer(row[4]), body }
  }
}
