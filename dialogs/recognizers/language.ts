import { englishIn } from './language/english-words.ts'
import { LATIN_WORDS, type LatinLanguage } from './language/function-words.ts'
import { byScript } from './language/scripts.ts'

/** The languages that are told apart, by their codes (ISO 639-1). */
export type KnownLanguage = LatinLanguage | 'en' | NonNullable<ReturnType<typeof byScript>>

/** Longer messages are judged by their beginning. Characters. */
const LONGEST = 2000

/** A language in Latin letters is told by this many different words of it at the least: one may be a name. */
const FEWEST = 2

/** Letters that hardly any English text has, for the languages that do. Names have them too, so they never decide alone. */
const LETTERS: readonly (readonly [LatinLanguage, RegExp])[] = [
  ['ro', /[ăâîșşțţ]/u],
  ['pl', /[ąćęłńśźż]/u],
  ['es', /[ñ¿¡]/u],
  ['pt', /[ãõ]/u],
  ['tr', /[ğışçöü]/u],
  ['lt', /[ėįųūčšž]/u],
  ['sq', /[ëç]/u],
  ['de', /[äöüß]/u],
  ['fr', /[èêçàùœ]/u],
  ['hu', /[őű]/u],
  ['cy', /[ŵŷ]/u],
]

/** Letters beside figures are of a code and no word: "YN48-Y3BB" is no Welsh. */
const WORDS = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu

/** Any letter beyond the Latin ones. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/**
 * The language that a message is written in, or undefined where that is not plain: an English message with one foreign word or
 * name is English or undefined, never the other language. Looks at the script and at frequent words; never slow, never throws.
 */
export function languageOf(text: string): KnownLanguage | undefined {
  // A turn asks this of the same message in several places, so the last one is kept.
  if (last?.text !== text) last = { text, language: judged(text) }
  return last.language
}

let last: { readonly text: string; readonly language: KnownLanguage | undefined } | undefined

function judged(text: string): KnownLanguage | undefined {
  const begin = text.slice(0, LONGEST).normalize('NFC').toLowerCase()
  const words = begin.match(WORDS) ?? []
  const script = OTHER_SCRIPT.test(begin) ? byScript(begin) : undefined
  if (script !== undefined) return script
  const english = englishIn(words)
  if (english > 0 && english * 2 >= words.length) return english >= 2 ? 'en' : undefined
  const ranked = [...LATIN_WORDS]
    .map(([language, known]) => ({
      language,
      ...evidence(words, known, LETTERS.find(([one]) => one === language)?.[1]),
    }))
    .toSorted((a, b) => b.score - a.score)
  const [best, next] = ranked
  if (best === undefined || best.different < FEWEST || best.score === next?.score)
    return english >= 2 ? 'en' : undefined
  // Every English word speaks against it: "I met Jean de la Cour" is English.
  const enough = best.found > english && best.found * 3 >= words.length
  return enough ? best.language : english >= 2 ? 'en' : undefined
}

function evidence(words: readonly string[], known: ReadonlySet<string>, letters: RegExp | undefined) {
  const hits = words.filter((word) => known.has(word) || known.has(word.replaceAll('’', "'")))
  const marked = letters === undefined ? 0 : words.filter((word) => letters.test(word) && !known.has(word)).length
  const different = new Set(hits).size
  return { different, found: hits.length + (different > 0 ? marked : 0), score: hits.length + marked * 0.5 }
}
