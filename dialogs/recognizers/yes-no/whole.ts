import { type Asked, askedBy } from './asked.ts'
import { yesMayHide } from './grave.ts'
import { NO_SLIPS, NO_WHOLE, YES_WHOLE } from './sayings.ts'

const AUXILIARY = 'am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should'
const PERSON = '(?:i|we|you|he|she|it|they|there|that|this|someone|some|one)'
const SAID_SO = new RegExp(
  `^${PERSON} (?:really |definitely |certainly |still |always )?(?:${AUXILIARY})(?: indeed| actually| yes| yeah| yep)?$`,
)
const SHORT_FORM = /^(?:im|hes|shes|theyre|its|theres|were|youre|ive|weve|theyve)(?: yes| yeah)$/
const SAID_NOT = new RegExp(
  `^(?:${PERSON} (?:really |definitely |certainly )?(?:(?:${AUXILIARY}) not|isnt|arent|wasnt|werent|dont|doesnt|didnt|havent|hasnt|hadnt|cant|cannot|couldnt|wont|wouldnt|aint)|(?:im|hes|shes|theyre|its|theres|youre|ive|weve) not)(?: no| nope| nah| at all| any more| anymore| actually| im afraid| unfortunately)?$`,
)

const IS_NOW = /^(?:is|are|am|do|does)\b/
const WILL = /^\S+ (?:will|would|can|could|should)\b/
const WAS = /^\S+ (?:was|were|did|had)\b/

/** Whether it is said of one where all, or someone else, are asked after: "I am" to "is everyone safe?". */
const ofAnother = (whole: string, { about, grave }: Asked): boolean =>
  yesMayHide(grave) && (/^(?:one|some|someone)\b/.test(whole) || (about !== 'you' && /^i(?:m|ve)?\b/.test(whole)))

/** An answer that is nothing but its yes or no. */
export function wholeAnswer(whole: string, question: string): 'yes' | 'no' | undefined {
  if (IS_NOW.test(question) && WAS.test(whole)) return undefined
  if (/^(?:have|has|did|was|were)\b/.test(question) && WILL.test(whole)) return undefined
  if (YES_WHOLE.has(whole)) return 'yes'
  if (SAID_SO.test(whole) || SHORT_FORM.test(whole)) return ofAnother(whole, askedBy(question)) ? undefined : 'yes'
  if (NO_SLIPS.has(whole) && askedBy(question).grave === undefined) return 'no'
  return NO_WHOLE.has(whole) || SAID_NOT.test(whole) ? 'no' : undefined
}
