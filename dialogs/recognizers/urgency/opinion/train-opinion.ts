import { type Linear, scoresOf, softmax } from '../../intent/class-scores.ts'
import { type Counted, vectorOf, weighed } from '../../intent/features.ts'
import { learnSeveral } from '../../intent/learn-several.ts'
import { type Rows, rowsOf } from '../../intent/rows.ts'
import { learn } from '../../intent/softmax.ts'
import { toSparse } from '../../intent/sparse.ts'
import { numberTexts } from '../../intent/vocabulary.ts'
import { type Looked, look } from '../look.ts'
import { type AveragingNetwork, createNetworkJudge } from './averaging-network.ts'
import { boundsOf, type Judged } from './bounds.ts'
import { learnNetwork } from './learn-network.ts'
import { type DangerLine, LANGUAGES, LEVELS } from './levels.ts'
import { type Judgement, partsOf, weighParts, withNetwork } from './opinion.ts'
import { OPINION_VERSION, type OpinionModel } from './opinion-model.ts'
import { commonWords } from './shapes.ts'
import { SIGN_WEIGHTS, signsOf } from './signs.ts'
import { type TopicShares, type TopicsOf, withTopics } from './topic-values.ts'
import { wordRowsOf } from './word-rows.ts'

const EPOCHS = 12
const FEWEST_LINES = 3
const LEAST_WEIGHT = 0.05
const FOLDS = 4
/** So many of the folds are judged: with some fifteen thousand lines more would move no bound. */
const JUDGED_FOLDS = 1
/** The model that ships is the mean of so many: of a thousand unseen lines some fifteen more are right than with one. */
const TIMES = 3
/** Danger hangs on few words of a line: more is left out than for topics, and smaller errors count. */
const LEFT_OUT = 0.5
const SMALL = 0.02

/** Lines as numbers: each line, and each part of those that are judged. */
interface Numbered {
  readonly rows: Rows
  /** The lines that are judged together by a model that has not seen them. */
  readonly folds: readonly (readonly number[])[]
  /** The rows of the parts of line `n`. */
  readonly parts: readonly (readonly number[])[]
}

/** Trains the second opinion: some seconds for 8,000 lines. The same input gives the same model. */
export function trainOpinion(lines: readonly DangerLine[], topicsOf: TopicsOf): OpinionModel {
  const { vocabulary, common, learnFrom, learnAll, network, numbered, words } = prepared(lines, topicsOf)
  return {
    version: OPINION_VERSION,
    text: {
      features: vocabulary.table,
      idf: vocabulary.idf,
      weights: toSparse(learnAll(), LEAST_WEIGHT),
    },
    network: network(Int32Array.from(lines.keys())),
    common: common.join(' '),
    bounds: boundsOf(
      outOfFold(lines, numbered, words, (inside) => ({ linear: learnFrom(inside), network: network(inside) })),
    ),
  }
}

function prepared(lines: readonly DangerLine[], topicsOf: TopicsOf) {
  const labels = lines.map(({ level }) => LEVELS.indexOf(level))
  const looked = lines.map(({ text }) => look(text))
  const common = commonWords(looked.map(({ words }) => words))
  const kept = new Set(common)
  const { vocabulary, texts } = numberTexts((numberOf) => counts(lines, looked, kept, numberOf), FEWEST_LINES)
  const topics = lines.map(({ text }) => topicsOf(text))
  const first = vocabulary.size
  const partVector = (part: string, about: TopicShares) => {
    const signs = signsOf(look(part), part, kept)
    return withTopics(vectorOf(signs, vocabulary.index, vocabulary.idf, SIGN_WEIGHTS), about, first)
  }
  const vectors = [...texts].map((groups, at) =>
    withTopics(weighed(groups, vocabulary.idf, SIGN_WEIGHTS), topics[at] ?? [], first),
  )
  const folds = foldsOf(lines)
  const judged = new Set(folds.flat())
  const parts = lines.map(({ text }, at) => {
    const own = judged.has(at) ? partsOf(text) : []
    return own.map((part) => vectors.push(partVector(part, topics[at] ?? [])) - 1)
  })
  const numbered: Numbered = { rows: rowsOf(vectors), folds, parts }
  const known = topics[0]?.length ?? 0
  const sizes = { features: first + known, classes: LEVELS.length, epochs: EPOCHS, leftOut: LEFT_OUT, small: SMALL }
  const learnFrom = (inside: Int32Array) => learn(numbered.rows, labels, sizes, inside)
  const learnAll = () => learnSeveral(numbered.rows, labels, sizes, TIMES)
  const words = looked.map((each) => each.words)
  const { table, known: size, rows } = wordRowsOf(words)
  const network = (inside: Int32Array) => ({ words: table, weights: learnNetwork(rows, labels, size, inside) })
  return { vocabulary, common, learnFrom, learnAll, network, numbered, words }
}

function* counts(
  lines: readonly DangerLine[],
  looked: readonly Looked[],
  common: ReadonlySet<string>,
  numberOf: (feature: string) => number,
): Iterable<readonly Counted[]> {
  for (const [at, { text }] of lines.entries()) {
    const signs = signsOf(looked[at] ?? look(text), text, common)
    yield signs.map((group) => ({ features: [...group.keys()].map(numberOf), times: [...group.values()] }))
  }
}

const isJudged = ({ hard, writer }: DangerLine) => hard || writer === LANGUAGES

/** Judges the hard lines by models that have seen no other line of their writer; a writer's lines are cut where they are most. */
function outOfFold(
  lines: readonly DangerLine[],
  { rows, folds, parts }: Numbered,
  words: readonly (readonly string[])[],
  train: (inside: Int32Array) => { readonly linear: Linear; readonly network: AveragingNetwork },
): readonly Judged[] {
  return folds.flatMap((fold) => {
    const out = new Set(fold)
    const { linear, network } = train(Int32Array.from(lines.keys()).filter((row) => !out.has(row)))
    const judge = createNetworkJudge(network)
    const one = (row: number): Judgement => {
      const scores = new Float64Array(LEVELS.length)
      scoresOf(linear, rows, rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0, scores)
      softmax(scores)
      return scores
    }
    return fold.flatMap((row): readonly Judged[] => {
      const line = lines[row]
      if (line === undefined) return []
      const linearly = weighParts(one(row), (parts[row] ?? []).map(one))
      return [{ line, judgement: withNetwork(linearly, judge(words[row] ?? [])) }]
    })
  })
}

/** One fold of four, with every fourth writer; where they are fewer, the lines of each level are cut where they lie. */
function foldsOf(lines: readonly DangerLine[]): readonly (readonly number[])[] {
  const writers = [...new Set(lines.filter(({ hard }) => hard).map(({ writer }) => writer))]
  if (writers.length >= FOLDS) {
    const foldOf = new Map(writers.map((writer, at) => [writer, at % FOLDS]))
    // All languages are of one writer: of them every fourth line is judged at a time.
    const own = ({ writer }: DangerLine, at: number) => (writer === LANGUAGES ? at % FOLDS : foldOf.get(writer))
    return Array.from({ length: JUDGED_FOLDS }, (_, fold) =>
      lines.flatMap((line, at) => (isJudged(line) && own(line, at) === fold ? [at] : [])),
    )
  }
  const hard = LEVELS.map((level) => lines.flatMap((line, at) => (line.hard && line.level === level ? [at] : [])))
  return Array.from({ length: FOLDS }, (_, fold) =>
    hard.flatMap((rows) => rows.filter((_row, at) => Math.floor((at * FOLDS) / rows.length) === fold)),
  )
}
