import type { Answers } from '../answer.ts'
import type { Form, Priority } from '../form.ts'
import type { Concern, Submission } from '../submission.ts'
import { holds } from './conditions.ts'

const URGENCY: readonly Priority[] = ['urgent-review', 'same-day', 'next-day', 'routine', 'no-deploy']

/** The priority that is suggested: a trained person grades. A danger that was seen makes it urgent (domain 8.4, P0); `near` a time limit `next-day` (P3). */
export function suggestedPriority(
  form: Form,
  answers: Answers,
  concerns: readonly Concern[],
  near: boolean,
  now: number,
): Priority {
  const rule = form.priority.find(({ when }) => holds(when, { answers, prefix: '', now }))
  const suggestions: Priority[] = [rule?.suggest ?? form.otherwisePriority]
  if (concerns.some(({ kind }) => kind === 'emergency' || kind === 'crisis')) suggestions.push('urgent-review')
  if (near) suggestions.push('next-day')
  return suggestions.reduce((most, one) => (URGENCY.indexOf(one) < URGENCY.indexOf(most) ? one : most))
}

/** The team that reads a report: the form's own, unless an answer sends it to another (domain 8.1). */
export function teamOf(form: Form, answers: Answers, now: number): string {
  return form.teams?.find(({ when }) => holds(when, { answers, prefix: '', now }))?.team ?? form.team
}

/** The THRIVE signals found in the answers, each with the answer that shows it (domain 8.2). */
export function thriveSignals(
  form: Form,
  answers: Answers,
  now: number,
): NonNullable<Submission['routing']['signals']> {
  return form.signals
    .filter(({ when }) => holds(when, { answers, prefix: '', now }))
    .map(({ letter, text, when }) => ({ letter, text, ...('field' in when ? { answerKey: when.field } : {}) }))
}
