import type { AnswerCache } from '../../../knowledge/area/area-source.ts'
import { integer, text } from './cells.ts'
import type { Database } from './database.ts'

/** Older answers are deleted when a new one comes: 90 days. */
const KEPT_MS = 90 * 24 * 3_600_000

/** Answers of the live service, kept over restarts. They are public figures and hold no one's question but the place. */
export class SqliteAreaAnswers implements AnswerCache {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  get(question: string): { readonly at: number; readonly value: unknown } | undefined {
    const found = this.#database.query('SELECT asked_at, answer FROM area_answers WHERE question = ?').first(question)
    if (found === undefined) return undefined
    const value: unknown = JSON.parse(text(found[1]))
    return { at: integer(found[0]), value }
  }

  put(question: string, value: unknown, at: number): void {
    try {
      this.#database.query('DELETE FROM area_answers WHERE asked_at < ?').run(at - KEPT_MS)
      this.#database
        .query('INSERT OR REPLACE INTO area_answers (question, asked_at, answer) VALUES (?, ?, ?)')
        .run(question, at, JSON.stringify(value))
    } catch {
      // An import holds the file, or the disk is full: the answer is asked for again next time.
    }
  }
}
