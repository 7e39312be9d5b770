import type { Counted } from '../../intent/features.ts'
import { stem } from '../../intent/stem.ts'
import { englishIn } from '../../language/english-words.ts'
import type { Looked } from '../look.ts'
import { shapeRuns } from './shapes.ts'

const MOST_WORDS = 800
const LONGEST_WORD = 24

/** The groups of signs: words, stems, stem pairs, three stems in a row, rules and frames, letters, shapes. */
const GROUPS = ['words', 'stems', 'pairs', 'threes', 'rules', 'letters', 'shapes'] as const
/** How much each group weighs. Measured out of fold. */
export const SIGN_WEIGHTS: readonly number[] = [0.6, 1, 1.4, 0.9, 1.4, 1.2, 0.8]

/** Takes a sign of a group in the parts that its name is made of. */
type Put = (group: (typeof GROUPS)[number], parts: readonly string[]) => void

/**
 * What the second opinion sees of a text, by group, with how often each is there. Names are not made: `numberOf` takes the
 * parts of one, and gives undefined for a sign that does not count. Single letters for groups keep names apart. `common`: the
 * words that shapes keep.
 */
export function signsOf(
  looked: Looked,
  text: string,
  common: ReadonlySet<string>,
  numberOf: (parts: readonly string[]) => number | undefined,
): readonly Counted[] {
  const signs = new Map(GROUPS.map((group) => [group, new Map<number, number>()]))
  putSigns(looked, text, common, (group, parts) => {
    const number = numberOf(parts)
    const counts = signs.get(group)
    if (number !== undefined) counts?.set(number, (counts.get(number) ?? 0) + 1)
  })
  return Array.from(signs.values(), (group) => ({ features: [...group.keys()], times: [...group.values()] }))
}

function putSigns(looked: Looked, text: string, common: ReadonlySet<string>, put: Put): void {
  const words = looked.words.slice(0, MOST_WORDS).filter(({ length }) => length <= LONGEST_WORD)
  putWords(words, put)
  for (const sign of ruleSigns(looked, text)) put('rules', [sign])
  if (isForeign(words)) putLetters(words, put)
  shapeRuns(words, common, (parts) => put('shapes', parts))
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
      for (let at = 0; at + size <= padded.length; at++) put('letters', ['c', padded.slice(at, at + size)])
    }
  }
}

function putWords(words: readonly string[], put: Put): void {
  let before = ''
  let last = '<'
  for (const word of words) {
    const stemOf = stem(word)
    put('words', ['w', word])
    put('stems', ['s', stemOf])
    put('pairs', ['b', last, ' ', stemOf])
    if (before !== '') put('threes', ['t', before, ' ', last, ' ', stemOf])
    before = last
    last = stemOf
  }
  put('pairs', ['b', last, ' >'])
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
