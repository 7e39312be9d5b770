import { createDenseRows } from './dense-rows.ts'
import type { Counted } from './features.ts'
import type { Sparse } from './sparse.ts'

/** Amounts are whole numbers of this part: then sums are exact, and the same in whatever order they are made. */
const FINEST = 2 ** 30
/** Set on a feature that the text which is read has too. */
const SHARED = 0x8000
/** A text that shares so much of its features with another is a part of it, or the same one put right. */
const PART_FROM = 0.7

/** A text that was read: how often it has each feature, and how much those of each group speak for each class. */
interface Summed {
  groups: readonly Counted[]
  /** By the number of a feature. */
  readonly times: Uint16Array
  /** The classes for the first group, then for the next; and the number of this list. */
  readonly sums: Float64Array
  readonly list: number
  /** How many weights there are for its features. */
  entries: number
}

/**
 * Makes what scores texts by their counted features as `weighed` and `sparseScores` do. A message is read as a whole and in
 * parts, which share nearly all with it: the whole and the last part are kept, as numbers only, and of the next text only
 * what it has more or less often than one of these is added and taken away.
 */
export function createGroupSums(
  sparse: Sparse,
  idf: ArrayLike<number>,
  weights: readonly number[],
): (groups: readonly Counted[]) => Float64Array {
  const dense = createDenseRows(sparse, 2, weights.length)
  const empty = (list: number): Summed => ({
    groups: [],
    times: new Uint16Array(idf.length),
    sums: dense.sumsOf(list),
    list,
    entries: 0,
  })
  const whole = empty(0)
  const part = empty(1)
  const rowOf = (feature: number) => (sparse.starts[feature + 1] ?? 0) - (sparse.starts[feature] ?? 0)

  function change({ sums, list }: Summed, group: number, feature: number, from: number, to: number): void {
    const scale = (idf[feature] ?? 0) * (sparse.scales[feature] ?? 0) * FINEST
    const amount = (Math.round(tell(to) * scale) - Math.round(tell(from) * scale)) / FINEST
    const first = group * dense.width
    if (dense.note(feature, amount, list, first)) return
    const { classes: of, weights: each } = sparse
    const end = sparse.starts[feature + 1] ?? 0
    for (let at = sparse.starts[feature] ?? 0; at < end; at += 1) {
      const k = first + (of[at] ?? 0)
      sums[k] = (sums[k] ?? 0) + amount * (each[at] ?? 0)
    }
  }

  /** What is to be added and taken away to make a text of another, in weights. */
  function costFrom(known: Summed, groups: readonly Counted[]): number {
    let cost = known.entries
    for (const { features, times } of groups) {
      for (let n = 0; n < features.length; n += 1) {
        const feature = features[n] ?? 0
        const there = known.times[feature] ?? 0
        if (there === times[n]) cost -= rowOf(feature)
        else if (there === 0) cost += rowOf(feature)
      }
    }
    return cost
  }

  function clear(known: Summed): void {
    for (const { features } of known.groups) for (const feature of features) known.times[feature] = 0
    known.sums.fill(0)
    known.groups = []
    known.entries = 0
  }

  function copy(from: Summed, into: Summed): void {
    clear(into)
    for (const { features } of from.groups) for (const at of features) into.times[at] = from.times[at] ?? 0
    into.sums.set(from.sums)
    into.groups = from.groups
    into.entries = from.entries
  }

  /** Adds what a text has more often than the known one, and takes away what it has less often. */
  function bring(known: Summed, group: number, { features, times }: Counted): void {
    for (let n = 0; n < features.length; n += 1) {
      const feature = features[n] ?? 0
      const often = times[n] ?? 0
      const there = known.times[feature] ?? 0
      if (there !== often) change(known, group, feature, there, often)
      known.times[feature] = often | SHARED
    }
  }

  /** Takes away what the text does not have. */
  function takeOut(known: Summed, group: number, { features }: Counted): void {
    for (const feature of features) {
      const there = known.times[feature] ?? 0
      if (there >= SHARED) continue
      change(known, group, feature, there, 0)
      known.times[feature] = 0
    }
  }

  /** Makes the sums of a text out of those that are there. */
  function become(known: Summed, groups: readonly Counted[], entries: number): void {
    for (const [group, counted] of groups.entries()) bring(known, group, counted)
    for (const [group, counted] of known.groups.entries()) takeOut(known, group, counted)
    dense.flush()
    for (const { features } of groups) for (const at of features) known.times[at] = (known.times[at] ?? 0) & ~SHARED
    known.groups = groups
    known.entries = entries
  }

  return (groups) => {
    let entries = 0
    let count = 0
    let shared = 0
    for (const { features } of groups) {
      count += features.length
      for (const feature of features) {
        entries += rowOf(feature)
        if (whole.times[feature] !== 0) shared += 1
      }
    }
    const into = shared < PART_FROM * count ? whole : part
    if (into === whole) clear(whole)
    else {
      const fromWhole = costFrom(whole, groups)
      const fromPart = costFrom(part, groups)
      if (fromWhole < Math.min(fromPart, entries)) copy(whole, part)
      else if (entries <= fromPart) clear(part)
    }
    become(into, groups, entries)
    return scaled(into, dense.width, sparse.bias, idf, weights)
  }
}

/** Each group scaled to its weight, and the whole to length 1 (see `weighed`). */
function scaled(
  { groups, sums }: Summed,
  width: number,
  bias: Float32Array,
  idf: ArrayLike<number>,
  weights: readonly number[],
): Float64Array {
  const lengths = groups.map((group) => Math.sqrt(squareOf(group, idf)))
  const all = weights.reduce((sum, weight, group) => sum + ((lengths[group] ?? 0) > 0 ? weight * weight : 0), 0)
  const scores = new Float64Array(bias)
  for (const [group, weight] of weights.entries()) {
    const length = lengths[group] ?? 0
    if (length === 0) continue
    const scale = weight / (length * Math.sqrt(all))
    const first = group * width
    for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) + scale * (sums[first + k] ?? 0)
  }
  return scores
}

function squareOf({ features, times }: Counted, idf: ArrayLike<number>): number {
  let square = 0
  for (let n = 0; n < features.length; n += 1) {
    const value = tell(times[n] ?? 0) * (idf[features[n] ?? 0] ?? 0)
    square += value * value
  }
  return square
}

/** How much a feature tells that is there so often. */
function tell(times: number): number {
  return times < 2 ? times : 1 + Math.log(times)
}
