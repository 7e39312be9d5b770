import { z } from 'zod'
import { indexFeatures } from './feature-index.ts'
import { featureCounts, type Vector, vectorOf, WEIGHTS } from './features.ts'
import { withoutCounts } from './prior.ts'
import { type Rows, rowsOf } from './rows.ts'
import { learn, scoresOf } from './softmax.ts'
import { type Sparse, sparseModel, sparseScores, toSparse } from './sparse.ts'
import { createVectoriser } from './vectoriser.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** Weights smaller than this are not kept: they change no decision. */
const LEAST_WEIGHT = 0.1

/** Parses a linear model of texts as it comes out of a file (see model-file). */
export const textModel = z.object({
  /** How much each group of features weighs, where that is not as always. */
  groups: z.array(z.number()).readonly().optional(),
  /** Feature names, one a line (no feature holds a line end). */
  features: z.string(),
  idf: z.custom<Float32Array>((list) => list instanceof Float32Array),
  weights: sparseModel,
})

/** A trained linear model of texts: text and lists of numbers, the same for the same input. */
export type TextModel = z.infer<typeof textModel>

/** What was trained, with all that folds and curves need. */
export interface TrainedText {
  readonly model: TextModel
  readonly vocabulary: Vocabulary
  readonly rows: Rows
}

/** How a linear model of texts is trained. */
export interface TextTraining {
  readonly classes: number
  readonly epochs: number
  /** A feature seen in fewer texts than this is left out. */
  readonly fewest: number
  /** How much each group of features weighs; 0 leaves it out. */
  readonly groups?: readonly number[]
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

/** Trains a linear softmax on texts cut into tokens (words, stems, stem pairs, letters, concepts: see features). `labels[n]` is the class of text `n`. */
export function trainText(
  texts: readonly (readonly string[])[],
  labels: readonly number[],
  { classes, epochs, fewest, groups = WEIGHTS }: TextTraining,
): TrainedText {
  const counts = texts.map(featureCounts)
  const vocabulary = vocabularyOf(counts, fewest)
  const rows = rowsOf(counts.map((each) => vectorOf(each, vocabulary.index, vocabulary.idf, groups)))
  const sizes = { features: vocabulary.names.length, classes, epochs }
  const linear = withoutCounts(learn(rows, labels, sizes, balanced(labels, labels.keys())), labels)
  const model = {
    groups,
    features: vocabulary.names.join('\n'),
    idf: vocabulary.idf,
    weights: toSparse(linear, LEAST_WEIGHT),
  }
  return { model, vocabulary, rows }
}

/** The scores of each text by a model that has not seen it, `folds` times over; `see` may change the list, not keep it. */
export function outOfFold(
  { rows, vocabulary }: Pick<TrainedText, 'rows' | 'vocabulary'>,
  labels: readonly number[],
  {
    classes,
    epochs,
    folds,
  }: { readonly classes: number; readonly epochs: number; readonly folds: readonly Int32Array[] },
  see: (text: number, scores: Float64Array) => void,
): void {
  const scores = new Float64Array(classes)
  for (const fold of folds) {
    const out = new Set(fold)
    const inside = [...labels.keys()].filter((row) => !out.has(row))
    const sizes = { features: vocabulary.names.length, classes, epochs }
    const linear = withoutCounts(learn(rows, labels, sizes, balanced(labels, inside)), labels)
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
  /** The name of a feature by its number. */
  nameOf(feature: number): string
  readonly sparse: Sparse
  vector(tokens: readonly string[]): Vector
  /** The score of each class, in a list of its own; `softmax` makes probabilities of it. */
  scores(vector: Vector): Float64Array
  /** The weight of the rarest feature. */
  readonly mostIdf: number
  /** The weight of a feature, undefined where training has not seen it. */
  idfOf(feature: string): number | undefined
}

/** Makes a trained model ready to score. */
export function createTextScorer(model: TextModel): TextScorer {
  const index = indexFeatures(model.features)
  const { idf, weights: sparse } = model
  const classes = sparse.bias.length
  return {
    classes,
    nameOf: index.name,
    sparse,
    mostIdf: idf.reduce((most, each) => Math.max(most, each), 1),
    vector: createVectoriser(index, idf, model.groups ?? WEIGHTS),
    scores(vector) {
      const scores = new Float64Array(classes)
      sparseScores(sparse, vector, scores)
      return scores
    },
    idfOf(feature) {
      const at = index.get(feature)
      return at === undefined ? undefined : idf[at]
    },
  }
}
