import { certainty } from './calibrate.ts'
import { bestOf, familiesOf, guess, scored } from './guess.ts'
import { knownWords } from './known-words.ts'
import type { IntentModel } from './model.ts'
import { heedQuestion, onlyAnswered } from './prior.ts'
import type { Speller } from './spelling.ts'
import { tokens } from './text.ts'
import type { TextScorer } from './text-model.ts'

/** What one stretch of text may be about: subjects of a score of at least so much, best first, and how likely it is not for the police. */
export interface Understood {
  /** The first of the subjects. */
  readonly best: { readonly subject: number; readonly score: number }
  subjects(least: number): readonly { readonly subject: number; readonly score: number }[]
  /** The probability of each subject, before it is told how sure that is. */
  readonly likely: ArrayLike<number>
  readonly none: number
  /** Whether it is about something that we know, or likely not. */
  readonly ours: boolean
  /** The share of its words that training has seen, by their weight. */
  readonly known: number
}

/** Makes the reader of one stretch of normalised text. Words that no training line has are repaired first where they are near one. */
export function createUnderstanding(
  model: Pick<IntentModel, 'calibration' | 'subjects'>,
  scorer: TextScorer,
  speller: Speller,
): (normalised: string) => Understood | undefined {
  const unseen = scorer.mostIdf
  const families = familiesOf(model.subjects)
  const answered = onlyAnswered(model.subjects)
  return (normalised) => {
    const words = speller.repair(tokens(normalised))
    if (words.length === 0) return undefined
    const known = knownWords(words, scorer.idfOf, unseen, scorer.pairIs)
    const scores = heedQuestion(scorer.read(words), answered, normalised)
    const made = guess(scores, families, known)
    return {
      best: bestOf(made, model.calibration),
      // Of a part of a message only the best is wanted.
      subjects: (least) => scored(made, families, model.calibration, least),
      likely: made.probabilities,
      ours: certainty(model.calibration.ours, made.signals) >= model.calibration.oursFrom,
      none: made.probabilities[scorer.classes - 1] ?? 0,
      known: known.known,
    }
  }
}
