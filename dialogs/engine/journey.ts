import type { Answers } from '../answer.ts'
import type { Flow, Sets } from '../flow.ts'
import type { Form } from '../form.ts'
import { flowJourney } from './flow-journey.ts'
import { formJourney } from './form-journey.ts'
import type { Question } from './question.ts'

/** Where a journey ends. `nowhere` is a fault of the content that `problems` finds. */
export type JourneyEnd =
  | { readonly kind: 'outcome'; readonly outcomes: readonly string[] }
  | { readonly kind: 'flow'; readonly id: string; readonly sets?: Sets }
  | { readonly kind: 'form'; readonly id: string; readonly sets?: Sets }
  | { readonly kind: 'complete' }
  | { readonly kind: 'nowhere' }

/**
 * Where a person is. `asked` are the answered questions on the path, in order; `live` their answers and what the form sets
 * itself; `next` the question to put, or `end`; `dropped` the keys of answers that are not on the path any more.
 */
export interface Journey {
  readonly asked: readonly Question[]
  /** All answered questions on the path, those after `next` too: a story or an inserted question can leave such. */
  readonly known: readonly Question[]
  readonly live: Answers
  readonly next?: Question
  readonly end?: JourneyEnd
  readonly dropped: readonly string[]
  /** About how many questions are still to come, the next one counted. */
  readonly ahead: number
}

/** The answers that a person may change: fields that were asked, in order. */
export function changeable(here: Journey | undefined): readonly Question[] {
  return (here?.known ?? []).filter(({ stage, fixed }) => stage === 'field' && !fixed)
}

/** Replays the answers from the first step. Never stored, so content may change under it. `now` in milliseconds since 1970. */
export function journey(definition: Flow | Form, answers: Answers, now: number): Journey {
  return 'steps' in definition ? flowJourney(definition, answers, now) : formJourney(definition, answers, now)
}
