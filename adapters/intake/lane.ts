/** Runs at most `width` pieces of work at once; the rest waits in its order. */
export interface Lane {
  run<Result>(work: () => Promise<Result>): Promise<Result>
}

/** Makes a lane of that width. */
export function createLane(width: number): Lane {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    async run(work) {
      if (running >= width) await new Promise<void>((go) => waiting.push(go))
      else running++
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next === undefined) running--
        else next()
      }
    },
  }
}
