import { softmax } from '../../intent/class-scores.ts'
import { indexFeatures } from '../../intent/feature-index.ts'
import { weighed } from '../../intent/features.ts'
import { sparseScores } from '../../intent/sparse.ts'
import { type Looked, look } from '../look.ts'
import { LEVELS } from './levels.ts'
import type { OpinionModel } from './opinion-model.ts'
import { partsOf } from './parts.ts'
import { saidWords } from './said-words.ts'
import { createSigns, SIGN_WEIGHTS } from './signs.ts'
import { createNetworkJudge, type NetworkJudgement } from './word-network.ts'

/** How likely each level is, in the order of `LEVELS`. */
export type Judgement = ArrayLike<number>

/** Judges what a text says about danger. */
export type Judge = (looked: Looked, text: string) => Judgement

/** Emergency and crisis together. */
export const alarmOf = (judgement: Judgement): number => (judgement[0] ?? 0) + (judgement[1] ?? 0)

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

/** A part of a text that is this sure an alarm by itself is one, whatever stands around it. */
const PART_SURE = 0.9
/** Where the network alone does not hold a part for one, it is not looked at again; and of so many the most alarming are. */
const LIKELY = 0.5
const MOST_LOOKED_AT = 4
const FEWEST_WORDS = 3

/** Makes the judge of a trained model. A plea may stand in one sentence of many, so parts are judged too. */
export function createJudge(model: OpinionModel): Judge {
  const index = indexFeatures(model.text.features)
  const { idf, weights } = model.text
  const signsOf = createSigns(new Set(model.common.split(' ')), index.getAll)
  const network = createNetworkJudge(model.network)
  const one = (looked: Looked, text: string, told: NetworkJudgement): Judgement => {
    const scores = new Float64Array(LEVELS.length)
    sparseScores(weights, weighed(signsOf(looked, text), idf, SIGN_WEIGHTS), scores)
    softmax(scores)
    return withNetwork(scores, told)
  }
  return (looked, text) => {
    const parts = partsOf(text)
    const said = parts.map(saidWords)
    const [told = NOTHING_TOLD, ...toldOfParts] = network(said)
    const whole = one(looked, text, told)
    const likely = [...toldOfParts.entries()]
      .filter(([at, part]) => alarmOf(part.levels) >= LIKELY && (said[at]?.length ?? 0) >= FEWEST_WORDS)
      .sort(([, one], [, other]) => alarmOf(other.levels) - alarmOf(one.levels))
      .slice(0, MOST_LOOKED_AT)
    let worst = whole
    for (const [at, part] of likely) {
      if (alarmOf(worst) >= PART_SURE) break
      const alone = parts[at] ?? ''
      const judged = one(look(alone), alone, part)
      if (alarmOf(judged) >= PART_SURE) worst = judged
    }
    return worst
  }
}

const NOTHING_TOLD: NetworkJudgement = { levels: new Float64Array(LEVELS.length), known: 0 }
