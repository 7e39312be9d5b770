import type { AnswerKind } from '../answer-type.ts'
import type { Question } from './question.ts'
import { plainWords } from './spoken-value.ts'

const LONGEST = 200

/** Words that nobody begins an answer with: what was said before was a slip. */
const SLIP =
  /^(?:(?:oh|ah|er|um|no|sorry|wait|hang on|hold on|actually)[\s,.!-]*)*(?:oops|whoops|woops|whoopsie|typo|my (?:mistake|bad|error)|correction|(?:scrap|scratch|ignore|disregard) (?:that|what i|my last|the last)|forget what i)\b/i
const SOFT = /^(?:oh|ah|aw|er|um|no|sorry|wait|hang on|hold on|actually|hmm)\b/i
/** What the person says of their own earlier answer. Verbs of the world ("I put it in the shed", "I answered the door") need more beside them. */
const OWN: readonly RegExp[] = [
  /\bi (?:meant|mistyped|misspelt|misspelled|misread|misclicked)\b/i,
  /\bi(?:'?ve| have)? told (?:you|u|ya) (?!about\b)/i,
  /\bi (?:put|wrote|typed|entered|gave|said|picked|chose|ticked|clicked|pressed|selected|answered)(?: down| in)? (?:it |that )?(?:wrong|wrongly|by mistake|the wrong|incorrectly)\b/i,
  /\b(?:what|the|that|my) ?[\w' ]{0,25} i (?:put|wrote|typed|entered|gave|said)\b.{0,60}\b(?:wrong|not|isn'?t|wasn'?t|should|is|was|it'?s|its)\b/i,
  /\b(?:you|it) asked\b.{1,80}\bi (?:put|said|pressed|clicked|ticked|picked|chose|answered|selected)\b/i,
  /\bi (?:put|said|pressed|clicked|ticked|picked) (?:yes|no|nothing|none)\b.{0,20}\b(?:but|it should|meant|actually)\b/i,
  /\bdid i (?:put|say|write|type)\b/i,
  /\bi(?:'?m| am| was)? ?(?:told|telling|gave|giving) (?:you|u|ya) (?:it |that )?wrong\b/i,
  /\b(?:one thing|something|a bit|one bit|an answer|one of (?:the|my) answers)(?:'?s| is| was)? ?(?:not right|isn'?t right|wrong|incorrect)\b/i,
  /\bit says\b.{1,40}\b(?:should|meant|not|wrong|but)\b/i,
]
const SAID_ITS = /\bi said\b.{1,80}\b(?:it'?s|its|it is|it was|actually|sorry|the \w+ is|the \w+ was)\b/i
const ASKS_CHANGE =
  /^(?:(?:please|sorry|wait|can i|can you|could i|could you|i need to|i want to|i'?d like to|let me|need to)[\s,]+)*(?:swap|amend|alter|edit|change|update|replace|fix|correct)\b.{0,60}\b(?:the (?:bit|part|answer|date|day|time|name|address|number|postcode|email|colour|value|place|street)|what i|my)\b/i

/**
 * Whether a message says that an earlier answer is wrong, so that it must not be taken as the answer to the open question. In an
 * account ("I told you I'd call them, he said") only what can be nothing else counts.
 */
export function refersBack(text: string, kind: AnswerKind): boolean {
  if (text.length > LONGEST) return false
  const words = text.trim().replace(/[‘’]/g, "'")
  if (SLIP.test(words) || ASKS_CHANGE.test(words)) return true
  if (kind === 'long-text') return /^you asked\b/i.test(words) && OWN.some((said) => said.test(words))
  return OWN.some((said) => said.test(words)) || (SOFT.test(words) && /\bi said\b/i.test(words)) || SAID_ITS.test(words)
}

/** Words that name an answer by its kind. */
const BY_KIND: readonly (readonly [RegExp, readonly AnswerKind[]])[] = [
  [
    /\b(?:date|day|time|oclock|am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
    ['when', 'date', 'time'],
  ],
  [/\b(?:street|road|address|place|location)\b/, ['location']],
  [/\b(?:first name|surname|last name|maiden name)\b/, ['name']],
  [/\b(?:phone|mobile)\b/, ['phone']],
  [/\bemail\b/, ['email']],
  [/\bpostcode\b/, ['postcode']],
  [/\b(?:value|worth|cost|price|pounds|quid)\b/, ['money']],
  [/\b(?:plate|reg|registration)\b/, ['vehicle-registration']],
]

/** The answers that such a message may mean: those that it names, by words of their label or by their kind; else all of them. */
export function meantBy(text: string, questions: readonly Question[]): readonly Question[] {
  const words = plainWords(text)
  const kinds = BY_KIND.flatMap(([named, of]) => (named.test(words) ? of : []))
  const named = questions.filter(
    ({ label, words: others, answer }) =>
      kinds.includes(answer.kind) || [label, ...others].some((name) => ` ${words} `.includes(` ${plainWords(name)} `)),
  )
  return named.length > 0 ? named : questions
}
