import { certainty, type Signals } from './calibrate.ts'

/** How likely each class is for one text, and how sure the best subject is. The last two classes are `other-police` and `none`. */
export interface Guess {
  readonly probabilities: Float64Array
  /** The best subject's class. */
  readonly best: number
  readonly signals: Signals
}

/** What is known of a text besides its probabilities. */
export type TextSignals = Pick<Signals, 'known' | 'words'>

/** Guesses the class of a text from the probabilities of its classes. */
export function guess(probabilities: Float64Array, of: TextSignals): Guess {
  const classes = probabilities.length
  const subjects = classes - 2
  let best = 0
  let second = 0
  for (let k = 1; k < subjects; k += 1) if ((probabilities[k] ?? 0) > (probabilities[best] ?? 0)) best = k
  for (let k = 0; k < classes; k += 1) {
    if (k !== best && (probabilities[k] ?? 0) > second) second = probabilities[k] ?? 0
  }
  const outside = (probabilities[subjects] ?? 0) + (probabilities[subjects + 1] ?? 0)
  return { probabilities, best, signals: { ...of, top: probabilities[best] ?? 0, second, outside } }
}

/** Scores of all subjects, best first: the first is P(right), the others share what is left. */
export function scored(
  of: Guess,
  calibration: readonly number[],
): { readonly subject: number; readonly score: number }[] {
  const sure = certainty(calibration, of.signals)
  const top = of.signals.top
  const rest = top < 1 ? (1 - sure) / (1 - top) : 0
  const list: { subject: number; score: number }[] = []
  for (let k = 0; k < of.probabilities.length - 2; k += 1) {
    const probability = of.probabilities[k] ?? 0
    list.push({ subject: k, score: k === of.best ? sure : Math.min(probability * rest, sure) })
  }
  return list.sort((a, b) => b.score - a.score || a.subject - b.subject)
}
