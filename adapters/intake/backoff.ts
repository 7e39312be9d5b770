const FIRST = 1000
const LONGEST = 60_000
const JITTER = 0.2

/** The wait after that many failed tries: about 1, 2, 4... seconds, at most 60, a fifth more or less. `chance` in [0, 1). In milliseconds. */
export function backoffMs(failed: number, chance: number): number {
  const wait = Math.min(LONGEST, FIRST * 2 ** Math.min(30, Math.max(0, failed - 1)))
  return Math.min(LONGEST, Math.round(wait * (1 - JITTER + 2 * JITTER * chance)))
}

/** When to try again: never before what `Retry-After` asked for, and a little spread after it, so that not all come back at once. */
export function nextTry(now: number, failed: number, chance: number, retryAfterMs: number | undefined): number {
  const wait = backoffMs(failed, chance)
  if (retryAfterMs === undefined || retryAfterMs <= 0) return now + wait
  return now + Math.max(wait, Math.ceil(retryAfterMs + chance * Math.min(1000, retryAfterMs / 10)))
}
