import { stemmer } from 'stemmer'

const MOST_KEPT = 20_000
const kept = new Map<string, string>()

/** The Porter stem of a lower-case word. Stems are kept, and all forgotten when there are too many. */
export function stem(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  const made = word.length > 2 ? stemmer(word) : word
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(word, made)
  return made
}
