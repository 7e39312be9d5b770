import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { read, refuse } from '../reading.ts'
import { findPhones, normalPhone } from '../recognizers/entities/phone.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { spokenDigits } from './spoken-digits.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'Enter a phone number, like 01632 960 001 or 07700 900 982.'
const E164 = /^\+[1-9]\d{6,14}$/

/** A phone number as E.164; British where no country code is said. */
export const phoneKind: FieldKind<'phone'> = {
  kind: 'phone',
  read(text) {
    const line = cleanLine(text)
    const problem = lengthProblem(line, { max: LINE_MAX, empty: 'Enter a phone number.' })
    if (problem) return problem
    const typed = line.replace(/(?<=[\d\s+(])[oO](?=[\d\s])|^[oO](?=\d)/g, '0')
    const whole = /^[^a-z]*$/i.test(typed) ? normalPhone(typed) : undefined
    const spoken = whole === undefined ? normalPhone(spokenDigits(line) ?? '') : undefined
    if (whole ?? spoken) return read(whole ?? spoken ?? '')
    const found = new Set(findPhones(`phone ${typed}`).map((mention) => mention.value))
    const [only] = found
    if (found.size > 1) return refuse('unclear', 'You wrote more than one phone number. Enter the one we should use.')
    return only === undefined ? refuse('unclear', SAY) : read(only)
  },
  fits: (value, _type): value is string => typeof value === 'string' && E164.test(value),
  display(value) {
    const parsed = parsePhoneNumberFromString(value)
    if (parsed === undefined) return value
    return value.startsWith('+44') ? parsed.formatNational() : parsed.formatInternational()
  },
  intake: (value) => value,
}
