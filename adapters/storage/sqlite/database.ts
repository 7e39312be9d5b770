import Libsql from 'libsql'
import { AssistantError } from '../../../dialogs/errors.ts'
import { type Row, row } from './cells.ts'

/** What a statement takes: always as one array, since the driver aborts the process on a lone Buffer. */
export type Parameter = string | number | Buffer | null

/** A statement, prepared once. */
export interface Query {
  run(...parameters: Parameter[]): number
  first(...parameters: Parameter[]): Row | undefined
  all(...parameters: Parameter[]): Row[]
}

/** How long a lock of another program is waited for, in milliseconds. It holds up everyone, so it is short. */
const BUSY_MS = 20

/** The database connection: few, typed ways to it. */
export class Database {
  readonly #db: Libsql.Database
  readonly #prepared = new Map<string, Query>()

  /** Opens or makes the file, without touching its settings. */
  constructor(path: string) {
    this.#db = new Libsql(path, { timeout: BUSY_MS })
  }

  /** Prepares a statement, or gives the one prepared before. */
  query(sql: string): Query {
    const before = this.#prepared.get(sql)
    if (before !== undefined) return before
    const statement = this.#db.prepare<unknown[]>(sql)
    if (statement.reader) statement.raw()
    const query: Query = {
      run: (...parameters) => statement.run(parameters).changes,
      first: (...parameters) => {
        const found: unknown = statement.get(parameters)
        return found === undefined || found === null ? undefined : row(found)
      },
      all: (...parameters) => statement.all(parameters).map(row),
    }
    this.#prepared.set(sql, query)
    return query
  }

  execute(sql: string): void {
    this.#db.exec(sql)
  }

  /** The first value that a PRAGMA answers. */
  pragma(source: string): unknown {
    const statement = this.#db.prepare<unknown[]>(`PRAGMA ${source}`)
    const [first] = statement.all()
    return typeof first === 'object' && first !== null ? Object.values(first)[0] : undefined
  }

  get inTransaction(): boolean {
    return this.#db.inTransaction
  }

  close(): void {
    this.#prepared.clear()
    this.#db.close()
  }
}

/** Opens the main database with the settings that durability and erasure need. */
export function openDatabase(path: string, maxBytes: number | undefined): Database {
  const database = new Database(path)
  database.pragma('journal_mode=WAL')
  database.pragma('synchronous=FULL')
  database.pragma('secure_delete=ON')
  database.pragma('foreign_keys=ON')
  if (maxBytes !== undefined) database.pragma(`max_page_count=${Math.floor(maxBytes / 4096)}`)
  return database
}

/** Writes the log back into the database and empties it, so that nothing deleted stays readable in it. Throws where that was not possible. */
export function emptyLog(database: Database): void {
  if (database.pragma('wal_checkpoint(TRUNCATE)') !== 0)
    throw new AssistantError('STORE_UNAVAILABLE', 'The log could not be emptied: another program reads the database.', {
      status: 503,
    })
}
