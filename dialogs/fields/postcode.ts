import { read, refuse } from '../reading.ts'
import { findPostcodes, normalPostcode } from '../recognizers/entities/postcode.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'Enter a full UK postcode, like SW1A 1AA.'

/** A whole UK postcode in capitals with one space. That it has the right shape is no proof that it exists. */
export const postcodeKind: FieldKind<'postcode'> = {
  kind: 'postcode',
  read(text) {
    const line = cleanLine(text)
    const problem = lengthProblem(line, { max: LINE_MAX, empty: 'Enter a postcode.' })
    if (problem) return problem
    const whole = normalPostcode(line)
    if (whole !== undefined) return read(whole)
    const inside = new Set(
      findPostcodes(`postcode ${line}`)
        .map((mention) => mention.value)
        .filter((value) => value.includes(' ')),
    )
    const [only] = inside
    return only !== undefined && inside.size === 1 ? read(only) : refuse('unclear', SAY)
  },
  fits: (value, _type): value is string => typeof value === 'string' && normalPostcode(value) === value,
  display: (value) => value,
  intake: (value) => value,
}
