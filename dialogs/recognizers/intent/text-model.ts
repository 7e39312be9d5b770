import { z } from 'zod'
import { type Linear, scoresOf } from './class-scores.ts'
import { featureTable, indexFeatures } from './feature-index.ts'
import { type Vector, WEIGHTS, weighed } from './features.ts'
import { createGroupSums } from './group-sums.ts'
import { takenBack } from './prior.ts'
import type { Rows } from './rows.ts'
import { type HeldBack, learn } from './softmax.ts'
import { type Sparse, sparseModel, toSparse } from './sparse.ts'
import { createFeatureCounter, createKnownCounter } from './vectoriser.ts'
import { numberTexts, type Vocabulary } from './vocabulary.ts'

/** Weights smaller than this are not kept: two in five. Of a thousand test lines one or two more are wrong without them. */
const LEAST_WEIGHT = 0.4

/** Parses a linear model of texts as it comes out of a file (see model-file). */
export const textModel = z.object({
  /** How much each group of features weighs, where that is not as always. */
  groups: z.array(z.number()).readonly().optional(),
  features: featureTable,
  idf: z.custom<Float32Array>((list) => list instanceof Float32Array),
  weights: sparseModel,
})

/** A trained linear model of texts: text and lists of numbers, the same for the same input. */
export type TextModel = z.infer<typeof textModel>

/** Texts as numbers: what is trained on. */
export interface PreparedText {
  readonly vocabulary: Vocabulary
  readonly rows: Rows
  readonly groups: readonly number[]
}

/** How a linear model of texts is trained. */
export interface TextTraining {
  readonly classes: number
  readonly epochs: number
}

/** A class with fewer lines than this has them learned more than once in a round, up to this often, so that it is not drowned. */
const FEW_LINES = 90
const MOST_TIMES = 4

/** The rows to learn from: those given, the ones of small classes several times. */
function balanced(labels: readonly number[], given: Iterable<number>): Int32Array {
  const rows = [...given]
  const sizes = new Map<number, number>()
  for (const row of rows) sizes.set(labels[row] ?? 0, (sizes.get(labels[row] ?? 0) ?? 0) + 1)
  return Int32Array.from(
    rows.flatMap((row) => {
      const size = sizes.get(labels[row] ?? 0) ?? 1
      return new Array<number>(Math.min(MOST_TIMES, Math.max(1, Math.round(FEW_LINES / size)))).fill(row)
    }),
  )
}

/**
 * Makes numbers of texts cut into tokens (words, stems, stem pairs, letters, concepts: see features). A feature seen in fewer
 * texts than `fewest` is left out; `groups` is how much each group of features weighs, 0 leaves it out.
 */
export function prepareText(
  texts: readonly (readonly string[])[],
  fewest: number,
  groups: readonly number[] = WEIGHTS,
): PreparedText {
  return { ...numberTexts(({ numberOf }) => counts(texts, numberOf), fewest, groups), groups }
}

function* counts(texts: readonly (readonly string[])[], numberOf: (feature: string) => number) {
  const countsOf = createFeatureCounter(numberOf, Number.POSITIVE_INFINITY)
  for (const text of texts) yield countsOf(text)
}

/** Trains a linear softmax. `labels[n]` is the class of text `n`; some may be held back for a while. */
export function trainText(
  { vocabulary, rows, groups }: PreparedText,
  labels: readonly number[],
  { classes, epochs }: TextTraining,
  held?: HeldBack,
): TextModel {
  const sizes = { features: vocabulary.size, classes, epochs }
  const taken = takenBack(labels, classes)
  const seen = held && { ...held, see: (row: number, scores: Float64Array) => held.see(row, less(scores, taken)) }
  const linear = withoutCounts(learn(rows, labels, sizes, balanced(labels, labels.keys()), seen), taken)
  return {
    groups,
    features: vocabulary.table,
    idf: vocabulary.idf,
    weights: toSparse(linear, LEAST_WEIGHT),
  }
}

function withoutCounts(linear: Linear, taken: Float64Array): Linear {
  return { ...linear, bias: linear.bias.map((bias, k) => bias - (taken[k] ?? 0)) }
}

/** Takes numbers off scores, in place. */
function less(scores: Float64Array, taken: Float64Array): Float64Array {
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) - (taken[k] ?? 0)
  return scores
}

/** The scores of each text by a model that has not seen it, `folds` times over; `see` may change the list, not keep it. */
export function outOfFold(
  { rows, vocabulary }: PreparedText,
  labels: readonly number[],
  { classes, epochs, folds }: TextTraining & { readonly folds: readonly Int32Array[] },
  see: (text: number, scores: Float64Array) => void,
): void {
  const scores = new Float64Array(classes)
  const taken = takenBack(labels, classes)
  for (const fold of folds) {
    const out = new Set(fold)
    const inside = [...labels.keys()].filter((row) => !out.has(row))
    const sizes = { features: vocabulary.size, classes, epochs }
    const linear = withoutCounts(learn(rows, labels, sizes, balanced(labels, inside)), taken)
    for (const row of fold) {
      scoresOf(linear, rows, rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0, scores)
      see(row, scores)
    }
  }
}

/** A model made ready to score texts. */
export interface TextScorer {
  /** How many classes there are. */
  readonly classes: number
  readonly sparse: Sparse
  vector(tokens: readonly string[]): Vector
  /** The score of each class for words, in a list of its own; `softmax` makes probabilities of it. The last words are kept: a message is read for danger and for its topic. */
  read(tokens: readonly string[]): Float64Array
  /** The weight of the rarest feature. */
  readonly mostIdf: number
  /** The number of a feature by its name. */
  numberOf(feature: string): number | undefined
  /** The weight of a feature, undefined where training has not seen it. */
  idfOf(feature: string): number | undefined
  /** Whether training has seen one stem right before another; `<` and `>` stand for the ends of a text. */
  pairIs(first: string, second: string): boolean
}

/** Makes a trained model ready to score. */
export function createTextScorer(model: TextModel): TextScorer {
  const index = indexFeatures(model.features)
  const { idf, weights: sparse } = model
  const classes = sparse.bias.length
  const groups = model.groups ?? WEIGHTS
  const countsOf = createKnownCounter(index)
  const sums = createGroupSums(sparse, idf, groups)
  let last: { readonly said: string; readonly scores: Float64Array } | undefined
  return {
    classes,
    sparse,
    // Features stand in the order of how often they were seen, the rarest last.
    mostIdf: Math.max(idf[idf.length - 1] ?? 1, 1),
    vector: (tokens) => weighed(countsOf(tokens), idf, groups),
    read(tokens) {
      const said = tokens.join(' ')
      if (last?.said !== said) last = { said, scores: sums(countsOf(tokens)) }
      return last.scores.slice()
    },
    numberOf: index.get,
    idfOf(feature) {
      const at = index.get(feature)
      return at === undefined ? undefined : idf[at]
    },
    pairIs: (first, second) => index.getPair('b', first, second) !== undefined,
  }
}
