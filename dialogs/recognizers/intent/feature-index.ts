import { z } from 'zod'

const numbers = z.custom<Uint32Array>((list) => list instanceof Uint32Array)

/** Parses the features of a model as they lie in a file: by hash, without their names. */
export const featureTable = z.object({
  /** A second hash of the feature that lies in a slot. */
  checks: numbers,
  /** Number + 1 of the feature that lies there; 0 where none does. */
  places: numbers,
})

/** The features of a model, made ready to be found: nothing is worked out when they are loaded. */
export type FeatureTable = z.infer<typeof featureTable>

/** The numbers of features by their names. */
export interface FeatureIndex {
  get(feature: string): number | undefined
}

/** Slots are a power of two, of which at most three in four are taken. */
const MOST_TAKEN = 0.75

/**
 * Numbers features in their order. A name is kept as two hashes of 32 bits: of a thousand million unknown names not one is taken
 * for a known one, and half a million names take 8 MB where a Map takes a hundred. Where two names hash alike, the later one counts as the earlier.
 */
export function tableOf(features: readonly string[]): FeatureTable {
  let slots = 2
  while (slots * MOST_TAKEN < features.length) slots *= 2
  const table = { checks: new Uint32Array(slots), places: new Uint32Array(slots) }
  for (const [at, feature] of features.entries()) {
    const slot = slotOf(table, feature)
    if (table.places[slot] !== 0) continue
    table.checks[slot] = checkOf(feature)
    table.places[slot] = at + 1
  }
  return table
}

/** Finds the numbers of features. */
export function indexFeatures(table: FeatureTable): FeatureIndex {
  return {
    get(feature) {
      const place = table.places[slotOf(table, feature)] ?? 0
      return place === 0 ? undefined : place - 1
    },
  }
}

/** The slot where a feature lies, or would. */
function slotOf({ checks, places }: FeatureTable, feature: string): number {
  const mask = places.length - 1
  const check = checkOf(feature)
  let slot = hashOf(feature) & mask
  while (places[slot] !== 0 && checks[slot] !== check) slot = (slot + 1) & mask
  return slot
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Another one, of other numbers, so that names that share the first do not share this. */
function checkOf(text: string): number {
  let hash = 0x9747b28c
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995)
    hash ^= hash >>> 13
  }
  return hash >>> 0
}
