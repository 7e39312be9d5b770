import { z } from 'zod'
import { softmax } from '../../intent/class-scores.ts'
import { featureTable, indexFeatures } from '../../intent/feature-index.ts'
import { LEVELS } from './levels.ts'
import { createPatternFinder, MOST_WORDS, UNITS, WIDTH } from './patterns.ts'

/** Stands for each word that is not known. */
export const UNKNOWN = 0

const floats = z.custom<Float32Array>((list) => list instanceof Float32Array)

/** The numbers of a network, row by row. */
export const weights = z.object({
  /** `WIDTH` numbers a word, those of `UNKNOWN` first. */
  vectors: floats,
  /** `WIDTH` numbers for every place of every pattern, and the bias of each pattern. */
  patterns: floats,
  bias: floats,
  /** `UNITS` numbers a level, and the bias of each. */
  out: floats,
  outBias: floats,
})

/** The numbers of a network. */
export type Weights = z.infer<typeof weights>

/** Parses a network as it lies in a file. */
export const wordNetwork = z.object({ words: featureTable, weights })

/** A trained network and the words that it knows. */
export type WordNetwork = z.infer<typeof wordNetwork>

/** Puts what each level makes of the units into `into`. */
export function levelScores({ out, outBias }: Weights, units: Float32Array, into: Float64Array): void {
  for (let level = 0; level < into.length; level += 1) {
    let sum = outBias[level] ?? 0
    const base = level * UNITS
    for (let unit = 0; unit < UNITS; unit += 1) sum += (out[base + unit] ?? 0) * (units[unit] ?? 0)
    into[level] = sum
  }
}

/** What a network makes of words: how likely each level is, in the order of `LEVELS`, and which share of the words it knows. */
export interface NetworkJudgement {
  readonly levels: Float64Array
  readonly known: number
}

/**
 * Makes the judge of a network: a convolutional network over words with the strongest match of each pattern (Kim,
 * "Convolutional Neural Networks for Sentence Classification", EMNLP 2014). It tells what words mean beside each other.
 */
export function createNetworkJudge({
  words,
  weights: net,
}: WordNetwork): (said: readonly string[]) => NetworkJudgement {
  const index = indexFeatures(words)
  const finder = createPatternFinder()
  finder.use(net.patterns, net.bias)
  return (said) => {
    const rowOf = new Map<number, number>()
    let known = 0
    const rows = said.slice(0, MOST_WORDS).map((word) => {
      const number = index.get(word)
      if (number !== undefined) known += 1
      const vector = number === undefined ? UNKNOWN : number + 1
      const row = rowOf.get(vector) ?? rowOf.size
      rowOf.set(vector, row)
      return row
    })
    const levels = new Float64Array(LEVELS.length)
    if (rows.length === 0) return { levels: levels.fill(1 / LEVELS.length), known: 0 }
    const vectors = finder.room(rowOf.size)
    for (const [vector, row] of rowOf)
      vectors.set(net.vectors.subarray(vector * WIDTH, (vector + 1) * WIDTH), row * WIDTH)
    finder.multiply(rowOf.size)
    const { units } = finder.meet(rows)
    for (let unit = 0; unit < UNITS; unit += 1) units[unit] = Math.max(0, units[unit] ?? 0)
    levelScores(net, units, levels)
    softmax(levels)
    return { levels, known: known / rows.length }
  }
}
