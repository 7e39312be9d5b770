import { type Counted, scaleGroups, weightOf } from './features.ts'
import type { Rows } from './rows.ts'

/** Texts are kept in lists of so many numbers: one list that grows would be copied again and again. */
const ROOM = 1 << 20

/** Counted texts in few long lists: as objects, those of two hundred thousand texts would keep the collector busy. */
export interface CountedStore {
  add(groups: readonly Counted[]): void
  readonly texts: number
  /**
   * The texts as rows of `entries` numbers, their features renamed by `placeOf`, those of a place below 0 left out, weighed as
   * `weighed` does.
   */
  rows(placeOf: Int32Array, entries: number, idf: ArrayLike<number>, weights: readonly number[]): Rows
}

/** Some texts, one after the other. */
interface Chunk {
  readonly features: Int32Array
  readonly times: Uint16Array
  /** Where each group of each text ends. */
  readonly ends: number[]
}

/** Begins to keep texts, each of as many groups as the first. */
export function createCountedStore(): CountedStore {
  let chunk = emptyChunk(ROOM)
  const chunks = [chunk]
  let size = 0
  let groupsOfEach = 0
  let texts = 0
  const makeRoom = (more: number) => {
    if (size + more <= chunk.features.length) return
    chunk = emptyChunk(Math.max(ROOM, more))
    chunks.push(chunk)
    size = 0
  }
  return {
    add(groups) {
      makeRoom(groups.reduce((sum, { features }) => sum + features.length, 0))
      for (const group of groups) {
        for (let n = 0; n < group.features.length; n += 1) {
          chunk.features[size] = group.features[n] ?? 0
          chunk.times[size] = group.times[n] ?? 1
          size += 1
        }
        chunk.ends.push(size)
      }
      groupsOfEach = groups.length
      texts += 1
    },
    get texts() {
      return texts
    },
    rows(placeOf, entries, idf, weights) {
      const rows = {
        starts: new Int32Array(texts + 1),
        indices: new Int32Array(entries),
        values: new Float32Array(entries),
      }
      let row = 0
      for (const one of chunks) row = fillRows(rows, row, one, groupsOfEach, placeOf, idf, weights)
      return rows
    },
  }
}

function emptyChunk(room: number): Chunk {
  return { features: new Int32Array(room), times: new Uint16Array(room), ends: [] }
}

/** Fills in the rows of the texts of a chunk, from the first row on; gives the one behind them. */
function fillRows(
  { starts, indices, values }: Rows,
  first: number,
  { features, times, ends }: Chunk,
  groups: number,
  placeOf: Int32Array,
  idf: ArrayLike<number>,
  weights: readonly number[],
): number {
  const exact = new Float64Array(features.length)
  const placedEnds = new Array<number>(groups).fill(0)
  let row = first
  let end = starts[first] ?? 0
  let from = 0
  for (let text = 0; text < ends.length; text += groups) {
    let count = 0
    for (let group = 0; group < groups; group += 1) {
      const to = ends[text + group] ?? from
      for (let at = from; at < to; at += 1) {
        const place = placeOf[features[at] ?? 0] ?? -1
        if (place < 0) continue
        indices[end + count] = place
        exact[count] = weightOf(times[at] ?? 1, idf[place] ?? 0)
        count += 1
      }
      placedEnds[group] = count
      from = to
    }
    scaleGroups(exact, placedEnds, weights)
    values.set(exact.subarray(0, count), end)
    end += count
    row += 1
    starts[row] = end
  }
  return row
}
