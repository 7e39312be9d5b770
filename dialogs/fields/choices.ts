import { refuse } from '../reading.ts'
import { readChoices } from '../recognizers/choice.ts'
import { cleanText } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'Choose one or more of the options. Put a comma between them.'

/** Several of the options, by their words or positions. The value is a list of ids. */
export const choicesKind: FieldKind<'choices'> = {
  kind: 'choices',
  read(text, type) {
    const clean = cleanText(text)
    const problem = lengthProblem(clean, { max: LINE_MAX * 2, empty: SAY })
    if (problem) return problem
    const reading = readChoices(clean, type.options, type.none)
    return reading.ok || reading.say !== undefined ? reading : refuse(reading.why, SAY)
  },
  fits: (value, type): value is readonly string[] => {
    if (!Array.isArray(value) || value.length === 0 || new Set(value).size !== value.length) return false
    const known = value.every((id) => type.options.some((option) => option.id === id))
    return known && (type.none === undefined || value.length === 1 || !value.includes(type.none))
  },
  display: (value, type) => value.map((id) => type.options.find((option) => option.id === id)?.label ?? id).join(', '),
  intake: (value) => [...value],
}
