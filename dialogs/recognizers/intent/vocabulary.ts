/** The features that a model knows, in the order of their names, with how much each tells. */
export interface Vocabulary {
  readonly names: readonly string[]
  readonly index: ReadonlyMap<string, number>
  readonly idf: Float32Array
  /** In how many texts each feature was seen, the rare ones too. */
  readonly seenIn: ReadonlyMap<string, number>
}

/** Features that were seen once are kept only in a vocabulary of no more than this: they are worth little, and many. */
const MOST_ONCE = 120_000

/** The features of at least `fewest` texts (of any, where they are few), with their inverse document frequency. */
export function vocabularyOf(counts: readonly (readonly ReadonlyMap<string, number>[])[], fewest: number): Vocabulary {
  const seenIn = new Map<string, number>()
  for (const groups of counts) {
    for (const group of groups) for (const feature of group.keys()) seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1)
  }
  const least = seenIn.size <= MOST_ONCE ? 1 : fewest
  const kept = [...seenIn].filter(([, times]) => times >= least).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    names: kept.map(([feature]) => feature),
    index: new Map(kept.map(([feature], at) => [feature, at])),
    idf: Float32Array.from(kept, ([, times]) => Math.log(1 + counts.length / times)),
    seenIn,
  }
}
