import { BOTH_FROM } from './band.ts'
import { type Calibration, certainty, type Signals } from './calibrate.ts'
import { softmax } from './class-scores.ts'
import type { KnownWords } from './known-words.ts'

/** How likely each class is for one text, and how sure the best one is. The last class is `none`. */
export interface Guess {
  readonly probabilities: Float64Array
  /** The best class of the best family. */
  readonly best: number
  readonly signals: Signals
}

/** The number of each class's family, that of `none` last: families are numbered by their first member. */
export function familiesOf(subjects: readonly { readonly family: string }[]): Int32Array {
  const numbers = new Map<string, number>()
  for (const { family } of subjects) if (!numbers.has(family)) numbers.set(family, numbers.size)
  return Int32Array.from([...subjects.map(({ family }) => numbers.get(family) ?? 0), numbers.size])
}

/** Guesses the class of a text from the scores of its classes, which become probabilities in place. */
export function guess(scores: Float64Array, families: Int32Array, of: KnownWords): Guess {
  const raws = scores.slice()
  const below = softmax(scores)
  const none = scores.length - 1
  const sums = new Float64Array((families[none] ?? 0) + 1)
  // The entropy: the mean of what the logarithms of the probabilities are below nothing.
  let spread = below
  for (let k = 0; k <= none; k += 1) {
    const probability = scores[k] ?? 0
    sums[families[k] ?? 0] = (sums[families[k] ?? 0] ?? 0) + probability
    spread -= probability * (raws[k] ?? 0)
  }
  const family = largest(sums, sums.length - 1)
  let best = -1
  for (let k = 0; k < none; k += 1) {
    if (families[k] === family && (best < 0 || (scores[k] ?? 0) > (scores[best] ?? 0))) best = k
  }
  const top = sums[family] ?? 0
  sums[family] = 0
  const second = sums[largest(sums, sums.length)] ?? 0
  const signals = { ...of, top, second, outside: scores[none] ?? 0, raw: raws[best] ?? 0, spread }
  return { probabilities: scores, best: Math.max(best, 0), signals }
}

/** Where the largest of the first so many numbers stands. */
function largest(of: Float64Array, count: number): number {
  let best = 0
  for (let at = 1; at < count; at += 1) if ((of[at] ?? 0) > (of[best] ?? 0)) best = at
  return best
}

/** The best subject and P(right): the first of all that `scored` gives. */
export function bestOf(of: Guess, calibration: Calibration): { readonly subject: number; readonly score: number } {
  return { subject: of.best, score: certainty(calibration.right, of.signals) }
}

/** Scores of the subjects that have at least `least`, best first: the first is P(right), its family shares in that, the others in what is left. */
export function scored(
  of: Guess,
  families: Int32Array,
  calibration: Calibration,
  least = 0,
): { readonly subject: number; readonly score: number }[] {
  const { score: sure } = bestOf(of, calibration)
  const { top } = of.signals
  const own = top > 0 ? sure / top : 0
  const rest = top < 1 ? (1 - sure) / (1 - top) : 0
  const list: { subject: number; score: number }[] = []
  for (let k = 0; k < of.probabilities.length - 1; k += 1) {
    const probability = of.probabilities[k] ?? 0
    const share =
      families[k] === families[of.best]
        ? Math.min(probability * own, Math.max(0, BOTH_FROM - 0.01 - sure))
        : probability * rest
    const score = k === of.best ? sure : Math.min(share, sure)
    if (k === of.best || score >= least) list.push({ subject: k, score })
  }
  return list.sort(
    (a, b) =>
      b.score - a.score || Number(b.subject === of.best) - Number(a.subject === of.best) || a.subject - b.subject,
  )
}
