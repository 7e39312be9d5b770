import type { Linear } from './softmax.ts'

const MOST = 127

/** Weights as int8 with a scale for each feature: a fourth of the size, the same decisions. */
export function packWeights(linear: Linear): { readonly scales: number[]; readonly weights: string } {
  const { classes, weights } = linear
  const features = weights.length / classes
  const packed = new Int8Array(weights.length)
  const scales: number[] = []
  for (let feature = 0; feature < features; feature += 1) {
    const from = feature * classes
    let largest = 0
    for (let at = from; at < from + classes; at += 1) largest = Math.max(largest, Math.abs(weights[at] ?? 0))
    const scale = largest === 0 ? 1 : Number((largest / MOST).toPrecision(4))
    scales.push(scale)
    for (let at = from; at < from + classes; at += 1) {
      packed[at] = Math.max(-MOST, Math.min(MOST, Math.round((weights[at] ?? 0) / scale)))
    }
  }
  return { scales, weights: Buffer.from(packed.buffer).toString('base64') }
}

/** The weights of a packed model. */
export function unpackWeights(packed: {
  readonly bias: readonly number[]
  readonly scales: readonly number[]
  readonly weights: string
}): Linear {
  const classes = packed.bias.length
  const bytes = Buffer.from(packed.weights, 'base64')
  const weights = new Float32Array(bytes.length)
  for (let at = 0; at < bytes.length; at += 1) {
    weights[at] = bytes.readInt8(at) * (packed.scales[Math.floor(at / classes)] ?? 0)
  }
  return { classes, weights, bias: Float32Array.from(packed.bias) }
}
