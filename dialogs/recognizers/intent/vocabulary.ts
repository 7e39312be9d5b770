import { createCountedStore } from './counted-store.ts'
import {
  createNumbering,
  type FeatureIndex,
  type FeatureTable,
  indexFeatures,
  type Numbering,
} from './feature-index.ts'
import type { Counted } from './features.ts'
import type { Rows } from './rows.ts'

/** The features that a model knows, the most frequent first, with how much each tells. */
export interface Vocabulary {
  readonly size: number
  readonly table: FeatureTable
  readonly index: FeatureIndex
  readonly idf: Float32Array
  /** In how many texts each was seen. */
  readonly seenIn: Int32Array
}

/** A vocabulary, and the texts that it was made of as rows of numbers. */
export interface NumberedTexts {
  readonly vocabulary: Vocabulary
  readonly rows: Rows
}

/** Features that were seen once are kept only in a vocabulary of no more than this: they are worth little, and many. */
const MOST_ONCE = 120_000
const LEFT_OUT = -1

/**
 * Numbers the features of texts, and gives those of at least `fewest` texts (of any, where they are few) with their inverse
 * document frequency, and the texts weighed by it; `weights` is how much each group weighs. `countTexts` counts the features
 * of each text by numbers, so that their names are let go at once: those of all texts together would fill a gigabyte.
 */
export function numberTexts(
  countTexts: (numbering: Numbering) => Iterable<readonly Counted[]>,
  fewest: number,
  weights: readonly number[],
): NumberedTexts {
  const numbering = createNumbering()
  let times = new Int32Array(1)
  const store = createCountedStore()
  for (const groups of countTexts(numbering)) {
    if (numbering.size() > times.length) times = roomier(times, numbering.size())
    for (const { features } of groups) for (const at of features) times[at] = (times[at] ?? 0) + 1
    store.add(groups)
  }
  const size = numbering.size()
  const least = size <= MOST_ONCE ? 1 : fewest
  const kept = mostFrequent(times.subarray(0, size), least)
  const placeOf = new Int32Array(size).fill(LEFT_OUT)
  for (const [place, at] of kept.entries()) placeOf[at] = place
  const seenIn = kept.map((at) => times[at] ?? 0)
  const table = numbering.tableOf(kept)
  const idf = Float32Array.from(seenIn, (often) => Math.log(1 + store.texts / often))
  const vocabulary = { size: kept.length, table, index: indexFeatures(table), idf, seenIn }
  const entries = seenIn.reduce((sum, often) => sum + often, 0)
  return { vocabulary, rows: store.rows(placeOf, entries, idf, weights) }
}

/** The numbers of what was seen at least so often, the most frequent first; of two that were seen as often, the first seen. */
function mostFrequent(times: Int32Array, least: number): Int32Array {
  const most = times.reduce((so, often) => Math.max(so, often), 0)
  const from = new Int32Array(most + 2)
  for (const often of times) from[often] = (from[often] ?? 0) + 1
  // Where those begin that were seen so often: after all that were seen more often.
  for (let often = most, before = 0; often >= 0; often -= 1) {
    const own = from[often] ?? 0
    from[often] = before
    before += own
  }
  const kept = new Int32Array(from[least - 1] ?? 0)
  for (let at = 0; at < times.length; at += 1) {
    const often = times[at] ?? 0
    if (often < least) continue
    const place = from[often] ?? 0
    kept[place] = at
    from[often] = place + 1
  }
  return kept
}

function roomier(times: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const room = new Int32Array(2 * size)
  room.set(times)
  return room
}
