import type { Numbering } from '../../intent/feature-index.ts'
import type { Counted } from '../../intent/features.ts'
import { learnSeveral } from '../../intent/learn-several.ts'
import { toSparse } from '../../intent/sparse.ts'
import { numberTexts } from '../../intent/vocabulary.ts'
import { look, ruleWords } from '../look.ts'
import { learnWordNetwork } from './learn-word-network.ts'
import { type DangerLine, LEVELS } from './levels.ts'
import type { NetworkLines } from './network-lines.ts'
import { OPINION_VERSION, type OpinionModel } from './opinion-model.ts'
import { packNetwork } from './pack-network.ts'
import { commonWords } from './shapes.ts'
import { createSigns, SIGN_WEIGHTS } from './signs.ts'
import type { WordNetwork } from './word-network.ts'

const EPOCHS = 5
const FEWEST_LINES = 4
/** Every so manieth line tells which words are common. */
const EVERY = 10
const LEAST_WEIGHT = 0.05
/** The model that ships is the mean of so many: what only the order of the lines made goes out in it. */
const TIMES = 2
/** Danger hangs on few words of a line: more is left out than for topics, and smaller errors count. */
const LEFT_OUT = 0.5
const SMALL = 0.02

/** Trains the second opinion but for its network, which can learn from the same lines meanwhile. The same input gives the same model. */
export function trainOpinion(lines: readonly DangerLine[]): Omit<OpinionModel, 'network'> {
  const common = commonWords(lines.filter((_line, at) => at % EVERY === 0).map(({ text }) => ruleWords(text)))
  const kept = new Set(common)
  const { vocabulary, rows } = numberTexts((numbering) => counts(lines, kept, numbering), FEWEST_LINES, SIGN_WEIGHTS)
  const labels = lines.map(({ level }) => LEVELS.indexOf(level))
  const sizes = { features: vocabulary.size, classes: LEVELS.length, epochs: EPOCHS, leftOut: LEFT_OUT, small: SMALL }
  const weights = toSparse(learnSeveral(rows, labels, sizes, TIMES), LEAST_WEIGHT)
  return {
    version: OPINION_VERSION,
    text: { features: vocabulary.table, idf: vocabulary.idf, weights },
    common: common.join(' '),
  }
}

/** Learns the network of the second opinion. The same lines give the same numbers. */
export function trainNetwork({ table, known, starts, words, labels }: NetworkLines): WordNetwork {
  return packNetwork(table, learnWordNetwork({ starts, words }, labels, known))
}

function* counts(
  lines: readonly DangerLine[],
  common: ReadonlySet<string>,
  { numberAll }: Numbering,
): Iterable<readonly Counted[]> {
  const signsOf = createSigns(common, numberAll)
  for (const { text } of lines) yield signsOf(look(text), text)
}
