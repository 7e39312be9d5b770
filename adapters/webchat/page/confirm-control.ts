import type { Question } from './activity.ts'
import type { AnswerActs } from './answer-controls.ts'
import { errorLine, FIELD_ERROR, QUESTION } from './described.ts'
import { button, element } from './element.ts'
import { words } from './page-language.ts'

/** A statement to agree to: a box to tick and a button, so that nobody agrees by one tap too many. Not agreeing is a button of its own. */
export function confirmControl(
  { key, options = [] }: Question,
  acts: AnswerActs,
  problem: string | undefined,
): HTMLElement {
  const group = element('div', { role: 'group', 'aria-labelledby': QUESTION })
  const [yes, ...others] = options
  if (yes === undefined) return group
  const box = element('input', { type: 'checkbox' })
  const wrong = (said: string, now: boolean) => {
    group.querySelector(`#${FIELD_ERROR}`)?.remove()
    group.prepend(errorLine(said, now))
    box.setAttribute('aria-describedby', FIELD_ERROR)
    box.setAttribute('aria-invalid', 'true')
  }
  const agree = button(words('Continue'), 'main', () => {
    if (box.checked) return acts.answer(yes.label, { key, answer: yes.id })
    wrong(words('Tick to confirm this is true, or write your answer.'), true)
    box.focus()
  })
  const rest = others.map(({ id, label }) => button(label, 'small', () => acts.answer(label, { key, answer: id })))
  group.append(
    element('p', {}, element('label', { class: 'tick' }, box, ` ${yes.label}`)),
    element('p', { class: 'row' }, agree, ...rest),
  )
  if (problem !== undefined) wrong(problem, false)
  return group
}
