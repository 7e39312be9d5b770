import type { Vector } from './features.ts'

const RATE = 0.5
const SHRINK = 1e-6
const TINY = 1e-8
/** An error smaller than this moves nothing: most classes of most lines, after the first rounds. */
const SMALL = 0.002

/** Weights of a linear softmax, feature by feature: `weights[feature * classes + class]`, then one bias a class. */
export interface Linear {
  readonly classes: number
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** Learns a linear softmax by Adagrad (rate 0.5, L2 1e-6). The same input gives the same weights: the order is seeded. */
export function learn(
  vectors: readonly Vector[],
  labels: readonly number[],
  sizes: { readonly features: number; readonly classes: number; readonly epochs: number },
): Linear {
  const { features, classes, epochs } = sizes
  const weights = new Float32Array(features * classes)
  const squares = new Float32Array(features * classes)
  const bias = new Float32Array(classes)
  const biasSquares = new Float32Array(classes)
  const order = labels.map((_, index) => index)
  const random = seeded(20261123)
  const linear = { classes, weights, bias }
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const example of order) {
      const vector = vectors[example]
      const label = labels[example]
      if (!vector || label === undefined) continue
      scoresOf(linear, vector, scores)
      softmax(scores)
      scores[label] = (scores[label] ?? 0) - 1
      step(vector, scores, weights, squares, classes)
      for (let k = 0; k < classes; k += 1) {
        const gradient = scores[k] ?? 0
        const square = (biasSquares[k] ?? 0) + gradient * gradient
        biasSquares[k] = square
        bias[k] = (bias[k] ?? 0) - (0.1 * RATE * gradient) / Math.sqrt(square + TINY)
      }
    }
  }
  return linear
}

function step(
  vector: Vector,
  errors: Float64Array,
  weights: Float32Array,
  squares: Float32Array,
  classes: number,
): void {
  const { indices, values } = vector
  for (let k = 0; k < classes; k += 1) {
    const error = errors[k] ?? 0
    if (Math.abs(error) < SMALL) continue
    for (let n = 0; n < indices.length; n += 1) {
      const at = (indices[n] ?? 0) * classes + k
      const weight = weights[at] ?? 0
      const gradient = error * (values[n] ?? 0) + SHRINK * weight
      const square = (squares[at] ?? 0) + gradient * gradient
      squares[at] = square
      weights[at] = weight - (RATE * gradient) / Math.sqrt(square + TINY)
    }
  }
}

/** Puts the score of each class into `into`. */
export function scoresOf(linear: Linear, vector: Vector, into: Float64Array): void {
  const { classes, weights, bias } = linear
  for (let k = 0; k < classes; k += 1) into[k] = bias[k] ?? 0
  const { indices, values } = vector
  for (let n = 0; n < indices.length; n += 1) {
    const base = (indices[n] ?? 0) * classes
    const value = values[n] ?? 0
    for (let k = 0; k < classes; k += 1) into[k] = (into[k] ?? 0) + value * (weights[base + k] ?? 0)
  }
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > top) top = score
  let sum = 0
  for (let k = 0; k < scores.length; k += 1) {
    const raised = Math.exp((scores[k] ?? 0) - top)
    scores[k] = raised
    sum += raised
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / sum
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Brings a list into a random order, in place. */
export function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = list[at] ?? 0
    list[at] = list[other] ?? 0
    list[other] = kept
  }
}
