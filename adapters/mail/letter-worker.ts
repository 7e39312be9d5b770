import type { LetterOutbox, WaitingLetter } from '../../dialogs/letter.ts'
import type { Clock, Mailer } from '../../dialogs/ports.ts'
import { backoffMs } from '../intake/backoff.ts'
import { realTimers, type Timers } from '../intake/timers.ts'
import type { Log } from '../log/logger.ts'

/** Letters that are handed over at once. */
const AT_ONCE = 4
/** How long a letter is tried: after a day it would confuse more than help. In milliseconds. */
export const LETTER_TRIED_MS = 24 * 60 * 60 * 1000
/** How long until the outbox is looked at again: where something hides what comes after it, and at the longest. */
const POLL_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** What became of a letter in the end. */
export type LetterEnd = 'sent' | 'refused' | 'given-up'

/** What the worker works with. */
export interface LetterWorkerParts {
  readonly letters: LetterOutbox
  readonly mailer: Mailer
  readonly clock: Clock
  readonly log?: Pick<Log, 'info' | 'warn' | 'error'>
  /** Counts what became of each letter. */
  readonly ended?: (end: LetterEnd) => void
  /** A number in [0, 1) for the jitter. */
  readonly random?: () => number
  readonly timers?: Timers
}

/** A worker at work. `stop` takes nothing new up and resolves when the tries in work are finished. */
export interface LetterWorker {
  stop(): Promise<void>
}

/**
 * Sends letters: at once after each commit, then after about 1, 2, 4 ... 60 seconds for at most a day. A letter is deleted once
 * the server has it, refuses it for good, or its day is over. A death between sending and deleting sends it again under the
 * same Message-ID: at least once, never lost.
 */
export function startLetterWorker(parts: LetterWorkerParts): LetterWorker {
  const { letters, mailer, clock, log, ended, random = Math.random, timers = realTimers } = parts
  const inWork = new Map<string, Promise<void>>()
  /** Finished while the outbox was being read: what was read of them is out of date. */
  const finished = new Set<string>()
  /** What became of letters that the store has not yet let go: they are never sent again by this process. */
  const over = new Map<string, LetterEnd>()
  /** Letters whose result the store did not take, until when they rest. */
  const resting = new Map<string, { readonly until: number; readonly failures: number }>()
  let stopped = false
  let looking = false
  let again = false
  let unreadable = 0
  let cancelTimer = () => {}

  async function attempt(letter: WaitingLetter): Promise<void> {
    const { id, reference, createdAt } = letter
    const end = over.get(id) ?? (await tryOnce(letter))
    if (end === undefined) {
      const attempts = letter.attempts + 1
      await letters.retry(id, clock.now() + backoffMs(attempts, random()), attempts)
      log?.warn('letter.later', { reference, attempt: attempts })
      return
    }
    over.set(id, end)
    await letters.done(id)
    over.delete(id)
    ended?.(end)
    if (end === 'sent') log?.info('letter.sent', { reference, ms: Math.max(0, clock.now() - createdAt) })
    else log?.error(`letter.${end}`, { reference, attempt: letter.attempts + 1 })
  }

  /** Undefined: try again later. */
  async function tryOnce({ id, letter, createdAt }: WaitingLetter): Promise<LetterEnd | undefined> {
    const tried = () => clock.now() - createdAt
    if (tried() >= LETTER_TRIED_MS) return 'given-up'
    const result = await mailer.send(id, letter)
    if (result !== 'later') return result
    return tried() >= LETTER_TRIED_MS ? 'given-up' : undefined
  }

  function take(letter: WaitingLetter): void {
    const { id, reference } = letter
    const free = !inWork.has(id) && !finished.has(id) && (resting.get(id)?.until ?? 0) <= clock.now()
    if (stopped || !free || inWork.size >= AT_ONCE) return
    const work = attempt(letter)
      .then(
        () => void resting.delete(id),
        (error: unknown) => {
          const failures = (resting.get(id)?.failures ?? 0) + 1
          resting.set(id, { failures, until: clock.now() + backoffMs(failures, random()) })
          log?.error('letter.store-failed', { reference, attempt: failures, error })
        },
      )
      .then(() => {
        inWork.delete(id)
        finished.add(id)
        return look()
      })
    inWork.set(id, work)
  }

  /** Takes up what is due, then plans the next look. Calls in between lead to one more look. */
  async function look(): Promise<void> {
    again = looking
    if (stopped || looking) return
    looking = true
    do {
      again = false
      finished.clear()
      try {
        const due = await letters.due(clock.now(), inWork.size + resting.size + AT_ONCE)
        for (const letter of due) take(letter)
        unreadable = 0
      } catch (error) {
        unreadable += 1
        log?.error('letter.unreadable', { attempt: unreadable, error })
      }
    } while (lookAgain())
    looking = false
    await plan()
  }

  const lookAgain = () => again && !stopped

  async function plan(): Promise<void> {
    const wait = await nextWait()
    cancelTimer()
    if (!stopped) cancelTimer = timers.after(wait, () => void look())
  }

  async function nextWait(): Promise<number> {
    if (unreadable > 0) return backoffMs(unreadable, random())
    try {
      const due = await letters.nextDue()
      const next = due === undefined ? LONGEST_WAIT_MS : due - clock.now()
      // What is due and was not taken is in work, resting or does not open; a look comes by itself when work is finished.
      return Math.min(LONGEST_WAIT_MS, next <= 0 ? POLL_MS : next)
    } catch (error) {
      log?.error('letter.unreadable', { attempt: 1, error })
      return POLL_MS
    }
  }

  const stopListening = letters.onQueued(() => void look())
  const begun = look()
  return {
    async stop() {
      stopped = true
      stopListening()
      cancelTimer()
      await begun
      await Promise.all(inWork.values())
      mailer.close()
    },
  }
}
