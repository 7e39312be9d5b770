import { featureCounts, vectorOf } from './features.ts'
import { guess, scored } from './guess.ts'
import { knownShare } from './known-share.ts'
import type { IntentModel } from './model.ts'
import { unpackWeights } from './pack.ts'
import type { Speller } from './spelling.ts'
import { tokens } from './text.ts'

/** What one stretch of text may be about: subjects by score, and how likely it is for the police but not ours, or not for the police. */
export interface Understood {
  readonly subjects: readonly { readonly subject: number; readonly score: number }[]
  /** The probability of each subject, before it is told how sure that is. */
  readonly likely: readonly number[]
  readonly other: number
  readonly none: number
  /** The share of its words that training has seen, by their weight. */
  readonly known: number
}

/** Makes the reader of one stretch of normalised text. Words that no training line has are repaired first where they are near one. */
export function createUnderstanding(
  model: IntentModel,
  speller: Speller,
): (normalised: string) => Understood | undefined {
  const linear = unpackWeights(model)
  const names = model.features.split('\n')
  const index = new Map(names.map((feature, at) => [feature, at]))
  const unseen = Math.max(...model.idf, 1)
  const idfOf = (stem: string): number | undefined => {
    const at = index.get(`s${stem}`)
    return at === undefined ? undefined : model.idf[at]
  }
  return (normalised) => {
    const words = speller.repair(tokens(normalised))
    if (words.length === 0) return undefined
    const vector = vectorOf(featureCounts(words), index, model.idf)
    const known = knownShare(words, idfOf, unseen)
    const made = guess(linear, vector, known)
    const classes = made.probabilities.length
    return {
      subjects: scored(made, model.calibration),
      likely: [...made.probabilities],
      other: made.probabilities[classes - 2] ?? 0,
      none: made.probabilities[classes - 1] ?? 0,
      known,
    }
  }
}
