import { refuse } from '../reading.ts'
import { readChoice } from '../recognizers/choice.ts'
import { cleanText } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'Choose one of the options. You can answer with its words or its number.'

/** One of several options, by its words or its position. The value is the option's id. */
export const choiceKind: FieldKind<'choice'> = {
  kind: 'choice',
  read(text, type) {
    const clean = cleanText(text)
    const problem = lengthProblem(clean, { max: LINE_MAX, empty: SAY })
    if (problem) return problem
    const reading = readChoice(clean, type.options)
    return reading.ok || reading.say !== undefined ? reading : refuse(reading.why, SAY)
  },
  fits: (value, type): value is string => type.options.some((option) => option.id === value),
  display: (value, type) => type.options.find((option) => option.id === value)?.label ?? value,
  intake: (value) => value,
}
