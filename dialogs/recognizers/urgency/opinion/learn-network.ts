import { softmax } from '../../intent/class-scores.ts'
import { towards } from '../../intent/learn-several.ts'
import { seeded, shuffle } from '../../intent/random.ts'
import { averaged, HIDDEN, products, type Weights, WIDTH } from './averaging-network.ts'
import { LEVELS } from './levels.ts'

const ROUNDS = 4
const RATE = 0.05
const TINY = 1e-8
/** The share of words and of hidden units that is left out each time that a line is looked at. */
const WORDS_OUT = 0.2
const UNITS_OUT = 0.2
/** So much of certainty is not asked for: a few lines have the wrong level. */
const SMOOTHED = 0.05
/** The weights that are kept are the mean of so many, taken while the last half is learned. */
const SNAPSHOTS = 8

/** Lines as the numbers of their words: line `n` has those from `starts[n]` to `starts[n + 1]`. */
export interface WordRows {
  readonly starts: Uint32Array
  readonly words: Uint32Array
}

const PARTS = ['vectors', 'hidden', 'hiddenBias', 'out', 'outBias'] as const

/** Learns an averaging network by Adagrad from the lines that `which` names. The same input gives the same weights. */
export function learnNetwork(rows: WordRows, labels: ArrayLike<number>, known: number, which: Int32Array): Weights {
  const random = seeded(20261129)
  const net = begun(known, random)
  const squares = zeros(known)
  const mean = zeros(known)
  const learnLine = createLearning(net, squares, random)
  const order = which.slice()
  const every = Math.max(1, Math.floor((ROUNDS * order.length) / (2 * SNAPSHOTS)))
  let seen = 0
  let taken = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random)
    for (const row of order) {
      learnLine(rows.words.subarray(rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0), labels[row] ?? 0)
      seen += 1
      if (2 * seen <= ROUNDS * order.length || seen % every !== 0) continue
      taken += 1
      for (const part of PARTS) towards(mean[part], net[part], 1 / taken)
    }
  }
  return taken === 0 ? net : mean
}

/** Learns from one line at a time. */
function createLearning(net: Weights, squares: Weights, random: () => number) {
  const mean = new Float32Array(WIDTH)
  const raw = new Float64Array(HIDDEN)
  const units = new Float32Array(HIDDEN)
  const errors = new Float64Array(LEVELS.length)
  const unitErrors = new Float64Array(HIDDEN)
  const meanErrors = new Float64Array(WIDTH)
  return (words: Uint32Array, label: number): void => {
    const kept = words.filter(() => random() >= WORDS_OUT)
    if (kept.length === 0) return
    averaged(net.vectors, kept, kept.length, mean)
    products(net.hidden, net.hiddenBias, mean, raw)
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const on = (raw[unit] ?? 0) > 0 && random() >= UNITS_OUT
      units[unit] = on ? (raw[unit] ?? 0) / (1 - UNITS_OUT) : 0
    }
    products(net.out, net.outBias, units, errors)
    softmax(errors)
    lessWanted(errors, label)
    unitErrors.fill(0)
    backwards(net.out, squares.out, units, errors, unitErrors)
    stepAll(net.outBias, squares.outBias, errors)
    for (let unit = 0; unit < HIDDEN; unit += 1)
      unitErrors[unit] = units[unit] === 0 ? 0 : (unitErrors[unit] ?? 0) / (1 - UNITS_OUT)
    meanErrors.fill(0)
    backwards(net.hidden, squares.hidden, mean, unitErrors, meanErrors)
    stepAll(net.hiddenBias, squares.hiddenBias, unitErrors)
    stepWords(net, squares, kept, meanErrors)
  }
}

/** Makes errors of probabilities: what is wanted is taken off. */
function lessWanted(errors: Float64Array, label: number): void {
  const each = SMOOTHED / LEVELS.length
  for (let level = 0; level < errors.length; level += 1) errors[level] = (errors[level] ?? 0) - each
  errors[label] = (errors[label] ?? 0) - (1 - SMOOTHED)
}

/** Moves the vectors of words by the error of their mean. */
function stepWords(net: Weights, squares: Weights, words: Uint32Array, errors: Float64Array): void {
  const scale = 1 / Math.sqrt(words.length)
  for (const word of words)
    for (let at = 0; at < WIDTH; at += 1)
      step(net.vectors, squares.vectors, word * WIDTH + at, scale * (errors[at] ?? 0))
}

/** Passes the errors of rows back to what they were made `of`, and then moves the rows. */
function backwards(
  rows: Float32Array,
  squares: Float32Array,
  of: Float32Array,
  errors: Float64Array,
  into: Float64Array,
) {
  const width = of.length
  for (let row = 0; row < errors.length; row += 1) {
    const error = errors[row] ?? 0
    if (error === 0) continue
    const base = row * width
    for (let at = 0; at < width; at += 1) {
      into[at] = (into[at] ?? 0) + error * (rows[base + at] ?? 0)
      const value = of[at] ?? 0
      if (value !== 0) step(rows, squares, base + at, error * value)
    }
  }
}

function stepAll(weights: Float32Array, squares: Float32Array, errors: Float64Array): void {
  for (let at = 0; at < errors.length; at += 1) step(weights, squares, at, errors[at] ?? 0)
}

function step(weights: Float32Array, squares: Float32Array, at: number, gradient: number): void {
  const square = (squares[at] ?? 0) + gradient * gradient
  squares[at] = square
  weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(square + TINY)
}

function zeros(known: number): Weights {
  return {
    vectors: new Float32Array(known * WIDTH),
    hidden: new Float32Array(HIDDEN * WIDTH),
    hiddenBias: new Float32Array(HIDDEN),
    out: new Float32Array(LEVELS.length * HIDDEN),
    outBias: new Float32Array(LEVELS.length),
  }
}

/** Small weights, so that no two units begin alike. */
function begun(known: number, random: () => number): Weights {
  const net = zeros(known)
  const fill = (list: Float32Array, most: number) => {
    for (let at = 0; at < list.length; at += 1) list[at] = most * (2 * random() - 1)
  }
  fill(net.vectors, 0.15)
  fill(net.hidden, Math.sqrt(3 / WIDTH))
  fill(net.out, Math.sqrt(3 / HIDDEN))
  return net
}
