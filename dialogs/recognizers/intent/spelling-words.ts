import { z } from 'zod'
import { stem } from './stem.ts'

/** A word that training saw this often is one, or a common mistake. */
const SURE_FROM = 2

/** Parses the words that a speller knows, each kind in one text, apart by spaces: as lists they would take longer to load. */
export const spellingWords = z.object({
  /** How often each word was seen in training that was seen often enough to be right: "word:12". */
  seen: z.string(),
  /** Those that were seen once and may be mistyped. */
  once: z.string(),
  /** Words that are right though never trained. */
  known: z.string(),
  /** The stems of all words that are right, where they are no such word themselves. */
  stems: z.string(),
})

/** The words that a speller knows. */
export type SpellingWords = z.infer<typeof spellingWords>

/** Sorts out the words of training by how often each was seen, and words that are right though never trained. */
export function sortWords(counts: ReadonlyMap<string, number>, known: Iterable<string>): SpellingWords {
  const words = new Set(known)
  const right = new Set([...words].flatMap((word) => [word, stem(word)]))
  const once: string[] = []
  for (const [word, times] of counts) {
    if (times < SURE_FROM && !right.has(word)) {
      once.push(word)
      continue
    }
    right.add(word).add(stem(word))
  }
  const apart = new Set(once)
  const isWord = (each: string) => words.has(each) || (counts.has(each) && !apart.has(each))
  return {
    seen: [...counts].flatMap(([word, times]) => (apart.has(word) ? [] : [`${word}:${times}`])).join(' '),
    once: once.join(' '),
    known: [...words].sort().join(' '),
    stems: [...right].filter((each) => !isWord(each)).join(' '),
  }
}
