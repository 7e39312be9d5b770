/** Waits, so that tests can fix them. */
export interface Timers {
  /** Runs once after `ms`. Returns how to cancel. */
  after(ms: number, run: () => void): () => void
}

/** Timers of Node that keep no process alive. */
export const realTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
