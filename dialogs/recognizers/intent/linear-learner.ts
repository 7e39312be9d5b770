import { z } from 'zod'
import type { Linear } from './class-scores.ts'
import { LINEAR_MODULE } from './linear-module.ts'

/** How fast weights move, how much they shrink each time, and what keeps the first step short. */
const RATE = 0.3
const SHRINK = 1e-6
const TINY = 1e-8
/** Biases move slower. */
const BIAS_RATE = 0.1 * RATE

/** A linear model that learns, in a memory of its own. */
export interface LinearLearner {
  /** What is looked at: the numbers of features and their values, to be filled in. */
  readonly seen: { readonly indices: Int32Array; readonly values: Float32Array }
  /** Puts the score of each class for the first so many that are seen into `into`. */
  score(count: number, into: Float64Array): void
  /** Moves classes against their errors for the same; an error smaller than `small` moves nothing. Gives how many classes moved. */
  step(count: number, errors: Float64Array, small: number): number
  /** Adds a share of all weights, as they stand, to what is learned. */
  keep(share: number): void
  /** What was kept, as a view of the memory, and the bias as it stands. */
  learned(): Linear
}

const isFunction = (value: unknown) => typeof value === 'function'
/** What `linear.wat` gives; there it says what the numbers are. */
const linearModule = z.object({
  memory: z.instanceof(WebAssembly.Memory),
  score: z.custom<(...numbers: readonly number[]) => void>(isFunction),
  step: z.custom<(...numbers: readonly number[]) => void>(isFunction),
  add: z.custom<(...numbers: readonly number[]) => void>(isFunction),
})

const BYTES = 4
const LANES = 4
const PAGE = 65_536
const compiled = new WebAssembly.Module(Buffer.from(LINEAR_MODULE, 'base64'))

/** Makes a learner of so many features and classes that sees at most `most` features at a time. Learns by Adagrad (rate 0.3, L2 1e-6). */
export function createLinearLearner(features: number, classes: number, most: number): LinearLearner {
  const wide = Math.ceil(classes / LANES) * LANES
  const { memory, score, step, add } = linearModule.parse(new WebAssembly.Instance(compiled).exports)
  const at = places(features, wide, most)
  memory.grow(Math.ceil(at.end / PAGE))
  const floats = (from: number, length: number) => new Float32Array(memory.buffer, from, length)
  const integers = (from: number, length: number) => new Int32Array(memory.buffer, from, length)
  const [bias, scores] = [floats(at.bias, wide), floats(at.scores, wide)]
  const [groups, wrong] = [integers(at.groups, wide / LANES), floats(at.errors, wide)]
  const biasSquares = new Float32Array(classes)
  const seen = { indices: integers(at.indices, most), values: floats(at.values, most) }
  const width = wide * BYTES
  return {
    seen,
    score(count, into) {
      scores.set(bias)
      score(at.weights, width, at.indices, at.values, count, at.scores)
      for (let k = 0; k < classes; k += 1) into[k] = scores[k] ?? 0
    },
    step(count, errors, small) {
      const moving = gather(errors, small, groups, wrong)
      if (moving.classes === 0) return 0
      const { weights, squares, indices, values } = at
      step(weights, squares, width, indices, values, count, at.groups, at.errors, moving.groups, RATE, SHRINK, TINY)
      moveBias(bias, biasSquares, errors, small)
      return moving.classes
    },
    keep(share) {
      if (features > 0) add(at.kept, at.kept + features * width, at.weights, share)
    },
    learned() {
      return { classes, width: wide, weights: floats(at.kept, features * wide), bias: bias.slice(0, classes) }
    },
  }
}

/** Where things lie in the memory, in bytes. */
function places(features: number, wide: number, most: number) {
  const row = wide * BYTES
  const squares = features * row
  const kept = 2 * squares
  const bias = 3 * squares
  const [scores, errors, groups] = [bias + row, bias + 2 * row, bias + 3 * row]
  const indices = bias + 4 * row
  const values = indices + most * BYTES
  return { weights: 0, squares, kept, bias, scores, errors, groups, indices, values, end: values + most * BYTES }
}

/** Lists the groups of four classes in which an error is worth a step, and the errors that are. */
function gather(errors: Float64Array, small: number, groups: Int32Array, wrong: Float32Array) {
  let [count, classes] = [0, 0]
  for (let from = 0; from < errors.length; from += LANES) {
    let any = false
    for (let k = from; k < from + LANES; k += 1) {
      const error = errors[k] ?? 0
      const counts = Math.abs(error) >= small
      wrong[count * LANES + k - from] = counts ? error : 0
      if (!counts) continue
      any = true
      classes += 1
    }
    if (any) groups[count++] = from * BYTES
  }
  return { groups: count, classes }
}

function moveBias(bias: Float32Array, squares: Float32Array, errors: Float64Array, small: number): void {
  for (let k = 0; k < errors.length; k += 1) {
    const error = errors[k] ?? 0
    if (Math.abs(error) < small) continue
    const square = (squares[k] ?? 0) + error * error
    squares[k] = square
    bias[k] = (bias[k] ?? 0) - (BIAS_RATE * error) / Math.sqrt(square + TINY)
  }
}
