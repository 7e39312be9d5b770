import { describe, expect, it } from 'vitest'
import { scoresOf } from '../../../../dialogs/recognizers/intent/class-scores.ts'
import { learn } from '../../../../dialogs/recognizers/intent/softmax.ts'

// Each line has one feature of its own, which tells its class, and one that all share.
const LINES = 12
const CLASSES = 3
const rows = {
  starts: Int32Array.from({ length: LINES + 1 }, (_, line) => 2 * line),
  indices: Int32Array.from({ length: 2 * LINES }, (_, at) => (at % 2 === 0 ? at / 2 : LINES)),
  values: Float32Array.from({ length: 2 * LINES }, (_, at) => (at % 2 === 0 ? 0.8 : 0.6)),
}
const labels = Array.from({ length: LINES }, (_, line) => line % CLASSES)
const sizes = { features: LINES + 1, classes: CLASSES, epochs: 30, leftOut: 0.1, small: 0.01 }

function guessed(line: number, scores: Float64Array): boolean {
  return scores.indexOf(Math.max(...scores)) === line % CLASSES
}

describe('a linear softmax', () => {
  it('learns every line, the same for the same order, and otherwise in another', () => {
    const linear = learn(rows, labels, sizes)
    const scores = new Float64Array(CLASSES)
    for (let line = 0; line < LINES; line += 1) {
      scoresOf(linear, rows, rows.starts[line] ?? 0, rows.starts[line + 1] ?? 0, scores)
      expect([line, guessed(line, scores)]).toEqual([line, true])
    }
    expect(learn(rows, labels, sizes)).toEqual(linear)
    expect(learn(rows, labels, { ...sizes, seed: 1 }).weights).not.toEqual(linear.weights)
  })

  it('shows lines that are held back once, before it knows them, and learns them afterwards', () => {
    const seen: number[] = []
    const before: number[] = []
    const held = {
      rows: Int32Array.of(4, 5),
      until: 10,
      see(row: number, scores: Float64Array) {
        seen.push(row)
        // Of its own feature nothing has been learned: only what all lines share speaks, for each class about as much.
        before.push(Math.max(...scores) - Math.min(...scores))
      },
    }
    const linear = learn(rows, labels, sizes, undefined, held)
    expect(seen).toEqual([4, 5])
    const scores = new Float64Array(CLASSES)
    for (const [at, line] of held.rows.entries()) {
      scoresOf(linear, rows, rows.starts[line] ?? 0, rows.starts[line + 1] ?? 0, scores)
      expect(guessed(line, scores)).toBe(true)
      expect(Math.max(...scores) - Math.min(...scores)).toBeGreaterThan(2 * (before[at] ?? 0))
    }
  })

  it('learns only the lines that are asked for', () => {
    const linear = learn(rows, labels, sizes, Int32Array.of(0, 1, 2))
    expect([...linear.weights.subarray(3 * linear.width, LINES * linear.width)].every((weight) => weight === 0)).toBe(
      true,
    )
  })
})
