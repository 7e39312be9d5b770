import { fold, unstretch } from '../words.ts'
import { FILLERS, NOT_SLIPS, SPELLINGS } from './spelling.ts'

/** A message as the rules see it. `pause[i]` is what stands before word i: 0 nothing, 1 a comma or dash, 2 an end of sentence. */
export interface Tokens {
  readonly words: readonly string[]
  readonly pause: readonly (0 | 1 | 2)[]
}

/** The words that rules know, and how to bring misspelt ones to them. */
export interface Vocabulary {
  readonly known: ReadonlySet<string>
  /** A known word with a letter left out -> the known word. */
  readonly shortened: ReadonlyMap<string, string>
  /** A word's consonants -> the word: "brkng". */
  readonly consonants: ReadonlyMap<string, string>
  /** What words were settled as: a message is read as a whole and in parts. All are forgotten when there are too many. */
  readonly settled: Map<string, readonly string[]>
}

const PIECE = /[\p{L}\p{N}@$]+(?:'[\p{L}]+)*'?|[.!?;\n]+|[,:()"/-]+/gu
const LETTER_DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}
const IS_AFTER = /^(?:'s)$/
const VERBS_AFTER_ILL = new Set(
  'do kill be end go hurt jump have never send cut take come get just hang make stab shoot'.split(' '),
)
const OWNED = new Set('own side roof way back head lead mouth owner end'.split(' '))
const ILL_AFTER = new Set(
  'is are am was be being very mentally really so too seriously terminally fell and feel feeling got been'.split(' '),
)

/** Builds the vocabulary of a set of known words. */
export function vocabulary(known: ReadonlySet<string>): Vocabulary {
  const shortened = new Map<string, string>()
  const consonants = new Map<string, string>()
  for (const word of known) {
    const bare = word.replace(/[aeiou]/g, '')
    if (bare.length >= 3 && word.length >= 4 && !known.has(bare) && !consonants.has(bare)) consonants.set(bare, word)
    if (word.length < 6) continue
    for (let at = 1; at < word.length; at++) {
      const short = word.slice(0, at) + word.slice(at + 1)
      if (!known.has(short) && !shortened.has(short)) shortened.set(short, word)
    }
  }
  return { known, shortened, consonants, settled: new Map() }
}

function deslip(word: string, { known, shortened }: Vocabulary): string {
  if (word.length < 5 || word.length > 16 || NOT_SLIPS.has(word)) return word
  const missing = shortened.get(word)
  if (missing !== undefined) return missing
  for (let at = 1; at < word.length; at++) {
    const without = word.slice(0, at) + word.slice(at + 1)
    if (without.length >= 6 && known.has(without)) return without
    const other = shortened.get(without)
    if (other !== undefined && other.length === word.length && swapped(word, other, at)) return other
  }
  return word
}

function swapped(word: string, other: string, at: number): boolean {
  const back = word.slice(0, at - 1) + word.slice(at, at + 1) + word.slice(at - 1, at) + word.slice(at + 1)
  const on = word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2)
  return other === back || other === on
}

const MOST_KEPT = 2_000

function settle(raw: string, vocabulary: Vocabulary): readonly string[] {
  const { settled } = vocabulary
  const before = settled.get(raw)
  if (before !== undefined) return before
  const words = settledAnew(raw, vocabulary)
  if (settled.size >= MOST_KEPT) settled.clear()
  settled.set(raw, words)
  return words
}

function settledAnew(raw: string, vocabulary: Vocabulary): readonly string[] {
  const { known } = vocabulary
  const direct = SPELLINGS.get(raw)
  if (direct !== undefined) return direct
  if (known.has(raw)) return [raw]
  let word = unstretch(raw)
  if (/\d|@|\$/.test(word) && /[a-z].*[a-z]/.test(word) && word.length < 12) {
    const letters = word.replace(/[013457@$]/g, (mark) => LETTER_DIGITS[mark] ?? mark)
    if (known.has(letters)) return [letters]
  }
  if (word !== raw) {
    const again = SPELLINGS.get(word)
    if (again !== undefined) return again
    const doubled = raw.replace(/(\p{L})\1{2,}/gu, '$1$1')
    if (known.has(doubled)) return [doubled]
  }
  if (known.has(word)) return [word]
  if (word.endsWith('in') && known.has(`${word}g`)) return [`${word}g`]
  if (word.length >= 3 && !/[aeiou\d]/.test(word)) return [vocabulary.consonants.get(word) ?? word]
  word = deslip(word, vocabulary)
  return SPELLINGS.get(word) ?? [word]
}

function expand(piece: string, vocabulary: Vocabulary): readonly string[] {
  const cut = piece.indexOf("'")
  if (cut < 0) return settle(piece, vocabulary)
  const stem = piece.slice(0, cut)
  const tail = piece.slice(cut).replace(/'$/, '')
  if (tail === '') return settle(stem.endsWith('in') ? `${stem}g` : stem, vocabulary)
  if (tail === "'t") return SPELLINGS.get(`${stem}t`) ?? [stem, 'not']
  const head = settle(stem, vocabulary)
  if (IS_AFTER.test(tail)) return [...head, 'is']
  if (tail === "'m") return [...head, 'am']
  if (tail === "'re") return [...head, 'are']
  if (tail === "'ve") return [...head, 'have']
  if (tail === "'ll") return [...head, 'will']
  if (tail === "'d") return [...head, 'would']
  return settle(stem + tail.slice(1), vocabulary)
}

const MARKS = '.!?;\n,:()"/-'

/** The pause that a mark makes; two or more dots are a pause, not an end. */
function pauseAt(mark: string, before: 0 | 1 | 2): 0 | 1 | 2 {
  const ends = '.!?;\n'.includes(mark.charAt(0)) && !/^\.{2,}$/.test(mark)
  return ends || before === 2 ? 2 : 1
}

/** Words that need their neighbour to be read: "ill" as "I will", "its" in "its own", "6yo". Undefined where there is nothing special. */
function special(piece: string, following: string, before: string): readonly string[] | undefined {
  if (piece === 'ill' || piece === 'hell' || piece === 'shell') {
    if (!VERBS_AFTER_ILL.has(following) || ILL_AFTER.has(before)) return [piece]
    return [piece === 'ill' ? 'i' : piece === 'hell' ? 'he' : 'she', 'will']
  }
  if (piece === 'its' && OWNED.has(following)) return [piece]
  if (/^\d{1,2}(?:yo|yrs?)$/.test(piece)) return [String(Number.parseInt(piece, 10)), 'year', 'old']
  return FILLERS.has(piece) ? [] : undefined
}

/** Splits a message into the words that the rules are written in. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const words: string[] = []
  const pause: (0 | 1 | 2)[] = []
  const pieces = fold(text).match(PIECE) ?? []
  let next: 0 | 1 | 2 = 2
  pieces.forEach((piece, at) => {
    if (MARKS.includes(piece.charAt(0))) {
      next = pauseAt(piece, next)
      return
    }
    const before = words[words.length - 1] ?? ''
    for (const word of special(piece, pieces[at + 1] ?? '', before) ?? expand(piece, vocabulary)) {
      if (word === 'one' && words[words.length - 1] === 'no') words[words.length - 1] = 'nobody'
      else {
        words.push(word)
        pause.push(next)
        next = 0
      }
    }
  })
  return { words, pause }
}
