import { element, unseen } from './element.ts'
import { words } from './page-language.ts'

/** The id of the message that asks what is to be answered: fields and groups are named or described by it. */
export const QUESTION = 'question'
/** The id of the words at a field that say what is wrong. */
export const FIELD_ERROR = 'field-error'

/** What is wrong, in words that stand at the field and are read out with it. `now`: they are read out at once, as no message says them. */
export function errorLine(said: string, now = false): HTMLElement {
  const line = element('p', { id: FIELD_ERROR, class: 'error', ...(now ? { role: 'alert' } : {}) })
  line.append(unseen(words('Error: ')), said)
  return line
}
