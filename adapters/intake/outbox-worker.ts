import type { OutboxItem } from '../../dialogs/ports.ts'
import { backoffMs } from './backoff.ts'
import { type DeliveryParts, sendFiles, submit } from './delivery.ts'
import { createLane } from './lane.ts'
import { realTimers, type Timers } from './timers.ts'
import { createUrgentWatch } from './urgent-watch.ts'

/** Attempts at submissions that run at once, and uploads beside them, so that large files hold up no report. */
const SUBMISSIONS_AT_ONCE = 16
const UPLOADS_AT_ONCE = 4
/** Items that are held in memory at most, how many new ones are asked for at a time, and how few are left when more are. */
const TAKEN_AT_MOST = 512
const BATCH = 64
const FEW = 2 * SUBMISSIONS_AT_ONCE
/** How long until the outbox is looked at again: while something is in work, and at the longest. */
const POLL = 250
const LONGEST_WAIT = 30_000
/** A clock that goes back by more than this was set back. */
const CLOCK_STEP = 1_000
/** How long until a person who could not be told that a report is late is told again. */
const FIRST_AGAIN = 1000

/** What the worker works with. */
export interface OutboxWorkerParts extends DeliveryParts {
  /**
   * Tells the person of an urgent report that has not arrived within a minute to call 101 now. Called once for each
   * by one process; after a restart it may come again, which must then change nothing.
   */
  readonly late?: (item: OutboxItem) => Promise<void>
  readonly timers?: Timers
}

/** A worker at work. `stop` takes nothing new up and resolves when the attempts in work are finished. */
export interface OutboxWorker {
  stop(): Promise<void>
}

/**
 * Delivers the outbox: at once after each commit, then with backoff, until the intake takes or refuses an item for good.
 * Many at once, one at a time for each reference. A crash at any point repeats an attempt under the same key, which
 * changes nothing at the intake.
 */
export function startOutboxWorker(parts: OutboxWorkerParts): OutboxWorker {
  const { outbox, clock, log, metrics, late, random = Math.random, timers = realTimers } = parts
  const submissions = createLane(SUBMISSIONS_AT_ONCE)
  const uploads = createLane(UPLOADS_AT_ONCE)
  const watch = createUrgentWatch()
  const inWork = new Map<string, Promise<void>>()
  /** Finished while the outbox was being read: what was read of them is out of date. */
  const finished = new Set<string>()
  /** References whose result the store did not take, until when they rest. */
  const resting = new Map<string, { readonly until: number; readonly failures: number }>()
  let state: 'idle' | 'looking' | 'look-again' | 'stopped' = 'idle'
  let backlog = false
  let lookedAt = Number.NEGATIVE_INFINITY
  let sending = 0
  const telling = new Set<Promise<void>>()
  let storeFailures = 0
  let cancelTimer = () => {}

  const isStopped = () => state === 'stopped'

  async function work(item: OutboxItem): Promise<void> {
    const intakeId = item.status === 'queued' ? await send(item) : item.intakeId
    if (intakeId === undefined || item.files.length === item.filesSent) return
    await uploads.run(() => sendFiles(item, intakeId, parts, isStopped))
  }

  /** The intake's id where it has the submission now. */
  async function send(item: OutboxItem): Promise<string | undefined> {
    sending++
    try {
      const result = await submissions.run(async () => (isStopped() ? undefined : await submit(item, parts)))
      if (result === undefined || result.kind === 'later') return undefined
      watch.done(item.reference)
      return result.kind === 'received' ? result.intakeId : undefined
    } finally {
      sending--
    }
  }

  function take(item: OutboxItem): void {
    const { reference } = item
    const running = work(item)
      .then(
        () => void resting.delete(reference),
        (error: unknown) => {
          const failures = (resting.get(reference)?.failures ?? 0) + 1
          resting.set(reference, { failures, until: clock.now() + backoffMs(failures, random()) })
          log?.error('outbox.store-failed', { reference, attempt: failures, error })
        },
      )
      .then(() => {
        inWork.delete(reference)
        finished.add(reference)
        return backlog && sending <= FEW ? look() : plan()
      })
    inWork.set(reference, running)
  }

  async function takeDue(): Promise<void> {
    finished.clear()
    const wentBack = clock.now() < lookedAt - CLOCK_STEP
    if (wentBack) resting.clear()
    const limit = inWork.size + (wentBack ? TAKEN_AT_MOST : resting.size + BATCH)
    // What was put off by a clock that has since been set back would wait for as long as it was wrong.
    const due = await outbox.due(wentBack ? lookedAt + LONGEST_WAIT : clock.now(), limit)
    backlog = due.length >= limit
    const now = clock.now()
    lookedAt = now
    const free = due.filter(
      ({ reference }) =>
        !inWork.has(reference) && !finished.has(reference) && (resting.get(reference)?.until ?? 0) <= now,
    )
    for (const item of due) if (!finished.has(item.reference)) watch.see(item, now)
    const urgentFirst = free.toSorted((a, b) => rank(a) - rank(b))
    for (const item of urgentFirst.slice(0, Math.max(0, TAKEN_AT_MOST - inWork.size))) take(item)
  }

  /** Takes up what is due, then plans the next look. Calls in between lead to one more look. */
  async function look(): Promise<void> {
    if (isStopped()) return
    if (state !== 'idle') {
      state = 'look-again'
      return
    }
    do {
      state = 'looking'
      try {
        await takeDue()
        storeFailures = 0
      } catch (error) {
        unreadable(error)
      }
    } while (lookAgain())
    if (!isStopped()) state = 'idle'
    for (const item of watch.late(clock.now())) {
      const told = tellLate(item).finally(() => telling.delete(told))
      telling.add(told)
    }
    await plan()
  }

  function unreadable(error: unknown): void {
    storeFailures++
    if (!isStopped()) log?.error('outbox.unreadable', { attempt: storeFailures, error })
  }

  const lookAgain = () => state === 'look-again'

  async function tellLate(item: OutboxItem): Promise<void> {
    metrics?.late()
    log?.error('outbox.late', { reference: item.reference })
    try {
      await late?.(item)
    } catch (error) {
      watch.again(item, clock.now() + FIRST_AGAIN)
      log?.error('outbox.late-untold', { reference: item.reference, error })
    }
  }

  async function plan(): Promise<void> {
    if (isStopped()) return
    const wait = await nextWait()
    if (isStopped()) return
    cancelTimer()
    cancelTimer = timers.after(wait, () => void look())
  }

  async function nextWait(): Promise<number> {
    if (storeFailures > 0) return backoffMs(storeFailures, random())
    try {
      const now = clock.now()
      const due = await outbox.nextDue()
      // What is in work, resting or unreadable stands first in the outbox and hides what comes after it.
      const next = due === undefined ? LONGEST_WAIT : due - now
      const hides = inWork.size + resting.size > 0 || (due !== undefined && due <= lookedAt)
      const unhidden = hides ? Math.max(POLL, next) : next
      return Math.max(0, Math.min(LONGEST_WAIT, unhidden, (watch.next() ?? Number.POSITIVE_INFINITY) - now))
    } catch (error) {
      unreadable(error)
      return backoffMs(storeFailures, random())
    }
  }

  async function begin(): Promise<void> {
    try {
      // Those put off until later count too.
      for (const item of await outbox.list('queued')) watch.see(item, clock.now())
    } catch (error) {
      unreadable(error)
    }
    await look()
  }

  const stopListening = outbox.onQueued(() => void look())
  const begun = begin()
  return {
    async stop() {
      state = 'stopped'
      stopListening()
      cancelTimer()
      await begun
      await Promise.all([...inWork.values(), ...telling])
    },
  }
}

function rank(item: OutboxItem): number {
  return item.priority === 'urgent-review' && item.status === 'queued' ? 0 : 1
}
