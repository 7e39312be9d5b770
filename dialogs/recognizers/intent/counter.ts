import { UNKNOWN } from './feature-index.ts'
import type { Counted } from './features.ts'

const ROOM = 1 << 16

/** Counts numbers, `UNKNOWN` left out, in the order in which each first comes; `take` gives what was counted and begins anew. */
export function createCounter() {
  let times = new Uint16Array(ROOM)
  let features: number[] = []
  return {
    add(at: number): void {
      if (at === UNKNOWN) return
      if (at >= times.length) times = roomier(times, at)
      const before = times[at] ?? 0
      if (before === 0) features.push(at)
      times[at] = before + 1
    },
    take(): Counted {
      const counted = { features, times: features.map((at) => times[at] ?? 0) }
      for (const at of features) times[at] = 0
      features = []
      return counted
    },
  }
}

function roomier(times: Uint16Array<ArrayBuffer>, at: number): Uint16Array<ArrayBuffer> {
  const room = new Uint16Array(Math.max(2 * times.length, at + 1))
  room.set(times)
  return room
}
