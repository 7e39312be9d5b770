import { read, refuse } from '../reading.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

const NAME_MAX = 50
const SAY = 'Enter a name. Use letters, spaces, hyphens and apostrophes only.'
const NAME = /^\p{L}[\p{L}\p{M} '’.-]*$/u
const LEAD =
  /^(?:my (?:first |last |full |family |sur)?name(?: is|'s|’s)|(?:the )?name(?: is|'s|:)|(?:i am|i'm|i’m) called|they call me|call me|it's|it’s|it is|i'm|i’m|i am) (?=\p{L})/iu
const NO_NAME = /(?<!\p{L})(?:not|the|no|never|none|your|telling|because|please|police|why|what)(?!\p{L})/iu

/** A first, last or whole name, as typed, with its spaces tidied. Letters of any language, space, hyphen, apostrophe and full stop. */
export const nameKind: FieldKind<'name'> = {
  kind: 'name',
  read(text, type) {
    const line = cleanLine(text)
    const bounded = lengthProblem(line, { max: LINE_MAX, empty: 'Enter a name.' })
    if (bounded) return bounded
    const rest = line.replace(LEAD, '')
    const name = rest !== line && (NO_NAME.test(rest) || rest.split(' ').length > 4) ? '' : rest.replace(/[,!]+$/, '')
    const problem = lengthProblem(name, { max: type.max ?? NAME_MAX, empty: SAY })
    if (problem) return problem
    return NAME.test(name) ? read(name) : refuse('unclear', SAY)
  },
  fits: (value, type): value is string =>
    typeof value === 'string' &&
    NAME.test(value) &&
    lengthProblem(value, { max: type.max ?? NAME_MAX, empty: '' }) === undefined,
  display: (value) => value,
  intake: (value) => value,
}
