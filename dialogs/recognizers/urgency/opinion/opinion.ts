import { softmax } from '../../intent/class-scores.ts'
import { indexFeatures } from '../../intent/feature-index.ts'
import { weighed } from '../../intent/features.ts'
import { sparseScores } from '../../intent/sparse.ts'
import { type Looked, look } from '../look.ts'
import { LEVELS } from './levels.ts'
import type { OpinionModel } from './opinion-model.ts'
import { saidWords } from './said-words.ts'
import { SIGN_WEIGHTS, signsOf } from './signs.ts'
import { createNetworkJudge, type NetworkJudgement } from './word-network.ts'

/** How likely each level is, in the order of `LEVELS`. */
export type Judgement = ArrayLike<number>

/** Judges what a text says about danger. */
export type Judge = (looked: Looked, text: string) => Judgement

/** Emergency and crisis together. */
export const alarmOf = (judgement: Judgement): number => (judgement[0] ?? 0) + (judgement[1] ?? 0)

/** How much the most alarming part of a text weighs beside the whole: a plea may stand in one sentence of many. */
const PART_WEIGHT = 0.3
const MOST_PARTS = 12
const LEAST_WORDS = 4
const CUT = /[.!?\n;]+\s|,\s| and | but | then /i

/** The parts of a text that are judged by themselves. None where it is one part. */
export function partsOf(text: string): readonly string[] {
  const parts = text
    .split(CUT)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/, LEAST_WORDS).length === LEAST_WORDS)
  return parts.length < 2 ? [] : parts.slice(0, MOST_PARTS)
}

/** The judgement of the whole, with that of its most alarming part. */
export function weighParts(whole: Judgement, parts: readonly Judgement[]): Judgement {
  let worst: Judgement | undefined
  for (const part of parts) if (worst === undefined || alarmOf(part) > alarmOf(worst)) worst = part
  if (worst === undefined) return whole
  const one = worst
  return LEVELS.map((_, at) => (1 - PART_WEIGHT) * (whole[at] ?? 0) + PART_WEIGHT * (one[at] ?? 0))
}

/** How much the network weighs beside the linear model, where it knows every word. Measured on lines of unseen writers. */
const NETWORK_WEIGHT = 0.35
const LEAST = 1e-6

/** Both opinions together: the mean of their logarithms, so that one which is sure counts for more. */
export function withNetwork(linear: Judgement, { levels, known }: NetworkJudgement): Judgement {
  const share = NETWORK_WEIGHT * known
  const both = Float64Array.from(
    levels,
    (level, at) => (1 - share) * Math.log((linear[at] ?? 0) + LEAST) + share * Math.log(level + LEAST),
  )
  softmax(both)
  return both
}

/** Makes the judge of a trained model. */
export function createJudge(model: OpinionModel): Judge {
  const index = indexFeatures(model.text.features)
  const { idf, weights } = model.text
  const common = new Set(model.common.split(' '))
  const network = createNetworkJudge(model.network)
  const one = (looked: Looked, text: string): Judgement => {
    const scores = new Float64Array(LEVELS.length)
    sparseScores(weights, weighed(signsOf(looked, text, common, index.getParts), idf, SIGN_WEIGHTS), scores)
    softmax(scores)
    return scores
  }
  return (looked, text) => {
    const whole = one(looked, text)
    const parts = partsOf(text).map((part) => one(look(part), part))
    return withNetwork(weighParts(whole, parts), network(saidWords(text)))
  }
}
