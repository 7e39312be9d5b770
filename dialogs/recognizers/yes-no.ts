import { languageNow } from '../language.ts'
import { readNotKnown } from './not-known.ts'
import { sayingOf } from './welsh/to-english.ts'
import { fold, unstretch, wordsOf } from './words.ts'
import { ageAnswer } from './yes-no/age.ts'
import { askedBy } from './yes-no/asked.ts'
import { stands } from './yes-no/bearing.ts'
import { lacksWhatIsAsked } from './yes-no/bearing.ts'
import { onlyPartly } from './yes-no/calm.ts'
import { usualText, usualWord } from './yes-no/dialect.ts'
import { generalReading, qualifiedBy } from './yes-no/general.ts'
import { saysGone, saysOver } from './yes-no/gone.ts'
import { ideaOf } from './yes-no/ideas.ts'
import { toldBy } from './yes-no/implied.ts'
import { answeredStraight, putStraight } from './yes-no/negative.ts'
import { impliedBy, invites, onlyForNow } from './yes-no/question.ts'
import { HEDGES, NO_BUT_NOT, NO_LEADS, NO_SLIPS, NO_WHOLE, OPENERS, YES_LEADS, YES_WHOLE } from './yes-no/sayings.ts'
import { looksDoubtful, signsInWords, toldBySigns } from './yes-no/signs.ts'
import { correctsItself, exceptFor, givesInPart, lacksThing, takesBack, withoutEmphasis } from './yes-no/takes-back.ts'
import { inAnotherTongue } from './yes-no/tongues.ts'

/** What a yes-or-no answer says. */
export type YesNo = 'yes' | 'no' | 'unclear'

const LONGEST = 1000

const AUXILIARY = 'am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should'
const PERSON = '(?:i|we|you|he|she|it|they|there|that|this|someone|some|one)'
const SAID_SO = new RegExp(
  `^${PERSON} (?:really |definitely |certainly |still |always )?(?:${AUXILIARY})(?: indeed| actually| yes| yeah| yep)?$`,
)
const SHORT_FORM = /^(?:im|hes|shes|theyre|its|theres|were|youre|ive|weve|theyve)(?: yes| yeah)$/
const SAID_NOT = new RegExp(
  `^(?:${PERSON} (?:really |definitely |certainly )?(?:(?:${AUXILIARY}) not|isnt|arent|wasnt|werent|dont|doesnt|didnt|havent|hasnt|hadnt|cant|cannot|couldnt|wont|wouldnt|aint)|(?:im|hes|shes|theyre|its|theres|youre|ive|weve) not)(?: no| nope| nah| at all| any more| anymore| actually| im afraid| unfortunately)?$`,
)

const clean = (word: string) => usualWord(unstretch(word.replaceAll("'", '')))

function withoutOpeners(words: readonly string[]): readonly string[] {
  if (YES_WHOLE.has(words.join(' '))) return words
  let at = 0
  while (at < words.length - 1 && OPENERS.has(words[at] ?? '')) at++
  return words.slice(at)
}

const TAG =
  /^(?!.*\b(?:not|no|never|\w+nt)\b.* \w+nt \w+)(?<said>.+) (?:wouldnt|arent|dont|didnt|isnt|havent|wasnt|hasnt|doesnt|cant|wont) (?:you|he|she|it|they|i|we|anyone|anybody|everyone)(?: be| have| do)?$/

/** Without the question that only asks for agreement: "course I am, wouldn't you be". */
function withoutTag(words: readonly string[]): readonly string[] {
  const said = words.length > 20 ? undefined : TAG.exec(words.join(' '))?.groups?.said
  return said === undefined ? words : said.split(' ')
}

function leadOf(words: readonly string[], paused: boolean): { answer: 'yes' | 'no'; length: number } | undefined {
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
  return rest.slice(0, 4).some((word) => other.has(word)) || other.has(rest[rest.length - 1] ?? '')
}

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
  const folded = usualText(withoutEchoed(fold(worded), question).replace(PREAMBLE, ''))
  const words = withoutTag(withoutOpeners(wordsOf(folded).map(clean)))
  const whole = answeredStraight(words.join(' '), denies)
  if (whole === undefined || whole === '') return 'unclear'
  const asked = askedBy(question)
  const answer = readWords(whole, folded, question)
  if (answer === 'yes' && givesInPart(whole, asked)) return 'unclear'
  return looksDoubtful(text) && !stands(answer, asked) ? 'unclear' : answer
}

function readForeign(text: string, question: string): 'yes' | 'no' | undefined {
  const found = inAnotherTongue(text)
  if (found === undefined) return undefined
  return found.alone || stands(found.answer, askedBy(question)) ? found.answer : undefined
}

function readWords(whole: string, folded: string, question: string): YesNo {
  const asks = folded.trimEnd().endsWith('?')
  const qualified = asks ? undefined : qualifiedBy(whole, question)
  if (readNotKnown(whole) !== undefined)
    return toldBy(whole, question) ?? qualified ?? (lacksWhatIsAsked(whole, askedBy(question)) ? 'no' : 'unclear')
  const age = asks ? undefined : ageIn(whole, question)
  if (age !== undefined) return age
  if (onlyForNow(whole, question) || onlyPartly(whole, askedBy(question))) return 'unclear'
  const plain = wholeAnswer(whole, question)
  if (plain !== undefined) return asks ? 'unclear' : plain
  if (qualified !== undefined) return qualified
  if (HEDGES.test(whole)) return 'unclear'
  if (invites(whole, question)) return 'yes'
  const polite = whole.replace(NO_BUT_NOT.politely, '')
  if (polite !== whole) return polite === '' ? 'unclear' : readWords(polite, polite, question)
  if (!asks && correctsItself(whole)) return stands('yes', askedBy(question)) ? 'yes' : 'unclear'
  if (NO_BUT_NOT.at.test(whole)) return said(whole, question, folded)
  const paused = /^\P{L}*[\p{L}']+\s*[,.!;:-]/u.test(folded)
  const words = whole.split(' ')
  const lead = leadOf(words, paused)
  if (lead === undefined) return endingOf(folded, question) ?? said(whole, question, folded)
  return ledBy(lead.answer, words.slice(lead.length).join(' '), paused, question)
}

const ECHOED = /^(?<echo>[^?]{1,50})\?+\s+(?<rest>[^?]*\S)\s*$/s

/** Without the question's words asked back before the answer: "known to me?? he's my landlord". */
function withoutEchoed(folded: string, question: string): string {
  const { echo = '', rest = folded } = ECHOED.exec(folded)?.groups ?? {}
  const own = new Set([...wordsOf(question), 'i', 'me', 'my', 'am', 'do', 'have', 'was', 'did'])
  const words = wordsOf(echo)
  return words.length > 1 && words.every((word) => own.has(word)) ? rest : folded
}

/** What an age says where one is asked for. A yes or no that does not fit it leaves both open: "no, I'm 17". */
function ageIn(whole: string, question: string): YesNo | undefined {
  const asked = askedBy(question)
  const words = whole.split(' ')
  const lead = leadOf(words, false)
  const age = ageAnswer(words.slice(lead?.length ?? 0).join(' '), asked)
  return age === undefined || lead === undefined || lead.answer === age ? age : 'unclear'
}

/** What an answer that begins with its yes or no comes to with the words that follow. */
function ledBy(answer: 'yes' | 'no', following: string, paused: boolean, question: string): YesNo {
  const rest = withoutEmphasis(answer, following)
  if (answer === 'no' && (exceptFor(rest, question) || toldBy(rest, question) === 'no'))
    return exceptFor(rest, question) ? 'yes' : 'no'
  if (answer === 'no' && !paused && namesIt(rest, question)) return 'no'
  if (answer === 'no' && !paused && lacksThing(following, question)) return 'unclear'
  return turns(answer, rest.split(' ')) || takesBack(answer, following, question) ? 'unclear' : answer
}

/** Said before a plain answer, and meaning nothing. */
const PREAMBLE =
  /^\s*(?:not being (?:funny|rude|horrible)|no offen[cs]e|dont get me wrong|don't get me wrong|to be fair|tbf|touch wood|fingers crossed|if im honest|to be honest|dont be (?:daft|silly|stupid)|don't be (?:daft|silly|stupid)|hold on|hang on|thank (?:god|goodness|heavens|christ|the lord|fuck)|course)\b[\s,]*(?:but\s+)?(?=\S)/

/** "No weapon", "no threats made": a no to the thing itself, not a no and then a tale of it. */
const NAMES_IT =
  /^(?!(?:he|she|it|they|i|we|the|a|an|just|only|my|his|her)\b)\w+(?: (?:here|at all|thankfully|made|seen|whatsoever|involved|reported|needed|on (?:him|them|her)))?$/

function namesIt(rest: string, question: string): boolean {
  const { ideas } = askedBy(question)
  return NAMES_IT.test(rest) && rest.split(' ').some((word) => ideas.has(ideaOf(word)))
}

const IS_NOW = /^(?:is|are|am|do|does)\b/
const WILL = /^\S+ (?:will|would|can|could|should)\b/
const WAS = /^\S+ (?:was|were|did|had)\b/

/** An answer that is nothing but its yes or no. */
function wholeAnswer(whole: string, question: string): 'yes' | 'no' | undefined {
  if (IS_NOW.test(question) && WAS.test(whole)) return undefined
  if (/^(?:have|has|did|was|were)\b/.test(question) && WILL.test(whole)) return undefined
  if (YES_WHOLE.has(whole) || SAID_SO.test(whole) || SHORT_FORM.test(whole)) return 'yes'
  if (NO_SLIPS.has(whole) && askedBy(question).grave === undefined) return 'no'
  return NO_WHOLE.has(whole) || SAID_NOT.test(whole) ? 'no' : undefined
}

/** What a statement comes to. Long ones are stories, not answers. */
function said(whole: string, question: string, folded: string): YesNo {
  if (whole.length >= 120) return impliedBy(whole, question)
  const told = toldBy(whole, question) ?? toldInParts(folded, question) ?? impliedBy(whole, question)
  return told === 'unclear' ? (generalReading(folded, question, clean) ?? 'unclear') : told
}

/** What all parts of a statement say alike: "left an hour ago, got on a bus". */
function toldInParts(folded: string, question: string): 'no' | undefined {
  const parts = folded.split(/[,.;!\n]+/).map((part) => wordsOf(part).map(clean).join(' ')).filter((part) => part !== '')
  return parts.length > 1 && parts.length < 5 && parts.every((part) => saysGone(part, question) || saysOver(part, question))
    ? 'no'
    : undefined
}

const LAST_CLAUSE = /^(?<before>.+?)(?:[,.;!?\u2026-]+\s*|\s+(?:but|so)\s+)(?<last>[^,.;!\u2026]+)[.!\s]*$/su
const LAST_WORD = /^(?<before>(?:\S+ ){1,4})(?<last>yes|yeah|yep|yup|aye|yh|yea)$/
const TOLD =
  /^(?!(?:cant|dont|wouldnt|isnt|arent) (?:you|it|i)\b.{0,25}$).*\b(?:said|says|say|told|asked|answered|shouted|if|when|whether|not|nt|never|\w+nt)\b/

/** The yes or no that ends an answer: "locked up but yeah", "hold on, looking, yep". What stands before must not speak against it. */
function endingOf(folded: string, question: string): 'yes' | 'no' | undefined {
  const groups = LAST_CLAUSE.exec(folded)?.groups ?? LAST_WORD.exec(folded.trim())?.groups
  if (groups === undefined || folded.trimEnd().endsWith('?')) return undefined
  const before = wordsOf(groups.before ?? '').map(clean)
  const last = withoutOpeners(wordsOf(groups.last ?? '').map(clean)).join(' ')
  const answer = YES_LEADS.has(last) ? 'yes' : NO_LEADS.has(last) ? 'no' : undefined
  if (answer === undefined) return undefined
  const ahead = before.join(' ')
  const other = answer === 'yes' ? NO_LEADS : YES_LEADS
  if (!stands(answer, askedBy(question))) return undefined
  const against = before.some((word) => other.has(word)) || TOLD.test(ahead) || takesBack(answer, ahead, question)
  return against && !/\bso\s+\S+[.!\s]*$/.test(folded) ? undefined : answer
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
