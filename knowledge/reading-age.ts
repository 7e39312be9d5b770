/**
 * Reading age in years by Rix (J. Anderson, "Lix and Rix: Variations on a Little-known Readability Index", Journal of Reading
 * 26(6), 1983): long words (seven letters or more) a sentence, and his table from that to a school grade of the USA; a child
 * in grade n is about n + 5. It counts sentence length and long words in one figure and needs no syllables.
 *
 * Ours on top: a line of a list is a sentence, names (a capital within a sentence) are no long words, as Dale and Chall have
 * it, and numbers and addresses are left out.
 */
export function readingAge(markdown: string): number {
  const rix = longWordsASentence(markdown)
  const grade = GRADES.findIndex((from) => rix >= from)
  return 5 + (grade === -1 ? 1 : TOP_GRADE - grade)
}

/** The grade begins at this many long words a sentence, from 13 (after school) down to 2. */
const GRADES: readonly number[] = [7.2, 6.2, 5.3, 4.5, 3.7, 3.0, 2.4, 1.8, 1.3, 0.8, 0.5, 0.2]
const TOP_GRADE = 13
const LONG = 7

/** Long words a sentence, to two places: the figure behind the reading age. */
export function longWordsASentence(markdown: string): number {
  const sentences = sentencesOf(markdown)
  const long = sentences.flatMap(longWords)
  return sentences.length === 0 ? 0 : Math.round((100 * long.length) / sentences.length) / 100
}

function longWords(sentence: string): readonly string[] {
  const words = sentence.match(/[A-Za-z]+(?:['-][A-Za-z]+)*/g) ?? []
  return words.filter((word, at) => word.length >= LONG && (at === 0 || !/^[A-Z]/.test(word)))
}

/** The sentences of an answer, a line of a list being one, without its marks, numbers and addresses. */
export function sentencesOf(markdown: string): readonly string[] {
  return markdown
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .split(/\n/)
    .flatMap((line) =>
      line
        .replace(/^\s*(?:[-*]|\d+\.)\s+|[*_`#]/g, '')
        .split(/(?<=[.!?:;])\s+/)
        .map((part) => part.trim())
        .filter((part) => /[a-z]/i.test(part)),
    )
}
