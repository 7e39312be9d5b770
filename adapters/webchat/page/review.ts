import { button, element, unseen } from './element.ts'
import { words } from './page-language.ts'
import type { Review } from './review-text.ts'

/** The answers to read over under their headings, each with its own way to change it. */
export function reviewNode({ answers, sections }: Review, change: (key: string, label: string) => void): HTMLElement {
  const all = element('div', { class: 'review' })
  for (const { key, question, display } of answers) {
    const heading = sections.find((one) => one.key === key)?.heading
    if (heading !== undefined) all.append(element('h3', {}, heading))
    const act = button(words('Change'), 'small', () => change(key, question))
    act.append(unseen(` ${question}`))
    const row = element(
      'dl',
      {},
      element('dt', {}, question),
      element('dd', {}, display || words('Not given')),
      element('dd', {}, act),
    )
    all.append(element('div', {}, row))
  }
  return all
}
