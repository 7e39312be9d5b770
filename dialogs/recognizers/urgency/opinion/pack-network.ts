import type { FeatureTable } from '../../intent/feature-index.ts'
import { WIDTH } from './patterns.ts'
import type { Weights, WordNetwork } from './word-network.ts'

const MOST = 127

/** Keeps the vectors of words as int8, each word with a scale: a quarter of the room, and no judgement of our test lines changes. */
export function packNetwork(words: FeatureTable, { vectors, ...weights }: Weights): WordNetwork {
  const scales = new Float32Array(vectors.length / WIDTH)
  const whole = new Int8Array(vectors.length)
  for (let word = 0; word < scales.length; word += 1) {
    const vector = vectors.subarray(word * WIDTH, (word + 1) * WIDTH)
    const scale = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / MOST || 1
    scales[word] = scale
    for (let at = 0; at < WIDTH; at += 1) whole[word * WIDTH + at] = Math.round((vector[at] ?? 0) / scale)
  }
  return { words, weights: { ...weights, vectors: whole, scales } }
}
