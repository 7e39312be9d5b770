import type { Question } from './activity.ts'

/** Questions of the assistant's own, and what comes after the answers: nothing of a report is changed there. */
const NOT_CHANGED = /^(?:review|dec\..*)$/

/** Whether what was said to a question answered it, so that it can be changed: the same report asks the next thing. */
export function isAnswered(question: Question, next: Question): boolean {
  return (
    question.in !== 'front-door' &&
    next.in === question.in &&
    next.key !== question.key &&
    !NOT_CHANGED.test(question.key)
  )
}
