import { read } from '../reading.ts'
import { cleanText } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { redactSecrets } from './redact-secrets.ts'
import { lengthProblem } from './text-length.ts'

/** The longest account, where a question does not say. Characters. */
const LONG_MAX = 4000

/** An account in the person's own words, with their lines. Card numbers, PINs and passwords are taken out before it is kept. */
export const longTextKind: FieldKind<'long-text'> = {
  kind: 'long-text',
  read(text, type) {
    const clean = cleanText(text)
    const problem = lengthProblem(clean, {
      min: type.min ?? 1,
      max: type.max ?? LONG_MAX,
      empty: 'Tell us what happened.',
    })
    return problem ?? read(redactSecrets(clean))
  },
  // "[removed]" is at most twice as long as what it stands for and the word before it.
  fits: (value, type): value is string =>
    typeof value === 'string' && lengthProblem(value, { max: (type.max ?? LONG_MAX) * 2, empty: '' }) === undefined,
  display: (value) => value,
  intake: (value) => value,
}
