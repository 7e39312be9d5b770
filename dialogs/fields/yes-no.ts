import { read, refuse } from '../reading.ts'
import { readYesNo } from '../recognizers/yes-no.ts'
import { worded } from '../welsh/worded.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

/** Yes or no. All that is not plainly one of them is unclear, and the question is put again. */
export const yesNoKind: FieldKind<'yes-no'> = {
  kind: 'yes-no',
  read(text, _type, context) {
    const line = cleanLine(text)
    const problem = lengthProblem(line, { max: LINE_MAX, empty: 'Answer yes or no.' })
    if (problem) return problem
    const answer = readYesNo(line, context.ask)
    return answer === 'unclear' ? refuse('unclear', 'Answer yes or no.') : read(answer)
  },
  fits: (value, _type): value is 'yes' | 'no' => value === 'yes' || value === 'no',
  display: (value) => worded(value === 'yes' ? 'Yes' : 'No'),
  intake: (value) => value === 'yes',
}
