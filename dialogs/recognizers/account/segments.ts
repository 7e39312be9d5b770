import type { AccountWord } from './words.ts'

/** A clause of an account: words from `from` to before `to`. `sentence` counts sentences; `asked` is set for one with a question mark. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/** Words that begin a new clause wherever they stand. */
const BREAKS = new Set(
  'but so because then anyway although though whereas however luckily unfortunately obviously except'.split(' '),
)
/** Behind "and", "or" and a comma these begin a new clause. */
const SUBJECTS = new Set(
  'i he she they we it there then when now my his her their our the this that these someone something nobody no not never everyone you one if which who where just went came got saw'.split(
    ' ',
  ),
)
/** Behind a comma these begin a new clause too. */
const VERBS = new Set('woke found returned left parked locked noticed heard rang phoned'.split(' '))
/** Behind these a clause of time goes on: "when I came out", "while we were away". */
const TIMES = new Set('when while whilst until after before once'.split(' '))

/** Behind "and" these begin a clause with a time of its own, unless a span goes on: "between 2 and 3". */
const AT = new Set('at on by around yesterday monday tuesday wednesday thursday friday saturday sunday'.split(' '))

const PRONOUNS = new Set('i he she they we it someone'.split(' '))

function spans(words: readonly AccountWord[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 9); before -= 1) {
    const { word, pause } = words[before] ?? { word: '', pause: 2 }
    if (word === 'between' || word === 'from') return true
    if (pause === 2) return false
  }
  return false
}

/** The clauses of an account, in order. */
export function segmentsOf(words: readonly AccountWord[]): readonly Segment[] {
  const found: Segment[] = []
  let from = 0
  let sentence = 0
  words.forEach((word, at) => {
    if (at === 0) return
    const ends = word.pause === 2
    if (ends || begins(words, at)) {
      found.push({ from, to: at, sentence })
      from = at
    }
    if (ends) sentence += 1
  })
  if (words.length > 0) found.push({ from, to: words.length, sentence })
  return found
}

function begins(words: readonly AccountWord[], at: number): boolean {
  const { word, pause } = words[at] ?? { word: '', pause: 0 }
  const next = words[at + 1]?.word ?? ''
  const before = words[at - 1]?.word ?? ''
  if (BREAKS.has(word)) return before !== 'and' && before !== 'or' && before !== 'even'
  if ((word === 'and' || word === 'or') && !PRONOUNS.has(next) && spans(words, at)) return false
  if (word === 'and' || word === 'or') return SUBJECTS.has(next) || BREAKS.has(next) || TIMES.has(next) || AT.has(next)
  if (pause === 1) return SUBJECTS.has(word) || TIMES.has(word) || VERBS.has(word)
  return TIMES.has(word) && SUBJECTS.has(next) && before !== 'and'
}
