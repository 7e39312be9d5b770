import { createSubjectScorer } from '../../dialogs/recognizers/intent/subject-scorer.ts'
import { trainSubjects } from '../../dialogs/recognizers/intent/train.ts'
import type { Labelled, PublicSet } from './public-sets.ts'

/** What a public set showed. Shares are from 0 to 1. */
export interface Benchmark {
  /** Right and not refused, of the sentences in scope. */
  readonly inScope: number
  /** Refused, of the sentences out of scope; null where the set has none. */
  readonly outOfScopeRecall: number | null
  /** Right, of all. */
  readonly accuracy: number
  readonly msPerMessage: number
  readonly trainSeconds: number
  /** The score from which an answer is taken, chosen on the validation part for the most right of all. */
  readonly threshold: number
  /** Right in scope without any threshold. */
  readonly inScopeUnrefused: number
}

interface Scored {
  readonly score: number
  readonly right: boolean
  readonly outside: boolean
}

/** Trains the same model on a public set's training part, and scores its test part. */
export function benchmark(set: PublicSet): Benchmark {
  const intents = [...new Set(set.train.flatMap(({ intent }) => intent ?? []))].sort()
  const classOf = new Map(intents.map((intent, at) => [intent, at]))
  const none = intents.length
  const begun = performance.now()
  const model = trainSubjects(
    intents.map((id) => ({ id, family: id, members: [{ kind: 'flow', id }] })),
    set.train.map(({ text, intent }) => ({ text, label: intent === undefined ? none : (classOf.get(intent) ?? none) })),
    [],
  )
  const trainSeconds = (performance.now() - begun) / 1000
  const score = createSubjectScorer(model)
  const scored = ({ text, intent }: Labelled): Scored => {
    const first = score(text)
    return {
      score: first?.score ?? 0,
      right: first?.id === intent && intent !== undefined,
      outside: intent === undefined,
    }
  }
  const threshold = bestThreshold(set.validation.map(scored))
  const started = performance.now()
  const test = set.test.map(scored)
  const msPerMessage = (performance.now() - started) / test.length
  const inside = test.filter(({ outside }) => !outside)
  const outside = test.filter((each) => each.outside)
  const taken = inside.filter((each) => each.right && each.score >= threshold).length
  const refused = outside.filter((each) => each.score < threshold).length
  return {
    inScope: taken / inside.length,
    outOfScopeRecall: outside.length === 0 ? null : refused / outside.length,
    accuracy: (taken + refused) / test.length,
    msPerMessage,
    trainSeconds,
    threshold,
    inScopeUnrefused: inside.filter(({ right }) => right).length / inside.length,
  }
}

const EXPECTED_OUTSIDE = 0.2

/** The score from which to answer so that most of all sentences come out right: answered where ours, refused where not. */
function bestThreshold(scored: readonly Scored[]): number {
  const ordered = [...scored].sort((a, b) => a.score - b.score)
  const outside = ordered.filter((each) => each.outside).length
  // What is out of scope counts as the fifth of all that a model is made to expect, however few there are to choose by.
  const weight =
    outside === 0 ? 0 : (EXPECTED_OUTSIDE * (ordered.length - outside)) / ((1 - EXPECTED_OUTSIDE) * outside)
  let right = ordered.filter((each) => each.right).length
  let best = { right, threshold: 0 }
  for (const [at, each] of ordered.entries()) {
    right += (each.outside ? weight : 0) - (each.right ? 1 : 0)
    const next = ordered[at + 1]?.score ?? 1
    if (right > best.right) best = { right, threshold: (each.score + next) / 2 }
  }
  return best.threshold
}
