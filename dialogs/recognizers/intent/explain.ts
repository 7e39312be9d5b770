import type { IntentModel } from './model.ts'
import { sparseWeight } from './sparse.ts'
import { createSpeller } from './spelling.ts'
import { normalise, tokens } from './text.ts'
import { createTextScorer, type TextScorer } from './text-model.ts'
import { createUnderstanding } from './understood.ts'
import { createFeatureCounter } from './vectoriser.ts'

/** What a sign of a text is called for people, by the letter that its feature begins with. */
const SIGNS: Readonly<Record<string, string>> = {
  w: 'word',
  s: 'stem',
  b: 'pair',
  y: 'pair with one between',
  c: 'letters',
  k: 'meaning',
}
const MOST_SIGNS = 12

/** Why one subject came first and not the next. */
export interface Explanation {
  /** The words as they were read, misspelt ones put right. */
  readonly read: string
  readonly first: string
  readonly second: string
  readonly score: number
  /** What spoke most for the first rather than the second, or against it (below 0), strongest first. */
  readonly signs: readonly { readonly sign: string; readonly weight: number }[]
}

/** Tells which words of a text decided. Undefined for a text without words. */
export function explain(model: IntentModel, text: string): Explanation | undefined {
  const scorer = createTextScorer(model.text)
  const speller = createSpeller(model.spelling)
  const understood = createUnderstanding(model, scorer, speller)(normalise(text))
  const [first, second] = understood?.subjects(0) ?? []
  if (first === undefined || second === undefined) return undefined
  const words = speller.repair(tokens(normalise(text)))
  const { indices, values } = scorer.vector(words)
  const names = namesIn(words, scorer)
  const signs = [...indices].map((feature, at) => {
    const name = names.get(feature) ?? ''
    const apart =
      sparseWeight(scorer.sparse, feature, first.subject) - sparseWeight(scorer.sparse, feature, second.subject)
    return { sign: `${SIGNS[name.charAt(0)] ?? 'sign'} "${name.slice(1)}"`, weight: apart * (values[at] ?? 0) }
  })
  return {
    read: words.join(' '),
    first: model.subjects[first.subject]?.id ?? '',
    second: model.subjects[second.subject]?.id ?? '',
    score: first.score,
    signs: signs.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_SIGNS),
  }
}

/** The names of the features that words give, by number: a model keeps none. */
function namesIn(words: readonly string[], { numberOf }: TextScorer): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  createFeatureCounter((feature) => {
    const at = numberOf(feature)
    if (at !== undefined) names.set(at, feature)
    return -1
  }, 0)(words)
  return names
}

/** An explanation in words, a line a sign. */
export function explained({ read, first, second, score, signs }: Explanation): string {
  const lines = signs.map(({ sign, weight }) => `  ${weight >= 0 ? '+' : '-'}${Math.abs(weight).toFixed(2)}  ${sign}`)
  return [`Read as: ${read}`, `First: ${first} (${score.toFixed(2)}), before ${second}. What decided:`, ...lines].join(
    '\n',
  )
}
