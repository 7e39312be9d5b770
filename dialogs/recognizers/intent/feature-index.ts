import { z } from 'zod'
import { checkOf, hashOf, type NameList, pairCheck, pairHash, roomier } from './name-hash.ts'

/**
 * Parses the features of a model as they lie in a file: by hash, without their names. Slots of two numbers, side by side, so
 * that looking into one waits for memory once: a second hash of the feature that lies there, and its number + 1 (0 where none does).
 */
export const featureTable = z.custom<Uint32Array>((list) => list instanceof Uint32Array)

/**
 * The features of a model, made ready to be found: nothing is worked out when they are loaded. A name is kept as two hashes of
 * 32 bits: of a thousand million unknown names not one is taken for a known one, and half a million names take 8 MB where a
 * Map takes a hundred. Slots are a power of two.
 */
export type FeatureTable = z.infer<typeof featureTable>

/** The numbers of features by their names. */
export interface FeatureIndex {
  get(feature: string): number | undefined
  /** The same as `get` of the group's letter, the first word, a space and the second, without making the name. */
  getPair(group: string, first: string, second: string): number | undefined
  /** Puts the numbers of names into a list of at least as many, `UNKNOWN` for one that is not known. */
  getAll(names: NameList, into: Int32Array): void
}

/** In the place of a number: the name is not known. */
export const UNKNOWN = -1

/** At most so much of the slots is taken. */
const MOST_TAKEN = 0.8
const SLOT = 2

/** Finds the numbers of features. */
export function indexFeatures(table: FeatureTable): FeatureIndex {
  return {
    get: (feature) => numberIn(table, hashOf(feature), checkOf(feature)),
    getPair(group, first, second) {
      return numberIn(table, pairHash(group, first, second), pairCheck(group, first, second))
    },
    getAll({ size, hashes, checks }, into) {
      for (let at = 0; at < size; at += 1) into[at] = numberIn(table, hashes[at] ?? 0, checks[at] ?? 0) ?? UNKNOWN
    },
  }
}

/** Numbers features as they come. */
export interface Numbering {
  /** The number of a feature; a new one has the next. */
  numberOf(feature: string): number
  /** The same of many names, into a list of at least as many. */
  numberAll(names: NameList, into: Int32Array): void
  size(): number
  /** The features of these numbers as a model keeps them, numbered anew in this order. */
  tableOf(kept: ArrayLike<number>): FeatureTable
}

/** Begins to number features. Where two names hash alike, the later one counts as the earlier. */
export function createNumbering(): Numbering {
  let table = emptyTable(2)
  let hashes = new Uint32Array(1)
  let checks = new Uint32Array(1)
  let size = 0
  const put = (into: FeatureTable, at: number, number: number) => {
    const slot = slotOf(into, hashes[at] ?? 0, checks[at] ?? 0)
    into[slot] = checks[at] ?? 0
    into[slot + 1] = number + 1
  }
  const grow = () => {
    hashes = roomier(hashes)
    checks = roomier(checks)
    table = emptyTable(hashes.length)
    for (let at = 0; at < size; at += 1) put(table, at, at)
  }
  const number = (hash: number, check: number) => {
    const known = numberIn(table, hash, check)
    if (known !== undefined) return known
    if (size === hashes.length) grow()
    hashes[size] = hash
    checks[size] = check
    put(table, size, size)
    size += 1
    return size - 1
  }
  return {
    numberOf: (feature) => number(hashOf(feature), checkOf(feature)),
    numberAll({ size: many, hashes: wanted, checks: others }, into) {
      for (let at = 0; at < many; at += 1) into[at] = number(wanted[at] ?? 0, others[at] ?? 0)
    },
    size: () => size,
    tableOf(kept) {
      const made = emptyTable(kept.length)
      for (let at = 0; at < kept.length; at += 1) put(made, kept[at] ?? 0, at)
      return made
    },
  }
}

function emptyTable(features: number): FeatureTable {
  let slots = 2
  while (slots * MOST_TAKEN < features) slots *= 2
  return new Uint32Array(SLOT * slots)
}

function numberIn(table: FeatureTable, hash: number, check: number): number | undefined {
  const place = table[slotOf(table, hash, check) + 1] ?? 0
  return place === 0 ? undefined : place - 1
}

/** Where the slot begins in which a feature lies, or would. */
function slotOf(table: FeatureTable, hash: number, check: number): number {
  const mask = table.length - 1
  let slot = Math.imul(hash, SLOT) & mask
  while (table[slot + 1] !== 0 && table[slot] !== check) slot = (slot + SLOT) & mask
  return slot
}
