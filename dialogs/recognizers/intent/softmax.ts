import { type Linear, scoresAmong, scoresOf, softmax } from './class-scores.ts'
import { seeded, shuffle } from './random.ts'
import type { Rows } from './rows.ts'

const RATE = 0.3
const SHRINK = 1e-6
const TINY = 1e-8
const SMALL = 0.05
const LEFT_OUT = 0.4
/** The weights that are kept are the mean of those after each of the last rounds: this many of them, at most half. */
const AVERAGED = 4
/** After this many rounds a line is scored only for the classes that were best for it: no other would move by then. */
const WIDE_ROUNDS = 3
/** How many these are. With fewer classes than twice this all are scored in every round. */
const SHORTLIST = 32

/** How much is to be learned, and how often each line is looked at. */
export interface LearnSizes {
  readonly features: number
  readonly classes: number
  readonly epochs: number
  /** The share of a line's features that is left out each time that it is looked at, so that no one word is relied on. */
  readonly leftOut?: number
  /** An error smaller than this moves nothing: that is quicker, and it keeps a line that is learned from being learned by heart. */
  readonly small?: number
  /** Another number, another order of the lines and other features left out. */
  readonly seed?: number
}

/** What changes while a model learns. */
interface Learning {
  readonly rows: Rows
  readonly linear: Linear
  readonly squares: Float32Array
  readonly biasSquares: Float32Array
  readonly errors: Float64Array
  /** The classes that move, and by how much each is wrong. */
  readonly active: Uint16Array
  readonly wrong: Float64Array
  /** The features that are looked at this time. */
  readonly seen: Pick<Rows, 'indices' | 'values'>
  readonly leftOut: number
  readonly small: number
}

/**
 * Learns a linear softmax by Adagrad (rate 0.3, L2 1e-6) from those rows that `which` names (all where it is left out).
 * The same input gives the same weights: the order is seeded.
 */
export function learn(rows: Rows, labels: ArrayLike<number>, sizes: LearnSizes, which?: Int32Array): Linear {
  const { features, classes, epochs, leftOut = LEFT_OUT, small = SMALL, seed = 0 } = sizes
  const learning: Learning = {
    rows,
    linear: { classes, weights: new Float32Array(features * classes), bias: new Float32Array(classes) },
    squares: new Float32Array(features * classes),
    biasSquares: new Float32Array(classes),
    errors: new Float64Array(classes),
    active: new Uint16Array(classes),
    wrong: new Float64Array(classes),
    seen: { indices: new Int32Array(longest(rows)), values: new Float32Array(longest(rows)) },
    leftOut,
    small,
  }
  const averaged = Math.min(AVERAGED, Math.floor(epochs / 2))
  const mean = new Float32Array(averaged > 0 ? features * classes : 0)
  const order = which ? which.slice() : Int32Array.from({ length: labels.length }, (_, row) => row)
  const random = seeded(20261123 + seed)
  const rests = new Uint8Array(labels.length)
  const asked = askedClasses(classes, labels.length)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const row of order) {
      // A line that taught nothing is left out of the next round.
      if (rests[row]) {
        rests[row] = 0
        continue
      }
      const label = labels[row] ?? 0
      if (learnRow(learning, row, label, random, asked.of(row, epoch)) === 0) rests[row] = 1
      asked.note(row, epoch, learning.errors, label)
    }
    if (epoch >= epochs - averaged) add(mean, learning.linear.weights, 1 / averaged)
  }
  return averaged > 0 ? { ...learning.linear, weights: mean } : learning.linear
}

/** Which classes a row is scored for in a round: all, later those that were best for it. */
function askedClasses(classes: number, rows: number) {
  const all = Uint16Array.from({ length: classes }, (_, k) => k)
  const lists = classes < 2 * SHORTLIST ? undefined : new Uint16Array(rows * SHORTLIST)
  const listOf = (row: number) => lists?.subarray(row * SHORTLIST, (row + 1) * SHORTLIST)
  return {
    of: (row: number, round: number) => (round < WIDE_ROUNDS ? all : (listOf(row) ?? all)),
    note(row: number, round: number, scores: Float64Array, label: number): void {
      const list = round < WIDE_ROUNDS ? listOf(row) : undefined
      if (list !== undefined) best(scores, label, list)
    },
  }
}

/** Learns from one line, scored for the classes that are asked about, and gives how many classes moved. */
function learnRow(learning: Learning, row: number, label: number, random: () => number, asked: Uint16Array): number {
  const { rows, linear, errors, seen, leftOut } = learning
  const to = rows.starts[row + 1] ?? 0
  let count = 0
  for (let n = rows.starts[row] ?? 0; n < to; n += 1) {
    if (random() < leftOut) continue
    seen.indices[count] = rows.indices[n] ?? 0
    seen.values[count] = (rows.values[n] ?? 0) / (1 - leftOut)
    count += 1
  }
  const scores = errors.subarray(0, asked.length)
  if (asked.length === linear.classes) scoresOf(linear, seen, 0, count, scores)
  else scoresAmong(linear, seen, count, asked, scores)
  softmax(scores)
  const at = asked.indexOf(label)
  scores[at] = (scores[at] ?? 0) - 1
  const moved = moving(learning, asked)
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

/** Puts the classes with the highest scores into `list`, the right one first. */
function best(scores: Float64Array, label: number, list: Uint16Array): void {
  list[0] = label
  let length = 1
  let least = Number.NEGATIVE_INFINITY
  for (let k = 0; k < scores.length; k += 1) {
    const score = scores[k] ?? 0
    if (k === label || (length === list.length && score <= least)) continue
    let at = length < list.length ? length++ : length - 1
    while (at > 1 && (scores[list[at - 1] ?? 0] ?? 0) < score) {
      list[at] = list[at - 1] ?? 0
      at -= 1
    }
    list[at] = k
    least = scores[list[length - 1] ?? 0] ?? 0
  }
}

/** Lists the classes whose error is worth a step, and gives how many they are. */
function moving({ errors, active, wrong, small }: Learning, asked: Uint16Array): number {
  let count = 0
  for (let at = 0; at < asked.length; at += 1) {
    const error = errors[at] ?? 0
    if (Math.abs(error) < small) continue
    active[count] = asked[at] ?? 0
    wrong[count] = error
    count += 1
  }
  return count
}

function step(learning: Learning, count: number, moved: number): void {
  const { seen, linear, squares, biasSquares, wrong, active } = learning
  const { classes, weights, bias } = linear
  const { indices, values } = seen
  for (let n = 0; n < count; n += 1) {
    const base = (indices[n] ?? 0) * classes
    const value = values[n] ?? 0
    for (let each = 0; each < moved; each += 1) {
      const at = base + (active[each] ?? 0)
      const weight = weights[at] ?? 0
      const gradient = (wrong[each] ?? 0) * value + SHRINK * weight
      const square = (squares[at] ?? 0) + gradient * gradient
      squares[at] = square
      weights[at] = weight - (RATE * gradient) / Math.sqrt(square + TINY)
    }
  }
  for (let each = 0; each < moved; each += 1) {
    const k = active[each] ?? 0
    const gradient = wrong[each] ?? 0
    const square = (biasSquares[k] ?? 0) + gradient * gradient
    biasSquares[k] = square
    bias[k] = (bias[k] ?? 0) - (0.1 * RATE * gradient) / Math.sqrt(square + TINY)
  }
}
