import type { AnswerValue } from '../answer-type.ts'
import { displayAnswer } from '../fields/field-kinds.ts'
import { phrase } from '../phrases.ts'
import { refuse, type Unread } from '../reading.ts'
import { isRealDate } from '../recognizers/when/real-date.ts'
import { isWhen } from './conditions.ts'
import { openJourney } from './matter.ts'
import type { Question } from './question.ts'
import type { Turn } from './turn.ts'

/** Refuses a time that cannot be, next to one that was told before: found out before it happened. Undefined where it can be. */
export function outOfOrder(turn: Turn, question: Question, value: AnswerValue): Unread | undefined {
  const here = openJourney(turn)
  const told = (key: string | undefined) => {
    const other = here?.known.find((one) => one.key === key)
    const answer = other === undefined ? undefined : here?.live[other.key]
    if (other === undefined || answer === undefined || answer.value === null) return undefined
    return { span: spanOf(answer.value), label: other.label, display: displayAnswer(answer, other.answer) }
  }
  const mine = spanOf(value)
  const first = told(question.notBefore)
  if (first?.span !== undefined && mine !== undefined && mine.end < first.span.start)
    return refuse('impossible', phrase('timeTooEarly', { label: first.label, display: first.display }))
  const last = told(question.notAfter)
  if (last?.span !== undefined && mine !== undefined && mine.start > last.span.end)
    return refuse('impossible', phrase('timeTooLate', { label: last.label, display: last.display }))
  return undefined
}

/** From when to when a time reaches, as London clock times that sort; undefined for what is no time. */
function spanOf(value: AnswerValue): { readonly start: string; readonly end: string } | undefined {
  if (typeof value === 'string') return isRealDate(value) ? days(value, value) : undefined
  if (!isWhen(value)) return undefined
  if ('start' in value) return value
  return 'date' in value ? days(value.date, value.date) : days(value.from, value.to)
}

function days(from: string, to: string): { readonly start: string; readonly end: string } {
  return { start: `${from}T00:00`, end: `${to}T23:59` }
}
