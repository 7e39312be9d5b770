import { z } from 'zod'
import type { LetterOutbox, NewLetter, WaitingLetter } from '../../../dialogs/letter.ts'
import type { TurnCommit } from '../../../dialogs/ports.ts'
import { newKey, sealJson, unsealJson } from '../sealing.ts'
import { blob, integer, optional, type Row, text } from './cells.ts'
import type { Opened } from './conversations.ts'
import type { Core } from './core.ts'
import { asUnavailable } from './failure.ts'
import { identity } from './identity.ts'

const stored = z.object({ to: z.string(), subject: z.string(), text: z.string() })

const INSERT = `INSERT INTO letters (id, reference, conversation, wrapped, sealed, attempts, next_at, created_at)
  VALUES (?, ?, ?, ?, ?, 0, ?, ?)`
const DUE = `SELECT id, reference, wrapped, sealed, attempts, next_at, created_at FROM letters
  WHERE next_at <= ? ORDER BY created_at, id LIMIT ?`

/** Letters in SQLite. */
export class SqliteLetters implements LetterOutbox {
  readonly #core: Core
  /** Ids that did not open: each is reported once. */
  readonly #unreadable = new Set<string>()

  constructor(core: Core) {
    this.#core = core
  }

  async due(now: number, limit: number): Promise<readonly WaitingLetter[]> {
    try {
      // What does not open stands in the way of no other.
      const rows = this.#core.database.query(DUE).all(now, limit + this.#unreadable.size)
      return rows.flatMap((row) => this.#read(row)).slice(0, limit)
    } catch (error) {
      throw asUnavailable(error)
    }
  }

  async nextDue(): Promise<number | undefined> {
    try {
      return optional(this.#core.database.query('SELECT min(next_at) FROM letters').first()?.[0], integer)
    } catch (error) {
      throw asUnavailable(error)
    }
  }

  async retry(id: string, nextAt: number, attempts: number): Promise<void> {
    const { queue, database } = this.#core
    const sql = 'UPDATE letters SET next_at = ?, attempts = ? WHERE id = ?'
    await queue.write(() => database.query(sql).run(nextAt, attempts, id))
  }

  async done(id: string): Promise<void> {
    const { queue, database } = this.#core
    await queue.write(() => database.query('DELETE FROM letters WHERE id = ?').run(id))
  }

  onQueued(listener: () => void): () => void {
    return this.#core.listeners.onLettersQueued(listener)
  }

  #read(row: Row): readonly WaitingLetter[] {
    const id = text(row[0])
    try {
      const key = this.#core.ring.unwrap(blob(row[2]), identity.letterKey(id))
      const letter = stored.parse(unsealJson(key, identity.letter(id), blob(row[3])))
      const [attempts, nextAt, createdAt] = [integer(row[4]), integer(row[5]), integer(row[6])]
      return [{ id, reference: text(row[1]), letter, attempts, nextAt, createdAt }]
    } catch (error) {
      if (!this.#unreadable.has(id)) this.#core.report(error)
      this.#unreadable.add(id)
      return []
    }
  }
}

/** Puts a letter of a turn on its way, inside the turn's transaction, with a key of its own. */
export function addLetter(core: Core, conversation: Opened, { now }: TurnCommit, { id, reference, letter }: NewLetter) {
  const key = newKey()
  const wrapped = core.ring.wrap(key, identity.letterKey(id))
  const sealed = sealJson(key, identity.letter(id), letter)
  const lookup = Buffer.from(conversation.lookup, 'hex')
  core.database.query(INSERT).run(id, reference, lookup, wrapped, sealed, now, now)
}

/** Deletes the letters of a conversation that still wait, inside a transaction. */
export function dropLetters(core: Pick<Core, 'database'>, lookup: Buffer): void {
  core.database.query('DELETE FROM letters WHERE conversation = ?').run(lookup)
}
