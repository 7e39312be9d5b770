import { createNumbering, type FeatureTable } from '../../intent/feature-index.ts'
import type { WordRows } from './learn-network.ts'

/** A word of fewer lines is left out. */
const FEWEST_LINES = 2

/** The words of lines by number, how many there are, and how they are found. */
export function wordRowsOf(lines: readonly (readonly string[])[]): {
  readonly table: FeatureTable
  readonly known: number
  readonly rows: WordRows
} {
  const seenIn = new Map<string, number>()
  for (const words of lines) for (const word of new Set(words)) seenIn.set(word, (seenIn.get(word) ?? 0) + 1)
  const kept = [...seenIn].flatMap(([word, times]) => (times >= FEWEST_LINES ? [word] : []))
  const numbering = createNumbering()
  const numbers = new Map(kept.map((word) => [word, numbering.numberOf(word)]))
  const starts = new Uint32Array(lines.length + 1)
  const words: number[] = []
  for (const [row, said] of lines.entries()) {
    for (const word of said) {
      const number = numbers.get(word)
      if (number !== undefined) words.push(number)
    }
    starts[row + 1] = words.length
  }
  const table = numbering.tableOf([...numbers.values()])
  return { table, known: numbers.size, rows: { starts, words: Uint32Array.from(words) } }
}
