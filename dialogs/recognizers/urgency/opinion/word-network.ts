import { z } from 'zod'
import { softmax } from '../../intent/class-scores.ts'
import { featureTable, indexFeatures } from '../../intent/feature-index.ts'
import { LEVELS } from './levels.ts'
import { createPatternFinder, MOST_WORDS, UNITS, WIDTH } from './patterns.ts'

/** Stands for each word that is not known. */
export const UNKNOWN = 0

const floats = z.custom<Float32Array>((list) => list instanceof Float32Array)

/** What lies in the file as it was learned, row by row. */
const kept = z.object({
  /** `WIDTH` numbers for every place of every pattern, and the bias of each pattern. */
  patterns: floats,
  bias: floats,
  /** `UNITS` numbers a level, and the bias of each. */
  out: floats,
  outBias: floats,
})

/** The numbers of a network as they are learned. */
export interface Weights extends z.infer<typeof kept> {
  /** `WIDTH` numbers a word, those of `UNKNOWN` first. */
  readonly vectors: Float32Array
}

/** Parses a network as it lies in a file. */
export const wordNetwork = z.object({
  words: featureTable,
  weights: kept.extend({
    vectors: z.custom<Int8Array>((list) => list instanceof Int8Array),
    /** How much one of `vectors` is, word by word. */
    scales: floats,
  }),
})

/** A trained network and the words that it knows. */
export type WordNetwork = z.infer<typeof wordNetwork>

/** Puts what each level makes of the units into `into`. */
export function levelScores(
  { out, outBias }: Pick<Weights, 'out' | 'outBias'>,
  units: Float32Array,
  into: Float64Array,
): void {
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

/** Of so many words what patterns make of them is kept; all are forgotten when there are more. Some 4 MB. */
const MOST_KEPT = 1_000

/** Judges a text, given in parts: first the whole, then each part, where there are several. */
export type NetworkJudge = (parts: readonly (readonly string[])[]) => readonly NetworkJudgement[]

/**
 * Makes the judge of a network: a convolutional network over words with the strongest match of each pattern (Kim,
 * "Convolutional Neural Networks for Sentence Classification", EMNLP 2014). It tells what words mean beside each other. What
 * patterns make of a word is kept: most words of a message are those of others too.
 */
export function createNetworkJudge({ words, weights: net }: WordNetwork): NetworkJudge {
  const index = indexFeatures(words)
  const finder = createPatternFinder()
  finder.use(net.patterns, net.bias)
  const vectors = finder.room(MOST_KEPT)
  const rowOf = new Map<number, number>()
  const multiplyNew = (words: ReadonlySet<number>) => {
    if (rowOf.size + words.size > MOST_KEPT) rowOf.clear()
    const known = rowOf.size
    for (const word of words) {
      if (rowOf.has(word)) continue
      const scale = net.scales[word] ?? 0
      for (let at = 0; at < WIDTH; at += 1)
        vectors[rowOf.size * WIDTH + at] = scale * (net.vectors[word * WIDTH + at] ?? 0)
      rowOf.set(word, rowOf.size)
    }
    if (rowOf.size > known) finder.multiply(known, rowOf.size)
  }
  const judged = (words: readonly number[]): NetworkJudgement => {
    const levels = new Float64Array(LEVELS.length)
    if (words.length === 0) return { levels: levels.fill(1 / LEVELS.length), known: 0 }
    const { units } = finder.meet(words.map((word) => rowOf.get(word) ?? 0))
    for (let unit = 0; unit < UNITS; unit += 1) units[unit] = Math.max(0, units[unit] ?? 0)
    levelScores(net, units, levels)
    softmax(levels)
    return { levels, known: words.filter((word) => word !== UNKNOWN).length / words.length }
  }
  return (parts) => {
    let left = MOST_WORDS
    const numbered = parts.map((said) => {
      const looked = said.slice(0, left)
      left -= looked.length
      return looked.map((word) => {
        const number = index.get(word)
        return number === undefined ? UNKNOWN : number + 1
      })
    })
    const whole = numbered.flat()
    multiplyNew(new Set(whole))
    return (numbered.length > 1 ? [whole, ...numbered] : [whole]).map(judged)
  }
}
