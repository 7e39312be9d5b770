import { createNumbering, type FeatureTable } from '../../intent/feature-index.ts'
import type { WordRows } from './learn-word-network.ts'
import { MOST_WORDS } from './patterns.ts'
import { UNKNOWN } from './word-network.ts'

/** A word of fewer lines is left out. */
const FEWEST_LINES = 2

/** The words of lines by number, those that are too rare as `UNKNOWN`; how many numbers there are, and how words are found. */
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
    for (const word of said.slice(0, MOST_WORDS)) {
      const number = numbers.get(word)
      words.push(number === undefined ? UNKNOWN : number + 1)
    }
    starts[row + 1] = words.length
  }
  const table = numbering.tableOf([...numbers.values()])
  return { table, known: numbers.size + 1, rows: { starts, words: Uint32Array.from(words) } }
}
