import type { Asked } from './asked.ts'
import { noMayHide, yesMayHide } from './grave.ts'

/**
 * Whether a reading of a statement may stand. One that tells of danger may, or one to a question where nothing hangs on it.
 * Danger is never ruled out by a statement that only implies it: that is asked again.
 */
export function stands(reading: 'yes' | 'no' | 'unclear', { grave }: Asked): boolean {
  return grave === undefined || reading === grave
}

const KNOWS_OF =
  '(?:i|we) (?:know|knew|can see|could see|saw|seen|am aware|can tell|could tell|noticed|heard|remember|can think|recall)(?: of)?'
const AS_FAR = `(?:none|nobody|no one|nothing|not|no) (?:that |as far as |to |so far as )?(?:${KNOWS_OF}|ive noticed|im aware of|were aware of|my knowledge|the best of my knowledge|ive (?:seen|noticed|heard)|weve (?:seen|noticed))`
const LIMITED = new RegExp(
  `^(?:no |nope |nah |well )?(?:${AS_FAR})(?: no| anyway| at least| sorry)?$|^not to my knowledge\\b|^(?:i |no i |really |very much |highly |somehow )*doubt (?:it|that|so|anyone|anybody|they|he|she|there|if)\\b.{0,30}$|^(?:i )?wouldnt (?:say so|have thought so|think so)$|^(?:i )?(?:really )?(?:dont|didnt) (?:really )?(?:think|reckon|believe) (?:so|that)(?: no| mate| sorry)?$|^not really(?: no| tbh| thanks| sorry| mate)?$|(?:\\w+ )?used to(?: be| do| have| anyway)?$|^(?:i )?(?:only )?wish (?:i|we) (?:did|had|was|were|could|knew)$|^not (?:especially|particularly|personally|as such|that ive noticed|since|for years)$`,
)
const SCORNFUL =
  /^(?:fat chance|chance would be a fine thing|like hell|pull the other one|in your dreams|when pigs fly|you must be joking|you(?:re| are) (?:joking|kidding|having a laugh)|you having a laugh|do me a favour|get away|give over|behave|not a hope|not a prayer|no chance in hell)\b.{0,15}$/
const NO_IDEA =
  /^(?:i )?(?:sorry |honestly |really )*(?:not|no|havent|have not|have|wouldnt have|dont have|haven't)(?: got)?(?: a| the| any| no| much)*(?: \w+)? (?:clue|idea|foggiest|scooby|notion|scoobies)(?: (?:who|mate|sorry|at all|who it was|who did it))*$/
const NOT_QUITE =
  /^not (?:exactly|entirely|completely|totally|quite|very|particularly|especially|at all|really|so much)$/
/** A no to whether all is safe, in other words. */
const FAR_FROM =
  /^(?:far from it|nowhere near|anything but|hardly|barely|never(?: again)?|(?:i )?(?:do not|dont|cant|never|not) (?:really )?(?:feel|felt|feeling) (?:it|safe|that way|like it|very .{1,10})|not (?:while|with|when|until|till|til|as long as|unless|if) .{1,40}|not (?:for long|by a long (?:shot|chalk)|one (?:bit|little bit)|in the slightest|safe.{0,20}|here|even close))(?: (?:mate|no|sorry|tbh))*$/
const NOT_NOW =
  /^not (?:right now|at (?:the|this)(?: precise| exact| very)? (?:moment|minute|second)|currently|presently|just now|this (?:minute|second))(?: no)?$/
const KNOWS_NOT =
  /^(?:no |nah |nope )?(?:i |we )?(?:really |honestly )?(?:do not|dont|didnt|never|dinnae|dinny) (?:know|ken|recognise|recognize) (?:him|her|them|em|any of them|anyone|the (?:man|woman|person|driver|bloke|lad|people|guy)|who (?:did it|he is|she is|they are|it was|it is))(?: (?:no|at all|sorry|personally|mate))*$/
/** A thing left undone: "forgot to", "never got the chance". */
const UNDONE =
  /^(?:(?:i |we |he |she |they |sorry )*(?:clean |totally |completely )?(?:forgot(?: to| about it)?|never got (?:round to it|the chance|a chance|to it)|(?:didnt|not) (?:get|got|have|had) (?:the |a )?(?:chance|time|round to it)|keep (?:meaning|forgetting) to|been meaning to|meant to|(?:he|she|they|it) (?:\w+ )?(?:drove|ran|went|rode|sped|walked|left|off|was gone|got away)(?: \w+){0,2} before (?:i|we) could)(?: .{0,15})?)$/
const NO_DOUBT =
  /^(?:(?:theres |there is |ive |i have |got |without |i )?(?:no doubts?|a doubt|not a shadow of (?:a )?doubt|absolutely no doubt|no question|dont doubt it|havent a doubt|have no doubt)(?: (?:about (?:it|that)|whatsoever|at all|in my mind|of it))*|(?:im |i am |am )?(?:100|a hundred|hundred|one hundred)(?: per ?cent)?(?: sure| certain| positive| yes)?|(?:im |i am |am )?(?:positive|certain|sure of it|quite sure|very sure|dead sure|dead certain|convinced)(?: of it)?|(?:i |id |i would |you could )?(?:would )?say (?:so|that)(?: yes)?|you (?:betcha|bet)|and then some|damn right|dead right|too bloody right|bloody right|yessir|without question|is the pope (?:a )?catholic|do bears .{1,25}|for definite|what do you think yes)$/

const FORGOT_IT = /^(?:i |we |he |she |sorry )*forgot to \w+ (?:it|them|up)?$/

const knowsNot = (whole: string, { opens, ideas, text }: Asked) =>
  (opens === 'do' && ideas.has('know') && KNOWS_NOT.test(whole)) ||
  (/\b(?:know|recogni[sz]e|idea) who\b/.test(text) && NO_IDEA.test(whole))

const leftUndone = (whole: string, { opens }: Asked) =>
  opens === 'be' ? FORGOT_IT.test(whole) : opens !== 'modal' && UNDONE.test(whole)

/** A no that goes only as far as its speaker knows, or comes to one: enough where nothing hangs on it. */
export function limitedNo(whole: string, asked: Asked): 'no' | undefined {
  const { opens, grave } = asked
  if (opens === undefined) return undefined
  if (NOT_NOW.test(whole) && (asked.asksNow || yesMayHide(grave) || asked.asksLeave)) return 'no'
  if (noMayHide(grave)) return undefined
  if (SCORNFUL.test(whole) || LIMITED.test(whole)) return 'no'
  if (grave === 'no') return NOT_QUITE.test(whole) || FAR_FROM.test(whole) ? 'no' : undefined
  return knowsNot(whole, asked) || leftUndone(whole, asked) ? 'no' : undefined
}

const ASKS_FOR =
  /^(?:do|did) you (?:know|have|remember|recall|see|get|notice) (?:the|who|what|where|their|his|her|any|its|which)\b/
const HAS_IT_NOT =
  /^(?:no |sorry |well )?(?:i )?(?:(?:dont|do not|didnt|never) (?:(?:have|catch|notice|see|remember)\b|know (?=\w))(?! ?(?:for sure|exactly|yet))|havent got|not to hand|(?:havent|have not) a clue|no (?:idea|clue)|not a (?:clue|scooby)|(?:cant|cannot) remember|forgot)/

/** Whether not to have it, or to know none of it, is itself the no (a bare "I don't know" stays that): "didn't catch it" to "do you know the number plate?". */
export const lacksWhatIsAsked = (whole: string, { grave, text }: Asked): boolean =>
  grave === undefined && ASKS_FOR.test(text) && HAS_IT_NOT.test(whole)

/** A yes that says how sure it is, and nothing else. */
export function certainYes(whole: string, asked: Asked): 'yes' | undefined {
  return asked.opens !== undefined && !yesMayHide(asked.grave) && NO_DOUBT.test(whole) ? 'yes' : undefined
}
