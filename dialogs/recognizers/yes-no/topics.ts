import { type Asked, isLeave } from './asked.ts'
import { DANGER_TOPICS } from './topics/danger.ts'
import { FACT_TOPICS } from './topics/facts.ts'
import { HARM_TOPICS } from './topics/harm.ts'
import { KEPT_TOPICS } from './topics/kept.ts'
import { SAFETY_TOPICS } from './topics/safety.ts'
import { SEEN_TOPICS } from './topics/seen.ts'
import { SELF_TOPICS } from './topics/self.ts'
import { WISH_TOPICS } from './topics/wishes.ts'

const TOPICS = [
  ...DANGER_TOPICS,
  ...SAFETY_TOPICS,
  ...FACT_TOPICS,
  ...KEPT_TOPICS,
  ...HARM_TOPICS,
  ...SEEN_TOPICS,
  ...SELF_TOPICS,
  ...WISH_TOPICS,
]

const DENIED =
  /\b(?:no|not|never|nothing|nowt|nobody|none|without|if|might|could|would|may|isnt|wasnt|arent|werent|didnt|dont|doesnt|hasnt|havent|wont|hadnt|aint|cant|cannot|couldnt|any ?more|no longer|wouldnt|shouldnt|said|says|think|was going|nearly|almost|(?:need|have|got) to (?:check|ask|look|see|find)|ill (?:check|ask|look|have a look))\b/

const PAST = /\b(?:used to|last (?:week|month|year)|(?:years?|months?|weeks?) ago)\b/

/** What a statement says where the question is about one of the matters here. What speaks of danger is believed sooner. */
export function topicOf(clause: string, asked: Asked): 'yes' | 'no' | undefined {
  for (const topic of TOPICS) {
    const { asks, firmYes, yes, no } = topic
    if (!asks.test(asked.text)) continue
    if (firmYes?.test(clause) === true) return 'yes'
    if (no?.test(clause) === true) return 'no'
    if (
      yes?.test(clause) === true &&
      // What happened is no leave: "my friend took some" to "can we take photos?".
      (!isLeave(asked) || WISH_TOPICS.includes(topic)) &&
      !DENIED.test(clause) &&
      !(asked.present && PAST.test(clause) && !/\b(?:before|ever)\b/.test(asked.text))
    )
      return 'yes'
  }
  return undefined
}
