import { z } from 'zod'
import type { Linear } from './class-scores.ts'
import type { Vector } from './features.ts'

const MOST = 127

/** The weights of a linear model that matter, feature by feature: which class, and how much of the feature's scale. */
export const sparseModel = z.object({
  /** Feature `f` has the entries from `starts[f]` to `starts[f + 1]`. */
  starts: z.custom<Uint32Array>((list) => list instanceof Uint32Array),
  classes: z.custom<Uint16Array>((list) => list instanceof Uint16Array),
  weights: z.custom<Int8Array>((list) => list instanceof Int8Array),
  scales: z.custom<Float32Array>((list) => list instanceof Float32Array),
  bias: z.custom<Float32Array>((list) => list instanceof Float32Array),
})

/** Such weights. */
export type Sparse = z.infer<typeof sparseModel>

/** Keeps weights of `least` and more, as int8 with a scale for each feature: a twentieth of the size, the same decisions. */
export function toSparse(linear: Linear, least: number): Sparse {
  const { classes, width, weights } = linear
  const features = weights.length / width
  const starts = new Uint32Array(features + 1)
  for (let feature = 0; feature < features; feature += 1) {
    let kept = starts[feature] ?? 0
    for (let at = feature * width; at < feature * width + classes; at += 1) {
      if (Math.abs(weights[at] ?? 0) >= least) kept += 1
    }
    starts[feature + 1] = kept
  }
  const total = starts[features] ?? 0
  const sparse = { classes: new Uint16Array(total), weights: new Int8Array(total), scales: new Float32Array(features) }
  for (let feature = 0; feature < features; feature += 1) fill(linear, feature, starts[feature] ?? 0, least, sparse)
  return { starts, ...sparse, bias: linear.bias }
}

function fill(
  { classes, width, weights }: Linear,
  feature: number,
  start: number,
  least: number,
  into: Pick<Sparse, 'classes' | 'weights' | 'scales'>,
): void {
  const from = feature * width
  let largest = 0
  for (let k = 0; k < classes; k += 1) largest = Math.max(largest, Math.abs(weights[from + k] ?? 0))
  const scale = Math.fround(largest / MOST) || 1
  into.scales[feature] = scale
  let at = start
  for (let k = 0; k < classes; k += 1) {
    const weight = weights[from + k] ?? 0
    if (Math.abs(weight) < least) continue
    into.classes[at] = k
    into.weights[at] = Math.round(weight / scale)
    at += 1
  }
}

/** Puts the score of each class for a vector into `into`. */
export function sparseScores(sparse: Sparse, vector: Vector, into: Float64Array): void {
  const { starts, classes, weights, scales, bias } = sparse
  for (let k = 0; k < into.length; k += 1) into[k] = bias[k] ?? 0
  const { indices, values } = vector
  for (let n = 0; n < indices.length; n += 1) {
    const feature = indices[n] ?? 0
    const value = (values[n] ?? 0) * (scales[feature] ?? 0)
    const to = starts[feature + 1] ?? 0
    for (let at = starts[feature] ?? 0; at < to; at += 1) {
      const k = classes[at] ?? 0
      into[k] = (into[k] ?? 0) + value * (weights[at] ?? 0)
    }
  }
}

/** How much a feature with a value speaks for a class. */
export function sparseWeight(sparse: Sparse, feature: number, wanted: number): number {
  const to = sparse.starts[feature + 1] ?? 0
  for (let at = sparse.starts[feature] ?? 0; at < to; at += 1) {
    if (sparse.classes[at] === wanted) return (sparse.weights[at] ?? 0) * (sparse.scales[feature] ?? 0)
  }
  return 0
}
