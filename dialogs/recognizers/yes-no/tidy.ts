import { unstretch, wordsOf } from '../words.ts'
import { usualText, usualWord } from './dialect.ts'
import { OPENERS, YES_WHOLE } from './sayings.ts'

/** A folded word as the tables have it: without apostrophes and stretches, in its usual spelling. */
export const clean = (word: string): string => usualWord(unstretch(word.replaceAll("'", '')))

/** Without the words before an answer that say nothing. */
export function withoutOpeners(words: readonly string[]): readonly string[] {
  if (YES_WHOLE.has(words.join(' '))) return words
  let at = 0
  while (at < words.length - 1 && OPENERS.has(words[at] ?? '')) at++
  return words.slice(at)
}

const TAG =
  /^(?!.*\b(?:not|no|never|\w+nt)\b.* \w+nt \w+)(?<said>.+) (?:wouldnt|arent|dont|didnt|isnt|havent|wasnt|hasnt|doesnt|cant|wont) (?:you|he|she|it|they|i|we|anyone|anybody|everyone)(?: be| have| do)?$/

/** Without the question that only asks for agreement: "course I am, wouldn't you be". */
export function withoutTag(words: readonly string[]): readonly string[] {
  const said = words.length > 20 ? undefined : TAG.exec(words.join(' '))?.groups?.said
  return said === undefined ? words : said.split(' ')
}

const ECHOED = /^(?<echo>[^?]{1,50})\?+\s+(?<rest>[^?]*\S)\s*$/s

/** Without the question's words asked back before the answer: "known to me?? he's my landlord". */
function withoutEchoed(folded: string, question: string): string {
  const { echo = '', rest = folded } = ECHOED.exec(folded)?.groups ?? {}
  const own = new Set([...wordsOf(question), 'i', 'me', 'my', 'am', 'do', 'have', 'was', 'did'])
  const words = wordsOf(echo)
  return words.length > 1 && words.every((word) => own.has(word)) ? rest : folded
}

/** Said before a plain answer, and meaning nothing. */
const PREAMBLE =
  /^\s*(?:not being (?:funny|rude|horrible)|no offen[cs]e|dont get me wrong|don't get me wrong|to be fair|tbf|touch wood|fingers crossed|if im honest|to be honest|dont be (?:daft|silly|stupid)|don't be (?:daft|silly|stupid)|hold on|hang on|thank (?:god|goodness|heavens|christ|the lord|fuck)|course)\b[\s,]*(?:but\s+)?(?=\S)/

/** A folded answer without what stands before and says nothing, in usual words. */
export const tidied = (folded: string, question: string): string =>
  usualText(withoutEchoed(folded, question).replace(PREAMBLE, ''))
