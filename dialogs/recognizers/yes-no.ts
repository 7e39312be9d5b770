import { languageNow } from '../language.ts'
import { readNotKnown } from './not-known.ts'
import { sayingOf } from './welsh/to-english.ts'
import { fold, wordsOf } from './words.ts'
import { asksAge } from './yes-no/age.ts'
import { askedBy } from './yes-no/asked.ts'
import { lacksWhatIsAsked, stands } from './yes-no/bearing.ts'
import { onlyPartly } from './yes-no/calm.ts'
import { qualifiedBy } from './yes-no/general.ts'
import { toldBy } from './yes-no/implied.ts'
import { ageIn, leadOf, ledBy } from './yes-no/lead.ts'
import { answeredStraight, putStraight } from './yes-no/negative.ts'
import { invites, onlyForNow } from './yes-no/question.ts'
import { HEDGES, NO_BUT_NOT, NO_LEADS, YES_LEADS } from './yes-no/sayings.ts'
import { looksDoubtful, signsInWords, toldBySigns } from './yes-no/signs.ts'
import { endingOf, said } from './yes-no/statement.ts'
import { correctsItself, givesInPart } from './yes-no/takes-back.ts'
import { clean, tidied, withoutOpeners, withoutTag } from './yes-no/tidy.ts'
import { inAnotherTongue } from './yes-no/tongues.ts'
import { wholeAnswer } from './yes-no/whole.ts'

/** What a yes-or-no answer says. */
export type YesNo = 'yes' | 'no' | 'unclear'

const LONGEST = 1000

/**
 * Reads an answer to a yes-or-no question. `ask` is the question as it was put: it decides what a bare statement means
 * ("legged it" to "Is he still nearby?") and where a yes does not fit the rest. Never guesses: what is not plain is 'unclear'.
 */
export function readYesNo(text: string, ask = ''): YesNo {
  const welsh = languageNow() === 'cy' ? sayingOf(text) : undefined
  return readEnglish(welsh ?? text, ask)
}

function readEnglish(text: string, ask: string): YesNo {
  const { question, denies } = putStraight(fold(ask))
  const worded = signsInWords(text.slice(0, LONGEST))
  const shown = toldBySigns(text, question)
  if (shown !== undefined) return shown
  const foreign = denies ? undefined : readForeign(worded, question)
  if (foreign !== undefined) return foreign
  const folded = tidied(fold(worded), question)
  const words = withoutTag(withoutOpeners(wordsOf(folded).map(clean)))
  const whole = answeredStraight(words.join(' '), denies)
  if (whole === undefined || whole === '') return 'unclear'
  const asked = askedBy(question)
  const answer = readWords(whole, folded, question)
  if (answer === 'yes' && givesInPart(whole, asked)) return 'unclear'
  return looksDoubtful(text) && !stands(answer, asked) && !asksAge(asked) ? 'unclear' : answer
}

function readForeign(text: string, question: string): 'yes' | 'no' | undefined {
  const found = inAnotherTongue(text)
  if (found === undefined) return undefined
  return found.alone || stands(found.answer, askedBy(question)) ? found.answer : undefined
}

function readWords(whole: string, folded: string, question: string): YesNo {
  const asks = folded.trimEnd().endsWith('?')
  const asked = askedBy(question)
  const qualified = asks ? undefined : qualifiedBy(whole, question)
  if (readNotKnown(whole) !== undefined)
    return toldBy(whole, question) ?? qualified ?? (lacksWhatIsAsked(whole, asked) ? 'no' : 'unclear')
  const age = asks ? undefined : ageIn(whole, question)
  if (age !== undefined) return age
  if (onlyForNow(whole, question) || onlyPartly(whole, asked)) return 'unclear'
  const plain = wholeAnswer(whole, question)
  if (plain !== undefined) return asks ? 'unclear' : plain
  if (qualified !== undefined) return qualified
  if (HEDGES.test(whole)) return 'unclear'
  if (invites(whole, question)) return 'yes'
  if (!asks && correctsItself(whole)) return stands('yes', asked) ? 'yes' : 'unclear'
  return readParts(whole, folded, question)
}

/** What an answer of more than its yes or no comes to: what it begins with, what it ends with, or what it states. */
function readParts(whole: string, folded: string, question: string): YesNo {
  const polite = whole.replace(NO_BUT_NOT.politely, '')
  if (polite !== whole) return polite === '' ? 'unclear' : readWords(polite, polite, question)
  if (NO_BUT_NOT.at.test(whole)) return said(whole, question, folded)
  const paused = /^\P{L}*[\p{L}']+\s*[,.!;:-]/u.test(folded)
  const words = whole.split(' ')
  const lead = leadOf(words, paused)
  if (lead === undefined) return endingOf(folded, question) ?? said(whole, question, folded)
  return ledBy(lead.answer, words.slice(lead.length).join(' '), paused, question)
}

const LEADING = /^[\s\p{P}]*(?<word>[\p{L}'\u2019]+)(?<mark>[\s\p{P}]+)(?<rest>.*\S)\s*$/su

/** The yes or no that a text begins with, and what follows it: "no, the bike was blue" gives no and "the bike was blue". */
export function leadingYesNo(text: string): { readonly answer: 'yes' | 'no'; readonly rest: string } | undefined {
  if (text.length > LONGEST * 10) return undefined
  const groups = LEADING.exec(text)?.groups
  if (groups === undefined) return undefined
  const word = clean(fold(groups.word ?? ''))
  const rest = groups.rest ?? ''
  const answer = YES_LEADS.has(word) ? 'yes' : NO_LEADS.has(word) ? 'no' : undefined
  if (answer === undefined || readNotKnown(text) !== undefined) return undefined
  const start = wordsOf(fold(text.slice(0, LONGEST)))
    .map(clean)
    .join(' ')
  const paused = /[,.!;:-]/.test(groups.mark ?? '')
  if (!paused && (NO_BUT_NOT.at.test(start) || NO_BUT_NOT.politely.test(start))) return undefined
  return { answer, rest }
}
