import { stem } from '../../intent/stem.ts'
import { englishIn } from '../../language/english-words.ts'
import type { Looked } from '../look.ts'
import { shapeSigns } from './shapes.ts'

const MOST_WORDS = 800
const LONGEST_WORD = 24

/** How much each group of signs weighs: words, stems, stem pairs, three stems in a row, rules and frames, word lists, letters, shapes. Measured out of fold. */
export const SIGN_WEIGHTS: readonly number[] = [0.6, 1, 1.4, 0.9, 1.4, 1.1, 1.2, 0.8]

/**
 * What the second opinion sees of a text, by group, with how often each is there. Single letters for groups keep names apart.
 * `common`: the words that shapes keep.
 */
export function signsOf(
  looked: Looked,
  text: string,
  common: ReadonlySet<string>,
): readonly ReadonlyMap<string, number>[] {
  const words = looked.words.slice(0, MOST_WORDS).filter(({ length }) => length <= LONGEST_WORD)
  const lists = new Map(looked.lists.map((name) => [`l${name}`, 1]))
  const letters = isForeign(words) ? letterSigns(words) : new Map<string, number>()
  return [...wordSigns(words), ruleSigns(looked, text), lists, letters, shapeSigns(words, common)]
}

/**
 * Words of other languages are told by their parts: there are fewer lines of each, and more endings. In English parts of words
 * mislead. A short text counts as foreign only where hardly a word of it is English.
 */
export function isForeign(words: readonly string[]): boolean {
  return words.length >= 2 && englishIn(words) * 4 < words.length
}

function letterSigns(words: readonly string[]): Map<string, number> {
  const signs = new Map<string, number>()
  for (const word of words) {
    const padded = `<${word}>`
    for (let size = word >= '\u3000' ? 2 : 3; size <= 5; size++) {
      for (let at = 0; at + size <= padded.length; at++) count(signs, `c${padded.slice(at, at + size)}`)
    }
  }
  return signs
}

function wordSigns(words: readonly string[]): readonly Map<string, number>[] {
  const whole = new Map<string, number>()
  const stems = new Map<string, number>()
  const pairs = new Map<string, number>()
  const threes = new Map<string, number>()
  let before = ''
  let last = '<'
  for (const word of words) {
    const stemOf = stem(word)
    count(whole, `w${word}`)
    count(stems, `s${stemOf}`)
    count(pairs, `b${last} ${stemOf}`)
    if (before !== '') count(threes, `t${before} ${last} ${stemOf}`)
    before = last
    last = stemOf
  }
  count(pairs, `b${last} >`)
  return [whole, stems, pairs, threes]
}

function ruleSigns({ found, framed, frames, saying }: Looked, text: string): Map<string, number> {
  const signs = new Map<string, number>()
  for (const [id, { finding }] of found) {
    for (const sign of [`r+${id}`, `r+${id.split('.')[0]}`, `r+${finding.level}`]) signs.set(sign, 1)
  }
  for (const id of framed) signs.set(`r-${id}`, 1)
  if (framed.size > 0) signs.set('r-', 1)
  for (const frame of frames) signs.set(`r${frame}`, 1)
  if (saying) signs.set('rsaying', 1)
  if (text.includes('?')) signs.set('r?', 1)
  if (found.size === 0) signs.set('rnothing', 1)
  return signs
}

function count(counts: Map<string, number>, sign: string): void {
  counts.set(sign, (counts.get(sign) ?? 0) + 1)
}
