import { readChoice } from '../recognizers/choice.ts'
import type { Turn } from './turn.ts'

const CLOSED: readonly string[] = ['choice', 'choices', 'yes-no', 'confirm']
const FEW_WORDS = 4

/**
 * Whether a few words were taken as the answer to a closed question ("knife", "I am the victim"). They are a choice as a label
 * is: nothing that is not sure is heard in them. What is plainly danger still is.
 */
export function isChosen(before: Turn, answered: Turn, text: string): boolean {
  const { put, matter } = before.state
  if (put === undefined || matter === undefined || !CLOSED.includes(put.kind)) return false
  if (text.trim().split(/\s+/).length > FEW_WORDS) return false
  const after = answered.state.matter
  if (after?.id !== matter.id) return readChoice(text, put.options ?? []).ok
  const now = after.answers[put.key]
  return now !== undefined && now !== matter.answers[put.key]
}
