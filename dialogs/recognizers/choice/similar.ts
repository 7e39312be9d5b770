import { stemmer } from 'stemmer'
import type { Option } from '../../answer-type.ts'
import { oneEditApart } from '../words.ts'

const EMPTY = new Set(
  'a an the it its is was were are be i my me we our you your he she they them his her to of in on at for with by from and or that this there some any just think one ones has had have been as so very really like please yes some sort kind something someone'.split(
    ' ',
  ),
)
const DENIES: Readonly<Record<string, true>> = {
  not: true,
  no: true,
  never: true,
  without: true,
  nothing: true,
  none: true,
}
const SHORT = /^(\w+?)n?t$/
const NOT_FORMS = new Set(
  'isnt wasnt arent werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt aint'.split(' '),
)
const MOST_WORDS = 12

function content(words: string): string[] {
  return words
    .split(' ')
    .map((word) => (NOT_FORMS.has(word) && SHORT.test(word) ? 'not' : word))
    .filter((word) => !EMPTY.has(word))
    .map((word) => (DENIES[word] === true ? 'not' : stemmer(word)))
}

const same = (one: string, other: string) =>
  one === other ||
  (one.length >= 5 && other.length >= 5 && one[0] === other[0] && !/\d/.test(one + other) && oneEditApart(one, other))

/**
 * The one option whose words the answer holds. First an option all of whose words are there; of several the one with most words.
 * Else the only option that shares a word which no other option has. A denial that the option does not have spoils it; so does "or".
 */
export function bySimilarWords(
  answer: string,
  wordings: readonly (readonly string[])[],
  options: readonly Option[],
): string | undefined {
  const said = answer.split(' ').length > MOST_WORDS || / or /.test(` ${answer} `) ? [] : content(answer)
  if (said.length === 0) return undefined
  const sets = wordings.map((list) => list.map(content).filter((words) => words.length > 0))
  const holds = (word: string) => said.some((other) => same(word, other))
  const denies = said.includes('not')
  const fits = (words: readonly string[]) =>
    denies === words.includes('not') && words.some((word) => word !== 'not' && !/^\d+$/.test(word))

  const sizes = sets.map((list) =>
    Math.max(0, ...list.map((words) => (fits(words) && words.every(holds) ? words.length : 0))),
  )
  const largest = Math.max(...sizes)
  if (largest > 0) {
    const winners = sizes.filter((size) => size === largest)
    return winners.length === 1 ? options[sizes.indexOf(largest)]?.id : undefined
  }
  const touched = sets.map((list, at) =>
    list.some(
      (words) =>
        fits(words) &&
        words.some(
          (word) =>
            word !== 'not' &&
            word.length > 2 &&
            !/\d/.test(word) &&
            holds(word) &&
            !sets.some((others, other) => other !== at && others.some((set) => set.includes(word))),
        ),
    ),
  )
  return touched.filter(Boolean).length === 1 ? options[touched.indexOf(true)]?.id : undefined
}
