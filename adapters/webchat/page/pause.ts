/** A wait that can be cut short, for a retry that should not wait once there is a network again. */
export class Pause {
  #end: (() => void) | undefined

  /** Waits, at most so many milliseconds. */
  for(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end(), ms)
      this.#end = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** Ends the wait that is on, if any. */
  end(): void {
    const end = this.#end
    this.#end = undefined
    end?.()
  }
}

/** Milliseconds before a try: 0.5, 1, 2, 4... seconds, at most 15, each a little by chance so that not all come back at once. */
export function backoff(tries: number): number {
  return Math.min(500 * 2 ** Math.min(tries, 10), 15_000) * (0.75 + Math.random() / 2)
}
