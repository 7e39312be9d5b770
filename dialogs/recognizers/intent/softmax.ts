import { seeded, shuffle } from './random.ts'
import type { Rows } from './rows.ts'

const RATE = 0.3
const SHRINK = 1e-6
const TINY = 1e-8
/** An error smaller than this moves nothing: that is quicker, and it keeps a line that is learned from being learned by heart. */
const SMALL = 0.05

/** This share of a line's features is left out each time that it is looked at, so that no one word is relied on. */
const LEFT_OUT = 0.4
/** The weights that are kept are the mean of those after each of the last rounds: this many of them, at most half. */
const AVERAGED = 4

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
  /** The features that are looked at this time. */
  readonly seen: Pick<Rows, 'indices' | 'values'>
}

/**
 * Learns a linear softmax by Adagrad (rate 0.3, L2 1e-6) from those rows that `which` names (all where it is left out).
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
    seen: { indices: new Int32Array(longest(rows)), values: new Float32Array(longest(rows)) },
  }
  const averaged = Math.min(AVERAGED, Math.floor(epochs / 2))
  const mean = new Float32Array(averaged > 0 ? features * classes : 0)
  const order = which ? which.slice() : Int32Array.from({ length: labels.length }, (_, row) => row)
  const random = seeded(20261123)
  const rests = new Uint8Array(labels.length)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const row of order) {
      // A line that taught nothing is left out of the next round.
      if (rests[row]) rests[row] = 0
      else if (learnRow(learning, row, labels[row] ?? 0, random) === 0) rests[row] = 1
    }
    if (epoch >= epochs - averaged) add(mean, learning.linear.weights, 1 / averaged)
  }
  return averaged > 0 ? { ...learning.linear, weights: mean } : learning.linear
}

/** Learns from one line, and gives how many classes moved. */
function learnRow(learning: Learning, row: number, label: number, random: () => number): number {
  const { rows, linear, errors, active, seen } = learning
  const to = rows.starts[row + 1] ?? 0
  let count = 0
  for (let n = rows.starts[row] ?? 0; n < to; n += 1) {
    if (random() < LEFT_OUT) continue
    seen.indices[count] = rows.indices[n] ?? 0
    seen.values[count] = (rows.values[n] ?? 0) / (1 - LEFT_OUT)
    count += 1
  }
  scoresOf(linear, seen, 0, count, errors)
  softmax(errors)
  errors[label] = (errors[label] ?? 0) - 1
  const moved = moving(errors, active)
  step(learning, count, moved)
  return moved
}

function longest({ starts }: Rows): number {
  let most = 0
  for (let row = 1; row < starts.length; row += 1) most = Math.max(most, (starts[row] ?? 0) - (starts[row - 1] ?? 0))
  return most
}

function add(sum: Float32Array, weights: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0) * share
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

function step(learning: Learning, count: number, moved: number): void {
  const { seen, linear, squares, biasSquares, errors, active } = learning
  const { classes, weights, bias } = linear
  const { indices, values } = seen
  for (let n = 0; n < count; n += 1) {
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
