const MEAN = 0.9
const SQUARE = 0.999
const TINY = 1e-8

/** Weights that are being learned: what pulls at them is gathered in `gradient`, and a step follows it and clears it. */
export interface Learned {
  readonly gradient: Float32Array
  /** Moves the weights from `from` to `to`, all where they are left out. */
  step(rate: number, from?: number, to?: number): void
}

/** Adam (Kingma and Ba, "A Method for Stochastic Optimization", ICLR 2015). Weights that nothing pulls at may be left out of a step. */
export function createAdam(): { of(weights: Float32Array): Learned; next(): void } {
  let steps = 1
  return {
    next() {
      steps += 1
    },
    of(weights) {
      const gradient = new Float32Array(weights.length)
      const means = new Float32Array(weights.length)
      const squares = new Float32Array(weights.length)
      return {
        gradient,
        step(rate, from = 0, to = weights.length) {
          const scale = (rate * Math.sqrt(1 - SQUARE ** steps)) / (1 - MEAN ** steps)
          for (let at = from; at < to; at += 1) {
            const pull = gradient[at] ?? 0
            gradient[at] = 0
            const mean = MEAN * (means[at] ?? 0) + (1 - MEAN) * pull
            const square = SQUARE * (squares[at] ?? 0) + (1 - SQUARE) * pull * pull
            means[at] = mean
            squares[at] = square
            weights[at] = (weights[at] ?? 0) - (scale * mean) / (Math.sqrt(square) + TINY)
          }
        },
      }
    },
  }
}
