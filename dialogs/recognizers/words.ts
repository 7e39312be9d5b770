const APOSTROPHES = /[\u2018\u2019\u201b\u2032\u02bc\u00b4`\uff07]/g
const QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const CONTROLS = /[\p{Cc}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/gu
const MARKS = /\p{M}/gu
/** Most texts: nothing in them has another spelling but the backtick that stands for an apostrophe. */
const PLAIN = /^[ -~\n]*$/

/**
 * One spelling for what looks or means the same: lower case, no accents, plain quotes and dashes, no invisible marks,
 * one kind of space (new lines stay). Linear in the text; never throws, lone surrogates included.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll('`', "'").toLowerCase()
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, (mark) =>
      mark === '\n' || mark === '\r' || mark === '\u2028' || mark === '\u2029' ? '\n' : ' ',
    )
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase()
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

/** The words of a folded text, in order; punctuation is dropped, an apostrophe inside a word stays. */
export function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? []
}

/** The words of a text as one line with single spaces and no apostrophes: what whole-answer tables are keyed by. */
export function plain(text: string): string {
  return wordsOf(fold(text)).join(' ').replaceAll("'", '')
}

/** A word of three or more of one letter in a row, shortened to one ("yessss" to "yes"). */
export function unstretch(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1')
}

/** True where one letter was changed, added, left out or swapped with its neighbour; also for equal words. */
export function oneEditApart(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++
  const left = short.length - start - end
  if (long.length !== short.length) return left === 0
  if (left <= 1) return true
  return left === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
}
