import { editsWithin } from './edits.ts'
import type { SpellingWords } from './spelling-words.ts'
import { stem } from './stem.ts'

const SHORTEST = 4
const TWO_EDITS_FROM = 7
/** Shorter than this, two edits lead only to a common word with the same ends. */
const LONG = 8
const MOST_REPAIRS = 20
/** Words whose repairs are kept; all are forgotten when there are more. */
const MOST_KEPT = 2_000
const PLAIN = /^[a-z]+$/
/** What was seen less often is put right where a word that was seen this often is near: writers mistype too. */
const COMMON = 20

interface Candidate {
  readonly word: string
  readonly letters: number
  /** How often it was seen in training. */
  readonly seen: number
}

/** Puts misspelt words right where a training word is near; leaves every word alone that is known. */
export interface Speller {
  repair(tokens: readonly string[]): readonly string[]
}

/** Makes a speller. At most 20 words of a message are repaired; a word of 4 to 6 letters by one edit, a longer one by two. */
export function createSpeller(words: SpellingWords): Speller {
  const once = listed(words.once)
  const right = listed(`${words.known} ${words.stems}`)
  const counted = words.seen.split(' ')
  for (const entry of counted) right.add(entry.slice(0, entry.lastIndexOf(':')))
  // Most messages have no misspelt word: where words stand is worked out when the first one comes.
  let near: ReadonlyMap<string, readonly Candidate[]> | undefined
  const isRight = (word: string) => right.has(word) || right.has(stem(word))
  // A message is read as a whole and in parts.
  const kept = new Map<string, string | undefined>()
  const nearestTo = (word: string) => {
    if (kept.has(word)) return kept.get(word)
    near ??= shelved(counted)
    const found = nearest(word, near, once.has(word) ? COMMON : 0)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(word, found)
    return found
  }
  return {
    repair(tokens) {
      let left = MOST_REPAIRS
      let repaired: string[] | undefined
      for (const [index, token] of tokens.entries()) {
        if (left === 0) break
        if (token.length < SHORTEST || !PLAIN.test(token) || isRight(token)) continue
        left -= 1
        const better = nearestTo(token)
        if (better !== undefined) {
          repaired ??= [...tokens]
          repaired[index] = better
        }
      }
      return repaired ?? tokens
    },
  }
}

function listed(words: string): Set<string> {
  return new Set(words.split(' '))
}

/** The words that others may be misspellings of, by where they are looked for; each comes as "word:12". */
function shelved(counted: readonly string[]): ReadonlyMap<string, readonly Candidate[]> {
  const near = new Map<string, Candidate[]>()
  for (const entry of counted) {
    const at = entry.lastIndexOf(':')
    const word = entry.slice(0, at)
    if (word.length < SHORTEST || !PLAIN.test(word)) continue
    const candidate = { word, letters: lettersOf(word), seen: Number(entry.slice(at + 1)) }
    for (const key of shelves(word)) shelf(near, key).push(candidate)
  }
  return near
}

/** The nearest training word within the bound that was seen at least `least` times; ties go to the one seen more often, then to the alphabet. */
function nearest(word: string, near: ReadonlyMap<string, readonly Candidate[]>, least: number): string | undefined {
  const most = word.length >= TWO_EDITS_FROM ? 2 : 1
  const letters = lettersOf(word)
  let best: Candidate | undefined
  let fewest = most
  for (const key of shelves(word)) {
    for (const candidate of near.get(key) ?? []) {
      if (candidate.seen < least || isFar(word, letters, candidate, fewest)) continue
      const edits = editsWithin(word, candidate.word, fewest)
      if (edits > fewest || (edits === fewest && best && !commoner(candidate, best))) continue
      if (edits === 2 && word.length < LONG && !isPlain(word, candidate)) continue
      best = candidate
      fewest = edits
    }
  }
  return best?.word
}

/** Whether more edits than `most` are needed in any case, which is quickly told. */
function isFar(word: string, letters: number, candidate: Candidate, most: number): boolean {
  return Math.abs(candidate.word.length - word.length) > most || bits(candidate.letters ^ letters) > 2 * most
}

function isPlain(word: string, { word: other, seen }: Candidate): boolean {
  return seen >= COMMON && word[0] === other[0] && word.at(-1) === other.at(-1)
}

function commoner(a: Candidate, b: Candidate): boolean {
  return a.seen > b.seen || (a.seen === b.seen && a.word < b.word)
}

/** Which letters a word has, a bit each: two edits change at most four of them. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

function bits(of: number): number {
  let count = 0
  for (let rest = of; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Where a word is looked for: by its first letter, and by its second. */
function shelves(word: string): readonly [string, string] {
  return [`1${word.charAt(0)}`, `2${word.charAt(1)}`]
}

function shelf(shelves: Map<string, Candidate[]>, key: string): Candidate[] {
  const there = shelves.get(key)
  if (there) return there
  const made: Candidate[] = []
  shelves.set(key, made)
  return made
}
