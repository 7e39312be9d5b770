import type { Linear } from './class-scores.ts'
import type { Rows } from './rows.ts'
import { type LearnSizes, learn } from './softmax.ts'

/**
 * Learns a linear softmax several times, each time in another order and with other features left out, and gives the mean of
 * the weights. What only the order made goes out in it. As slow as so many times one.
 */
export function learnSeveral(rows: Rows, labels: ArrayLike<number>, sizes: LearnSizes, times: number): Linear {
  const mean = learn(rows, labels, sizes)
  for (let seed = 1; seed < times; seed += 1) {
    const { weights, bias } = learn(rows, labels, { ...sizes, seed })
    // The mean of the first `seed` weighs so much more than the next one.
    towards(mean.weights, weights, 1 / (seed + 1))
    towards(mean.bias, bias, 1 / (seed + 1))
  }
  return mean
}

function towards(mean: Float32Array, next: Float32Array, share: number): void {
  for (let at = 0; at < mean.length; at += 1) {
    const before = mean[at] ?? 0
    mean[at] = before + ((next[at] ?? 0) - before) * share
  }
}
