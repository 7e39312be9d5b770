import type { Counted } from './features.ts'
import { copied } from './rows.ts'

const ROOM = 1 << 16

/** Counted texts in few long lists: as objects, those of two hundred thousand texts would keep the collector busy. */
export interface CountedStore {
  add(groups: readonly Counted[]): void
  readonly texts: number
  /** The texts one after the other, their features renamed by `placeOf`, those of a place below 0 left out. */
  placed(placeOf: Int32Array): Iterable<readonly Counted[]>
}

/** Begins to keep texts, each of as many groups as the first. */
export function createCountedStore(): CountedStore {
  let features = new Int32Array(ROOM)
  let times = new Uint16Array(ROOM)
  let size = 0
  /** Where each group of each text ends. */
  const ends: number[] = []
  let texts = 0
  const makeRoom = (more: number) => {
    if (size + more <= features.length) return
    const room = 2 * (size + more)
    features = copied(features, new Int32Array(room))
    times = copied(times, new Uint16Array(room))
  }
  return {
    add(groups) {
      for (const group of groups) {
        makeRoom(group.features.length)
        for (let n = 0; n < group.features.length; n += 1) {
          features[size] = group.features[n] ?? 0
          times[size] = group.times[n] ?? 1
          size += 1
        }
        ends.push(size)
      }
      texts += 1
    },
    get texts() {
      return texts
    },
    *placed(placeOf) {
      const groups = texts === 0 ? 0 : ends.length / texts
      let from = 0
      for (let first = 0; first < ends.length; first += groups) {
        const text: Counted[] = []
        for (const to of ends.slice(first, first + groups)) {
          text.push(placedGroup(features, times, from, to, placeOf))
          from = to
        }
        yield text
      }
    },
  }
}

function placedGroup(features: Int32Array, times: Uint16Array, from: number, to: number, placeOf: Int32Array): Counted {
  const kept: number[] = []
  const often: number[] = []
  for (let at = from; at < to; at += 1) {
    const place = placeOf[features[at] ?? 0] ?? -1
    if (place < 0) continue
    kept.push(place)
    often.push(times[at] ?? 1)
  }
  return { features: kept, times: often }
}
