import { conceptsIn } from './concepts.ts'
import { createCounter } from './counter.ts'
import { type FeatureIndex, UNKNOWN } from './feature-index.ts'
import { type Counted, gramsOf } from './features.ts'
import { stem } from './stem.ts'

/** Words whose features are kept; all are forgotten when there are more. */
const MOST_KEPT = 4_000

/** What one word gives, by number. */
interface WordFeatures {
  readonly stem: string
  readonly word: number
  readonly stemmed: number
  /** Those of its letters that are known. */
  readonly letters: readonly number[]
}

/** Counts the features of tokens that a model knows. */
export function createKnownCounter(index: FeatureIndex): (tokens: readonly string[]) => readonly Counted[] {
  return createFeatureCounter(
    (feature) => index.get(feature) ?? UNKNOWN,
    MOST_KEPT,
    (group, first, second) => index.getPair(group, first, second) ?? UNKNOWN,
  )
}

/**
 * Counts the features of tokens by number, group by group: words, stems, stem pairs, pairs with one between, letters, concepts.
 * `numberOf` gives the number of a feature, -1 for one that does not count; `pairOf` that of two stems in a group. A word comes again and again, so what it gives is
 * kept, for `mostKept` words.
 */
export function createFeatureCounter(
  numberOf: (feature: string) => number,
  mostKept: number,
  pairOf = (group: string, first: string, second: string): number => numberOf(`${group}${first} ${second}`),
): (tokens: readonly string[]) => readonly Counted[] {
  const kept = new Map<string, WordFeatures>()
  const counter = createCounter()

  function featuresOf(token: string): WordFeatures {
    const known = kept.get(token)
    if (known !== undefined) return known
    const stemOf = stem(token)
    const made = {
      stem: stemOf,
      word: numberOf(`w${token}`),
      stemmed: numberOf(`s${stemOf}`),
      letters: gramsOf(token)
        .map(numberOf)
        .filter((at) => at !== UNKNOWN),
    }
    if (kept.size >= mostKept) kept.clear()
    kept.set(token, made)
    return made
  }

  return (tokens) => {
    const words = tokens.map(featuresOf)
    const stems = words.map((word) => word.stem)
    const ends = ['<', ...stems, '>']
    for (const { word } of words) counter.add(word)
    const whole = counter.take()
    for (const { stemmed } of words) counter.add(stemmed)
    const stemmed = counter.take()
    for (let at = 1; at < ends.length; at += 1) counter.add(pairOf('b', ends[at - 1] ?? '', ends[at] ?? ''))
    const pairs = counter.take()
    for (let at = 2; at < ends.length; at += 1) counter.add(pairOf('y', ends[at - 2] ?? '', ends[at] ?? ''))
    const apart = counter.take()
    for (const { letters } of words) for (const at of letters) counter.add(at)
    const letters = counter.take()
    for (const concept of conceptsIn(stems)) counter.add(numberOf(`k${concept}`))
    return [whole, stemmed, pairs, apart, letters, counter.take()]
  }
}
