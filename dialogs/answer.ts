import type { AnswerValue } from './answer-type.ts'

/** Why an answer has no value: the person did not know, preferred not to say, or passed an optional question. */
export type Missing = 'unknown' | 'declined' | 'skipped'

/** How an answer came about. `fixed` is set by the form itself and is not asked. */
export type AnswerSource = 'asked' | 'story' | 'corrected' | 'handler' | 'fixed'

/** One answer as it is kept. `at` is an instant (ISO 8601, UTC). */
export interface Answer {
  readonly value: AnswerValue | null
  readonly missing?: Missing
  readonly source: AnswerSource
  readonly at: string
}

/** All answers of one flow or form, by step or field key. */
export type Answers = Readonly<Record<string, Answer>>
