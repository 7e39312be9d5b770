import { read, refuse } from '../reading.ts'
import { readYesNo } from '../recognizers/yes-no.ts'
import { worded } from '../welsh/worded.ts'
import { cleanLine } from './clean-text.ts'
import type { FieldKind } from './field-kind.ts'
import { LINE_MAX, lengthProblem } from './text-length.ts'

const SAY = 'Say "yes" if you agree, or "no" if you do not.'
const AGREED =
  /^(?:(?:yes|yeah|yep|ok|okay),? )?(?:i (?:do )?(?:fully )?(?:agree|confirm|accept|understand|consent|declare)(?: to (?:this|that|it)| this| that| it)?(?: is true)?|agreed?|confirm(?:ed)?|accept(?:ed)?|ok|okay|tick(?:ed)?|✓|✔️?|☑️?|i swear(?: (?:on|to) [^?]{1,30})?|hand on heart|cross my heart|honest to god|every word(?: of it)?(?: is true)?|that is true|that's true|it is true|it's true|true|this is true)[.! ]*$/iu
const REFUSED =
  /^(?:no,? )?(?:i (?:do not|don'?t|dont|cannot|can'?t|cant|won'?t|wont|will not) (?:agree|confirm|accept|consent)|not agreed|disagree|i disagree|i refuse)[^?]{0,40}$/i

/** A statement that the person agrees to. Agreement is never guessed: all that is not plain is unclear. */
export const confirmKind: FieldKind<'confirm'> = {
  kind: 'confirm',
  read(text, _type, context) {
    const line = cleanLine(text).replace(/[‘’]/g, "'")
    const problem = lengthProblem(line, { max: LINE_MAX, empty: SAY })
    if (problem) return problem
    if (REFUSED.test(line)) return read('no')
    if (AGREED.test(line)) return read('yes')
    const answer = readYesNo(line, context.ask)
    return answer === 'unclear' ? refuse('unclear', SAY) : read(answer)
  },
  fits: (value, _type): value is 'yes' | 'no' => value === 'yes' || value === 'no',
  display: (value) => worded(value === 'yes' ? 'Yes' : 'No'),
  intake: (value) => value === 'yes',
}
