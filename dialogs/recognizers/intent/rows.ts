/** Many vectors in three arrays: row `r` is `indices` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface Rows {
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float32Array
}
