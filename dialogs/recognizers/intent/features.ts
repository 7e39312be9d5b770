/** The groups of features. Each is scaled to length 1 of its own before the whole is. */
export const GROUPS = ['w', 's', 'b', 'y', 'c', 'k'] as const
/** How much each group weighs in a vector. */
export const WEIGHTS: readonly number[] = [1, 1, 0.8, 0.6, 1, 0.9]
const SHORTEST_GRAM = 3
const LONGEST_GRAM = 5

/** A message as feature numbers with their weights; the vector has length 1. */
export interface Vector {
  readonly indices: readonly number[]
  readonly values: readonly number[]
}

/** The runs of letters of a word, its ends marked. */
export function gramsOf(token: string): readonly string[] {
  const padded = `<${token}>`
  const grams: string[] = []
  for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM; size += 1) {
    for (let at = 0; at + size <= padded.length; at += 1) grams.push(`c${padded.slice(at, at + size)}`)
  }
  return grams
}

/** The features of one group that a model knows, by number, and how often each occurs. */
export interface Counted {
  readonly features: readonly number[]
  readonly times: readonly number[]
}

/** Weighs counts by (1 + ln tf) x idf, scales each group to its weight and then the whole to length 1. */
export function weighed(groups: readonly Counted[], idf: ArrayLike<number>, weights: readonly number[]): Vector {
  const indices: number[] = []
  const values: number[] = []
  const ends: number[] = []
  for (const { features, times } of groups) {
    for (let n = 0; n < features.length; n += 1) {
      const at = features[n] ?? 0
      indices.push(at)
      values.push(weightOf(times[n] ?? 1, idf[at] ?? 0))
    }
    ends.push(values.length)
  }
  scaleGroups(values, ends, weights)
  return { indices, values }
}

/** What a feature weighs that is there so often, before it is scaled. */
export function weightOf(often: number, idf: number): number {
  return (often === 1 ? 1 : 1 + Math.log(often)) * idf
}

/** Scales each group of values, which ends before one of `ends`, to its weight, and then the whole to length 1, in place. */
export function scaleGroups(
  values: number[] | Float64Array,
  ends: readonly number[],
  weights: readonly number[],
): void {
  let whole = 0
  let from = 0
  for (let group = 0; group < ends.length; group += 1) {
    const to = ends[group] ?? from
    let square = 0
    for (let at = from; at < to; at += 1) square += (values[at] ?? 0) * (values[at] ?? 0)
    if (square > 0) {
      scaleBy(values, from, to, (weights[group] ?? 1) / Math.sqrt(square))
      whole += (weights[group] ?? 1) ** 2
    }
    from = to
  }
  if (whole > 0) scaleBy(values, 0, from, 1 / Math.sqrt(whole))
}

function scaleBy(values: number[] | Float64Array, from: number, to: number, scale: number): void {
  for (let at = from; at < to; at += 1) values[at] = (values[at] ?? 0) * scale
}
