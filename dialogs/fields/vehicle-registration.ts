import { type Reading, read, refuse } from '../reading.ts'
import { plateStyle, plateSwaps, showPlate, tidyPlate } from '../recognizers/entities/plate-styles.ts'
import { findPlates } from '../recognizers/entities/vehicle-registration.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { readPartialPlate } from './partial-plate.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'Check the number plate. UK plates look like AB26 CDE.'
const LEAD =
  /^(?:it'?s|it is|the|my|his|her|their|its|reg(?:istration)?|number ?plate|number|plate|is|was|:| )+[\s:](?=\S)/i
/** Characters of the longest plate that is kept. */
const LONGEST = 8
const KNOWN = /^[A-Z0-9]{2,8}$/
const PARTIAL = /^[A-Z0-9?]{2,8}$/

/** A number plate in capitals without spaces: "AB12CDE", or with `partial` "AB1???E". Shown as "AB12 CDE". Ages yet to come are taken. */
export const vehicleRegistrationKind: FieldKind<'vehicle-registration'> = {
  kind: 'vehicle-registration',
  read(text, type) {
    const line = cleanLine(text)
    const problem = lengthProblem(line, { max: LINE_MAX, empty: 'Enter the number plate.' })
    if (problem) return problem
    if (type.partial && /[?*_]/.test(line)) return partialOrNot(line, '', true)
    const plain = tidyPlate(line.replace(/^["'(]+|["'().,!]+$/g, ''))
    const whole = wholePlate(plain) ?? wholePlate(tidyPlate(line.replace(LEAD, '').replace(/[.,!]+$/, '')))
    if (whole !== undefined) return read(whole)
    // An answer no longer than a plate is a plate gone wrong: no shorter one is looked for inside it.
    const inside = plain.length <= LONGEST ? [] : findPlates(`reg ${line}`).map((mention) => mention.value)
    const [only] = inside
    if (only !== undefined && new Set(inside).size === 1) return read(only)
    if (only !== undefined) return refuse('unclear', 'You wrote more than one number plate. Enter one.')
    return partialOrNot(line, plain, type.partial === true)
  },
  fits: (value, type): value is string =>
    typeof value === 'string' &&
    (type.partial
      ? PARTIAL.test(value) && value.replaceAll('?', '').length >= 2
      : KNOWN.test(value) && plateStyle(value) !== undefined),
  display: showPlate,
  intake: (value) => value,
}

function partialOrNot(line: string, plain: string, partial: boolean): Reading<string> {
  const swaps = plateSwaps(plain, false)
  if (swaps[0] !== undefined)
    return refuse(
      'unclear',
      `Did you mean ${swaps.slice(0, 2).map(showPlate).join(' or ')}? Enter the number plate again.`,
    )
  const part = partial ? readPartialPlate(line) : undefined
  if (part !== undefined) return read(part)
  return refuse(
    'unclear',
    partial
      ? 'Enter the part of the number plate that you know. Put ? for each letter or number that you do not.'
      : SAY,
  )
}

/** The plate that a tidied text is, with O and 0 or I and 1 put right where only one plate can be meant. */
function wholePlate(plain: string): string | undefined {
  if (plateStyle(plain) !== undefined) return plain
  const swaps = plateSwaps(plain, true)
  return swaps.length === 1 ? swaps[0] : undefined
}
