import { wordsOf } from '../words.ts'
import { askedBy } from './asked.ts'
import { stands } from './bearing.ts'
import { isDoubted } from './doubt.ts'
import { generalReading } from './general.ts'
import { saysGone, saysOver } from './gone.ts'
import { toldBy } from './implied.ts'
import { impliedBy } from './question.ts'
import { NO_LEADS, YES_LEADS } from './sayings.ts'
import { takesBack } from './takes-back.ts'
import { clean, withoutOpeners } from './tidy.ts'

/** What a statement comes to. Long ones are stories, not answers. */
export function said(whole: string, question: string, folded: string): 'yes' | 'no' | 'unclear' {
  if (whole.length >= 120) return impliedBy(whole, question)
  const told = toldBy(whole, question) ?? toldInParts(folded, question) ?? impliedBy(whole, question)
  const reading = told === 'unclear' ? (generalReading(folded, question, clean) ?? 'unclear') : told
  return reading === 'unclear' || isDoubted(whole, reading, askedBy(question)) ? 'unclear' : reading
}

/** What all parts of a statement say alike: "left an hour ago, got on a bus". */
function toldInParts(folded: string, question: string): 'no' | undefined {
  const parts = folded
    .split(/[,.;!\n]+/)
    .map((part) => wordsOf(part).map(clean).join(' '))
    .filter((part) => part !== '')
  return parts.length > 1 &&
    parts.length < 5 &&
    parts.every((part) => saysGone(part, question) || saysOver(part, question))
    ? 'no'
    : undefined
}

const LAST_CLAUSE = /^(?<before>.+?)(?:[,.;!?\u2026-]+\s*|\s+(?:but|so)\s+)(?<last>[^,.;!\u2026]+)[.!\s]*$/su
const LAST_WORD = /^(?<before>(?:\S+ ){1,4})(?<last>yes|yeah|yep|yup|aye|yh|yea)$/
/** The answer as what follows from the words before it: "..., so yes". */
const COMES_OF_IT = /\bso\s+\S+[.!\s]*$/
const TOLD =
  /^(?!(?:cant|dont|wouldnt|isnt|arent) (?:you|it|i)\b.{0,25}$).*\b(?:said|says|say|told|asked|answered|shouted|if|when|whether|not|nt|never|\w+nt)\b/

/** The yes or no that ends an answer: "locked up but yeah", "hold on, looking, yep". What stands before must not speak against it. */
export function endingOf(folded: string, question: string): 'yes' | 'no' | undefined {
  const groups = LAST_CLAUSE.exec(folded)?.groups ?? LAST_WORD.exec(folded.trim())?.groups
  if (groups === undefined || folded.trimEnd().endsWith('?')) return undefined
  const before = wordsOf(groups.before ?? '').map(clean)
  const last = withoutOpeners(wordsOf(groups.last ?? '').map(clean)).join(' ')
  const answer = YES_LEADS.has(last) ? 'yes' : NO_LEADS.has(last) ? 'no' : undefined
  if (answer === undefined) return undefined
  const ahead = before.join(' ')
  const other = answer === 'yes' ? NO_LEADS : YES_LEADS
  const asked = askedBy(question)
  if (!stands(answer, asked)) return undefined
  // A leave is given in few words, or comes of what was said before it.
  if (answer === 'yes' && asked.asksLeave && before.length > 3 && !COMES_OF_IT.test(folded)) return undefined
  const against = before.some((word) => other.has(word)) || TOLD.test(ahead) || takesBack(answer, ahead, question)
  return against && !COMES_OF_IT.test(folded) ? undefined : answer
}
