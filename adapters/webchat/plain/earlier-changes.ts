import type { Question } from '../page/activity.ts'
import { isAnswered } from '../page/changeable.ts'
import type { Saying } from './talk.ts'

/**
 * Which of the person's answers can still be changed: the key of the question by the id of what was said, as on the page with scripts
 * (`page/earlier-answers.ts`). `now` is the question that stands: another matter's answers are not changed from there.
 */
export function changeable(sayings: readonly Saying[], now: Question | undefined): ReadonlyMap<string, string> {
  let answers = new Map<string, { readonly id: string; readonly question: Question }>()
  let standing: Question | undefined
  let waiting: { readonly id: string; readonly question: Question } | undefined
  for (const { own, activity } of sayings) {
    const { question, submission } = activity.channelData.assistant
    if (own) {
      waiting =
        standing === undefined || activity.type !== 'message' ? undefined : { id: activity.id, question: standing }
      standing = undefined
      continue
    }
    if (submission !== undefined) answers = new Map()
    if (question === undefined) continue
    // Who goes back, or changes another answer, is asked what was answered before.
    if (waiting !== undefined && !answers.has(nameOf(question)) && isAnswered(waiting.question, question))
      answers.set(nameOf(waiting.question), waiting)
    waiting = undefined
    standing = question
  }
  const here = [...answers.values()].filter(({ question }) => question.in === now?.in)
  return new Map(here.map(({ id, question }) => [id, question.key]))
}

function nameOf(question: Question): string {
  return `${question.in} ${question.key}`
}
