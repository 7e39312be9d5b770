import type { Question } from './activity.ts'
import type { AnswerActs } from './answer-controls.ts'
import { button, element } from './element.ts'
import { words } from './page-language.ts'

/** Boxes to tick for a question that takes several answers. */
export function choicesControl({ key, options = [] }: Question, acts: AnswerActs): HTMLElement {
  const boxes = options.map(({ id, label }) => {
    const box = element('input', { type: 'checkbox', value: id })
    return { id, label, box, line: element('li', {}, element('label', { class: 'tick' }, box, ` ${label}`)) }
  })
  const send = button(words('Send what I ticked'), 'main', () => {
    const ticked = boxes.filter(({ box }) => box.checked)
    if (ticked.length === 0) return acts.tell(words('Tick one or more, or write your answer.'))
    acts.answer(ticked.map(({ label }) => label).join(', '), { key, answer: ticked.map(({ id }) => id) })
  })
  const legend = element('legend', {}, words('Tick all that apply'))
  return element('fieldset', {}, legend, element('ul', { class: 'options' }, ...boxes.map(({ line }) => line)), send)
}
