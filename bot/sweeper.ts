import type { Log } from '../adapters/log/logger.ts'
import type { Clock, TurnStore } from '../dialogs/ports.ts'

/** How often what is past its time is erased, in milliseconds. */
const EVERY_MS = 60_000

/** Erases what is past its time, over and over. A failed sweep is told and tried again the next time. */
export function startSweeper(store: Pick<TurnStore, 'sweep'>, clock: Clock, log: Log): { stop(): void } {
  const sweep = () => {
    store.sweep(clock.now()).then(
      ({ conversations, submissions, files, drafts }) => {
        const count = conversations + submissions + files + drafts
        if (count > 0) log.info('sweep.done', { count })
      },
      (error: unknown) => log.error('sweep.failed', { error }),
    )
  }
  const timer = setInterval(sweep, EVERY_MS)
  timer.unref()
  sweep()
  return { stop: () => clearInterval(timer) }
}
