import type { AnswerValue } from '../../../../dialogs/answer-type.ts'
import type { Form, Priority } from '../../../../dialogs/form.ts'
import type { Concern } from '../../../../dialogs/submission.ts'

/** One report: what was said, and what it is graded and marked with. `letters` are THRIVE letters in their order, each once. */
export interface PriorityRow {
  readonly form: Form
  readonly name: string
  /** `null` is "I don't know". */
  readonly said: Readonly<Record<string, AnswerValue | null>>
  readonly concern?: Concern['kind']
  readonly priority: Priority
  readonly letters: string
}

/** Friday 20 November 2026, 9:30 in London. */
export const NOW = Date.parse('2026-11-20T09:30:00Z')

/** The rows of one form. */
export const rowsOf = (form: Form, rows: readonly Omit<PriorityRow, 'form'>[]): readonly PriorityRow[] =>
  rows.map((row) => ({ form, ...row }))
