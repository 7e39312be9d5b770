import { stem } from './stem.ts'

/** How much of a text is made of words that training has seen, by their weight, from 0 to 1. `idfOf` gives undefined for an unseen word. */
export function knownShare(
  tokens: readonly string[],
  idfOf: (stem: string) => number | undefined,
  unseen: number,
): number {
  let known = 0
  let all = 0
  for (const token of tokens) {
    const weight = idfOf(stem(token))
    known += weight ?? 0
    all += weight ?? unseen
  }
  return all === 0 ? 0 : known / all
}
