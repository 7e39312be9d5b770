import type { LocationValue } from '../answer-type.ts'
import { read } from '../reading.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { readLocation } from './read-location.ts'
import { lengthProblem } from './text-length.ts'

const LOCATION_MIN = 2
const LOCATION_MAX = 500

/** A place as said, with the postcode, words, point or road that could be read out of it. Free words are always enough. */
export const locationKind: FieldKind<'location'> = {
  kind: 'location',
  read(text) {
    const line = cleanLine(text)
    const problem = lengthProblem(line, {
      min: LOCATION_MIN,
      max: LOCATION_MAX,
      empty: 'Enter a postcode, or describe the place.',
    })
    return problem ?? read(readLocation(line))
  },
  fits: (value, _type): value is LocationValue =>
    typeof value === 'object' && 'text' in value && typeof value.text === 'string' && value.text.length >= LOCATION_MIN,
  display: (value) => value.text,
  intake: (value) => ({ ...value }),
}
