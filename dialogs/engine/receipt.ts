import { phrase } from '../phrases.ts'
import type { LetterPlan } from './letter.ts'
import type { Turn } from './turn.ts'

/** What is said of the copy to those who asked for one: no letter is promised that is not on its way. */
export function copyWords(turn: Turn, reference: string, plan: LetterPlan, sensitive: boolean): readonly string[] {
  if (plan.kind === 'letter') return [phrase(sensitive ? 'letterNeutralComing' : 'letterComing')]
  if (plan.why === 'not-wanted') return []
  const here = turn.state.channel === 'webchat' ? (sensitive ? 'copyAsk' : 'copyHere') : 'copyElsewhere'
  return [...(plan.why === 'not-safe' ? [phrase('letterNotSafe')] : []), phrase(here, { reference })]
}
