import { AssistantError } from '../../../dialogs/errors.ts'
import type { StorageMetrics } from '../storage.ts'
import { type Database, emptyLog } from './database.ts'
import { asUnavailable } from './failure.ts'

/** How many writes share one transaction at most: it holds up everyone while it runs. */
const BATCH = 128

/** What goes with a write: what to do once it is durable, and whether the log must be emptied before it counts as done. */
export interface WriteOptions<Value> {
  readonly after?: (value: Value) => void
  readonly empties?: boolean
}

interface Job {
  /** Runs inside a transaction, and again alone if that failed: it changes nothing but the database. Gives what to do when it is durable. */
  readonly run: () => { readonly after: () => void; readonly resolve: () => void }
  readonly reject: (error: unknown) => void
  readonly empties: boolean
}

/**
 * All writes, in the order in which they came. Those of one tick share a transaction, and so one wait for the disk;
 * one that fails is left out without harm to the others.
 */
export class WriteQueue {
  readonly #database: Database
  readonly #metrics: StorageMetrics
  #jobs: Job[] = []
  #scheduled = false
  #closed = false

  constructor(database: Database, metrics: StorageMetrics) {
    this.#database = database
    this.#metrics = metrics
  }

  /** Resolves when `work` is durable. Rejects with what it threw, or STORE_UNAVAILABLE; nothing of it is kept then. */
  write<Value>(work: () => Value, options: WriteOptions<Value> = {}): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new AssistantError('SHUTTING_DOWN', 'The store is closed. Nothing was taken.', { status: 503 }))
        return
      }
      const run = () => {
        const value = work()
        return { after: () => options.after?.(value), resolve: () => resolve(value) }
      }
      this.#jobs.push({ run, reject, empties: options.empties ?? false })
      this.#schedule()
    })
  }

  /** Writes what is waiting, and takes nothing more. */
  close(): void {
    this.#closed = true
    while (this.#jobs.length > 0) this.#flush()
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      this.#flush()
      if (this.#jobs.length > 0) this.#schedule()
    })
  }

  #flush(): void {
    const jobs = this.#jobs.slice(0, BATCH)
    this.#jobs = this.#jobs.slice(BATCH)
    if (jobs.length === 0) return
    const failed = this.#transact(jobs)
    if (failed === undefined) return
    // One of several is at fault, and the others shall not suffer; where the store itself failed, all do.
    if (failed.inJob && jobs.length > 1) for (const job of jobs) this.#refuse([job], this.#transact([job])?.error)
    else this.#refuse(jobs, failed.error)
  }

  #refuse(jobs: readonly Job[], error: unknown): void {
    if (error === undefined) return
    if (!(error instanceof AssistantError)) this.#metrics.failed?.()
    for (const job of jobs) job.reject(asUnavailable(error))
  }

  /** One transaction. Gives what failed, with everything rolled back. */
  #transact(jobs: readonly Job[]): { readonly error: unknown; readonly inJob: boolean } | undefined {
    const started = performance.now()
    const done: ReturnType<Job['run']>[] = []
    let inJob = false
    try {
      this.#database.query('BEGIN IMMEDIATE').run()
      inJob = true
      for (const job of jobs) done.push(job.run())
      inJob = false
      this.#database.query('COMMIT').run()
    } catch (error) {
      this.#rollBack()
      return { error, inJob }
    }
    this.#metrics.committed?.(jobs.length, performance.now() - started)
    const unemptied = jobs.some((job) => job.empties) ? this.#emptyLog() : undefined
    for (const { after } of done) after()
    for (const [at, { resolve }] of done.entries()) {
      const job = jobs[at]
      if (job?.empties && unemptied !== undefined) job.reject(asUnavailable(unemptied))
      else resolve()
    }
    return undefined
  }

  #rollBack(): void {
    try {
      if (this.#database.inTransaction) this.#database.execute('ROLLBACK')
    } catch (error) {
      // The next transaction begins with an error then, and is refused: nothing half is ever taken.
      this.#metrics.failed?.()
      process.emitWarning(`A transaction could not be rolled back: ${error instanceof Error ? error.name : '?'}`)
    }
  }

  #emptyLog(): unknown {
    try {
      emptyLog(this.#database)
      return undefined
    } catch (error) {
      return error
    }
  }
}
