import { type Linear, softmax } from './class-scores.ts'
import { createLinearLearner, type LinearLearner } from './linear-learner.ts'
import { seeded, shuffle } from './random.ts'
import type { Rows } from './rows.ts'

const SMALL = 0.05
const LEFT_OUT = 0.4
/** The weights that are kept are the mean of those after each of the last rounds: this many of them, at most half. */
const AVERAGED = 4

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

/** Rows that are held back for some rounds, so that they are scored by a model which does not know them; then they are learned too. */
export interface HeldBack {
  readonly rows: Int32Array
  /** From this round on they are learned. */
  readonly until: number
  /** Sees each of them with its scores, before that; may change the list, not keep it. */
  see(row: number, scores: Float64Array): void
}

/**
 * Learns a linear softmax from those rows that `which` names (all where it is left out). The same input gives the same
 * weights: the order is seeded.
 */
export function learn(
  rows: Rows,
  labels: ArrayLike<number>,
  sizes: LearnSizes,
  which?: Int32Array,
  held?: HeldBack,
): Linear {
  const { features, classes, epochs, leftOut = LEFT_OUT, small = SMALL, seed = 0 } = sizes
  const learner = createLinearLearner(features, classes, longest(rows))
  const averaged = Math.max(1, Math.min(AVERAGED, Math.floor(epochs / 2)))
  const order = which ? which.slice() : Int32Array.from({ length: labels.length }, (_, row) => row)
  const random = seeded(20261123 + seed)
  const learnRow = createRowLearning(learner, rows, labels, { classes, leftOut, small, random })
  const rests = new Uint8Array(labels.length)
  for (const row of held?.rows ?? []) rests[row] = WAITS
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    if (held?.until === epoch) showHeld(learner, rows, held, classes, rests)
    shuffle(order, random)
    learnRound(order, rests, learnRow)
    if (epoch >= epochs - averaged) learner.keep(1 / averaged)
  }
  return learner.learned()
}

/** A line that taught nothing is left out of the next round; one that is held back, of all until it is shown. */
const RESTS = 1
const WAITS = 2

function learnRound(order: Int32Array, rests: Uint8Array, learnRow: (row: number) => number): void {
  for (const row of order) {
    const rest = rests[row] ?? 0
    if (rest === 0) rests[row] = learnRow(row) === 0 ? RESTS : 0
    else if (rest === RESTS) rests[row] = 0
  }
}

interface RowLearning extends Required<Pick<LearnSizes, 'classes' | 'leftOut' | 'small'>> {
  readonly random: () => number
}

/** Makes what learns from one row, and gives how many classes moved. */
function createRowLearning(
  learner: LinearLearner,
  rows: Rows,
  labels: ArrayLike<number>,
  { classes, leftOut, small, random }: RowLearning,
): (row: number) => number {
  const errors = new Float64Array(classes)
  return (row) => {
    const count = see(learner, rows, row, leftOut, random)
    learner.score(count, errors)
    softmax(errors)
    const label = labels[row] ?? 0
    errors[label] = (errors[label] ?? 0) - 1
    return learner.step(count, errors, small)
  }
}

/** Shows a line without some of its features, and gives how many are left. */
function see({ seen }: LinearLearner, rows: Rows, row: number, leftOut: number, random: () => number): number {
  const to = rows.starts[row + 1] ?? 0
  let count = 0
  for (let n = rows.starts[row] ?? 0; n < to; n += 1) {
    if (random() < leftOut) continue
    seen.indices[count] = rows.indices[n] ?? 0
    seen.values[count] = (rows.values[n] ?? 0) / (1 - leftOut)
    count += 1
  }
  return count
}

/** Shows the rows that are held back, and holds them back no longer. */
function showHeld(learner: LinearLearner, rows: Rows, held: HeldBack, classes: number, rests: Uint8Array): void {
  const scores = new Float64Array(classes)
  for (const row of held.rows) {
    const count = see(learner, rows, row, 0, () => 1)
    learner.score(count, scores)
    held.see(row, scores)
    rests[row] = 0
  }
}

function longest({ starts }: Rows): number {
  let most = 0
  for (let row = 1; row < starts.length; row += 1) most = Math.max(most, (starts[row] ?? 0) - (starts[row - 1] ?? 0))
  return most
}
