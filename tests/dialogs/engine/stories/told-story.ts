import type { AnswerValue } from '../../../../dialogs/answer-type.ts'

/** What a story tells for one field: a value, several that are each right, or what the text of it must hold. */
export type Told = AnswerValue | RegExp | { readonly either: readonly (AnswerValue | RegExp)[] }

/** One invented person's whole story, told on Monday 23 November 2026 at 10:00. */
export interface ToldStory {
  readonly id: string
  readonly story: string
  /** The form it ends in. */
  readonly form: string
  /** All that the story tells, by field. A filled field that is not here is a wrong one. */
  readonly told: Readonly<Record<string, Told>>
  /** What this person answers where asked and the story does not tell: it decides which fields are on their way. */
  readonly answers?: Readonly<Record<string, AnswerValue>>
}
