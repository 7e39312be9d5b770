import type { AnswerKind, AnswerValue } from '../../../dialogs/answer-type.ts'
import type { FieldKind, TypeOf } from '../../../dialogs/fields/field-kind.ts'

/** Friday 20 November 2026, 9:30 in London. */
export const NOW = Date.UTC(2026, 10, 20, 9, 30)

/** The value that a kind reads out of a text, or why it reads none. */
export function reads<K extends AnswerKind>(kind: FieldKind<K>, type: TypeOf<K>, text: string): AnswerValue {
  const reading = kind.read(text, type, { now: NOW })
  return reading.ok ? reading.value : `(${reading.why})`
}
