import { createCounter } from '../../intent/counter.ts'
import { UNKNOWN } from '../../intent/feature-index.ts'
import type { Counted } from '../../intent/features.ts'
import { createNameList, type NameList } from '../../intent/name-hash.ts'
import { stem } from '../../intent/stem.ts'
import { englishIn } from '../../language/english-words.ts'
import type { Looked } from '../look.ts'
import { shapeRuns } from './shapes.ts'

const MOST_WORDS = 800
const LONGEST_WORD = 24

/** The groups of signs: words, stems, stem pairs, three stems in a row, rules and frames, letters, shapes. */
const [WORDS, STEMS, PAIRS, THREES, RULES, LETTERS, SHAPES] = [0, 1, 2, 3, 4, 5, 6]
const GROUPS = [WORDS, STEMS, PAIRS, THREES, RULES, LETTERS, SHAPES]
/** How much each group weighs. Measured out of fold. */
export const SIGN_WEIGHTS: readonly number[] = [0.6, 1, 1.4, 0.9, 1.4, 1.2, 0.8]

/** Takes a sign of a group in the parts that its name is made of. */
type Put = (group: number, parts: readonly string[]) => void

/** Gives the signs of a text, by group, with how often each is there. */
export type Signs = (looked: Looked, text: string) => readonly Counted[]

/**
 * Makes what the second opinion sees of a text. Names are not made: `numbersOf` puts the numbers of many into a list, `UNKNOWN`
 * for one that does not count. Single letters for groups keep names apart. `common`: the words that shapes keep.
 */
export function createSigns(
  common: ReadonlySet<string>,
  numbersOf: (names: NameList, into: Int32Array) => void,
): Signs {
  const names = createNameList()
  const counter = createCounter()
  let numbers = new Int32Array(names.hashes.length)
  let groupOf: number[] = []
  const put: Put = (group, parts) => {
    names.add(parts)
    groupOf.push(group)
  }
  return (looked, text) => {
    names.clear()
    groupOf = []
    putSigns(looked, text, common, put)
    if (numbers.length < names.size) numbers = new Int32Array(names.hashes.length)
    numbersOf(names, numbers)
    return GROUPS.map((group) => {
      for (let at = 0; at < groupOf.length; at += 1) if (groupOf[at] === group) counter.add(numbers[at] ?? UNKNOWN)
      return counter.take()
    })
  }
}

/** Puts down the signs of a text one after the other. */
export function putSigns(looked: Looked, text: string, common: ReadonlySet<string>, put: Put): void {
  const words = looked.words.slice(0, MOST_WORDS).filter(({ length }) => length <= LONGEST_WORD)
  putWords(words, put)
  for (const sign of ruleSigns(looked, text)) put(RULES, [sign])
  if (isForeign(words)) putLetters(words, put)
  shapeRuns(words, common, (parts) => put(SHAPES, parts))
}

/**
 * Words of other languages are told by their parts: there are fewer lines of each, and more endings. In English parts of words
 * mislead. A short text counts as foreign only where hardly a word of it is English.
 */
export function isForeign(words: readonly string[]): boolean {
  return words.length >= 2 && englishIn(words) * 4 < words.length
}

function putLetters(words: readonly string[], put: Put): void {
  for (const word of words) {
    const padded = `<${word}>`
    for (let size = word >= '\u3000' ? 2 : 3; size <= 5; size++) {
      for (let at = 0; at + size <= padded.length; at++) put(LETTERS, ['c', padded.slice(at, at + size)])
    }
  }
}

function putWords(words: readonly string[], put: Put): void {
  let before = ''
  let last = '<'
  for (const word of words) {
    const stemOf = stem(word)
    put(WORDS, ['w', word])
    put(STEMS, ['s', stemOf])
    put(PAIRS, ['b', last, ' ', stemOf])
    if (before !== '') put(THREES, ['t', before, ' ', last, ' ', stemOf])
    before = last
    last = stemOf
  }
  put(PAIRS, ['b', last, ' >'])
}

function ruleSigns({ found, framed, frames, saying }: Looked, text: string): ReadonlySet<string> {
  const signs = new Set<string>()
  for (const [id, { finding }] of found)
    signs
      .add(`r+${id}`)
      .add(`r+${id.split('.')[0]}`)
      .add(`r+${finding.level}`)
  for (const id of framed) signs.add(`r-${id}`)
  if (framed.size > 0) signs.add('r-')
  for (const frame of frames) signs.add(`r${frame}`)
  if (saying) signs.add('rsaying')
  if (text.includes('?')) signs.add('r?')
  if (found.size === 0) signs.add('rnothing')
  return signs
}
