import { read, refuse } from '../reading.ts'
import { findCrimeReferences } from '../recognizers/entities/crime-reference.ts'
import { isReference as isOurs, readReference } from '../reference.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'Enter the reference number, like 01/1234567/26.'
const LEAD = /^(?:it'?s|it is|the|my|crime|incident|police|reference|ref|number|no\.?|is|was|:|#| )+[\s:#](?=\S)/i
const REFERENCE = /^[A-Z0-9][A-Z0-9 /.-]{2,59}$/

/** A reference number of a force or another body, in capitals. Shapes differ by force, so anything with a number in it is taken; our own may have none. */
export const referenceKind: FieldKind<'reference'> = {
  kind: 'reference',
  read(text) {
    const line = cleanLine(text)
    const problem = lengthProblem(line, { max: LINE_MAX, empty: 'Enter the reference number.' })
    if (problem) return problem
    const inside = findCrimeReferences(line)
    const only = inside.length === 1 ? inside[0]?.value : undefined
    const rest = line
      .replace(LEAD, '')
      .replace(/[.,!?]+$/, '')
      .toUpperCase()
    const value = readReference(rest) ?? only ?? rest
    return isReference(value) && (only !== undefined || rest.split(' ').length <= 4)
      ? read(value)
      : refuse('unclear', SAY)
  },
  fits: (value, _type): value is string => typeof value === 'string' && isReference(value),
  display: (value) => value,
  intake: (value) => value,
}

function isReference(value: string): boolean {
  return REFERENCE.test(value) && (/\d/.test(value) || isOurs(value))
}
