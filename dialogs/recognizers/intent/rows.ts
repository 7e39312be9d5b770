import type { Vector } from './features.ts'

/** Many vectors in three arrays: row `r` is `indices` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface Rows {
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float32Array
}

/** Puts vectors into rows, in their order. */
export function rowsOf(vectors: readonly Vector[]): Rows {
  const starts = new Int32Array(vectors.length + 1)
  for (const [row, { indices }] of vectors.entries()) starts[row + 1] = (starts[row] ?? 0) + indices.length
  const total = starts[vectors.length] ?? 0
  const rows = { starts, indices: new Int32Array(total), values: new Float32Array(total) }
  for (const [row, { indices, values }] of vectors.entries()) {
    rows.indices.set(indices, starts[row])
    rows.values.set(values, starts[row])
  }
  return rows
}
