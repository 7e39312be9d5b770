import type { Journey } from './journey.ts'
import { shownOptions } from './put.ts'
import type { Question } from './question.ts'
import type { Put } from './state.ts'
import type { Turn } from './turn.ts'

/** Kinds that take almost any words, so that other readings must come first. */
export const FREE: readonly string[] = ['text', 'long-text', 'name', 'location', 'reference']

/** The question that stands: the one being changed, else the next of the journey. */
export function standingQuestion(turn: Turn, here: Journey): Question | undefined {
  return here.known.find(({ key }) => key === turn.state.changing) ?? here.next
}

/** Whether what was last put to the person is still this question, with the same kind and options. */
export function stillPut(put: Put | undefined, inId: string, question: Question): boolean {
  if (put === undefined || put.in !== inId || put.key !== question.key || put.kind !== question.answer.kind)
    return false
  const options = shownOptions(question)
  return JSON.stringify(options) === JSON.stringify(put.options)
}
