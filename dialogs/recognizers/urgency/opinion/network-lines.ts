import { z } from 'zod'
import { createNumbering, featureTable } from '../../intent/feature-index.ts'
import { type DangerLine, LEVELS } from './levels.ts'
import { MOST_WORDS } from './patterns.ts'
import { saidWords } from './said-words.ts'
import { UNKNOWN } from './word-network.ts'

/** A word of fewer lines is left out. */
const FEWEST_LINES = 3

const numbers = z.custom<Uint32Array>((list) => list instanceof Uint32Array)

/** Parses lines as the network learns from them. */
export const networkLines = z.object({
  table: featureTable,
  /** How many words are known, with the unknown one. */
  known: z.number(),
  /** The words of line `n` by number lie from `starts[n]` to `starts[n + 1]`, those that are too rare as `UNKNOWN`. */
  starts: numbers,
  words: numbers,
  /** The level of each line, by its place in `LEVELS`. */
  labels: z.array(z.number()),
})

/** Lines as the network learns from them. */
export type NetworkLines = z.infer<typeof networkLines>

/** Makes numbers of the words of lines. */
export function networkLinesOf(lines: readonly DangerLine[]): NetworkLines {
  const said = lines.map(({ text }) => saidWords(text))
  const seenIn = new Map<string, number>()
  for (const words of said) for (const word of new Set(words)) seenIn.set(word, (seenIn.get(word) ?? 0) + 1)
  const kept = [...seenIn].flatMap(([word, times]) => (times >= FEWEST_LINES ? [word] : []))
  const numbering = createNumbering()
  const numberOf = new Map(kept.map((word) => [word, numbering.numberOf(word)]))
  const starts = new Uint32Array(lines.length + 1)
  const words: number[] = []
  for (const [row, own] of said.entries()) {
    for (const word of own.slice(0, MOST_WORDS)) {
      const number = numberOf.get(word)
      words.push(number === undefined ? UNKNOWN : number + 1)
    }
    starts[row + 1] = words.length
  }
  return {
    table: numbering.tableOf([...numberOf.values()]),
    known: numberOf.size + 1,
    starts,
    words: Uint32Array.from(words),
    labels: lines.map(({ level }) => LEVELS.indexOf(level)),
  }
}
