import { vectorOf } from '../../intent/features.ts'
import { type Rows, rowsOf } from '../../intent/rows.ts'
import { type Linear, learn, scoresOf, softmax } from '../../intent/softmax.ts'
import { toSparse } from '../../intent/sparse.ts'
import { vocabularyOf } from '../../intent/vocabulary.ts'
import { look } from '../look.ts'
import { boundsOf, type Judged } from './bounds.ts'
import { type DangerLine, LANGUAGES, LEVELS } from './levels.ts'
import { type Judgement, partsOf, weighParts } from './opinion.ts'
import { OPINION_VERSION, type OpinionModel } from './opinion-model.ts'
import { SIGN_WEIGHTS, signsOf } from './signs.ts'

const EPOCHS = 14
const FEWEST_LINES = 2
const LEAST_WEIGHT = 0.05
const FOLDS = 4

/** Lines as numbers: each line, and each part of it. */
interface Numbered {
  readonly rows: Rows
  /** The rows of the parts of line `n`. */
  readonly parts: readonly (readonly number[])[]
}

/** Trains the second opinion: some seconds for 8,000 lines. The same input gives the same model. */
export function trainOpinion(lines: readonly DangerLine[]): OpinionModel {
  const { vocabulary, learnFrom, numbered } = prepared(lines)
  return {
    version: OPINION_VERSION,
    text: {
      features: vocabulary.names.join('\n'),
      idf: vocabulary.idf,
      weights: toSparse(learnFrom(), LEAST_WEIGHT),
    },
    bounds: boundsOf(outOfFold(lines, numbered, learnFrom)),
  }
}

/** How each line that was written for this is judged by a model that has seen no line of its writer. */
export function judgedOutOfFold(lines: readonly DangerLine[]): readonly Judged[] {
  const { learnFrom, numbered } = prepared(lines)
  return outOfFold(lines, numbered, learnFrom)
}

function prepared(lines: readonly DangerLine[]) {
  const labels = lines.map(({ level }) => LEVELS.indexOf(level))
  const counts = lines.map(({ text }) => signsOf(look(text), text))
  const vocabulary = vocabularyOf(counts, FEWEST_LINES)
  const vector = (groups: readonly ReadonlyMap<string, number>[]) =>
    vectorOf(groups, vocabulary.index, vocabulary.idf, SIGN_WEIGHTS)
  const vectors = counts.map(vector)
  const parts = lines.map((line) => {
    const { text } = line
    if (!isJudged(line)) return []
    return partsOf(text).map((part) => vectors.push(vector(signsOf(look(part), part))) - 1)
  })
  const numbered: Numbered = { rows: rowsOf(vectors), parts }
  const sizes = { features: vocabulary.names.length, classes: LEVELS.length, epochs: EPOCHS }
  const learnFrom = (inside?: Int32Array) => learn(numbered.rows, labels, sizes, inside)
  return { vocabulary, learnFrom, numbered }
}

const isJudged = ({ hard, writer }: DangerLine) => hard || writer === LANGUAGES

/** Judges the hard lines by models that have seen no other line of their writer; a writer's lines are cut where they are most. */
function outOfFold(
  lines: readonly DangerLine[],
  { rows, parts }: Numbered,
  train: (inside: Int32Array) => Linear,
): readonly Judged[] {
  const folds = foldsOf(lines)
  return folds.flatMap((fold) => {
    const out = new Set(fold)
    const linear = train(Int32Array.from(lines.keys()).filter((row) => !out.has(row)))
    const one = (row: number): Judgement => {
      const scores = new Float64Array(LEVELS.length)
      scoresOf(linear, rows, rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0, scores)
      softmax(scores)
      return scores
    }
    return fold.flatMap((row): readonly Judged[] => {
      const line = lines[row]
      if (line === undefined || !isJudged(line)) return []
      return [{ line, judgement: weighParts(one(row), (parts[row] ?? []).map(one)) }]
    })
  })
}

/** Four folds of writers; where they are fewer, the lines of each level are cut where they lie. */
function foldsOf(lines: readonly DangerLine[]): readonly (readonly number[])[] {
  const writers = [...new Set(lines.filter(({ hard }) => hard).map(({ writer }) => writer))]
  if (writers.length >= FOLDS) {
    const foldOf = new Map(writers.map((writer, at) => [writer, Math.floor((at * FOLDS) / writers.length)]))
    // All languages are of one writer: of them every fourth line is judged at a time.
    return Array.from({ length: FOLDS }, (_, fold) =>
      lines.flatMap(({ writer }, at) =>
        (writer === LANGUAGES ? at % FOLDS : foldOf.get(writer)) === fold ? [at] : [],
      ),
    )
  }
  const hard = LEVELS.map((level) => lines.flatMap((line, at) => (line.hard && line.level === level ? [at] : [])))
  return Array.from({ length: FOLDS }, (_, fold) =>
    hard.flatMap((rows) => rows.filter((_row, at) => Math.floor((at * FOLDS) / rows.length) === fold)),
  )
}
