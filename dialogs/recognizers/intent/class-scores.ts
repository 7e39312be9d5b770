import type { Rows } from './rows.ts'

/** Weights of a linear softmax, feature by feature: `weights[feature * width + class]`, then one bias a class. */
export interface Linear {
  readonly classes: number
  /** So many numbers a feature: classes, and perhaps some more that say nothing. */
  readonly width: number
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** Puts the score of each class for the row that lies from `from` to `to` into `into`. */
export function scoresOf(
  linear: Linear,
  rows: Omit<Rows, 'starts'>,
  from: number,
  to: number,
  into: Float64Array,
): void {
  const { classes, bias } = linear
  for (let k = 0; k < classes; k += 1) into[k] = bias[k] ?? 0
  const byFour = to - ((to - from) % 4)
  for (let n = from; n < byFour; n += 4) addFour(linear, rows, n, into)
  for (let n = byFour; n < to; n += 1) addOne(linear, rows, n, into)
}

/** Four features at a time: half the time of one at a time. */
function addFour(
  { classes, width, weights }: Linear,
  { indices, values }: Omit<Rows, 'starts'>,
  n: number,
  into: Float64Array,
) {
  const a = (indices[n] ?? 0) * width
  const b = (indices[n + 1] ?? 0) * width
  const c = (indices[n + 2] ?? 0) * width
  const d = (indices[n + 3] ?? 0) * width
  const va = values[n] ?? 0
  const vb = values[n + 1] ?? 0
  const vc = values[n + 2] ?? 0
  const vd = values[n + 3] ?? 0
  for (let k = 0; k < classes; k += 1) {
    const pair = va * (weights[a + k] ?? 0) + vb * (weights[b + k] ?? 0)
    into[k] = (into[k] ?? 0) + (pair + vc * (weights[c + k] ?? 0) + vd * (weights[d + k] ?? 0))
  }
}

function addOne(
  { classes, width, weights }: Linear,
  { indices, values }: Omit<Rows, 'starts'>,
  n: number,
  into: Float64Array,
) {
  const base = (indices[n] ?? 0) * width
  const value = values[n] ?? 0
  for (let k = 0; k < classes; k += 1) into[k] = (into[k] ?? 0) + value * (weights[base + k] ?? 0)
}

/** Turns scores into probabilities, in place. Gives how far below its score the logarithm of each is. */
export function softmax(scores: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY
  for (let k = 0; k < scores.length; k += 1) if ((scores[k] ?? 0) > top) top = scores[k] ?? 0
  let sum = 0
  for (let k = 0; k < scores.length; k += 1) {
    const raised = Math.exp((scores[k] ?? 0) - top)
    scores[k] = raised
    sum += raised
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / sum
  return top + Math.log(sum)
}
