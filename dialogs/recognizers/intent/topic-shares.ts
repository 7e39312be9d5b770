import { softmax } from './class-scores.ts'
import { normalise, tokens } from './text.ts'
import type { TextScorer } from './text-model.ts'

/** Makes what tells how likely each class is for a text: subjects in their order, then none of these. */
export function createTopicShares(scorer: TextScorer): (text: string) => Float64Array {
  return (text) => {
    const shares = scorer.read(tokens(normalise(text)))
    softmax(shares)
    return shares
  }
}
