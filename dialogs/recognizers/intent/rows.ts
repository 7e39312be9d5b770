import type { Vector } from './features.ts'

/** Many vectors in three arrays: row `r` is `indices` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface Rows {
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float32Array
}

const ROOM = 1 << 20

/** Puts vectors into rows, in their order. */
export function rowsOf(vectors: Iterable<Vector>): Rows {
  const starts = [0]
  let indices = new Int32Array(ROOM)
  let values = new Float32Array(ROOM)
  let end = 0
  for (const vector of vectors) {
    const from = end
    end += vector.indices.length
    if (end > indices.length) {
      const room = 2 * end
      indices = copied(indices, new Int32Array(room))
      values = copied(values, new Float32Array(room))
    }
    indices.set(vector.indices, from)
    values.set(vector.values, from)
    starts.push(end)
  }
  return { starts: Int32Array.from(starts), indices: indices.slice(0, end), values: values.slice(0, end) }
}

/** Copies a list into a longer one, which it gives. */
export function copied<List extends { set(from: List): void }>(from: List, to: List): List {
  to.set(from)
  return to
}
