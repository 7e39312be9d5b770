import { type Asked, isLeave } from './asked.ts'
import { HURT } from './question.ts'
import { isOnCondition } from './takes-back.ts'

/** Takes back what was just said: "yes. scratch that", "yeah, oh hang on", "yeah well used to". */
const CORRECTED =
  /^(?:(?:no|oh|ah|sorry|but|well|um|er|and|mate|he|she|it|they|i) ){0,3}(?:scratch that|scrap that|strike that|forget that|correction|hang on|hold on|hold up|wait(?! (?:for|till|until|in|ing|room))|(?:i )?tell a lie|i lie\b|im lying|my mistake|my bad|i mean(?:t)?|used to|on second thoughts?|come to think of it|now i think|let me (?:think|check|look)|oh\b|ah\b|or (?:is|was|did|does|has|are|were|do) (?:it|he|she|they|there|i)|actually (?:no|yes|yeah|nah|it|he|she|they|there|i))\b|\bi mean(?:t)?\b/

/** Leaves open what is stated beside it. */
const DOUBTED =
  /\b(?:whether|any(?:one|body)s guess|couldnt (?:say|tell|swear)|cant (?:say|tell|picture|be sure|swear)|wouldnt (?:swear|like to say)|(?:have|need|got|want|wait) to (?:check|ask|look|see|find)|id have to|ill (?:check|ask|look|see)(?! (?:it|this|that|him|you))|does that count|mixed up|could be(?! any)|might have|mightve|may have|mayve|must have|mustve|i reckon|reckon|i think(?! thats)|i thought|im thinking|seems?|seemed|looked like|looks like|as far as|fairly|half sure|on and off|off and on|half of|some of|part of|partly|mostly|most of|usually|normally|sometimes|supposed to|(?:always|been) mean(?:t|ing) to|trying|tried to|hoping|i hope|apparently|they say|says|reckons|someone said|supposedly|other way round|or just|or only|depends|not naming|wasnt in the room|still (?:checking|looking|going through))\b/

const DENIES = /\b(?:no|not|never|cannot|(?:is|was|were|are|do|does|did|have|has|had|ca|wo|would|could|should|ai)nt)\b/
const NO_OBJECTION =
  /\b(?:dont|wouldnt|do not|would not) (?:mind|care|object|say no)\b|\bno (?:objections?|problems?|worries|harm|issues?|bother|rush|hurry)\b|\bnot a problem\b|\bwhy not\b|\bcouldnt (?:care less|hurt)\b|\bcant hurt\b|\b(?:dont|cant) see why not\b|\b(?:wouldnt|not) go amiss\b|\b(?:no way|not|never) .{0,12}getting away with (?:it|this|that)\b/

/** Leaves something out of a no: "never, apart from my birthday". */
const EXCEPTED =
  /\b(?:apart from|aside from|except\w*|other than|not counting|bar (?:the|a|my|that))\b|^not .{1,30}\bjust\b/

/** Names one thing and means that it is no more than that: what it is, is asked. */
const NO_MORE_THAN = /^(?:only|just|merely|bit of|a bit of)\b/

/** Whether what follows a yes or no corrects it. */
export const isCorrected = (rest: string): boolean => CORRECTED.test(rest)

const isHalfGiven = (told: string) => DENIES.test(told) || isOnCondition(told)

/** Whether a statement leaves open what it seems to say. One that speaks of danger is doubted only where it makes little of it. */
export function isDoubted(whole: string, reading: 'yes' | 'no', asked: Asked): boolean {
  const { grave, text } = asked
  if (reading === 'yes' && isLeave(asked) && isHalfGiven(whole.replace(NO_OBJECTION, ''))) return true
  if (grave !== reading && (DOUBTED.test(whole) || (reading === 'no' && EXCEPTED.test(whole)))) return true
  return grave === 'yes' && reading === 'yes' && !HURT.test(text) && NO_MORE_THAN.test(whole)
}
