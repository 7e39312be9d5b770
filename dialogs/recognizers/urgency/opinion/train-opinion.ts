import { type Counted, type Vector, weighed } from '../../intent/features.ts'
import { learnSeveral } from '../../intent/learn-several.ts'
import { rowsOf } from '../../intent/rows.ts'
import { toSparse } from '../../intent/sparse.ts'
import { numberTexts } from '../../intent/vocabulary.ts'
import { type Looked, look } from '../look.ts'
import { learnWordNetwork } from './learn-word-network.ts'
import { type DangerLine, LEVELS } from './levels.ts'
import { OPINION_VERSION, type OpinionModel } from './opinion-model.ts'
import { saidWords } from './said-words.ts'
import { commonWords } from './shapes.ts'
import { SIGN_WEIGHTS, signsOf } from './signs.ts'
import { type TopicShares, type TopicsOf, withTopics } from './topic-values.ts'
import type { WordNetwork } from './word-network.ts'
import { wordRowsOf } from './word-rows.ts'

const EPOCHS = 12
const FEWEST_LINES = 3
const LEAST_WEIGHT = 0.05
/** The model that ships is the mean of so many: of a thousand unseen lines some fifteen more are right than with one. */
const TIMES = 3
/** Danger hangs on few words of a line: more is left out than for topics, and smaller errors count. */
const LEFT_OUT = 0.5
const SMALL = 0.02

/** Trains the second opinion but for its network, which can learn from the same lines meanwhile. The same input gives the same model. */
export function trainOpinion(lines: readonly DangerLine[], topicsOf: TopicsOf): Omit<OpinionModel, 'network'> {
  const looked = lines.map(({ text }) => look(text))
  const common = commonWords(looked.map(({ words }) => words))
  const kept = new Set(common)
  const { vocabulary, texts } = numberTexts((numberOf) => counts(lines, looked, kept, numberOf), FEWEST_LINES)
  const first = vocabulary.size
  const topics = lines.map(({ text }) => topicsOf(text))
  const rows = rowsOf(vectorsOf(texts, vocabulary.idf, topics, first))
  const features = first + (topics[0]?.length ?? 0)
  const labels = lines.map(({ level }) => LEVELS.indexOf(level))
  const sizes = { features, classes: LEVELS.length, epochs: EPOCHS, leftOut: LEFT_OUT, small: SMALL }
  const weights = toSparse(learnSeveral(rows, labels, sizes, TIMES), LEAST_WEIGHT)
  return {
    version: OPINION_VERSION,
    text: { features: vocabulary.table, idf: vocabulary.idf, weights },
    common: common.join(' '),
  }
}

/** Learns the network of the second opinion. The same lines give the same numbers. */
export function trainNetwork(lines: readonly DangerLine[]): WordNetwork {
  const labels = lines.map(({ level }) => LEVELS.indexOf(level))
  const { table, known, rows } = wordRowsOf(lines.map(({ text }) => saidWords(text)))
  return { words: table, weights: learnWordNetwork(rows, labels, known) }
}

function* vectorsOf(
  texts: Iterable<readonly Counted[]>,
  idf: Float32Array,
  topics: readonly TopicShares[],
  first: number,
): Iterable<Vector> {
  let at = 0
  for (const groups of texts) {
    yield withTopics(weighed(groups, idf, SIGN_WEIGHTS), topics[at] ?? [], first)
    at += 1
  }
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
