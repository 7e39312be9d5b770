import { seeded, shuffle } from './random.ts'
import type { Rows } from './rows.ts'

const RATE = 0.5
const SHRINK = 1e-6
const TINY = 1e-8
/** An error smaller than this moves nothing: that is quicker, and it keeps a line that is learned from being learned by heart. */
const SMALL = 0.05

/** Weights of a linear softmax, feature by feature: `weights[feature * classes + class]`, then one bias a class. */
export interface Linear {
  readonly classes: number
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** How much is to be learned, and how often each line is looked at. */
export interface LearnSizes {
  readonly features: number
  readonly classes: number
  readonly epochs: number
}

/** What changes while a model learns. */
interface Learning {
  readonly rows: Rows
  readonly linear: Linear
  readonly squares: Float32Array
  readonly biasSquares: Float32Array
  readonly errors: Float64Array
  readonly active: Int32Array
}

/**
 * Learns a linear softmax by Adagrad (rate 0.5, L2 1e-6) from those rows that `which` names (all where it is left out).
 * The same input gives the same weights: the order is seeded.
 */
export function learn(rows: Rows, labels: ArrayLike<number>, sizes: LearnSizes, which?: Int32Array): Linear {
  const { features, classes, epochs } = sizes
  const learning: Learning = {
    rows,
    linear: { classes, weights: new Float32Array(features * classes), bias: new Float32Array(classes) },
    squares: new Float32Array(features * classes),
    biasSquares: new Float32Array(classes),
    errors: new Float64Array(classes),
    active: new Int32Array(classes),
  }
  const order = which ? which.slice() : Int32Array.from({ length: labels.length }, (_, row) => row)
  const random = seeded(20261123)
  const rests = new Uint8Array(labels.length)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const row of order) {
      // A line that taught nothing is left out of the next round.
      if (rests[row]) rests[row] = 0
      else if (learnRow(learning, row, labels[row] ?? 0) === 0) rests[row] = 1
    }
  }
  return learning.linear
}

/** Learns from one line, and gives how many classes moved. */
function learnRow(learning: Learning, row: number, label: number): number {
  const { rows, linear, errors, active } = learning
  const from = rows.starts[row] ?? 0
  const to = rows.starts[row + 1] ?? 0
  scoresOf(linear, rows, from, to, errors)
  softmax(errors)
  errors[label] = (errors[label] ?? 0) - 1
  const moved = moving(errors, active)
  step(learning, from, to, moved)
  return moved
}

/** Lists the classes whose error is worth a step, and gives how many they are. */
function moving(errors: Float64Array, active: Int32Array): number {
  let count = 0
  for (let k = 0; k < errors.length; k += 1) {
    if (Math.abs(errors[k] ?? 0) < SMALL) continue
    active[count] = k
    count += 1
  }
  return count
}

function step(learning: Learning, from: number, to: number, moved: number): void {
  const { rows, linear, squares, biasSquares, errors, active } = learning
  const { classes, weights, bias } = linear
  const { indices, values } = rows
  for (let n = from; n < to; n += 1) {
    const base = (indices[n] ?? 0) * classes
    const value = values[n] ?? 0
    for (let each = 0; each < moved; each += 1) {
      const k = active[each] ?? 0
      const at = base + k
      const weight = weights[at] ?? 0
      const gradient = (errors[k] ?? 0) * value + SHRINK * weight
      const square = (squares[at] ?? 0) + gradient * gradient
      squares[at] = square
      weights[at] = weight - (RATE * gradient) / Math.sqrt(square + TINY)
    }
  }
  for (let each = 0; each < moved; each += 1) {
    const k = active[each] ?? 0
    const gradient = errors[k] ?? 0
    const square = (biasSquares[k] ?? 0) + gradient * gradient
    biasSquares[k] = square
    bias[k] = (bias[k] ?? 0) - (0.1 * RATE * gradient) / Math.sqrt(square + TINY)
  }
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
  { classes, weights }: Linear,
  { indices, values }: Omit<Rows, 'starts'>,
  n: number,
  into: Float64Array,
) {
  const a = (indices[n] ?? 0) * classes
  const b = (indices[n + 1] ?? 0) * classes
  const c = (indices[n + 2] ?? 0) * classes
  const d = (indices[n + 3] ?? 0) * classes
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
  { classes, weights }: Linear,
  { indices, values }: Omit<Rows, 'starts'>,
  n: number,
  into: Float64Array,
) {
  const base = (indices[n] ?? 0) * classes
  const value = values[n] ?? 0
  for (let k = 0; k < classes; k += 1) into[k] = (into[k] ?? 0) + value * (weights[base + k] ?? 0)
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY
  for (let k = 0; k < scores.length; k += 1) if ((scores[k] ?? 0) > top) top = scores[k] ?? 0
  let sum = 0
  for (let k = 0; k < scores.length; k += 1) {
    const raised = Math.exp((scores[k] ?? 0) - top)
    scores[k] = raised
    sum += raised
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / sum
}
