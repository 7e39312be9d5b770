import { element, unseen } from './element.ts'
import { words } from './page-language.ts'

/** The id of the message that asks what is to be answered: fields and groups are named or described by it. */
export const QUESTION = 'question'
/** The id of the words at a field that say what is wrong. */
export const FIELD_ERROR = 'field-error'

/** What is wrong, in words that stand at the field and are read out with it. */
export function errorLine(said: string): HTMLElement {
  return element('p', { id: FIELD_ERROR, class: 'error' }, unseen(words('Error: ')), said)
}
