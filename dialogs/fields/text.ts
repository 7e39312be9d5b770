import { read } from '../reading.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { redactSecrets } from './redact-secrets.ts'
import { fitsFormat, readFormat, showFormat } from './text-format.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

/** The longest short text, where a question does not say. Characters. */
const TEXT_MAX = 100

/** A short text as typed, on one line, without card numbers, PINs and passwords; or a closer shape such as an IMEI. */
export const textKind: FieldKind<'text'> = {
  kind: 'text',
  read(text, type) {
    const line = cleanLine(text)
    const max = type.format === undefined ? (type.max ?? TEXT_MAX) : (type.max ?? LINE_MAX)
    const min = type.format === undefined ? type.min : undefined
    const problem = lengthProblem(line, { max, empty: 'Write your answer.', ...(min === undefined ? {} : { min }) })
    if (problem) return problem
    return type.format === undefined ? read(redactSecrets(line)) : readFormat(line, type.format)
  },
  fits: (value, type): value is string => {
    if (typeof value !== 'string' || value !== cleanLine(value)) return false
    if (type.format !== undefined) return fitsFormat(value, type.format)
    // "[removed]" is at most twice as long as what it stands for and the word before it.
    return lengthProblem(value, { min: type.min ?? 1, max: (type.max ?? TEXT_MAX) * 2, empty: '' }) === undefined
  },
  display: (value, type) => (type.format === undefined ? value : showFormat(value, type.format)),
  intake: (value) => value,
}
