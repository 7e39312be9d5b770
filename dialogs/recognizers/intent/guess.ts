import { type Calibration, certainty, type Signals } from './calibrate.ts'
import type { KnownWords } from './known-words.ts'
import { softmax } from './softmax.ts'

/** How likely each class is for one text, and how sure the best subject is. The last class is `none`. */
export interface Guess {
  readonly probabilities: Float64Array
  /** The best subject's class. */
  readonly best: number
  readonly signals: Signals
}

/** Guesses the class of a text from the scores of its classes, which become probabilities in place. */
export function guess(scores: Float64Array, of: KnownWords): Guess {
  const classes = scores.length
  const subjects = classes - 1
  let best = 0
  for (let k = 1; k < subjects; k += 1) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k
  const raw = scores[best] ?? 0
  softmax(scores)
  let second = 0
  let spread = 0
  for (let k = 0; k < classes; k += 1) {
    const probability = scores[k] ?? 0
    if (k !== best && probability > second) second = probability
    if (probability > 0) spread -= probability * Math.log(probability)
  }
  const outside = scores[subjects] ?? 0
  return { probabilities: scores, best, signals: { ...of, top: scores[best] ?? 0, second, outside, raw, spread } }
}

/** Scores of all subjects, best first: the first is P(right), the others share what is left. */
export function scored(of: Guess, calibration: Calibration): { readonly subject: number; readonly score: number }[] {
  const sure = certainty(calibration.right, of.signals)
  const top = of.signals.top
  const rest = top < 1 ? (1 - sure) / (1 - top) : 0
  const list: { subject: number; score: number }[] = []
  for (let k = 0; k < of.probabilities.length - 1; k += 1) {
    const probability = of.probabilities[k] ?? 0
    list.push({ subject: k, score: k === of.best ? sure : Math.min(probability * rest, sure) })
  }
  return list.sort((a, b) => b.score - a.score || a.subject - b.subject)
}
