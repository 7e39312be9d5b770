import { z } from 'zod'
import { softmax } from '../../intent/class-scores.ts'
import { featureTable, indexFeatures } from '../../intent/feature-index.ts'
import { LEVELS } from './levels.ts'

/** How many numbers stand for a word, and how many hidden units there are. With twice as many nothing is read better. */
export const WIDTH = 64
export const HIDDEN = 64
/** Of a text so many words are looked at. */
const MOST_WORDS = 400

const floats = z.custom<Float32Array>((list) => list instanceof Float32Array)

/** The numbers of a network, row by row. */
export const weights = z.object({
  /** `WIDTH` numbers a word. */
  vectors: floats,
  /** `WIDTH` numbers a hidden unit, and the bias of each. */
  hidden: floats,
  hiddenBias: floats,
  /** `HIDDEN` numbers a level, and the bias of each. */
  out: floats,
  outBias: floats,
})

/** The numbers of a network. */
export type Weights = z.infer<typeof weights>

/** Parses a network as it lies in a file. */
export const averagingNetwork = z.object({ words: featureTable, weights })

/** A trained network and the words that it knows. */
export type AveragingNetwork = z.infer<typeof averagingNetwork>

/** Puts the sum of the words' vectors, less the more they are, into `into`. */
export function averaged(vectors: Float32Array, words: ArrayLike<number>, count: number, into: Float32Array): void {
  into.fill(0)
  const scale = 1 / Math.sqrt(Math.max(count, 1))
  for (let n = 0; n < count; n += 1) {
    const base = (words[n] ?? 0) * WIDTH
    for (let at = 0; at < WIDTH; at += 1) into[at] = (into[at] ?? 0) + (vectors[base + at] ?? 0) * scale
  }
}

/** Puts what each row of `rows` makes of `of` into `into`, with its bias. */
export function products(rows: Float32Array, bias: Float32Array, of: Float32Array, into: Float64Array): void {
  const width = of.length
  for (let row = 0; row < into.length; row += 1) {
    let sum = bias[row] ?? 0
    const base = row * width
    for (let at = 0; at < width; at += 1) sum += (rows[base + at] ?? 0) * (of[at] ?? 0)
    into[row] = sum
  }
}

/** What a network makes of words: how likely each level is, in the order of `LEVELS`, and which share of the words it knows. */
export interface NetworkJudgement {
  readonly levels: Float64Array
  readonly known: number
}

/**
 * Makes the judge of a network. A deep averaging network (Iyyer
 * and others, "Deep Unordered Composition Rivals Syntactic Methods", ACL 2015): what words mean together, whatever their order.
 */
export function createNetworkJudge({
  words,
  weights: net,
}: AveragingNetwork): (said: readonly string[]) => NetworkJudgement {
  const index = indexFeatures(words)
  const mean = new Float32Array(WIDTH)
  const raw = new Float64Array(HIDDEN)
  const units = new Float32Array(HIDDEN)
  return (said) => {
    const looked = said.slice(0, MOST_WORDS)
    const known = looked.flatMap((word) => index.get(word) ?? [])
    averaged(net.vectors, known, known.length, mean)
    products(net.hidden, net.hiddenBias, mean, raw)
    for (let unit = 0; unit < HIDDEN; unit += 1) units[unit] = Math.max(0, raw[unit] ?? 0)
    const levels = new Float64Array(LEVELS.length)
    products(net.out, net.outBias, units, levels)
    softmax(levels)
    return { levels, known: known.length / Math.max(looked.length, 1) }
  }
}
