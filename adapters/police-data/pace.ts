/** How fast a service may be asked: so many calls a second, after a burst, and so many at once. */
export interface PaceLimits {
  readonly perSecond: number
  readonly burst: number
  readonly atOnce: number
}

/** Below data.police.uk's published limit of 15 a second after a burst of 30 calls. */
export const POLICE_PACE: PaceLimits = { perSecond: 12, burst: 24, atOnce: 6 }

/** postcodes.io publishes no limit: this is a modest pace. */
export const POSTCODES_PACE: PaceLimits = { perSecond: 10, burst: 20, atOnce: 4 }

/** The time, so that tests can fix it. In milliseconds. */
export interface PaceClock {
  now(): number
  sleep(ms: number): Promise<void>
}

const REAL: PaceClock = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** Lets calls to a service through at its pace, in their order: a leaky bucket, and a limit on calls in work. */
export class Pace {
  readonly #limits: PaceLimits
  readonly #waiting: (() => void)[] = []
  #running = 0
  #level = 0
  readonly #clock: PaceClock
  #at: number

  constructor(limits: PaceLimits, clock: PaceClock = REAL) {
    this.#limits = limits
    this.#clock = clock
    this.#at = clock.now()
  }

  /** How many calls wait for one in work to end. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** Runs the call when it is its turn. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#limits.atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running += 1
    try {
      const wait = this.#take()
      if (wait > 0) await this.#clock.sleep(wait)
      return await call()
    } finally {
      const next = this.#waiting.shift()
      // The place in work goes on to the next one.
      if (next === undefined) this.#running -= 1
      else next()
    }
  }

  /** Puts a call into the bucket; gives the milliseconds until there is room for it. */
  #take(): number {
    const now = this.#clock.now()
    this.#level = Math.max(0, this.#level - ((now - this.#at) * this.#limits.perSecond) / 1000) + 1
    this.#at = now
    return Math.max(0, ((this.#level - this.#limits.burst) * 1000) / this.#limits.perSecond)
  }
}
