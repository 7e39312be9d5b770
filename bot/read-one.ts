import type { AnswerKind, AnswerType, Option } from '../dialogs/answer-type.ts'
import { readField } from '../dialogs/fields/field-kinds.ts'
import { toInstant } from '../dialogs/recognizers/london-time.ts'

/** A question on its own with what was answered. */
export interface AskedAlone {
  readonly kind: Exclude<AnswerKind, 'file'>
  readonly text: string
  readonly question?: string | undefined
  readonly options?: readonly Option[] | undefined
  /** London clock time, "2026-11-20T09:30:00"; now, where it is left out. */
  readonly now?: string | undefined
}

/** Reads the answer as a turn would: its value, or "unclear" for all that should be asked again. */
export function readOne({ kind, text, question, options = [], now }: AskedAlone): unknown {
  const instant = now === undefined ? Date.now() : toInstant(now.slice(0, 16))
  const reading = readField(text, typeOf(kind, options), {
    now: instant,
    ...(question === undefined ? {} : { ask: question }),
  })
  return reading.ok ? reading.value : 'unclear'
}

function typeOf(kind: AskedAlone['kind'], options: readonly Option[]): AnswerType {
  return kind === 'choice' || kind === 'choices' ? { kind, options } : { kind }
}
