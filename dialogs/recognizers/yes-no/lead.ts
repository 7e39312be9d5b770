import { ageAnswer } from './age.ts'
import { askedBy } from './asked.ts'
import { isCorrected } from './doubt.ts'
import { ideaOf } from './ideas.ts'
import { toldBy } from './implied.ts'
import { NO_LEADS, YES_LEADS, YES_WHOLE } from './sayings.ts'
import { exceptFor, lacksThing, takesBack, withoutEmphasis } from './takes-back.ts'

/** The yes or no that an answer begins with, and of how many words it is. */
export function leadOf(
  words: readonly string[],
  paused: boolean,
): { answer: 'yes' | 'no'; length: number } | undefined {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const phrase = words.slice(0, length).join(' ')
    if (YES_LEADS.has(phrase)) return { answer: 'yes', length }
    if (paused && length === 1 && YES_WHOLE.has(phrase)) return { answer: 'yes', length }
    if (NO_LEADS.has(phrase)) return { answer: 'no', length }
  }
  return undefined
}

function turns(answer: 'yes' | 'no', rest: readonly string[]): boolean {
  const other = answer === 'yes' ? NO_LEADS : YES_LEADS
  return rest.slice(0, 8).some((word) => other.has(word)) || other.has(rest[rest.length - 1] ?? '')
}

/** "No weapon", "no threats made": a no to the thing itself, not a no and then a tale of it. */
const NAMES_IT =
  /^(?!(?:he|she|it|they|i|we|the|a|an|just|only|my|his|her)\b)\w+(?: (?:here|at all|thankfully|made|seen|whatsoever|involved|reported|needed|on (?:him|them|her)))?$/

function namesIt(rest: string, question: string): boolean {
  const { ideas } = askedBy(question)
  return NAMES_IT.test(rest) && rest.split(' ').some((word) => ideas.has(ideaOf(word)))
}

/** What an age says where one is asked for. A yes or no that does not fit it leaves both open: "no, I'm 17". */
export function ageIn(whole: string, question: string): 'yes' | 'no' | 'unclear' | undefined {
  const asked = askedBy(question)
  const words = whole.split(' ')
  const lead = leadOf(words, false)
  const age = ageAnswer(words.slice(lead?.length ?? 0).join(' '), asked)
  return age === undefined || lead === undefined || lead.answer === age ? age : 'unclear'
}

/** What an answer that begins with its yes or no comes to with the words that follow. */
export function ledBy(
  answer: 'yes' | 'no',
  following: string,
  paused: boolean,
  question: string,
): 'yes' | 'no' | 'unclear' {
  const rest = withoutEmphasis(answer, following)
  if (isCorrected(rest)) return 'unclear'
  if (answer === 'no' && (exceptFor(rest, question) || toldBy(rest, question) === 'no'))
    return exceptFor(rest, question) ? 'yes' : 'no'
  if (answer === 'no' && !paused && namesIt(rest, question)) return 'no'
  if (answer === 'no' && !paused && lacksThing(following, question)) return 'unclear'
  return turns(answer, rest.split(' ')) || takesBack(answer, following, question) ? 'unclear' : answer
}
