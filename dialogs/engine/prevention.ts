import type { Answers } from '../answer.ts'
import type { Condition, Form } from '../form.ts'
import { phrase } from '../phrases.ts'
import { plain } from '../recognizers/words.ts'
import { isGiven } from './article-dialog.ts'
import { holds } from './conditions.ts'
import type { TopicOffer } from './equality.ts'
import { isSensitive } from './sensitive.ts'
import type { Turn } from './turn.ts'

/**
 * What makes it harder to happen again, by the form that was sent (domain, annex A.2): the first whose condition holds. Forms
 * about harm between people have none: who was hurt by someone is not told what to do better.
 */
export const PREVENTION: Readonly<Record<string, readonly { readonly article: string; readonly when?: Condition }[]>> =
  {
    'antisocial-behaviour-report': [{ article: 'prevent-anti-social-behaviour' }],
    'crime-bicycle': [{ article: 'prevent-bicycle-theft' }],
    'crime-burglary': [{ article: 'prevent-burglary' }],
    'crime-damage': [{ article: 'prevent-criminal-damage-arson' }],
    'crime-from-vehicle': [{ article: 'prevent-vehicle-crime' }],
    'crime-robbery': [{ article: 'prevent-robbery' }],
    'crime-theft': [
      { article: 'prevent-theft-from-the-person', when: { field: 'theft.how', is: ['hand', 'bag', 'distraction'] } },
      { article: 'prevent-shoplifting', when: { field: 'theft.how', is: 'shop' } },
      { article: 'prevent-other-theft' },
    ],
    'crime-vehicle': [{ article: 'prevent-vehicle-crime' }],
  }

/** Done to someone for who they are: there is nothing that they should do in another way. */
const HATED: Condition = {
  any: [
    { field: 'what.why', is: 'who-i-am' },
    { field: 'asb.why', is: ['race', 'religion', 'disability', 'sexual-orientation', 'transgender', 'sex'] },
  ],
}

/**
 * The offer, at the end of what happens next, of how to stop it happening again. None after abuse, danger or anything else that
 * was hard to tell, and none where there is no such answer to give now.
 */
export function preventionOffer(turn: Turn, form: Form, live: Answers): TopicOffer | undefined {
  const { private: hidden, concerns } = turn.state
  const hard =
    hidden === true || isSensitive(form, live, turn.now) || concerns.some(({ kind }) => kind !== 'repeat-victim')
  if (hard) return undefined
  const facts = { answers: live, prefix: '', now: turn.now }
  if (holds(HATED, facts)) return undefined
  const rule = PREVENTION[form.id]?.find(({ when }) => when === undefined || holds(when, facts))
  const article = rule === undefined ? undefined : turn.services.content.articles.get(rule.article)
  if (article === undefined || !isGiven(turn, article)) return undefined
  return { say: phrase('preventOffer'), offers: [{ id: article.id, label: phrase('preventLabel') }] }
}

const ASKS =
  /^(?:(?:yes|ok|please|and|so|show me|tell me|can you tell me|what about|yes please) )*(?:how (?:to|do i|can i|do we|can we|could i|would i|might i)|what (?:can|should|do) (?:i|we) do to) (?:stop|prevent|avoid) (?:it|this|that)(?: from)?(?: happening| being stolen| being taken)?(?: to me)?(?: again| next time)?(?: please)?$/

/** Asks which crime it is about. */
const ANY = 'crime-prevention'

/** The answer that was offered with the last receipt, where the message asks for it by its words. Where none was, the words do not say what to stop: that is asked. */
export function asksPrevention({ state, services }: Turn, text: string): string | undefined {
  const { prevention, matter } = state
  if ((prevention === undefined && matter !== undefined) || !ASKS.test(plain(text))) return undefined
  return prevention ?? (services.content.flows.has(ANY) ? ANY : undefined)
}
